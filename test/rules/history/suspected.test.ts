/** Flash sales that the orders hint at. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../rules/history/counts.ts';
import type { LimitsOptions } from '../../../rules/history/limits.ts';
import { ceilingAt } from '../../../rules/history/lookup.ts';
import { countedFor } from '../../../rules/history/ceiling.ts';
import { confirmed } from '../../../rules/history/suspected.ts';
import { aWindow, money } from '../given.ts';
import { blockOf, hoursAgo, limitsOfLines, now, type LineGiven } from './given.ts';

/** One unit for so many baht, so many hours ago. */
const sold = (baht: number, hours: number, given: LineGiven = {}): LineGiven => {
  const created = hoursAgo(hours);
  return { paid: baht * 100, created, paidAt: created, ...given };
};
const dearBefore = sold(120, 300);
const dearAfter = sold(120, 50);
const second = 1 / 3600;

const suspectedIn = (lines: readonly LineGiven[], options: Partial<LimitsOptions> = {}) =>
  limitsOfLines(lines, options).suspected;

describe('a flash sale is suspected', () => {
  test.each<[string, readonly LineGiven[], number]>([
    ['in three orders at one lower price', [dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), dearAfter], 1],
    ['not in two', [dearBefore, sold(80, 200), sold(80, 190), dearAfter], 0],
    [
      'not in three lines of two orders',
      [dearBefore, sold(80, 200), sold(80, 200, { position: 1 }), sold(80, 190), dearAfter],
      0,
    ],
    ['over 72 h without one in between', [dearBefore, sold(80, 172), sold(80, 172), sold(80, 100), dearAfter], 1],
    ['over 72 h', [dearBefore, sold(80, 172), sold(80, 150), sold(80, 100), dearAfter], 1],
    [
      'not over a second more: that is a price',
      [dearBefore, sold(80, 172 + second), sold(80, 150), sold(80, 100), dearAfter],
      0,
    ],
    [
      'not where the price goes on, order after order',
      [dearBefore, ...[220, 180, 150, 120, 90, 60].map((hours) => sold(80, hours)), dearAfter],
      0,
    ],
    ['at the end of the history', [dearBefore, sold(80, 20), sold(80, 10), sold(80, 1)], 1],
    ['at its beginning', [sold(80, 200), sold(80, 190), sold(80, 180), dearAfter], 1],
    ['not where nothing else was ever sold', [sold(80, 200), sold(80, 190), sold(80, 180)], 0],
    ['in whatever quantities', [sold(80, 200), sold(160, 190, { quantity: 2 }), sold(80, 180)], 0],
    [
      'not where the orders before were cheaper',
      [sold(70, 300), sold(80, 200), sold(80, 190), sold(80, 180), dearAfter],
      0,
    ],
    [
      'not where the orders after were cheaper',
      [dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), sold(70, 50)],
      0,
    ],
    [
      'with dearer orders in between',
      [dearBefore, sold(80, 200), sold(120, 195), sold(80, 190), sold(80, 180), dearAfter],
      1,
    ],
    [
      'not with cheaper ones in between',
      [dearBefore, sold(80, 200), sold(70, 195), sold(80, 190), sold(80, 180), dearAfter],
      0,
    ],
    [
      'by the price of one unit',
      [dearBefore, sold(80, 200), sold(160, 190, { quantity: 2 }), sold(240, 180, { quantity: 3 }), dearAfter],
      1,
    ],
    [
      'not at a price no sale can have',
      [dearBefore, ...[200, 190, 180].map((hours) => sold(100, hours, { quantity: 3 })), dearAfter],
      0,
    ],
    ['of each SKU for itself', [dearBefore, sold(80, 200), sold(80, 190, { sku: '2' }), sold(80, 180), dearAfter], 0],
    [
      'twice, where it came back more than 72 h later',
      [
        dearBefore,
        ...[290, 280, 270].map((h) => sold(80, h)),
        sold(120, 260),
        ...[190, 185, 180].map((h) => sold(80, h)),
        dearAfter,
      ],
      2,
    ],
    ['not where it is too old to matter', [sold(120, 900), ...[800, 790, 780].map((h) => sold(80, h)), dearAfter], 0],
    [
      'not where the order before cost the same',
      [sold(80, 300), sold(80, 200), sold(80, 190), sold(80, 180), dearAfter],
      0,
    ],
    [
      'not where the order after cost the same',
      [dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), sold(80, 50)],
      0,
    ],
    [
      'not beside one more at its price of a unit',
      [sold(160, 300, { quantity: 2 }), sold(80, 200), sold(80, 190), sold(80, 180), dearAfter],
      0,
    ],
    ['as long as its last order matters', [sold(120, 900), ...[740, 730, 719].map((h) => sold(80, h)), dearAfter], 1],
  ])('%s', (_, lines, count) => {
    expect(suspectedIn(lines)).toHaveLength(count);
  });

  test('with its price, its time and the number of its orders', () => {
    const [found] = suspectedIn([dearBefore, sold(80, 200), sold(80, 190), sold(160, 180, { quantity: 2 }), dearAfter]);
    expect(found).toEqual({
      id: expect.stringContaining('1729384756') as string,
      sku: '1729384756',
      product: 'Cotton shirt',
      variation: 'Blue, M',
      startsAt: hoursAgo(200),
      endsAt: hoursAgo(180) + 1000,
      price: money('THB', 80),
      orders: 3,
    });
  });

  test('under the same id as orders come in and time goes by', () => {
    const lines = [dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), dearAfter];
    const id = suspectedIn(lines)[0]?.id;
    expect(suspectedIn([...lines, sold(80, 170), sold(130, 20)])[0]?.id).toBe(id);
    expect(suspectedIn([...lines].reverse(), { since: hoursAgo(600) })[0]?.id).toBe(id);
  });

  test('not in a flash sale that is known', () => {
    const lines = [dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), dearAfter];
    const known = (price: number) =>
      aWindow({
        startsAt: hoursAgo(210),
        endsAt: hoursAgo(170),
        items: [{ sku: '1729384756', price: money('THB', price) }],
      });
    expect(suspectedIn(lines, { windows: [known(80)] })).toEqual([]);
    expect(suspectedIn(lines, { windows: [known(79)] })).toEqual([]);
  });
});

describe('what was sold in a known flash sale', () => {
  const run = [sold(80, 200), sold(80, 190), sold(80, 180)];
  const windowAt = (hours: number) =>
    aWindow({ startsAt: hoursAgo(hours + 1), endsAt: hoursAgo(hours - 1), items: [{ sku: '1729384756' }] });
  test.each<[string, readonly LineGiven[], number, number]>([
    ['before it is no cheaper order', [dearBefore, sold(60, 250), ...run, dearAfter], 250, 1],
    ['after it is none either', [dearBefore, ...run, sold(60, 100), dearAfter], 100, 1],
    ['before it is no order at all', [sold(120, 250), ...run], 250, 0],
    ['after it is none either', [...run, sold(120, 100)], 100, 0],
    [
      'is itself no suspicion',
      [dearBefore, ...[200, 199.5, 199.2].map((hours) => sold(80, hours)), dearAfter],
      199.5,
      0,
    ],
  ])('%s', (_, lines, hours, count) => {
    expect(suspectedIn(lines, { windows: [windowAt(hours)] })).toHaveLength(count);
    expect(suspectedIn(lines.toReversed(), { windows: [windowAt(hours)] })).toHaveLength(count);
  });
});

test('a suspected sale that is confirmed is one that ended, under its own id', () => {
  const [found] = suspectedIn([dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), dearAfter]);
  if (!found) throw new Error('Nothing suspected.');
  const { id, sku, product, variation, startsAt, endsAt, price } = found;
  expect(confirmed(found)).toEqual({
    ...{ id, name: '', startsAt, endsAt, state: 'ended', origin: 'history' },
    items: [{ sku, product, variation, price }],
  });
});

describe('its orders', () => {
  const lines = [dearBefore, sold(80, 200), sold(80, 190), sold(80, 180), dearAfter];
  const [found] = suspectedIn(lines);
  if (!found) throw new Error('Nothing suspected.');
  const pricesIn = (options: Partial<LimitsOptions>) => {
    const { certain, strict } = ceilingAt(limitsOfLines(lines, options), 0, now);
    return [certain?.paid, strict?.paid];
  };

  test('count as doubtful while nobody has said', () => {
    expect(pricesIn({})).toEqual([120_00, 80_00]);
  });
  test('do not tell what the SKU sells for, while nobody has said', () => {
    const ongoing = [dearBefore, sold(80, 20), sold(80, 10), sold(80, 1)];
    expect(limitsOfLines(ongoing).lastPaid[0]).toBe(120_00);
    const unpaid = { ...dearBefore, paidAt: null };
    expect(limitsOfLines([unpaid, ...ongoing.slice(1)]).lastPaid[0]).toBe(120_00);
    const denied = new Set(suspectedIn(ongoing).map(({ id }) => id));
    expect(limitsOfLines(ongoing, { denied }).lastPaid[0]).toBe(80_00);
  });
  test('do not count once the seller confirms', () => {
    const options = { windows: [confirmed(found)] };
    expect(pricesIn(options)).toEqual([120_00, 120_00]);
    expect(suspectedIn(lines, options)).toEqual([]);
  });
  test('count like any other once the seller denies', () => {
    const options = { denied: new Set([found.id]) };
    expect(pricesIn(options)).toEqual([80_00, 80_00]);
    expect(suspectedIn(lines, options)).toEqual([]);
  });
  test('do not take along what was sold at other prices meanwhile', () => {
    const cheaperLater = [...lines, sold(110, 185)];
    expect(ceilingAt(limitsOfLines(cheaperLater), 0, now)).toMatchObject({
      certain: { paid: 110_00 },
      strict: { paid: 80_00 },
    });
  });
});

test('how each line counts is told as the ceilings take it', () => {
  const lines = [
    dearBefore,
    sold(80, 200),
    sold(80, 190),
    sold(80, 180, { cancelled: now }),
    sold(110, 150, { paidAt: null }),
    sold(70, 100),
    sold(0, 90),
    sold(120, 80, { sku: '' }),
    dearAfter,
  ];
  const windows = [aWindow({ startsAt: hoursAgo(101), endsAt: hoursAgo(99), items: [{ product: 'Cotton shirt' }] })];
  const limits = limitsOfLines(lines, { windows, since: now - countedFor });
  const block = blockOf(lines);
  const counts = countsOf(block, limits, windows);
  expect(lines.map((_, i) => counts(i))).toEqual([
    ...['certain', 'strict', 'strict', 'strict', 'strict', 'window', 'never', 'never', 'certain'],
  ]);
});
