// @vitest-environment jsdom
/** The form that the reader makes of a page, over the layouts, languages and prefixes of the site. */
import { describe, expect, test } from 'vitest';
import type { PageLanguage } from '../../entrypoints/seller-center.content/values.ts';
import { blank, garbled, gone, read, type FlashSaleForm, type FlashSaleRow } from '../../rules/form.ts';
import { allColumns, aSiteRow, aVisit, batchBar, productColumns, readerOf, type SiteOptions } from './site.ts';
import { siteWords } from './words.ts';

const thb = (amount: number) => ({ amount, currency: 'THB' });
const startsAt = read(Date.parse('2026-11-23T10:00:00+07:00'));
const endsAt = read(Date.parse('2026-11-24T10:00:00+07:00'));

const shirt: FlashSaleRow = {
  key: '1729384756000000001',
  sku: '1729384756000000001',
  productId: '1729000000000000001',
  product: 'Cotton shirt',
  variation: 'Blue, M',
  level: 'variation',
  active: true,
  ticked: false,
  price: read(thb(9000)),
  original: read(thb(12_000)),
  discount: blank,
  limit: blank,
  stock: blank,
  onHand: read(50),
};

const whole: FlashSaleForm = {
  page: 'flash-sale',
  fields: {
    name: read('Payday flash sale'),
    startsAt,
    endsAt,
    pageOffset: blank,
    warmUp: read({ on: false, days: null }),
    productsTotal: read(1),
    batchPrice: blank,
    batchDiscount: blank,
    batchLimit: blank,
    batchStock: blank,
    table: read(true),
  },
  rows: [shirt],
};

const formOf = (options: SiteOptions): FlashSaleForm | null => readerOf(options).form();
/** A date that can be read in one way only, in a page whose language does not decide. */
const dayFirst = { start: ['23/11/2026 10:00'], end: ['24/11/2026 10:00'] };

describe('the same form in every shape', () => {
  test.each(['theme-arco', 'core', 'arco'] as const)('class prefix %s', (prefix) => {
    expect(formOf({ prefix })).toEqual(whole);
  });

  test.each(Object.keys(siteWords) as PageLanguage[])('language %s', (language) => {
    const reader = readerOf({ language, ...(['en', 'zh-CN'].includes(language) ? null : dayFirst) });
    expect(reader.form()).toEqual(whole);
    expect(reader.unreadable()).toEqual([]);
    expect(reader.isRecognised()).toBe(true);
  });

  test.each([
    ['two fields', { times: 'two' }],
    ['four fields', { times: 'four' }],
    ['four fields, AM/PM', { times: 'four', start: ['11/23/2026', '10:00 AM'], end: ['11/24/2026', '10:00 AM'] }],
    ['one label over two fields', { times: 'period' }],
    ['one label over four fields', { times: 'period', start: ['11/23/2026', '10:00'], end: ['11/24/2026', '10:00'] }],
  ] as const)('time layout: %s', (_, options) => {
    expect(formOf(options)).toEqual(whole);
  });

  test.each(['plain', 'virtual', 'paginated'] as const)('%s table', (table) => {
    expect(formOf({ table })).toEqual(whole);
  });

  test.each([
    ['without field ids', { ids: false }],
    ['without placeholders', { placeholders: false }],
    ['with nothing but labels', { ids: false, placeholders: false }],
    ['without labels', { labels: false }],
    ['with nothing but placeholders', { labels: false, ids: false }],
  ] as const)('%s', (_, options) => {
    expect(formOf(options)).toEqual(whole);
  });

  test('without the radios that name the level', () => {
    expect(formOf({ level: null })).toEqual(whole);
  });

  test('the zone in the labels', () => {
    expect(formOf({ zone: '(GMT+7)' })).toEqual({ ...whole, fields: { ...whole.fields, pageOffset: read(420) } });
  });
});

describe('rows', () => {
  test('one product cell over all its variations', () => {
    const rows = [
      aSiteRow({ rowspan: 2 }),
      aSiteRow({ product: null, variation: 'Red, L', sku: '1729384756000000002', price: '80', ticked: true }),
      aSiteRow({ product: 'Mug', productId: '1729000000000000002', variation: 'White', sku: '1729384756000000003' }),
    ];
    expect(formOf({ rows, total: '2 products' })).toEqual({
      ...whole,
      fields: { ...whole.fields, productsTotal: read(2) },
      rows: [
        shirt,
        {
          ...shirt,
          key: '1729384756000000002',
          sku: '1729384756000000002',
          variation: 'Red, L',
          price: read(thb(8000)),
          ticked: true,
        },
        {
          ...shirt,
          key: '1729384756000000003',
          sku: '1729384756000000003',
          productId: '1729000000000000002',
          product: 'Mug',
          variation: 'White',
        },
      ],
    });
  });

  test('product level: one row a product, the lowest end of the original range', () => {
    const rows = [aSiteRow({ original: '฿120.00 - ฿150.00' })];
    const { sku: _sku, ...product } = shirt;
    expect(formOf({ level: 'product', columns: productColumns, rows })?.rows).toEqual([
      { ...product, key: '1729000000000000001', variation: '', level: 'product' },
    ]);
  });

  test('without ids the names are the key, and the second of a name is #2', () => {
    const { sku: _sku, productId: _id, ...names } = aSiteRow();
    const form = formOf({ rows: [names, names, { ...names, variation: 'Red' }] });
    expect(form?.rows.map(({ key, sku, productId }) => [key, sku, productId])).toEqual([
      ['Cotton shirt / Blue, M', undefined, undefined],
      ['Cotton shirt / Blue, M #2', undefined, undefined],
      ['Cotton shirt / Red', undefined, undefined],
    ]);
  });

  test('the same SKU twice: the second is #2', () => {
    const form = formOf({ rows: [aSiteRow(), aSiteRow({ price: '70' })] });
    expect(form?.rows.map(({ key, sku, price }) => [key, sku, price])).toEqual([
      ['1729384756000000001', '1729384756000000001', read(thb(9000))],
      ['1729384756000000001 #2', '1729384756000000001', read(thb(7000))],
    ]);
  });

  test('a variation that is itself called #2 is not swallowed', () => {
    const { sku: _sku, productId: _id, ...names } = aSiteRow({ variation: 'Set' });
    const form = formOf({ rows: [names, names, { ...names, variation: 'Set #2' }] });
    expect(form?.rows).toHaveLength(3);
    expect(new Set(form?.rows.map(({ key }) => key)).size).toBe(3);
  });

  test('a row that is switched off, a ticked one, every number filled in', () => {
    const rows = [aSiteRow({ on: false, ticked: true, stock: '100', limit: '2', onHand: '1,200', discount: '25' })];
    expect(formOf({ rows })?.rows).toEqual([
      {
        ...shirt,
        active: false,
        ticked: true,
        stock: read(100),
        limit: read(2),
        onHand: read(1200),
        discount: read(25),
      },
    ]);
  });

  test('what was typed wrongly stays as it was typed', () => {
    const rows = [aSiteRow({ price: '90.005', limit: 'two', stock: '' })];
    expect(formOf({ rows })?.rows).toEqual([
      { ...shirt, price: garbled('90.005', 'too-many-decimals'), limit: garbled('two', 'not-a-number') },
    ]);
  });

  test('an empty price is blank', () => {
    expect(formOf({ rows: [aSiteRow({ price: '' })] })?.rows).toEqual([{ ...shirt, price: blank }]);
  });

  test('a product name with the look of HTML is text', () => {
    const product = '<img src=x onerror="alert(1)"> & <b>Shirt</b>';
    const form = formOf({ rows: [aSiteRow({ product })] });
    expect(form?.rows[0]?.product).toBe(product);
    expect(document.querySelector('img')).toBeNull();
  });

  test('ten thousand characters do no harm', () => {
    const long = 'x'.repeat(10_000);
    const row = formOf({ name: long, rows: [aSiteRow({ product: long, variation: long, price: long })] });
    expect(row?.fields.name).toEqual(read('x'.repeat(5000)));
    expect(row?.rows[0]).toMatchObject({
      key: shirt.key,
      product: 'x'.repeat(300),
      variation: 'x'.repeat(300),
      price: garbled('x'.repeat(80), 'not-a-number'),
    });
  });

  test('a price column of a market without a currency is gone, until the page names one', () => {
    const visit = aVisit({ market: 'ZZ', currency: null, zone: null, marks: ['.', ','] });
    const silent = readerOf({ rows: [aSiteRow({ original: '120.00' })] }, visit).form()?.rows[0];
    expect([silent?.price, silent?.original]).toEqual([gone, gone]);
    const named = readerOf({ rows: [aSiteRow({ original: '฿120.00' })] }, visit).form()?.rows[0];
    expect([named?.price, named?.original]).toEqual([read(thb(9000)), read(thb(12_000))]);
  });
});

describe('fields', () => {
  test('blank name and times', () => {
    const form = formOf({ name: '  ', start: [''], end: [''] });
    expect(form?.fields).toEqual({ ...whole.fields, name: blank, startsAt: blank, endsAt: blank });
  });

  test('a date without its time is blank, not midnight', () => {
    const form = formOf({ times: 'four', start: ['11/23/2026', ''] });
    expect(form?.fields.startsAt).toEqual(blank);
  });

  test('a value that waits in the batch bar', () => {
    const batch = batchBar('theme-arco', siteWords.en, '75');
    const reader = readerOf({ batch });
    expect(reader.form()?.fields).toEqual({ ...whole.fields, batchPrice: read(thb(7500)) });
    expect(reader.control('batch', undefined)).toEqual([document.querySelector('.bar input')]);
  });

  test.each([
    ['a switch that is on', '<button role="switch" aria-checked="true"></button>', read({ on: true, days: null })],
    ['a switch that is off', '<button role="switch" aria-checked="false"></button>', read({ on: false, days: null })],
    ['a choice of days', '<select><option selected>3 days</option></select>', read({ on: true, days: 3 })],
    ['a choice of none', '<select><option selected>None</option></select>', read({ on: false, days: null })],
  ])('warm-up: %s', (_, control, expected) => {
    const extra = `<div class="core-form-item"><div class="core-form-label-item"><label>Warm-up</label></div><div>${control}</div></div>`;
    expect(formOf({ extra })?.fields.warmUp).toEqual(expected);
  });

  test.each([
    ['0 products', read(0)],
    ['1,200 products', read(1200)],
    ['12 products selected', read(12)],
  ])('the page counts %s', (total, expected) => {
    expect(formOf({ total })?.fields.productsTotal).toEqual(expected);
  });

  test('no number anywhere: nothing to compare with', () => {
    expect(formOf({ total: null })?.fields.productsTotal).toEqual(blank);
  });

  test('a virtual table that says no number may hold more', () => {
    expect(formOf({ total: null, table: 'virtual' })?.fields.productsTotal.state).toBe('garbled');
  });

  test('columns: each one that is missing is gone, the others stay', () => {
    const columns = allColumns.filter((column) => !['original', 'limit', 'stock', 'onHand'].includes(column));
    const row = formOf({ columns })?.rows[0];
    expect(row).toEqual({ ...shirt, original: gone, limit: gone, stock: gone, onHand: gone });
  });

  test('a page without a discount column asks for no discount', () => {
    const columns = allColumns.filter((column) => column !== 'discount');
    expect(formOf({ columns })?.rows).toEqual([shirt]);
  });
});
