/** Counting working days: a week, less the public holidays of a calendar. */
import type { Week } from '../markets/deadlines.ts';
import { isoOf, weekdayOf, type DayNumber } from '../time.ts';
import type { SkippedDay } from './deadline.ts';
import type { HolidayCalendar } from './holidays.ts';

export interface Workdays {
  isWorking(day: DayNumber): boolean;
  /** The `count`th working day after `day`; 0 is `day` itself. Null where the holiday calendar does not reach. */
  add(day: DayNumber, count: number): DayNumber | null;
  /** Days in (from, to) that do not count, and `from` itself where it does not. */
  skipped(from: DayNumber, to: DayNumber): SkippedDay[];
  /** Whether one of these holidays may turn out to be another day. */
  mayMove(from: DayNumber, to: DayNumber): boolean;
}

/** Null for a week without a working day: nothing could be counted. */
export function workdaysOf(week: Week, calendar: HolidayCalendar): Workdays | null {
  const works = new Set(week.days.filter((weekday) => weekday >= 0 && weekday <= 6));
  if (works.size === 0) return null;
  const isWeekend = (day: DayNumber): boolean => !works.has(weekdayOf(day));
  const isWorking = (day: DayNumber): boolean => !isWeekend(day) && !calendar.names.has(day);
  const isKnown = (day: DayNumber): boolean => day >= calendar.from && day <= calendar.to;
  // The same few days are asked for many orders.
  const sums = new Map<number, DayNumber | null>();

  const count = (from: DayNumber, days: number): DayNumber | null => {
    let day = from;
    for (let left = days; left > 0;) {
      day += 1;
      if (!isKnown(day)) return null;
      if (isWorking(day)) left -= 1;
    }
    return isKnown(day) ? day : null;
  };

  return {
    isWorking,
    add(day, days) {
      const key = day * 1000 + days;
      let sum = sums.get(key);
      if (sum === undefined) {
        sum = count(day, days);
        sums.set(key, sum);
      }
      return sum;
    },
    skipped(from, to) {
      const skipped: SkippedDay[] = [];
      for (let day = from; day < to; day += 1) {
        if (isWorking(day)) continue;
        const name = calendar.names.get(day);
        // A holiday on a weekend is left out already as a weekend.
        if (isWeekend(day) || name === undefined) skipped.push({ date: isoOf(day), why: 'weekend' });
        else skipped.push({ date: isoOf(day), why: 'holiday', name });
      }
      return skipped;
    },
    mayMove(from, to) {
      if (!calendar.mayMove) return false;
      for (let day = from; day < to; day += 1) if (!isWeekend(day) && calendar.names.has(day)) return true;
      return false;
    },
  };
}
