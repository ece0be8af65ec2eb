/** What arrives from a tab is hostile until it has the declared shape. */
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { maxRows, schemas } from '../../entrypoints/background/validate.ts';
import { blank, garbled, gone, type FlashSaleForm } from '../../rules/form.ts';
import { aForm, aRow } from '../rules/given.ts';
import { aWarehouse } from '../rules/given-warehouse.ts';
import { aRequest } from './given.ts';

type Name = keyof typeof schemas;
const names = Object.keys(schemas) as Name[];
/** As it comes over the message channel. */
const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const passes = (name: Name, data: unknown): boolean => v.safeParse(schemas[name], data).success;

const opened = aRequest();
const form = aForm({}, [
  aRow(),
  aRow({ key: 'b', price: blank, original: gone, limit: garbled('two', 'not-a-number') }),
]);
const finding = { rule: 'flash-sale/name', result: 'fail', severity: 'error', at: 'name', message: 'missing' } as const;
const list = { url: opened.url, region: 'TH', kind: 'local' } as const;
const sale = { name: 'Payday', state: 'planned', startsAt: 0, endsAt: 1, flashSale: true } as const;

const notice = {
  ...{ number: null, what: 'Fake orders', notice: { at: 0, hasHour: true }, points: 4 },
  ...{ orders: ['577000000000000001'], appealUntil: null, state: 'pending' },
} as const;

const good: Readonly<Record<Name, readonly unknown[]>> = {
  openVisit: [opened, aRequest({ region: null, recognised: 'nothing', kind: 'crossBorder' })],
  review: [
    { visit: 'v', revision: 1, opened, form },
    { visit: 'v', revision: 2, page: 'flash-sale', patch: {} },
    { visit: 'v', revision: 3, page: 'flash-sale', patch: { fields: { name: blank }, rows: [aRow()], gone: ['b'] } },
  ],
  reportState: ['reading', 'ready', 'unrecognised', 'closed'].map((state) => ({ visit: 'v', state })),
  announced: [{ opened, form }],
  addressSaved: [{ opened: aRequest({ page: 'warehouse' }), form: aWarehouse() }],
  loadReader: ['flash-sale', 'warehouse', 'promotions', 'health'].map((page) => ({ page })),
  showOverlay: [{ loaded: { overlay: false, texts: [] } }, { loaded: { overlay: true, texts: ['en', 'th'] } }],
  loadTexts: [{ language: 'en' }, { language: 'zh-CN' }],
  zoneOf: [list, { ...list, region: null }],
  listSeen: [
    { ...list, sales: [sale, { ...sale, state: null, startsAt: null, endsAt: null }] },
    { ...list, sales: [] },
  ],
  healthSeen: [
    { ...list, notices: [notice], standing: { points: 12, rating: 4.6 } },
    { ...list, notices: [], standing: { points: null, rating: null } },
  ],
  mean: [{ visit: 'v', meaning: 'cancel' }],
  ceiling: [{ visit: 'v', row: '1729000000000000001' }],
  ignore: [{ visit: 'v', finding, reason: 'I know' }],
  unignore: [{ visit: 'v', finding: { ...finding, row: 'a', data: { hours: 73, max: 72 } }, reason: '' }],
  pause: [{ page: 'flash-sale', url: opened.url, where: 'page', on: true }],
  openWorkbench: [{ section: 'history' }, { section: null }],
  checklist: [{ tab: 7 }],
};

describe('messages of our own pass unchanged', () => {
  test.each(names.flatMap((name) => good[name].map((data, i) => [name, i, data] as const)))(
    '%s %d',
    (name, _, data) => {
      expect(v.parse(schemas[name], sent(data))).toEqual(sent(data));
    },
  );
});

/** `review` with one thing of its form replaced. */
const withRow = (row: object): unknown => ({
  visit: 'v',
  revision: 1,
  opened,
  form: { ...form, rows: [{ ...aRow(), ...row }] },
});
const withField = (fields: object): unknown => ({
  visit: 'v',
  revision: 1,
  opened,
  form: { ...form, fields: { ...form.fields, ...fields } },
});
const read = (value: unknown) => ({ state: 'read', value });

describe('a hostile message is refused', () => {
  test.each<readonly [string, Name, unknown]>([
    ['a visit that is no text', 'openVisit', { ...opened, visit: 5 }],
    ['a visit that is too long', 'openVisit', { ...opened, visit: 'x'.repeat(65) }],
    ['another page', 'openVisit', { ...opened, page: 'orders' }],
    ['no address', 'openVisit', { ...opened, url: 'seller' }],
    ['an endless address', 'openVisit', { ...opened, url: `https://x.com/${'x'.repeat(4000)}` }],
    ['a region in lower case', 'openVisit', { ...opened, region: 'th' }],
    ['a region that is a path', 'openVisit', { ...opened, region: '../' }],
    ['a region named like a property of every object', 'openVisit', { ...opened, region: '__proto__' }],
    ['another kind of shop', 'openVisit', { ...opened, kind: 'both' }],
    ['a revision that is no number', 'review', { visit: 'v', revision: '1', page: 'flash-sale', patch: {} }],
    ['a revision that is NaN', 'review', { visit: 'v', revision: NaN, page: 'flash-sale', patch: {} }],
    ['neither form nor patch', 'review', { visit: 'v', revision: 1 }],
    ['a form without who opened it', 'review', { visit: 'v', revision: 1, form }],
    ['rows that are no list', 'review', { visit: 'v', revision: 1, opened, form: { ...form, rows: { length: 1 } } }],
    ['a row that is null', 'review', { visit: 'v', revision: 1, opened, form: { ...form, rows: [null] } }],
    ['a field that is missing', 'review', { visit: 'v', revision: 1, opened, form: { ...form, fields: {} } }],
    ['a price in half cents', 'review', withRow({ price: read({ amount: 0.5, currency: 'THB' }) })],
    ['a price beyond exact numbers', 'review', withRow({ price: read({ amount: 2 ** 53, currency: 'THB' }) })],
    ['a price that is NaN', 'review', withRow({ price: read({ amount: NaN, currency: 'THB' }) })],
    ['a price that is a text', 'review', withRow({ price: read('90') })],
    ['a currency that is a text of four', 'review', withRow({ price: read({ amount: 1, currency: 'BAHT' }) })],
    ['an endless count', 'review', withRow({ limit: read(Infinity) })],
    ['a count that is NaN', 'review', withRow({ limit: read(NaN) })],
    ['a reading of another state', 'review', withRow({ limit: { state: 'guessed', value: 1 } })],
    ['a reading without its value', 'review', withRow({ limit: { state: 'read' } })],
    [
      'a garbled text over its limit',
      'review',
      withRow({ limit: { state: 'garbled', text: 'x'.repeat(81), why: 'ambiguous' } }),
    ],
    [
      'a garbled text for another reason',
      'review',
      withRow({ limit: { state: 'garbled', text: 'x', why: 'because' } }),
    ],
    ['a key over its limit', 'review', withRow({ key: 'x'.repeat(1101) })],
    ['a product over its limit', 'review', withRow({ product: 'x'.repeat(501) })],
    ['a SKU that is a number', 'review', withRow({ sku: 1729384756 })],
    ['another level', 'review', withRow({ level: 'shop' })],
    ['a switch that is a text', 'review', withRow({ active: 'true' })],
    ['a name over its limit', 'review', withField({ name: read('x'.repeat(5001)) })],
    ['a moment beyond dates', 'review', withField({ startsAt: read(8.64e15 + 1) })],
    ['a moment that is a text', 'review', withField({ startsAt: read('2026-11-22') })],
    ['a warm-up without its switch', 'review', withField({ warmUp: read({ days: 3 }) })],
    ['a key to drop that is a number', 'review', { visit: 'v', revision: 1, page: 'flash-sale', patch: { gone: [1] } }],
    ['another state', 'reportState', { visit: 'v', state: 'paused' }],
    ['a reader of no page', 'loadReader', { page: '../overlay' }],
    ['another language', 'loadTexts', { language: '../overlay' }],
    ['a thousand and one sales', 'listSeen', { ...list, sales: new Array(1001).fill(sale) }],
    ['a sale over its limit', 'listSeen', { ...list, sales: [{ ...sale, name: 'x'.repeat(201) }] }],
    ['another state of a sale', 'listSeen', { ...list, sales: [{ ...sale, state: 'x' }] }],
    ['a rule that is a path', 'ignore', { visit: 'v', finding: { ...finding, rule: '../../x' }, reason: '' }],
    ['a rule that is markup', 'ignore', { visit: 'v', finding: { ...finding, rule: '<b>/x' }, reason: '' }],
    ['a pass to ignore', 'ignore', { visit: 'v', finding: { ...finding, result: 'pass' }, reason: '' }],
    ['a reason over its limit', 'ignore', { visit: 'v', finding, reason: 'x'.repeat(501) }],
    ['a row over its limit', 'ignore', { visit: 'v', finding: { ...finding, row: 'x'.repeat(1101) }, reason: '' }],
    ['data that is null', 'ignore', { visit: 'v', finding: { ...finding, data: { hours: null } }, reason: '' }],
    ['data that is no record', 'ignore', { visit: 'v', finding: { ...finding, data: 'x' }, reason: '' }],
    [
      'data with a moment nobody can write',
      'ignore',
      { visit: 'v', finding: { ...finding, data: { x: { at: 'never', zone: 'x' } } }, reason: '' },
    ],
    ['a message that is a number', 'unignore', { visit: 'v', finding: { ...finding, message: 5 }, reason: '' }],
    ['a pause somewhere else', 'pause', { page: 'flash-sale', url: opened.url, where: 'here', on: true }],
    ['a tab that is a text', 'checklist', { tab: '7' }],
    ['half a tab', 'checklist', { tab: 7.5 }],
  ])('%s', (_, name, data) => {
    expect(passes(name, data)).toBe(false);
  });

  test.each(names)('%s: nothing, a text, a number, a list', (name) => {
    for (const data of [undefined, null, '', 'x', 0, NaN, true, [], [[]], () => 1])
      expect(passes(name, data)).toBe(false);
  });
});

describe('boundaries on the good side', () => {
  test.each<readonly [string, Name, unknown]>([
    ['a visit of 64 characters', 'openVisit', { ...opened, visit: 'x'.repeat(64) }],
    ['a name of 5,000 characters', 'review', withField({ name: read('x'.repeat(5000)) })],
    ['the last moment there is', 'review', withField({ startsAt: read(8.64e15) })],
    ['the first moment there is', 'review', withField({ startsAt: read(-8.64e15) })],
    ['the largest exact price', 'review', withRow({ price: read({ amount: 2 ** 53 - 1, currency: 'THB' }) })],
    ['a thousand sales', 'listSeen', { ...list, sales: new Array(1000).fill(sale) }],
    ['a reason of 500 characters', 'ignore', { visit: 'v', finding, reason: 'x'.repeat(500) }],
  ])('%s', (_, name, data) => {
    expect(passes(name, data)).toBe(true);
  });

  test('fifty thousand rows, and not one more', () => {
    const row = sent(aRow());
    const review = (count: number): unknown => ({
      visit: 'v',
      revision: 1,
      page: 'flash-sale',
      patch: { rows: new Array(count).fill(row) },
    });
    expect(passes('review', review(maxRows))).toBe(true);
    expect(passes('review', review(maxRows + 1))).toBe(false);
    expect(
      passes('review', {
        visit: 'v',
        revision: 1,
        page: 'flash-sale',
        patch: { gone: new Array(maxRows + 1).fill('x') },
      }),
    ).toBe(false);
  });
});

describe('keys nobody asked for', () => {
  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
  const isClean = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    ((Object.getPrototypeOf(value) === Object.prototype || Array.isArray(value)) &&
      Object.values(value).every(isClean));

  test.each([
    ['openVisit', JSON.stringify(opened).replace('{', `{${poison},`)],
    ['review', JSON.stringify({ visit: 'v', revision: 1, opened, form }).replaceAll('{', `{${poison},`)],
    ['ignore', JSON.stringify({ visit: 'v', finding, reason: '' }).replace('"finding":{', `"finding":{${poison},`)],
  ] as const)('%s: prototypes stay what they are', (name, json) => {
    const parsed = v.parse(schemas[name], JSON.parse(json));
    expect(isClean(parsed)).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((parsed as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a row keeps no field of its own invention', () => {
    const data = sent(withRow({ buyer: 'Somchai', html: '<b>' }));
    const parsed = v.parse(schemas.review, data) as { form: FlashSaleForm };
    expect(Object.keys(parsed.form.rows[0]!).sort()).toEqual(Object.keys(aRow()).sort());
  });
});

describe('anything at all', () => {
  test.each(names)('%s: parsed, or refused with a reason, never anything else', (name) => {
    const base = sent(good[name][0]) as object;
    const keys = Object.keys(base);
    const value = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true });
    const mutated = fc.tuple(fc.constantFrom(...keys), value).map(([key, bad]) => ({ ...base, [key]: bad }));
    fc.assert(
      fc.property(fc.oneof(value, mutated), (data) => {
        try {
          v.parse(schemas[name], data);
        } catch (error) {
          expect(error).toBeInstanceOf(v.ValiError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
