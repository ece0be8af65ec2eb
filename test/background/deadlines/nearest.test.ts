/** The badge's text at its boundaries, and when it is looked at again. */
import { describe, expect, test } from 'vitest';
import { isNear, nearText, nextLook } from '../../../entrypoints/background/deadlines/nearest.ts';
import { day, hour, minute } from '../../../rules/time.ts';

describe('the text', () => {
  test.each([
    ['1m', 1],
    ['1m', minute],
    ['1m', 2 * minute - 1],
    ['59m', 59 * minute],
    ['59m', hour - 1],
    ['1h', hour],
    ['3h', 3 * hour],
    ['23h', 24 * hour - minute],
    ['1d', 24 * hour],
    ['1d', 2 * day - 1],
    ['2d', 2 * day],
    ['99d', 99 * day],
    ['99d', 100 * day - 1],
    ['99+', 100 * day],
  ])('%s with %d ms left', (text, left) => {
    expect(nearText(left)).toBe(text);
  });
  test('is near below a day', () => {
    expect([isNear(day - 1), isNear(day)]).toEqual([true, false]);
  });
});

describe('the next look', () => {
  const now = Date.UTC(2026, 10, 22, 5);
  test.each([
    ['when the text changes', 3 * hour + 20_000, 20_001],
    ['when a full hour begins to break', 3 * hour, 1],
    ['within a minute while it is near', 3 * hour + 30 * minute, minute],
    ['within a quarter of an hour while it is far', 3 * day + hour, 15 * minute],
    ['when a day breaks', 3 * day + minute, minute + 1],
  ])('%s', (_, left, wait) => {
    expect(nextLook(now + left, now) - now).toBe(wait);
  });
  test('shows another text than before, or the same with patience over, at every step down to the end', () => {
    const due = now + 2 * day + 5 * minute;
    let at = now;
    for (let steps = 0; at < due; steps += 1) {
      const next = nextLook(due, at);
      expect(next).toBeGreaterThan(at);
      const isLast = next >= due;
      // One millisecond before the look nothing had changed yet.
      expect(nearText(due - (isLast ? due - 1 : next - 1))).toBe(nearText(due - at));
      expect(steps).toBeLessThan(2000);
      at = next;
    }
  });
});
