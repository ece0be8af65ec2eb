/**
 * What the self-check of orders came to, by history: order ids and numbers, nothing of buyers. Door of our own pages
 * alone; it is kept as a stored item, for a worker cannot write it. After a change `storage.local` tells.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { checkIds, unjudgedReasons, type CheckId, type CheckResult } from '../../rules/orders/check.ts';
import type { OwnContact } from '../../rules/orders/contact.ts';
import type { SourceId } from '../../rules/sources.ts';
import type { Instant } from '../../rules/time.ts';
import { intact, shapedBy } from './storage.ts';
import { instant, text } from './validate.ts';

export interface KeptCheck {
  readonly checkedAt: Instant;
  /** Created Time of the oldest and newest order looked at; null without one. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly orders: number;
  readonly results: readonly CheckResult[];
}

export interface SelfCheckRecord {
  /** The seller's own, to be found among recipients. */
  readonly own: OwnContact;
  /** What is printed on the labels as the place they go to; empty: not said. */
  readonly hub: string;
  /** `<check> <order id>` of orders whose evidence the seller has. */
  readonly collected: readonly string[];
  /** Null before the first one. */
  readonly last: KeptCheck | null;
}

export const noSelfCheck: SelfCheckRecord = { own: { phones: '', addresses: '' }, hub: '', collected: [], last: null };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const resultSchema = v.object({
  check: v.picklist(checkIds),
  state: v.picklist(['judged', 'none', 'off', 'switched-off']),
  judged: count,
  questioned: v.array(
    v.object({
      what: text(20),
      orders: v.array(text(40)),
      data: v.record(text(20), v.union([text(500), v.number()])),
    }),
  ),
  unjudged: v.array(v.object({ why: v.picklist(unjudgedReasons), orders: count })),
  limits: v.record(text(20), v.number()),
  source: v.nullable(
    v.pipe(
      text(40),
      v.transform((id) => id as SourceId),
    ),
  ),
});
export const selfCheckSchema: v.GenericSchema<unknown, SelfCheckRecord> = v.object({
  own: v.object({ phones: text(2000), addresses: text(4000) }),
  hub: text(200),
  collected: v.array(text(100)),
  last: v.nullable(
    v.object({
      checkedAt: instant,
      from: v.nullable(instant),
      to: v.nullable(instant),
      orders: count,
      results: v.array(resultSchema),
    }),
  ),
});

/** Null where it cannot be read. */
export const selfCheckFrom = (stored: unknown): SelfCheckRecord | null => shapedBy(selfCheckSchema, stored);

const keyOf = (history: string) => `local:self-check:${history}` as const;
const itemOf = (history: string) =>
  storage.defineItem<SelfCheckRecord>(keyOf(history), { version: 1, fallback: noSelfCheck });

/** What is kept of a history's orders; empty where nothing is, and where it was damaged. */
export const readSelfCheck = (history: string): Promise<SelfCheckRecord> =>
  intact(keyOf(history), selfCheckSchema, noSelfCheck);

/** One change at a time, whichever page makes it. Gives what is kept now. */
export const changeSelfCheck = (
  history: string,
  change: (record: SelfCheckRecord) => SelfCheckRecord,
): Promise<SelfCheckRecord> =>
  navigator.locks.request('shoplint-self-check', async () => {
    const record = change(await readSelfCheck(history));
    await itemOf(history).setValue(record);
    return record;
  });

/** Takes everything out, the seller's own entries included. */
export const removeSelfCheck = (history: string): Promise<void> => itemOf(history).removeValue();

/** The new result in the place of the old one. Ticks stay as long as their orders are questioned. */
export function withResult(record: SelfCheckRecord, last: KeptCheck): SelfCheckRecord {
  const named = new Set(
    last.results.flatMap(({ check, questioned }) =>
      questioned.flatMap(({ orders }) => orders.map((order) => tickOf(check, order))),
    ),
  );
  return { ...record, last, collected: record.collected.filter((tick) => named.has(tick)) };
}

/** Ticks all orders, or takes the ticks back. */
export function withTicks(
  record: SelfCheckRecord,
  check: CheckId,
  orders: readonly string[],
  isCollected: boolean,
): SelfCheckRecord {
  const meant = new Set(orders.map((order) => tickOf(check, order)));
  const others = record.collected.filter((tick) => !meant.has(tick));
  return { ...record, collected: isCollected ? [...others, ...meant] : others };
}

export const tickOf = (check: CheckId, order: string): string => `${check} ${order}`;

/** Whether a change of `storage.local` (its keys) changes what is kept of the history. */
export const selfCheckChanged = (keys: readonly string[], history: string): boolean =>
  keys.some((key) => `local:${key}` === keyOf(history));
