/**
 * Order lines as a spreadsheet, in pieces of bytes. Imitates a plain streaming writer: one sheet “OrderSKUList” (the name
 * importers give that form), text in one table or in the cells, no cell where there is nothing.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Column } from './cells.ts';
import { explain } from './columns.ts';
import type { Style } from './options.ts';
import type { OrderLine } from './orders.ts';

export type XlsxStyle = Pick<Style, 'description' | 'strings' | 'numbers' | 'money'>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schema = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schema}/spreadsheetml/2006/main"`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${schema}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (inner: string): string =>
  `<Relationships xmlns="${schema}/package/2006/relationships">${inner}</Relationships>`;
const part = (name: string, type: string): string =>
  `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

const frame = (strings: XlsxStyle['strings']): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    `<Types xmlns="${schema}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    part('worksheets/sheet1', 'worksheet') +
    part('styles', 'styles') +
    (strings === 'shared' ? part('sharedStrings', 'sharedStrings') : '') +
    '</Types>',
  '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml':
    `<workbook ${main} xmlns:r="${schema}/officeDocument/2006/relationships">` +
    '<sheets><sheet name="OrderSKUList" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    relation(1, 'worksheet', 'worksheets/sheet1.xml') +
      relation(2, 'styles', 'styles.xml') +
      (strings === 'shared' ? relation(3, 'sharedStrings', 'sharedStrings.xml') : ''),
  ),
  'xl/styles.xml':
    `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="1"><xf/></cellXfs></styleSheet>',
});

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (mark) => entities[mark] ?? '') : text;
/** Outer spaces, and the tab behind an id, would be lost otherwise. */
const textElement = (text: string): string =>
  /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escaped(text)}</t>` : `<t>${escaped(text)}</t>`;

/** `A`, `Z`, `AA`, … */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

type Texts = Map<string, number>;

const cellWriter = ({ strings }: XlsxStyle, shared: Texts): ((address: string, text: string) => string) => {
  if (strings === 'inline')
    return (address, text) => `<c r="${address}" t="inlineStr"><is>${textElement(text)}</is></c>`;
  return (address, text) => {
    let place = shared.get(text);
    if (place === undefined) shared.set(text, (place = shared.size));
    return `<c r="${address}" t="s"><v>${place}</v></c>`;
  };
};

function* sheetRows(
  lines: Iterable<OrderLine>,
  columns: readonly Column[],
  style: XlsxStyle,
  shared: Texts,
): Generator<string, void> {
  const toCell = cellWriter(style, shared);
  const names = columns.map((_, i) => letters(i));
  const isNumber = columns.map(({ number }) => number && style.numbers && style.money === 'plain');
  let row = 0;
  const write = (textAt: (column: Column) => string, numbers: boolean): string => {
    row += 1;
    let xml = `<row r="${row}">`;
    columns.forEach((column, i) => {
      const text = textAt(column);
      if (text === '') return;
      const address = `${names[i] ?? ''}${row}`;
      xml += numbers && isNumber[i] ? `<c r="${address}"><v>${text}</v></c>` : toCell(address, text);
    });
    return `${xml}</row>`;
  };
  yield `${declaration}<worksheet ${main}><sheetData>`;
  yield write(({ name }) => name, false);
  if (style.description) yield write(({ name }) => explain(name), false);
  for (const line of lines) yield write(({ cell }) => cell(line), true);
  yield '</sheetData></worksheet>';
}

function* sharedTexts(shared: Texts): Generator<string, void> {
  yield `${declaration}<sst ${main} uniqueCount="${shared.size}">`;
  for (const text of shared.keys()) yield `<si>${textElement(text)}</si>`;
  yield '</sst>';
}

const pieceLength = 1 << 16;
/** The zone of the machine must not get into the bytes. */
const noon = new Date(2026, 0, 1, 12);

/** The zip file, bit by bit. With `shared` strings these are kept until the end, as every such writer must. */
export function* xlsxPieces(
  lines: Iterable<OrderLine>,
  columns: readonly Column[],
  style: XlsxStyle,
): Generator<Uint8Array<ArrayBuffer>, void> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const shared: Texts = new Map();

  function* add(name: string, texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>, void> {
    const file = new ZipDeflate(name, { level: 3 });
    file.mtime = noon;
    zip.add(file);
    let text = '';
    for (const each of texts) {
      text += each;
      if (text.length < pieceLength) continue;
      file.push(strToU8(text));
      text = '';
      yield* ready.splice(0);
    }
    file.push(strToU8(text), true);
    yield* ready.splice(0);
  }

  for (const [name, xml] of Object.entries(frame(style.strings))) yield* add(name, [declaration + xml]);
  yield* add('xl/worksheets/sheet1.xml', sheetRows(lines, columns, style, shared));
  if (style.strings === 'shared') yield* add('xl/sharedStrings.xml', sharedTexts(shared));
  zip.end();
  yield* ready.splice(0);
}
