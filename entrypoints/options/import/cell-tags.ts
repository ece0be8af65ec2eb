/**
 * Cells as programs write them: `<c r="H7" t="s"><v>139</v></c>`. The tag of a cell is, but for the number of its row, that
 * of the cell above. So what was read of it once is remembered, and a tag that is the same needs no reading.
 */
import { textOf } from './row.ts';
import { isEqual } from './words.ts';

/** The tag of a cell, and what it says. */
export interface CellTag {
  /** What stands between the cell's reference and its value. */
  readonly view: DataView;
  readonly type: number;
  readonly isDate: boolean;
}

/** `<c r`, `="`, `</v>`, `</c>` as the numbers that a `DataView` reads. */
const openCell = 0x3c632072;
const openReference = 0x3d22;
const closeValue = 0x3c2f763e;
const closeCell = 0x3c2f633e;
const [quote, less, zero, nine] = [34, 60, 48, 57];

const openValue = '<v>';

// More kinds, and longer ones, than a file has; what is beyond is read as any XML.
const mostTags = 32;
const longestReference = 20;
const longestRest = 100;
const longestValue = 64;
const longestCell = longestReference + longestRest + longestValue + 8;

export class CellTags {
  /** Of the last cell that was met: the byte of its column's letters and the one behind them. */
  lettersFrom = 0;
  lettersTo = 0;
  /** Its value, and the byte behind the cell. */
  from = 0;
  to = 0;
  end = 0;
  /** It may hold entities. */
  readonly isLiteral = false;
  readonly #tags: CellTag[] = [];
  #last = 0;

  /**
   * Remembers what stands at `from .. to` behind the reference `r="H7"`, the rest of a tag, if a value follows. The tag
   * begins with its reference.
   */
  learn(view: DataView, from: number, to: number, type: number, isDate: boolean): void {
    const length = to + openValue.length - from;
    if (this.#tags.length === mostTags || length > longestRest || from + length > view.byteLength) return;
    if (textOf(new Uint8Array(view.buffer, to, openValue.length), 0, openValue.length) !== openValue) return;
    if (this.#tags.some((tag) => tag.view.byteLength === length && isEqual(tag.view, 0, view, from, length))) return;
    this.#tags.push({ view: new DataView(view.buffer.slice(from, from + length)), type, isDate });
  }

  /** The tag of the cell at `at`, if it was met before and the cell is whole; null: it has to be read as any XML. */
  meet(bytes: Uint8Array, view: DataView, at: number, end: number): CellTag | null {
    if (at + longestCell > end) return null;
    if (view.getUint32(at) !== openCell || view.getUint16(at + 4) !== openReference) return null;
    let digits = at + 6;
    while ((bytes[digits] ?? 0) > nine) digits += 1;
    let close = digits;
    while ((bytes[close] ?? 0) >= zero) close += 1;
    if (bytes[close] !== quote || close - at >= longestReference) return null;
    const tag = this.#tagAt(view, close + 1);
    if (!tag) return null;
    const from = close + 1 + tag.view.byteLength;
    let to = from;
    while (bytes[to] !== less && to - from < longestValue) to += 1;
    if (view.getUint32(to) !== closeValue || view.getUint32(to + 4) !== closeCell) return null;
    this.lettersFrom = at + 6;
    this.lettersTo = digits;
    this.from = from;
    this.to = to;
    this.end = to + 8;
    return tag;
  }

  /** Most often it is that of the cell before. */
  #tagAt(view: DataView, at: number): CellTag | null {
    const last = this.#tags[this.#last];
    if (last && isEqual(last.view, 0, view, at, last.view.byteLength)) return last;
    for (const [index, tag] of this.#tags.entries()) {
      if (!isEqual(tag.view, 0, view, at, tag.view.byteLength)) continue;
      this.#last = index;
      return tag;
    }
    return null;
  }
}
