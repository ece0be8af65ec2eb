// @vitest-environment jsdom
/** What is on the page and is not the form; pages that are only half there; which element a finding points at. */
import { describe, expect, test } from 'vitest';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { blank, gone, read } from '../../rules/form.ts';
import { aSiteRow, aVisit, changes, formHtml, now, readerOf, show, tableHtml } from './site.ts';

const thb = (amount: number) => ({ amount, currency: 'THB' });
const key = aSiteRow().sku!;

/** Reads whatever stands in the document. */
function readShown(): FlashSaleReader {
  const reader = new FlashSaleReader(aVisit());
  reader.update(changes({ all: true }), now);
  return reader;
}

describe('decoys', () => {
  const expected = readerOf().form();
  const other = formHtml({
    name: 'Decoy',
    start: ['01/15/2026 10:00'],
    end: ['01/16/2026 10:00'],
    rows: [aSiteRow({ price: '1', sku: '1729384756000000009' })],
    total: '9 products',
  });

  test.each([
    ['display: none', `<div style="display: none">${other}</div>`],
    ['visibility: hidden', `<div style="visibility: hidden">${other}</div>`],
    ['the hidden attribute', `<div hidden>${other}</div>`],
  ])('a duplicate form hidden by %s, before and after the real one', (_, hidden) => {
    show(hidden + formHtml());
    expect(readShown().form()).toEqual(expected);
    show(formHtml() + hidden);
    expect(readShown().form()).toEqual(expected);
  });

  test.each([
    ['modal', 'theme-arco-modal-wrapper', 'role="dialog"'],
    ['drawer', 'theme-arco-drawer-wrapper', ''],
    ['calendar', 'theme-arco-picker-container', ''],
    ['menu', 'core-select-popup', 'role="listbox"'],
  ])('a %s with a form and a table of products, before and after', (_, name, role) => {
    const modal = `<div class="${name}"><div ${role}>${other}</div></div>`;
    show(formHtml() + modal);
    expect(readShown().form()).toEqual(expected);
    show(modal + formHtml());
    expect(readShown().form()).toEqual(expected);
  });

  test('the overlay of our own', () => {
    show(`${formHtml()}<shoplint-overlay>${other}</shoplint-overlay>`);
    expect(readShown().form()).toEqual(expected);
  });

  test('another table on the page, without a price', () => {
    const help = `<table><thead><tr><th>Product</th><th>Stock</th></tr></thead><tbody><tr><td>Decoy</td><td>9</td></tr></tbody></table>`;
    show(help + formHtml());
    expect(readShown().form()).toEqual(expected);
  });

  test('a second column called like the price: the one that is typed into counts', () => {
    const columns = ['product', 'variation', 'original', 'onHand', 'price'] as const;
    const reader = readerOf({ columns, heads: { onHand: 'Deal price' }, rows: [aSiteRow({ onHand: '฿1.00' })] });
    expect(reader.rows().get(key)?.price).toEqual(read(thb(9000)));
  });

  test('a crossed-out price beside the original one', () => {
    const rows = [aSiteRow({ original: '<del>฿199.00</del><span>฿120.00</span>' })];
    expect(readerOf({ rows }).rows().get(key)?.original).toEqual(read(thb(12_000)));
  });

  test('a label that only begins like the name', () => {
    const decoy = `<div class="core-form-item"><label>Promotion name rules</label><input value="Decoy"></div>`;
    show(decoy + formHtml({ ids: false, placeholders: false }));
    expect(readShown().form()?.fields.name).toEqual(read('Payday flash sale'));
  });

  test('a search field above the form', () => {
    show(`<input placeholder="Search" value="Decoy">${formHtml({ ids: false })}`);
    expect(readShown().form()).toEqual(expected);
  });
});

describe('pages that are only half there', () => {
  test('no products yet: the button that selects them stands for the table', () => {
    const reader = readerOf({ table: 'none', total: null });
    expect(reader.form()?.rows).toEqual([]);
    expect(reader.form()?.fields.table).toEqual(read(true));
    expect(reader.unreadable()).toEqual([]);
    expect(reader.isRecognised()).toBe(true);
    expect(reader.control('products', undefined).map(({ textContent }) => textContent)).toEqual(['Select products']);
  });

  test.each([
    [
      'name and times',
      '<label for="n">Promotion name</label><input id="n"><input placeholder="Start time"><input placeholder="End time">',
      true,
    ],
    ['name and table', `<label>Promotion name <input></label>${tableHtml()}`, true],
    ['times and table', `<input placeholder="Start time"><input placeholder="End time">${tableHtml()}`, true],
    ['a name alone', '<label>Promotion name <input></label>', false],
    ['times alone', '<input placeholder="Start time"><input placeholder="End time">', false],
    ['a table alone', tableHtml(), false],
    ['nothing', '<p>Loading…</p>', false],
  ])('%s', (_, html, isRecognised) => {
    show(html);
    expect(readShown().isRecognised()).toBe(isRecognised);
  });

  test('nothing found: everything is unreadable and nothing is claimed', () => {
    show('<p>Loading…</p>');
    const reader = readShown();
    expect(reader.unreadable()).toEqual(['name', 'startsAt', 'endsAt', 'table']);
    expect(reader.form()).toEqual({
      page: 'flash-sale',
      fields: {
        name: gone,
        startsAt: gone,
        endsAt: gone,
        pageOffset: blank,
        warmUp: read({ on: false, days: null }),
        productsTotal: blank,
        batchPrice: blank,
        batchDiscount: blank,
        batchLimit: blank,
        batchStock: blank,
        table: gone,
      },
      rows: [],
    });
  });

  test('before the first look there is no form and nothing is recognised', () => {
    const reader = new FlashSaleReader(aVisit());
    expect([reader.form(), reader.isRecognised(), reader.table]).toEqual([null, false, null]);
    expect(reader.unreadable()).toEqual(['name', 'startsAt', 'endsAt', 'table']);
    expect(reader.control('name', undefined)).toEqual([]);
  });

  test('only the start is there', () => {
    show(
      `<label>Promotion name <input value="x"></label><label for="s">Start time</label><input id="s" value="">${tableHtml()}`,
    );
    const reader = readShown();
    expect(reader.form()?.fields).toMatchObject({ startsAt: blank, endsAt: gone });
    expect(reader.unreadable()).toEqual(['endsAt']);
  });
});

describe('the element a finding points at', () => {
  const reader = (): FlashSaleReader =>
    readerOf({ times: 'four', rows: [aSiteRow({ stock: '7', limit: '3', discount: '25', price: '90' })] });
  const values = (elements: readonly HTMLElement[]): string[] =>
    elements.map((each) => (each as HTMLInputElement).value);

  test.each([
    ['name', ['Payday flash sale']],
    ['startsAt', ['11/23/2026', '10:00']],
    ['endsAt', ['11/24/2026', '10:00']],
    ['warmUp', []],
    ['form', []],
  ] as const)('%s', (at, expected) => {
    expect(values(reader().control(at, undefined))).toEqual(expected);
  });

  test.each([
    ['price', '90'],
    ['discount', '25'],
    ['limit', '3'],
    ['stock', '7'],
  ] as const)('%s of a row', (at, expected) => {
    expect(values(reader().control(at, key))).toEqual([expected]);
  });

  test('a row nobody knows, and a row that left the document', () => {
    const page = reader();
    expect(page.control('price', 'other')).toEqual([]);
    document.querySelector('tbody tr')!.remove();
    expect(page.control('price', key)).toEqual([]);
  });

  test('a row whose field is plain text: the row itself', () => {
    const page = readerOf({ columns: ['product', 'variation', 'price', 'onHand'] });
    expect(page.control('limit', key)).toEqual([document.querySelector('tbody tr')]);
  });

  test('a price field in a virtual table', () => {
    const page = readerOf({ table: 'virtual', rows: [aSiteRow({ price: '61' })] });
    expect(values(page.control('price', key))).toEqual(['61']);
  });
});
