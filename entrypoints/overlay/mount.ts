/** The overlay in its shadow root: components, the report that other programs read, and the page's own words. */
import type { Overlay, OverlayOptions, PageActions } from '../../components/model.ts';
import { mountOverlay } from '../../components/overlay.tsx';
import type { Texts } from '../../components/text.ts';
import type { MountedOverlay } from '../seller-center.content/meeting.ts';
import { wordsOf } from './page-word.ts';
import { reporter } from './report.ts';

type Mounted = Omit<Overlay, 'update'> & Pick<MountedOverlay, 'update'>;

export function mountIn(host: HTMLElement, actions: PageActions, texts: Texts, options: OverlayOptions): Mounted {
  const root = host.attachShadow({ mode: 'open' });
  const report = reporter(root);
  let words: ReturnType<typeof wordsOf> | null = null;
  const overlay = mountOverlay(root, actions, texts, { ...options, wordAt: (at, row) => words?.(at, row) ?? '' });
  return {
    ...overlay,
    update(model, reader) {
      words ??= wordsOf(reader);
      report(model, reader);
      overlay.update(model);
    },
  };
}
