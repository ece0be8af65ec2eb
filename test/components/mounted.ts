/** The overlay in a shadow root, with queries that look inside it. */
import { act, within, type BoundFunctions, type queries } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, type Mocked } from 'vitest';
import type { Overlay, OverlayOptions, PageActions, PageModel } from '../../components/model.ts';
import { mountOverlay } from '../../components/overlay.tsx';
import type { Texts } from '../../components/text.ts';
import { actions as sampleActions, model as sampleModel, textsIn } from './sample.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
// jsdom lays nothing out and cannot scroll.
Element.prototype.scrollTo = () => undefined;

export interface Mounted {
  readonly overlay: Overlay;
  readonly actions: Mocked<PageActions>;
  readonly user: UserEvent;
  readonly root: ShadowRoot;
  readonly ui: BoundFunctions<typeof queries>;
  readonly panel: HTMLElement;
  /** Everything that can be read now. */
  text(): string;
  update(over: Partial<PageModel>): Promise<void>;
  /** Calls the overlay as its entry point does, and waits until that is drawn. */
  run(call: (overlay: Overlay) => void): Promise<void>;
}

interface MountOptions extends OverlayOptions {
  readonly texts?: Texts;
  readonly model?: Partial<PageModel>;
  readonly actions?: Mocked<PageActions>;
  /** Fake timers: how user-event lets time pass. */
  readonly advance?: (ms: number) => void;
}

const mounted: Overlay[] = [];
afterEach(async () => {
  await act(async () => {
    for (const overlay of mounted.splice(0)) overlay.unmount();
    await Promise.resolve();
  });
  document.body.replaceChildren();
});

export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const { texts = textsIn('en'), model = {}, actions = sampleActions(), advance, ...rest } = options;
  const host = document.createElement('shoplint-overlay');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const user = userEvent.setup({ document, ...(advance ? { advanceTimers: advance } : {}) });
  let present = sampleModel(model);
  let overlay!: Overlay;
  await act(async () => {
    // user-event's events are not trusted; what a page's own script may do has a test of its own.
    overlay = mountOverlay(root, actions, texts, { mode: 'open', isTrusted: () => true, ...rest });
    overlay.update(present);
    await Promise.resolve();
  });
  mounted.push(overlay);
  const run = (call: (each: Overlay) => void): Promise<void> =>
    act(async () => {
      call(overlay);
      await Promise.resolve();
    });
  const panel = root.querySelector<HTMLElement>('[data-state]');
  if (!panel) throw new Error('The overlay drew no panel.');
  const all = root as unknown as HTMLElement;
  return {
    overlay,
    actions,
    user,
    root,
    panel,
    ui: within(all),
    text: () => [...root.children].map((child) => child.textContent).join(' '),
    async update(over) {
      present = { ...present, ...over };
      await run((each) => {
        each.update(present);
      });
    },
    run,
  };
}
