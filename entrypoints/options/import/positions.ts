/** Tells the lines of one order and SKU apart. */
import type { TextColumn } from '../../../rules/history/lines.ts';
import { viewOver } from './row.ts';
import { isEqual } from './words.ts';

/** By line, how many lines before it have the same order and SKU. `orderHash`: of each order id, as `hashOf`. */
export function positionsOf(orderId: TextColumn, orderHash: Uint32Array, sku: Uint32Array): Uint16Array {
  const positions = new Uint16Array(sku.length);
  const hashes = orderHash.map((hash, line) => hash ^ Math.imul(sku[line] ?? 0, 0x9e3779b1));
  const candidates = linesOfSharedHashes(hashes);
  const lastOf = new LastLines(orderId, hashes, sku, candidates.length);
  for (const line of candidates) {
    const before = lastOf.replace(line);
    if (before >= 0) positions[line] = (positions[before] ?? 0) + 1;
  }
  return positions;
}

/**
 * Most lines are the only one of their order and SKU. These are all others, and a few that only look like one of them:
 * few enough to be looked up in a table that fits into the processor's cache.
 */
function linesOfSharedHashes(hashes: Uint32Array): Uint32Array {
  const counts = new Uint8Array(tableSize(4 * hashes.length));
  const mask = counts.length - 1;
  let shared = 0;
  for (const hash of hashes) {
    const slot = hash & mask;
    const count = counts[slot] as number;
    // Both lines of a pair count with its second.
    shared += count === 0 ? 0 : count === 1 ? 2 : 1;
    if (count < 2) counts[slot] = count + 1;
  }
  const lines = new Uint32Array(shared);
  let found = 0;
  for (let line = 0; line < hashes.length && found < shared; line += 1) {
    if (counts[(hashes[line] as number) & mask] === 1) continue;
    lines[found] = line;
    found += 1;
  }
  return lines;
}

/** Slots for `items`: a power of two. */
const tableSize = (items: number): number => 2 ** Math.ceil(Math.log2(items + 2));

/** The last line of each order and SKU. */
class LastLines {
  readonly #view: DataView;
  readonly #ends: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #sku: Uint32Array;
  /** Open addressing; holds line + 1. */
  readonly #table: Uint32Array;

  /** For so many `lines`. */
  constructor({ bytes, ends }: TextColumn, hashes: Uint32Array, sku: Uint32Array, lines: number) {
    this.#view = viewOver(bytes);
    this.#ends = ends;
    this.#hashes = hashes;
    this.#sku = sku;
    this.#table = new Uint32Array(tableSize(2 * lines));
  }

  /** Puts `line` in the place of the one before it of the same order and SKU, which is returned; −1: there is none. */
  replace(line: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let slot = (this.#hashes[line] ?? 0) & mask; ; slot = (slot + 1) & mask) {
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
