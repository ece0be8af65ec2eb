/** The arithmetic, made ready to run: a term becomes steps, and a plan is the steps of each way to read the rule. */
import type { HandoverMethod, Term } from '../markets/deadlines.ts';
import { day, dayNumber, hour, timeOfDay, zoneClock, type Instant } from '../time.ts';
import type { Doubt, Layer, LayerSource } from './deadline.ts';
import type { Workdays } from './workdays.ts';

/** One step of one reading of the rule. */
export interface Step {
  /** NaN where the holiday calendar does not reach. */
  to(at: Instant): Instant;
  /** The same with everything a sentence needs. Only where `to` is a moment. */
  layer(at: Instant): Layer;
  doubts?(at: Instant): readonly Doubt[];
}

/** Where a step comes from. */
export interface Origin {
  readonly source: LayerSource;
  readonly why: Layer['why'];
  readonly id?: string;
}

export const addHours = (hours: number, origin: Origin): Step => {
  const to = (at: Instant): Instant => at + hours * hour;
  return { to, layer: (at) => ({ kind: 'hours', hours, to: to(at), ...origin }) };
};

/** Not before `until`: an announcement that names the day never shortens a term. */
export const notBefore = (until: Instant, origin: Origin): Step => {
  const to = (at: Instant): Instant => Math.max(at, until);
  return { to, layer: (at) => ({ kind: 'until', to: to(at), ...origin }) };
};

type DaysTerm = Extract<Term, { readonly days: number }>;
export function addDays({ days, end }: DaysTerm, zone: string, origin: Origin): Step {
  const clock = zoneClock(zone);
  const endOfDay = end === undefined ? null : timeOfDay(end);
  const to = (at: Instant): Instant => {
    const wall = clock.wall(at);
    return clock.instant(endOfDay === null ? wall + days * day : (dayNumber(wall) + days) * day + endOfDay);
  };
  return { to, layer: (at) => ({ kind: 'calendarDays', days, zone, end: end ?? null, to: to(at), ...origin }) };
}

type WorkdaysTerm = Extract<Term, { readonly workdays: number }>;
export function addWorkdays(term: WorkdaysTerm, zone: string, workdays: Workdays, origin: Origin): Step {
  const { workdays: days, end, cutOff } = term;
  const clock = zoneClock(zone);
  const endOfDay = timeOfDay(end);
  const lastHour = cutOff === undefined ? null : timeOfDay(cutOff);

  const isKept = (at: Instant): boolean => {
    if (lastHour === null) return false;
    const wall = clock.wall(at);
    return workdays.isWorking(dayNumber(wall)) && wall - dayNumber(wall) * day < lastHour;
  };
  const lastDay = (at: Instant): number =>
    workdays.add(dayNumber(clock.wall(at)), isKept(at) ? days - 1 : days) ?? Number.NaN;
  const to = (at: Instant): Instant => {
    const last = lastDay(at);
    return Number.isNaN(last) ? last : clock.instant(last * day + endOfDay);
  };
  return {
    to,
    layer: (at) => ({
      kind: 'businessDays',
      days,
      zone,
      end,
      cutOff: cutOff === undefined ? null : { at: cutOff, kept: isKept(at) },
      skipped: workdays.skipped(dayNumber(clock.wall(at)), lastDay(at)),
      to: to(at),
      ...origin,
    }),
    doubts: (at) => (workdays.mayMove(dayNumber(clock.wall(at)), lastDay(at)) ? ['holiday-may-move'] : []),
  };
}

/** One way to read the rule: in this zone, for this method. */
export interface Variant {
  readonly zone: string;
  readonly method: HandoverMethod | null;
  readonly steps: readonly Step[];
}

function run(steps: readonly Step[], at: Instant): Instant {
  let moment = at;
  for (const step of steps) moment = step.to(moment);
  return moment;
}

/** The earliest moment of all readings; NaN where one of them cannot be reckoned. `more`: steps for this order alone. */
export function dueOf(variants: readonly Variant[], at: Instant, more: readonly Step[] = none): Instant {
  let earliest = variants.length === 0 ? Number.NaN : Infinity;
  for (const { steps } of variants) earliest = Math.min(earliest, run(more, run(steps, at)));
  return earliest;
}
const none: readonly Step[] = [];

export interface Reckoned {
  readonly due: Instant;
  readonly layers: readonly Layer[];
  readonly doubts: readonly Doubt[];
  /** Of the last layer that counts days, else of the reading that led there. */
  readonly zone: string;
}

/** `dueOf` with its arithmetic; null where it is NaN. */
export function reckon(variants: readonly Variant[], at: Instant, more: readonly Step[] = none): Reckoned | null {
  const dues = variants.map((variant) => ({ variant, due: dueOf([variant], at, more) }));
  // NaN equals nothing: of readings one of which cannot be reckoned there is no first.
  const earliest = Math.min(...dues.map(({ due }) => due));
  const first = dues.find(({ due }) => due === earliest);
  if (!first) return null;

  const { zone, method, steps } = first.variant;
  const layers: Layer[] = [];
  const doubts = new Set<Doubt>();
  let moment = at;
  for (const step of [...steps, ...more]) {
    for (const doubt of step.doubts?.(moment) ?? []) doubts.add(doubt);
    layers.push(step.layer(moment));
    moment = step.to(moment);
  }
  const ofMethod = (wanted: HandoverMethod | null): Instant[] =>
    dues.filter(({ variant }) => variant.method === wanted).map(({ due }) => due);
  if (ofMethod(method).some((due) => due !== first.due)) doubts.add('zone-not-stated');
  const methods = new Set(variants.map((variant) => variant.method));
  if ([...methods].some((other) => Math.min(...ofMethod(other)) !== first.due)) doubts.add('method-not-known');
  // The article tells its own example on Beijing's clock, whatever the market's shows.
  const counted = layers.findLast((layer) => 'zone' in layer);
  return { due: first.due, layers, doubts: [...doubts], zone: counted?.zone ?? zone };
}
