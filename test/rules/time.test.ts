import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addCalendarDays,
  day,
  dayNumber,
  dayNumberOf,
  fixedZone,
  hour,
  hoursBetween,
  instantOf,
  isoOf,
  isInstant,
  isZone,
  minute,
  minutesBetween,
  offsetMinutes,
  offsetName,
  overlap,
  soonestStart,
  timeOfDay,
  wallOf,
  weekdayOf,
  zoneClock,
} from '../../rules/time.ts';

/** The markets' zones, sellers' zones, and clocks with oddities: half hours, quarter hours, a skipped day. */
const zones = [
  ...['Asia/Jakarta', 'Asia/Bangkok', 'Asia/Ho_Chi_Minh', 'Asia/Kuala_Lumpur', 'Asia/Manila', 'Asia/Singapore'],
  ...['Europe/London', 'America/Los_Angeles', 'America/New_York', 'Asia/Shanghai', 'America/St_Johns'],
  ...['Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia', 'Asia/Kathmandu', 'Africa/Casablanca', 'Etc/GMT'],
];
const aZone = fc.constantFrom(...zones);
const between = (from: string, to: string) => fc.integer({ min: Date.parse(from) / 1000, max: Date.parse(to) / 1000 });
const anInstant = between('2000-01-01', '2050-01-01').map((seconds) => seconds * 1000);

const clocks = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);
/** The wall reading as Intl writes it, in other words than time.ts uses. */
const shown = (instant: number, zone: string): number =>
  Date.parse(`${(clocks.get(zone)?.format(instant) ?? '').replace(' ', 'T')}Z`);
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('a wall clock', () => {
  test('shows what Intl shows, at any moment in any zone', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        expect(wallOf(instant, zone)).toBe(shown(instant, zone));
        expect(offsetMinutes(instant, zone)).toBe((shown(instant, zone) - instant) / minute);
      }),
      { numRuns: 2000 },
    );
  });

  test('leads back to the moment, or to the first of the two that show the same', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        const back = instantOf(wallOf(instant, zone), zone);
        expect(back).toBeLessThanOrEqual(instant);
        expect(wallOf(back, zone)).toBe(wallOf(instant, zone));
      }),
      { numRuns: 2000 },
    );
  });

  test('a reading that never comes is taken after the gap, by as much as the clock jumped', () => {
    fc.assert(
      fc.property(anInstant, aZone, (wall, zone) => {
        const instant = instantOf(wall, zone);
        const jumped = wallOf(instant, zone) - wall;
        if (jumped === 0) return;
        expect(jumped).toBe((offsetMinutes(instant, zone) - offsetMinutes(instant - day, zone)) * minute);
        expect(jumped).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('made for many moments reads the same, near clock changes too', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        const clock = zoneClock(zone);
        expect(clock.wall(instant)).toBe(wallOf(instant, zone));
        expect(clock.instant(instant)).toBe(instantOf(instant, zone));
      }),
      { numRuns: 2000 },
    );
    const clock = zoneClock('America/Los_Angeles');
    for (const change of ['2026-11-01T09:00:00', '2027-03-14T10:00:00']) {
      for (let off = -26; off <= 26; off += 0.5) {
        const instant = utc(change) + off * hour;
        expect(clock.wall(instant)).toBe(wallOf(instant, 'America/Los_Angeles'));
        const wall = instant - 8 * hour;
        expect(clock.instant(wall)).toBe(instantOf(wall, 'America/Los_Angeles'));
      }
    }
    expect(() => zoneClock('Asia/Atlantis')).toThrow(RangeError);
  });

  test('made for many moments reads the same around every kind of clock change', () => {
    const changes = [
      ['Australia/Lord_Howe', '2026-10-03T15:30:00'],
      ['Pacific/Chatham', '2026-09-26T14:00:00'],
      ['Pacific/Apia', '2011-12-30T10:00:00'],
      ['America/St_Johns', '2026-11-01T04:30:00'],
    ] as const;
    for (const [zone, change] of changes) {
      const clock = zoneClock(zone);
      for (let off = -50; off <= 50; off += 0.5) {
        const moment = utc(change) + off * hour;
        expect(clock.wall(moment)).toBe(wallOf(moment, zone));
        expect(clock.instant(moment)).toBe(instantOf(moment, zone));
      }
    }
  });

  test('made for many moments asks Intl a few times a day, and is one for all askers', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const clock = zoneClock('Africa/Nairobi');
    const start = utc('2026-06-01T00:00:00');
    for (let i = 0; i < 500; i += 1) expect(clock.instant(clock.wall(start + i * minute))).toBe(start + i * minute);
    expect(asked.mock.calls.length).toBeLessThan(20);
    expect(zoneClock('Africa/Nairobi')).toBe(clock);
  });

  test('keeps milliseconds', () => {
    expect(wallOf(1234, 'Etc/GMT')).toBe(1234);
    expect(wallOf(-1, 'Etc/GMT')).toBe(-1);
  });

  test('reaches before our era, and as far as any clock', () => {
    for (const year of [-5, -1, 0, 1]) {
      const moment = new Date(0).setUTCFullYear(year, 5, 1);
      expect(wallOf(moment, 'Etc/GMT')).toBe(moment);
    }
    expect([8.64e15, -8.64e15, 8.64e15 + 1, Number.NaN, Infinity].map(isInstant)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});

describe('clock changes', () => {
  test.each([
    ['Europe/London', '2027-03-28T01:30:00', '2027-03-28T01:30:00', 'the gap: 01:30 is read as 02:30 BST'],
    ['America/Los_Angeles', '2027-03-14T02:30:00', '2027-03-14T10:30:00', 'the gap: 02:30 is read as 03:30 PDT'],
    ['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00', 'a gap of half an hour'],
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00', 'a day that never was'],
    ['Europe/London', '2026-10-25T01:30:00', '2026-10-25T00:30:00', 'the fold: the first 01:30'],
    ['America/Los_Angeles', '2026-11-01T01:30:00', '2026-11-01T08:30:00', 'the fold: the first 01:30'],
    ['Europe/London', '2026-10-25T00:59:00', '2026-10-24T23:59:00', 'the minute before the fold'],
    ['Europe/London', '2026-10-25T02:00:00', '2026-10-25T02:00:00', 'the minute after the fold'],
    ['Europe/London', '2027-03-28T00:59:00', '2027-03-28T00:59:00', 'the minute before the gap'],
    ['Europe/London', '2027-03-28T02:00:00', '2027-03-28T01:00:00', 'the minute after the gap'],
  ])('%s at %s is %sZ (%s)', (zone, wall, instant) => {
    expect(instantOf(utc(wall), zone)).toBe(utc(instant));
  });

  test('calendar days keep the hour, durations do not', () => {
    const noon = Date.parse('2027-03-27T12:00:00+00:00');
    expect(addCalendarDays(noon, 1, 'Europe/London')).toBe(Date.parse('2027-03-28T12:00:00+01:00'));
    expect(hoursBetween(noon, addCalendarDays(noon, 1, 'Europe/London'))).toBe(23);
    expect(addCalendarDays(noon, -1, 'Europe/London')).toBe(noon - day);
  });

  test('calendar days cross months and leap days', () => {
    const at = (text: string): number => Date.parse(`${text}T09:00:00+07:00`);
    expect(addCalendarDays(at('2028-02-28'), 2, 'Asia/Bangkok')).toBe(at('2028-03-01'));
    expect(addCalendarDays(at('2026-12-31'), 1, 'Asia/Bangkok')).toBe(at('2027-01-01'));
  });

  test('days added and taken away come back, where no clock changes', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 0, max: 400 }), (instant, days) => {
        expect(addCalendarDays(addCalendarDays(instant, days, 'Asia/Bangkok'), -days, 'Asia/Bangkok')).toBe(instant);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2026-11-22', 20_779, 0],
    ['2028-02-29', 21_243, 2],
  ])('%s is day %i, weekday %i', (iso, number, weekday) => {
    expect(dayNumberOf(iso)).toBe(number);
    expect(isoOf(number)).toBe(iso);
    expect(weekdayOf(number)).toBe(weekday);
    expect(dayNumber(utc(`${iso}T23:59:59`))).toBe(number);
    expect(dayNumber(utc(`${iso}T00:00:00`))).toBe(number);
  });
  test.each([
    ['00:00', 0],
    ['14:00', 14 * hour],
    ['23:59', 24 * hour - minute],
    ['23:59:59', 24 * hour - 1000],
  ])('%s is that long after midnight', (reading, after) => {
    expect(timeOfDay(reading)).toBe(after);
  });
});

describe('spans', () => {
  test('are elapsed time', () => {
    expect(hoursBetween(0, 90 * minute)).toBe(1.5);
    expect(minutesBetween(hour, 0)).toBe(-60);
  });
  test('that touch do not overlap', () => {
    expect(overlap(0, 10, 10, 20)).toBe(false);
    expect(overlap(10, 20, 0, 10)).toBe(false);
    expect(overlap(0, 10, 9, 20)).toBe(true);
    expect(overlap(0, 20, 5, 6)).toBe(true);
  });
  test('the soonest start is ten to fifteen minutes away, on a full five', () => {
    fc.assert(
      fc.property(anInstant, (now) => {
        const start = soonestStart(now);
        expect(start % (5 * minute)).toBe(0);
        expect(minutesBetween(now, start)).toBeGreaterThanOrEqual(10);
        expect(minutesBetween(now, start)).toBeLessThan(15);
      }),
    );
  });
});

describe('zones', () => {
  test.each([
    ['Asia/Bangkok', true],
    ['Etc/GMT-7', true],
    ['Asia/Atlantis', false],
    ['', false],
  ])('%s is one: %s', (zone, is) => {
    expect(isZone(zone)).toBe(is);
  });

  test.each([
    [420, 'Etc/GMT-7', 'GMT+7'],
    [-480, 'Etc/GMT+8', 'GMT-8'],
    [0, 'Etc/GMT', 'GMT'],
    [840, 'Etc/GMT-14', 'GMT+14'],
    [900, null, 'GMT+15'],
    [345, null, 'GMT+5:45'],
    [425, null, 'GMT+7:05'],
    [-210, null, 'GMT-3:30'],
  ])('an offset of %i minutes is the zone %s, called %s', (offset, zone, name) => {
    expect(fixedZone(offset)).toBe(zone);
    expect(offsetName(offset)).toBe(name);
    if (zone !== null) expect(offsetMinutes(0, zone)).toBe(offset);
  });
});
