/** Open orders by the hundred thousand, and beyond what is kept. Left out of mutation testing for their time. */
import { expect, test } from 'vitest';
import type { Lines } from '../../../rules/history/lines.ts';
import { openOrders } from '../../../rules/deadlines/open-orders.ts';
import { aSetting, iso, openBlock } from './given.ts';

const created = Date.parse('2026-11-20T10:00:00+07:00');
const now = Date.parse('2026-11-20T12:00:00+07:00');

test('a hundred thousand orders of one day are due in one hour', () => {
  const block = openBlock(Array.from({ length: 100_000 }, (_, i) => ({ order: String(i), created })));
  const found = openOrders([block], aSetting('VN'), now);
  expect(found.groups).toHaveLength(2);
  expect(found).toMatchObject({ orders: 100_000, length: 200_000, overdue: 0 });
  expect(iso(found.next)).toBe('2026-11-20T16:59:00.000Z');
});

/** So many lines like the one given, each an order of its own. */
function manyOf(length: number): Lines {
  const one = openBlock([{ created }]);
  const columns = Object.entries(one).map(([name, column]: [string, unknown]) => {
    if (column instanceof Uint32Array) return [name, new Uint32Array(length).fill(column[0] ?? 0)];
    return [name, column instanceof Float64Array ? new Float64Array(length).fill(column[0] ?? 0) : column];
  });
  const [bytes, ends] = [new Uint8Array(length * 4), new Uint32Array(length)];
  for (let i = 0; i < length; i += 1) {
    new DataView(bytes.buffer).setUint32(i * 4, i);
    ends[i] = (i + 1) * 4;
  }
  return { ...one, ...(Object.fromEntries(columns) as Lines), length, orderId: { bytes, ends } };
}

test('a little more than a million are kept, and one more is refused', () => {
  const most = 2 ** 20;
  const found = openOrders([manyOf(most)], aSetting('VN'), now);
  expect(found).toMatchObject({ orders: most, length: 2 * most });
  expect([found.due[0], found.line.at(-1)]).toEqual([found.next, most - 1]);
  expect(() => openOrders([manyOf(most + 1)], aSetting('VN'), now)).toThrow(RangeError);
});
