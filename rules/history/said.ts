/** What findings say of a limit: the numbers of their sentences. */
import type { Datum, Moment } from '../finding.ts';
import type { Problem } from '../rule.ts';
import type { Instant } from '../time.ts';
import type { Limit } from './ceiling.ts';
import type { Coverage, Span } from './coverage.ts';
import { floorPerUnit } from './unit-price.ts';

/** Data names of `limitData`. */
export const limitNames = ['ceiling', 'order', 'ordered', 'leaves'] as const;

const dayOf = (at: Instant, zone: string): Moment => ({ at, zone, as: 'day' });

/** The price of one unit (rounded down), the order, its day, and the day on which it leaves the window. */
export const limitData = (
  { paid, quantity, currency, orderId, createdAt, leavesAt }: Limit,
  zone: string,
): Readonly<Record<(typeof limitNames)[number], Datum>> => ({
  ceiling: { amount: floorPerUnit(paid, quantity), currency },
  order: orderId,
  ordered: dayOf(createdAt, zone),
  leaves: dayOf(leavesAt, zone),
});

/** What to export, as one stretch of time: it closes all gaps. Only where there are gaps. */
export function uncovered({ gaps }: Coverage, zone: string): Problem<'uncovered'> {
  const [first, last] = [gaps[0], gaps.at(-1)] as [Span, Span];
  return { at: 'form', message: 'uncovered', data: { from: dayOf(first.from, zone), to: dayOf(last.to, zone) } };
}
