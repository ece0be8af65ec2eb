/**
 * XLSX files as different programs write them, made up: shared or inline texts, a prefix before every tag, cells without
 * a reference, numbers and dates as numbers. Part names and tags are those of ECMA-376.
 */
import { strToU8, zipSync } from 'fflate';
import { fileOf } from './given.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A cell: a text, a number, or its XML with `REF` for its reference. */
export type Cell = string | number | { readonly xml: string };

export interface WorkbookForm {
  /** Where texts stand. */
  readonly texts?: 'shared' | 'inline';
  /** Before every tag, e.g. `x:`. */
  readonly prefix?: string;
  /** Cells and rows say where they are. */
  readonly references?: boolean;
  readonly from1904?: boolean;
  /** Sheets before this one, as their rows. */
  readonly before?: readonly (readonly (readonly Cell[])[])[];
  /** More parts, or others in the place of those written. */
  readonly parts?: Readonly<Record<string, string>>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Style 1 is a date and time, style 2 a custom one, style 3 an amount. */
const styles = `${declaration}<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="&quot;days&quot;0.00"/></numFmts><cellStyleXfs count="1"><xf numFmtId="22"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** The parts of a workbook whose last sheet has `rows`. */
export function partsOf(rows: readonly (readonly Cell[])[], form: WorkbookForm = {}): Record<string, string> {
  const { texts = 'shared', prefix = '', references = true, from1904 = false, before = [], parts = {} } = form;
  const strings: string[] = [];
  const tag = (name: string, attributes: string, content: string): string =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const cell = (value: Cell, row: number, column: number): string => {
    const reference = references ? ` r="${columnName(column)}${row + 1}"` : '';
    if (typeof value === 'object') return value.xml.replace('REF', reference);
    if (typeof value === 'number') return tag('c', reference, tag('v', '', String(value)));
    const text = tag('t', ' xml:space="preserve"', escaped(value));
    if (texts === 'inline') return tag('c', `${reference} t="inlineStr"`, tag('is', '', text));
    strings.push(tag('si', '', text));
    return tag('c', `${reference} s="0" t="s"`, tag('v', '', String(strings.length - 1)));
  };
  const sheets = [...before, rows].map((sheet) =>
    tag(
      'worksheet',
      ' xmlns:x="urn:x"',
      tag('dimension', ' ref="A1"', '') +
        tag(
          'sheetData',
          '',
          sheet
            .map((cells, row) =>
              tag(
                'row',
                references ? ` r="${row + 1}" spans="1:60"` : '',
                cells.map((value, column) => cell(value, row, column)).join(''),
              ),
            )
            .join(''),
        ),
    ),
  );
  const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const relations = [
    ...names.map((name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="${name}"/>`),
    `<Relationship Id="rId90" Type="${office}/styles" Target="/xl/styles.xml"/>`,
    `<Relationship Id="rId91" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
  ];
  return {
    '[Content_Types].xml': `${declaration}<Types/>`,
    '_rels/.rels': `${declaration}<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names.map((_, index) => `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': declaration + tag('sst', '', strings.join('')),
    ...Object.fromEntries(names.map((name, index) => [`xl/${name}`, declaration + (sheets[index] ?? '')])),
    ...parts,
  };
}

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

export const workbookName = 'Semua pesanan-2026-08-10-15_50.xlsx';

export const workbookOf = (rows: readonly (readonly Cell[])[], form: WorkbookForm = {}): File =>
  fileOf(zipOf(partsOf(rows, form)), workbookName);
