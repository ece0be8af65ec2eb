/** Tells the lines of one order and SKU apart. */
import type { TextColumn } from '../../../rules/history/lines.ts';
import { hashOf, isEqual } from './words.ts';

/** By line, how many lines before it have the same order and SKU. */
export function positionsOf(orderId: TextColumn, sku: Uint32Array): Uint16Array {
  const { bytes, ends } = orderId;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = sku.length;
  const positions = new Uint16Array(length);
  // Open addressing; holds line + 1 of the last line of each key, so that its position is known.
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * length + 2)));
  const mask = table.length - 1;
  const isSame = (a: number, b: number): boolean => {
    const aFrom = ends[a - 1] ?? 0;
    const bFrom = ends[b - 1] ?? 0;
    const size = (ends[a] ?? 0) - aFrom;
    return sku[a] === sku[b] && (ends[b] ?? 0) - bFrom === size && isEqual(view, aFrom, view, bFrom, size);
  };
  for (let line = 0; line < length; line += 1) {
    let slot = (hashOf(view, ends[line - 1] ?? 0, ends[line] ?? 0) + Math.imul(sku[line] ?? 0, 0x9e3779b1)) & mask;
    for (;;) {
      const other = (table[slot] ?? 0) - 1;
      if (other < 0) break;
      if (isSame(line, other)) {
        positions[line] = (positions[other] ?? 0) + 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = line + 1;
  }
  return positions;
}
