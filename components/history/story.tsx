import type { ReactElement } from 'react';
import type { Limit } from '../../rules/history/ceiling.ts';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import { stepsOf } from './chart-scale.ts';
import { gapText } from './coverage.tsx';
import type { SkuDetail } from './model.ts';
import { unitPrice } from './price.ts';

interface StoryProps {
  readonly texts: Texts;
  readonly detail: SkuDetail;
  readonly now: Instant;
  readonly zone: string;
}

/** The last four digits name an order well enough to find it. */
const shortId = (orderId: string): string => (orderId.length > 6 ? `…${orderId.slice(-4)}` : orderId);

const comparisons = {
  atMost: 'ceiling.atMostRule',
  below: 'ceiling.below',
  unknown: 'story.comparison.unknown',
} as const;

const priceOf = (texts: Texts, { paid, quantity, currency }: Limit): string =>
  unitPrice(texts, { amount: paid, currency }, quantity);

/** What limits the price now, which order set it, when it leaves, and what comes after; in words. */
export function Story({ texts, detail, now, zone }: StoryProps): ReactElement {
  const { story } = detail;
  if (story === null) return <p role="status">{texts.t('sku.loading')}</p>;
  const steps = stepsOf(story);
  const [first] = steps;
  const limit = first?.ceiling.strict ?? null;
  // A step between may change nothing but the reading that does not limit.
  const next = steps.find(({ from }) => limit !== null && from >= limit.leavesAt);
  const certain = first?.ceiling.certain ?? null;
  const isUncertain = limit !== null && limit.orderId !== certain?.orderId;
  return (
    <div className="story">
      {story.state === 'uncovered' && (
        <p className="story-warning">
          {texts.t('story.uncovered')} {story.gaps.map((gap) => gapText(texts, gap, now, zone)).join(' ')}
        </p>
      )}
      {!first && <p>{texts.t(story.state === 'ambiguous' ? 'story.ambiguous' : 'story.unmatched')}</p>}
      {first && limit === null && <p>{texts.t('story.noLimit')}</p>}
      {first && limit !== null && (
        <>
          <p className="story-price">{first.highest !== null && texts.t('story.highest', { price: first.highest })}</p>
          <p>
            {texts.t('story.set', {
              price: priceOf(texts, limit),
              order: shortId(limit.orderId),
              created: texts.clock({ at: limit.createdAt, zone }),
              leaves: texts.clock({ at: limit.leavesAt, zone }),
            })}{' '}
            {next &&
              (next.highest === null ? texts.t('story.then.none') : texts.t('story.then', { price: next.highest }))}
          </p>
          {isUncertain && (
            <p>
              {certain
                ? texts.t('story.uncertain', { price: priceOf(texts, certain), order: shortId(certain.orderId) })
                : texts.t('story.uncertain.alone')}
            </p>
          )}
          {'comparison' in story && (
            <p className="hint">
              {texts.t(comparisons[story.comparison ?? 'unknown'])} {texts.t('ceiling.axis')}
            </p>
          )}
        </>
      )}
    </div>
  );
}
