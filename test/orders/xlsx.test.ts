import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { exportFile, type ExportOptions } from './export.ts';

const now = Date.parse('2026-11-22T12:00Z');
const make = (options: Partial<ExportOptions> = {}) =>
  exportFile({ market: 'ID', format: 'xlsx', rows: 300, now, ...options });
const { columns } = make();
type Options = Parameters<typeof make>[0];

const cellsOf = async (options: Options): Promise<unknown[][]> => {
  const { sheets } = await readXlsx(new Uint8Array(await make(options).blob().arrayBuffer()));
  return sheets[0]?.rows ?? [];
};
/** As the CSV reader of the neighbouring tests sees it: nothing is an empty text. */
const textsOf = async (options: Options): Promise<string[][]> =>
  (await cellsOf(options)).map((row) => columns.map((_, i) => (row[i] as string | null | undefined) ?? ''));

describe('a made-up spreadsheet', () => {
  test('has the header, the row that explains it, and the same cells as the CSV file', async () => {
    const [header, explained, ...rows] = await textsOf({});
    expect(header).toEqual(columns);
    expect(explained?.[0]).toBe('Platform unique order ID.');
    expect(rows).toHaveLength(300);
    const lines = [...make().lines()];
    expect(rows.map(([id]) => id)).toEqual(lines.map(({ order }) => `${order.id}\t`));
    const products = rows.map((row) => row[columns.indexOf('Product Name')]);
    expect(products).toEqual(lines.map(({ sku }) => sku.product));
  });

  test('says the same with its texts in the cells', async () => {
    expect(await textsOf({ strings: 'inline' })).toEqual(await textsOf({}));
  });

  test('can hold quantities and amounts as numbers, and no explanation', async () => {
    const [, first] = await cellsOf({ numbers: true, description: false });
    const line = [...make().lines()][0]!;
    expect(first?.[columns.indexOf('Quantity')]).toBe(line.quantity);
    expect(first?.[columns.indexOf('SKU Unit Original Price')]).toBe(line.original);
    expect(first?.[0]).toBe(`${line.order.id}\t`);
  });

  test('is the same for the same options', async () => {
    const [one, other] = await Promise.all([make().blob().arrayBuffer(), make().blob().arrayBuffer()]);
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });

  test('is named like one', () => {
    expect(make().name).toBe('Semua pesanan-2026-11-22-19_00.xlsx');
    expect(make().type).toMatch(/spreadsheetml/);
  });
});
