/** Open orders by the hundred thousand. Left out of mutation testing for their time. */
import { expect, test } from 'vitest';
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
