/** Builders of forms, rows and knowledge: a sale without a fault, and terse ways to say what differs. */
import { blank, gone, read, type FlashSaleFields, type FlashSaleForm, type FlashSaleRow } from '../../rules/form.ts';
import type { Reading } from '../../rules/form.ts';
import type { Ceiling, Limit } from '../../rules/history/ceiling.ts';
import { countedFor } from '../../rules/history/ceiling.ts';
import type { Coverage } from '../../rules/history/coverage.ts';
import { noCeilings, noCosts, type FlashWindow, type Known, type ProductDiscount } from '../../rules/known.ts';
import { marketOf } from '../../rules/markets/index.ts';
import type { Market } from '../../rules/markets/market.ts';
import type { Money } from '../../rules/money.ts';
import { noPickup } from '../../rules/pickup/record.ts';
import { day, hour, type Instant } from '../../rules/time.ts';

type Value<R> = R extends { readonly state: 'read'; readonly value: infer T } ? T : never;
/** A bare value is read, null is blank, a reading stays what it is. `Short`: other ways to write the value. */
type GivenAll<Fields, Short = never> = {
  readonly [F in keyof Fields]?: Value<Fields[F]> | null | Reading<Value<Fields[F]>> | Short;
};

/** Times also as ISO text with an offset. */
export type FormGiven = GivenAll<Omit<FlashSaleFields, 'startsAt' | 'endsAt'>> &
  GivenAll<Pick<FlashSaleFields, 'startsAt' | 'endsAt'>, string>;
type RowReadings = Pick<FlashSaleRow, 'price' | 'original' | 'discount' | 'limit' | 'stock' | 'onHand'>;
type RowRest = Partial<Omit<FlashSaleRow, keyof RowReadings>>;
/**
 * Prices also in major units of the market's currency. `ceiling` and `cost` are not on the page; the tester puts them
 * where the background keeps them.
 */
export interface RowGiven extends GivenAll<RowReadings, number>, RowRest {
  readonly ceiling?: { readonly certain: number | null; readonly strict: number | null } | Reading<Ceiling>;
  readonly cost?: number | Money;
}
/** `history: true`: imported, and without a gap. Ceilings and costs by row key. */
export type KnownGiven = GivenAll<Omit<Known, 'now' | 'windows' | 'ceilings' | 'costs' | 'history' | 'pickup'>> &
  GivenAll<Pick<Known, 'history'>, true> &
  Partial<Pick<Known, 'windows' | 'pickup'>> & {
    readonly now?: Instant | string;
    readonly ceilings?: Readonly<Record<string, Reading<Ceiling>>>;
    readonly costs?: Readonly<Record<string, Money>>;
  };

export const covered: Coverage = { covered: true, since: 0, spans: [], gaps: [] };
/** Orders imported, but none of the ten days from 30 to 20 days before `now`. */
export const uncovered = (now = noon()): Coverage => ({
  covered: false,
  since: now - 20 * day,
  spans: [{ from: now - 20 * day, to: now }],
  gaps: [{ from: now - 30 * day, to: now - 20 * day }],
});

/** An order line of two days ago that limits a price. */
export const aLimit = (price: Money, given: Partial<Limit> = {}): Limit => {
  const createdAt = given.createdAt ?? noon() - 48 * hour;
  return {
    paid: price.amount,
    quantity: 1,
    currency: price.currency,
    orderId: '583870900000001234',
    createdAt,
    leavesAt: createdAt + countedFor,
    ...given,
  };
};

/** Money from major units: `money('THB', 99.5)`. */
export const money = (currency: string, major: number): Money => ({
  amount: Math.round(major * 10 ** (noDecimals.has(currency) ? 0 : 2)),
  currency,
});
const noDecimals = new Set(['IDR', 'VND']);

const isReading = (value: object): value is Reading<unknown> => 'state' in value && !('items' in value);
const asReading = (value: unknown): Reading<unknown> => {
  if (value === null) return blank;
  return typeof value === 'object' && isReading(value) ? value : read(value);
};
export const readAll = (given: object, into: (value: unknown, name: string) => unknown = (value) => value): object =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asReading(into(value, name))]));

/** A sale without a fault: tomorrow, for a day. */
export function aForm(given: FormGiven = {}, rows: readonly FlashSaleRow[] = [aRow()], now = noon()): FlashSaleForm {
  const startsAt = now + day;
  const fields: FlashSaleFields = {
    name: read('Payday flash sale'),
    startsAt: read(startsAt),
    endsAt: read(startsAt + day),
    pageOffset: blank,
    warmUp: read({ on: false, days: null }),
    productsTotal: read(new Set(rows.map((row) => row.productId ?? row.product)).size),
    batchPrice: blank,
    batchDiscount: blank,
    batchLimit: blank,
    batchStock: blank,
    table: read(true),
  };
  const times = (value: unknown, name: string): unknown =>
    (name === 'startsAt' || name === 'endsAt') && typeof value === 'string' ? Date.parse(value) : value;
  return { page: 'flash-sale', fields: { ...fields, ...readAll(given, times) }, rows };
}

/** An active SKU at three quarters of its original price, 50 on hand, no limits. */
export function aRow(given: RowGiven = {}, currency = 'THB'): FlashSaleRow {
  const scale = noDecimals.has(currency) ? 1000 : 1;
  const row: FlashSaleRow = {
    key: '1729384756',
    sku: '1729384756',
    productId: '1729000001',
    product: 'Cotton shirt',
    variation: 'Blue, M',
    level: 'variation',
    active: true,
    ticked: false,
    price: read(money(currency, 90 * scale)),
    original: read(money(currency, 120 * scale)),
    discount: gone,
    limit: blank,
    stock: blank,
    onHand: read(50),
  };
  const amounts = (value: unknown, name: string): unknown =>
    (name === 'price' || name === 'original') && typeof value === 'number' ? money(currency, value) : value;
  const own = Object.entries(given).filter(([name, value]) => name in row && value !== undefined);
  const isField = ([name]: readonly [string, unknown]): boolean => fieldNames.has(name);
  return {
    ...row,
    ...(Object.fromEntries(own.filter((entry) => !isField(entry))) as RowRest),
    ...readAll(Object.fromEntries(own.filter(isField)), amounts),
  };
}
const fieldNames = new Set(['price', 'original', 'discount', 'limit', 'stock', 'onHand']);

/** A shop nobody told Shoplint anything about, its seller in the same zone. */
export function aKnown(given: KnownGiven = {}, market: Market = marketOf('TH')): Known {
  const { now, windows, ceilings, costs, history, pickup, ...readings } = given;
  const zone: Reading<string> = market.zone === undefined ? gone : read(market.zone);
  return {
    now: typeof now === 'string' ? Date.parse(now) : (now ?? noon()),
    zone,
    sellerZone: zone.state === 'read' ? zone : read('Asia/Shanghai'),
    standing: blank,
    activityNames: read([]),
    discounts: read([]),
    ...readAll(readings),
    history: history === undefined ? gone : (asReading(history === true ? covered : history) as Reading<Coverage>),
    windows: windows ?? [],
    ceilings: ceilings ? { get: ({ key }) => ceilings[key] } : noCeilings,
    pickup: pickup ?? noPickup,
    costs: costs ? { size: Object.keys(costs).length, get: ({ key }) => costs[key] } : noCosts,
  };
}

type Times = { readonly startsAt: Instant | string; readonly endsAt: Instant | string };
const instant = (at: Instant | string): Instant => (typeof at === 'string' ? Date.parse(at) : at);

/** Another flash sale; holds the SKU of `aRow()` unless said otherwise. */
export const aWindow = (given: Partial<Omit<FlashWindow, keyof Times>> & Times): FlashWindow => ({
  id: 'w1',
  name: 'Weekend sale',
  state: 'planned',
  origin: 'hand',
  items: [{ sku: '1729384756', productId: '1729000001' }],
  ...given,
  startsAt: instant(given.startsAt),
  endsAt: instant(given.endsAt),
});

/** A product discount; holds the whole product of `aRow()` unless said otherwise. */
export const aDiscount = (given: Partial<Omit<ProductDiscount, keyof Times>> & Times): ProductDiscount => ({
  id: 'd1',
  name: 'Summer discount',
  items: [{ productId: '1729000001' }],
  ...given,
  startsAt: instant(given.startsAt),
  endsAt: instant(given.endsAt),
});

/** "Now" of a test: noon UTC is the same day in every market. */
export function noon(on = '2026-11-22'): Instant {
  return Date.parse(`${on}T12:00:00Z`);
}
