/** When to remind: the ladder, snooze, done, quiet hours; and which deadline is next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline, DeadlineKind, Subject } from '../../../rules/deadlines/deadline.ts';
import {
  defaultLadder,
  done,
  dueReminders,
  nextAlarm,
  nextDue,
  nextReminder,
  outsideQuiet,
  settledAt,
  snoozed,
  undone,
  type Mark,
  type QuietHours,
  type ReminderOptions,
} from '../../../rules/deadlines/reminders.ts';
import { day, hour, minute } from '../../../rules/time.ts';
import { iso } from './given.ts';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const aDeadline = (due: number | null, id = 'd', kind: DeadlineKind = 'appeal-first'): Deadline => {
  const of: Subject = { what: 'case', id, market: 'TH' };
  const common = { id, kind, of, zone: 'Asia/Bangkok', arithmetic: null, doubts: [], conflicts: [] };
  if (due === null) return { ...common, state: 'unknown', due: null, missing: [] };
  return { ...common, state: 'due', due, sure: 'seed' };
};
const due = at('2026-12-22T10:00');
const early: Mark = { settled: at('2026-11-22T10:00') };

describe('the ladder', () => {
  test('reminds seven days, three days, a day and three hours before', () => {
    const moments: (string | null)[] = [];
    let now = early.settled;
    for (;;) {
      const next = nextReminder(aDeadline(due), early, now);
      if (!next) break;
      moments.push(iso(next.at));
      now = next.at;
    }
    expect(moments).toEqual(
      ['2026-12-15T10:00', '2026-12-19T10:00', '2026-12-21T10:00', '2026-12-22T07:00'].map((text) => iso(at(text))),
    );
  });
  test('may differ by kind, or be empty', () => {
    const ladders: ReminderOptions = { ladders: { dispatch: [hour], 'flash-start': [] } };
    expect(nextReminder(aDeadline(due, 'd', 'dispatch'), early, early.settled, ladders)?.at).toBe(due - hour);
    expect(nextReminder(aDeadline(due, 'd', 'flash-start'), early, early.settled, ladders)).toBeNull();
    expect(nextReminder(aDeadline(due), early, early.settled, ladders)?.at).toBe(due - 7 * day);
  });
  test('of a deadline that becomes known late begins with what is still to come', () => {
    const now = due - 2 * day;
    expect(dueReminders([aDeadline(due)], {}, now)).toEqual([]);
    expect(nextReminder(aDeadline(due), undefined, now)?.before).toBe(day);
  });
  test('says nothing of what has no moment', () => {
    expect(nextReminder(aDeadline(null), early, 0)).toBeNull();
  });
});

describe('showing', () => {
  test('is once: at its moment, not before, not again', () => {
    const rung = due - 3 * day;
    expect(dueReminders([aDeadline(due)], { d: { settled: rung - day } }, rung - 1)).toEqual([]);
    expect(dueReminders([aDeadline(due)], { d: { settled: rung - day } }, rung)).toMatchObject([{ before: 3 * day }]);
    expect(dueReminders([aDeadline(due)], { d: settledAt(undefined, rung) }, rung)).toEqual([]);
    expect(dueReminders([aDeadline(due)], { d: settledAt(undefined, rung) }, rung + hour)).toEqual([]);
  });
  test('after a long sleep is one reminder, the latest', () => {
    expect(dueReminders([aDeadline(due)], { d: early }, due - hour)).toMatchObject([{ before: 3 * hour }]);
    expect(dueReminders([aDeadline(due)], { d: early }, due + 30 * day)).toHaveLength(1);
  });
  test('nothing is lost and nothing told twice, whenever the background wakes up', () => {
    const quiet: QuietHours = { from: '22:00', to: '07:00', zone: 'Asia/Bangkok' };
    const anOption = fc.constantFrom<ReminderOptions>({}, { quiet });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1440 }),
        fc.array(fc.integer({ min: 1, max: 5 * 1440 }), { maxLength: 40 }),
        anOption,
        (offset, steps, options) => {
          const deadline = aDeadline(due + offset * minute);
          let mark = early;
          let now = early.settled;
          const shown: (number | null)[] = [];
          for (const step of [...steps, 60 * 1440]) {
            now += step * minute;
            const reminders = dueReminders([deadline], { d: mark }, now, options);
            shown.push(...reminders.map(({ before }) => before));
            mark = settledAt(mark, now);
          }
          expect(shown.length).toBeGreaterThan(0);
          expect(new Set(shown).size).toBe(shown.length);
          expect(nextReminder(deadline, mark, now, options)).toBeNull();
        },
      ),
    );
  });
});

describe('snooze and done', () => {
  test('a snooze silences the ladder until it ends, and reminds then', () => {
    const mark = snoozed(early, due - 8 * day, due - 2 * day);
    expect(dueReminders([aDeadline(due)], { d: mark }, due - 3 * day)).toEqual([]);
    expect(nextReminder(aDeadline(due), mark, due - 8 * day)).toMatchObject({ before: null, at: due - 2 * day });
    expect(dueReminders([aDeadline(due)], { d: mark }, due - 2 * day)).toMatchObject([{ before: null }]);
    const after = settledAt(mark, due - 2 * day);
    expect(after).toEqual({ settled: due - 2 * day });
    expect(nextReminder(aDeadline(due), after, due - 2 * day)?.before).toBe(day);
  });
  test('a snooze that still runs survives', () => {
    expect(settledAt(snoozed(early, 0, due), due - day)).toMatchObject({ snoozedUntil: due });
  });
  test('done ends it; undone, what passed meanwhile stays untold', () => {
    const mark = done(early, due - 5 * day);
    expect(nextReminder(aDeadline(due), mark, due - 5 * day)).toBeNull();
    expect(nextReminder(aDeadline(due), undone(due - 2 * day), due - 2 * day)?.before).toBe(day);
  });
});

describe('quiet hours', () => {
  const quiet: QuietHours = { from: '22:00', to: '07:00', zone: 'Asia/Bangkok' };
  const far = at('2027-01-01T00:00');
  test.each([
    ['2026-12-10T21:59', '2026-12-10T21:59', 'the minute before'],
    ['2026-12-10T22:00', '2026-12-11T07:00', 'as they begin'],
    ['2026-12-11T00:30', '2026-12-11T07:00', 'after midnight'],
    ['2026-12-11T06:59', '2026-12-11T07:00', 'the last minute'],
    ['2026-12-11T07:00', '2026-12-11T07:00', 'as they end'],
  ])('%s is told %s (%s)', (moment, told) => {
    expect(iso(outsideQuiet(at(moment), far, quiet))).toBe(iso(at(told)));
  });
  test('that end too late are preceded', () => {
    const moment = at('2026-12-11T03:00');
    expect(outsideQuiet(moment, at('2026-12-11T07:00'), quiet)).toBe(at('2026-12-10T21:59'));
    expect(outsideQuiet(moment, at('2026-12-11T07:01'), quiet)).toBe(at('2026-12-11T07:00'));
  });
  test('may lie in one day, or be none', () => {
    const noon: QuietHours = { from: '12:00', to: '13:00', zone: 'Asia/Bangkok' };
    expect(outsideQuiet(at('2026-12-10T12:30'), far, noon)).toBe(at('2026-12-10T13:00'));
    expect(outsideQuiet(at('2026-12-10T13:00'), far, noon)).toBe(at('2026-12-10T13:00'));
    expect(outsideQuiet(at('2026-12-10T12:30'), far, { ...noon, to: '12:00' })).toBe(at('2026-12-10T12:30'));
  });
  test('keep the clock on the wall where clocks change', () => {
    const london: QuietHours = { from: '22:00', to: '07:00', zone: 'Europe/London' };
    const night = Date.parse('2027-03-28T00:30:00Z');
    expect(iso(outsideQuiet(night, far + 365 * day, london))).toBe('2027-03-28T06:00:00.000Z');
  });
  test('never hold a reminder inside them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 1440 }), fc.integer({ min: 1, max: 3000 }), (after, until) => {
        const moment = early.settled + after * minute;
        const told = outsideQuiet(moment, moment + until * minute, quiet);
        expect(outsideQuiet(told, far + 365 * day, quiet)).toBe(told);
        expect(told).toBeLessThan(moment + until * minute);
      }),
    );
  });
});

describe('what is next', () => {
  const now = at('2026-12-01T10:00');
  const deadlines = [
    aDeadline(now + 2 * day, 'later'),
    aDeadline(now + 1, 'next'),
    aDeadline(now, 'just passed'),
    aDeadline(now - day, 'yesterday'),
    aDeadline(null, 'unknown'),
  ];
  test('is the nearest moment still to come; what has passed and what is unknown stand apart', () => {
    const { next, overdue, unknown } = nextDue(deadlines, now);
    expect(next?.id).toBe('next');
    expect(overdue.map(({ id }) => id)).toEqual(['just passed', 'yesterday']);
    expect(unknown.map(({ id }) => id)).toEqual(['unknown']);
  });
  test('is not what is done', () => {
    const marks = Object.fromEntries(deadlines.slice(1).map(({ id }) => [id, done(undefined, now)]));
    expect(nextDue(deadlines, now, marks)).toMatchObject({ next: { id: 'later' }, overdue: [], unknown: [] });
    expect(nextDue([], now)).toEqual({ next: null, overdue: [], unknown: [] });
  });
  test('is the nearest in whatever order they come; those to be shown stand by their due moment', () => {
    const two = [aDeadline(now + 2 * day, 'b'), aDeadline(now + 3 * day, 'c')];
    const marks = Object.fromEntries(two.map(({ id }) => [id, { settled: now }]));
    for (const some of [two, [...two].reverse()]) {
      expect(nextDue(some, now).next?.id).toBe('b');
      expect(nextAlarm(some, marks, now)).toMatchObject({ id: 'b', at: now + day });
      expect(dueReminders(some, marks, now + 3 * day).map(({ id }) => id)).toEqual(['b', 'c']);
    }
    const passed = [aDeadline(now - 2, 'b'), aDeadline(now - 1, 'c'), aDeadline(now - 3, 'a')];
    expect(nextDue(passed, now).overdue.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
  test('the one alarm is the first reminder of all', () => {
    const marks = Object.fromEntries(deadlines.map(({ id }) => [id, { settled: now }]));
    expect(nextAlarm(deadlines, marks, now)).toMatchObject({ id: 'later', before: day });
    expect(nextAlarm([], marks, now)).toBeNull();
    expect(defaultLadder).toEqual([7 * day, 3 * day, day, 3 * hour]);
  });
});
