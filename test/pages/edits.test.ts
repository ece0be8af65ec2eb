// @vitest-environment jsdom
/** The reader over time: one edit, rows that come, go and are reused, a level or language that changes late. */
import { describe, expect, test } from 'vitest';
import type { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { blank, garbled, read } from '../../rules/form.ts';
import {
  aSiteRow,
  batchBar,
  changes,
  formHtml,
  now,
  pagination,
  readerOf,
  rowHtml,
  show,
  type SiteOptions,
  type SiteRow,
} from './site.ts';
import { siteWords } from './words.ts';

const thb = (amount: number) => ({ amount, currency: 'THB' });
const blue = aSiteRow();
const red = aSiteRow({ variation: 'Red, L', sku: '1729384756000000002' });
const mug = aSiteRow({
  product: 'Mug',
  productId: '1729000000000000002',
  variation: 'White',
  sku: '1729384756000000003',
});
const keyOf = ({ sku }: SiteRow): string => sku!;

const body = (): Element =>
  document.querySelector('tbody') ?? document.querySelector('[class*="-table-body"] > div > div')!;
const rowElements = (): HTMLElement[] => [...body().children] as HTMLElement[];
/** Price field of a row in the document. */
const priceAt = (i: number): HTMLInputElement => rowElements()[i]!.querySelector('[role=spinbutton]:not([value=""])')!;
const refill = (rows: readonly SiteRow[], options: SiteOptions = {}): void => {
  const holder = document.createElement(body().tagName === 'TBODY' ? 'tbody' : 'div');
  holder.innerHTML = rows.map((row) => rowHtml(row, options)).join('');
  body().replaceChildren(...holder.children);
};
const pricesOf = (reader: FlashSaleReader): (readonly [string, unknown])[] =>
  [...reader.rows()].map(
    ([key, { price }]) => [key, price.state === 'read' ? price.value.amount : price.state] as const,
  );

describe('one edit', () => {
  test('changes its row and no other, and says which', () => {
    const reader = readerOf({ rows: [blue, red, mug] });
    const before = new Map(reader.rows());
    reader.takeTouched();
    priceAt(1).value = '75';
    // Not told: must not be read, however wrong it is.
    priceAt(2).value = 'unread';
    reader.update(changes({ rows: new Set([rowElements()[1]!]) }), now);
    expect(reader.rows().get(keyOf(red))?.price).toEqual(read(thb(7500)));
    expect(reader.rows().get(keyOf(mug))).toBe(before.get(keyOf(mug)));
    expect([...reader.takeTouched()!]).toEqual([keyOf(red)]);
    expect([...reader.takeTouched()!]).toEqual([]);
  });

  test('of a product cell that spans rows reaches the row it belongs to', () => {
    const rows = [
      { ...blue, rowspan: 2 },
      { ...red, product: null },
    ];
    const reader = readerOf({ rows });
    priceAt(1).value = '75';
    reader.update(changes({ rows: new Set([rowElements()[1]!]) }), now);
    expect(pricesOf(reader)).toEqual([
      [keyOf(blue), 9000],
      [keyOf(red), 7500],
    ]);
    expect(reader.rows().get(keyOf(red))?.product).toBe('Cotton shirt');
  });

  test('of a form field leaves the rows as they were', () => {
    const reader = readerOf();
    const before = reader.rows().get(keyOf(blue));
    (document.getElementById('name_input') as HTMLInputElement).value = 'Other';
    reader.update(changes({ fields: true }), now);
    expect(reader.form()?.fields.name).toEqual(read('Other'));
    expect(reader.rows().get(keyOf(blue))).toBe(before);
  });

  test('of the second of two rows with one SKU stays with the second', () => {
    const reader = readerOf({ rows: [blue, blue] });
    priceAt(1).value = '75';
    reader.update(changes({ rows: new Set([rowElements()[1]!]) }), now);
    expect(pricesOf(reader)).toEqual([
      [keyOf(blue), 9000],
      [`${keyOf(blue)} #2`, 7500],
    ]);
  });

  test('a row that is ticked or switched off', () => {
    const reader = readerOf();
    const [row] = rowElements();
    row!.querySelector<HTMLInputElement>('[type=checkbox]')!.checked = true;
    row!.querySelector('[role=switch]')!.setAttribute('aria-checked', 'false');
    reader.update(changes({ rows: new Set([row!]) }), now);
    expect(reader.rows().get(keyOf(blue))).toMatchObject({ ticked: true, active: false });
  });
});

describe('rows that come, go and are reused', () => {
  test.each(['plain', 'virtual'] as const)('%s: a row element reused for another SKU is that SKU', (table) => {
    const reader = readerOf({ table, rows: [blue, red], total: '1 products' });
    const [first] = rowElements();
    const other = { ...mug, price: '55' };
    const holder = document.createElement(table === 'plain' ? 'tbody' : 'div');
    holder.innerHTML = rowHtml(other, { table });
    first!.replaceChildren(...holder.firstElementChild!.children);
    reader.update(changes({ rows: new Set([first!]) }), now);
    expect(reader.rows().get(keyOf(mug))?.price).toEqual(read(thb(5500)));
    expect(reader.control('price', keyOf(mug))).toEqual([priceAt(0)]);
    expect(reader.control('price', keyOf(blue))).toEqual([]);
  });

  test('the text of a row element changes in place: it is another SKU', () => {
    const reader = readerOf({ rows: [blue, red] });
    const [first] = rowElements();
    for (const span of first!.querySelectorAll('span')) {
      if (span.textContent.startsWith('SKU ID')) span.textContent = `SKU ID: ${keyOf(mug)}`;
    }
    reader.update(changes({ rows: new Set([first!]) }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(mug), keyOf(red)]);
  });

  test('plain table: a removed row is gone', () => {
    const reader = readerOf({ rows: [blue, red, mug] });
    rowElements()[1]!.remove();
    reader.update(changes({ table: true, structure: true }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(blue), keyOf(mug)]);
    expect(reader.takeTouched()).toBeNull();
  });

  test('plain table: all rows removed', () => {
    const reader = readerOf({ rows: [blue] });
    refill([]);
    reader.update(changes({ table: true, structure: true }), now);
    expect(reader.form()?.rows).toEqual([]);
    expect(reader.form()?.fields.table).toEqual(read(true));
  });

  test('virtual table: a row that scrolled away is remembered as it was seen', () => {
    const reader = readerOf({ table: 'virtual', rows: [blue, red], total: '2 products' });
    refill([red, mug], { table: 'virtual' });
    reader.update(changes({ table: true }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(blue), keyOf(red), keyOf(mug)]);
    expect([reader.productsSeen, reader.productsTotal]).toEqual([2, 2]);
    expect(reader.control('price', keyOf(blue))).toEqual([]);
  });

  test('paginated table: the next page adds to the first', () => {
    const reader = readerOf({ table: 'paginated', rows: [blue], total: '2 products' });
    refill([mug]);
    reader.update(changes({ table: true }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(blue), keyOf(mug)]);
  });

  test('a pagination beside the table says "more than one page" too', () => {
    const reader = readerOf({ rows: [blue], total: '2 products', extra: pagination('theme-arco', '') });
    refill([mug]);
    reader.update(changes({ table: true }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(blue), keyOf(mug)]);
  });

  test('virtual table: fewer products than remembered, so what is not on screen was taken out', () => {
    const reader = readerOf({ table: 'virtual', rows: [blue, mug], total: '2 products' });
    refill([mug], { table: 'virtual' });
    document.querySelector('.count')!.textContent = '1 products';
    reader.update(changes({ table: true, structure: true }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(mug)]);
    expect(reader.productsTotal).toBe(1);
  });

  test('the table itself is rendered anew', () => {
    const reader = readerOf({ rows: [blue] });
    show(formHtml({ rows: [red] }));
    reader.update(changes({ structure: true }), now);
    expect([...reader.rows().keys()]).toEqual([keyOf(red)]);
    expect(reader.table).toBe(document.querySelector('.theme-arco-table'));
  });

  test('"1-50 of 120" is not a count of one: nobody says that all were seen', () => {
    const reader = readerOf({ table: 'paginated', rows: [blue, mug], total: null, items: '1-50 of 120' });
    const total = reader.form()?.fields.productsTotal;
    expect(total).not.toEqual(read(2));
    expect(total).not.toEqual(read(1));
  });

  test('"Total 120 items": at one row a product that is 120 products', () => {
    const reader = readerOf({ table: 'paginated', rows: [blue, mug], total: null, items: 'Total 120 items' });
    expect(reader.form()?.fields.productsTotal).toEqual(read(120));
  });

  test('"Total 120 items" of products with several rows: how many products is not known', () => {
    const reader = readerOf({ table: 'paginated', rows: [blue, red], total: null, items: 'Total 120 items' });
    expect(reader.form()?.fields.productsTotal).toEqual(garbled('120', 'ambiguous'));
  });
});

describe('late changes of the page', () => {
  test('the level is switched: the rows of the other level are forgotten', () => {
    const reader = readerOf({ table: 'virtual', rows: [blue, red], total: '1 products' });
    show(formHtml({ table: 'virtual', level: 'product', rows: [blue], total: '1 products' }));
    reader.update(changes({ structure: true, table: true }), now);
    expect(reader.form()?.rows.map(({ key, level, variation }) => [key, level, variation])).toEqual([
      [blue.productId, 'product', ''],
    ]);
  });

  test('a press on the other level is enough, before anything is rendered anew', () => {
    const reader = readerOf();
    const [product, variation] = document.querySelectorAll<HTMLInputElement>('[type=radio]');
    variation!.checked = false;
    product!.checked = true;
    reader.update(changes({ fields: true }), now);
    expect(reader.form()?.rows.map(({ level }) => level)).toEqual(['product']);
  });

  test('English first, then the language of the account', () => {
    const reader = readerOf({ start: ['11/12/2026 10:00'], end: ['11/12/2026 12:00'] });
    expect(reader.form()?.fields.startsAt).toEqual(read(Date.parse('2026-11-12T10:00:00+07:00')));
    for (const element of document.querySelectorAll('label, th span, button span, .count')) {
      const word = Object.entries(siteWords.en).find(([, text]) => text === element.textContent.trim());
      if (word) element.lastChild!.textContent = siteWords.vi[word[0] as 'name'];
    }
    document.querySelector('.count')!.textContent = siteWords.vi.total(1);
    reader.update(changes({ structure: true, table: true }), now);
    expect(reader.diagnosis()).toContain('language vi');
    // Vietnamese pages may write the day first: nothing says which it is now.
    expect(reader.form()?.fields.startsAt).toEqual(garbled('11/12/2026 10:00', 'ambiguous'));
    expect([...reader.rows().keys()]).toEqual([keyOf(blue)]);
    expect(reader.unreadable()).toEqual([]);
  });

  test('the price column goes: its prices are no longer claimed', () => {
    const reader = readerOf();
    show(formHtml({ heads: { price: 'Something new' } }));
    reader.update(changes({ structure: true, table: true }), now);
    expect(reader.form()?.rows.map(({ price }) => price)).toEqual([{ state: 'gone' }]);
    expect(reader.unreadable()).toEqual(['price']);
  });

  test('the form goes away altogether', () => {
    const reader = readerOf();
    show('<main><h1>Promotion created</h1></main>');
    reader.update(changes({ structure: true }), now);
    expect(reader.isRecognised()).toBe(false);
    expect(reader.form()?.rows).toEqual([]);
    expect(reader.unreadable()).toEqual(['name', 'startsAt', 'endsAt', 'table']);
  });

  test('a value waits in the batch bar, then is applied', () => {
    const reader = readerOf({ batch: batchBar('theme-arco', siteWords.en, '75') });
    expect(reader.form()?.fields.batchPrice).toEqual(read(thb(7500)));
    document.querySelector<HTMLInputElement>('.bar input')!.value = '';
    reader.update(changes({ fields: true }), now);
    expect(reader.form()?.fields.batchPrice).toEqual(blank);
  });
});
