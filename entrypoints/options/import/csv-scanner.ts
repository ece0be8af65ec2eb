/** Finds rows and cells in the bytes of a CSV file. Makes no text: it only says where cells begin and end. */
import type { Feed } from './feed.ts';
import { byteCode, emptyRow, textAt, textOf, type Row } from './row.ts';

const { quote, lineFeed, space } = byteCode;

/** A spreadsheet has no more columns. */
const mostCells = 16_384;
/** No row of an export is that long: a quote was opened and never closed, or it is no table. */
const longestRow = 8 << 20;

export class CsvScanner {
  /** Rows met so far: the number of the present one, from 1. */
  line = 0;
  /** Cells of the present row. */
  width = 0;
  /** True where the file ends in open quotes, or has no end of row for too long, in cell `width` of row `line + 1`. */
  broken = false;
  /** Of a broken one: the quotes are open. */
  inQuotes = false;
  /** True for a row that the end of the file ends, not a line break. */
  unended = false;

  readonly #feed: Feed;
  readonly #delimiter: number;
  /** The byte before the present row, then by cell the byte behind it. */
  readonly #ends = new Int32Array(mostCells + 1);
  #closed = false;

  constructor(feed: Feed, delimiter: number) {
    this.#feed = feed;
    this.#delimiter = delimiter;
  }

  /** Nothing follows: what is left is the last row. */
  close(): void {
    this.#closed = true;
  }

  /** Goes to the next row; false where the feed has none that is complete. Holds until more is fed. */
  next(): boolean {
    const { bytes, view } = this.#feed;
    const ends = this.#ends;
    const end = this.#feed.end;
    const delimiter = this.#delimiter;
    let at = this.#feed.at;
    if (at === end) return false;
    // So no loop needs to ask for the end.
    bytes[end] = lineFeed;
    let width = 0;
    let byte: number | undefined = delimiter;
    while (byte === delimiter) {
      if (bytes[at] === quote) at = this.#behindQuotes(at);
      if (at === open) return this.#leaveOpen(width, true);
      at = endOfCell(bytes, view, at, delimiter);
      byte = bytes[at];
      width += 1;
      ends[width] = at;
      at += 1;
    }
    const unended = at > end;
    if (unended && !this.#closed) return this.#leaveOpen(width - 1, false);
    ends[0] = this.#feed.at - 1;
    this.#feed.at = unended ? end : at;
    this.unended = unended;
    this.width = width;
    this.line += 1;
    return true;
  }

  /** Nothing but blanks stands in the present row. */
  isEmpty(): boolean {
    return (
      this.width === 1 && textOf(this.#feed.bytes, (this.#ends[0] as number) + 1, this.#ends[1] as number).trim() === ''
    );
  }

  /** Points `row` at the wanted cells of the present row; `columns` has by slot the column, or −1. */
  place(columns: Int32Array, row: Row): void {
    const { bytes, view } = this.#feed;
    const ends = this.#ends;
    const { from: froms, to: tos } = row;
    row.bytes = bytes;
    row.view = view;
    row.line = this.line;
    for (let slot = 0; slot < columns.length; slot += 1) {
      const column = columns[slot] as number;
      let from = column < 0 ? 0 : (ends[column] as number) + 1;
      let to = column < 0 ? 0 : (ends[column + 1] as number);
      if (from < to) {
        if (bytes[from] === quote) {
          to = unquote(bytes, from, to);
          from += 1;
        }
        while (from < to && (bytes[to - 1] as number) <= space) to -= 1;
        while (from < to && (bytes[from] as number) <= space) from += 1;
      }
      froms[slot] = from;
      tos[slot] = to;
    }
  }

  /** All texts of the present row. */
  texts(): string[] {
    const row = emptyRow(this.width);
    this.place(
      Int32Array.from({ length: this.width }, (_, column) => column),
      row,
    );
    return Array.from({ length: this.width }, (_, column) => textAt(row, column));
  }

  #leaveOpen(width: number, inQuotes: boolean): false {
    this.width = width;
    this.inQuotes = inQuotes;
    this.broken = this.#closed || this.#feed.end - this.#feed.at > longestRow;
    return false;
  }

  /** The byte behind the quotes that open at `at`, or `open`. Doubled quotes do not close them. */
  #behindQuotes(at: number): number {
    const bytes = this.#feed.bytes;
    const end = this.#feed.end;
    for (let inside = at + 1; inside < end; inside += 1) {
      if (bytes[inside] !== quote) continue;
      if (bytes[inside + 1] !== quote) return inside + 1;
      inside += 1;
    }
    return open;
  }
}

/** The first delimiter or line break from `at` on; there is one. Most cells are empty or a digit, or else long. */
function endOfCell(bytes: Uint8Array, view: DataView, at: number, delimiter: number): number {
  if (bytes[at] === delimiter || bytes[at] === lineFeed) return at;
  if (bytes[at + 1] === delimiter || bytes[at + 1] === lineFeed) return at + 1;
  for (let from = at + 2; ; from += 4) {
    const four = view.getInt32(from, true);
    const found = zeroIn(four ^ (delimiter * fourTimes)) | zeroIn(four ^ (lineFeed * fourTimes));
    if (found !== 0) return from + ((31 - Math.clz32(found & -found)) >> 3);
  }
}

/** By it a byte becomes four of the same. */
const fourTimes = 0x01010101;
/** 0 where none of the four bytes is 0; else its lowest bit stands in the first that is. */
const zeroIn = (four: number): number => (four - fourTimes) & ~four & (0x80 * fourTimes);

/** Quotes that do not close in what is there so far. */
const open = -1;

/**
 * The end of the text in the quoted cell `bytes[from .. to]`, which begins behind its first quote. Doubled quotes become
 * one in place; so a second time it would be something else.
 */
function unquote(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to && bytes[at] !== quote) at += 1;
  let into = at;
  for (; at < to; at += 1) {
    // The first of two, or the last of all.
    if (bytes[at] === quote) at += 1;
    if (at >= to) break;
    bytes[into] = bytes[at] ?? 0;
    into += 1;
  }
  return into;
}
