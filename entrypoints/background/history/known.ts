/** Finding lines that are known already: order, SKU and position name a line. */
import type { Lines } from '../../../rules/history/lines.ts';
import { isSameText } from './lines.ts';

/** A table of lines, found by their names. */
export class LineIndex {
  private readonly slots: Int32Array;
  private readonly words: ReadonlyMap<string, number>;
  private readonly lines: Lines;

  constructor(lines: Lines) {
    this.lines = lines;
    this.words = new Map(lines.words.map((text, number) => [text, number]));
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(lines.length * 1.5 + 2)));
    for (let row = 0; row < lines.length; row += 1) {
      let slot = this.slotOf(lines, row, lines.sku[row] as number);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = row + 1;
    }
  }

  /** By word of `other`: the number of the same word here, -1 where there is none. */
  wordsOf(other: Lines): Int32Array {
    return Int32Array.from(other.words, (text) => this.words.get(text) ?? -1);
  }

  /** The row here that has the name of row `row` of `other`; -1 where there is none. `words` as `wordsOf` gives. */
  find(other: Lines, row: number, words: Int32Array): number {
    const sku = words[other.sku[row] as number] as number;
    if (sku === -1) return -1;
    const { lines, slots } = this;
    for (let slot = this.slotOf(other, row, sku); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const mine = (slots[slot] as number) - 1;
      if (
        lines.sku[mine] === sku &&
        lines.position[mine] === other.position[row] &&
        isSameText(lines.orderId, mine, other.orderId, row)
      ) {
        return mine;
      }
    }
    return -1;
  }

  /** FNV-1a over order, SKU and position. */
  private slotOf({ orderId: { bytes, ends }, position }: Lines, row: number, sku: number): number {
    let hash = 0x811c9dc5;
    const end = ends[row] as number;
    for (let at = row === 0 ? 0 : (ends[row - 1] as number); at < end; at += 1) {
      hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    }
    hash = Math.imul(hash ^ sku, 0x01000193);
    hash = Math.imul(hash ^ (position[row] as number), 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }
}
