/** Lines of one order and SKU are told apart by how many of them come before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../entrypoints/options/import/positions.ts';
import { viewOver } from '../../../entrypoints/options/import/row.ts';
import { hashOf, Texts } from '../../../entrypoints/options/import/words.ts';

interface Line {
  readonly order: string;
  readonly sku: number;
}

function positions(lines: readonly Line[], hash: (bytes: Uint8Array<ArrayBuffer>) => number): number[] {
  const orders = new Texts();
  const hashes = lines.map(({ order }) => {
    const bytes = new TextEncoder().encode(order);
    orders.add(viewOver(bytes), 0, bytes.length);
    return hash(bytes);
  });
  return [
    ...positionsOf(
      orders.whole(),
      Uint32Array.from(hashes),
      Uint32Array.from(lines, ({ sku }) => sku),
    ),
  ];
}

function expected(lines: readonly Line[]): number[] {
  const counts = new Map<string, number>();
  return lines.map(({ order, sku }) => {
    const key = `${order} ${String(sku)}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  });
}

const someLines = fc.array(
  fc.record({ order: fc.integer({ min: 0, max: 30 }).map((id) => `58310${String(id)}`), sku: fc.nat({ max: 5 }) }),
  { maxLength: 400 },
);

describe('The position of a line', () => {
  it('counts the lines before it with its order and SKU, wherever in the file they stand', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const found = positions(lines, (bytes) => hashOf(viewOver(bytes), 0, bytes.length));
        expect(found).toEqual(expected(lines));
      }),
    );
  });

  it('does not take orders for one another whose hashes are the same', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        expect(positions(lines, () => 7)).toEqual(expected(lines));
      }),
    );
  });
});
