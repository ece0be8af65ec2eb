/**
 * The stored item of pickup: what is kept of a shop's warehouses, ERP copies and areas. Entry by entry, as with the
 * deadlines: what is damaged is set apart as it stood, and the rest is read. Written by the background and our own pages.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { SavedAddress } from '../../../rules/deadlines/moments.ts';
import type { WarehouseAddress } from '../../../rules/form.ts';
import {
  answers,
  checklistItems,
  longest,
  meanings,
  noPickup,
  pickupStates,
  type Checklist,
  type DamagedPickup,
  type ErpCopy,
  type LabelScan,
  type OwnArea,
  type PickupEvent,
  type PickupRecord,
  type WarehousePickup,
} from '../../../rules/pickup/record.ts';
import { alone, casesKey, readCases } from '../deadlines/stored.ts';
import { instant, readingSchema, text } from '../validate.ts';

export const pickupKey = (shop: string) => `local:pickup:${shop}` as const;
const pickupItem = (shop: string) =>
  storage.defineItem<PickupRecord>(pickupKey(shop), { version: 1, fallback: noPickup });

const moment = v.nullable(instant);
const status = v.picklist(['none', 'in-review', 'active', 'outside', 'restricted']);
const state = v.picklist(pickupStates);
const field = readingSchema(text(longest.field));
const address: v.GenericSchema<unknown, WarehouseAddress> = v.object({
  ...{ contact: field, phone: field, country: field, street: field, postcode: field },
  region: readingSchema(v.pipe(v.array(text(longest.name)), v.maxLength(longest.region))),
});
const event: v.GenericSchema<unknown, PickupEvent> = v.variant('type', [
  v.object({ type: v.picklist(['saved', 'confirmed', 'undone']) }),
  v.object({ type: v.literal('seen'), status }),
  v.object({ type: v.literal('meant'), meaning: v.picklist(meanings) }),
  v.object({ type: v.literal('answered'), answer: v.picklist(answers) }),
]);
const checklist: v.GenericSchema<unknown, Checklist> = v.object({
  since: instant,
  ticks: v.record(v.picklist(checklistItems), instant),
});
const meant = v.nullable(v.object({ meaning: v.picklist(meanings), at: instant }));
const known = { state, savedAt: moment, address: v.nullable(address), checklist: v.nullable(checklist), meant };

const warehouse: v.GenericSchema<unknown, WarehousePickup> = v.object({
  ...known,
  name: text(longest.name),
  restrictedSince: moment,
  shown: v.nullable(v.object({ status, at: instant })),
  unconfirmed: v.nullable(v.object({ at: instant, before: v.object({ ...known, audit: moment }) })),
  history: v.array(v.object({ at: instant, event, state })),
});
const erp: v.GenericSchema<unknown, ErpCopy> = v.object({
  id: v.pipe(text(200), v.minLength(1)),
  name: text(longest.name),
  warehouse: text(longest.name),
  text: text(longest.block),
  address,
  method: v.nullable(v.picklist(['pickup', 'dropOff'])),
  savedAt: instant,
  confirmedAt: moment,
});
const area: v.GenericSchema<unknown, OwnArea> = v.object({
  city: text(longest.city),
  isServed: v.boolean(),
  at: instant,
});
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const scan: v.GenericSchema<unknown, LabelScan> = v.object({
  ...{ at: instant, warehouse: v.nullable(text(longest.name)) },
  ...{ count, proven: count, unproven: count, contradicted: count, dropOff: count },
});
const damagedEntry = v.object({ list: text(80), value: v.unknown() });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** All that can be read of what is stored; the rest is in `damaged`, as it stood. */
export function pickupFrom(stored: unknown): PickupRecord {
  if (stored === null || stored === undefined) return noPickup;
  if (!isRecord(stored)) return { ...noPickup, damaged: [{ list: 'all', value: stored }] };
  const damaged: DamagedPickup[] = asList(stored['damaged'] ?? []).map((entry) =>
    v.is(damagedEntry, entry) ? { list: entry.list, value: entry.value } : { list: 'damaged', value: entry },
  );
  const listOf = <T>(
    list: Exclude<keyof PickupRecord, 'damaged'>,
    schema: v.GenericSchema<unknown, T>,
    keyOf: (entry: T) => unknown,
  ): readonly T[] => {
    const sound = new Map<unknown, T>();
    for (const value of asList(stored[list] ?? [])) {
      const parsed = v.safeParse(schema, value);
      // Of two with one name it is not known which is right.
      if (!parsed.success || sound.has(keyOf(parsed.output))) damaged.push({ list, value });
      else sound.set(keyOf(parsed.output), parsed.output);
    }
    return [...sound.values()];
  };
  return {
    warehouses: listOf('warehouses', warehouse, ({ name }) => name),
    erps: listOf('erps', erp, ({ id }) => id),
    areas: listOf('areas', area, ({ city }) => city),
    scans: listOf('scans', scan, (entry) => entry),
    damaged,
  };
}

export const readPickup = async (shop: string): Promise<PickupRecord> =>
  pickupFrom(await storage.getItem(pickupKey(shop)));

/** Pages and the background write the same item: one at a time, in whatever context. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('shoplint-pickup', work);

export const changePickup = (shop: string, change: (record: PickupRecord) => PickupRecord): Promise<PickupRecord> =>
  inTurn(async () => {
    const before = await readPickup(shop);
    const record = change(before);
    if (record !== before) await pickupItem(shop).setValue(record);
    return record;
  });

/** What is kept of pickup, and the audit clocks, which are deadlines. */
export interface Audited {
  readonly record: PickupRecord;
  readonly clocks: readonly SavedAddress[];
}
/** One change of both in one write: a background that is ended in between would leave a state without its clock. */
export const changeAudited = (shop: string, change: (before: Audited) => Audited): Promise<void> =>
  inTurn(() =>
    alone(async () => {
      const [record, cases] = await Promise.all([readPickup(shop), readCases(shop)]);
      const before = { record, clocks: cases.addresses };
      const after = change(before);
      const changed = [
        { key: pickupKey(shop), value: after.record, isNews: after.record !== before.record },
        { key: casesKey(shop), value: { ...cases, addresses: after.clocks }, isNews: after.clocks !== before.clocks },
      ].filter(({ isNews }) => isNews);
      if (changed.length > 0) await storage.setItems(changed.map(({ key, value }) => ({ key, value })));
    }),
  );
