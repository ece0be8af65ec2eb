/** The overlay: panel, markers and messages in one shadow root. Told what to draw; fetches nothing, judges nothing. */
import { StrictMode, useMemo, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useStore } from 'zustand';
import { createDeeds, type Deeds } from './deeds.ts';
import type { Overlay, OverlayOptions, PageActions } from './model.ts';
import css from './overlay.css?inline';
import { CeilingHint } from './overlay/ceiling.tsx';
import { OverlayContext, useOverlay, useTexts } from './overlay/context.ts';
import { Live } from './overlay/live.tsx';
import { Markers } from './overlay/markers.tsx';
import { Panel } from './overlay/panel.tsx';
import { createOverlayStore, withCeilingAt, withDock, withModel, withPlaces, type OverlayStore } from './store.ts';
import { addStyles } from './styles.ts';
import type { Texts } from './text.ts';
import { TrustedContext } from './trusted.ts';

/** Typing into our fields must not reach the page's shortcuts. */
const kept = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'paste', 'copy', 'cut'] as const;

/** Draws into `root`, which the entry point owns, and stays there until `unmount`. */
export function mountOverlay(
  root: ShadowRoot,
  actions: PageActions,
  texts: Texts,
  options: OverlayOptions = {},
): Overlay {
  const store = createOverlayStore(texts, options);
  const deeds = createDeeds(store, actions, options);
  const removeStyles = addStyles(root, css);
  const keep = (event: Event): void => {
    event.stopPropagation();
  };
  for (const type of kept) root.addEventListener(type, keep);

  const react = rootIn(root);
  react.render(
    <StrictMode>
      <TrustedContext value={options.isTrusted ?? ((event) => event.isTrusted)}>
        <Overlaid store={store} deeds={deeds} wordAt={options.wordAt ?? wordless} />
      </TrustedContext>
    </StrictMode>,
  );

  return {
    update: (model) => {
      store.setState((state) => withModel(state, model));
    },
    setTexts: (next) => {
      store.setState({ texts: next });
    },
    place: (places, viewport) => {
      store.setState((state) => withPlaces(state, places, viewport ?? state.viewport));
    },
    ceiling: (ceiling) => {
      store.setState({ ceiling });
    },
    ceilingAt: (place) => {
      store.setState((state) => withCeilingAt(state, place));
    },
    avoid: (avoid) => {
      if (store.getState().avoid !== avoid) store.setState(avoid === 'free' ? { avoid, waiting: false } : { avoid });
    },
    dock: (dock) => {
      store.setState((state) => withDock(state, dock));
    },
    box: () => root.querySelector('.panel')?.getBoundingClientRect() ?? null,
    open: deeds.open,
    step: deeds.step,
    unmount: () => {
      react.unmount();
      for (const type of kept) root.removeEventListener(type, keep);
      removeStyles();
    },
  };
}

/**
 * React listens to `selectionchange` of the whole document, for `onSelect`, which nothing here has: it would run at
 * every movement of the caret on the site. Only this world's view of the document is changed, and only meanwhile.
 */
function rootIn(container: ShadowRoot): Root {
  const { ownerDocument } = container;
  const listen = ownerDocument.addEventListener.bind(ownerDocument);
  ownerDocument.addEventListener = (type: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
    if (type !== 'selectionchange') listen(type, ...rest);
  };
  try {
    return createRoot(container);
  } finally {
    Reflect.deleteProperty(ownerDocument, 'addEventListener');
  }
}

const wordless = (): string => '';

interface OverlaidProps {
  readonly store: OverlayStore;
  readonly deeds: Deeds;
  readonly wordAt: NonNullable<OverlayOptions['wordAt']>;
}

function Overlaid({ store, deeds, wordAt }: OverlaidProps): ReactElement {
  const texts = useStore(store, (state) => state.texts);
  const contents = useMemo(() => ({ store, deeds, texts, wordAt }), [store, deeds, texts, wordAt]);
  return (
    <OverlayContext value={contents}>
      <Drawing />
    </OverlayContext>
  );
}

/** Markers, panel and live region side by side: a marker must not lie within the panel's box. */
function Drawing(): ReactElement | null {
  const model = useOverlay((state) => state.model);
  const { language } = useTexts();
  if (!model) return null;
  const look = { className: `shoplint ${model.theme ?? ''}`, lang: language };
  return (
    <>
      <div {...look}>
        <Markers model={model} />
        <CeilingHint model={model} />
      </div>
      <Panel model={model} {...look} />
      <div {...look}>
        <Live model={model} />
      </div>
    </>
  );
}
