/** Deadlines of an order under rules that are missing, null, of one method or one area, or the seller's own. */
import { describe, expect, test } from 'vitest';
import { dispatchDeadline, handoverDeadline, type OrderFacts } from '../../../rules/deadlines/orders.ts';
import { ownPolicies, type OwnTerm, type Setting } from '../../../rules/deadlines/setting.ts';
import { hour } from '../../../rules/time.ts';
import { answerOf, aSetting, ruled, utc } from './given.ts';

const at = (text: string): number => Date.parse(text);

describe('terms that the seller read on the page', () => {
  const source = { entered: 'Order page' };
  const dispatchTerm: OwnTerm = { kind: 'dispatch', by: { hours: 24 }, act: 'arranged', source };
  const handoverTerm: OwnTerm = { kind: 'handover', by: { days: 5 }, act: 'scanned', source };
  const order = { id: '1', createdAt: at('2026-11-20T10:00:00+07:00') };
  const dues = (terms: readonly OwnTerm[], more: Partial<OrderFacts> = {}) => {
    const setting = aSetting('TH*', { own: ownPolicies(terms) });
    return [
      dispatchDeadline({ ...order, ...more }, setting),
      handoverDeadline({ ...order, ...more }, setting),
    ] as const;
  };
  test('hold for their kind alone', () => {
    const [dispatched, handedOver] = dues([dispatchTerm]);
    expect(dispatched).toMatchObject({ due: at('2026-11-21T10:00:00+07:00'), act: 'arranged', sure: 'entered' });
    expect(handedOver).toEqual(handoverDeadline(order, aSetting('TH*')));
    const [plain, own] = dues([handoverTerm]);
    expect(plain).toEqual(dispatchDeadline(order, aSetting('TH*')));
    expect(own).toMatchObject({ due: at('2026-11-25T10:00:00+07:00'), act: 'scanned', sure: 'entered' });
  });
  test('hold for pickup and drop-off alike', () => {
    for (const method of ['pickup', 'dropOff'] as const) {
      expect(dues([handoverTerm], { method })[1].due).toBe(at('2026-11-25T10:00:00+07:00'));
    }
    expect(dues([handoverTerm])[1].doubts).toEqual([]);
  });
  test('none leave the researched ones alone', () => {
    expect(ownPolicies([])).toEqual({});
  });
});

describe('where something is missing or not so', () => {
  const order = { id: '1', createdAt: at('2026-11-20T10:00:00+07:00') };
  test('a market that counts no handover has none', () => {
    expect(handoverDeadline(order, ruled('TH*', { handoverBy: null })).state).toBe('none');
    expect(dispatchDeadline(order, ruled('VN', { dispatchBy: null }))).toMatchObject({ state: 'none' });
    expect(dispatchDeadline(order, ruled('VN', { dispatchBy: null })).consequence).toBeUndefined();
  });
  test('terms of the other method alone are no terms of this one', () => {
    const pickup = ruled('TH*', { handoverBy: { pickup: [{ hours: 24 }], act: 'collected' } });
    expect(answerOf(handoverDeadline({ ...order, method: 'dropOff' }, pickup))).toBe('? handoverBy.dropOff');
    expect(answerOf(handoverDeadline({ ...order, method: 'pickup' }, pickup))).toBe(utc('2026-11-21T10:00:00+07:00'));
    const open = handoverDeadline(order, pickup);
    expect([answerOf(open), open.doubts]).toEqual([utc('2026-11-21T10:00:00+07:00'), ['method-not-known']]);
    expect(answerOf(handoverDeadline(order, ruled('TH*', { handoverBy: { act: 'collected' } })))).toBe(
      '? handoverBy.method',
    );
  });
  test('a source that speaks of the other method alone disagrees without a moment', () => {
    const source = { entered: 'Order page' };
    const own: Setting['own'] = {
      handoverBy: { value: { pickup: [{ hours: 1 }], dropOff: [{ hours: 2 }], act: 'scanned' }, source },
    };
    const setting = ruled('TH*', { handoverBy: { pickup: [{ hours: 24 }], act: 'collected' } }, { own });
    const conflicts = (method: 'pickup' | 'dropOff') => handoverDeadline({ ...order, method }, setting).conflicts;
    expect(conflicts('pickup')).toEqual([{ source: 'own-advice', due: at('2026-11-21T10:00:00+07:00') }]);
    expect(conflicts('dropOff')).toEqual([{ source: 'own-advice', due: null }]);
  });
  test('without a calendar no working days are counted, of the cancellation neither', () => {
    const deadline = dispatchDeadline(order, aSetting('VN', { holidays: () => undefined }));
    expect(answerOf(deadline)).toBe('? holidays');
    expect(deadline.consequence).toBeUndefined();
    const last = (time: string) =>
      dispatchDeadline({ id: '1', createdAt: at(`2028-12-29T${time}:00+07:00`) }, aSetting('VN'));
    expect([answerOf(last('13:59')), last('13:59').consequence]).toEqual([utc('2028-12-29T23:59+07:00'), undefined]);
    expect([answerOf(last('14:00')), last('14:00').consequence]).toEqual(['? holidays', undefined]);
  });
  test('a source that counts working days without a calendar disagrees without a moment', () => {
    const source = { entered: 'Order page' };
    const own: Setting['own'] = { dispatchBy: { value: { terms: [{ hours: 24 }], act: 'arranged' }, source } };
    const deadline = dispatchDeadline(order, aSetting('VN', { own, holidays: () => undefined }));
    expect(answerOf(deadline)).toBe(utc('2026-11-21T10:00:00+07:00'));
    expect(deadline.conflicts.map(({ due }) => due)).toEqual([null]);
  });
  test('a market whose working days nobody looked up, or that has none, asks for them', () => {
    expect(answerOf(dispatchDeadline(order, ruled('VN', { workweek: null })))).toBe('? workweek');
    const counted = { dispatchBy: { terms: [{ workdays: 2, end: '23:59' }], act: 'arranged' } } as const;
    expect(answerOf(dispatchDeadline(order, ruled('TH', counted)))).toBe('? workweek');
  });
});

describe('areas that work on other days', () => {
  const dispatchBy = { terms: [{ workdays: 2, end: '23:59' }], act: 'arranged' } as const;
  const setting = ruled('MY', { dispatchBy }, { areas: { A: 'kedah', B: 'selangor', C: 'constructor' } });
  // A Tuesday: Kedah rests on Friday and Saturday, the country on Saturday and Sunday.
  const createdAt = at('2026-11-17T15:00:00+08:00');
  const dueIn = (warehouse: string, days: number) =>
    dispatchDeadline({ id: '1', createdAt: createdAt + days * 24 * hour, warehouse }, setting);
  test('are counted by their own week, the others by that of the country', () => {
    expect(['A', 'B', 'C'].map((one) => answerOf(dueIn(one, 0)))).toEqual(Array(3).fill(utc('2026-11-19T23:59+08:00')));
    expect(answerOf(dueIn('A', 1))).toBe(utc('2026-11-22T23:59+08:00'));
    expect(answerOf(dueIn('B', 1))).toBe(utc('2026-11-20T23:59+08:00'));
    expect(answerOf(dueIn('A', 5))).toBe(utc('2026-11-24T23:59+08:00'));
    expect(answerOf(dueIn('B', 5))).toBe(utc('2026-11-24T23:59+08:00'));
  });
  test('are a doubt where nobody knows the area', () => {
    const doubts = (warehouse: string) => dueIn(warehouse, 1).doubts;
    expect([doubts('A'), doubts('B')].flat()).not.toContain('area-not-known');
    expect(doubts('Elsewhere')).toContain('area-not-known');
    expect(answerOf(dueIn('Elsewhere', 1))).toBe(answerOf(dueIn('B', 1)));
  });
});
