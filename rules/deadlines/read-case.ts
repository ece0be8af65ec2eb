/** Where a case stands: its events are told in order, and what cannot have happened so is named and left out. */
import { day, dayNumber, zoneClock, type Instant } from '../time.ts';
import type { AppliedMeasure, Case, CaseEvent, CaseProblem, CaseState, CaseStep, CaseStory } from './case.ts';
import { isPlausible } from './conclude.ts';
import type { Deadline, Subject } from './deadline.ts';
import { appealFirstDeadline, appealSecondDeadline, withholdingDeadline, type Notice } from './notices.ts';
import { lookUp, subjectOf, zonesOf, type Setting } from './setting.ts';

/** An event with its place in the case. */
interface Placed {
  readonly event: CaseEvent;
  readonly index: number;
}
type Told =
  | { readonly next: CaseState; readonly what: CaseStep['what']; readonly problem?: EventProblem }
  | { readonly problem: EventProblem };
/** Of an event, not of the notice itself. */
type EventProblem = CaseProblem & { readonly event: number };

/** `setting` is that of the case's shop. */
export function readCase(one: Case, setting: Setting, now: Instant): CaseStory {
  const noticeProblem = timeProblem(one.notice.at, now);
  if (noticeProblem) {
    const missing = [{ kind: 'field', name: 'notice' }] as const;
    const problems = [{ problem: noticeProblem, event: null }];
    return { now: { state: 'unreadable', missing }, steps: [], problems, measures: applied(one, null), deadlines: [] };
  }

  const problems: EventProblem[] = [];
  const of = subjectOf(setting, 'case', one.id, one.name);
  const appeals = new Appeals(one, of, setting);
  const steps: CaseStep[] = [{ at: one.notice.at, what: 'noticed' }];
  let state = appeals.begin();
  if (state.state === 'final') steps.push({ at: state.at, what: 'not-appealable' });

  for (const { event, index } of placed(one, now, problems)) {
    const told = appeals.tell(state, event, index);
    if (told.problem) problems.push(told.problem);
    if ('next' in told) {
      state = told.next;
      steps.push({ at: event.at, what: told.what });
    }
  }

  const ended = lapsed(state, setting, now);
  if (ended) {
    state = ended;
    steps.push({ at: ended.at, what: 'lapsed' });
  }
  const wonAt = state.state === 'won' ? state.at : null;
  return {
    now: state,
    steps,
    problems: problems.sort((a, b) => a.event - b.event),
    measures: applied(one, wonAt),
    deadlines: [
      ...('deadline' in state ? [state.deadline] : []),
      ...(one.withheld && wonAt === null
        ? [withholdingDeadline({ of, notice: one.notice }, one.withheld, setting)]
        : []),
    ],
  };
}

function timeProblem(at: Instant, now: Instant): 'impossible-time' | 'not-yet' | null {
  if (!isPlausible(at)) return 'impossible-time';
  return at > now ? 'not-yet' : null;
}

/** Events that can have happened, in time order; of one moment in the order of entry. */
function placed({ events, notice }: Case, now: Instant, problems: EventProblem[]): Placed[] {
  // A notice without an hour came some time that day: its first moment is the base.
  const possible = events
    .map((event, index) => ({ event, index }))
    .filter(({ event, index }) => {
      const problem = timeProblem(event.at, now) ?? (event.at < notice.at ? 'before-notice' : null);
      if (problem) problems.push({ problem, event: index });
      return !problem;
    });
  return possible.sort((a, b) => heardAt(a.event) - heardAt(b.event));
}
/** An answer of which only the day is known came after what happened that day. */
const heardAt = (event: CaseEvent): Instant =>
  event.type === 'rejected' && !event.hasHour ? event.at + day - 1 : event.at;

const applied = ({ measures }: Case, liftedAt: Instant | null): readonly AppliedMeasure[] =>
  measures.map((measure) => ({ measure, liftedAt }));

/**
 * The last moment that could count: the due moment where it is exact; where no source names the hour, the end of its
 * day. Null where there is none.
 */
function lastMoment({ due, doubts, shown }: Deadline, setting: Setting): Instant | null {
  if (due === null || shown || !doubts.includes('hour-not-stated')) return due;
  const zones = zonesOf(setting);
  if (zones.length === 0) return due + day;
  const ends = zones.map((zone) => {
    const clock = zoneClock(zone);
    return clock.instant((dayNumber(clock.wall(due)) + 1) * day) - 1;
  });
  return Math.max(...ends);
}

/** A window that closed without an appeal. */
function lapsed(state: CaseState, setting: Setting, now: Instant): Extract<CaseState, { state: 'final' }> | null {
  const at = 'deadline' in state ? lastMoment(state.deadline, setting) : null;
  return at === null || at >= now ? null : { state: 'final', why: 'lapsed', at };
}

/** The rules of appealing, for one case. */
class Appeals {
  readonly #case: Case;
  readonly #of: Subject;
  readonly #setting: Setting;
  readonly #most: number;

  constructor(one: Case, of: Subject, setting: Setting) {
    this.#case = one;
    this.#of = of;
    this.#setting = setting;
    const most = lookUp('appealsAtMost', setting, one.notice.at);
    this.#most = most.state === 'found' ? most.value : 2;
  }

  begin(): CaseState {
    const { appealable, notice, tickets, moneyPenalty } = this.#case;
    if (appealable === 'no') return { state: 'final', why: 'not-appealable', at: notice.at };
    const ticket = tickets?.first;
    const of: Notice = { of: this.#of, notice, ...(ticket && { ticket }), ...(moneyPenalty && { moneyPenalty }) };
    return { state: 'open', deadline: appealFirstDeadline(of, this.#setting) };
  }

  tell(state: CaseState, event: CaseEvent, index: number): Told {
    const { at } = event;
    if (state.state === 'won') return { problem: { problem: 'after-end', event: index } };
    if (state.state === 'final') return { problem: this.#tooLate(state, event, index) };
    if (event.type === 'given-up') return { next: { state: 'final', why: 'given-up', at }, what: 'given-up' };
    return event.type === 'appealed' ? this.#appeal(state, at, index) : this.#answer(state, event, index);
  }

  #tooLate({ why }: Extract<CaseState, { state: 'final' }>, { type }: CaseEvent, index: number): EventProblem {
    if (type !== 'appealed') return { problem: 'after-end', event: index };
    if (why === 'not-appealable') return { problem: 'not-appealable', event: index };
    if (why === 'rejected') return { problem: 'too-many-appeals', event: index, most: this.#most };
    return { problem: 'after-end', event: index };
  }

  #appeal(state: CaseState, at: Instant, index: number): Told {
    if (state.state === 'first-appealed') return { problem: { problem: 'appeal-without-answer', event: index } };
    if (!('deadline' in state)) return { problem: { problem: 'too-many-appeals', event: index, most: this.#most } };
    const { deadline } = state;
    const last = lastMoment(deadline, this.#setting);
    if (last !== null && at > last) return { problem: { problem: 'late', event: index, deadline } };
    const which = state.state === 'open' ? 'first-appealed' : 'second-appealed';
    const isOverdue = deadline.due !== null && at > deadline.due;
    const doubt = isOverdue && ({ problem: { problem: 'maybe-late', event: index, deadline } } as const);
    return { next: { state: which, at }, what: which, ...doubt };
  }

  #answer(state: CaseState, event: Extract<CaseEvent, { type: 'rejected' | 'upheld' }>, index: number): Told {
    const { at } = event;
    if ('deadline' in state) return { problem: { problem: 'answer-without-appeal', event: index } };
    if (event.type === 'upheld') return { next: { state: 'won', at }, what: 'won' };
    if (state.state === 'second-appealed') {
      return { next: { state: 'final', why: 'rejected', at }, what: 'second-rejected' };
    }
    if (this.#most < 2) return { next: { state: 'final', why: 'rejected', at }, what: 'first-rejected' };
    const deadline = this.#second({ at, hasHour: event.hasHour });
    return { next: { state: 'first-rejected', deadline }, what: 'first-rejected' };
  }

  #second(rejection: { readonly at: Instant; readonly hasHour: boolean }): Deadline {
    return appealSecondDeadline(this.#of, rejection, this.#setting, this.#case.tickets?.second);
  }
}
