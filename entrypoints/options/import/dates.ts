/** Dates of an export: read as they stand, resolved to moments once the order of day and month is known. */
import { instantOf, type DayMonthOrder, type Wall } from '../../../rules/time.ts';
import type { DateExample } from './protocol.ts';
import { byteCode, textOf } from './row.ts';

/**
 * A date as it stands in the file, its first two numbers not yet told apart, in one whole number under 2^32:
 * `(((year − 2010) · 31 + first − 1) · 31 + second − 1) · 86 400 + seconds of the day`, plus 1. A date that begins with
 * its year stands in it month first. 0: blank. −1: no date.
 */
export type RawDate = number;

const firstYear = 2010;
const lastYear = 2060;
const daySeconds = 86_400;
/** `31/07/2026 20:29:25`, and with the year first. */
const usualLength = 19;

const { zero, space, colon, slash, minus, dot } = byteCode;
const bigT = 0x54;
const letter = { a: 0x61, m: 0x6d, p: 0x70 } as const;
/** An ASCII letter in lower case. */
const lower = (byte: number | undefined): number => (byte ?? 0) | 0x20;

interface Example {
  readonly text: string;
  readonly raw: RawDate;
}

/** Reads dates and remembers what tells day and month apart. */
export class DateReader {
  /** Some time had AM or PM. */
  twelveHour = false;
  /** Some date began with its year, some ended with it. */
  yearFirst = false;
  yearLast = false;
  /** Dates that mean another day when day and month change places; two are enough. */
  readonly #open: Example[] = [];
  /** A date whose first number is above 12, and one whose second is. */
  #dayFirst: Example | null = null;
  #monthFirst: Example | null = null;
  // The parser's place, a field so that no object is made for each number.
  #at = 0;
  // The last date in `usualLength`: its first ten bytes, and midnight of it as a raw date; −1 before there is one.
  #head = 0;
  #middle = 0;
  #tail = 0;
  #midnight = -1;

  /** The date and time in `bytes[from .. to]`; `view` is over the same memory. */
  read(bytes: Uint8Array, view: DataView, from: number, to: number): RawDate {
    if (from === to) return 0;
    if (to - from !== usualLength || this.#midnight < 0 || !this.#isSameDay(view, from)) {
      return this.#readNewDay(bytes, view, from, to);
    }
    const seconds = clockAt(bytes, from + 11);
    return seconds < 0 || bytes[from + 10] !== space ? this.#parse(bytes, from, to) : this.#midnight + seconds;
  }

  /** Most dates are of the same day as the one before: ten bytes compared at once. */
  #isSameDay(view: DataView, from: number): boolean {
    return (
      view.getUint32(from) === this.#head &&
      view.getUint32(from + 4) === this.#middle &&
      view.getUint16(from + 8) === this.#tail
    );
  }

  #readNewDay(bytes: Uint8Array, view: DataView, from: number, to: number): RawDate {
    const raw = this.#parse(bytes, from, to);
    if (raw > 0 && to - from === usualLength) {
      this.#head = view.getUint32(from);
      this.#middle = view.getUint32(from + 4);
      this.#tail = view.getUint16(from + 8);
      this.#midnight = raw - ((raw - 1) % daySeconds);
    }
    return raw;
  }

  #parse(bytes: Uint8Array, from: number, to: number): RawDate {
    this.#at = from;
    const a = this.#number(bytes, to);
    const mark = bytes[this.#at] ?? 0;
    if (mark !== slash && mark !== minus && mark !== dot) return -1;
    this.#at += 1;
    const b = this.#number(bytes, to);
    if (bytes[this.#at] !== mark) return -1;
    this.#at += 1;
    const c = this.#number(bytes, to);
    const seconds = this.#seconds(bytes, to);
    if (seconds < 0) return -1;
    if (a > 31) return this.#packYearFirst(a, b, c, seconds);
    const raw = pack(c, a, b, seconds);
    if (raw < 0 || (a > 12 && b > 12)) return -1;
    this.yearLast = true;
    if (a > 12) this.#dayFirst ??= { text: textOf(bytes, from, to), raw };
    else if (b > 12) this.#monthFirst ??= { text: textOf(bytes, from, to), raw };
    else if (a !== b && this.#open.length < 2) this.#keepOpen({ text: textOf(bytes, from, to), raw });
    return raw;
  }

  /** The order that the dates themselves prove; `any` where none of them depends on it; null: they do not, or contradict. */
  proven(): DayMonthOrder | 'any' | null {
    if (this.isContradictory()) return null;
    if (this.#dayFirst) return 'DM';
    if (this.#monthFirst) return 'MD';
    return this.#open.length === 0 ? 'any' : null;
  }

  /** Some dates hold in one order only, some in the other only. */
  isContradictory(): boolean {
    return this.#dayFirst !== null && this.#monthFirst !== null;
  }

  /** At most two dates that show the question. */
  examples(): DateExample[] {
    return [...this.#open, this.#dayFirst, this.#monthFirst]
      .filter((example) => example !== null)
      .slice(0, 2)
      .map(({ text, raw }) => ({ text, MD: wallOf(raw, 'MD'), DM: wallOf(raw, 'DM') }));
  }

  #packYearFirst(year: number, month: number, dayOfMonth: number, seconds: number): RawDate {
    const raw = pack(year, month, dayOfMonth, seconds);
    if (raw > 0) this.yearFirst = true;
    return raw;
  }

  #keepOpen(example: Example): void {
    const [other] = this.#open;
    if (!other || dayOf(other.raw) !== dayOf(example.raw)) this.#open.push(example);
  }

  /** The digits at the parser's place; −1 where there are none. */
  #number(bytes: Uint8Array, to: number): number {
    const start = this.#at;
    let at = start;
    let value = 0;
    for (; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.#at = at;
    return at === start ? -1 : value;
  }

  /** The time of day that fills the rest of the cell, `20:29`, `20:29:25`, `8:29:25 PM`; −1 where something else does. */
  #seconds(bytes: Uint8Array, to: number): number {
    if (bytes[this.#at] !== bigT && !this.#skipBlanks(bytes, to)) return -1;
    if (bytes[this.#at] === bigT) this.#at += 1;
    const hour = this.#number(bytes, to);
    if (bytes[this.#at] !== colon) return -1;
    this.#at += 1;
    const minute = this.#number(bytes, to);
    let second = 0;
    if (this.#at < to && bytes[this.#at] === colon) {
      this.#at += 1;
      second = this.#number(bytes, to);
    }
    if (hour < 0 || minute < 0 || second < 0 || hour > 23 || minute > 59 || second > 59) return -1;
    this.#skipBlanks(bytes, to);
    const hourOfDay = this.#at === to ? hour : this.#halfDay(hour, bytes, to);
    return hourOfDay < 0 ? -1 : (hourOfDay * 60 + minute) * 60 + second;
  }

  /** The hour with the AM or PM that ends the cell. */
  #halfDay(hour: number, bytes: Uint8Array, to: number): number {
    const half = lower(bytes[this.#at]);
    const fits = (half === letter.a || half === letter.p) && lower(bytes[this.#at + 1]) === letter.m;
    if (!fits || this.#at + 2 !== to || hour < 1 || hour > 12) return -1;
    this.twelveHour = true;
    return (hour % 12) + (half === letter.p ? 12 : 0);
  }

  #skipBlanks(bytes: Uint8Array, to: number): boolean {
    const start = this.#at;
    while (this.#at < to && (bytes[this.#at] ?? 0) <= space) this.#at += 1;
    return this.#at > start;
  }
}

/** Two digits, or a number far beyond any. */
const twoDigits = (bytes: Uint8Array, at: number): number => {
  const tens = (bytes[at] ?? 0) - zero;
  const ones = (bytes[at + 1] ?? 0) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 1000 : tens * 10 + ones;
};

/** Seconds of the day of `20:29:25` at `at`, or −1. */
function clockAt(bytes: Uint8Array, at: number): number {
  const hour = twoDigits(bytes, at);
  const minute = twoDigits(bytes, at + 3);
  const second = twoDigits(bytes, at + 6);
  const isClock = hour < 24 && minute < 60 && second < 60 && bytes[at + 2] === colon && bytes[at + 5] === colon;
  return isClock ? (hour * 60 + minute) * 60 + second : -1;
}

/** −1 where a number is out of its range in either order. */
function pack(year: number, first: number, second: number, seconds: number): RawDate {
  if (year < firstYear || year > lastYear || first < 1 || first > 31 || second < 1 || second > 31) return -1;
  return (((year - firstYear) * 31 + first - 1) * 31 + second - 1) * daySeconds + seconds + 1;
}

/** Number of the day of a raw date, under `days`. */
const dayOf = (raw: RawDate): number => Math.floor((raw - 1) / daySeconds);
const days = (lastYear - firstYear + 1) * 31 * 31;

/** Midnight of a day by its number, null where there is no such day. */
function midnightOf(dayNumber: number, order: DayMonthOrder): Wall | null {
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

function wallOf(raw: RawDate, order: DayMonthOrder): Wall | null {
  const midnight = midnightOf(dayOf(raw), order);
  return midnight === null ? null : midnight + ((raw - 1) % daySeconds) * 1000;
}

/**
 * The moments of raw dates in `zone`, as whole seconds since 1970. Asks for the zone's offset once a day, and once in
 * 15 minutes on days on which it changes.
 */
export class DateResolver {
  readonly #order: DayMonthOrder;
  readonly #zone: string;
  /** By day, the second at which it begins; 0: not asked yet. */
  readonly #begins = new Float64Array(days);
  readonly #quarters = new Map<number, number>();

  constructor(order: DayMonthOrder, zone: string) {
    this.#order = order;
    this.#zone = zone;
  }

  /** −1 for a date that does not exist. */
  resolve(raw: RawDate): number {
    const dayNumber = dayOf(raw);
    const begins = (this.#begins[dayNumber] ||= this.#beginOf(dayNumber));
    if (begins === noDay) return -1;
    const seconds = (raw - 1) % daySeconds;
    return begins === changingDay ? this.#onChangingDay(raw) : begins + seconds;
  }

  #beginOf(dayNumber: number): number {
    const midnight = midnightOf(dayNumber, this.#order);
    if (midnight === null) return noDay;
    const begins = instantOf(midnight, this.#zone) / 1000;
    const ends = instantOf(midnight + (daySeconds - 1) * 1000, this.#zone) / 1000;
    return ends - begins === daySeconds - 1 ? begins : changingDay;
  }

  #onChangingDay(raw: RawDate): number {
    const quarter = Math.floor((raw - 1) / 900);
    let begins = this.#quarters.get(quarter);
    if (begins === undefined) {
      begins = instantOf(wallOf(quarter * 900 + 1, this.#order) ?? 0, this.#zone) / 1000;
      this.#quarters.set(quarter, begins);
    }
    return begins + ((raw - 1) % 900);
  }
}
/** Stand in for the begin of a day; moments before 2010 are never needed. */
const noDay = -1;
const changingDay = -2;
