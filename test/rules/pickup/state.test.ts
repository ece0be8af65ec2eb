/** The state machine of pickup: every event in every state, and what may never be lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { most, newWarehouse, pickupStates, type PickupState } from '../../../rules/pickup/record.ts';
import { settling, step } from '../../../rules/pickup/state.ts';
import { hour } from '../../../rules/time.ts';
import { after, anAddress, at, eventOf, monday } from './given.ts';

/** The shortest way into each state. */
const ways: { readonly [State in PickupState]: readonly string[] } = {
  none: ['seen none'],
  applied: ['seen none', 'saved'],
  'in-review': ['seen in-review'],
  active: ['seen active'],
  outside: ['seen outside'],
  rejected: ['seen in-review', 'seen none'],
  cancelling: ['seen active', 'meant cancel', 'saved'],
};
const later = at(24);

test.each(pickupStates)('there is a way into %s', (state) => {
  expect(after(ways[state]).state).toBe(state);
});

/** `!` before a problem; a dash where nothing is new. */
const table: Readonly<Record<string, readonly string[]>> = {
  //                   none              applied       in-review     active             outside       rejected      cancelling
  saved: ['applied', 'applied', 'applied', 'applied', 'applied', 'applied', 'applied'],
  confirmed: ['!no-save', 'applied', '!no-save', '!no-save', '!no-save', '!no-save', 'cancelling'],
  undone: ['!no-save', 'none', '!no-save', '!no-save', '!no-save', '!no-save', 'active'],
  'seen none': ['-', 'applied', 'rejected', 'none', 'outside', '-', 'none'],
  'seen in-review': ['in-review', 'in-review', '-', 'in-review', 'in-review', 'in-review', 'cancelling'],
  'seen active': ['active', 'active', 'active', '-', 'active', 'active', 'cancelling'],
  'seen outside': ['outside', 'outside', 'outside', 'outside', '-', 'outside', 'outside'],
  'seen restricted': ['none', 'applied', 'in-review', 'active', 'outside', 'rejected', 'cancelling'],
  'meant sign-up-again': ['none', 'applied', 'in-review', 'active', 'outside', 'rejected', 'applied'],
  'meant move': ['none', 'applied', 'in-review', 'active', 'outside', 'rejected', 'applied'],
  'meant nothing': ['none', 'applied', 'in-review', 'active', 'outside', 'rejected', 'applied'],
  'meant cancel': ['!no-pickup', 'cancelling', 'cancelling', 'active', '!no-pickup', '!no-pickup', '-'],
  'answered active': ['!no-application', 'active', 'active', '-', 'active', 'active', 'active'],
  'answered outside': ['!no-application', 'outside', 'outside', 'outside', '-', 'outside', 'outside'],
  'answered rejected': ['!no-application', 'rejected', 'rejected', '!no-application', 'rejected', '-', 'none'],
  'answered none': ['-', 'none', 'none', 'none', 'none', 'none', 'none'],
};
describe.each(Object.entries(table))('%s', (event, row) => {
  test.each(pickupStates.map((state, i) => [state, row[i] ?? ''] as const))('in %s: %s', (state, expected) => {
    const before = after(ways[state]);
    const { warehouse, problem } = step(before, eventOf(event), later);
    if (expected.startsWith('!')) expect(problem).toBe(expected.slice(1));
    else expect(problem).toBeNull();
    if (expected === '-' || expected.startsWith('!')) expect(warehouse).toBe(before);
    else {
      expect(warehouse.state).toBe(expected);
      expect(warehouse.history.at(-1)).toEqual({ at: later, event: eventOf(event), state: expected });
    }
  });
});

describe('a save', () => {
  test('may be undone: state, date, address and checklist are as before, and the history tells of both', () => {
    const [old, edited] = [anAddress(), anAddress({ contact: { state: 'read', value: '李四' } })];
    const first = step(after(['seen active']), eventOf('saved'), at(1), { address: old, audit: null }).warehouse;
    const confirmed = step(first, eventOf('confirmed'), at(2)).warehouse;
    const second = step(confirmed, eventOf('saved'), at(3), { address: edited, audit: at(1) }).warehouse;
    expect(second).toMatchObject({ state: 'applied', savedAt: at(3), address: edited, checklist: { since: at(3) } });
    expect(second.unconfirmed?.before.audit).toBe(at(1));
    const undone = step(second, eventOf('undone'), at(4)).warehouse;
    expect(undone).toEqual({
      ...confirmed,
      history: [...second.history, { at: at(4), event: { type: 'undone' }, state: 'applied' }],
    });
  });
  test('without a readable address keeps the one that was known', () => {
    const known = { ...after(['seen active']), address: anAddress() };
    expect(step(known, eventOf('saved'), at(1)).warehouse.address).toEqual(anAddress());
  });
  test('takes up what was meant before it, once', () => {
    const cancelling = after(['seen active', 'meant cancel', 'saved']);
    expect(cancelling).toMatchObject({ state: 'cancelling', checklist: { since: at(1) } });
    const again = step(cancelling, eventOf('saved'), at(5)).warehouse;
    expect(again.meant).toBeNull();
    expect(again.checklist).toEqual({ since: at(5), ticks: {} });
    expect(step(again, eventOf('undone'), at(6)).warehouse).toMatchObject({
      ...{ state: 'cancelling', meant: { meaning: 'cancel' }, checklist: { since: at(1) }, savedAt: at(2) },
    });
  });
});

describe('what the page shows just after a save', () => {
  const saved = after(['seen active', 'saved']);
  const savedAt = at(1);
  test('may be from before it: only something else counts at once', () => {
    expect(step(saved, eventOf('seen active'), savedAt + settling - 1).warehouse).toBe(saved);
    expect(step(saved, eventOf('seen in-review'), savedAt + 1).warehouse.state).toBe('in-review');
  });
  test('counts when the list has had time to settle', () => {
    expect(step(saved, eventOf('seen active'), savedAt + settling).warehouse.state).toBe('active');
  });
  test('active, review, active: that is the answer', () => {
    const answered = after(['seen active', 'saved', 'seen in-review', 'seen active']);
    expect(answered.state).toBe('active');
  });
  test('an application to cancel that was reviewed and shows active was taken on again', () => {
    expect(after(['seen active', 'meant cancel', 'saved', 'seen in-review']).state).toBe('cancelling');
    expect(after(['seen active', 'meant cancel', 'saved', 'seen in-review', 'seen active']).state).toBe('active');
  });
  test('nothing is shown: the application still waits, once it was reviewed it was refused', () => {
    expect(after(['seen none', 'saved', 'seen none']).state).toBe('applied');
    expect(after(['seen none', 'saved', 'seen in-review', 'seen none']).state).toBe('rejected');
  });
});

test('a restriction lies over the state and goes with the next status', () => {
  const restricted = after(['seen active', 'seen restricted']);
  expect(restricted).toMatchObject({ state: 'active', restrictedSince: at(1) });
  expect(step(restricted, eventOf('seen restricted'), at(5)).warehouse).toBe(restricted);
  expect(step(restricted, eventOf('seen active'), at(5)).warehouse).toMatchObject({
    ...{ state: 'active', restrictedSince: null },
  });
});

test('a mind that was changed from cancelling goes on waiting for the review that was seen', () => {
  expect(after(['seen active', 'meant cancel', 'saved', 'seen in-review', 'meant move']).state).toBe('in-review');
});

test('before anything was seen the seller’s word is taken as it is', () => {
  const fresh = newWarehouse('Dongguan');
  expect(step(fresh, eventOf('answered active'), monday).warehouse.state).toBe('active');
  expect(step(fresh, eventOf('meant cancel'), monday).problem).toBeNull();
});

test('a clock that was set back does not turn the history around', () => {
  const { warehouse } = step(after(['seen active']), eventOf('saved'), monday - 5 * hour);
  expect(warehouse.savedAt).toBe(monday);
  expect(warehouse.history.map(({ at }) => at)).toEqual([monday, monday]);
});

test('the history keeps its last lines, and the state goes on', () => {
  let warehouse = after(['seen active']);
  const events = Array.from({ length: most.happened }, (_, i) => eventOf(i % 2 ? 'seen active' : 'seen outside'));
  events.forEach((event, i) => {
    warehouse = step(warehouse, event, at(1 + i)).warehouse;
    expect(warehouse.history).toHaveLength(Math.min(i + 2, most.happened));
  });
  expect(warehouse.history[0]?.at).toBe(at(1));
  expect(warehouse).toMatchObject({ state: 'active', shown: { at: at(most.happened) } });
});

test('whatever happens, the history only grows, in order, and tells the state', () => {
  const anyEvent = fc.constantFrom(...Object.keys(table)).map(eventOf);
  const anyTime = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(anyEvent, anyTime), { maxLength: 40 }), (happenings) => {
      let warehouse = newWarehouse('Dongguan');
      for (const [event, hours] of happenings) {
        const { warehouse: next, problem } = step(warehouse, event, monday + hours * hour);
        if (problem !== null) expect(next).toBe(warehouse);
        expect(next.history.slice(0, warehouse.history.length)).toEqual(warehouse.history);
        if (next !== warehouse) expect(next.history.length).toBe(warehouse.history.length + 1);
        if (next.history.length > 0) expect(next.history.at(-1)?.state).toBe(next.state);
        warehouse = next;
      }
      const times = warehouse.history.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }),
  );
});
