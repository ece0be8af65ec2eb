/** What arrives from a tab is checked here before anything looks at it: the page is hostile input. */
import * as v from 'valibot';
import type { Language } from '../../components/model.ts';
import type { Garble } from '../../rules/form.ts';
import { meanings } from '../../rules/pickup/record.ts';

/** What the seller may choose and a tab may ask for. */
export const languages = ['zh-CN', 'en', 'vi', 'th', 'id', 'ms'] as const satisfies readonly Language[];

/** Text of at most `length` characters. */
export const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
/** Milliseconds since 1970 within ±8.64e15. */
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
export const money = v.object({ amount: v.pipe(v.number(), v.safeInteger()), currency: text(3) });

const garbles = [
  'not-a-number',
  'too-many-decimals',
  'ambiguous',
  'too-big',
  'not-a-time',
] as const satisfies readonly Garble[];

export const readingSchema = <T extends v.GenericSchema>(value: T) =>
  v.variant('state', [
    v.object({ state: v.literal('read'), value }),
    v.object({ state: v.literal('blank') }),
    v.object({ state: v.literal('garbled'), text: text(80), why: v.picklist(garbles) }),
    v.object({ state: v.literal('gone') }),
  ]);

const count = readingSchema(v.pipe(v.number(), v.finite()));
const price = readingSchema(money);
const time = readingSchema(instant);
/** A text field: pages let people paste anything. */
const long = readingSchema(text(5000));

const fields = {
  name: long,
  startsAt: time,
  endsAt: time,
  pageOffset: count,
  warmUp: readingSchema(v.object({ on: v.boolean(), days: v.nullable(v.number()) })),
  productsTotal: count,
  batchPrice: price,
  batchDiscount: count,
  batchLimit: count,
  batchStock: count,
  table: readingSchema(v.literal(true)),
};

const row = v.object({
  key: text(1100),
  sku: v.exactOptional(text(40)),
  productId: v.exactOptional(text(40)),
  product: text(500),
  variation: text(500),
  level: v.picklist(['product', 'variation']),
  active: v.boolean(),
  ticked: v.boolean(),
  price,
  original: price,
  discount: count,
  limit: count,
  stock: count,
  onHand: count,
});

export const maxRows = 50_000;
const form = v.object({
  page: v.literal('flash-sale'),
  fields: v.object(fields),
  rows: v.pipe(v.array(row), v.maxLength(maxRows)),
});
const patch = v.object({
  fields: v.exactOptional(v.partial(v.object(fields))),
  rows: v.exactOptional(v.pipe(v.array(row), v.maxLength(maxRows))),
  gone: v.exactOptional(v.pipe(v.array(text(1100)), v.maxLength(maxRows))),
});

const address = {
  contact: long,
  phone: long,
  country: long,
  region: readingSchema(v.pipe(v.array(text(500)), v.maxLength(10))),
  street: long,
  postcode: long,
};
const purpose = readingSchema(v.picklist(['dispatch', 'return']));
const status = readingSchema(v.picklist(['none', 'in-review', 'active', 'outside', 'restricted']));
const warehouseFields = { ...address, name: long, purpose, status, saved: readingSchema(v.object(address)) };
const warehouseRow = v.object({ key: text(1100), name: text(500), purpose, status, address: long });
/** A seller has at most 21 warehouses in one shop. */
export const maxWarehouses = 1000;
const warehouseRows = v.pipe(v.array(warehouseRow), v.maxLength(maxWarehouses));
const warehouseForm = v.object({
  page: v.literal('warehouse'),
  fields: v.object(warehouseFields),
  rows: warehouseRows,
});
const warehousePatch = v.object({
  fields: v.exactOptional(v.partial(v.object(warehouseFields))),
  rows: v.exactOptional(warehouseRows),
  gone: v.exactOptional(v.pipe(v.array(text(1100)), v.maxLength(maxWarehouses))),
});

const kind = v.picklist(['local', 'crossBorder']);
const page = v.picklist(['flash-sale', 'warehouse']);
const visit = text(64);
const url = v.pipe(text(4000), v.url());
const region = v.nullable(v.pipe(text(8), v.regex(/^[A-Z]{2,4}$/)));
const opened = v.object({
  visit,
  page,
  url,
  region,
  kind,
  recognised: v.picklist(['host', 'address', 'page', 'hand', 'nothing']),
});
const moment = v.object({ at: instant, zone: text(64), as: v.exactOptional(v.literal('day')) });
const datum = v.union([text(5000), v.number(), money, moment]);
const finding = v.looseObject({
  rule: v.pipe(text(80), v.regex(/^[a-z-]+\/[a-z-]+$/)),
  result: v.picklist(['fail', 'unknown']),
  at: text(20),
  row: v.exactOptional(text(1100)),
  message: v.exactOptional(text(80)),
  data: v.exactOptional(v.record(text(40), datum)),
  missing: v.exactOptional(v.object({ kind: v.picklist(['field', 'fact', 'policy']), name: text(80) })),
});
const ignored = v.object({ visit, finding, reason: text(500) });

export const seenNotice = v.object({
  number: v.nullable(text(80)),
  what: text(300),
  notice: v.nullable(v.object({ at: instant, hasHour: v.boolean() })),
  points: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
  orders: v.pipe(v.array(text(40)), v.maxLength(100)),
  appealUntil: v.nullable(instant),
  state: v.nullable(v.picklist(['pending', 'enforced', 'appealing', 'rejected', 'upheld'])),
});
export const seenStanding = v.object({
  points: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
  rating: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
});

/** By message name: the shape its data must have. A name that is missing here takes no data. */
export const schemas = {
  openVisit: opened,
  review: v.union([
    v.object({ visit, revision: v.number(), opened, form: v.variant('page', [form, warehouseForm]) }),
    v.variant('page', [
      v.object({ visit, revision: v.number(), page: v.literal('flash-sale'), patch }),
      v.object({ visit, revision: v.number(), page: v.literal('warehouse'), patch: warehousePatch }),
    ]),
  ]),
  reportState: v.object({ visit, state: v.picklist(['reading', 'ready', 'unrecognised', 'closed']) }),
  announced: v.object({ opened, form }),
  addressSaved: v.object({ opened, form: warehouseForm }),
  loadReader: v.object({ page: v.picklist(['flash-sale', 'warehouse', 'promotions', 'health']) }),
  showOverlay: v.object({ loaded: v.object({ overlay: v.boolean(), texts: v.array(v.picklist(languages)) }) }),
  loadTexts: v.object({ language: v.picklist(languages) }),
  zoneOf: v.object({ url, region, kind }),
  listSeen: v.object({
    url,
    region,
    kind,
    sales: v.pipe(
      v.array(
        v.object({
          name: text(200),
          state: v.nullable(v.picklist(['planned', 'running', 'ended', 'stopped'])),
          startsAt: v.nullable(instant),
          endsAt: v.nullable(instant),
          flashSale: v.boolean(),
        }),
      ),
      v.maxLength(1000),
    ),
  }),
  healthSeen: v.object({
    ...{ url, region, kind, standing: seenStanding },
    notices: v.pipe(v.array(seenNotice), v.maxLength(500)),
  }),
  openWorkbench: v.object({
    section: v.nullable(v.picklist(['history', 'deadlines', 'pickup', 'rules', 'settings'])),
  }),
  ceiling: v.object({ visit, row: text(1100) }),
  mean: v.object({ visit, meaning: v.picklist(meanings) }),
  ignore: ignored,
  unignore: ignored,
  pause: v.object({ page, url, where: v.picklist(['page', 'everywhere']), on: v.boolean() }),
  checklist: v.object({ tab: v.pipe(v.number(), v.integer()) }),
} as const;
