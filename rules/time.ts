/**
 * The only file that imports dayjs for reckoning. Durations are elapsed time; calendar steps keep the wall clock of
 * their zone. dayjs.tz is slow and wrong across clock changes, so zones are resolved here, against Intl alone.
 */
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** False for NaN and for what lies further from 1970 than any clock shows. */
export const isInstant = (at: number): boolean => Math.abs(at) <= 100_000_000 * day;

/** What a clock on the wall shows, as milliseconds of the same reading in UTC. Not a moment until a zone is known. */
export type Wall = number;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Elapsed hours, negative when `end` comes first. */
export const hoursBetween = (start: Instant, end: Instant): number => (end - start) / hour;

/** Elapsed minutes, negative when `end` comes first. */
export const minutesBetween = (start: Instant, end: Instant): number => (end - start) / minute;

/** A start that is still in the future when the seller submits: ten minutes from `now`, on the next full five. */
export const soonestStart = (now: Instant): Instant => Math.ceil((now + 10 * minute) / (5 * minute)) * 5 * minute;

/** Two half-open spans [start, end) share a moment. */
export const overlap = (a: Instant, aEnd: Instant, b: Instant, bEnd: Instant): boolean => a < bEnd && b < aEnd;

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  // Stryker disable next-line ConditionalExpression: a clock made anew is the same, only slower
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    // Stryker disable next-line CallExpression: as above
    clocks.set(zone, clock);
  }
  return clock;
}

/** True for a zone that this engine knows, e.g. `Asia/Bangkok`. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the wall clock of `zone` shows at `instant`. */
export function wallOf(instant: Instant, zone: string): Wall {
  const part: Record<string, string> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** UTC offset of `zone` at `instant`, in minutes: 420 for Bangkok. */
export const offsetMinutes = (instant: Instant, zone: string): number =>
  Math.round((wallOf(instant, zone) - instant) / minute);

/** An offset in minutes as pages label it: `GMT+7`, `GMT-3:30`, `GMT`. */
export function offsetName(offset: number): string {
  if (offset === 0) return 'GMT';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `GMT${offset > 0 ? '+' : '-'}${String(hours)}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

/**
 * The moment at which the clock of `zone` shows `wall`. A reading that comes twice (clocks go back) is the earlier
 * one; one that never comes (clocks go forward) is taken as far after the gap as it was after the gap's start.
 */
export function instantOf(wall: Wall, zone: string): Instant {
  const before = wall - offsetMinutes(wall - day, zone) * minute;
  const after = wall - offsetMinutes(wall + day, zone) * minute;
  // Stryker disable next-line ConditionalExpression: what follows says the same, only slower
  if (before === after) return before;
  const fits = [before, after].filter((at) => wallOf(at, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : before;
}

/** The same wall-clock time `days` calendar days later in `zone`. */
export const addCalendarDays = (instant: Instant, days: number, zone: string): Instant =>
  instantOf(dayjs.utc(wallOf(instant, zone)).add(days, 'day').valueOf(), zone);

/** A day on the calendar, counted from 1970-01-01 (0). */
export type DayNumber = number;

/** The day that a wall reading falls on. */
export const dayNumber = (wall: Wall): DayNumber => Math.floor(wall / day);

/** `2026-11-22` ↔ its day number. The text must be a real day. */
export function isoOf(number: DayNumber): string {
  let iso = isoDays.get(number);
  // Stryker disable next-line ConditionalExpression: what is known already only comes faster this way
  if (iso === undefined) isoDays.set(number, (iso = dayjs.utc(number * day).format('YYYY-MM-DD')));
  return iso;
}
const isoDays = new Map<DayNumber, string>();
export const dayNumberOf = (iso: string): DayNumber => dayjs.utc(iso).valueOf() / day;

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7;

/** Milliseconds after midnight of a clock reading `HH:mm` or `HH:mm:ss`. */
export function timeOfDay(reading: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = reading.split(':').map(Number);
  return hours * hour + minutes * minute + seconds * 1000;
}

/** `wallOf` and `instantOf` of one zone, made for many moments: Intl is asked a few times a day, not each time. */
export interface ZoneClock {
  readonly zone: string;
  wall(instant: Instant): Wall;
  instant(wall: Wall): Instant;
}

const zoneClocks = new Map<string, ZoneClock>();
/** The clock of `zone`, one for all askers. Throws a RangeError for a zone that does not exist. */
export function zoneClock(zone: string): ZoneClock {
  const known = zoneClocks.get(zone);
  if (known) return known;
  // By day in UTC: the offset that holds all of it, null where the clock changes on it.
  const offsets = new Map<number, number | null>();
  const steady = (utcDay: number): number | null => {
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      const atStart = offsetMinutes(utcDay * day, zone) * minute;
      offset = atStart === offsetMinutes((utcDay + 1) * day, zone) * minute ? atStart : null;
      offsets.set(utcDay, offset);
    }
    return offset;
  };
  // By day on the wall: the offset where no clock change is near.
  const calm = new Map<DayNumber, number | null>();
  const calmOn = (number: DayNumber): number | null => {
    let offset = calm.get(number);
    // Stryker disable next-line ConditionalExpression: as above
    if (offset === undefined) {
      offset = steady(number);
      if (steady(number - 1) !== offset || steady(number + 1) !== offset) offset = null;
      // Stryker disable next-line CallExpression: as above
      calm.set(number, offset);
    }
    return offset;
  };
  const clock: ZoneClock = {
    zone,
    wall(instant) {
      const offset = steady(Math.floor(instant / day));
      return offset === null ? wallOf(instant, zone) : instant + offset;
    },
    instant(wall) {
      const offset = calmOn(dayNumber(wall));
      return offset === null ? instantOf(wall, zone) : wall - offset;
    },
  };
  clockOf(zone);
  zoneClocks.set(zone, clock);
  return clock;
}

/** `[year, month 1–12, day, hour, minute]` of a wall reading. */
export function partsOf(wall: Wall): readonly [number, number, number, number, number] {
  const at = dayjs.utc(wall);
  return [at.year(), at.month() + 1, at.date(), at.hour(), at.minute()];
}

/** IANA name of a fixed offset in minutes, null where there is none (offsets with a fraction of an hour). */
export function fixedZone(offset: number): string | null {
  if (offset % 60 !== 0 || Math.abs(offset) > 14 * 60) return null;
  if (offset === 0) return 'Etc/GMT';
  return `Etc/GMT${offset > 0 ? '-' : '+'}${String(Math.abs(offset) / 60)}`;
}

/** Order of day and month in a date whose year comes last. */
export type DayMonthOrder = 'MD' | 'DM';

const dateForms = { MD: 'M/D/YYYY', DM: 'D/M/YYYY', Y: 'YYYY/M/D' } as const;
const timeForms = ['H:mm', 'H:mm:ss', 'h:mm A', 'h:mm:ss A'] as const;

/** No date and time is that long, and the patterns here would take their time over a whole page of text. */
const longest = 80;

/**
 * The wall reading of a date and time as Seller Center writes it, or null. Separators `/ - .` and 年月日 count alike;
 * AM/PM also as 上午/下午. Impossible dates (30 February) are null.
 */
export function parseWall(text: string, order: DayMonthOrder): Wall | null {
  if (text.length > longest) return null;
  const clean = text
    .normalize('NFKC')
    .replace(/年|月/g, '/')
    .replace(/日|,/g, ' ')
    .replace(/(上午|下午)\s*([\d:]+)/, (_, half: string, time: string) => `${time} ${half === '上午' ? 'AM' : 'PM'}`)
    .replace(/(\d)[-.](?=\d)/g, '$1/')
    .replace(/\s*([ap])\.?m\.?$/i, (_, half: string) => ` ${half.toUpperCase()}M`)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b0+(?=\d)/g, '');
  const dateForm = /^\d{4}\//.test(clean) ? dateForms.Y : dateForms[order];
  for (const timeForm of timeForms) {
    const at = dayjs.utc(clean.replace(/:(\d)(?!\d)/g, ':0$1'), `${dateForm} ${timeForm}`, true);
    if (at.isValid()) return at.valueOf();
  }
  return null;
}
