/** What a product discount would do to a ceiling: its orders count for 30 days after the last of them. */
import type { Comparison, Money } from '../money.ts';
import type { Instant } from '../time.ts';
import type { CeilingStep } from './ceiling.ts';

export interface DiscountIdea {
  /** What one unit sells for without the discount. */
  readonly price: Money;
  /** Whole or broken percent off, above 0 and below 100. */
  readonly percent: number;
  /** From now, in days of 24 h. */
  readonly days: number;
}

export interface WhatIf {
  /** What a buyer would pay. */
  readonly discounted: Money;
  /** Highest flash price that passes from the first such order on; null: none does. */
  readonly highest: Money | null;
  /** True where that is lower than what passes without the discount, now or at any time until `until`. */
  readonly lowers: boolean;
  /** When the last order of the discount leaves the window. */
  readonly until: Instant;
  /** The staircase with the discount, in the shape of the one without; `ceiling` holds the order lines alone. */
  readonly steps: readonly CeilingStep[];
}

/** `steps`: the row's staircase without the discount, its first step beginning now. */
export function whatIf(
  _steps: readonly CeilingStep[],
  _idea: DiscountIdea,
  _now: Instant,
  _comparison: Comparison | null,
): WhatIf {
  throw new Error('Not written yet.');
}
