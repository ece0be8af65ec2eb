/** The only file that knows where holidays come from: a table written from the package date-holidays. */
import { dayNumberOf, type DayNumber } from '../time.ts';
import { holidayTable, years } from './holiday-table.ts';

/** One calendar. Outside [from, to] nothing is known, not "no holidays". */
export interface HolidayCalendar {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** English name by day. */
  readonly names: ReadonlyMap<DayNumber, string>;
  /** Governments announce its days late or move them, or the moon does. */
  readonly mayMove: boolean;
}

/** Calendar by id (`US`, `MY-02`); undefined for one that nobody has. */
export type Holidays = (id: string) => HolidayCalendar | undefined;

/** Federal and bank holidays are law years ahead. */
const fixed = new Set(['US', 'GB']);
const made = new Map<string, HolidayCalendar>();

export const holidays: Holidays = (id) => {
  const known = made.get(id);
  if (known) return known;
  const table = Object.hasOwn(holidayTable, id) ? holidayTable[id] : undefined;
  if (!table) return undefined;
  const names = new Map<DayNumber, string>();
  for (const [name, days] of Object.entries(table)) {
    for (const day of days.split(' ')) names.set(dayNumberOf(day), name);
  }
  const [first, last] = years;
  const calendar = {
    from: dayNumberOf(`${String(first)}-01-01`),
    to: dayNumberOf(`${String(last)}-12-31`),
    names,
    mayMove: !fixed.has(id),
  };
  made.set(id, calendar);
  return calendar;
};
