/** An audit clock stands once in the popup: in the pickup part, or among the deadlines where that part does not have it. */
import { expect, test } from 'vitest';
import type { Due } from '../../entrypoints/background/deadlines.ts';
import { besidePickup } from '../../entrypoints/popup/beside-pickup.ts';

const due = (kind: string, id: string): Due => ({ deadline: { kind, id } }) as Due;
const [audit, lost, start] = [due('pickup-audit', 'a'), due('pickup-audit', 'lost'), due('flash-start', 's')];
const shown = new Set(['a']);

test('a clock that the pickup part shows is not shown again', () => {
  expect(besidePickup({ dues: [audit, start], count: 2 }, shown)).toEqual({ dues: [start], count: 2 });
});
test('where it is all there is, nothing is left: no heading either', () => {
  expect(besidePickup({ dues: [audit], count: 1 }, shown)).toEqual({ dues: [], count: 0 });
});
test('a deadline without a date is not among the next, and still counts', () => {
  expect(besidePickup({ dues: [audit], count: 2 }, shown)).toEqual({ dues: [], count: 2 });
});
test('a clock of a warehouse that cannot be read stays among the deadlines', () => {
  expect(besidePickup({ dues: [audit, lost], count: 2 }, shown)).toEqual({ dues: [lost], count: 2 });
});
test('before the pickup part knows, no clock is drawn that would jump', () => {
  expect(besidePickup({ dues: [audit, start], count: 2 }, null)).toEqual({ dues: [start], count: 2 });
});
