/** Rows and cells of one sheet of an XLSX file. */
import { CellTags } from './cell-tags.ts';
import type { Feed } from './feed.ts';
import { ImportError } from './problem.ts';
import { byteCode, emptyRow, readCount, textAt, textOf, viewOver, type Row } from './row.ts';
import { appendText } from './shared-strings.ts';
import { Texts } from './words.ts';
import { nameCode, nextCode, token, XmlScanner, type Token } from './xml.ts';

const names = {
  sheetData: nameCode('sheetData'),
  row: nameCode('row'),
  cell: nameCode('c'),
  value: nameCode('v'),
  text: nameCode('t'),
  phonetic: nameCode('rPh'),
  reference: nameCode('r'),
  type: nameCode('t'),
  style: nameCode('s'),
};
/** From the end of a tag's name to the value of its first attribute, which has one letter: ` r="`. */
const firstValue = 4;
/** Kinds of cell by their `t`. */
const types = { shared: nameCode('s'), number: nameCode('n'), inline: nameCode('inlineStr') };

/** What numbers and indices in the cells mean. */
export interface SheetSense {
  readonly strings: Texts;
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
  /** So many bytes of texts in `strings` the cells may come to, each counted as often as a cell points to it. */
  readonly mostBytes: number;
}

/** A spreadsheet has no more columns; of the first rows, in which the header is looked for, so many are read. */
const mostColumns = 16_384;
const widest = 512;

/** What the scanner came to: a whole row, the feed's end, the sheet's end. */
export const step = { row: 0, more: 1, end: 2 } as const;
export type Step = (typeof step)[keyof typeof step];

export class SheetScanner {
  row: Row = emptyRow(widest);
  /** By column, the slot of `row` it goes to; −1 where it is not wanted. */
  readonly #slots = new Int32Array(mostColumns).fill(-1);
  readonly #feed: Feed;
  readonly #xml: XmlScanner;
  readonly #part: string;
  readonly #sense: SheetSense;
  /** Bytes of shared texts that may still come. */
  #room: number;
  /** The cells of the present row, end to end. */
  readonly #cells = new Texts();
  readonly #tags = new CellTags();

  // The cell under way: where it goes, what its value means, and whether the next text is that value.
  #column = -1;
  #slot = -1;
  #type = types.number;
  #isDate = false;
  #isValue = false;
  #isPhonetic = false;

  /** At first every column is wanted. */
  constructor(feed: Feed, part: string, sense: SheetSense) {
    this.#feed = feed;
    this.#xml = new XmlScanner(feed, part);
    this.#part = part;
    this.#sense = sense;
    this.#room = sense.mostBytes;
    for (let column = 0; column < widest; column += 1) this.#slots[column] = column;
  }

  /** From now on, only these: by slot, the column, or −1. */
  want(columns: Int32Array): void {
    const { line } = this.row;
    this.row = emptyRow(columns.length);
    this.row.line = line;
    this.#slots.fill(-1);
    for (const [slot, column] of columns.entries()) if (column >= 0) this.#slots[column] = slot;
  }

  /** Nothing wanted stands in the present row. */
  isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  /** All texts of the present row, while every column is wanted. */
  texts(): string[] {
    const texts = Array.from({ length: widest }, (_, column) => textAt(this.row, column));
    return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  }

  /** Goes on to the end of the next row. */
  next(): Step {
    const xml = this.#xml;
    for (;;) {
      this.#takeCells();
      const kind = xml.next();
      if (kind === token.more) return step.more;
      if (kind === token.text) {
        if (this.#isValue && this.#slot >= 0 && !this.#isPhonetic) this.#takeValue(xml);
        continue;
      }
      const isOpen = kind === token.open && !xml.isEmpty;
      const { name } = xml;
      if (name === names.value || name === names.text) this.#isValue = isOpen;
      else if (name === names.cell) this.#cell(kind, isOpen);
      else if (name === names.phonetic) this.#isPhonetic = isOpen;
      else if (name === names.row) {
        if (kind === token.open) this.#startRow();
        if (!isOpen) return this.#endRow();
      } else if (name === names.sheetData && !isOpen) return step.end;
    }
  }

  /** Takes the cells that follow, as long as their tags were met before. */
  #takeCells(): void {
    const feed = this.#feed;
    const tags = this.#tags;
    for (;;) {
      const tag = tags.meet(feed.bytes, feed.view, feed.at, feed.end);
      if (!tag) return;
      this.#column = columnAt(feed.bytes, tags.lettersFrom, tags.lettersTo);
      const slot = this.#slots[this.#column] ?? -1;
      if (slot >= 0) {
        this.#type = tag.type;
        this.#isDate = tag.isDate;
        this.row.from[slot] = this.#cells.size;
        if (tags.from < tags.to) this.#takeValue(tags);
        this.#endCell(slot);
      }
      feed.at = tags.end;
    }
  }

  #startRow(): void {
    const { row } = this;
    row.line += 1;
    row.from.fill(0);
    row.to.fill(0);
    this.#cells.clear();
    this.#column = -1;
    const xml = this.#xml;
    while (xml.nextAttribute()) {
      if (xml.attribute === names.reference) row.line = readCount(this.#feed.bytes, xml.valueFrom, xml.valueTo);
    }
  }

  #endRow(): Step {
    this.row.bytes = this.#cells.bytes;
    this.row.view = this.#cells.view;
    return step.row;
  }

  #cell(kind: Token, isOpen: boolean): void {
    if (kind === token.open) this.#startCell();
    if (!isOpen && this.#slot >= 0) this.#endCell(this.#slot);
    if (!isOpen) this.#slot = -1;
  }

  #startCell(): void {
    const { bytes } = this.#feed;
    const xml = this.#xml;
    this.#column += 1;
    this.#type = types.number;
    this.#isDate = false;
    const referenceFrom = xml.from + firstValue;
    let referenceTo = 0;
    while (xml.nextAttribute()) {
      if (xml.attribute === names.reference) {
        if (xml.valueFrom === referenceFrom) referenceTo = xml.valueTo + 1;
        this.#column = columnAt(bytes, xml.valueFrom, xml.valueTo);
        // The reference comes first: of a cell that nobody wants the rest need not be read.
        if ((this.#slots[this.#column] ?? -1) < 0) break;
      } else if (xml.attribute === names.type) this.#type = codeAt(bytes, xml.valueFrom, xml.valueTo);
      else if (xml.attribute === names.style) {
        this.#isDate = this.#sense.dates[readCount(bytes, xml.valueFrom, xml.valueTo)] ?? false;
      }
    }
    this.#slot = this.#slots[this.#column] ?? -1;
    if (this.#slot < 0) return;
    this.row.from[this.#slot] = this.#cells.size;
    if (referenceTo > 0) this.#tags.learn(this.#feed.view, referenceTo, this.#feed.at, this.#type, this.#isDate);
  }

  #endCell(slot: number): void {
    const { bytes } = this.#cells;
    let from = this.row.from[slot] ?? 0;
    let to = this.#cells.size;
    while (from < to && (bytes[from] ?? 0) <= byteCode.space) from += 1;
    while (from < to && (bytes[to - 1] ?? 0) <= byteCode.space) to -= 1;
    this.row.from[slot] = from;
    this.row.to[slot] = to;
  }

  /** Adds the text at `place` to the cell, as what it stands for. */
  #takeValue(place: CellTags | XmlScanner): void {
    const { from, to } = place;
    const { bytes } = this.#feed;
    if (this.#type === types.shared) {
      this.#takeShared(readCount(bytes, from, to));
    } else if (this.#type === types.number) {
      this.#takeNumber(this.#feed, from, to);
    } else {
      appendText(this.#cells, this.#feed, place);
    }
  }

  #takeShared(index: number): void {
    const { strings } = this.#sense;
    if (index >= strings.length) return;
    const start = strings.startOf(index);
    const end = strings.ends[index] ?? 0;
    this.#room -= end - start;
    if (this.#room < 0) throw new ImportError({ code: 'unsafe', part: this.#part, why: 'size' });
    this.#cells.append(strings.view, start, end);
  }

  #takeNumber({ bytes, view }: Feed, from: number, to: number): void {
    if (!this.#isDate && isPlainCount(bytes, from, to)) {
      this.#cells.append(view, from, to);
      return;
    }
    const text = textOf(bytes, from, to);
    const encoded = encoder.encode(this.#isDate ? dateText(Number(text), this.#sense.from1904) : numberText(text));
    this.#cells.append(viewOver(encoded), 0, encoded.length);
  }
}

const encoder = new TextEncoder();
const upperA = 65;

/** `AB12` → 27. */
function columnAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - upperA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return column - 1;
}

/** The same as `nameCode` of the text there. */
function codeAt(bytes: Uint8Array, from: number, to: number): number {
  let code = 0;
  for (let at = from; at < to; at += 1) code = nextCode(code, bytes[at] ?? 0);
  return code;
}

/** A number cell holds 15 digits. */
const exactDigits = 15;

function isPlainCount(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > exactDigits) return false;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - byteCode.zero;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/**
 * A number as the seller sees it: `8.9900000000000002` is 8.99, `1.2E7` is 12000000. An id of more digits than a number
 * holds stays as it is where all of them are there; where they were cut off it is written `5.83870900000000E+17`.
 */
export function numberText(text: string): string {
  const value = Number(text);
  if (/^\d+$/.test(text)) return text.endsWith('000') ? value.toExponential().toUpperCase() : text;
  if (!Number.isFinite(value) || Math.abs(value) >= 10 ** exactDigits) return text;
  return String(Number(value.toPrecision(exactDigits)));
}

/** Days since the last day of 1899 → `2026-07-31 20:29:25`. */
export function dateText(serial: number, from1904: boolean): string {
  const days = serial + (from1904 ? 1462 : 0);
  const at = new Date(Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30));
  return Number.isNaN(at.getTime()) ? String(serial) : at.toISOString().slice(0, 19).replace('T', ' ');
}
