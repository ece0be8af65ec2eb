/** Orders that were seen already: an order has a line for each SKU, and its deadline once. */
import type { Lines, TextColumn } from '../history/lines.ts';

const startOf = ({ ends }: TextColumn, i: number): number => (i === 0 ? 0 : (ends[i - 1] as number));

/** FNV-1a over bytes. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A set of order ids that keeps no text: a place in it points at a line that has the id. */
export class OrderSet {
  readonly #blocks: readonly Lines[];
  /** Number of the line over all blocks + 1; 0 where free. */
  readonly #slots: Uint32Array;
  /** Number of the first line of each block. */
  readonly #starts: number[] = [];

  constructor(blocks: readonly Lines[]) {
    this.#blocks = blocks;
    let lines = 0;
    for (const { length } of blocks) {
      this.#starts.push(lines);
      lines += length;
    }
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(lines * 2 + 2)));
  }

  /** False where a line of the same order was added before. */
  add(block: number, line: number): boolean {
    const { bytes, ends } = (this.#blocks[block] as Lines).orderId;
    const from = line === 0 ? 0 : (ends[line - 1] as number);
    const to = ends[line] as number;
    const last = this.#slots.length - 1;
    for (let slot = hashOf(bytes, from, to) & last; ; slot = (slot + 1) & last) {
      const taken = this.#slots[slot] as number;
      if (taken === 0) {
        this.#slots[slot] = (this.#starts[block] as number) + line + 1;
        return true;
      }
      if (this.#isAt(taken - 1, bytes, from, to)) return false;
    }
  }

  #isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    let block = this.#starts.length - 1;
    while ((this.#starts[block] as number) > number) block -= 1;
    const { orderId } = this.#blocks[block] as Lines;
    const line = number - (this.#starts[block] as number);
    const start = startOf(orderId, line);
    if ((orderId.ends[line] as number) - start !== to - from) return false;
    for (let i = 0; i < to - from; i += 1) if (orderId.bytes[start + i] !== bytes[from + i]) return false;
    return true;
  }
}
