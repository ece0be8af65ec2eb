/** Finds rows and cells in the bytes of a CSV file, chunk by chunk. Makes no text: it only says where cells begin and end. */
import { byteCode, textOf, type Row } from './row.ts';

const { quote, lineFeed, space } = byteCode;

/** A spreadsheet has no more columns. */
const mostCells = 16_384;
/** No row of an export is that long: a quote was opened and never closed. */
const longestRow = 8 << 20;

export class CsvScanner {
  /** Rows met so far: the number of the present one, from 1. */
  line = 0;
  /** Cells of the present row. */
  width = 0;
  /** True where the file ends in open quotes, in cell `width` of row `line + 1`. */
  broken = false;
  /** True for a row that the end of the file ends, not a line break. */
  unended = false;

  readonly #delimiter: number;
  /** Bytes above it are plain text: neither delimiter nor quote nor line break. */
  readonly #plainAbove: number;
  /** What is being scanned, up to `#end`; there stands a 0, which ends every inner loop. */
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
  #end = 0;
  /** First byte of the present row, and of the one after it. */
  #start = 0;
  #next = 0;
  /** By cell of the present row, the byte behind it. */
  readonly #ends = new Int32Array(mostCells);
  #closed = false;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
    this.#plainAbove = Math.max(delimiter, quote);
  }

  /** Appends `chunk`. The row handed out before no longer holds. */
  push(chunk: Uint8Array): void {
    const rest = this.#end - this.#next;
    const needed = rest + chunk.length + 1;
    const before = this.#bytes;
    if (needed > before.length) {
      this.#bytes = new Uint8Array(Math.max(needed, 2 * before.length));
      this.#view = new DataView(this.#bytes.buffer);
    }
    this.#bytes.set(before.subarray(this.#next, this.#end));
    this.#bytes.set(chunk, rest);
    this.#start = 0;
    this.#next = 0;
    this.#end = rest + chunk.length;
    this.#bytes[this.#end] = 0;
  }

  /** Nothing follows: what is left is the last row. */
  close(): void {
    this.#closed = true;
  }

  /** Goes to the next row; false where none is complete yet, or ever (`broken`). */
  next(): boolean {
    const bytes = this.#bytes;
    const ends = this.#ends;
    const end = this.#end;
    const delimiter = this.#delimiter;
    const plainAbove = this.#plainAbove;
    let at = this.#next;
    if (at === end) return false;
    let width = 0;
    let byte: number | undefined = delimiter;
    while (byte === delimiter) {
      if (bytes[at] === quote) at = this.#behindQuotes(at);
      if (at === open) return this.#leaveOpen(width);
      for (;;) {
        while ((bytes[at] ?? 0) > plainAbove) at += 1;
        byte = bytes[at];
        if (byte === delimiter || byte === lineFeed || at >= end) break;
        at += 1;
      }
      ends[width] = at;
      width += 1;
      at += 1;
    }
    const unended = at > end;
    if (unended && !this.#closed) return false;
    this.#start = this.#next;
    this.#next = unended ? end : at;
    this.unended = unended;
    this.width = width;
    this.line += 1;
    return true;
  }

  /** Nothing but blanks stands in the present row. */
  isEmpty(): boolean {
    return this.width === 1 && textOf(this.#bytes, this.#start, this.#ends[0] ?? 0).trim() === '';
  }

  /** Points `row` at the wanted cells of the present row; `columns` has by slot the column, or −1. */
  place(columns: Int32Array, row: Row): void {
    row.bytes = this.#bytes;
    row.view = this.#view;
    row.line = this.line;
    for (let slot = 0; slot < columns.length; slot += 1) this.#placeCell(columns[slot] ?? -1, slot, row);
  }

  #placeCell(column: number, slot: number, row: Row): void {
    const bytes = this.#bytes;
    let from = this.#from(column);
    let to = column < 0 ? from : (this.#ends[column] ?? 0);
    if (bytes[from] === quote) {
      to = unquote(bytes, from, to);
    }
    while (from < to && (bytes[from] ?? 0) <= space) from += 1;
    while (from < to && (bytes[to - 1] ?? 0) <= space) to -= 1;
    row.from[slot] = from;
    row.to[slot] = to;
  }

  /** All texts of the present row. */
  texts(): string[] {
    return Array.from({ length: this.width }, (_, column) => {
      const from = this.#from(column);
      const to = this.#ends[column] ?? 0;
      return textOf(this.#bytes, from, this.#bytes[from] === quote ? unquote(this.#bytes, from, to) : to).trim();
    });
  }

  #from(column: number): number {
    return column <= 0 ? this.#start : (this.#ends[column - 1] ?? 0) + 1;
  }

  #leaveOpen(width: number): false {
    this.width = width;
    this.broken = this.#closed || this.#end - this.#next > longestRow;
    return false;
  }

  /** The byte behind the quotes that open at `at`, or `open`. Doubled quotes do not close them. */
  #behindQuotes(at: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    for (let inside = at + 1; inside < end; inside += 1) {
      if (bytes[inside] !== quote) continue;
      if (bytes[inside + 1] !== quote) return inside + 1;
      inside += 1;
    }
    return open;
  }
}

/** Quotes that do not close in what is there so far. */
const open = -1;

/**
 * Moves the text of a quoted cell to its front, where the quotes were, each doubled quote as one, and blanks what is
 * left over. So it can be read like any other; a second time it would be something else.
 */
function unquote(bytes: Uint8Array, from: number, to: number): number {
  let into = from;
  for (let at = from + 1; at < to; at += 1) {
    if (bytes[at] === quote) at += 1;
    if (at >= to) break;
    bytes[into] = bytes[at] ?? 0;
    into += 1;
  }
  return into;
}
