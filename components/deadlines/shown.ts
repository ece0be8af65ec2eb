/** Which deadlines a list shows, in which order, and under which day. */
import { addCalendarDays, day, dayNumber, zoneClock, type Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { TimelineEntry } from './model.ts';

/** Ids are unique in a shop only. */
export const keyOf = ({ shop, deadline }: TimelineEntry): string => `${shop} ${deadline.id}`;

export const isDone = ({ mark }: TimelineEntry): boolean => mark?.isDone === true;
export const snoozedUntil = ({ mark }: TimelineEntry, now: Instant): Instant | null =>
  mark?.snoozedUntil !== undefined && mark.snoozedUntil > now ? mark.snoozedUntil : null;

const moments = new Set(['flash-start', 'flash-end', 'points-expire']);
/** It just happens: nobody has to do anything until then. */
export const isMoment = ({ deadline }: TimelineEntry): boolean => moments.has(deadline.kind);

export type Urgency = 'overdue' | 'soon' | 'later' | 'unknown';
/** Soon is what makes the badge red: under 24 hours. */
export function urgencyOf(entry: TimelineEntry, now: Instant): Urgency {
  const { deadline } = entry;
  if (deadline.state === 'unknown') return 'unknown';
  if (deadline.due === null || isDone(entry)) return 'later';
  if (deadline.due <= now) return 'overdue';
  return deadline.due - now < day && !isMoment(entry) ? 'soon' : 'later';
}

export interface Filter {
  readonly kind: string;
  readonly shop: string;
  readonly market: string;
  readonly state: State | '';
  readonly done: boolean;
}
export const everything: Filter = { kind: '', shop: '', market: '', state: '', done: false };

export const states = ['overdue', 'soon', 'later', 'snoozed', 'unknown'] as const;
export type State = (typeof states)[number];
const stateOf = (entry: TimelineEntry, now: Instant): State =>
  snoozedUntil(entry, now) !== null ? 'snoozed' : urgencyOf(entry, now);

export const filtered = (
  entries: readonly TimelineEntry[],
  { kind, shop, market, state, done }: Filter,
  now: Instant,
): TimelineEntry[] =>
  entries.filter(
    (entry) =>
      (kind === '' || entry.deadline.kind === kind) &&
      (shop === '' || entry.shop === shop) &&
      (market === '' || entry.market === market) &&
      (state === '' || stateOf(entry, now) === state) &&
      (done || !isDone(entry)),
  );

/** Values that occur, in the order of their first occurrence. */
export const valuesOf = (entries: readonly TimelineEntry[], of: (entry: TimelineEntry) => string): string[] => [
  ...new Set(entries.map(of)),
];

/** What the popup shows: the latest that have passed, then the next; never more than `most`. */
export function nextOf(entries: readonly TimelineEntry[], now: Instant, most: number): readonly TimelineEntry[] {
  const passed: TimelineEntry[] = [];
  const coming: TimelineEntry[] = [];
  for (const entry of entries) {
    const { due } = entry.deadline;
    if (due === null || isDone(entry)) continue;
    if (due <= now) passed.push(entry);
    else coming.push(entry);
    if (coming.length === most) break;
  }
  const first = passed.slice(-Math.max(2, most - coming.length));
  return [...first, ...coming].slice(0, most);
}

/** Headings of a list, by the days of the seller's clock: a heading stands before the first entry of its day. */
export function headingsOf(texts: Texts, zone: string, now: Instant): (entry: TimelineEntry) => string {
  const clock = zoneClock(zone);
  const dayOf = (at: Instant): number => dayNumber(clock.wall(at));
  const [today, tomorrow] = [dayOf(now), dayOf(addCalendarDays(now, 1, zone))];
  const known = new Map<number, string>();
  const named = (number: number, at: Instant): string => {
    const date = texts.date({ at, zone });
    if (number === today) return texts.t('timeline.today', { date });
    return number === tomorrow ? texts.t('timeline.tomorrow', { date }) : date;
  };
  return ({ deadline }) => {
    const { due, state } = deadline;
    if (state === 'unknown') return texts.t('timeline.unknown');
    if (due === null) return texts.t('timeline.open');
    if (due <= now) return texts.t('timeline.overdue');
    const number = dayOf(due);
    const heading = known.get(number) ?? named(number, due);
    known.set(number, heading);
    return heading;
  };
}

export type SnoozeId = 'hour' | 'tonight' | 'tomorrow';
const evening = 20;
const morning = 9;

/** Ends of a snooze on the seller's clock, as far as they come before the deadline itself. */
export function snoozesOf(
  now: Instant,
  due: Instant | null,
  zone: string,
): readonly { readonly id: SnoozeId; readonly until: Instant }[] {
  const clock = zoneClock(zone);
  const midnight = dayNumber(clock.wall(now)) * day;
  const at = (days: number, hours: number): Instant => clock.instant(midnight + days * day + hours * 3_600_000);
  const all = [
    { id: 'hour', until: now + 3_600_000 },
    { id: 'tonight', until: at(0, evening) },
    { id: 'tomorrow', until: at(1, morning) },
  ] as const;
  return all.filter(({ until }) => until > now && (due === null || due <= now || until < due));
}
