import { describe, expect, it } from 'vitest';
import { csvOf, fileOf, headers, lineOf, plainLines, problemOf, reading, thaiCsv } from './given.ts';

const usual = lineOf(headers.TH);
const [expected] = plainLines(await reading(thaiCsv({})));
const readsAsUsual = async (content: BlobPart): Promise<void> => {
  const result = await reading(content);
  expect(plainLines(result)).toEqual([expected]);
  expect(result.rejected.count).toBe(0);
};

describe('The header', () => {
  it('is known by its names, in any case and order, among other columns', async () => {
    const order = headers.TH.map((_, column) => column).toSorted((a, b) => ((a * 31) % 53) - ((b * 31) % 53));
    await readsAsUsual(csvOf([order.map((column) => headers.TH[column]!), order.map((column) => usual[column]!)]));
    await readsAsUsual(csvOf([headers.TH.map((name) => `  ${name.toUpperCase()}\t`), usual]));
    await readsAsUsual(
      csvOf([
        [...headers.TH, 'Order Channel', 'New in 2027'],
        [...usual, 'a', 'b'],
      ]),
    );
  });

  it('may use the other names that were seen', async () => {
    const other = headers.TH.map(
      (name) =>
        ({ 'Cancelation/Return Type': 'Cancellation/Return Type', 'Cancelled Time': 'Canceled Time' })[name] ?? name,
    );
    await readsAsUsual(csvOf([other, usual]));
  });

  it('may be followed by a row that describes it, and by empty lines', async () => {
    const described = headers.TH.map((name) => (name === 'Order ID' ? 'Platform unique order ID.' : `${name}.`));
    await readsAsUsual(csvOf([headers.TH, described, usual]) + '\r\n\r\n');
  });

  it('may stand below other rows, in the first ten', async () => {
    const above = Array.from({ length: 9 }, () => 'sep=,\r\n').join('');
    await readsAsUsual(above + csvOf([headers.TH, usual], { mark: '' }));
    expect(await problemOf(reading(above + 'x\r\n' + csvOf([headers.TH, usual], { mark: '' })))).toMatchObject({
      code: 'other-file',
    });
  });

  it.each([
    'Order ID',
    'SKU ID',
    'Quantity',
    'SKU Subtotal Before Discount',
    'SKU Seller Discount',
    'Created Time',
    'Paid Time',
    'Cancelled Time',
  ])('must have the column %s', async (column) => {
    const without = (cells: readonly string[]): string[] => cells.filter((_, index) => headers.TH[index] !== column);
    expect(await problemOf(reading(csvOf([without(headers.TH), without(usual)])))).toEqual({
      code: 'missing-column',
      column,
      line: 1,
    });
  });

  it('has no column twice', async () => {
    const csv = csvOf([
      [...headers.TH, 'sku id'],
      [...usual, '1'],
    ]);
    expect(await problemOf(reading(csv))).toEqual({ code: 'column-twice', column: 'SKU ID', line: 1 });
  });
});

describe('A CSV file', () => {
  it('may end its lines with LF, lack the byte order mark, and end without a line end', async () => {
    await readsAsUsual(csvOf([headers.TH, usual], { lineEnd: '\n' }));
    await readsAsUsual(csvOf([headers.TH, usual], { mark: '' }));
    await readsAsUsual(csvOf([headers.TH, usual]).trimEnd());
  });

  it.each([';', '\t'])('may part its cells with “%s”', async (delimiter) => {
    const rows = [headers.TH, usual].map((cells) =>
      cells.map((cell) => (cell.trim().includes(delimiter) ? `"${cell}"` : cell.trim())).join(delimiter),
    );
    await readsAsUsual(rows.join('\r\n') + '\r\n');
  });

  it('may be in UTF-16 or GB18030', async () => {
    const chinese = { 'Product Name': '纯棉圆领T恤', Variation: '黑色, L', 'Warehouse Name': '主仓' };
    const csv = thaiCsv(chinese);
    const utf8 = plainLines(await reading(csv));
    const wide = new Uint16Array(Array.from(csv, (char) => char.charCodeAt(0)));
    const swapped = wide.map((unit) => (unit << 8) | (unit >> 8));
    expect(plainLines(await reading(wide))).toEqual(utf8);
    expect(plainLines(await reading(swapped))).toEqual(utf8);
    expect(plainLines(await reading(inGbk(csv.slice(1))))).toEqual(utf8);
  });

  it('in another encoding is to be saved as UTF-8', async () => {
    const thai = Array.from(thaiCsv({}).slice(1), (char) => {
      const code = char.codePointAt(0)!;
      return code >= 0xe00 ? code - 0xd60 : code;
    });
    expect(await problemOf(reading(new Uint8Array(thai)))).toEqual({ code: 'encoding' });
  });

  it('leaves out lines with too many or too few cells', async () => {
    const result = await reading(csvOf([headers.TH, usual.slice(0, -1), usual, [...usual, ''], usual]));
    expect(result.lines.length).toBe(2);
    expect(result.rejected.lines.map(({ line, reason, text }) => [line, reason, text])).toEqual([
      [2, 'cells', `${usual.length - 1} / ${usual.length}`],
      [4, 'cells', `${usual.length + 1} / ${usual.length}`],
    ]);
  });

  it.each([
    ['Order ID', '5.83871E+17', 'id-damaged'],
    ['SKU ID', '1,72941E+18', 'id-damaged'],
    ['Order ID', '\t', 'order-id-missing'],
    ['SKU ID', '', 'sku-missing'],
    ['Quantity', '0', 'quantity'],
    ['Quantity', '', 'quantity'],
    ['Quantity', '1.5', 'quantity'],
    ['Quantity', '-1', 'quantity'],
  ])('leaves out a line whose %s is “%s”', async (column, text, reason) => {
    const result = await reading(thaiCsv({}, { [column]: text }));
    expect(result.lines.length).toBe(1);
    expect(result.rejected.lines).toMatchObject([{ line: 3, reason, column, text: text.trim() }]);
  });

  it('keeps ids of 18 digits and more as they are', async () => {
    const ids = ['583870900000000001', '583870900000000000', '000000000000000001', '9007199254740993', 'ABC-1'];
    const csv = thaiCsv(...ids.map((id) => ({ 'Order ID': id, 'SKU ID': `${id}9` })));
    expect(plainLines(await reading(csv)).map(({ orderId, sku }) => [orderId, sku])).toEqual(
      ids.map((id) => [id, `${id}9`]),
    );
  });

  it('keeps the first ten thousand rejected lines and counts all', async () => {
    const csv = thaiCsv({}, ...Array.from({ length: 10_001 }, () => ({ Quantity: 'x' })));
    const { rejected, info } = await reading(csv);
    expect(rejected.count).toBe(10_001);
    expect(rejected.byReason).toEqual({ quantity: 10_001 });
    expect(rejected.lines).toHaveLength(10_000);
    expect(rejected.lines.at(-1)).toMatchObject({ line: 10_002 });
    expect(info.rejected).toBe(10_001);
  });
});

describe('A file that is no order export', () => {
  it.each([
    ['', { code: 'empty' }],
    ['%PDF-1.7', { code: 'not-a-table', looksLike: 'pdf' }],
    ['<!DOCTYPE html><html>', { code: 'not-a-table', looksLike: 'web-page' }],
    [
      'Return Order ID,Order ID,SKU ID,Product Name,Return Reason\r\n1,2,3,4,5\r\n',
      { code: 'other-file', file: 'returns' },
    ],
    ['Product ID,SKU ID,Flash sale price,Purchase limit\r\n1,2,3,4\r\n', { code: 'other-file', file: 'flash-sale' }],
    ['Order/adjustment ID,Type,Total settlement amount\r\n1,2,3\r\n', { code: 'other-file', file: 'settlement' }],
    ['name,phone\r\nA,1\r\n', { code: 'other-file', file: 'unknown', cells: ['name', 'phone', 'A', '1'] }],
    [csvOf([headers.TH]), { code: 'no-lines' }],
  ])('is told: %s', async (content, problem) => {
    expect(await problemOf(reading(content))).toMatchObject(problem);
  });

  it('is told of an old Excel file and of one with a password', async () => {
    const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const password = Array.from('EncryptedPackage', (char) => [char.charCodeAt(0), 0]).flat();
    expect(await problemOf(reading(new Uint8Array([...magic, 0, 0])))).toMatchObject({ looksLike: 'old-excel' });
    expect(await problemOf(reading(new Uint8Array([...magic, ...password])))).toMatchObject({ looksLike: 'protected' });
  });

  it('is told where not one line can be read', async () => {
    const csv = thaiCsv(
      { 'SKU Subtotal Before Discount': 'BRL 35,91' },
      { Quantity: '' },
      {
        'SKU Subtotal Before Discount': 'BRL 12,00',
      },
    );
    expect(await problemOf(reading(csv))).toEqual({
      code: 'all-rejected',
      rejected: 3,
      example: {
        line: 2,
        orderId: '583870900000000001',
        reason: 'amount-other-currency',
        column: 'SKU Subtotal Before Discount',
        text: 'BRL 35,91',
      },
    });
  });

  it('is told of a market that nobody looked up', async () => {
    expect(await problemOf(reading(thaiCsv({}), { market: 'BR' }))).toEqual({ code: 'market-unknown', market: 'BR' });
  });
});

describe('The name of a file', () => {
  const info = async (name: string, lastModified = 0) => (await reading(fileOf(thaiCsv({}), name, lastModified))).info;

  it.each([
    ['All order-2026-09-09-07_16.csv', false],
    ['All order-2026-09-09-07:16.csv', false],
    ['All order-2026-09-09-07_16 (2).csv', false],
    ['Semua pesanan-2026-09-09-07_16.xlsx', false],
    ['Tất cả đơn hàng-2026-09-09-07_16.csv', false],
    ['全部订单-2026-09-09-07_16.csv', false],
    ['OrderSKUList-2026-09-09-07_16.xlsx', false],
    ['To Ship order-2026-09-09-07_16.csv', true],
    ['ที่จะจัดส่ง-2026-09-09-07_16.csv', true],
  ])('%s says when it was made, and whether it holds all orders', async (name, filtered) => {
    expect(await info(name)).toMatchObject({ exportedAt: Date.parse('2026-09-09T00:16:00Z'), filtered });
  });

  it('without a stamp leaves it to the file’s date, and to its newest line', async () => {
    const newest = Date.parse('2026-07-31T13:29:25Z');
    expect(await info('orders.csv', newest + 1)).toMatchObject({ exportedAt: newest + 1, filtered: false });
    expect(await info('orders.csv', newest - 60_000)).toMatchObject({ exportedAt: newest });
    expect(await info('To ship.csv')).toMatchObject({ exportedAt: newest, filtered: true });
    expect(await info('All order-2026-07-31-20_28.csv', newest + 5)).toMatchObject({ exportedAt: newest + 5 });
    expect(await info('All order-2026-07-31-20_29.csv')).toMatchObject({ exportedAt: newest });
  });
});

/** The few Chinese characters of this test in GBK. */
function inGbk(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return new Uint8Array(
    Array.from(text, (char) => (char < '\x80' ? [char.charCodeAt(0)] : (codes.get(char) ?? [63]))).flat(),
  );
}
