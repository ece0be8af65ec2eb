/** An order has its deadline once, however many lines it has, and no two orders are taken for one. */
import { describe, expect, test } from 'vitest';
import { OrderSet } from '../../../rules/deadlines/order-set.ts';
import { blockOf } from '../history/given.ts';

const blockWith = (...ids: readonly string[]) => blockOf(ids.map((order) => ({ order })));
const added = (...blocks: readonly (readonly string[])[]): boolean[][] => {
  const set = new OrderSet(blocks.map((ids) => blockWith(...ids)));
  return blocks.map((ids, block) => ids.map((_, line) => set.add(block, line)));
};

describe('the lines of an order', () => {
  test('count once, beside each other or not', () => {
    expect(added(['a1', 'a1', 'b2', 'a1', 'b2'])).toEqual([[true, false, true, false, false]]);
  });
  test('count once over several blocks', () => {
    expect(added(['a1', 'b2'], [], ['c3', 'b2', 'd4'], ['d4', 'a1', 'e5'])).toEqual([
      [true, true],
      [],
      [true, false, true],
      [false, false, true],
    ]);
  });
  test('are of another order where one digit differs, or one is missing', () => {
    expect(added(['583870900000001234', '583870900000001235', '58387090000000123', '683870900000001234'])).toEqual([
      [true, true, true, true],
    ]);
  });
});

test('thousands of orders, each in two blocks, are told apart', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => String(576461413000000000n + BigInt(i)));
  const [first = [], second = []] = added(ids, [...ids].reverse());
  expect(first.every((isNew) => isNew)).toBe(true);
  expect(second.some((isNew) => isNew)).toBe(false);
});
