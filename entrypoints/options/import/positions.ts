/** Tells the lines of one order and SKU apart. */
import type { TextColumn } from '../../../rules/history/lines.ts';
import { viewOver } from './row.ts';
import { isEqual } from './words.ts';

/** By line, how many lines before it have the same order and SKU. `orderHash`: of each order id, as `hashOf`. */
export function positionsOf(orderId: TextColumn, orderHash: Uint32Array, sku: Uint32Array): Uint16Array {
  const positions = new Uint16Array(sku.length);
  const lastOf = new LastLines(orderId, orderHash, sku);
  for (let line = 0; line < sku.length; line += 1) {
    const before = lastOf.replace(line);
    if (before >= 0) positions[line] = (positions[before] ?? 0) + 1;
  }
  return positions;
}

/** The last line of each order and SKU. */
class LastLines {
  readonly #view: DataView;
  readonly #ends: Uint32Array;
  readonly #orderHash: Uint32Array;
  readonly #sku: Uint32Array;
  /** Open addressing; holds line + 1. */
  readonly #table: Uint32Array;

  constructor({ bytes, ends }: TextColumn, orderHash: Uint32Array, sku: Uint32Array) {
    this.#view = viewOver(bytes);
    this.#ends = ends;
    this.#orderHash = orderHash;
    this.#sku = sku;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * sku.length + 2)));
  }

  /** Puts `line` in the place of the one before it of the same order and SKU, which is returned; −1: there is none. */
  replace(line: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    const hash = (this.#orderHash[line] ?? 0) ^ Math.imul(this.#sku[line] ?? 0, 0x9e3779b1);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = (table[slot] ?? 0) - 1;
      if (other >= 0 && !this.#isSame(line, other)) continue;
      table[slot] = line + 1;
      return other;
    }
  }

  #isSame(a: number, b: number): boolean {
    if (this.#sku[a] !== this.#sku[b]) return false;
    const ends = this.#ends;
    const aFrom = a === 0 ? 0 : (ends[a - 1] ?? 0);
    const bFrom = b === 0 ? 0 : (ends[b - 1] ?? 0);
    const size = (ends[a] ?? 0) - aFrom;
    return (ends[b] ?? 0) - bFrom === size && isEqual(this.#view, aFrom, this.#view, bFrom, size);
  }
}
