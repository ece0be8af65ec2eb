/** What a product discount would do to a ceiling: its orders count for 30 days after the last of them. */
import type { Comparison, Money } from '../money.ts';
import { day, type Instant } from '../time.ts';
import { countedFor, noCeiling, type CeilingStep } from './ceiling.ts';
import { highestUnder } from './unit-price.ts';

export interface DiscountIdea {
  /** What one unit sells for without the discount. */
  readonly price: Money;
  /** Percent off, above 0 and below 100; two decimals count. */
  readonly percent: number;
  /** From now, in days of 24 h. */
  readonly days: number;
}

export interface WhatIf {
  /** What a buyer would pay, rounded down. */
  readonly discounted: Money;
  /** Highest flash price that passes from the first such order on; null: none does. */
  readonly highest: Money | null;
  /** True where less passes than without the discount: now, or once present orders have left the window. */
  readonly lowers: boolean;
  /** When the last order of the discount leaves the window. */
  readonly until: Instant;
  /** The staircase with the discount up to `until`; `ceiling` holds the orders there are, `highest` reckons with both. */
  readonly steps: readonly CeilingStep[];
}

/** `steps`: the row's staircase without the discount, its first step beginning now. */
export function whatIf(
  steps: readonly CeilingStep[],
  { price, percent, days }: DiscountIdea,
  now: Instant,
  comparison: Comparison | null,
): WhatIf {
  const share = 10_000 - Math.round(percent * 100);
  const amount = (price.amount * share - ((price.amount * share) % 10_000)) / 10_000;
  const most = highestUnder(amount, 1, comparison ?? 'below');
  const until = now + days * day + countedFor;
  const reckoned = steps.map((step): CeilingStep => {
    const highest = isLimited(step) ? Math.min(step.highest?.amount ?? 0, most) : most;
    return { ...step, highest: highest > 0 ? { amount: highest, currency: price.currency } : null };
  });
  return {
    discounted: { amount, currency: price.currency },
    highest: reckoned[0]?.highest ?? null,
    // That orders leave no limit at all some day, if none follows, makes no discount harmful.
    lowers: steps.some((step, i) => (step.highest ? most < step.highest.amount : i === 0 && !isLimited(step))),
    until,
    steps: [...reckoned, { from: until, ceiling: noCeiling, highest: null }],
  };
}

const isLimited = ({ ceiling }: CeilingStep): boolean => ceiling.certain !== null || ceiling.strict !== null;
