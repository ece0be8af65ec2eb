/** The ceiling's timeline: what limits a row now, when that order stops counting, and what limits it then. */
import type { Comparison } from '../money.ts';
import type { Instant } from '../time.ts';
import { countedFor, highestPrice, noCeiling, type Ceiling, type CeilingStep, type CeilingStory } from './ceiling.ts';
import type { Coverage } from './coverage.ts';
import type { Limits } from './limits.ts';
import { ceilingAt, lowestCeilingAt } from './lookup.ts';
import { matchRow, type RowNames } from './match.ts';
import { textAt } from './texts.ts';

/** The staircase of the lowest ceiling of `skus` over the 30 days from `now`, if no order follows. */
export function stepsOf(
  limits: Limits,
  skus: readonly number[],
  now: Instant,
  comparison: Comparison | null,
): readonly CeilingStep[] {
  const steps: CeilingStep[] = [];
  for (const from of [now, ...changes(limits, skus, now)]) {
    const ceiling = lowestCeilingAt(limits, skus, from);
    const before = steps.at(-1)?.ceiling;
    if (before && isSame(before, ceiling)) continue;
    steps.push({ from, ceiling, highest: highestPrice(ceiling, comparison) });
  }
  return steps;
}

/** The moments of the next 30 days at which a line begins (a clock that is ahead) or stops to count. */
function changes({ firsts, created }: Limits, skus: readonly number[], now: Instant): readonly Instant[] {
  const moments = new Set<Instant>();
  for (const sku of skus) {
    for (let place = firsts[sku] as number; place < (firsts[sku + 1] as number); place += 1) {
      const at = (created[place] as number) * 1000;
      for (const moment of [at, at + countedFor]) if (moment > now && moment <= now + countedFor) moments.add(moment);
    }
  }
  return [...moments].sort((a, b) => a - b);
}

const isSame = (one: Ceiling, other: Ceiling): boolean =>
  isSameLimit(one.certain, other.certain) && isSameLimit(one.strict, other.strict);

const isSameLimit = (one: Ceiling['strict'], other: Ceiling['strict']): boolean =>
  one === other ||
  (one?.orderId === other?.orderId &&
    one?.createdAt === other?.createdAt &&
    one?.paid === other?.paid &&
    one?.quantity === other?.quantity);

/**
 * What people are told of a row. `limits`: null where nothing was imported. `comparison`: the market's policy
 * `flashSaleHistoryComparison` on the day; null where nobody looked. `sku` of a product's story is the SKU that limits it.
 */
export function storyOf(
  limits: Limits | null,
  row: RowNames,
  now: Instant,
  comparison: Comparison | null,
  coverage: Coverage,
): CeilingStory {
  if (!limits) return { state: 'no-history' };
  const match = matchRow(limits, row);
  if (match.state === 'unmatched' || match.state === 'ambiguous') return { state: match.state };
  const { sku, steps } =
    match.state === 'unsold'
      ? { sku: match.sku, steps: [{ from: now, ceiling: noCeiling, highest: null }] }
      : {
          sku: textAt(limits.skus, limiting(limits, match.skus, now)),
          steps: stepsOf(limits, match.skus, now, comparison),
        };
  if (coverage.covered) return { state: 'known', sku, steps, comparison };
  return { state: 'uncovered', sku, steps, comparison, gaps: coverage.gaps };
}

/** The SKU whose line limits them all; the first where none does. */
function limiting(limits: Limits, skus: readonly number[], now: Instant): number {
  const { certain, strict } = lowestCeilingAt(limits, skus, now);
  const found = skus.find((sku) => {
    const own = ceilingAt(limits, sku, now);
    return certain ? isSameLimit(own.certain, certain) : isSameLimit(own.strict, strict);
  });
  return found ?? (skus[0] as number);
}
