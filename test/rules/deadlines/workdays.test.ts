/** Counting working days, and the holidays that they skip. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidays, type HolidayCalendar } from '../../../rules/deadlines/holidays.ts';
import { workdaysOf, type Workdays } from '../../../rules/deadlines/workdays.ts';
import { sources } from '../../../rules/sources.ts';
import { dayNumberOf, isoOf, weekdayOf } from '../../../rules/time.ts';

const weekdays = [1, 2, 3, 4, 5];
const calendar = (id: string): HolidayCalendar => holidays(id)!;
const working = (id: string, days: readonly number[] = weekdays): Workdays =>
  workdaysOf({ days, holidays: id }, calendar(id))!;

describe('counting', () => {
  const aDay = fc.integer({ min: dayNumberOf('2023-01-01'), max: dayNumberOf('2028-06-30') });
  test('gives a working day, and leaves exactly that many behind', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 15 }), fc.constantFrom('US', 'GB', 'VN', 'MY-03'), (day, n, id) => {
        const workdays = working(id, id === 'MY-03' ? [0, 1, 2, 3, 4] : weekdays);
        const due = workdays.add(day, n)!;
        expect(workdays.isWorking(due)).toBe(true);
        const between = Array.from({ length: due - day }, (_, i) => day + 1 + i);
        expect(between.filter((one) => workdays.isWorking(one))).toHaveLength(n);
        const skipped = workdays.skipped(day + 1, due).map(({ date }) => date);
        expect(skipped).toEqual(between.filter((one) => !workdays.isWorking(one)).map(isoOf));
      }),
    );
  });
  test('a later day is never due earlier', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 10 }), (day, n) => {
        const workdays = working('US');
        expect(workdays.add(day + 1, n)!).toBeGreaterThanOrEqual(workdays.add(day, n)!);
      }),
    );
  });
  test('none is the day itself, working or not', () => {
    expect(working('US').add(dayNumberOf('2026-11-22'), 0)).toBe(dayNumberOf('2026-11-22'));
  });
  test('ends where the calendar ends, on both sides', () => {
    const { from, to } = calendar('US');
    const always = working('US', [0, 1, 2, 3, 4, 5, 6]);
    expect(always.add(to - 1, 1)).toBe(to);
    expect(always.add(to, 1)).toBeNull();
    // The second of January 2023 was New Year's substitute.
    expect(always.add(from, 1)).toBe(from + 2);
    expect(always.add(from - 2, 1)).toBeNull();
  });
  test('a week without a working day counts nothing', () => {
    expect(workdaysOf({ days: [], holidays: 'US' }, calendar('US'))).toBeNull();
    expect(workdaysOf({ days: [7, 8], holidays: 'US' }, calendar('US'))).toBeNull();
  });
});

describe('the holiday table', () => {
  // The federal holidays of 2026 as the law puts them, observed days included.
  test('has the eleven federal holidays', () => {
    const ours = [...calendar('US').names.keys()].map(isoOf).filter((date) => date.startsWith('2026'));
    const weekday = ours.filter((date) => weekdays.includes(weekdayOf(dayNumberOf(date))));
    expect(weekday.sort()).toEqual([
      ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03'],
      ...['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
    ]);
  });
  test.each([
    ['GB', '2026-04-03'],
    ['GB', '2026-12-28'],
    ['VN', '2026-02-18'],
    ['ID', '2026-08-17'],
    ['MY', '2026-08-31'],
    ['MY-02', '2026-02-01'],
    ['MY-11', '2026-03-04'],
    ['PH', '2026-06-12'],
    ['SG', '2026-08-10'],
    ['TH', '2026-04-14'],
  ])('%s has %s', (id, date) => {
    expect(calendar(id).names.has(dayNumberOf(date))).toBe(true);
  });
  test('reaches a year beyond the day on which the sources were read', () => {
    const read = Object.values(sources).map(({ readOn }) => readOn);
    const needed = dayNumberOf(read.sort().at(-1)!) + 365;
    expect(calendar('US').to, 'Move `years` in test/holidays.ts on and run it.').toBeGreaterThan(needed);
  });
  test('knows no calendar but its own', () => {
    for (const id of ['XX', '', 'constructor', '__proto__']) expect(holidays(id)).toBeUndefined();
  });
  test('says which days may move', () => {
    expect(calendar('US').mayMove).toBe(false);
    expect(calendar('VN').mayMove).toBe(true);
  });
});
