/** Dates of an export, read as they stand: which number is the day is known when all are read. */
import type { DayMonthOrder } from '../../../rules/time.ts';
import type { DateExample } from './protocol.ts';
import { dayOf, daySeconds, pack, wallOf, type RawDate } from './raw-date.ts';
import { byteCode, textOf } from './row.ts';

/** `31/07/2026 20:29:25`, and with the year first. */
const usualLength = 19;

const { zero, space, colon, slash, minus, dot } = byteCode;
const bigT = 0x54;
const letter = { a: 0x61, m: 0x6d, p: 0x70 } as const;
/** An ASCII letter in lower case. */
const lower = (byte: number | undefined): number => (byte ?? 0) | 0x20;

/** So many bits number the slots for days that are remembered. */
const slotBits = 10;
const slots = 1 << slotBits;
/** Where the day with these ten bytes is remembered, if it is. The constant is MurmurHash's: its bits spread well. */
const slotOf = (head: number, middle: number, tail: number): number =>
  Math.imul(Math.imul(Math.imul(head, spread) ^ middle, spread) ^ tail, spread) >>> (32 - slotBits);
const spread = 0x5bd1e995;

interface Example {
  readonly text: string;
  readonly raw: RawDate;
}

/** What the dates of a file, or of a part of it, tell. Plain data. */
export interface DateTraits {
  /** Some time had AM or PM. */
  readonly twelveHour: boolean;
  /** Some date began with its year, some ended with it. */
  readonly yearFirst: boolean;
  readonly yearLast: boolean;
  /** Dates that mean another day when day and month change places; two are enough. */
  readonly open: readonly Example[];
  /** A date whose first number is above 12, and one whose second is. */
  readonly dayFirst: Example | null;
  readonly monthFirst: Example | null;
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
  /** Days met, by their ten bytes: a file has few, but neighbouring cells seldom show the same one. */
  readonly #days = { heads: new Uint32Array(slots), middles: new Uint32Array(slots), tails: new Uint16Array(slots) };
  /** Of such a day, midnight as a raw date; 0: none is remembered there. */
  readonly #midnights = new Uint32Array(slots);

  /** The date and time in `bytes[from .. to]`; `view` is over the same memory. */
  read(bytes: Uint8Array, view: DataView, from: number, to: number): RawDate {
    if (from === to) return 0;
    if (to - from !== usualLength) return this.#parse(bytes, from, to);
    const { heads, middles, tails } = this.#days;
    const head = view.getUint32(from);
    const middle = view.getUint32(from + 4);
    const tail = view.getUint16(from + 8);
    const slot = slotOf(head, middle, tail);
    const midnight = this.#midnights[slot] ?? 0;
    const isKnown = midnight !== 0 && heads[slot] === head && middles[slot] === middle && tails[slot] === tail;
    const seconds = isKnown && bytes[from + 10] === space ? clockAt(bytes, from + 11) : -1;
    if (seconds >= 0) return midnight + seconds;
    const raw = this.#parse(bytes, from, to);
    if (raw > 0 && bytes[from + 10] === space) {
      heads[slot] = head;
      middles[slot] = middle;
      tails[slot] = tail;
      this.#midnights[slot] = raw - ((raw - 1) % daySeconds);
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

  traits(): DateTraits {
    const { twelveHour, yearFirst, yearLast } = this;
    return {
      twelveHour,
      yearFirst,
      yearLast,
      open: this.#open,
      dayFirst: this.#dayFirst,
      monthFirst: this.#monthFirst,
    };
  }

  /** Takes what dates further down in the file told. */
  join({ twelveHour, yearFirst, yearLast, open, dayFirst, monthFirst }: DateTraits): void {
    this.twelveHour ||= twelveHour;
    this.yearFirst ||= yearFirst;
    this.yearLast ||= yearLast;
    for (const example of open) this.#keepOpen(example);
    this.#dayFirst ??= dayFirst;
    this.#monthFirst ??= monthFirst;
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
    if (this.#open.length === 2) return;
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
