import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePerUnit, floorPerUnit, highestUnder } from '../../../rules/history/unit-price.ts';

const paid = fc.oneof(
  fc.nat(),
  fc.maxSafeNat(),
  fc.integer({ min: Number.MAX_SAFE_INTEGER - 9, max: Number.MAX_SAFE_INTEGER }),
);
const quantity = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 0xffff_ffff }));

test('unit prices compare as exact fractions', () => {
  fc.assert(
    fc.property(paid, quantity, paid, quantity, (a, b, c, d) => {
      const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
      expect(Math.sign(comparePerUnit(a, b, c, d))).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
    }),
    { numRuns: 2000 },
  );
  // Differences that floats drop.
  expect(comparePerUnit(9_007_199_254_740_989, 3, 9_007_199_254_740_990, 3)).toBeLessThan(0);
  expect(comparePerUnit(9_007_199_254_740_991, 5, 9_007_199_254_740_990, 5)).toBeGreaterThan(0);
});

test('the highest price passes, and a minor unit more does not', () => {
  fc.assert(
    fc.property(paid, quantity, (a, b) => {
      const [most, below] = [highestUnder(a, b, 'atMost'), highestUnder(a, b, 'below')];
      expect(BigInt(most) * BigInt(b) <= BigInt(a) && BigInt(most + 1) * BigInt(b) > BigInt(a)).toBe(true);
      expect(BigInt(below) * BigInt(b) < BigInt(a) && BigInt(below + 1) * BigInt(b) >= BigInt(a)).toBe(true);
      expect(floorPerUnit(a, b)).toBe(most);
    }),
    { numRuns: 1000 },
  );
});
