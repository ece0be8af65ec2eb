/** A date as it stands in the file, its first two numbers not yet told apart: as a number, as text, as a wall time. */
import type { DayMonthOrder, Wall } from '../../../rules/time.ts';

/**
 * A date as it stands in the file, its first two numbers not yet told apart, in one whole number under 2^32:
 * `(((year − 2010) · 31 + first − 1) · 31 + second − 1) · 86 400 + seconds of the day`, plus 1. A date that begins with
 * its year stands in it month first. 0: blank. −1: no date.
 */
export type RawDate = number;

const firstYear = 2010;
const lastYear = 2060;
export const daySeconds = 86_400;

/** −1 where a number is out of its range in either order. */
export function pack(year: number, first: number, second: number, seconds: number): RawDate {
  if (year < firstYear || year > lastYear || first < 1 || first > 31 || second < 1 || second > 31) return -1;
  return (((year - firstYear) * 31 + first - 1) * 31 + second - 1) * daySeconds + seconds + 1;
}

/** Number of the day of a raw date, under `days`. In small whole numbers: 86 400 is 128 · 675. */
export const dayOf = (raw: RawDate): number => (((raw - 1) >>> 7) / 675) | 0;
export const days = (lastYear - firstYear + 1) * 31 * 31;

/** Midnight of a day by its number, null where there is no such day. */
export function midnightOf(dayNumber: number, order: DayMonthOrder): Wall | null {
  const second = (dayNumber % 31) + 1;
  const first = (Math.floor(dayNumber / 31) % 31) + 1;
  const year = Math.floor(dayNumber / 961) + firstYear;
  const [month, dayOfMonth] = order === 'MD' ? [first, second] : [second, first];
  const midnight = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return midnight.getUTCMonth() === month - 1 ? midnight.getTime() : null;
}

/** A raw date as text again, as good as the file's own. */
export function rawText(raw: RawDate): string {
  const dayNumber = dayOf(raw);
  const seconds = (raw - 1) % daySeconds;
  const two = (value: number): string => String(value).padStart(2, '0');
  const first = (Math.floor(dayNumber / 31) % 31) + 1;
  const date = [two(first), two((dayNumber % 31) + 1), String(Math.floor(dayNumber / 961) + firstYear)].join('/');
  return `${date} ${[Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')}`;
}

export function wallOf(raw: RawDate, order: DayMonthOrder): Wall | null {
  const midnight = midnightOf(dayOf(raw), order);
  return midnight === null ? null : midnight + ((raw - 1) % daySeconds) * 1000;
}
