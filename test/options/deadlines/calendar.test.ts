/** The calendar file, as a calendar reads it. */
import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../components/deadlines/model.ts';
import { calendarText } from '../../../entrypoints/options/deadlines/calendar.ts';
import { pageOf, wayOf } from '../../../entrypoints/popup/deadlines.ts';
import { dispatchDeadline } from '../../../rules/deadlines/orders.ts';
import { day, hour, minute } from '../../../rules/time.ts';
import {
  appeal,
  dispatch,
  entryOf,
  entries,
  flashStart,
  now,
  thai,
  unknown,
} from '../../components/deadlines/sample.ts';
import { aSetting } from '../../rules/deadlines/given.ts';
import { textsIn } from '../../components/sample.ts';

const ladder = [7 * day, 3 * day, day, 3 * hour];
const fileOf = (some: readonly TimelineEntry[], at = now): string =>
  calendarText(
    textsIn('en'),
    some.map((entry) => ({ entry, deadline: null })),
    () => ladder,
    at,
  );
/** Lines as they were before they were folded. */
const lines = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');
const valuesOf = (text: string, name: string): string[] =>
  lines(text)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));

describe('a calendar file', () => {
  const deadline = dispatch('577000000000004821', 26);
  const entry = entryOf(deadline);

  test('holds each deadline at its moment in UTC, with its name and arithmetic', () => {
    const text = calendarText(textsIn('en'), [{ entry, deadline }], () => ladder, now);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(valuesOf(text, 'DTSTART')).toEqual(['20261123T043000Z']);
    expect(valuesOf(text, 'DTEND')).toEqual(['20261123T043000Z']);
    expect(valuesOf(text, 'SUMMARY')).toEqual(['Dispatch: order 577000000000004821']);
    expect(valuesOf(text, 'DESCRIPTION')[0]).toContain('created 21 Nov 11:30 + 48 h = 23 Nov 11:30 (GMT+7)');
    expect(valuesOf(text, 'TRANSP')).toEqual(['TRANSPARENT']);
  });

  test('rings as long before as the reminders do, never in the past', () => {
    const text = fileOf([entry]);
    expect(valuesOf(text, 'TRIGGER')).toEqual(['-P1D', '-PT3H']);
    expect(valuesOf(text, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY']);
  });

  test('imported twice changes entries instead of doubling them', () => {
    const [first, second] = [fileOf([entry]), fileOf([entry], now + minute)];
    expect(valuesOf(first, 'UID')).toHaveLength(1);
    expect(valuesOf(second, 'UID')).toEqual(valuesOf(first, 'UID'));
    const [before, after] = [first, second].map((text) => Number(valuesOf(text, 'SEQUENCE')[0]));
    expect(after).toBeGreaterThan(before ?? Infinity);
  });

  test('tells shops and kinds apart', () => {
    const setting = aSetting('TH*', { shop: 'seller.eu.tiktokglobalshop.com|TH|' });
    const other = entryOf(dispatchDeadline({ id: '2', createdAt: now }, setting), { shop: setting.shop ?? '' });
    const uids = valuesOf(fileOf([...entries, other]), 'UID');
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toHaveLength(6);
  });

  test('leaves out what is done or has no moment', () => {
    const done = { ...entry, mark: { settled: now, isDone: true } };
    expect(valuesOf(fileOf([done, entryOf(unknown)]), 'UID')).toEqual([]);
  });

  test('texts with commas and lines stay whole', () => {
    const named = entryOf({ ...flashStart, of: { ...flashStart.of, name: 'Bags, shoes; \\ more\nand hats' } });
    expect(valuesOf(fileOf([named]), 'SUMMARY')).toEqual(['Flash sale starts: Bags\\, shoes\\; \\\\ more\\nand hats']);
  });
});

describe('the page of a deadline', () => {
  test('is the shop’s own', () => {
    expect(pageOf(entryOf(dispatch('1', 2)))).toBe(
      'https://seller-th.tiktok.com/order?tab=all&shop_region=TH&shop_id=7495',
    );
    expect(pageOf({ ...entryOf(flashStart), shop: thai })).toMatch(/\/promotion\/marketing-tools\/management\?/);
  });
  test('is not guessed where the shop’s address is not known', () => {
    expect(pageOf({ ...entryOf(dispatch('1', 2)), shop: '|TH|' })).toBeNull();
    expect(pageOf({ ...entryOf(dispatch('1', 2)), shop: 'evil.example|TH|' })).toBeNull();
  });
});

test('the way into the workbench is the case, or the planner of the sale; orders have none', () => {
  const shop = 'seller-th.tiktok.com%7CTH%7C7495';
  expect(wayOf(entryOf(flashStart))).toBe(`#history/sale/${shop}/s1`);
  expect(wayOf({ ...entryOf(appeal('A/B #1', now)), shop: thai })).toBe(`#deadlines/case/${shop}/A%2FB%20%231`);
  expect(wayOf(entryOf(dispatch('1', 2)))).toBeNull();
});
