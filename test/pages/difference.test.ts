// @vitest-environment jsdom
/** Only what changed travels: the patch, and what the background is then taken to know. */
import { describe, expect, test } from 'vitest';
import { difference, sameRow, type Told } from '../../entrypoints/seller-center.content/difference.ts';
import {
  blank,
  garbled,
  gone,
  read,
  type FlashSaleForm,
  type FlashSaleRow,
  type WarehouseForm,
} from '../../rules/form.ts';
import { formOf, warehouseReader, type WarehouseOptions } from './warehouse-site.ts';
import { aForm, aRow, money, type RowGiven } from '../rules/given.ts';

const a = aRow({ key: 'a', sku: 'a' });
const b = aRow({ key: 'b', sku: 'b' });
const c = aRow({ key: 'c', sku: 'c' });
const mapOf = (rows: readonly FlashSaleRow[]): Map<string, FlashSaleRow> => new Map(rows.map((row) => [row.key, row]));
const toldOf = ({ fields, rows }: FlashSaleForm): Told => ({ fields, rows: mapOf(rows) });
/** As it comes off the page again: equal, never the same objects. */
const copy = <T>(value: T): T => structuredClone(value);
const between = (before: FlashSaleForm, after: FlashSaleForm, touched: readonly string[] | null = null) =>
  difference(toldOf(before), after.fields, mapOf(after.rows), touched && new Set(touched));

describe('difference', () => {
  test('nothing changed, nothing travels', () => {
    const form = aForm({ warmUp: { on: true, days: 3 } }, [a, b]);
    expect(between(form, copy(form))).toBeNull();
    expect(between(form, copy(form), [])).toBeNull();
    expect(between(form, copy(form), ['a', 'b'])).toBeNull();
  });

  test.each([
    ['another text', { name: 'Other' }],
    ['from read to blank', { name: null }],
    ['from read to garbled', { endsAt: garbled('soon', 'not-a-time') }],
    ['from read to gone', { table: gone }],
    ['from blank to read', { batchLimit: 3 }],
    ['an amount', { batchPrice: money('THB', 5) }],
    ['half of a value', { warmUp: { on: false, days: 1 } }],
  ])('fields: %s', (_, given) => {
    const before = aForm({}, [a]);
    const after = aForm(given, [a]);
    const [name] = Object.keys(given) as [keyof typeof after.fields];
    expect(between(before, copy(after))).toEqual({ fields: { [name]: after.fields[name] } });
  });

  test('another garbled text is a change, the same one is none', () => {
    const form = (text: string, why: 'ambiguous' | 'too-big' = 'ambiguous') =>
      aForm({ startsAt: garbled(text, why) }, []);
    expect(between(form('x'), form('x'))).toBeNull();
    expect(between(form('x'), form('y'))).toEqual({ fields: { startsAt: garbled('y', 'ambiguous') } });
    expect(between(form('x'), form('x', 'too-big'))).toEqual({ fields: { startsAt: garbled('x', 'too-big') } });
  });

  test.each<readonly [string, RowGiven]>([
    ['price', { price: 91 }],
    ['the currency alone', { price: money('USD', 90) }],
    ['original', { original: null }],
    ['discount', { discount: 5 }],
    ['limit', { limit: 1 }],
    ['stock', { stock: 1 }],
    ['stock on hand', { onHand: 49 }],
    ['switched off', { active: false }],
    ['ticked', { ticked: true }],
    ['level', { level: 'product' }],
    ['product', { product: 'Mug' }],
    ['variation', { variation: 'Red' }],
    ['product id', { productId: '9' }],
    ['SKU', { sku: 'z' }],
  ])('rows: %s', (_, given) => {
    const changed = aRow({ key: 'a', sku: 'a', ...given });
    expect(sameRow(a, changed)).toBe(false);
    expect(sameRow(changed, copy(changed))).toBe(true);
    const total = { productsTotal: 1 };
    expect(between(aForm(total, [a, b]), aForm(total, [changed, b]))).toEqual({ rows: [changed] });
  });

  test('rows that came and rows that left', () => {
    expect(between(aForm({}, [a, b]), aForm({}, [b, c]))).toEqual({ rows: [c], gone: ['a'] });
    expect(between(aForm({}, [a, b]), aForm({ productsTotal: 1 }, []))).toEqual({ gone: ['a', 'b'] });
    expect(between(aForm({ productsTotal: 1 }, []), aForm({}, [a]))).toEqual({ rows: [a] });
  });

  test('of touched rows only those that differ travel; untouched ones are not looked at', () => {
    const [a2, b2] = [aRow({ ...a, price: 80 }), aRow({ ...b, price: 80 })];
    expect(between(aForm({}, [a, b, c]), aForm({}, [a2, b2, c]), ['a', 'c'])).toEqual({ rows: [a2] });
    expect(between(aForm({}, [a]), aForm({}, [a]), ['nowhere'])).toBeNull();
  });

  test('what travelled once does not travel again', () => {
    const told = toldOf(aForm({}, [a, b]));
    const after = aForm({ name: 'Other' }, [aRow({ ...b, limit: 2 }), c]);
    expect(difference(told, after.fields, mapOf(after.rows), null)).toEqual({
      fields: { name: read('Other') },
      rows: after.rows,
      gone: ['a'],
    });
    expect(difference(told, copy(after.fields), mapOf(copy(after.rows)), null)).toBeNull();
    expect([...told.rows.keys()].sort()).toEqual(['b', 'c']);
    expect(difference(told, { ...after.fields, name: blank }, mapOf(after.rows), new Set())).toEqual({
      fields: { name: blank },
    });
  });
});

describe('a warehouse page', () => {
  const form = (options: WarehouseOptions, rows?: Parameters<typeof warehouseReader>[1]): WarehouseForm =>
    formOf(warehouseReader({ list: 'table', home: 'drawer', ...options }, rows));
  const between = (before: WarehouseForm, after: WarehouseForm) =>
    difference(
      { fields: before.fields, rows: new Map(before.rows.map((row) => [row.key, row])) },
      copy(after.fields),
      new Map(copy(after.rows).map((row) => [row.key, row])),
      null,
    );

  test('nothing changed, nothing travels', () => {
    expect(between(form({}), form({}))).toBeNull();
  });

  test('a comma, and what was saved', () => {
    const after = form({ values: { street: 'A, 5' } });
    expect(between(form({}), after)).toEqual({ fields: { street: after.fields.street, saved: after.fields.saved } });
  });

  test('a status that moved on', () => {
    const before = form({ form: false }, [{ name: 'A', status: 'inReview' }]);
    const after = form({ form: false }, [{ name: 'A', status: 'active' }]);
    expect(between(before, after)).toEqual({ rows: after.rows });
  });
});
