import {
  useEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import type { Dock, PageModel } from '../model.ts';
import { shownMode } from '../store.ts';
import { countsOf, type Counts } from '../view.ts';
import { Answers } from './answers.tsx';
import { useDeeds, useOverlay, useTexts } from './context.ts';
import { Head } from './head.tsx';
import { Notices } from './notices.tsx';
import { StateNote } from './states.tsx';
import { Tab } from './tab.tsx';

/** The tab is as wide as its words. */
const place = ({ right, bottom, maxHeight, width }: Dock, isOpen: boolean): CSSProperties => ({
  right,
  bottom,
  ...(maxHeight === undefined ? {} : { maxHeight }),
  ...(width === undefined || !isOpen ? {} : { width }),
});

interface PanelProps {
  readonly model: PageModel;
  readonly className: string;
  readonly lang: string;
}

/**
 * The docked panel, or the tab it folds to. Its root carries what other programs read off it (design.md, "What others
 * may rely on") and is exactly as large as what is drawn.
 */
export function Panel({ model, className, lang }: PanelProps): ReactElement {
  const mode = useOverlay(shownMode);
  const isClosed = useOverlay((state) => state.closed);
  const dock = useOverlay((state) => state.dock);
  const counts = useMemo(() => countsOf(model.findings), [model.findings]);
  const isOpen = !isClosed && mode === 'open';
  const root = useRef<HTMLDivElement>(null);
  useFocusPanel(root);
  return (
    <div
      className={`${className} dock dock-${isClosed ? 'tab' : mode}`}
      lang={lang}
      style={place(dock, isOpen)}
      ref={root}
      data-page={model.page}
      data-market={model.market}
      data-state={model.state}
      data-passed={model.passed}
    >
      {isOpen && <Card model={model} counts={counts} />}
      {(isClosed || mode === 'tab') && <Notices isLoose />}
      {!isClosed && mode === 'tab' && <Tab model={model} counts={counts} />}
    </div>
  );
}

/** The keyboard follows when the seller opens or folds; what happens by itself never moves it. */
function useFocusPanel(root: RefObject<HTMLDivElement | null>): void {
  const asked = useOverlay((state) => state.focusPanel);
  const done = useRef(asked);
  useEffect(() => {
    if (done.current === asked) return;
    done.current = asked;
    root.current?.querySelector<HTMLElement>('.panel, .tab')?.focus({ preventScroll: true });
  }, [asked, root]);
}

function Card({ model, counts }: { readonly model: PageModel; readonly counts: Counts }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const hasAnswers = model.state === 'ready' || model.state === 'stale';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) deeds.fold();
  };
  return (
    <section className="panel" tabIndex={-1} aria-label={texts.t('panel.label')} onKeyDown={onKeyDown}>
      <Head model={model} counts={counts} />
      {hasAnswers ? <Answers model={model} counts={counts} /> : <StateNote model={model} />}
      <Notices isLoose={false} />
    </section>
  );
}
