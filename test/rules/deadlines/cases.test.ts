/** A case from its notice to its end, and every way to enter it wrongly. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures, type Case, type CaseEvent } from '../../../rules/deadlines/case.ts';
import { behaviours, proofsOf } from '../../../rules/deadlines/evidence.ts';
import { readCase } from '../../../rules/deadlines/read-case.ts';
import { day, hour } from '../../../rules/time.ts';
import { aSetting, iso, ruled } from './given.ts';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const notice = at('2026-10-01T10:00');
const aCase = (events: readonly CaseEvent[] = [], more: Partial<Case> = {}): Case => ({
  id: 'c1',
  name: 'Fake orders, October',
  behaviour: 'repeat-buyer',
  notice: { at: notice, hasHour: true },
  measures: ['warning', 'activities-barred', 'money-confiscated'],
  appealable: 'unknown',
  events,
  ...more,
});
const appealed = (text: string): CaseEvent => ({ type: 'appealed', at: at(text) });
const rejected = (text: string, hasHour = true): CaseEvent => ({ type: 'rejected', at: at(text), hasHour });
const upheld = (text: string): CaseEvent => ({ type: 'upheld', at: at(text) });
const told = (one: Case, now: number, shop = 'TH') => readCase(one, aSetting(shop), now);
const later = at('2027-06-01T00:00');

describe('a case', () => {
  test('is open for thirty days after its notice', () => {
    const story = told(aCase(), at('2026-10-02T10:00'));
    expect(story.now).toMatchObject({ state: 'open', deadline: { kind: 'appeal-first', due: at('2026-10-31T10:00') } });
    expect(story.deadlines.map(({ id }) => id)).toEqual(['appeal-first/c1']);
    expect(story.problems).toEqual([]);
  });

  const first = [appealed('2026-10-20T09:00')];
  const again = [...first, rejected('2026-11-01T15:00')];
  const second = [...again, appealed('2026-11-10T09:00')];
  test.each([
    [first, 'first-appealed', 0],
    [again, 'first-rejected', 1],
    [second, 'second-appealed', 0],
    [[...second, rejected('2026-11-20T09:00')], 'final', 0],
    [[...second, upheld('2026-11-20T09:00')], 'won', 0],
    [[...first, upheld('2026-11-01T15:00')], 'won', 0],
  ] as const)('goes its way (%#)', (events, state, running) => {
    const story = told(aCase(events), at('2026-11-12T00:00') + (events.length === 4 ? 30 * day : 0));
    expect(story.now.state).toBe(state);
    expect(story.deadlines).toHaveLength(running);
    expect(story.problems).toEqual([]);
    expect(story.steps).toHaveLength(events.length + 1);
  });
  test('that was rejected once is open for fifteen days more', () => {
    const story = told(aCase(again), at('2026-11-02T00:00'));
    expect(story.now).toMatchObject({ deadline: { kind: 'appeal-second', due: at('2026-11-16T15:00') } });
  });
  test('that was rejected twice is final', () => {
    const story = told(aCase([...second, rejected('2026-11-20T09:00')]), later);
    expect(story.now).toEqual({ state: 'final', why: 'rejected', at: at('2026-11-20T09:00') });
    expect(story.steps.map(({ what }) => what)).toEqual([
      ...['noticed', 'first-appealed', 'first-rejected', 'second-appealed', 'second-rejected'],
    ]);
  });
  test('that was given up is final, and so is one that cannot be appealed', () => {
    expect(told(aCase([{ type: 'given-up', at: at('2026-10-05T10:00') }]), later).now).toMatchObject({
      why: 'given-up',
    });
    const fixed = told(aCase([appealed('2026-10-05T10:00')], { appealable: 'no' }), later);
    expect(fixed.now).toMatchObject({ why: 'not-appealable' });
    expect(fixed.problems).toEqual([{ problem: 'not-appealable', event: 0 }]);
    expect(fixed.deadlines).toEqual([]);
  });
  test('reads its events in time order, however they were entered; a day without an hour ends that day', () => {
    expect(told(aCase([...second].reverse()), later).now.state).toBe('second-appealed');
    const sameDay = [appealed('2026-10-20T15:00'), rejected('2026-10-20T00:00', false)];
    expect(told(aCase(sameDay), at('2026-10-21T00:00'))).toMatchObject({
      now: { state: 'first-rejected' },
      problems: [],
    });
  });
});

describe('how often a case may be appealed', () => {
  const events = [appealed('2026-10-20T09:00'), rejected('2026-11-01T15:00'), appealed('2026-11-10T09:00')];
  const story = (most: number | null) => readCase(aCase(events), ruled('TH', { appealsAtMost: most }), later);
  test('once: the first rejection is the last word', () => {
    expect(story(1)).toMatchObject({
      now: { state: 'final', why: 'rejected', at: at('2026-11-01T15:00') },
      problems: [{ problem: 'too-many-appeals', event: 2, most: 1 }],
      deadlines: [],
    });
    expect(story(1).steps.map(({ what }) => what)).toEqual(['noticed', 'first-appealed', 'first-rejected']);
  });
  test('twice, also where nobody looked', () => {
    for (const most of [2, null])
      expect(story(most)).toMatchObject({ now: { state: 'second-appealed' }, problems: [] });
  });
});

describe('time that runs out', () => {
  const end = at('2026-10-31T23:59') + 59_999;
  test('a window closes with its day, for no source names the hour', () => {
    expect(told(aCase(), end).now.state).toBe('open');
    expect(told(aCase(), end + 1).now).toEqual({ state: 'final', why: 'lapsed', at: end });
  });
  test.each([
    [at('2026-10-31T10:00'), 'first-appealed', []],
    [at('2026-10-31T10:00') + 1, 'first-appealed', ['maybe-late']],
    [end, 'first-appealed', ['maybe-late']],
    [end + 1, 'final', ['late']],
  ] as const)('an appeal at %d leaves it %s %j', (moment, state, problems) => {
    const story = told(aCase([{ type: 'appealed', at: moment }]), later);
    expect(story.now.state).toBe(state);
    expect(story.problems.map(({ problem }) => problem)).toEqual(problems);
  });
  test('the second window closes too', () => {
    const events = [appealed('2026-10-20T09:00'), rejected('2026-11-01T15:00')];
    expect(told(aCase(events), at('2026-11-16T23:59')).now.state).toBe('first-rejected');
    expect(told(aCase(events), at('2026-11-17T00:00')).now).toMatchObject({ state: 'final', why: 'lapsed' });
  });
  test('a ticket’s deadline is exact', () => {
    const first = { due: at('2026-10-10T12:00'), seenAt: notice };
    const late = aCase([{ type: 'appealed', at: first.due + 1 }], { tickets: { first } });
    expect(told(late, later, 'US').problems).toMatchObject([{ problem: 'late' }]);
  });
  test('each appeal has its own ticket', () => {
    const first = { due: at('2026-10-10T12:00'), seenAt: notice };
    const second = { due: at('2026-11-05T12:00'), seenAt: notice };
    const events = [appealed('2026-10-09T09:00'), rejected('2026-11-01T15:00')];
    const dueOf = (tickets: NonNullable<Case['tickets']>) =>
      told(aCase(events, { tickets }), at('2026-11-02T00:00')).deadlines.map(({ due }) => iso(due));
    expect(dueOf({ first })).toEqual([iso(at('2026-11-16T15:00'))]);
    expect(dueOf({ first, second })).toEqual([iso(second.due)]);
    // One that ended before the rejection cannot be the second's.
    expect(dueOf({ second: first })).toEqual([iso(at('2026-11-16T15:00'))]);
  });
  test('48 h of a money penalty are exact too', () => {
    const penalty = { moneyPenalty: true };
    const moment = notice + 48 * hour;
    const on = (when: number) => told(aCase([{ type: 'appealed', at: when }], penalty), later, 'UK*').now.state;
    expect([on(moment), on(moment + 1)]).toEqual(['first-appealed', 'final']);
  });
});

describe('what an appeal lifts', () => {
  const events = [appealed('2026-10-20T09:00')];
  test('all measures, from that moment, and the hold on the money', () => {
    const withheld = { state: 'running' } as const;
    const won = told(aCase([...events, upheld('2026-11-01T15:00')], { measures, withheld }), later);
    expect(won.measures.map(({ measure }) => measure)).toEqual(measures);
    expect(new Set(won.measures.map(({ liftedAt }) => iso(liftedAt)))).toEqual(new Set([iso(at('2026-11-01T15:00'))]));
    expect(won.deadlines).toEqual([]);
  });
  test('nothing while it runs or when it fails', () => {
    for (const more of [[], [rejected('2026-11-01T15:00')]]) {
      const story = told(aCase([...events, ...more], { withheld: { state: 'running' } }), later);
      expect(story.measures.every(({ liftedAt }) => liftedAt === null)).toBe(true);
      expect(story.deadlines.at(-1)).toMatchObject({ kind: 'withholding', state: 'open', due: null });
    }
  });
  test('there are ten', () => expect(new Set(measures).size).toBe(10));
});

describe('an entry that cannot be', () => {
  const now = at('2026-12-01T00:00');
  test.each([
    [[appealed('2026-09-30T10:00')], 'before-notice', 0],
    [[appealed('2026-12-01T00:01')], 'not-yet', 0],
    [[{ type: 'appealed', at: Number.NaN }], 'impossible-time', 0],
    [[appealed('2626-12-01T00:01')], 'impossible-time', 0],
    [[rejected('2026-10-10T10:00')], 'answer-without-appeal', 0],
    [[upheld('2026-10-10T10:00')], 'answer-without-appeal', 0],
    [[appealed('2026-10-10T10:00'), appealed('2026-10-11T10:00')], 'appeal-without-answer', 1],
    [[appealed('2026-10-10T10:00'), upheld('2026-10-12T10:00'), rejected('2026-10-13T10:00')], 'after-end', 2],
    [
      [
        ...[appealed('2026-10-10T10:00'), rejected('2026-10-11T10:00'), appealed('2026-10-12T10:00')],
        ...[rejected('2026-10-13T10:00'), appealed('2026-10-14T10:00')],
      ],
      'too-many-appeals',
      4,
    ],
    [
      [
        ...[appealed('2026-10-10T10:00'), rejected('2026-10-11T10:00'), appealed('2026-10-12T10:00')],
        appealed('2026-10-14T10:00'),
      ],
      'too-many-appeals',
      3,
    ],
  ] as const)('is named and does not count (%#)', (events, problem, event) => {
    const whole = told(aCase(events), now);
    expect(whole.problems).toMatchObject([{ problem, event }]);
    const without = told(aCase(events.filter((_, i) => i !== event)), now);
    expect(whole.now).toEqual(without.now);
  });
  test.each([
    [Number.NaN, 'impossible-time'],
    [at('1999-01-01T00:00'), 'impossible-time'],
    [now + 1, 'not-yet'],
  ])('makes a case unreadable where it is the notice (%d)', (moment, problem) => {
    const story = told(aCase([appealed('2026-10-10T10:00')], { notice: { at: moment, hasHour: true } }), now);
    expect(story.now).toMatchObject({ state: 'unreadable', missing: [{ name: 'notice' }] });
    expect(story.problems).toEqual([{ problem, event: null }]);
    expect(story.measures).toHaveLength(3);
  });
  test('never breaks a case: each entry counts or is named, and the case stays as it was', () => {
    const anEvent: fc.Arbitrary<CaseEvent> = fc.record({
      type: fc.constantFrom('appealed', 'rejected', 'upheld', 'given-up'),
      at: fc.oneof(
        fc.integer({ min: -40, max: 120 }).map((days) => notice + days * day),
        fc.constantFrom(Number.NaN, Infinity, 0),
      ),
      hasHour: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 8 }), fc.constantFrom('TH', 'US', 'UK*', 'MX'), (events, shop) => {
        const one = aCase(events);
        const copy = structuredClone(one);
        const story = told(one, now, shop);
        expect(one).toEqual(copy);
        const named = story.problems.filter(({ problem }) => problem !== 'maybe-late').length;
        const lapsed = story.steps.filter(({ what }) => what === 'lapsed').length;
        expect(named + story.steps.length - 1 - lapsed).toBe(events.length);
        expect(story.steps.filter(({ what }) => what.endsWith('appealed')).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the checklist', () => {
  test.each(behaviours)('of %s says what proves the contrary, and what is always asked for', (behaviour) => {
    const ids = proofsOf(behaviour).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(proofsOf(behaviour).filter(({ weight }) => weight === 'needed').length).toBeGreaterThan(2);
    expect(ids).toEqual(expect.arrayContaining(proofsOf(null).map(({ id }) => id)));
  });
});
