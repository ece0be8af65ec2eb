/** Two badges in one place: a tab's errors stand before the browser's nearest deadline. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Badge from '../../entrypoints/background/badge.ts';

type Details = { tabId?: number; text?: string | null; color?: string };
let badge: typeof Badge;
const calls: Details[] = [];
/** What a tab shows: its own text and colour, else the browser's. */
const shownOn = (tab: number): (string | null | undefined)[] => {
  const last = (name: 'text' | 'color', of?: number) =>
    calls.findLast((call) => name in call && call.tabId === of)?.[name];
  return [last('text', tab) ?? last('text'), last('color', tab) ?? last('color')];
};
const [red, grey] = ['#cb272d', '#4e5969'];

beforeEach(async () => {
  calls.length = 0;
  const record = (details: Details): Promise<void> => {
    calls.push(details);
    return Promise.resolve();
  };
  Object.assign(fakeBrowser.action, {
    ...{ setBadgeText: record, setBadgeBackgroundColor: record },
    setBadgeTextColor: () => Promise.resolve(),
  });
  vi.resetModules();
  badge = await import('../../entrypoints/background/badge.ts');
});

test('a tab with errors shows their number, the others the deadline', () => {
  badge.showGlobal({ text: '2d', tone: 'far' });
  badge.showErrors(7, 3);
  badge.showGlobal({ text: '1d', tone: 'far' });
  expect(shownOn(7)).toEqual(['3', red]);
  expect(shownOn(8)).toEqual(['1d', grey]);
});

test('a tab whose errors are mended shows the deadline again, in its colour, also when that changes', () => {
  badge.showGlobal({ text: '2d', tone: 'far' });
  badge.showErrors(7, 3);
  badge.showErrors(7, 0);
  expect(shownOn(7)).toEqual(['2d', grey]);
  badge.showGlobal({ text: '23h', tone: 'near' });
  expect(shownOn(7)).toEqual(['23h', red]);
});

test('the same again is not set again', () => {
  badge.showGlobal({ text: '2d', tone: 'far' });
  badge.showErrors(7, 1000);
  const before = calls.length;
  badge.showGlobal({ text: '2d', tone: 'far' });
  badge.showErrors(7, 1000);
  expect(calls).toHaveLength(before);
  expect(shownOn(7)[0]).toBe('999+');
});
