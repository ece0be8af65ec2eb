/** Which deadline is next, and when to remind of it. Pure: what was shown, snoozed or done is handed in. */
import { dayNumber, day, hour, minute, timeOfDay, zoneClock, type Instant } from '../time.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';

/** How long before the due moment to remind, in milliseconds, in any order. */
export type Ladder = readonly number[];
export const defaultLadder: Ladder = [7 * day, 3 * day, day, 3 * hour];

/** `22:00` to `07:00` on the clock of `zone`; the same twice means none. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

export interface ReminderOptions {
  readonly ladders?: { readonly [Kind in DeadlineKind]?: Ladder };
  readonly quiet?: QuietHours | null;
}

/** What reminders need of a deadline. */
export type Remindable = Pick<Deadline, 'id' | 'kind' | 'due'>;

/** What is known of one deadline's reminders. */
export interface Mark {
  /** All reminders up to here were shown, or came before the deadline was known. */
  readonly settled: Instant;
  /** Nothing before this moment; then one reminder. */
  readonly snoozedUntil?: Instant;
  readonly isDone?: boolean;
}
/** By id of the deadline; one without a mark is as if it had become known at that very moment. */
export type Marks = Readonly<Record<string, Mark>>;

export interface Reminder {
  /** Id of the deadline. */
  readonly id: string;
  /** When to show it; in the past for one that was slept through. */
  readonly at: Instant;
  readonly due: Instant;
  /** The step of the ladder in milliseconds; null at the end of a snooze. */
  readonly before: number | null;
}

const markOf = (marks: Marks, id: string): Mark | undefined => (Object.hasOwn(marks, id) ? marks[id] : undefined);

/** Out of quiet hours: to their end, unless the deadline comes first; then to the minute before they begin. */
export function outsideQuiet(at: Instant, due: Instant, quiet: QuietHours | null): Instant {
  const span = quiet && quietSpan(at, quiet);
  if (!span) return at;
  return span.to < due ? span.to : span.from - minute;
}

/** The quiet hours that `at` lies in. */
function quietSpan(at: Instant, quiet: QuietHours): { readonly from: Instant; readonly to: Instant } | null {
  const [from, to] = [timeOfDay(quiet.from), timeOfDay(quiet.to)];
  if (from === to) return null;
  const clock = zoneClock(quiet.zone);
  const today = dayNumber(clock.wall(at));
  // Those that began yesterday may last until today.
  for (const start of [today - 1, today]) {
    const begin = clock.instant(start * day + from);
    const end = clock.instant((from < to ? start : start + 1) * day + to);
    if (at >= begin && at < end) return { from: begin, to: end };
  }
  return null;
}

/** All reminders of a deadline that are still to come or were missed, in time order. */
function remindersOf(deadline: Remindable, mark: Mark | undefined, now: Instant, options: ReminderOptions): Reminder[] {
  const { id, due, kind } = deadline;
  if (due === null || mark?.isDone) return [];
  const settled = mark?.settled ?? now;
  const snooze = mark?.snoozedUntil ?? -Infinity;
  const quiet = options.quiet ?? null;
  const reminders: Reminder[] = (options.ladders?.[kind] ?? defaultLadder).map((before) => {
    return { id, due, before, at: outsideQuiet(due - before, due, quiet) };
  });
  if (snooze > settled) reminders.push({ id, due, before: null, at: outsideQuiet(snooze, due, quiet) });
  return reminders
    .filter(({ at, before }) => at > settled && (before === null || at > snooze))
    .sort((a, b) => a.at - b.at);
}

/** The next reminder of one deadline after `now`; null where nothing is to come. */
export function nextReminder(
  deadline: Remindable,
  mark: Mark | undefined,
  now: Instant,
  options: ReminderOptions = {},
): Reminder | null {
  return remindersOf(deadline, mark, now, options).find(({ at }) => at > now) ?? null;
}

/** The first reminder of all after `now`: the one alarm that must be set. */
export function nextAlarm(
  deadlines: Iterable<Remindable>,
  marks: Marks,
  now: Instant,
  options: ReminderOptions = {},
): Reminder | null {
  let first: Reminder | null = null;
  for (const deadline of deadlines) {
    const reminder = nextReminder(deadline, markOf(marks, deadline.id), now, options);
    if (reminder && (first === null || reminder.at < first.at)) first = reminder;
  }
  return first;
}

/**
 * What to show now, one reminder a deadline however many were slept through: the latest of them. Afterwards the mark is
 * `settledAt(mark, now)`, so that nothing is shown twice. A deadline that has passed meanwhile is still told once.
 */
export function dueReminders(
  deadlines: Iterable<Remindable>,
  marks: Marks,
  now: Instant,
  options: ReminderOptions = {},
): readonly Reminder[] {
  const found: Reminder[] = [];
  for (const deadline of deadlines) {
    const missed = remindersOf(deadline, markOf(marks, deadline.id), now, options).filter(({ at }) => at <= now);
    const last = missed.at(-1);
    if (last) found.push(last);
  }
  return found.sort((a, b) => a.due - b.due);
}

/** Everything up to `now` was shown, or the deadline has just become known. A snooze that is over is forgotten. */
export function settledAt(mark: Mark | undefined, now: Instant): Mark {
  const { snoozedUntil, ...rest } = mark ?? { settled: now };
  const isOver = snoozedUntil === undefined || snoozedUntil <= now;
  return { ...rest, settled: Math.max(rest.settled, now), ...(isOver ? {} : { snoozedUntil }) };
}
export const snoozed = (mark: Mark | undefined, now: Instant, until: Instant): Mark => ({
  ...settledAt(mark, now),
  snoozedUntil: until,
});
export const done = (mark: Mark | undefined, now: Instant): Mark => ({ settled: mark?.settled ?? now, isDone: true });
/** Undo of `done`: what has passed meanwhile is not told any more. */
export const undone = (now: Instant): Mark => ({ settled: now });

export interface NextDue {
  /** The nearest moment still to come; null where none is. */
  readonly next: Extract<Deadline, { state: 'due' }> | null;
  /** Passed and not done, latest first. */
  readonly overdue: readonly Extract<Deadline, { state: 'due' }>[];
  /** Could not be reckoned. */
  readonly unknown: readonly Extract<Deadline, { state: 'unknown' }>[];
}

/** What is next. Done ones do not count. A deadline is overdue from its very moment. */
export function nextDue(deadlines: Iterable<Deadline>, now: Instant, marks: Marks = {}): NextDue {
  let next: NextDue['next'] = null;
  const overdue: Extract<Deadline, { state: 'due' }>[] = [];
  const unknown: Extract<Deadline, { state: 'unknown' }>[] = [];
  for (const deadline of deadlines) {
    if (markOf(marks, deadline.id)?.isDone) continue;
    if (deadline.state === 'unknown') unknown.push(deadline);
    if (deadline.state !== 'due') continue;
    if (deadline.due <= now) overdue.push(deadline);
    else if (next === null || deadline.due < next.due) next = deadline;
  }
  return { next, overdue: overdue.sort((a, b) => b.due - a.due), unknown };
}
