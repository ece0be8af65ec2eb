/** Texts of the case's forms → a case, or the sentences that say what to change. Pure. */
import type { Case, CaseEvent, CaseProblem, Measure } from '../../rules/deadlines/case.ts';
import type { Behaviour } from '../../rules/deadlines/evidence.ts';
import { instantOf, wallOf, type Instant } from '../../rules/time.ts';
import { numberOf } from '../settings/entry.ts';
import type { Problems } from '../settings/form.tsx';
import type { Texts } from '../text.ts';

export interface CaseTexts {
  readonly name: string;
  /** Empty: something else than the six. */
  readonly behaviour: Behaviour | '';
  /** `2026-11-20`, and `10:00` or empty. */
  readonly date: string;
  readonly time: string;
  readonly measures: readonly Measure[];
  readonly points: string;
  readonly appealable: Case['appealable'];
  readonly moneyPenalty: boolean;
  /** `2026-11-20T10:00`, or empty. */
  readonly ticket: string;
  readonly ticket2: string;
  readonly withheld: 'none' | 'running' | 'unknown' | 'ended';
  readonly endedAt: string;
}
export type CaseField = 'name' | 'date' | 'points' | 'ticket' | 'ticket2' | 'endedAt';

const wallText = (at: Instant, zone: string): string =>
  Number.isFinite(at) && Math.abs(at) < 8e15 ? new Date(wallOf(at, zone)).toISOString().slice(0, 16) : '';

/** A date with or without a time on the clock of `zone`; null for anything else. */
export function statedOf(date: string, time: string, zone: string): { at: Instant; hasHour: boolean } | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const hasHour = /^\d\d:\d\d/.test(time);
  const wall = Date.parse(`${date}T${hasHour ? time.slice(0, 5) : '00:00'}Z`);
  return Number.isNaN(wall) ? null : { at: instantOf(wall, zone), hasHour };
}
const momentOf = (text: string, zone: string): Instant | null => {
  const [date = '', time = ''] = text.split('T');
  return statedOf(date, time, zone)?.at ?? null;
};

export function textsOf(one: Case | null, zone: string): CaseTexts {
  const notice = one ? wallText(one.notice.at, zone) : '';
  const ticket = (which: 'first' | 'second'): string => {
    const due = one?.tickets?.[which]?.due;
    return due === undefined ? '' : wallText(due, zone);
  };
  const withheld = one?.withheld;
  return {
    name: one?.name ?? '',
    behaviour: one?.behaviour ?? '',
    date: notice.slice(0, 10),
    time: one?.notice.hasHour ? notice.slice(11) : '',
    measures: one?.measures ?? [],
    points: one?.points === undefined ? '' : String(one.points),
    appealable: one?.appealable ?? 'unknown',
    moneyPenalty: one?.moneyPenalty ?? false,
    ticket: ticket('first'),
    ticket2: ticket('second'),
    withheld: withheld?.state ?? 'none',
    endedAt: withheld?.state === 'ended' ? wallText(withheld.at, zone) : '',
  };
}

/** `before`: the case as it was, whose events and evidence stay. */
export function caseOf(
  texts: CaseTexts,
  zone: string,
  before: Pick<Case, 'id' | 'events' | 'evidence'>,
  now: Instant,
): Case | Problems<CaseField> {
  const problems: Problems<CaseField> = {};
  const name = texts.name.trim();
  const notice = statedOf(texts.date, texts.time, zone);
  const points = texts.points.trim() === '' ? null : numberOf(texts.points);
  const endedAt = texts.withheld === 'ended' ? momentOf(texts.endedAt, zone) : null;
  const [first, second] = [texts.ticket, texts.ticket2].map((text) => (text === '' ? null : momentOf(text, zone)));
  if (name === '') problems.name = 'case.invalid.name';
  if (notice === null) problems.date = 'case.invalid.notice';
  if (texts.points.trim() !== '' && (points === null || points < 0 || !Number.isInteger(points))) {
    problems.points = 'case.invalid.points';
  }
  if (texts.withheld === 'ended' && endedAt === null) problems.endedAt = 'case.invalid.ended';
  const isTicket = (text: string, due: Instant | null | undefined): boolean =>
    text === '' || (due != null && (notice === null || due > notice.at));
  if (!isTicket(texts.ticket, first)) problems.ticket = 'case.invalid.ticket';
  if (!isTicket(texts.ticket2, second)) problems.ticket2 = 'case.invalid.ticket';
  if (notice === null || Object.keys(problems).length > 0) return problems;
  const tickets = {
    ...(first != null && { first: { due: first, seenAt: now } }),
    ...(second != null && { second: { due: second, seenAt: now } }),
  };
  return {
    id: before.id,
    name,
    behaviour: texts.behaviour === '' ? null : texts.behaviour,
    notice,
    measures: texts.measures,
    appealable: texts.appealable,
    ...(texts.moneyPenalty && { moneyPenalty: true }),
    ...(Object.keys(tickets).length > 0 && { tickets }),
    ...(texts.withheld === 'ended' && endedAt !== null && { withheld: { state: 'ended', at: endedAt } as const }),
    ...((texts.withheld === 'running' || texts.withheld === 'unknown') && { withheld: { state: texts.withheld } }),
    ...(points !== null && { points }),
    events: before.events,
    ...(before.evidence && { evidence: before.evidence }),
  };
}

export const isCase = (result: Case | Problems<CaseField>): result is Case => 'events' in result;

export interface EventTexts {
  readonly type: CaseEvent['type'];
  readonly date: string;
  readonly time: string;
}

/** Null where the date is missing. Of appeals made on the notice's own day without an hour, the day's end is meant. */
export function eventOf({ type, date, time }: EventTexts, zone: string, now: Instant): CaseEvent | null {
  const stated = statedOf(date, time, zone);
  if (stated === null) return null;
  if (type === 'rejected') return { type, ...stated };
  // Without an hour, the last moment of that day that has passed: never before the notice of the same day.
  const lastOfDay = stated.at + 86_340_000;
  const at = stated.hasHour ? stated.at : stated.at <= now ? Math.min(lastOfDay, now) : stated.at;
  return { type, at };
}

/** Why an entry cannot be, with its dates. */
export function problemText(texts: Texts, problem: CaseProblem, zone: string): string {
  const key = `case.problem.${problem.problem}` as const;
  if ('most' in problem) return texts.t(key, { most: problem.most });
  if (!('deadline' in problem)) return texts.t(key);
  const { deadline } = problem;
  return texts.t(key, { due: texts.time({ at: deadline.due ?? 0, zone: deadline.zone ?? zone }) });
}
