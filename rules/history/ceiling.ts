/** The price ceiling: which order line limits a SKU's flash price, until when, and what limits it after that. */
import type { Comparison, Money } from '../money.ts';
import { hour, type Instant } from '../time.ts';
import { highestUnder } from './unit-price.ts';

/** An order line counts in (now − 720 h, now]. */
export const countedFor = 720 * hour;

/** One order line that limits the price. Price of one unit = `paid` ÷ `quantity`, compared without rounding. */
export interface Limit {
  /** Minor units paid for the whole quantity. */
  readonly paid: number;
  readonly quantity: number;
  readonly currency: string;
  readonly orderId: string;
  readonly createdAt: Instant;
  /** First moment at which it no longer counts: 720 h after `createdAt`. */
  readonly leavesAt: Instant;
}

/** What limits a SKU's flash price at one moment. Null: no line counts. */
export interface Ceiling {
  /** Lowest line that certainly counts: above it is refused. */
  readonly certain: Limit | null;
  /** Lowest line of all, cancelled and unpaid ones included: above it may be refused. */
  readonly strict: Limit | null;
}

/** From `from` on (the first step: now) until the next step, `ceiling` holds, if no order follows. */
export interface CeilingStep {
  readonly from: Instant;
  readonly ceiling: Ceiling;
  /**
   * Highest price that passes both readings, rounded down to the currency's unit; null: orders set no limit, or one so
   * low that no price passes.
   */
  readonly highest: Money | null;
}

/** What people are told of one row's ceiling. */
export type CeilingStory =
  | {
      readonly state: 'known';
      readonly sku: string;
      /** The next 30 days, in time order; the first step begins now. */
      readonly steps: readonly CeilingStep[];
      /** How the market compares: at most the ceiling, or below it; null where nobody knows. */
      readonly comparison: Comparison | null;
    }
  /** The window is not covered by imports: `steps` holds what the imported part says. `gaps`: what to export. */
  | {
      readonly state: 'uncovered';
      readonly sku: string;
      readonly steps: readonly CeilingStep[];
      readonly comparison: Comparison | null;
      readonly gaps: readonly { readonly from: Instant; readonly to: Instant }[];
    }
  /** No order of this row is known; `ambiguous`: several SKUs go by its name; `no-history`: nothing was imported. */
  | { readonly state: 'unmatched' | 'ambiguous' | 'no-history' };

export const noCeiling: Ceiling = { certain: null, strict: null };

/**
 * The highest price that passes what limits, in minor units; Infinity where nothing does, 0 or less where no price
 * passes. While nobody knows how a market compares, the stricter way.
 */
export const highestPassing = ({ certain, strict }: Ceiling, comparison: Comparison | null): number =>
  Math.min(highestBy(certain, comparison), highestBy(strict, comparison));

/** The same for one limit. */
export const highestBy = (limit: Limit | null, comparison: Comparison | null): number =>
  limit ? highestUnder(limit.paid, limit.quantity, comparison ?? 'below') : Infinity;

/** `highestPassing` as a price; null where there is none to name. */
export function highestPrice(ceiling: Ceiling, comparison: Comparison | null): Money | null {
  const amount = highestPassing(ceiling, comparison);
  const currency = (ceiling.certain ?? ceiling.strict)?.currency;
  return currency !== undefined && amount > 0 && amount < Infinity ? { amount, currency } : null;
}
