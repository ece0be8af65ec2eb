import { useLayoutEffect, useMemo, useState, type ReactElement } from 'react';
import type { PageModel } from '../model.ts';
import { isWaitingToOpen } from '../store.ts';
import { countsOf } from '../view.ts';
import { useOverlay, useTexts } from './context.ts';
import { noticeText } from './notices.tsx';
import { summaryOf } from './tab.tsx';

/** Long enough for a burst of typing to end. */
const calm = 1000;

/** Tells a screen reader the counts once they have settled, and what became of a fix at once. */
export function Live({ model }: { readonly model: PageModel }): ReactElement {
  const texts = useTexts();
  const notice = useOverlay((state) => state.notices.at(-1));
  const isWaiting = useOverlay(isWaitingToOpen);
  const counts = useMemo(() => countsOf(model.findings), [model.findings]);
  // "Stale" comes and goes with every edit and is nothing to speak of.
  const summary = summaryOf(model, counts, texts);
  const [settled, setSettled] = useState('');
  useLayoutEffect(() => {
    const timer = setTimeout(() => {
      setSettled(summary);
    }, calm);
    return () => {
      clearTimeout(timer);
    };
  }, [summary]);
  return (
    <>
      <p className="unseen" role="status" aria-live="polite" data-live="counts">
        {settled}
      </p>
      <p className="unseen" role="status" aria-live="polite" data-live="notice">
        {isWaiting && texts.t('panel.wait')}
        {!isWaiting && notice && noticeText(notice, texts)}
      </p>
    </>
  );
}
