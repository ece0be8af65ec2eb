/** What both readers hand over: one row of the file, as the cells that are wanted and nothing else. */

/** UTF-8 of the cell of field `i` is `bytes[from[i] .. to[i]]`, without quotes and surrounding blanks. Reused for every row. */
export interface Row {
  bytes: Uint8Array;
  /** The same memory as `bytes`. */
  view: DataView;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** As a spreadsheet counts, from 1. */
  line: number;
}

/** A row that stands nowhere yet, with room for `slots` cells. */
export function emptyRow(slots: number): Row {
  const bytes = new Uint8Array(0);
  return { bytes, view: new DataView(bytes.buffer), from: new Int32Array(slots), to: new Int32Array(slots), line: 0 };
}

export const byteCode = {
  tab: 9,
  lineFeed: 10,
  space: 32,
  quote: 34,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  semicolon: 59,
} as const;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a range, for people and for the slow paths. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to));

/** Digits alone, or 0: no number, or one that no cell holds. */
export function readCount(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 9) return 0;
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - byteCode.zero;
    if (digit < 0 || digit > 9) return 0;
    count = count * 10 + digit;
  }
  return count;
}

/** `5.8387E+17`: a spreadsheet program took the id for a number and dropped its last digits. */
export function isDamagedId(bytes: Uint8Array, from: number, to: number): boolean {
  const second = to - from > 1 ? (bytes[from + 1] ?? 0) : 0;
  const isWhole = second >= byteCode.zero && second <= byteCode.nine;
  return !isWhole && damagedId.test(textOf(bytes, from, to));
}
const damagedId = /^\d([.,]\d+)?E\+?\d+$/i;

/** The text of one cell. */
export const textAt = ({ bytes, from, to }: Row, slot: number): string => textOf(bytes, from[slot] ?? 0, to[slot] ?? 0);

export const viewOver = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
