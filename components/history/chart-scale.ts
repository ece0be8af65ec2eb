/** From moments and prices to places on the chart. Pure. */
import { day, type Instant } from '../../rules/time.ts';
import type { CeilingStep, CeilingStory } from '../../rules/history/ceiling.ts';
import type { PricePoint } from './model.ts';

/** Orders count this long. */
const windowLength = 30 * day;
const mostPast = 45 * day;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export const stepsOf = (story: CeilingStory | null): readonly CeilingStep[] =>
  story && 'steps' in story ? story.steps : [];

/** At least the window before now and 30 days after; older orders for a little while more. */
export function timeSpan(prices: readonly PricePoint[], now: Instant): Span {
  const recent = prices.filter(({ createdAt }) => createdAt >= now - mostPast);
  const oldest = Math.min(now - windowLength - day, ...recent.map(({ createdAt }) => createdAt));
  return { from: oldest, to: now + windowLength };
}

/** Unit prices in minor units, with a little air; never from zero, for differences are what is looked at. */
export function priceSpan(prices: readonly PricePoint[], steps: readonly CeilingStep[]): Span {
  const units = prices.map(({ paid, quantity }) => paid.amount / quantity);
  for (const { ceiling } of steps)
    for (const limit of [ceiling.certain, ceiling.strict]) if (limit) units.push(limit.paid / limit.quantity);
  if (units.length === 0) return { from: 0, to: 1 };
  const [low, high] = [Math.min(...units), Math.max(...units)];
  const air = Math.max((high - low) * 0.12, high * 0.04);
  return { from: Math.max(0, low - air), to: high + air };
}

/** Round values within a span, `count` or a few less. */
export function ticks({ from, to }: Span, count: number): readonly number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const found: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) found.push(value);
  return found;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One spot for all orders that would be drawn over each other. */
export function spots(
  prices: readonly PricePoint[],
  x: (at: Instant) => number,
  y: (price: number) => number,
): readonly Spot[] {
  const seen = new Map<string, Spot>();
  for (const { createdAt, paid, quantity } of prices) {
    const spot = { x: Math.round(x(createdAt) / 2) * 2, y: Math.round(y(paid.amount / quantity)) };
    seen.set(`${String(spot.x)} ${String(spot.y)}`, spot);
  }
  return [...seen.values()];
}

/** The staircase as a path; it breaks off where no order limits the price. */
export function staircase(
  steps: readonly CeilingStep[],
  limit: 'certain' | 'strict',
  end: Instant,
  x: (at: Instant) => number,
  y: (price: number) => number,
): string {
  let path = '';
  let isDown = false;
  for (const [i, { from, ceiling }] of steps.entries()) {
    const at = ceiling[limit];
    if (!at) {
      isDown = false;
      continue;
    }
    const height = y(at.paid / at.quantity).toFixed(1);
    const until = steps[i + 1]?.from ?? end;
    path += `${isDown ? 'L' : 'M'}${x(from).toFixed(1)} ${height}H${x(Math.min(until, end)).toFixed(1)}`;
    isDown = true;
  }
  return path;
}
