import { describe, expect, test } from 'vitest';
import { countedFor, type CeilingStory } from '../../../rules/history/ceiling.ts';
import { coverageOf } from '../../../rules/history/coverage.ts';
import { stepsOf, storyOf } from '../../../rules/history/story.ts';
import type { RowNames } from '../../../rules/history/match.ts';
import { hour } from '../../../rules/time.ts';
import { covered, money } from '../given.ts';
import { hoursAgo, limitsOfLines, now, type LineGiven } from './given.ts';

const sold = (baht: number, hours: number, given: LineGiven = {}): LineGiven => {
  const created = hoursAgo(hours);
  return { paid: baht * 100, created, paidAt: created, ...given };
};
const row = (given: Partial<RowNames> = {}): RowNames => ({
  sku: '1729384756',
  product: 'Cotton shirt',
  variation: 'Blue, M',
  level: 'variation',
  ...given,
});
/** `[hours from now, highest price in baht]` of each step. */
const staircase = (story: CeilingStory) =>
  'steps' in story
    ? story.steps.map(({ from, highest }) => [(from - now) / hour, highest && highest.amount / 100])
    : story.state;
const told = (lines: readonly LineGiven[], given: Partial<RowNames> = {}): CeilingStory =>
  storyOf(limitsOfLines(lines), row(given), now, 'atMost', covered);

describe('the staircase', () => {
  test('rises when the order that limits leaves, and ends when none is left', () => {
    const lines = [sold(100, 700), sold(110, 500), sold(90, 710), sold(120, 10), sold(130, 20)];
    expect(staircase(told(lines))).toEqual([
      [0, 90],
      [10, 100],
      [20, 110],
      [220, 120],
      [710, null],
    ]);
  });
  test('names the order behind each step', () => {
    const story = told([sold(90, 710, { order: 'first' }), sold(120, 10, { order: 'second' })]);
    expect(story).toMatchObject({
      state: 'known',
      sku: '1729384756',
      comparison: 'atMost',
      steps: [
        { ceiling: { certain: { orderId: 'first', leavesAt: now + 10 * hour } } },
        { from: now + 10 * hour, ceiling: { certain: { orderId: 'second' }, strict: { orderId: 'second' } } },
        { from: now + 710 * hour, ceiling: { certain: null, strict: null }, highest: null },
      ],
    });
  });
  test('has a step where only the doubtful limit changes', () => {
    const story = told([sold(100, 10), sold(80, 500, { paidAt: null })]);
    expect(staircase(story)).toEqual([
      [0, 80],
      [220, 100],
      [710, null],
    ]);
  });
  test('goes down when an order from a clock that is ahead begins to count', () => {
    expect(staircase(told([sold(100, 10), sold(80, -5)]))).toEqual([
      [0, 100],
      [5, 80],
    ]);
  });
  test('ends after 30 days to the hour', () => {
    expect(staircase(told([sold(100, 0)]))).toEqual([
      [0, 100],
      [720, null],
    ]);
  });
  test('of an unlimited SKU is one step', () => {
    expect(staircase(told([sold(100, 720)]))).toEqual([[0, null]]);
  });
  test('compares as the market does; the stricter way where nobody knows', () => {
    const limits = limitsOfLines([sold(100, 10)]);
    const first = (comparison: 'atMost' | 'below' | null) => stepsOf(limits, [0], now, comparison)[0]?.highest;
    expect([first('atMost'), first('below'), first(null)]).toEqual([
      money('THB', 100),
      money('THB', 99.99),
      money('THB', 99.99),
    ]);
  });
});

describe('what people are told', () => {
  test('of a product: the lowest of its SKUs, and which one sets it', () => {
    const lines = [sold(100, 10), sold(80, 20, { sku: '2', variation: 'Red, M' })];
    const story = told(lines, { level: 'product' });
    expect(story).toMatchObject({ state: 'known', sku: '2' });
    expect(staircase(story)).toEqual([
      [0, 80],
      [700, 100],
      [710, null],
    ]);
  });
  test('of a SKU nobody ordered', () => {
    expect(told([sold(100, 10)], { sku: '99' })).toEqual({
      state: 'known',
      sku: '99',
      steps: [{ from: now, ceiling: { certain: null, strict: null }, highest: null }],
      comparison: 'atMost',
    });
  });
  test('where orders are missing: what the imported ones say, and what to export', () => {
    const gap = { from: now - countedFor, to: hoursAgo(100) };
    const coverage = coverageOf([{ from: hoursAgo(100), exportedAt: now, filtered: false }], now, false);
    const story = storyOf(limitsOfLines([sold(100, 10)]), row(), now, 'atMost', coverage);
    expect(story).toMatchObject({ state: 'uncovered', gaps: [gap], steps: [{ highest: money('THB', 100) }, {}] });
  });
  test('where the row cannot be matched, or nothing was imported', () => {
    const socks = { product: 'Socks', variation: '', level: 'variation' } as const;
    expect(storyOf(limitsOfLines([sold(100, 10)]), socks, now, 'atMost', covered)).toEqual({ state: 'unmatched' });
    expect(told([sold(100, 10), sold(100, 10, { sku: '2' })], { level: 'product' })).toEqual({ state: 'ambiguous' });
    expect(storyOf(null, row(), now, 'atMost', covered)).toEqual({ state: 'no-history' });
  });
});
