/** Generated tables, read by us and by papaparse and hucre: the same texts must come out. */
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileOf, headers, lineOf, plainLines, reading } from './given.ts';

const columns = [
  'Product Name',
  'Variation',
  'Warehouse Name',
  'Order Status',
  'Buyer Message',
  'Seller Note',
] as const;
type Column = (typeof columns)[number];

/** What a reader may stumble over, among ordinary text. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ',',
        '\n',
        '\r\n',
        ';',
        '\t',
        ' ',
        "'",
        '=',
        '\u00a0',
        'ก',
        '黑',
        '😀',
        'é',
        '\ufeff',
        '\\',
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const table = fc.array(
  fc.record(Object.fromEntries(columns.map((name) => [name, text])) as Record<Column, typeof text>),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const rowsOf = (lines: readonly Readonly<Record<Column, string>>[]): string[][] => [
  [...headers.TH],
  ...lines.map((cells) => lineOf(headers.TH, cells)),
];

/** Tabs and blanks around a cell are the export's, not the text's. */
const trimmed = (cell: string): string => cell.replace(/^[\0- ]+|[\0- ]+$/g, '');
const kept = (rows: readonly (readonly string[])[]): string[][] => {
  const at = (name: string): number => headers.TH.indexOf(name);
  return rows.slice(1).map((cells) => columns.slice(0, 4).map((name) => trimmed(cells[at(name)] ?? '')));
};

describe('Any table', () => {
  it('in CSV is read as papaparse reads it', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\r\n', '\n'), fc.boolean(), async (lines, newline, quotes) => {
        const csv = Papa.unparse(rowsOf(lines), { newline, quotes });
        const theirs = Papa.parse<string[]>(csv, { delimiter: ',', newline, skipEmptyLines: true }).data;
        const ours = plainLines(await reading(fileOf(csv)));
        expect(ours.map((line) => [line.product, line.variation, line.warehouse, line.status])).toEqual(kept(theirs));
      }),
      { numRuns: 100 },
    );
  });

  it('in XLSX is read as hucre wrote it', async () => {
    // XML has no room for them.
    const plain = (cell: string): string =>
      cell.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const rows = rowsOf(lines).map((cells) => cells.map(plain));
        const bytes = await writeXlsx({ sheets: [{ name: 'OrderSKUList', rows }] });
        const ours = plainLines(await reading(fileOf(new Uint8Array(bytes), 'a.xlsx')));
        const lineEnds = (cells: readonly string[]): string[] => cells.map((cell) => cell.replaceAll('\r\n', '\n'));
        expect(ours.map((line) => lineEnds([line.product, line.variation, line.warehouse, line.status]))).toEqual(
          kept(rows).map(lineEnds),
        );
      }),
      { numRuns: 25 },
    );
  });
});
