/** What the workbench reckons ahead: a discount's effect, the next sales, the price that covers a cost. */
import { describe, expect, test } from 'vitest';
import type { CeilingStep } from '../../../rules/history/ceiling.ts';
import { leastPrice, type ExchangeRate } from '../../../rules/history/cost.ts';
import { nextWindows, type PlanItem } from '../../../rules/history/planner.ts';
import { stepsOf } from '../../../rules/history/story.ts';
import { whatIf } from '../../../rules/history/what-if.ts';
import { day, hour, minute, soonestStart } from '../../../rules/time.ts';
import { money } from '../given.ts';
import { hoursAgo, limitsOfLines, now } from './given.ts';

/** `[baht, hours ago]` of each order. */
const stepsFor = (...orders: readonly (readonly [number, number])[]): readonly CeilingStep[] =>
  stepsOf(
    limitsOfLines(orders.map(([baht, hours]) => ({ paid: baht * 100, created: hoursAgo(hours), sku: 'A' }))),
    orders.length === 0 ? [] : [0],
    now,
    'atMost',
  );

describe('a product discount', () => {
  const steps = stepsFor([100, 700], [130, 10]);
  const idea = (percent: number, price = 150) => ({ price: money('THB', price), percent, days: 3 });
  const shown = (steps: readonly CeilingStep[]) =>
    steps.map(({ from, highest }) => [(from - now) / hour, highest && highest.amount / 100]);

  test('lowers the ceiling until its last order has left the window', () => {
    const effect = whatIf(steps, idea(40), now, 'atMost');
    expect(effect).toMatchObject({
      discounted: money('THB', 90),
      highest: money('THB', 90),
      lowers: true,
      until: now + 3 * day + 30 * day,
    });
    expect(shown(effect.steps)).toEqual([
      [0, 90],
      [20, 90],
      [710, 90],
      [792, null],
    ]);
  });
  test('lowers it later where an older order limits more now', () => {
    const effect = whatIf(steps, idea(20), now, 'atMost');
    expect(effect).toMatchObject({ highest: money('THB', 100), lowers: true });
    expect(shown(effect.steps)).toEqual([
      [0, 100],
      [20, 120],
      [710, 120],
      [792, null],
    ]);
  });
  test('lowers nothing at the price that limits last, and does a satang below', () => {
    expect(whatIf(steps, idea(10, 144.45), now, 'atMost')).toMatchObject({
      discounted: money('THB', 130),
      lowers: false,
    });
    expect(whatIf(steps, idea(10, 144.44), now, 'atMost')).toMatchObject({
      discounted: money('THB', 129.99),
      lowers: true,
    });
  });
  test('limits a SKU that nothing limited', () => {
    expect(whatIf(stepsFor(), idea(10), now, 'atMost')).toMatchObject({ highest: money('THB', 135), lowers: true });
  });
  test('compares as the market does', () => {
    expect(whatIf(steps, idea(40), now, 'below').highest).toEqual(money('THB', 89.99));
    expect(whatIf(steps, idea(40), now, null).highest).toEqual(money('THB', 89.99));
  });
  test('is rounded down, and takes broken percents exactly', () => {
    expect(whatIf(steps, idea(33.33, 99.99), now, 'atMost').discounted).toEqual(money('THB', 66.66));
    expect(whatIf(steps, idea(0.1, 10), now, 'atMost').discounted).toEqual(money('THB', 9.99));
  });
  test('leaves a ceiling so low that no price passes', () => {
    const tiny = stepsOf(limitsOfLines([{ paid: 1 }]), [0], now, 'below');
    expect(whatIf(tiny, idea(10), now, 'below')).toMatchObject({ highest: null, lowers: false });
  });
});

describe('the next sales', () => {
  const lengths = { maxHours: 72, minMinutes: 10 };
  const start = soonestStart(now);
  const plan = (items: readonly PlanItem[]) =>
    nextWindows(items, lengths, now).map(({ startsAt, endsAt, best }) => [
      (startsAt - start) / hour,
      (endsAt - startsAt) / hour,
      ...best.map((price) => price && price.amount / 100),
    ]);

  test('follow one another for 30 days, none longer than allowed', () => {
    const windows = plan([{ steps: stepsFor([100, 10]), busy: [] }]);
    expect(windows).toHaveLength(10);
    expect(windows.map(([from]) => from)).toEqual([0, 72, 144, 216, 288, 360, 432, 504, 576, 648]);
    expect(new Set(windows.map(([, length]) => length))).toEqual(new Set([72]));
  });
  test('each with the price that passes from its first moment to its last', () => {
    const windows = plan([{ steps: stepsFor([100, 700], [130, 10]), busy: [] }]);
    expect(windows.slice(0, 2)).toEqual([
      [0, 72, 100],
      [72, 72, 130],
    ]);
    // The order that limits leaves at the very start of the second window.
    expect(plan([{ steps: stepsFor([100, 648 - 10 / 60], [130, 10]), busy: [] }])[1]).toEqual([72, 72, 130]);
    // An order from a clock that is ahead limits in the middle of the first window.
    expect(plan([{ steps: stepsFor([130, 10], [90, -30]), busy: [] }])[0]).toEqual([0, 72, 90]);
  });
  test('say what limits at the start, and by which order', () => {
    const [first] = nextWindows([{ steps: stepsFor([100, 700]), busy: [] }], lengths, now);
    expect(first?.atStart).toMatchObject([{ highest: money('THB', 100), ceiling: { certain: { paid: 100_00 } } }]);
  });
  test('keep clear of sales that hold an item, and of gaps too short for one', () => {
    const busy = [
      { startsAt: now - hour, endsAt: start + 5 * hour },
      { startsAt: start + 20 * hour, endsAt: start + 30 * hour },
      { startsAt: start + 30 * hour + 9 * minute, endsAt: start + 40 * hour },
      { startsAt: start + 40 * hour + 10 * minute, endsAt: start + 50 * hour },
    ];
    const windows = plan([
      { steps: stepsFor([100, 10]), busy: busy.slice(0, 2) },
      { steps: [], busy: busy.slice(2) },
    ]);
    expect(windows.slice(0, 3).map(([from, length]) => [from, length])).toEqual([
      [5, 15],
      [40, 10 / 60],
      [50, 72],
    ]);
  });
  test('of several items have a price for each', () => {
    const items = [stepsFor([100, 10]), stepsFor([50, 10]), stepsFor()].map((steps) => ({ steps, busy: [] }));
    expect(plan(items)[0]).toEqual([0, 72, 100, 50, null]);
  });
});

describe('the lowest price that covers a cost', () => {
  const cny = (amount: number, feeBasisPoints = 0) => ({ cost: { amount, currency: 'CNY' }, feeBasisPoints });
  const rate = (given: Partial<ExchangeRate> = {}): ExchangeRate => ({
    ...{ from: 'CNY', to: 'THB', millionths: 4_950_000, at: now },
    ...given,
  });
  test('is the cost itself without fees', () => {
    expect(leastPrice({ cost: money('THB', 50), feeBasisPoints: 0 }, 'THB', [], now)).toEqual(money('THB', 50));
  });
  test('leaves the cost after fees, to the satang', () => {
    const least = leastPrice({ cost: money('THB', 50), feeBasisPoints: 650 }, 'THB', [], now);
    expect(least).toEqual(money('THB', 53.48));
    expect(least.amount * 9350).toBeGreaterThanOrEqual(5000 * 10_000);
    expect((least.amount - 1) * 9350).toBeLessThan(5000 * 10_000);
  });
  test('is exact where it comes out even', () => {
    expect(leastPrice({ cost: money('THB', 90), feeBasisPoints: 1000 }, 'THB', [], now)).toEqual(money('THB', 100));
  });
  test('goes through the rate, whatever decimals the currencies have', () => {
    expect(leastPrice(cny(10_00), 'THB', [rate()], now)).toEqual(money('THB', 49.5));
    expect(leastPrice(cny(10_00), 'VND', [rate({ to: 'VND', millionths: 3_600_000_000 })], now)).toEqual(
      money('VND', 36_000),
    );
    const dong = { cost: money('VND', 36_000), feeBasisPoints: 0 };
    expect(leastPrice(dong, 'CNY', [rate({ from: 'VND', to: 'CNY', millionths: 278 })], now)).toEqual({
      amount: 10_01,
      currency: 'CNY',
    });
  });
  test('a rate holds for seven days, and not a moment longer', () => {
    expect(leastPrice(cny(10_00), 'THB', [rate({ at: now - 7 * day })], now)).toEqual(money('THB', 49.5));
    expect(leastPrice(cny(10_00), 'THB', [rate({ at: now - 7 * day - 1 })], now)).toEqual(cny(10_00).cost);
  });
  test('without a rate for these two currencies the cost stays as it is', () => {
    const others = [rate({ to: 'VND' }), rate({ from: 'USD' })];
    expect(leastPrice(cny(10_00), 'THB', others, now)).toEqual(cny(10_00).cost);
  });
  test('the newest rate wins', () => {
    const rates = [rate({ at: now - day, millionths: 1 }), rate(), rate({ at: now - 2 * day, millionths: 2 })];
    expect(leastPrice(cny(10_00), 'THB', rates, now)).toEqual(money('THB', 49.5));
  });
});
