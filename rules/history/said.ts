/** What findings say of a limit: the numbers of their sentences. */
import type { Datum, Moment } from '../finding.ts';
import type { Problem } from '../rule.ts';
import type { Instant } from '../time.ts';
import type { Limit } from './ceiling.ts';
import type { Coverage } from './coverage.ts';
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

/** What to export, as one stretch of time: it closes all gaps. */
export const uncovered = ({ gaps }: Coverage, zone: string): Problem<'uncovered'> => ({
  at: 'form',
  message: 'uncovered',
  data: { from: dayOf(gaps[0]?.from ?? 0, zone), to: dayOf(gaps.at(-1)?.to ?? 0, zone) },
});
