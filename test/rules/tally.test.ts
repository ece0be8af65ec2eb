/** Which rows are the same SKU, which lack what stands in the batch bar, and which other sales hold a row. */
import { describe, expect, test } from 'vitest';
import { blank, garbled, gone, read, type FlashSaleRow } from '../../rules/form.ts';
import type { SaleItem } from '../../rules/known.ts';
import { discountsOf, identityOf, isUnapplied, RowTally, salesOf } from '../../rules/tally.ts';
import { aDiscount, aForm, aKnown, aRow, aWindow, money } from './given.ts';

const times = { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-02T00:00:00Z' };
/** A row of which the page shows only some of the ids. */
function shown(ids: Pick<FlashSaleRow, 'sku' | 'productId'>, level: FlashSaleRow['level'] = 'variation'): FlashSaleRow {
  const row: { -readonly [K in keyof FlashSaleRow]: FlashSaleRow[K] } = aRow({
    level,
    product: 'Shirt',
    variation: 'Blue',
  });
  delete row.sku;
  delete row.productId;
  return { ...row, ...ids };
}

describe('a row is known by', () => {
  test.each<[string, FlashSaleRow, string]>([
    ['its SKU', shown({ sku: 's', productId: 'p' }), 's'],
    ['its product id and variation', shown({ productId: 'p' }), 'p / Blue'],
    ['the names of product and variation', shown({}), 'Shirt / Blue'],
    ['its product id at product level, SKU or not', shown({ sku: 's', productId: 'p' }, 'product'), 'p'],
    ['the name of its product at product level', shown({}, 'product'), 'name Shirt'],
  ])('%s', (_, row, identity) => {
    expect(identityOf(row)).toBe(identity);
  });
  test('a product id is no other product’s name', () => {
    const tally = new RowTally();
    const { fields } = aForm();
    for (const row of [shown({ productId: 'Shirt' }), shown({})]) tally.add(row, fields, 1);
    expect([tally.rowCount, tally.productsSeen]).toEqual([2, 2]);
  });
});

test('products without ids are told apart by their names', () => {
  const tally = new RowTally();
  const { fields } = aForm();
  for (const product of ['Shirt', 'Trousers', 'Shirt']) tally.add({ ...shown({}), product }, fields, 1);
  expect(tally.productsSeen).toBe(2);
});

describe('the tally', () => {
  const { fields } = aForm({ batchLimit: 5 });
  test('counts products once however their rows lie, and forgets them with their last row', () => {
    const tally = new RowTally();
    const [a, b] = [shown({ productId: 'a' }), shown({ productId: 'b' })];
    for (const row of [a, b, a]) tally.add(row, fields, 1);
    expect(tally.productsSeen).toBe(2);
    tally.add(a, fields, -1);
    expect(tally.productsSeen).toBe(2);
    tally.add(a, fields, -1);
    expect(tally.productsSeen).toBe(1);
    tally.add(a, fields, 1);
    tally.add(b, fields, -1);
    expect([tally.productsSeen, tally.rowCount]).toEqual([1, 1]);
  });
  test('knows rows that are switched off, but counts them neither as active nor as waiting for the batch', () => {
    const tally = new RowTally();
    tally.add(aRow({ ticked: true, limit: 3 }), fields, 1);
    tally.add(aRow({ ticked: true, limit: 3, active: false }), fields, 1);
    expect([tally.rowCount, tally.activeCount, tally.unapplied]).toEqual([2, 1, 1]);
    tally.add(aRow({ ticked: true, limit: 3 }), fields, -1);
    expect([tally.rowCount, tally.activeCount, tally.unapplied]).toEqual([1, 0, 0]);
  });
});

describe('a value in the batch bar', () => {
  const unapplied = (bar: Parameters<typeof aForm>[0], row: Parameters<typeof aRow>[0]): boolean =>
    isUnapplied(aRow({ ticked: true, ...row }), aForm(bar).fields);
  test.each([
    ['batchPrice', money('THB', 80), 'price', money('THB', 80), money('THB', 80.01)],
    ['batchDiscount', 20, 'discount', 20, 21],
    ['batchLimit', 2, 'limit', 2, 3],
    ['batchStock', 10, 'stock', 10, 9],
  ] as const)('%s waits where the row has another one or none', (bar, value, field, same, other) => {
    expect(unapplied({ [bar]: value }, { [field]: read(same) })).toBe(false);
    expect(unapplied({ [bar]: value }, { [field]: read(other) })).toBe(true);
    expect(unapplied({ [bar]: value }, { [field]: blank })).toBe(true);
    expect(unapplied({ [bar]: value }, { [field]: garbled('x', 'not-a-number') })).toBe(true);
    expect(unapplied({ [bar]: blank }, { [field]: read(other) })).toBe(false);
  });
  test.each([
    ['batchPrice', money('THB', 80), 'price'],
    ['batchDiscount', 20, 'discount'],
    ['batchLimit', 2, 'limit'],
    ['batchStock', 10, 'stock'],
  ] as const)('%s waits for no row whose column is not on the page', (bar, value, field) => {
    expect(unapplied({ [bar]: value }, { [field]: gone })).toBe(false);
  });
});

describe('another sale holds a row', () => {
  const full = shown({ sku: 's', productId: 'p' });
  const product = shown({ sku: 's', productId: 'p' }, 'product');
  const unnamed = shown({ productId: 'p' });
  const nameless = shown({});
  const nameOnly = shown({}, 'product');
  test.each<[string, SaleItem, readonly FlashSaleRow[]]>([
    ['a SKU', { sku: 's' }, [full]],
    ['a SKU of a product', { sku: 's', productId: 'p' }, [full, product]],
    ['another SKU of the product', { sku: 'other', productId: 'p' }, [product]],
    ['a whole product', { productId: 'p' }, [full, product, unnamed]],
    ['a variation of a product', { productId: 'p', variation: 'Blue' }, [full, product, unnamed]],
    ['another variation of the product', { productId: 'p', variation: 'Red' }, [product]],
    ['another product', { productId: 'x', variation: 'Blue' }, []],
    ['a product by name', { product: 'Shirt' }, [full, product, unnamed, nameless, nameOnly]],
    ['another SKU that goes by the same variation', { sku: 'other', productId: 'p', variation: 'Blue' }, [product]],
    ['a variation by name', { product: 'Shirt', variation: 'Blue' }, [full, product, unnamed, nameless, nameOnly]],
    ['another variation by name', { product: 'Shirt', variation: 'Red' }, [product, nameOnly]],
    ['another product by name', { product: 'Trousers', variation: 'Blue' }, []],
    ['a SKU, and the name of its product', { sku: 'other', product: 'Shirt' }, []],
    ['a product id, and a name', { productId: 'x', product: 'Shirt' }, []],
    ['nothing that could be read', {}, []],
  ])('of %s', (_, held, rows) => {
    const sales = salesOf(aKnown({ windows: [aWindow({ ...times, items: [held] })] }));
    const all = [full, product, unnamed, nameless, nameOnly];
    expect(all.filter((row) => sales.of(row).length > 0)).toEqual(rows);
  });

  test('once, however many of its items name it', () => {
    const items = [{ sku: 's', productId: 'p' }, { productId: 'p' }, { productId: 'p' }, { product: 'Shirt' }];
    const sale = aWindow({ ...times, items });
    expect(salesOf(aKnown({ windows: [sale] })).of(full)).toEqual([sale]);
    expect(salesOf(aKnown({ windows: [sale] })).of(product)).toEqual([sale]);
  });

  test('once, where several of its SKUs are of one product', () => {
    const sale = aWindow({ ...times, items: ['a', 'b'].map((sku) => ({ sku, productId: 'p' })) });
    expect(salesOf(aKnown({ windows: [sale] })).of(product)).toEqual([sale]);
  });

  test('beside others of the same SKU or product', () => {
    const bySku = aWindow({ ...times, id: 'a', items: [{ sku: 's' }] });
    const byProduct = aWindow({ ...times, id: 'b', items: [{ productId: 'p' }] });
    const byName = aWindow({ ...times, id: 'c', items: [{ product: 'Shirt' }] });
    const again = aWindow({ ...times, id: 'd', items: [{ productId: 'p' }] });
    const windows = [bySku, byProduct, byName, again];
    const ids = (row: FlashSaleRow) =>
      salesOf(aKnown({ windows }))
        .of(row)
        .map(({ id }) => id)
        .sort();
    expect(ids(full)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(product)).toEqual(['b', 'c', 'd']);
    expect(ids(nameless)).toEqual(['c']);
  });

  test('no more once it was stopped', () => {
    const sale = aWindow({ ...times, items: [{ sku: 's' }] });
    const states = (['planned', 'running', 'ended', 'stopped'] as const).filter(
      (state) => salesOf(aKnown({ windows: [{ ...sale, state }] })).of(full).length > 0,
    );
    expect(states).toEqual(['planned', 'running', 'ended']);
  });

  test('of no SKU: a window then holds none, a discount the whole shop beside what others hold', () => {
    const window = aWindow({ ...times, items: [] });
    expect(salesOf(aKnown({ windows: [window] })).of(full)).toEqual([]);
    const everywhere = aDiscount({ ...times, id: 'all', items: [] });
    const own = aDiscount({ ...times, id: 'own', items: [{ productId: 'p' }] });
    const discounts = discountsOf(aKnown({ discounts: [everywhere, own] }));
    expect(discounts.of(full).map(({ id }) => id)).toEqual(['all', 'own']);
    expect(discounts.of(nameless).map(({ id }) => id)).toEqual(['all']);
    expect(discountsOf(aKnown({ discounts: gone })).of(full)).toEqual([]);
  });
});
