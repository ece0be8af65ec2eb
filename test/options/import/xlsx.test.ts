import { describe, expect, it } from 'vitest';
import { csvOf, fileOf, headers, lineOf, plainLines, problemOf, reading } from './given.ts';
import { partsOf, workbookOf, zipOf, type Cell, type WorkbookForm } from './workbooks.ts';

const header = headers.ID;
const usual = lineOf(header, { 'SKU Subtotal Before Discount': '298000', 'SKU Seller Discount': '60000' });
const rows = [header, usual, lineOf(header, { 'Product Name': 'Kaos "A" <B> & C', Variation: '' })];
/** The usual line with other cells. */
const withCells = (cells: Readonly<Record<string, Cell>>): Cell[] =>
  header.map((name, column) => cells[name] ?? usual[column] ?? '');
const read = (sheet: readonly (readonly Cell[])[], form: WorkbookForm = {}) =>
  reading(workbookOf(sheet, form), { market: 'ID' });

describe('An XLSX export', () => {
  it('says the same as the CSV one', async () => {
    const csv = await reading(fileOf(csvOf(rows), 'Semua pesanan-2026-08-10-15_50.xlsx'), { market: 'ID' });
    expect(csv.lines.length).toBe(2);
    const forms: WorkbookForm[] = [
      {},
      { texts: 'inline' },
      { references: false },
      { prefix: 'x:' },
      { prefix: 'x:', texts: 'inline', references: false },
      { before: [[['Read me'], ['Nothing here']]] },
    ];
    for (const form of forms) {
      const result = await read(rows, form);
      expect(plainLines(result)).toEqual(plainLines(csv));
      expect(result.rejected).toEqual(csv.rejected);
    }
  });

  it('may have a row that describes its columns', async () => {
    const described = header.map((name) =>
      name === 'Order ID' ? 'Platform unique order ID.' : `${name} of the platform.`,
    );
    const result = await read([header, described, usual]);
    expect(result.lines.length).toBe(1);
    expect(result.rejected.count).toBe(0);
  });

  it('may hold numbers and dates as numbers', async () => {
    const cells = {
      Quantity: 3,
      'SKU Subtotal Before Discount': { xml: '<cREF><v>298000.00000000006</v></c>' },
      'SKU Seller Discount': { xml: '<cREF s="3"><v>1.2E4</v></c>' },
      'Created Time': { xml: '<cREF s="1"><v>46234.853761574073</v></c>' },
      'Paid Time': { xml: '<cREF s="2"><v>46234.5</v></c>' },
      'RTS Time': '',
      'Shipped Time': '',
      'Delivered Time': '',
    };
    const [line] = plainLines(await read([header, withCells(cells)]));
    expect(line).toMatchObject({
      quantity: 3,
      paid: 286_000,
      created: '2026-07-31T13:29:25Z',
      paidAt: '2026-07-31T05:00:00Z',
    });
    const serial = { ...cells, 'Created Time': { xml: '<cREF s="1"><v>44772.853761574073</v></c>' } };
    const [from1904] = plainLines(await read([header, withCells({ ...serial, 'Paid Time': '' })], { from1904: true }));
    expect(from1904).toMatchObject({ created: '2026-07-31T13:29:25Z', paidAt: '' });
  });

  it('is refused where it is broken', async () => {
    const whole = zipOf(partsOf(rows));
    expect(await problemOf(reading(fileOf(whole.slice(0, whole.length - 30), 'a.xlsx')))).toEqual({
      code: 'breaks-off',
      line: null,
      column: null,
      quote: false,
    });
  });
});
