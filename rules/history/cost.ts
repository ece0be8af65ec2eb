/** The seller's own cost and fees: the lowest price that covers them. Never shown in the page. */
import type { Money } from '../money.ts';
import type { Instant } from '../time.ts';

export interface UnitCost {
  /** Of one unit, in any currency. */
  readonly cost: Money;
  /** What the platform and others keep of the price, in hundredths of a percent: 650 is 6.5 %. */
  readonly feeBasisPoints: number;
}

/** How many units of `to` one unit of `from` is worth. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  /** Times a million: 4_950_000 for 4.95. */
  readonly millionths: number;
  /** When the seller entered it. */
  readonly at: Instant;
}

/**
 * The lowest price in `currency` that leaves the cost after fees, rounded up. Where its exchange rate is missing or
 * older than seven days: the cost as it was entered, in its own currency, which no price can be compared with.
 */
export function leastPrice(_cost: UnitCost, _currency: string, _rates: readonly ExchangeRate[], _now: Instant): Money {
  throw new Error('Not written yet.');
}
