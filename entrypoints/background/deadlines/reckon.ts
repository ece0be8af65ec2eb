/** Everything that runs out in one shop but its orders: flash sales, cases, points, audits. */
import type { Case } from '../../../rules/deadlines/case.ts';
import { conclude } from '../../../rules/deadlines/conclude.ts';
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import { flashDeadlines, pickupAuditDeadline } from '../../../rules/deadlines/moments.ts';
import { pointsExpireDeadline, type Stated } from '../../../rules/deadlines/notices.ts';
import { readCase } from '../../../rules/deadlines/read-case.ts';
import { subjectOf, type Setting } from '../../../rules/deadlines/setting.ts';
import type { Instant } from '../../../rules/time.ts';
import type { ShopRecord } from '../storage.ts';
import type { Kept, ShopCases, ShortDeadline } from './shape.ts';

/** What the deadlines of a shop come from. */
interface Running {
  readonly record: Pick<ShopRecord, 'windows'>;
  readonly cases: ShopCases;
}

/** With their arithmetic. Moments of sales that have begun or ended are left out. */
export function deadlinesOf({ record, cases }: Running, setting: Setting, now: Instant): readonly Deadline[] {
  const sales = record.windows.filter(({ state }) => state === 'planned' || state === 'running');
  const found = [
    ...sales.flatMap((sale) => flashDeadlines(sale, setting)).filter(({ due }) => due === null || due > now),
    ...cases.cases.flatMap((one) => ofCase(one, setting, now)),
    ...allPoints(cases, setting, now)
      .map(({ expires }) => expires)
      .filter(({ due }) => due === null || due > now),
    ...cases.addresses.map((address) => pickupAuditDeadline(address, setting)),
  ];
  return found.filter(({ state }) => state !== 'none');
}

function ofCase(one: Case, setting: Setting, now: Instant): readonly Deadline[] {
  const story = readCase(one, setting, now);
  if (story.now.state !== 'unreadable') return story.deadlines;
  const of = subjectOf(setting, 'case', one.id, one.name);
  const draft = { kind: 'appeal-first', of, zone: setting.market.zone ?? null, base: 'notice' } as const;
  return [conclude({ ...draft, at: one.notice.at, answer: story.now.missing })];
}

interface CountedPoints {
  readonly points: number;
  readonly expires: Deadline;
}

/** Points of cases count from their notice, unless an appeal succeeded. */
function allPoints({ cases, points }: ShopCases, setting: Setting, now: Instant): readonly CountedPoints[] {
  const counted = (id: string, name: string, given: Stated, amount: number): CountedPoints => ({
    points: amount,
    expires: pointsExpireDeadline(subjectOf(setting, 'points', id, name), given, setting),
  });
  const ofCases = cases.flatMap((one) => {
    if (!one.points || one.notice.at > now || readCase(one, setting, now).now.state === 'won') return [];
    return [counted(one.id, one.name, one.notice, one.points)];
  });
  const noted = points
    .filter(({ given }) => given.at <= now)
    .map(({ id, name, given, points: amount }) => counted(`points ${id}`, name, given, amount));
  return [...ofCases, ...noted];
}

/** Points that stand at `now`: of cases, and noted apart. Those whose expiry nobody knows still stand. */
export const pointsNow = (cases: ShopCases, setting: Setting, now: Instant): number =>
  allPoints(cases, setting, now)
    .filter(({ expires: { due } }) => due === null || due > now)
    .reduce((sum, { points }) => sum + points, 0);

/** What is stored of a deadline; null for one that does not exist in this market. */
export function shortOf(deadline: Deadline): ShortDeadline | null {
  if (deadline.state === 'none') return null;
  const { arithmetic: _1, conflicts: _2, consequence: _3, ...short } = deadline;
  return short;
}

/** `before`: what was stored, so that it stays known since when each is known. */
export function keptOf(deadlines: readonly Deadline[], before: readonly Kept[], now: Instant): readonly Kept[] {
  const known = new Map(before.map(({ deadline, since }) => [deadline.id, since]));
  return deadlines.flatMap((one) => {
    const deadline = shortOf(one);
    return deadline === null ? [] : [{ deadline, since: known.get(one.id) ?? now }];
  });
}
