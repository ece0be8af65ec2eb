import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { wallOf } from '../../rules/time.ts';
import { catalogue } from '../seller-center/data.ts';
import { buyerColumns, columnsOf } from './columns.ts';
import { exportFile, type ExportFile, type ExportOptions } from './export.ts';
import { marketNamed } from './options.ts';
import { paidFor } from './orders.ts';
import { skusOf } from './shop.ts';
import { buyerMark } from './words.ts';

const now = Date.parse('2026-11-22T12:00Z');
const codes = ['TH', 'VN', 'ID', 'MY', 'PH', 'SG', 'UK', 'US', 'MX', 'BR', 'JP'];
const make = (options: Partial<ExportOptions> = {}): ExportFile =>
  exportFile({ market: 'TH', format: 'csv', rows: 500, now, ...options });

const textOf = (file: ExportFile): string => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return [...file.pieces()].map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
};
type Row = Readonly<Record<string, string>>;
const rowsOf = (file: ExportFile): readonly Row[] => {
  const { data, errors } = Papa.parse<Row>(textOf(file), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const digest = async (file: ExportFile): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', await file.blob().arrayBuffer())).toString('hex');

describe('a made-up order export', () => {
  test('is the same for the same options, and another one for another seed', async () => {
    const [first, again, other] = await Promise.all([make(), make(), make({ seed: 2 })].map(digest));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('streams the bytes of its blob', async () => {
    const file = make({ rows: 3000 });
    const bytes = await new Response(file.stream()).arrayBuffer();
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await file.blob().arrayBuffer()))).toBe(0);
  });

  test.each(codes)('of %s has the columns it declares, and as many lines as asked', (market) => {
    const file = make({ market });
    const rows = rowsOf(file);
    expect(rows).toHaveLength(500);
    expect(file.columns).toEqual(columnsOf({ market, format: 'csv', rows: 0, now }));
    for (const row of rows) expect(Object.keys(row)).toHaveLength(file.columns.length);
  });

  test('has as many columns as others counted: 56 in Vietnam, 61 in Indonesia', () => {
    expect(make({ market: 'VN' }).columns).toHaveLength(56);
    expect(make({ market: 'ID' }).columns).toHaveLength(61);
  });

  test('writes the lines it tells the truth about', () => {
    const file = make({ market: 'US', rows: 2000 });
    const { zone } = marketNamed('US');
    const rows = rowsOf(file);
    [...file.lines()].forEach((line, i) => {
      const row = rows[i] ?? {};
      expect(row['Order ID']).toBe(`${line.order.id}\t`);
      expect(row['SKU ID']).toBe(`${line.sku.id}\t`);
      expect(row['Product Name']).toBe(line.sku.product);
      const paid = Number(row['SKU Subtotal Before Discount']) - Number(row['SKU Seller Discount']);
      expect(Math.round(paid * 100)).toBe(paidFor(line));
      expect(Date.parse(`${row['Created Time']?.trim() ?? ''} UTC`)).toBe(wallOf(line.order.createdAt, zone));
    });
  });

  test('runs from the newest order to the oldest, or in no order', () => {
    const times = (file: ExportFile): number[] => [...file.lines()].map(({ order }) => order.createdAt);
    const inOrder = times(make());
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    const shuffled = times(make({ shuffle: true }));
    expect(shuffled).not.toEqual(shuffled.toSorted((a, b) => b - a));
    for (const at of [...inOrder, ...shuffled]) {
      expect(at).toBeLessThanOrEqual(now);
      expect(at).toBeGreaterThan(now - 90 * 86_400_000);
    }
  });

  test('never dates an order into the hour that comes twice when clocks go back', () => {
    const { zone } = marketNamed('US');
    const at = Date.parse('2026-11-03T12:00Z');
    const walls = [...make({ market: 'US', now: at, days: 4, rows: 5000 }).lines()].map(({ order }) =>
      wallOf(order.createdAt, zone),
    );
    expect(walls).toEqual(walls.toSorted((a, b) => b - a));
  });

  test('holds every kind of line', () => {
    const lines = [...make({ rows: 20_000 }).lines()];
    const kinds = {
      unpaid: lines.some(({ order }) => order.state === 'unpaid'),
      cancelled: lines.some(({ order }) => order.cancelledAt > 0),
      cash: lines.some(({ order }) => order.cashOnDelivery && order.paidAt === 0),
      returned: lines.some(({ order }) => order.returned),
      gift: lines.some((line) => paidFor(line) === 0),
      fraction: lines.some((line) => paidFor(line) % line.quantity !== 0),
      several: lines.some(({ order }, i) => order.id === lines[i + 1]?.order.id),
      repeated: lines.some(({ order, sku }, i) => order === lines[i + 1]?.order && sku === lines[i + 1]?.sku),
    };
    expect(Object.entries(kinds).filter(([, isThere]) => !isThere)).toEqual([]);
    expect(lines.every((line) => paidFor(line) >= 0)).toBe(true);
  });

  test('marks every word about a buyer', () => {
    const rows = codes.flatMap((market) => rowsOf(make({ market, rows: 50 })));
    const cells = rows.flatMap((row) => buyerColumns.map((name) => row[name] ?? '')).filter((cell) => cell !== '');
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => !cell.includes(buyerMark))).toEqual([]);
    const others = rows.flatMap((row) => Object.entries(row).filter(([name]) => !buyerColumns.includes(name)));
    expect(others.filter(([, cell]) => cell.includes(buyerMark))).toEqual([]);
  });
});

describe('the ways to write it', () => {
  const first = (options: Partial<ExportOptions>): Row => rowsOf(make({ rows: 500, ...options }))[0] ?? {};

  test('dates and amounts', () => {
    expect(first({})['Created Time']).toMatch(/^22\/11\/2026 \d\d:\d\d:\d\d\t$/);
    expect(first({ market: 'US' })['Created Time']).toMatch(/^11\/22\/2026 \d{1,2}:\d\d:\d\d [AP]M\t$/);
    expect(first({ dates: 'MDY', tabs: false })['Created Time']).toMatch(/^11\/22\/2026 \d\d:\d\d:\d\d$/);
    expect(first({ market: 'BR' })['Order Amount']).toMatch(/^BRL [\d.]+,\d\d$/);
    expect(first({ money: 'symbol' })['Order Amount']).toMatch(/^฿[\d,]+\.\d\d$/);
  });

  test('byte order mark, line ends, description row, quotes', () => {
    expect(textOf(make()).startsWith('\ufeffOrder ID,')).toBe(true);
    expect(textOf(make({ bom: false })).startsWith('Order ID,')).toBe(true);
    expect(textOf(make({ market: 'US', rows: 1 })).endsWith('\r\n')).toBe(true);
    expect(rowsOf(make({ description: true }))[0]?.['Order ID']).toBe('Platform unique order ID.');
    expect(rowsOf(make({ quoteAll: true }))).toEqual(rowsOf(make()));
  });

  test('columns in another order, more of them, and under other names', () => {
    const file = make({
      rows: 500,
      columns: ['Surprise', 'SKU ID', 'Order ID', 'Cancelled Time'],
      rename: { 'Cancelled Time': 'Canceled Time' },
    });
    expect(file.columns).toEqual(['Surprise', 'SKU ID', 'Order ID', 'Canceled Time']);
    expect(rowsOf(file)[0]).toMatchObject({ Surprise: '', 'Order ID': /^\d{18}\t$/.exec(first({})['Order ID']!)![0] });
  });

  test('its name, in the shop’s time', () => {
    expect(make({ language: 'en' }).name).toBe('All order-2026-11-22-19_00.csv');
    expect(make({ market: 'VN' }).name).toBe('Tất cả đơn hàng-2026-11-22-19_00.csv');
    expect(make({ market: 'US', scope: 'filtered' }).name).toBe('To Ship order-2026-11-22-04_00.csv');
  });
});

describe('the truth of an export', () => {
  test('knows every SKU of the practice shop’s flash-sale page', () => {
    const skus = skusOf(catalogue(5, marketNamed('TH')));
    const { ceilings } = make({ skus, rows: 3000 }).truth();
    expect([...ceilings.keys()].sort()).toEqual(skus.map(({ id }) => id).sort());
    for (const [, { certain, strict }] of ceilings) {
      expect(certain).not.toBeNull();
      expect(strict!.paid * certain!.quantity).toBeLessThanOrEqual(certain!.paid * strict!.quantity);
    }
  });

  test('without the flash sales is lower', () => {
    const skus = skusOf(catalogue(5, marketNamed('TH')));
    const file = make({ skus, rows: 3000 });
    const [known, unknown] = [file.truth(), file.truth({ windows: [] })];
    const lower = [...known.ceilings].filter(([sku, { certain }]) => {
      const other = unknown.ceilings.get(sku)!.certain!;
      return other.paid * certain!.quantity < certain!.paid * other.quantity;
    });
    expect(lower.length).toBeGreaterThan(0);
    expect(file.windows).toHaveLength(6);
    expect(file.windows.flatMap(({ items }) => items).length).toBeGreaterThan(0);
  });
});
