/** What the popup opens with: few deadlines, however many there are. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { duesFrom, keepNext, readNext } from '../../entrypoints/background/deadlines/dues.ts';
import type { Kept } from '../../entrypoints/background/deadlines.ts';
import { hour } from '../../rules/time.ts';
import { dispatch, now, thai, unknown } from '../components/deadlines/sample.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

const kept = (hours: number): Kept => ({ deadline: dispatch(String(hours), hours) as Kept['deadline'], since: now });
const hours = Array.from({ length: 200 }, (_, index) => index - 99.5);
const dues = duesFrom(
  [
    [
      thai,
      { market: 'TH', dues: [...hours.map(kept), { deadline: unknown as Kept['deadline'], since: now }], damaged: 0 },
    ],
  ],
  {},
  now,
);

test('the last that have passed, the next that come, and how many there are', async () => {
  await keepNext(dues, now);
  const next = await readNext({});
  expect(next?.count).toBe(201);
  expect(next?.dues.map(({ deadline }) => ((deadline.due ?? 0) - now) / hour)).toEqual(
    Array.from({ length: 40 }, (_, index) => index - 9.5),
  );
});

test('what was done meanwhile is gone at once', async () => {
  await keepNext(dues, now);
  const id = dispatch('0.5', 0.5).id;
  const next = await readNext({ [id]: { settled: now, isDone: true } });
  expect(next?.count).toBe(200);
  expect(next?.dues.map(({ deadline }) => deadline.id)).not.toContain(id);
});

test('nothing kept yet, or damaged, is no answer', async () => {
  expect(await readNext({})).toBeNull();
  await fakeBrowser.storage.local.set({ 'next-dues': { dues: 'none' } });
  expect(await readNext({})).toBeNull();
});
