/** The seller's own cost and fees: the lowest price that covers them. Never shown in the page. */
import { currencyOf, type Money } from '../money.ts';
import { day, type Instant } from '../time.ts';

export interface UnitCost {
  /** Of one unit, in any currency. */
  readonly cost: Money;
  /** What the platform and others keep of the price, in hundredths of a percent, below 10,000: 650 is 6.5 %. */
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

/** An older rate says nothing of today's. */
const rateHolds = 7 * day;

/** The newest rate that still holds, in millionths; null where there is none. */
function rateOf(from: string, to: string, rates: readonly ExchangeRate[], now: Instant): number | null {
  if (from === to) return 1_000_000;
  const known = rates.filter((rate) => rate.from === from && rate.to === to && now - rate.at <= rateHolds);
  return known.sort((a, b) => b.at - a.at)[0]?.millionths ?? null;
}

/**
 * The lowest price in `currency` that leaves the cost after fees, rounded up. Where its exchange rate is missing or
 * older than seven days: the cost as it was entered, in its own currency, which no price can be compared with.
 */
export function leastPrice(
  { cost, feeBasisPoints }: UnitCost,
  currency: string,
  rates: readonly ExchangeRate[],
  now: Instant,
): Money {
  const rate = rateOf(cost.currency, currency, rates, now);
  if (rate === null) return cost;
  const [from, to] = [currencyOf(cost.currency).decimals, currencyOf(currency).decimals];
  const kept = BigInt(Math.max(1, 10_000 - feeBasisPoints));
  const above = BigInt(cost.amount) * BigInt(rate) * 10_000n * 10n ** BigInt(to);
  const below = 1_000_000n * kept * 10n ** BigInt(from);
  return { amount: Number((above + below - 1n) / below), currency };
}
