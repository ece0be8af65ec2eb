/**
 * The stored items of deadlines: keys, versions, who writes them. What the seller entered is read entry by entry, and
 * what is damaged stays in its place, set apart. What was reckoned is made anew where it cannot be read.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { deadlineKinds } from '../../../rules/deadlines/deadline.ts';
import type { Mark, Marks } from '../../../rules/deadlines/reminders.ts';
import { isZone, type Instant } from '../../../rules/time.ts';
import { intact, shapedBy } from '../storage.ts';
import { instant, text } from '../validate.ts';
import { damagedSchema, entrySchemas, mappedSchemas } from './case-schema.ts';
import {
  noCases,
  noReminders,
  type DamagedEntry,
  type Kept,
  type ReminderSettings,
  type SampleOrder,
  type ShopCases,
} from './shape.ts';

/** What the seller entered of a shop. Written by our own pages. */
export const casesKey = (shop: string) => `local:cases:${shop}` as const;
const casesItem = (shop: string) => storage.defineItem<ShopCases>(casesKey(shop), { version: 1, fallback: noCases });

/** Written by our own pages. */
export const remindersItem = storage.defineItem<ReminderSettings>('local:reminders', {
  version: 1,
  fallback: noReminders,
});

/** A notification that is about to be shown: it stays here until it was. */
export interface Outgoing {
  readonly id: string;
  readonly at: Instant;
}
/** Of all shops, for ids of deadlines name theirs: what was told and what is about to be are one write. */
export interface MarkBook {
  readonly marks: Marks;
  readonly outbox: readonly Outgoing[];
  /** Nothing from before is told: where marks were lost, the moment that was noticed. */
  readonly since: Instant;
}
const noMarks: MarkBook = { marks: {}, outbox: [], since: 0 };
/** Written by our own pages and the background, under one lock. */
export const marksItem = storage.defineItem<MarkBook>('local:marks', { version: 1, fallback: noMarks });

/** What was reckoned for one shop, or for the open orders of one history. Written by the background. */
export interface Reckoned {
  readonly market: string;
  readonly dues: readonly Kept[];
  /** Entries that wait for repair, or a history that could not be read. */
  readonly damaged: number;
}
export const duesKey = (shop: string) => `local:dues:${shop}` as const;

export interface ReckonedOrders extends Reckoned {
  /** By id of the deadline: the order that stands for its group. */
  readonly samples: Readonly<Record<string, SampleOrder>>;
  /** What they were reckoned from. */
  readonly stamp: string;
}
export const ordersKey = (history: string) => `local:open-orders:${history}` as const;

/** What a wake-up needs: nothing else is read while none of it has passed. Written by the background. */
export interface Watch {
  readonly shops: readonly string[];
  readonly histories: readonly string[];
  /** The nearest due moment that is not done; null where none is to come. */
  readonly next: Instant | null;
  /** Something could not be reckoned, or is damaged. */
  readonly trouble: 'unknown' | 'damaged' | null;
  readonly remindAt: Instant | null;
  /** When all this was looked at, and when everything was last reckoned. */
  readonly lookedAt: Instant;
  readonly reckonedAt: Instant;
}
const watchItem = storage.defineItem<Watch | null>('local:watch', { version: 1, fallback: null });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null before there was any deadline, and where it is damaged: then all is reckoned anew at the next start. */
export async function readWatch(): Promise<Watch | null> {
  const watch: unknown = await watchItem.getValue();
  const isSound = isRecord(watch) && Array.isArray(watch['shops']) && Array.isArray(watch['histories']);
  return isSound && typeof watch['lookedAt'] === 'number' ? (watch as unknown as Watch) : null;
}
export const keepWatchItem = (watch: Watch): Promise<void> => watchItem.setValue(watch);

/** Made by us from what is stored, and made again at need: looked at only as far as nothing breaks on it. */
const isKept = (value: unknown): value is Kept =>
  isRecord(value) &&
  typeof value['since'] === 'number' &&
  isRecord(value['deadline']) &&
  typeof value['deadline']['id'] === 'string' &&
  isRecord(value['deadline']['of']);
const isReckoned = (value: unknown): value is Reckoned =>
  isRecord(value) && Array.isArray(value['dues']) && value['dues'].every(isKept);

/** What was reckoned; null where nothing was, or where it is damaged. */
export async function readReckoned(shop: string): Promise<Reckoned | null> {
  const stored: unknown = await storage.getItem(duesKey(shop));
  return isReckoned(stored) ? stored : null;
}
export async function readReckonedOrders(history: string): Promise<ReckonedOrders | null> {
  const stored: unknown = await storage.getItem(ordersKey(history));
  return isReckoned(stored) && isRecord((stored as ReckonedOrders).samples) ? (stored as ReckonedOrders) : null;
}

/** Everything that was reckoned, by key of the shop or history. */
export async function readAllReckoned({ shops, histories }: Watch): Promise<readonly (readonly [string, Reckoned])[]> {
  const keys = [
    ...shops.map((shop) => [shop, duesKey(shop)] as const),
    ...histories.map((history) => [history, ordersKey(history)] as const),
  ];
  const items = await storage.getItems(keys.map(([, key]) => key));
  const byKey = new Map(items.map(({ key, value }) => [key, value as unknown]));
  return keys.map(([shop, key]) => {
    const value = byKey.get(key);
    return [shop, isReckoned(value) ? value : { market: '', dues: [], damaged: 1 }] as const;
  });
}

/** All that can be read of what is stored; the rest is in `damaged`, as it stood. */
export function casesFrom(stored: unknown): ShopCases {
  if (stored === null || stored === undefined) return noCases;
  if (!isRecord(stored)) return { ...noCases, damaged: [{ list: 'all', value: stored }] };
  const damaged: DamagedEntry[] = [];
  const before = stored['damaged'] ?? [];
  for (const entry of Array.isArray(before) ? (before as unknown[]) : [before]) {
    damaged.push(
      v.is(damagedSchema, entry) ? { list: entry.list, value: entry.value } : { list: 'damaged', value: entry },
    );
  }
  const listOf = <T>(list: keyof typeof entrySchemas, schema: v.GenericSchema<unknown, T>): readonly T[] => {
    const entries = stored[list] ?? [];
    const sound: T[] = [];
    for (const value of Array.isArray(entries) ? (entries as unknown[]) : [entries]) {
      const parsed = v.safeParse(schema, value);
      if (parsed.success) sound.push(parsed.output);
      else damaged.push({ list, value });
    }
    return sound;
  };
  const mapOf = <T>(
    map: keyof typeof mappedSchemas,
    schema: v.GenericSchema<unknown, T>,
  ): Readonly<Record<string, T>> => {
    const entries = stored[map] ?? {};
    if (!isRecord(entries)) {
      damaged.push({ list: map, value: entries });
      return {};
    }
    const sound = Object.entries(entries).filter((entry): entry is [string, T & string] => {
      if (v.is(schema, entry[1])) return true;
      damaged.push({ list: map, value: { [entry[0]]: entry[1] } });
      return false;
    });
    return Object.fromEntries(sound);
  };
  return {
    cases: listOf('cases', entrySchemas.cases),
    points: listOf('points', entrySchemas.points),
    addresses: listOf('addresses', entrySchemas.addresses),
    extensions: listOf('extensions', entrySchemas.extensions),
    switches: listOf('switches', entrySchemas.switches),
    terms: listOf('terms', entrySchemas.terms),
    areas: mapOf('areas', mappedSchemas.areas),
    methods: mapOf('methods', mappedSchemas.methods),
    damaged,
  };
}

export const readCases = async (shop: string): Promise<ShopCases> => casesFrom(await storage.getItem(casesKey(shop)));

/** Pages and the background write the same items: one at a time, in whatever context. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('shoplint-deadlines', work);

export const changeCases = (shop: string, change: (cases: ShopCases) => ShopCases): Promise<ShopCases> =>
  alone(async () => {
    const before = await readCases(shop);
    const cases = change(before);
    if (cases !== before) await casesItem(shop).setValue(cases);
    return cases;
  });

const before = v.pipe(v.number(), v.minValue(0));
const clockReading = v.pipe(text(5), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const reminderSchema: v.GenericSchema<unknown, ReminderSettings> = v.object({
  on: v.boolean(),
  ladders: v.record(v.picklist(deadlineKinds), v.pipe(v.array(before), v.maxLength(20))),
  quiet: v.nullable(v.object({ from: clockReading, to: clockReading, zone: v.pipe(text(64), v.check(isZone)) })),
  since: instant,
});
/** Null where they cannot be read. */
export const remindersFrom = (stored: unknown): ReminderSettings | null => shapedBy(reminderSchema, stored);
export const readReminders = (): Promise<ReminderSettings> => intact('local:reminders', reminderSchema, noReminders);

export const changeReminders = (
  change: (reminders: ReminderSettings) => ReminderSettings,
  now: Instant,
): Promise<ReminderSettings> =>
  alone(async () => {
    const before = await readReminders();
    const changed = change(before);
    const reminders = { ...changed, since: changed.on && !before.on ? now : before.since };
    await remindersItem.setValue(reminders);
    return reminders;
  });

const markSchema: v.GenericSchema<unknown, Mark> = v.object({
  settled: instant,
  snoozedUntil: v.exactOptional(instant),
  isDone: v.exactOptional(v.boolean()),
});
export const bookSchema: v.GenericSchema<unknown, MarkBook> = v.object({
  marks: v.record(text(1000), markSchema),
  outbox: v.array(v.object({ id: text(1000), at: instant })),
  since: instant,
});
/** Of damaged marks nobody knows what was told: they are set aside, and nothing from before `now` is told again. */
export async function readMarks(now: Instant): Promise<MarkBook> {
  const stored: unknown = await storage.getItem('local:marks');
  if (stored === null || stored === undefined) return noMarks;
  const parsed = v.safeParse(bookSchema, stored);
  if (parsed.success) return parsed.output;
  await storage.setItem('local:damaged:marks', stored);
  const book = { ...noMarks, since: now };
  await marksItem.setValue(book);
  return book;
}

export const changeMarks = (now: Instant, change: (book: MarkBook) => MarkBook): Promise<MarkBook> =>
  alone(async () => {
    const before = await readMarks(now);
    const book = change(before);
    if (book !== before) await marksItem.setValue(book);
    return book;
  });

export const changeMark = async (id: string, now: Instant, change: (mark: Mark | undefined) => Mark): Promise<void> => {
  await changeMarks(now, (book) => {
    const mark = Object.hasOwn(book.marks, id) ? book.marks[id] : undefined;
    return { ...book, marks: { ...book.marks, [id]: change(mark) } };
  });
};
