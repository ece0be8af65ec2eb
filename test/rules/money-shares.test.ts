/** Counts as they are written, and shares of a price. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceFix } from '../../rules/finding.ts';
import { blank } from '../../rules/form.ts';
import { isAtMostPercent, parseCount, percentOff, priceAtPercentOff, type NumberStyle } from '../../rules/money.ts';
import { money } from './given.ts';

const dot: NumberStyle = { marks: ['.'], typed: true };
const either: NumberStyle = { marks: [',', '.'], typed: true };
const anAmount = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe('a count', () => {
  test.each([
    ['12', 12],
    ['12 件', 12],
    ['99 pcs', 99],
    ['5%', 5],
    ['1.5', 1.5],
    ['-1', -1],
    ['1,000', 1000],
    ['１２', 12],
    ['12 ชิ้น', 12],
    ['0', 0],
    ['.5', 0.5],
    ['5.', 5],
    ['-1.5 %', -1.5],
    ['12345678901', 12_345_678_901],
    [`12 ${'p'.repeat(77)}`, 12],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%j is read', (text, value) => {
    expect(parseCount(text, dot)).toEqual({ state: 'read', value });
  });
  test.each(['', '-', '--', ' '])('%j is blank', (text) => {
    expect(parseCount(text, dot)).toEqual(blank);
  });
  test.each([
    ['many', 'not-a-number'],
    ['1.2K', 'not-a-number'],
    ['3万', 'not-a-number'],
    ['1 triệu', 'not-a-number'],
    ['1e15', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['9'.repeat(20), 'too-big'],
    ['9007199254740992', 'too-big'],
    [`12 ${'p'.repeat(78)}`, 'not-a-number'],
    ['5--', 'not-a-number'],
    ['5 -', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['pcs', 'not-a-number'],
    ['pcs 5', 'not-a-number'],
  ] as const)('%j is garbled', (text, why) => {
    const reading = { state: 'garbled', why, text: text.slice(0, 80) };
    expect(parseCount(text, dot)).toEqual(reading);
    expect(parseCount(` ${text}  `, dot)).toEqual(reading);
  });
  test('that reads in two ways is garbled', () => {
    expect(parseCount('1.000', either)).toMatchObject({ state: 'garbled', why: 'ambiguous' });
  });
});

describe('discounts', () => {
  test('in percent, unrounded', () => {
    expect(percentOff(money('THB', 100), money('THB', 90))).toBe(10);
    expect(percentOff(money('THB', 3), money('THB', 2))).toBeCloseTo(33.333, 3);
    expect(percentOff(money('THB', 100), money('THB', 120))).toBe(-20);
  });
  test('the price at a discount, rounded down, has at least that discount; rounded up, at most', () => {
    fc.assert(
      fc.property(
        anAmount.filter((minor) => minor > 0),
        fc.integer({ min: 0, max: 100 }),
        (minor, percent) => {
          const original = { amount: minor, currency: 'THB' };
          const at = priceAtPercentOff(original, percent);
          const off = (price: number): number => percentOff(original, { amount: price, currency: 'THB' });
          expect(off(Math.floor(at))).toBeGreaterThanOrEqual(percent);
          expect(off(Math.floor(at) + 1)).toBeLessThan(percent);
          expect(off(Math.ceil(at))).toBeLessThanOrEqual(percent);
          expect(off(Math.ceil(at) - 1)).toBeGreaterThan(percent);
        },
      ),
    );
  });
  test('a share of the original', () => {
    expect(isAtMostPercent(money('THB', 12), 10, money('THB', 120))).toBe(true);
    expect(isAtMostPercent(money('THB', 12.01), 10, money('THB', 120))).toBe(false);
    expect(isAtMostPercent(money('THB', 0), 10, money('THB', 0))).toBe(true);
  });
});

describe('a fix', () => {
  test('a price of nothing is no price to propose', () => {
    expect(priceFix(1, 'THB')).toEqual({ fix: { price: { amount: 1, currency: 'THB' } } });
    expect(priceFix(0, 'THB')).toEqual({});
    expect(priceFix(-1, 'THB')).toEqual({});
  });
});
