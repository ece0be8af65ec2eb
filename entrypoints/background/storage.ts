/**
 * Every stored item: key, version, what stands there before anything was stored, and who reads it. Door 2 to the
 * background. What is read is validated: a damaged item falls back, its text is kept under `damaged:` for repair.
 * What belongs to deadlines is in deadlines/stored.ts, behind deadlines.ts.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { ChecklistModel } from '../../components/model.ts';
import { instant, languages, money, text } from './validate.ts';

export const settingsSchema = v.object({
  /** Null: the browser's. */
  language: v.nullable(v.picklist(languages)),
  /** IANA zone; null: chosen by language and browser. */
  sellerZone: v.nullable(text(64)),
  pausedEverywhere: v.boolean(),
  /** `page@host` of paused pages. */
  pausedPages: v.array(text(200)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const item = v.object({
  sku: v.exactOptional(text(40)),
  productId: v.exactOptional(text(40)),
  product: v.exactOptional(text(500)),
  variation: v.exactOptional(text(500)),
  price: v.exactOptional(money),
});
export const windowSchema = v.object({
  id: text(200),
  name: text(200),
  startsAt: instant,
  endsAt: instant,
  state: v.picklist(['planned', 'running', 'ended', 'stopped']),
  origin: v.picklist(['draft', 'list', 'hand', 'history']),
  items: v.array(item),
  /** The visit whose draft it was: the page it was created on is not judged against it. */
  visit: v.exactOptional(text(80)),
});
export const discountSchema = v.object({
  id: text(80),
  name: text(200),
  startsAt: instant,
  endsAt: instant,
  items: v.array(item),
});
export const standingSchema = v.object({
  rating: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
  points: v.pipe(v.number(), v.minValue(0)),
  balanceUsd: v.nullable(v.number()),
});
const ignoredSchema = v.object({
  /** Rule, place, row and value: see `ignoreKey`. */
  key: text(2000),
  rule: text(80),
  at: text(20),
  /** Row key, as far as it fits. */
  row: v.exactOptional(text(1100)),
  /** The value it was ignored for, as text. */
  value: text(200),
  reason: text(500),
  since: instant,
});
export type Ignored = v.InferOutput<typeof ignoredSchema>;

/** See `SuspectedWindow`: kept whole, so that a denial can be shown and taken back. */
export const suspectedSchema = v.object({
  id: text(200),
  sku: text(40),
  product: text(500),
  variation: text(500),
  startsAt: instant,
  endsAt: instant,
  price: money,
  orders: v.number(),
});
/** One unit of `from` is worth `millionths` ÷ 1,000,000 units of `to`. */
export const rateSchema = v.object({
  from: text(3),
  to: text(3),
  millionths: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: instant,
});
export type Rate = v.InferOutput<typeof rateSchema>;

const shopEntries = {
  /** Set by hand where the address does not say it, or says it wrong. */
  market: v.nullable(text(8)),
  kind: v.nullable(v.picklist(['local', 'crossBorder'])),
  standing: v.nullable(standingSchema),
  /** Null: never entered. */
  discounts: v.nullable(v.array(discountSchema)),
  windows: v.array(windowSchema),
  /** Names seen on the management list; null: never seen. */
  activities: v.nullable(v.array(text(200))),
  ignored: v.array(ignoredSchema),
};
/** Version 1, as it was before order histories. */
const firstShopSchema = v.object(shopEntries);
export const shopSchema = v.object({
  ...shopEntries,
  /** Suspected flash windows that the seller denied. Those confirmed are among `windows`, with the origin `history`. */
  denied: v.array(suspectedSchema),
  /** Counts the changes of `windows` and `denied` that matter to ceilings: what they leave out of the history. */
  salesRevision: v.pipe(v.number(), v.safeInteger()),
  /** What the platform and others keep of a price, in hundredths of a percent; null: never entered. */
  feeBasisPoints: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000))),
  /** Exchange rates the seller entered, one for each pair. */
  rates: v.array(rateSchema),
});
export type ShopRecord = v.InferOutput<typeof shopSchema>;

export const emptyShop: ShopRecord = {
  market: null,
  kind: null,
  standing: null,
  discounts: null,
  windows: [],
  activities: null,
  ignored: [],
  denied: [],
  salesRevision: 0,
  feeBasisPoints: null,
  rates: [],
};

/** What a shape names of a stored value, and nothing else that came with it; null where it has another shape. */
export function shapedBy<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T | null {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
}

/** A shop as version 1 kept it, in today's shape; null where it is none. */
function fromFirst(stored: unknown): ShopRecord | null {
  const first = shapedBy(firstShopSchema, stored);
  return first === null || 'denied' in (stored as object) ? null : { ...emptyShop, ...first };
}

/** A stored shop in today's shape; null where it is none. */
export const shopFrom = (stored: unknown): ShopRecord | null => shapedBy(shopSchema, stored) ?? fromFirst(stored);

export const noSettings: Settings = { language: null, sellerZone: null, pausedEverywhere: false, pausedPages: [] };
export const settingsFrom = (stored: unknown): Settings | null => shapedBy(settingsSchema, stored);

/** Read by every context. */
export const settingsItem = storage.defineItem<Settings>('local:settings', { version: 1, fallback: noSettings });

/** Shops met so far, newest first. Read by the workbench. */
export const shopsItem = storage.defineItem<string[]>('local:shops', { version: 1, fallback: [] });

/** What is kept of one shop. Read by the background's review and the workbench. */
export const shopItem = (shop: string) =>
  storage.defineItem<ShopRecord>(`local:shop:${shop}`, { version: 2, fallback: emptyShop });

const historySchema = v.object({
  key: text(400),
  /** Counts the changes of its lines and files, and of its costs; `costs` is 0 where none were entered. */
  generation: v.number(),
  costs: v.number(),
  imported: v.boolean(),
  /** The browser cleared what was imported: nothing of it is there any more, and the seller is told. */
  lost: v.exactOptional(v.literal(true)),
});
/**
 * What IndexedDB holds of order histories and costs, so that nobody has to open it who needs nothing of it; it changes
 * with every change there. Read by the review, and by everyone who wants to know that a history changed.
 */
export const historiesItem = storage.defineItem<HistoryEntry[]>('local:histories', { version: 1, fallback: [] });
export type HistoryEntry = v.InferOutput<typeof historySchema>;

/** The last checklist of a tab. Survives the background's sleep, not the browser's end. Read by the popup. */
export const tabItem = (tab: number) =>
  storage.defineItem<ChecklistModel | null>(`session:tab:${String(tab)}`, { fallback: null });

/**
 * The stored value if it has the declared shape, or `older` knows it; else the fallback, with the damaged text set aside
 * once.
 */
export async function intact<T>(
  key: `local:${string}`,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  older: (stored: unknown) => T | null = () => null,
): Promise<T> {
  const stored: unknown = await storage.getItem(key);
  if (stored === null || stored === undefined) return fallback;
  const parsed = v.safeParse(schema, stored);
  if (parsed.success) return parsed.output;
  const renewed = older(stored);
  if (renewed) return renewed;
  await storage.setItem(`local:damaged:${key.slice('local:'.length)}`, stored);
  return fallback;
}

export const readSettings = (): Promise<Settings> => intact('local:settings', settingsSchema, settingsItem.fallback);

export const readShop = (shop: string): Promise<ShopRecord> =>
  intact(`local:shop:${shop}`, shopSchema, emptyShop, fromFirst);

export const readIndex = (): Promise<HistoryEntry[]> => intact('local:histories', v.array(historySchema), []);

/** Flash sales as far as they leave order lines out: one without items leaves out none. */
const salesIn = ({ windows, denied }: ShopRecord): string =>
  JSON.stringify([
    windows
      .filter(({ items }) => items.length > 0)
      .map(({ id, startsAt, endsAt, items }) => [id, startsAt, endsAt, items]),
    denied.map(({ id }) => id),
  ]);

/** One writer at a time, in whatever context: two tabs or messages that change the same item must not undo each other. */
export const inStorageTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('shoplint-storage', work);

export const changeShop = (shop: string, change: (record: ShopRecord) => ShopRecord): Promise<ShopRecord> =>
  inStorageTurn(async () => {
    const before = await readShop(shop);
    const changed = change(before);
    const isSame = changed === before || salesIn(changed) === salesIn(before);
    const record = { ...changed, salesRevision: before.salesRevision + (isSame ? 0 : 1) };
    await shopItem(shop).setValue(record);
    return record;
  });

/** Puts a shop in front of the shops met so far: the workbench lists it even before anything is kept of it. */
export const meetShop = (shop: string): Promise<void> =>
  inStorageTurn(async () => {
    const shops = await shopsItem.getValue();
    if (shops[0] !== shop) await shopsItem.setValue([shop, ...shops.filter((each) => each !== shop)].slice(0, 200));
  });

export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  inStorageTurn(async () => {
    await settingsItem.setValue(change(await readSettings()));
  });

/** Writes shops of older versions in today's shape and keeps what stood there. Of the background alone, after an update. */
export const renewShops = (): Promise<void> =>
  inStorageTurn(async () => {
    for (const [key, stored] of Object.entries(await storage.snapshot('local'))) {
      const renewed = key.startsWith('shop:') ? fromFirst(stored) : null;
      if (!renewed) continue;
      await storage.setItem(`local:version-1:${key}`, stored);
      await shopItem(key.slice('shop:'.length)).setValue(renewed);
    }
  });

/** Every stored item as it lies there, but those that are worked out of others. For a backup. */
export async function copyItems(): Promise<Record<string, unknown>> {
  const { histories: _, ...items } = await storage.snapshot('local');
  return items;
}

/** Far more than are kept: what goes through all of them stays quick. */
const shopsSchema = v.pipe(v.array(text(400)), v.maxLength(1000));

/** True where today's Shoplint can read an item of a backup; what it does not know is left to those who will. */
export const isSoundItem = (key: string, value: unknown): boolean => {
  if (key === 'settings') return settingsFrom(value) !== null;
  if (key === 'shops') return v.is(shopsSchema, value);
  return !key.startsWith('shop:') || shopFrom(value) !== null;
};
