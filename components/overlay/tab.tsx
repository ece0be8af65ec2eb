import type { ReactElement } from 'react';
import { CirclePause, Mark, ScanSearch } from '../icons.tsx';
import { Logo } from '../logo.tsx';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import type { Texts } from '../text.ts';
import { isWaitingToOpen } from '../store.ts';
import { weights, type Counts, type Weight } from '../view.ts';
import { useDeeds, useOverlay, useTexts } from './context.ts';

/** The pill stays under 140 px, for it stands on the page: no more digits than this, the gravest first. */
const digits = 4;
const most = 999;

interface TabProps {
  readonly model: PageModel;
  readonly counts: Counts;
}

/** The folded panel: a pill with the counts. */
export function Tab({ model, counts }: TabProps): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const isWaiting = useOverlay(isWaitingToOpen);
  const says = isWaiting ? texts.t('panel.wait') : summaryOf(model, counts, texts);
  return (
    <Press
      act="open"
      className="tab"
      aria-label={`${texts.t('panel.open')}: ${says}`}
      title={says}
      onPress={() => {
        deeds.open(true);
      }}
    >
      <Logo size={16} />
      {/* In the pill itself: a hint beside it would lie on what the panel waits for. */}
      {isWaiting ? texts.t('panel.wait.short') : <Gist model={model} counts={counts} />}
    </Press>
  );
}

function Gist({ model: { state }, counts }: TabProps): ReactElement {
  const texts = useTexts();
  if (state === 'paused') return <CirclePause size={16} aria-hidden />;
  if (state === 'unrecognised') return <ScanSearch size={16} aria-hidden />;
  if (state === 'reading') return <span aria-hidden>…</span>;
  const shown = shownCounts(counts, texts);
  if (shown.length === 0) return <Mark of="pass" />;
  return (
    <>
      {shown.map(([weight, count]) => (
        <span className="tab-count" key={weight}>
          <Mark of={weight} size={14} />
          {count}
        </span>
      ))}
    </>
  );
}

/** Notes ask for nothing and are left out; a kind whose number finds no room keeps its mark. */
function shownCounts(counts: Counts, texts: Texts): readonly (readonly [Weight, string])[] {
  let room = digits;
  const shown: (readonly [Weight, string])[] = [];
  for (const weight of weights) {
    if (weight === 'info' || counts[weight] === 0) continue;
    const count = counts[weight] > most ? `${texts.number(most)}+` : texts.number(counts[weight]);
    room -= count.length;
    shown.push([weight, room < 0 ? '' : count]);
  }
  return shown;
}

/** "3 errors, 2 warnings, 1 not checked": for the tab's name and the live region. */
export function summaryOf({ state, pausedWhere }: PageModel, counts: Counts, texts: Texts): string {
  if (state === 'reading') return texts.t('state.reading');
  if (state === 'unrecognised') return texts.t('state.unrecognised');
  if (state === 'paused') return texts.t(`state.paused.${pausedWhere ?? 'page'}`);
  const parts = weights
    .filter((weight) => counts[weight] > 0)
    .map((weight) => texts.t(`count.${weight}`, { count: counts[weight] }));
  return parts.length === 0 ? texts.t('count.none') : parts.join(texts.t('list.and'));
}
