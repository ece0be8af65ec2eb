/** The golden table: for each situation the ceilings that the rule of 30 days asks for. */
import { describe, expect, test } from 'vitest';
import { countedFor, highestPrice } from '../../../rules/history/ceiling.ts';
import { buildLimits, type LimitsOptions } from '../../../rules/history/limits.ts';
import { ceilingAt } from '../../../rules/history/lookup.ts';
import { findText, textAt } from '../../../rules/history/texts.ts';
import type { SaleItem } from '../../../rules/known.ts';
import { hour, instantOf } from '../../../rules/time.ts';
import { aWindow, money } from '../given.ts';
import { blockOf, hoursAgo, limitsOfLines, now, type LineGiven } from './given.ts';

const sku = '1729384756';
/** Prices of one that limit, in satang: certain and strict. */
const pricesOf = (lines: readonly LineGiven[], options: Partial<LimitsOptions> = {}, at = now) => {
  const limits = limitsOfLines(lines, options);
  const { certain, strict } = ceilingAt(limits, findText(limits.skus, sku), at);
  return [certain && certain.paid / certain.quantity, strict && strict.paid / strict.quantity];
};
const sold = (baht: number, given: LineGiven = {}): LineGiven => ({ paid: baht * 100, ...given });
const unpaid = { paidAt: null } as const;

const sale = (items: readonly SaleItem[], given = {}) =>
  aWindow({ startsAt: hoursAgo(30), endsAt: hoursAgo(20), state: 'ended', items, ...given });

describe('what counts', () => {
  test.each<[string, readonly LineGiven[], number | null, number | null]>([
    ['the lowest of all paid orders', [sold(120), sold(100), sold(110)], 10000, 10000],
    ['a cancelled order counts as doubtful only', [sold(120), sold(90, { cancelled: hoursAgo(1) })], 12000, 9000],
    ['cancelled by its type', [sold(120), sold(90, { cancelType: 'Cancel' })], 12000, 9000],
    ['cancelled by its status', [sold(120), sold(90, { status: 'ยกเลิกแล้ว' })], 12000, 9000],
    ['an unpaid order counts as doubtful only', [sold(120), sold(90, unpaid)], 12000, 9000],
    ['nothing but doubtful ones', [sold(90, unpaid)], null, 9000],
    ['paid at the door', [sold(120), sold(90, { ...unpaid, paymentMethod: 'Cash on delivery' })], 9000, 9000],
    ['paid at the door, in Thai', [sold(90, { ...unpaid, paymentMethod: 'ชำระเงินปลายทาง' })], 9000, 9000],
    [
      'paid at the door, in Vietnamese',
      [sold(90, { ...unpaid, paymentMethod: 'Thanh toán khi nhận hàng' })],
      9000,
      9000,
    ],
    ['paid at the door, in Indonesian', [sold(90, { ...unpaid, paymentMethod: 'Bayar di tempat (COD)' })], 9000, 9000],
    ['paid at the door, in Chinese', [sold(90, { ...unpaid, paymentMethod: '货到付款' })], 9000, 9000],
    ['another way to pay, not paid', [sold(90, { ...unpaid, paymentMethod: 'PayPal' })], null, 9000],
    ['at the door and cancelled', [sold(90, { ...unpaid, paymentMethod: 'COD', cancelled: hoursAgo(1) })], null, 9000],
    ['delivered, whatever else the file says', [sold(90, { ...unpaid, delivered: hoursAgo(1) })], 9000, 9000],
    ['returned after it was paid', [sold(90, { cancelType: 'Return/Refund' })], 9000, 9000],
    ['a free sample never', [sold(120), sold(0)], 12000, 12000],
    ['nothing but a free sample', [sold(0)], null, null],
    ['a line without quantity never', [sold(120), sold(50, { quantity: 0 })], 12000, 12000],
    ['three for 270 are 90 each', [sold(100), sold(270, { quantity: 3 })], 9000, 9000],
  ])('%s', (_, lines, certain, strict) => {
    expect(pricesOf(lines)).toEqual([certain, strict]);
  });

  test('a price that does not divide is compared exactly, and the fix is rounded down', () => {
    const limits = limitsOfLines([
      { paid: 33_34, quantity: 1 },
      { paid: 100_00, quantity: 3, order: 'three' },
    ]);
    const ceiling = ceilingAt(limits, 0, now);
    expect(ceiling.certain?.orderId).toBe('three');
    expect(highestPrice(ceiling, 'atMost')).toEqual(money('THB', 33.33));
    expect(highestPrice(ceiling, 'below')).toEqual(money('THB', 33.33));
  });

  test('amounts beyond what a float can multiply', () => {
    const big = 9_007_199_254_740_991;
    const limits = limitsOfLines([
      { paid: big, quantity: 3, order: 'lower' },
      { paid: big - 1, quantity: 2, order: 'higher', created: hoursAgo(1) },
      { paid: big, quantity: 2, order: 'highest' },
    ]);
    expect(ceilingAt(limits, 0, now).certain?.orderId).toBe('lower');
    expect(ceilingAt(limits, 0, hoursAgo(24) + countedFor).certain?.orderId).toBe('higher');
  });
});

describe('the highest price that passes', () => {
  const one = (satang: number) => ceilingAt(limitsOfLines([{ paid: satang }]), 0, now);
  test.each([
    ['the ceiling itself where equality passes', 100_00, 'atMost', money('THB', 100)],
    ['a satang less where it does not', 100_00, 'below', money('THB', 99.99)],
    ['the stricter way where nobody knows', 100_00, null, money('THB', 99.99)],
    ['no price at all is below one satang', 1, 'below', null],
  ] as const)('%s', (_, satang, comparison, price) => {
    expect(highestPrice(one(satang), comparison)).toEqual(price);
  });
});

describe('the window', () => {
  const edge = now - countedFor;
  test.each([
    ['720 h ago to the second: out', edge, null],
    ['a second younger: in', edge + 1000, 9000],
    ['this very second: in', now, 9000],
    ['a second ahead of the clock: not yet', now + 1000, null],
  ])('%s', (_, created, price) => {
    expect(pricesOf([sold(90, { created })])).toEqual([price, price]);
  });
  test('what is ahead of the clock counts once its time comes, and hides nothing before', () => {
    const lines = [sold(120, { created: hoursAgo(1) }), sold(90, { created: now + hour })];
    expect(pricesOf(lines)).toEqual([12000, 12000]);
    expect(pricesOf(lines, {}, now + hour - 1)).toEqual([12000, 12000]);
    expect(pricesOf(lines, {}, now + hour)).toEqual([9000, 9000]);
  });
  test('an order leaves to the second 720 h after it came', () => {
    const created = hoursAgo(100);
    const lines = [sold(90, { created }), sold(120, { created: hoursAgo(50) })];
    expect(pricesOf(lines, {}, created + countedFor - 1)).toEqual([9000, 9000]);
    expect(pricesOf(lines, {}, created + countedFor)).toEqual([12000, 12000]);
  });
  test('it is 720 real hours across a change of clocks', () => {
    // Pacific clocks went back on 1 November 2026: 30 calendar days are 721 hours here.
    const zone = 'America/Los_Angeles';
    const created = instantOf(Date.UTC(2026, 9, 15, 12), zone);
    const sameTimeLater = instantOf(Date.UTC(2026, 10, 14, 12), zone);
    const options = { since: sameTimeLater - countedFor - 24 * hour };
    expect(pricesOf([sold(90, { created })], options, sameTimeLater - hour - 1)).toEqual([9000, 9000]);
    expect(pricesOf([sold(90, { created })], options, sameTimeLater - hour)).toEqual([null, null]);
  });
  test('of equal prices the newest is named: it stays the longest', () => {
    const limits = limitsOfLines([
      sold(90, { order: 'old', created: hoursAgo(90) }),
      sold(90, { order: 'new', created: hoursAgo(10) }),
      sold(180, { order: 'middle', quantity: 2, created: hoursAgo(50) }),
    ]);
    expect(ceilingAt(limits, 0, now)).toMatchObject({ certain: { orderId: 'new' }, strict: { orderId: 'new' } });
  });
});

describe('flash windows', () => {
  const outside = { created: hoursAgo(5) };
  const inside = { created: hoursAgo(25) };
  const lines = [sold(120, outside), sold(80, inside)];
  test.each<[string, readonly SaleItem[], number]>([
    ['of this SKU', [{ sku }], 12000],
    ['of another SKU', [{ sku: '1' }], 8000],
    ['of this SKU at this price', [{ sku, price: money('THB', 80) }], 12000],
    ['of this SKU a satang higher', [{ sku, price: money('THB', 80.01) }], 8000],
    ['of this SKU, its price in a currency that says nothing here', [{ sku, price: money('USD', 80) }], 12000],
    ['of the product, by name', [{ product: ' cotton  SHIRT ' }], 12000],
    ['of the variation, by name', [{ product: 'Cotton shirt', variation: 'blue, m' }], 12000],
    ['of another variation', [{ product: 'Cotton shirt', variation: 'Red, M' }], 8000],
    ['of a product known by its id only', [{ productId: '1729000001' }], 8000],
    ['without items: it excludes nothing', [], 8000],
  ])('%s', (_, items, price) => {
    expect(pricesOf(lines, { windows: [sale(items)] })).toEqual([price, price]);
  });
  test('the price of one unit is what counts', () => {
    const two = [sold(120, outside), sold(160, { ...inside, quantity: 2 })];
    expect(pricesOf(two, { windows: [sale([{ sku, price: money('THB', 80) }])] })).toEqual([12000, 12000]);
  });
  test.each([
    ['at its start: in', hoursAgo(30), 12000],
    ['a second before: out', hoursAgo(30) - 1000, 8000],
    ['a second before its end: in', hoursAgo(20) - 1000, 12000],
    ['at its end: out', hoursAgo(20), 8000],
  ])('%s', (_, created, price) => {
    expect(pricesOf([sold(120, outside), sold(80, { created })], { windows: [sale([{ sku }])] })).toEqual([
      price,
      price,
    ]);
  });
  test('one that was stopped early ends there', () => {
    const stopped = sale([{ sku }], { state: 'stopped', endsAt: hoursAgo(25) });
    expect(pricesOf(lines, { windows: [stopped] })).toEqual([8000, 8000]);
  });
  test('a name that two products share excludes neither', () => {
    const both = [...lines, sold(80, { ...inside, sku: '2' })];
    expect(pricesOf(both, { windows: [sale([{ product: 'Cotton shirt' }])] })).toEqual([8000, 8000]);
    expect(pricesOf(both, { windows: [sale([{ product: 'Cotton shirt', variation: 'Blue, M' }])] })).toEqual([
      8000, 8000,
    ]);
  });
});

describe('a history', () => {
  test('of blocks in any order is the same as of one', () => {
    const lines = [
      sold(120, { order: 'a', created: hoursAgo(5) }),
      sold(90, { order: 'b', created: hoursAgo(500), sku: '2' }),
      sold(80, { order: 'c', created: hoursAgo(600) }),
      sold(100, { order: 'd', created: hoursAgo(300) }),
    ];
    const whole = buildLimits([blockOf(lines)], { windows: [], since: now - countedFor });
    const parts = buildLimits([blockOf(lines.slice(2)), blockOf([]), blockOf(lines.slice(0, 2))], {
      windows: [],
      since: now - countedFor,
    });
    for (const at of [now, now + 200 * hour, now + 500 * hour]) {
      expect(ceilingAt(parts, findText(parts.skus, sku), at)).toEqual(ceilingAt(whole, findText(whole.skus, sku), at));
    }
  });
  test('keeps names as the newest line writes them, and counts all lines', () => {
    const limits = limitsOfLines([
      sold(0, { product: 'New name', variation: 'Navy, M', created: hoursAgo(1) }),
      sold(100, { product: 'Old name', created: hoursAgo(900) }),
    ]);
    expect([textAt(limits.products, 0), textAt(limits.variations, 0)]).toEqual(['New name', 'Navy, M']);
    expect([...limits.lineCounts]).toEqual([2]);
    expect(limits.newest[0]).toBe(hoursAgo(1) / 1000);
  });
  test('knows a SKU by name even from lines without a time', () => {
    const limits = limitsOfLines([sold(100, { created: 0 })]);
    expect(textAt(limits.products, 0)).toBe('Cotton shirt');
    expect(ceilingAt(limits, 0, now)).toEqual({ certain: null, strict: null });
  });
  test.each<[string, LineGiven, number]>([
    ['certain before newer and doubtful', sold(95, { created: hoursAgo(1999), ...unpaid }), 110_00],
    ['not in a flash sale of that time', sold(50, { created: hoursAgo(1980) }), 110_00],
    ['the youngest', sold(95, { created: hoursAgo(1999) }), 95_00],
  ])('what it sold for last may be months ago: %s', (_, newer, last) => {
    const lines = [sold(120, { created: hoursAgo(2100) }), sold(110, { created: hoursAgo(2000) }), newer];
    const windows = [sale([{ sku }], { startsAt: hoursAgo(1990), endsAt: hoursAgo(1970) })];
    for (const given of [lines, lines.toReversed()]) {
      expect(limitsOfLines(given, { windows }).lastPaid).toEqual(Float64Array.of(last));
    }
  });

  test('tells what a SKU sold for last, flash sales aside', () => {
    const limits = limitsOfLines(
      [
        sold(80, { created: hoursAgo(25) }),
        sold(300, { quantity: 3, created: hoursAgo(40) }),
        sold(70, { created: hoursAgo(2), paidAt: null }),
        sold(90, { created: hoursAgo(700) }),
      ],
      { windows: [sale([{ sku }])] },
    );
    expect([limits.lastPaid[0], limits.lastQuantity[0]]).toEqual([300_00, 3]);
  });
  test('without a line is empty, not wrong', () => {
    const limits = buildLimits([], { windows: [], since: now - countedFor });
    expect(findText(limits.skus, sku)).toBe(-1);
    expect(limits).toMatchObject({ currency: '', suspected: [] });
  });
  test('survives being kept and read again', () => {
    const limits = structuredClone(limitsOfLines([sold(90, { order: '583870900000001234' })]));
    expect(ceilingAt(limits, findText(limits.skus, sku), now).certain?.orderId).toBe('583870900000001234');
  });
  test('in two currencies is a mistake, and says so', () => {
    expect(() => buildLimits([blockOf([{}]), blockOf([{}], 'VND')], { windows: [], since: 0 })).toThrow(RangeError);
  });
  test('order ids stay whole, whatever stands in them', () => {
    const limits = limitsOfLines([
      sold(90, { sku: 'a', order: 'a\nb' }),
      sold(90, { sku: 'b', order: '583870900000001234' }),
      sold(90, { sku: 'c', order: '订单1' }),
    ]);
    const ids = [0, 1, 2].map((i) => ceilingAt(limits, i, now).certain?.orderId);
    expect(ids).toEqual(['a\nb', '583870900000001234', '订单1']);
  });
});

test('asked to and fro around the moment an order leaves, and one that comes later, each answer is that moment’s own', () => {
  const [leaves, comes] = [now + 20 * hour, now + 30 * hour];
  const limits = limitsOfLines([sold(90, { created: hoursAgo(700) }), sold(120), sold(80, { created: comes })]);
  const at = (moment: number): number | undefined => ceilingAt(limits, 0, moment).certain?.paid;
  const moments = [now, leaves - 1, leaves, comes - 1, comes, comes - 1, leaves, leaves - 1, now, comes];
  expect(moments.map(at)).toEqual([9000, 9000, 12000, 12000, 8000, 12000, 12000, 9000, 9000, 8000]);
});
