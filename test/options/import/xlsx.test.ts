import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
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

describe('A cell of an XLSX export', () => {
  const product = async (xml: string, form: WorkbookForm = {}): Promise<string | undefined> =>
    plainLines(await read([header, withCells({ 'Product Name': { xml } })], form))[0]?.product;

  it.each([
    [
      '<cREF t="inlineStr"><is><r><t>Kaos </t></r><r><rPr><b/></rPr><t xml:space="preserve">polos</t></r></is></c>',
      'Kaos polos',
    ],
    [
      '<cREF t="inlineStr"><is><t>上衣</t><rPh sb="0" eb="2"><t>うわぎ</t></rPh><phoneticPr fontId="1"/></is></c>',
      '上衣',
    ],
    [
      '<cREF t="inlineStr"><is><t>A &amp; B &lt;C&gt; &quot;D&quot; &apos;E&apos; &#233; &#x1F600; &nbsp;</t></is></c>',
      'A & B <C> "D" \'E\' é 😀 &nbsp;',
    ],
    ['<cREF t="inlineStr"><is><t>a_x000D_\nb_x0041_ x_y</t></is></c>', 'a\r\nbA x_y'],
    ['<cREF t="inlineStr"><is><t><![CDATA[a < b & c > d]]></t></is></c>', 'a < b & c > d'],
    ['<cREF t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ["<c t='inlineStr'REF foo='a > b'><is><t/></is></c>", ''],
    ['<!-- <c> --><cREF t="inlineStr"><?pi >?><is><t>x</t></is></c>', 'x'],
    ['<cREF/>', ''],
    ['<cREF s="1"/>', ''],
    ['<cREF><v>12.50</v></c>', '12.5'],
  ])('%s', async (xml, expected) => {
    expect(await product(xml)).toBe(expected);
    expect(await product(xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:'), { prefix: 'x:' })).toBe(expected);
  });

  it('may be shared, with runs and readings', async () => {
    const sst =
      '<sst><si><r><t>Kaos</t></r><r><t xml:space="preserve"> polos</t></r></si><si><t>上衣</t><rPh><t>うわぎ</t></rPh></si><si/><si><t/></si><si><t>&amp;</t></si></sst>';
    const cells = (index: number): Cell[] => withCells({ 'Product Name': { xml: `<cREF t="s"><v>${index}</v></c>` } });
    const sheet = [header, ...[0, 1, 2, 3, 4, 5].map(cells)];
    const result = await read(sheet, { texts: 'inline', parts: { 'xl/sharedStrings.xml': sst } });
    expect(plainLines(result).map((line) => line.product)).toEqual(['Kaos polos', '上衣', '', '', '&', '']);
  });

  it.each([
    ['<cREF><v>583870900000000001</v></c>', '583870900000000001', null],
    ['<cREF><v>583870900000000000</v></c>', '5.838709E+17', 'id-damaged'],
    ['<cREF><v>5.8387090000000006E+17</v></c>', '5.8387090000000006E+17', 'id-damaged'],
  ])('that holds an id as a number: %s', async (xml, text, reason) => {
    const result = await read([header, usual, withCells({ 'Order ID': { xml } })]);
    if (reason === null) expect(plainLines(result)[1]?.orderId).toBe(text);
    else expect(result.rejected.lines).toMatchObject([{ line: 3, column: 'Order ID', text, reason }]);
  });

  it('is read by what its tag says, whatever the cells above it say', async () => {
    const forms: readonly (readonly [xml: string, text: string])[] = [
      ['<cREF><v>12</v></c>', '12'],
      ['<cREF t="n" s="3"><v>8.9900000000000002</v></c>', '8.99'],
      ['<cREF s="1"><v>46234.5</v></c>', '2026-07-31 12:00:00'],
      ['<c s="1"REF><v>46234.25</v></c>', '2026-07-31 06:00:00'],
      ['<cREF t="str"><v>a &amp; _x0062_</v></c>', 'a & b'],
      ['<cREF t="str"><v>in <!-- no --><![CDATA[<two>]]></v></c>', 'in <two>'],
      ["<cREF t='str'><v>quoted</v></c>", 'quoted'],
      ['<cREF t="str"><f>A1</f><v>worked out</v></c>', 'worked out'],
      ['<cREF t="inlineStr"><is><t>inline</t></is></c>', 'inline'],
      ['<cREF t="s"><v></v></c>', ''],
      ['<cREF s="1"/>', ''],
      [`<cREF t="str"><v>${'long '.repeat(50)}</v></c>`, 'long '.repeat(50).trim()],
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...forms), { minLength: 20, maxLength: 60 }), async (chosen) => {
        const rows = chosen.map(([xml]) =>
          lineOf(headers.TH).map((cell, column) => (headers.TH[column] === 'Product Name' ? { xml } : cell)),
        );
        const lines = plainLines(await reading(workbookOf([[...headers.TH], ...rows])));
        expect(lines.map(({ product }) => product)).toEqual(chosen.map(([, text]) => text));
      }),
      { numRuns: 20 },
    );
  });

  it('that holds a date as a bare number leaves its line out', async () => {
    const result = await read([header, usual, withCells({ 'Created Time': { xml: '<cREF><v>46234.85</v></c>' } })]);
    expect(result.rejected.lines).toMatchObject([{ line: 3, reason: 'date-impossible', text: '46234.85' }]);
  });
});

describe('An XLSX file that is not to be trusted', () => {
  const withPart = (name: string, text: string) =>
    problemOf(reading(fileOf(zipOf({ ...partsOf(rows), [name]: text }), 'a.xlsx'), { market: 'ID' }));

  it('is refused where it declares entities', async () => {
    const bomb = '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>';
    expect(await withPart('xl/sharedStrings.xml', bomb)).toEqual({
      code: 'unsafe',
      part: 'xl/sharedStrings.xml',
      why: 'entities',
    });
  });

  it('is refused where a part unpacks to far more than it is, or to more than it says', async () => {
    const part = 'xl/sharedStrings.xml';
    const declaring = (size: number) =>
      problemOf(reading(fileOf(withSize(zipOf(partsOf(rows)), part, size), 'a.xlsx'), { market: 'ID' }));
    expect(await declaring(64 * 2 ** 20 + 1)).toEqual({ code: 'unsafe', part, why: 'size' });
    expect(await declaring(100)).toEqual({ code: 'damaged', part });
  });

  it.each([
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['xl/sharedStrings.xml', '<sst><si><t>half'],
  ])('is damaged where %s ends early', async (part, text) => {
    expect(await withPart(part, text)).toEqual({ code: 'damaged', part });
  });

  it('is damaged where a packed part is', async () => {
    const bytes = zipOf(partsOf(rows));
    const sheet = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
    bytes.fill(0xff, sheet, sheet + 40);
    expect(await problemOf(reading(fileOf(bytes, 'a.xlsx'), { market: 'ID' }))).toEqual({
      code: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('breaks off wherever it is cut', async () => {
    const whole = zipOf(partsOf(rows));
    for (const size of [4, 100, 1000, whole.length - 23, whole.length - 1]) {
      expect(await problemOf(reading(fileOf(whole.slice(0, size), 'a.xlsx')))).toMatchObject({ code: 'breaks-off' });
    }
  });

  it('is told from other archives and other workbooks', async () => {
    const archive = zipOf({ 'orders/All order.csv': 'x', 'readme.txt': 'y' });
    expect(await problemOf(reading(fileOf(archive, 'a.zip')))).toEqual({
      code: 'archive',
      holds: ['orders/All order.csv', 'readme.txt'],
    });
    expect(await problemOf(reading(workbookOf([['Product ID', 'SKU ID', 'Deal price']])))).toMatchObject({
      code: 'other-file',
      file: 'flash-sale',
    });
    const binary = zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' });
    expect(await problemOf(reading(fileOf(binary, 'a.xlsb')))).toMatchObject({ looksLike: 'old-excel' });
  });
});

describe('A zip', () => {
  it('may be stored, and may use the 64-bit fields', async () => {
    const parts = Object.fromEntries(Object.entries(partsOf(rows)).map(([name, text]) => [name, strToU8(text)]));
    const expected = plainLines(await read(rows));
    const stored = zipSync(parts, { level: 0 });
    expect(plainLines(await reading(fileOf(new Uint8Array(stored), 'a.xlsx'), { market: 'ID' }))).toEqual(expected);
    expect(plainLines(await reading(fileOf(in64Bits(stored), 'a.xlsx'), { market: 'ID' }))).toEqual(expected);
  });
});

/** The same archive, its directory saying that `part` unpacks to `size` bytes. */
function withSize(zip: Uint8Array<ArrayBuffer>, part: string, size: number): Uint8Array<ArrayBuffer> {
  const name = new TextDecoder('latin1').decode(zip).lastIndexOf(part);
  new DataView(zip.buffer).setUint32(name - 46 + 24, size, true);
  return zip;
}

/** The same archive with its sizes and places in 64-bit fields, as writers of large files have them. */
function in64Bits(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: number[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const size = nameEnd - at;
    const bytes = new Uint8Array(size + 28);
    bytes.set(zip.subarray(at, nameEnd));
    const entry = new DataView(bytes.buffer);
    const numbers = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    for (const field of [24, 20, 42]) entry.setUint32(field, 0xffffffff, true);
    entry.setUint16(30, 28, true);
    entry.setUint16(32, 0, true);
    entry.setUint16(size, 1, true);
    entry.setUint16(size + 2, 24, true);
    for (const [index, value] of numbers.entries()) entry.setBigUint64(size + 4 + index * 8, BigInt(value), true);
    entries.push(...bytes);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const record = new DataView(new ArrayBuffer(56 + 20 + 22));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(32, BigInt(count), true);
  record.setBigUint64(40, BigInt(entries.length), true);
  record.setBigUint64(48, BigInt(start), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(64, BigInt(start + entries.length), true);
  record.setUint32(76, 0x06054b50, true);
  for (const field of [84, 86]) record.setUint16(field, 0xffff, true);
  for (const field of [88, 92]) record.setUint32(field, 0xffffffff, true);
  return new Uint8Array([...zip.subarray(0, start), ...entries, ...new Uint8Array(record.buffer)]);
}
