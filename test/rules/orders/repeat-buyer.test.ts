import { describe, expect, test } from 'vitest';
import { day } from '../../../rules/time.ts';
import { clue } from '../../../rules/orders/order.ts';
import { repeatBuyer } from '../../../rules/orders/repeat-buyer.ts';
import { groupsOf, idsOf, now, order } from './given.ts';

const cups = (quantity = 1) => [{ product: 'Cup', quantity }];
const bought = (times: readonly number[], quantity = 1) =>
  times.map((createdAt) => order({ buyer: 7, createdAt, items: cups(quantity) }));

describe('one buyer and one product', () => {
  test('three orders within seven days, to the second, are named; two are not', () => {
    const three = bought([now - 7 * day, now - day, now]);
    const { groups, result } = groupsOf(repeatBuyer, three);
    expect(groups).toEqual([idsOf(three)]);
    expect(result.questioned[0]).toMatchObject({
      what: 'often',
      data: { product: 'Cup', count: 3, units: 3, hours: 168 },
    });
    expect(groupsOf(repeatBuyer, three.slice(1)).groups).toEqual([]);
    expect(groupsOf(repeatBuyer, bought([now - 7 * day - 1, now - day, now])).groups).toEqual([]);
  });

  test('ten units are enough in however few orders; nine are not', () => {
    expect(groupsOf(repeatBuyer, bought([now], 10)).groups).toHaveLength(1);
    expect(groupsOf(repeatBuyer, bought([now], 9)).groups).toEqual([]);
    expect(groupsOf(repeatBuyer, bought([now - day, now], 5)).groups).toHaveLength(1);
    expect(groupsOf(repeatBuyer, bought([now - 8 * day, now], 5)).groups).toEqual([]);
  });

  test('purchases that lie apart from the many are left out', () => {
    const [early, ...many] = bought([now - 60 * day, now - 2 * day, now - day, now]);
    const { groups } = groupsOf(repeatBuyer, [...many.toReversed(), early!]);
    expect(groups.map((ids) => [...ids].sort())).toEqual([idsOf(many).sort()]);
  });

  test('an order that holds the product on several lines is one order, its units add up', () => {
    const line = { product: 'Cup', quantity: 3 };
    expect(groupsOf(repeatBuyer, [order({ buyer: 7, items: [line, line, line] })]).groups).toEqual([]);
    expect(groupsOf(repeatBuyer, [order({ buyer: 7, items: [line, line, line, line] })]).groups).toHaveLength(1);
  });
});

test('other products, other buyers and cancelled orders do not add up', () => {
  const three = bought([now - 2 * day, now - day, now]);
  const but = (some: Partial<ReturnType<typeof order>>) =>
    groupsOf(repeatBuyer, [three[0]!, three[1]!, { ...three[2]!, ...some }]).groups;
  expect(but({})).toHaveLength(1);
  expect(but({ buyer: 8 })).toEqual([]);
  expect(but({ isCancelled: true })).toEqual([]);
  expect(but({ items: [{ product: 'Pan', quantity: 1 }] })).toEqual([]);
});

test('hidden buyers are not judged, however alike they look', () => {
  const { groups, result } = groupsOf(repeatBuyer, [
    ...bought([now, now, now]).map((one) => ({ ...one, buyer: clue.masked })),
    order({ buyer: clue.gone }),
    order({ buyer: clue.blank }),
    order(),
  ]);
  expect(groups).toEqual([]);
  expect(result).toMatchObject({
    judged: 1,
    unjudged: [
      { why: 'buyer-masked', orders: 4 },
      { why: 'no-buyer-column', orders: 1 },
    ],
  });
});

test('the buyer of the most orders stands first', () => {
  const few = bought([now - 2 * day, now - day, now]);
  const many = bought([now - 3 * day, now - 2 * day, now - day, now]).map((one) => ({ ...one, buyer: 8 }));
  const { groups, result } = groupsOf(repeatBuyer, [...few, ...many]);
  expect(groups.map((ids) => ids.length)).toEqual([4, 3]);
  expect(result).toMatchObject({ judged: 7, unjudged: [] });
  expect(result.questioned[0]?.data).toEqual({ product: 'Cup', count: 4, units: 4, hours: 72 });
});

test('many at one moment took an hour', () => {
  expect(groupsOf(repeatBuyer, bought([now, now, now])).result.questioned[0]?.data).toMatchObject({ hours: 1 });
});
