/** From a reckoning to a deadline: what is missing, how sure it is, and what the page itself says. */
import type { Missing } from '../finding.ts';
import type { Act } from '../markets/deadlines.ts';
import { sources } from '../sources.ts';
import { day, dayNumberOf, type Instant } from '../time.ts';
import {
  deadlineId,
  type BaseName,
  type Conflict,
  type Consequence,
  type Deadline,
  type DeadlineKind,
  type Doubt,
  type Layer,
  type Subject,
  type Sureness,
} from './deadline.ts';
import type { Reckoned } from './steps.ts';

/** Moments outside are slips of the keyboard: TikTok Shop is younger, and nobody plans that far. */
const [earliest, latest] = [dayNumberOf('2015-01-01') * day, dayNumberOf('2100-01-01') * day];
export const isPlausible = (at: Instant): boolean => Number.isFinite(at) && at >= earliest && at < latest;

/** A due moment that the page shows. */
export interface PageDue {
  readonly due: Instant;
  readonly seenAt: Instant;
}

const ranks: readonly Sureness[] = ['own', 'thirdParty', 'entered', 'seed', 'official', 'page'];
const surenessOf = ({ source }: Layer): Sureness => (typeof source === 'string' ? sources[source].trust : 'entered');
/** Of the weakest layer; of a base alone, `bare`. */
export const sureOf = (layers: readonly Layer[], bare: Sureness): Sureness =>
  layers.map(surenessOf).reduce<Sureness | null>((weakest, one) => {
    return weakest === null || ranks.indexOf(one) < ranks.indexOf(weakest) ? one : weakest;
  }, null) ?? bare;

export interface Draft {
  readonly kind: DeadlineKind;
  readonly of: Subject;
  readonly zone: string | null;
  readonly base: BaseName;
  readonly at: Instant;
  /** What came out, or why nothing did; null where the holiday calendar does not reach (`reckon`). */
  readonly answer: Reckoned | readonly Missing[] | 'none' | null;
  /** Beside those of the reckoning. */
  readonly doubts?: readonly Doubt[];
  readonly conflicts?: readonly Conflict[];
  readonly act?: Act;
  readonly cancels?: true | undefined;
  readonly consequence?: Consequence | null;
  /** A moment on the page wins over the computed one. */
  readonly page?: PageDue | undefined;
  /** How sure the base is where nothing is added to it. */
  readonly bare?: Sureness;
}

const isReckoned = (answer: Draft['answer']): answer is Reckoned =>
  typeof answer === 'object' && answer !== null && 'due' in answer;

/** Working days were to be counted beyond the holidays that are known. */
export const noHolidays: readonly Missing[] = [{ kind: 'fact', name: 'holidays' }];

export function conclude(draft: Draft): Deadline {
  const { kind, of, zone, base, at, answer, conflicts = [], act, consequence, page, bare = 'entered' } = draft;
  const reckoned = isReckoned(answer) ? answer : null;
  const common = {
    id: deadlineId(kind, of),
    kind,
    of,
    zone: zone === null ? null : (reckoned?.zone ?? zone),
    arithmetic: reckoned && { base, at, layers: reckoned.layers },
    doubts: [...new Set([...(draft.doubts ?? []), ...(reckoned?.doubts ?? [])])],
    conflicts,
    ...(act && { act }),
    ...(draft.cancels && { cancels: draft.cancels }),
    ...(consequence && { consequence }),
  };
  // A moment before the base is a slip of who entered it, or of another thing.
  if (page && isPlausible(page.due) && !(page.due < at)) {
    const computed = reckoned?.due ?? null;
    const shown = { ...page, computed, difference: computed === null ? null : page.due - computed };
    return { ...common, state: 'due', due: page.due, sure: 'page', shown };
  }
  if (isReckoned(answer)) return { ...common, state: 'due', due: answer.due, sure: sureOf(answer.layers, bare) };
  if (answer === 'none') return { ...common, state: 'none', due: null };
  return { ...common, state: 'unknown', due: null, missing: answer ?? noHolidays };
}
