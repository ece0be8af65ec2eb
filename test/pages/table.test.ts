// @vitest-environment jsdom
/** Tables in other clothes: heading rows, cells that span, roles instead of tags, tables inside tables. */
import { describe, expect, test } from 'vitest';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { read, type FlashSaleRow } from '../../rules/form.ts';
import { aVisit, changes, now, show } from './site.ts';

const thb = (amount: number) => read({ amount, currency: 'THB' });
const head = '<tr><th>Product</th><th>Variation</th><th>Original price</th><th>Deal price</th><th>Stock</th></tr>';
const field = (value: string): string => `<input role="spinbutton" value="${value}">`;

function rowsOf(html: string): FlashSaleRow[] {
  show(`<label>Promotion name <input value="x"></label>${html}`);
  const reader = new FlashSaleReader(aVisit());
  reader.update(changes({ all: true }), now);
  return [...(reader.form()?.rows ?? [])];
}
const brief = (rows: readonly FlashSaleRow[]) =>
  rows.map(({ product, variation, price, onHand }) => [
    product,
    variation,
    price.state === 'read' ? price.value.amount : price.state,
    onHand.state === 'read' ? onHand.value : onHand.state,
  ]);

describe('heading rows', () => {
  const body = `<tr><td>Shirt<br>ID: 1729000000000000001</td><td></td><td></td><td></td><td></td></tr>
    <tr><td></td><td>Blue</td><td>฿120</td><td>${field('90')}</td><td>5</td></tr>
    <tr><td></td><td>Red</td><td>฿120</td><td>${field('80')}</td><td>6</td></tr>
    <tr><td>Mug<br>ID: 1729000000000000002</td><td></td><td></td><td></td><td></td></tr>
    <tr><td></td><td>White</td><td>฿60</td><td>${field('50')}</td><td>7</td></tr>`;

  test('a product above its variations names them and is no row itself', () => {
    const rows = rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`);
    expect(brief(rows)).toEqual([
      ['Shirt', 'Blue', 9000, 5],
      ['Shirt', 'Red', 8000, 6],
      ['Mug', 'White', 5000, 7],
    ]);
    expect(rows.map(({ productId }) => productId)).toEqual([
      '1729000000000000001',
      '1729000000000000001',
      '1729000000000000002',
    ]);
  });

  test.each([
    ['over all columns', 'colspan="5"', ''],
    ['over all columns but the last', 'colspan="4"', '<td></td>'],
  ])('a heading %s', (_, span, rest) => {
    const wide = body.replaceAll(
      /<td>((?:Shirt|Mug)<br>.*?)<\/td>(?:<td><\/td>){4}/g,
      (_match, name: string) => `<td ${span}>${name}</td>${rest}`,
    );
    expect(brief(rowsOf(`<table><thead>${head}</thead><tbody>${wide}</tbody></table>`))).toEqual([
      ['Shirt', 'Blue', 9000, 5],
      ['Shirt', 'Red', 8000, 6],
      ['Mug', 'White', 5000, 7],
    ]);
  });
});

describe('cells that span', () => {
  test('several columns span several rows', () => {
    const body = `<tr><td rowspan="2">Shirt</td><td>Blue</td><td rowspan="2">฿120</td><td>${field('90')}</td><td rowspan="2">5</td></tr>
      <tr><td>Red</td><td>${field('80')}</td></tr>
      <tr><td>Mug</td><td>White</td><td>฿60</td><td>${field('50')}</td><td>7</td></tr>`;
    const rows = rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`);
    expect(brief(rows)).toEqual([
      ['Shirt', 'Blue', 9000, 5],
      ['Shirt', 'Red', 8000, 5],
      ['Mug', 'White', 5000, 7],
    ]);
    expect(rows.map(({ original }) => original)).toEqual([thb(12_000), thb(12_000), thb(6000)]);
  });

  test('a header over two columns moves those behind it', () => {
    const wide = head.replace('<th>Variation</th>', '<th colspan="2">Variation</th>');
    const body = `<tr><td>Shirt</td><td>Blue</td><td>M</td><td>฿120</td><td>${field('90')}</td><td>5</td></tr>`;
    expect(brief(rowsOf(`<table><thead>${wide}</thead><tbody>${body}</tbody></table>`))).toEqual([
      ['Shirt', 'Blue', 9000, 5],
    ]);
  });

  test.each(['0', '-1', 'x', '99999'])('a span of %s does no harm', (span) => {
    const body = `<tr><td rowspan="${span}">Shirt</td><td>Blue</td><td>฿120</td><td>${field('90')}</td><td>5</td></tr>`;
    expect(brief(rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`))).toEqual([
      ['Shirt', 'Blue', 9000, 5],
    ]);
  });
});

describe('other markup', () => {
  test('roles instead of tags', () => {
    const cells = (role: string, texts: readonly string[]): string =>
      `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
    const heads = cells('columnheader', ['Product', 'Variation', 'Original price', 'Deal price', 'Stock']);
    const body = cells('cell', ['Shirt', 'Blue', '฿120', field('90'), '5']);
    const grid = `<div role="table"><div role="rowgroup" class="head">${heads}</div><div role="rowgroup">${body}</div></div>`;
    expect(brief(rowsOf(grid))).toEqual([['Shirt', 'Blue', 9000, 5]]);
  });

  test('a table inside a cell is that cell', () => {
    const inner =
      '<table><thead><tr><th>Stock</th><th>Deal price</th></tr></thead><tbody><tr><td>9</td><td>1</td></tr></tbody></table>';
    const body = `<tr><td>Shirt</td><td>Blue</td><td>฿120</td><td>${field('90')}</td><td>5</td></tr>
      <tr><td>Mug</td><td>White ${inner}</td><td>฿60</td><td>${field('50')}</td><td>7</td></tr>`;
    expect(brief(rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`))).toEqual([
      ['Shirt', 'Blue', 9000, 5],
      ['Mug', 'White', 5000, 7],
    ]);
  });

  test('a hidden row, and the site’s own measuring row, are no rows', () => {
    const body = `<tr style="display: none"><td>Old</td><td>x</td><td>1</td><td>${field('1')}</td><td>1</td></tr>
      <tr aria-hidden="true" style="height: 0"><td></td><td></td><td></td><td></td><td></td></tr>
      <tr><td>Shirt</td><td>Blue</td><td>฿120</td><td>${field('90')}</td><td>5</td></tr>`;
    expect(brief(rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`))).toEqual([
      ['Shirt', 'Blue', 9000, 5],
    ]);
  });

  test('"no data" in one wide cell is no row', () => {
    const body = '<tr><td colspan="5">No data</td></tr>';
    expect(rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`)).toEqual([]);
  });

  test('an error below the field, and a unit beside it, are not the price', () => {
    const cell = `<span>฿</span>${field('90')}<div role="alert">These products exceed the lowest price in 30 days: ฿85</div>`;
    const body = `<tr><td>Shirt</td><td>Blue</td><td>฿120</td><td>${cell}</td><td>5</td></tr>`;
    expect(brief(rowsOf(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`))).toEqual([
      ['Shirt', 'Blue', 9000, 5],
    ]);
  });
});
