/** Deadlines that start with a notice of the platform: appeals, withheld money, violation points. */
import type { DeadlinePolicies } from '../markets/deadlines.ts';
import type { Instant } from '../time.ts';
import { conclude, isPlausible, type Draft, type PageDue } from './conclude.ts';
import type { BaseName, Conflict, Deadline, DeadlineKind, Doubt, LayerSource, Subject } from './deadline.ts';
import { conflictsOf, lookUp, zonesOf, type Setting } from './setting.ts';
import { addDays, addHours, notBefore, reckon, type Step, type Variant } from './steps.ts';

/** A moment as a notice gives it: often a day without an hour, then the first moment of that day. */
export interface Stated {
  readonly at: Instant;
  /** False: only the day is known. */
  readonly hasHour: boolean;
}

export interface Notice {
  readonly of: Subject;
  readonly notice: Stated;
  /** The deadline that the ticket itself names. */
  readonly ticket?: PageDue;
  /** The measure is a sum of money that will be deducted. */
  readonly moneyPenalty?: boolean;
}

/** Where nobody researched the market's clock, days of 24 h are counted. */
const zonesOrUtc = (setting: Setting): readonly string[] => {
  const zones = zonesOf(setting);
  return zones.length > 0 ? zones : ['Etc/GMT'];
};

const daysFrom = (days: number, source: LayerSource, setting: Setting, after: readonly Step[] = []): Variant[] =>
  zonesOrUtc(setting).map((zone) => {
    return { zone, method: null, steps: [addDays({ days }, zone, { source, why: 'term' }), ...after] };
  });

const doubtsOf = (hasHour: boolean, setting: Setting): Doubt[] => [
  'hour-not-stated',
  ...(hasHour ? [] : (['base-hour-not-known'] as const)),
  ...(setting.market.zone === undefined ? (['zone-not-stated'] as const) : []),
];

type DaysPolicy = {
  [Name in keyof DeadlinePolicies]: DeadlinePolicies[Name] extends number ? Name : never;
}[keyof DeadlinePolicies];

interface Count {
  readonly kind: DeadlineKind;
  readonly of: Subject;
  readonly base: BaseName;
  readonly from: Stated;
  readonly days: ReturnType<typeof lookUp<DaysPolicy>>;
  readonly setting: Setting;
  readonly page?: PageDue | undefined;
}

/** Calendar days from a stated moment, to the same hour: the earliest end that the words allow. */
function count({ kind, of, base, from, days, setting, page }: Count): Deadline {
  const { at, hasHour } = from;
  const draft = { kind, of, zone: setting.market.zone ?? null, base, at, page } satisfies Omit<Draft, 'answer'>;
  if (!isPlausible(at)) return conclude({ ...draft, answer: [{ kind: 'field', name: base }] });
  if (days.state === 'none') return conclude({ ...draft, answer: 'none' });
  if (days.state === 'missing') return conclude({ ...draft, answer: [days.missing] });
  return conclude({
    ...draft,
    answer: reckon(daysFrom(days.value, days.source, setting), at),
    doubts: doubtsOf(hasHour, setting),
    conflicts: conflictsOf(days, at, (other, source) => daysFrom(other, source, setting)),
  });
}

/**
 * The first appeal: days from the notice; hours for money penalties where the market says so. A deadline that the
 * ticket names wins.
 */
export function appealFirstDeadline({ of, notice, ticket, moneyPenalty = false }: Notice, setting: Setting): Deadline {
  const days = lookUp('appealFirstDays', setting, notice.at);
  const counted = count({ kind: 'appeal-first', of, base: 'notice', from: notice, days, setting, page: ticket });
  const hasTicket = lookUp('appealTicket', setting, notice.at).state === 'found';
  const doubts: readonly Doubt[] = [
    ...counted.doubts,
    ...(hasTicket && !ticket ? (['ticket-not-known'] as const) : []),
  ];
  const hours = moneyPenalty ? lookUp('appealPenaltyHours', setting, notice.at) : null;
  if (hours?.state !== 'found' || !isPlausible(notice.at)) return { ...counted, doubts };

  const [zone = 'Etc/GMT'] = zonesOrUtc(setting);
  const steps = [addHours(hours.value, { source: hours.source, why: 'term' })];
  const beside: Conflict[] = days.state === 'found' ? [{ source: days.source, due: computedOf(counted) }] : [];
  return conclude({
    kind: 'appeal-first',
    of,
    zone,
    base: 'notice',
    at: notice.at,
    answer: reckon([{ zone, method: null, steps }], notice.at),
    doubts: doubts.filter((doubt) => doubt !== 'hour-not-stated'),
    conflicts: [...beside, ...counted.conflicts],
    page: ticket,
  });
}
const computedOf = (deadline: Deadline): Instant | null => (deadline.shown ? deadline.shown.computed : deadline.due);

/** The second appeal: days from the rejection of the first. */
export function appealSecondDeadline(of: Subject, rejection: Stated, setting: Setting, ticket?: PageDue): Deadline {
  const days = lookUp('appealSecondDays', setting, rejection.at);
  return count({ kind: 'appeal-second', of, base: 'rejection', from: rejection, days, setting, page: ticket });
}

/** How the platform's own investigation stands; `unknown` counts as running. */
export type Investigation =
  { readonly state: 'running' | 'unknown' } | { readonly state: 'ended'; readonly at: Instant };

/** Until when money may be withheld: the later of the days from the notice and the end of the investigation. */
export function withholdingDeadline(
  { of, notice }: Pick<Notice, 'of' | 'notice'>,
  investigation: Investigation,
  setting: Setting,
): Deadline {
  const days = lookUp('withholdingDays', setting, notice.at);
  const counted = count({ kind: 'withholding', of, base: 'notice', from: notice, days, setting });
  if (days.state !== 'found' || counted.state !== 'due') return counted;
  if (investigation.state !== 'ended') {
    const { due, ...rest } = counted;
    return { ...rest, state: 'open', due: null, notBefore: due };
  }
  if (!isPlausible(investigation.at)) {
    return conclude({ ...counted, base: 'investigationEnd', at: notice.at, answer: investigationMissing });
  }
  const { at } = investigation;
  const ended = (source: LayerSource): Step[] => [notBefore(at, { source, why: 'term', id: 'investigation' })];
  return conclude({
    ...counted,
    base: 'notice',
    at: notice.at,
    answer: reckon(daysFrom(days.value, days.source, setting, ended(days.source)), notice.at),
    conflicts: conflictsOf(days, notice.at, (other, source) => daysFrom(other, source, setting, ended(source))),
  });
}
const investigationMissing = [{ kind: 'field', name: 'investigationEnd' }] as const;

/** From when violation points no longer count. */
export function pointsExpireDeadline(of: Subject, given: Stated, setting: Setting): Deadline {
  const days = lookUp('pointsExpireDays', setting, given.at);
  return count({ kind: 'points-expire', of, base: 'pointsGiven', from: given, days, setting });
}
