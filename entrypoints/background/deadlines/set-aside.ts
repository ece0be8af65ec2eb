/** Entries that could not be read any more: kept as they stood until the seller repairs or removes them. */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { readShopNames, shopLabel } from '../shop-names.ts';
import { entrySchemas, mappedSchemas } from './case-schema.ts';
import type { DamagedEntry, SetAside, ShopCases } from './shape.ts';
import {
  alone,
  bookSchema,
  casesFrom,
  changeCases,
  changeMarks,
  marksItem,
  readCases,
  readWatch,
  reminderSchema,
  remindersItem,
} from './stored.ts';

/** Of no shop: set aside as a whole. */
const wholes = ['reminders', 'marks'] as const;
type Whole = (typeof wholes)[number];
const asideKey = (whole: Whole) => `local:damaged:${whole}` as const;
const isWhole = (list: string): list is Whole => (wholes as readonly string[]).includes(list);

/** By shop; those of no shop have none. Empty when all is well. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  const [watch, names] = await Promise.all([readWatch(), readShopNames()]);
  const ofShops = (watch?.shops ?? []).map(async (shop): Promise<SetAside> => {
    const { damaged } = await readCases(shop);
    return { shop, shopLabel: shopLabel(shop, names), entries: damaged };
  });
  const ofNone = wholes.map(async (list): Promise<SetAside> => {
    const value: unknown = await storage.getItem(asideKey(list));
    return { shop: '', shopLabel: '', entries: value === null ? [] : [{ list, value }] };
  });
  const found = await Promise.all([...ofShops, ...ofNone]);
  return found.filter(({ entries }) => entries.length > 0);
}

/** `at`: the part that cannot be read, as a path (`notice.at`); empty where it is the whole. */
export type Repair = { readonly isRepaired: true } | { readonly isRepaired: false; readonly at: string };
const repaired: Repair = { isRepaired: true };
const refused = (at = ''): Repair => ({ isRepaired: false, at });

function problemIn(schema: v.GenericSchema, value: unknown): Repair | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? null : refused(v.getDotPath(parsed.issues[0]) ?? '');
}

const isSame = (a: DamagedEntry, b: DamagedEntry): boolean =>
  a.list === b.list && JSON.stringify(a.value) === JSON.stringify(b.value);

function without(cases: ShopCases, entry: DamagedEntry): ShopCases {
  const index = cases.damaged.findIndex((each) => isSame(each, entry));
  return index < 0 ? cases : { ...cases, damaged: cases.damaged.toSpliced(index, 1) };
}

/** Puts `value` where the entry stood, or tells why it still cannot be read. What was entered since stays. */
export async function repairEntry(shop: string, entry: DamagedEntry, value: unknown): Promise<Repair> {
  const { list } = entry;
  if (isWhole(list)) return repairWhole(list, value);
  const schema = Object.hasOwn(entrySchemas, list) ? entrySchemas[list as keyof typeof entrySchemas] : null;
  const isMap = Object.hasOwn(mappedSchemas, list);
  if (!schema && !isMap && list !== 'all') return refused();
  const problem = schema && problemIn(schema, value);
  if (problem) return problem;
  const read = casesFrom(list === 'all' ? value : { [list]: schema ? [value] : value });
  const [wrong] = read.damaged;
  if (wrong) return refused(list === 'all' ? wrong.list : '');
  await changeCases(shop, (cases) => joined(without(cases, entry), read));
  return repaired;
}

/** Entries of `more` come last; one whose id is taken gets another. */
function joined(cases: ShopCases, more: ShopCases): ShopCases {
  const beside = <T extends { readonly id: string }>(here: readonly T[], added: readonly T[]): readonly T[] => {
    const taken = new Set(here.map(({ id }) => id));
    return [...here, ...added.map((one) => (taken.has(one.id) ? { ...one, id: crypto.randomUUID() } : one))];
  };
  const kinds = new Set(cases.terms.map(({ kind }) => kind));
  const warehouses = new Set(cases.addresses.map(({ warehouse }) => warehouse));
  return {
    cases: beside(cases.cases, more.cases),
    points: beside(cases.points, more.points),
    extensions: beside(cases.extensions, more.extensions),
    switches: [...cases.switches, ...more.switches],
    terms: [...cases.terms, ...more.terms.filter(({ kind }) => !kinds.has(kind))],
    addresses: [...cases.addresses, ...more.addresses.filter(({ warehouse }) => !warehouses.has(warehouse))],
    areas: { ...more.areas, ...cases.areas },
    methods: { ...more.methods, ...cases.methods },
    damaged: cases.damaged,
  };
}

async function repairWhole(whole: Whole, value: unknown): Promise<Repair> {
  if (whole === 'reminders') {
    const parsed = v.safeParse(reminderSchema, value);
    if (!parsed.success) return refused(v.getDotPath(parsed.issues[0]) ?? '');
    await alone(() => remindersItem.setValue(parsed.output));
  } else {
    const parsed = v.safeParse(bookSchema, value);
    if (!parsed.success) return refused(v.getDotPath(parsed.issues[0]) ?? '');
    await changeMarks(Date.now(), (book) => ({ ...book, marks: { ...parsed.output.marks, ...book.marks } }));
  }
  await storage.removeItem(asideKey(whole));
  return repaired;
}

/** For good. */
export async function removeEntry(shop: string, entry: DamagedEntry): Promise<void> {
  const { list } = entry;
  if (!isWhole(list)) {
    await changeCases(shop, (cases) => without(cases, entry));
    return;
  }
  await alone(async () => {
    // Where nothing was written since, the damaged item itself still stands, and would be set aside again.
    const [item, schema] = list === 'reminders' ? [remindersItem, reminderSchema] : [marksItem, bookSchema];
    if (!v.is(schema, await item.getValue())) await item.removeValue();
    await storage.removeItem(asideKey(list));
  });
}
