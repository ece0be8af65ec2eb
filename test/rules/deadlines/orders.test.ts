/** What an order's deadline says of itself: the steps, the doubts, other sources, the page, and what the seller added. */
import { describe, expect, test } from 'vitest';
import { dispatchDeadline, handoverDeadline, type OrderFacts } from '../../../rules/deadlines/orders.ts';
import type { Extension, Setting } from '../../../rules/deadlines/setting.ts';
import { hour } from '../../../rules/time.ts';
import { answerOf, aSetting, utc } from './given.ts';

const at = (text: string): number => Date.parse(text);
const dispatch = (shop: string, created: string, more: Partial<Setting> = {}, order: Partial<OrderFacts> = {}) =>
  dispatchDeadline({ id: '577', createdAt: at(created), ...order }, aSetting(shop, more));

describe('the arithmetic', () => {
  test('of the golden case: created + 48 h + 3 days for the switch', () => {
    const deadline = dispatch(
      'TH*',
      '2023-09-18T10:00:00+08:00',
      { areas: { W: 'dongguan' }, shop: 'seller.example|TH|1' },
      { warehouse: 'W' },
    );
    expect(deadline).toEqual({
      id: 'dispatch/seller.example|TH|1/577',
      kind: 'dispatch',
      of: { what: 'order', id: '577', market: 'TH', shop: 'seller.example|TH|1' },
      zone: 'Asia/Shanghai',
      state: 'due',
      due: at('2023-09-23T10:00:00+08:00'),
      sure: 'seed',
      act: 'arranged',
      doubts: [],
      conflicts: [],
      arithmetic: {
        base: 'orderCreated',
        at: at('2023-09-18T10:00:00+08:00'),
        layers: [
          { kind: 'hours', hours: 48, to: at('2023-09-20T10:00:00+08:00'), source: 'seed-pickup', why: 'term' },
          {
            kind: 'calendarDays',
            days: 3,
            zone: 'Asia/Shanghai',
            end: null,
            to: at('2023-09-23T10:00:00+08:00'),
            source: 'seed-pickup',
            why: 'provider-switch',
            id: 'dongguan',
          },
        ],
      },
    });
  });

  test('of working days names those that were skipped, and the cut-off', () => {
    const [layer] = dispatch('VN', '2026-04-29T14:00:00+07:00').arithmetic?.layers ?? [];
    expect(layer).toMatchObject({
      kind: 'businessDays',
      days: 1,
      end: '23:59',
      cutOff: { at: '14:00', kept: false },
      skipped: [
        { date: '2026-04-30', why: 'holiday', name: 'Day of liberating the South for national reunification' },
        { date: '2026-05-01', why: 'holiday', name: 'Labour Day' },
        { date: '2026-05-02', why: 'weekend' },
        { date: '2026-05-03', why: 'weekend' },
      ],
    });
    const [kept] = dispatch('VN', '2026-04-29T13:59:00+07:00').arithmetic?.layers ?? [];
    expect(kept).toMatchObject({ cutOff: { at: '14:00', kept: true }, skipped: [] });
  });

  test('survives the message channel', () => {
    const deadline = dispatch('US', '2026-11-25T10:00:00-08:00');
    expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
  });
});

describe('doubts', () => {
  test.each([
    ['VN', '2026-11-23T09:00:00+07:00', ['working-days-assumed'], 'which days work is not written'],
    ['VN', '2026-02-13T15:00:00+07:00', ['working-days-assumed', 'holiday-may-move'], 'Tết is announced late'],
    ['US', '2026-11-25T10:00:00-08:00', [], 'federal holidays are law'],
    ['TH*', '2026-11-23T09:00:00+07:00', [], 'hours need no zone'],
  ])('%s at %s: %j (%s)', (shop, created, doubts) => {
    expect(dispatch(shop, created).doubts).toEqual(doubts);
  });

  test('of a handover: the zone only where it matters, the method only where it matters', () => {
    const doubts = (created: string, method?: 'pickup') =>
      handoverDeadline({ id: '1', createdAt: at(created), ...(method && { method }) }, aSetting('TH*')).doubts;
    expect(doubts('2026-07-01T10:00:00+07:00')).toEqual(['zone-not-stated']);
    expect(doubts('2025-01-10T10:00:00+07:00')).toEqual(['method-not-known']);
    expect(doubts('2025-01-10T10:00:00+07:00', 'pickup')).toEqual([]);
    expect(doubts('2024-03-10T10:00:00+07:00')).toEqual(['method-not-known']);
  });

  test('of the switch: a warehouse without an area, a city without a day; none once the seller knows', () => {
    const doubts = (warehouse: string, more: Partial<Setting> = {}) =>
      dispatch('TH*', '2023-09-19T10:00:00+08:00', { areas: { W: 'shenzhen', X: 'beihai' }, ...more }, { warehouse });
    expect(doubts('Elsewhere').doubts).toEqual(['area-not-known']);
    expect(doubts('W').doubts).toEqual(['switch-day-not-known']);
    expect(doubts('X').doubts).toEqual([]);
    const source = { entered: 'Message in Seller Center' };
    const told = doubts('W', { switches: [{ area: 'shenzhen', on: '2023-09-20', days: 3, source }] });
    expect(told.doubts).toEqual([]);
    expect(answerOf(told)).toBe(utc('2023-09-24T10:00:00+08:00'));
    expect(told.arithmetic?.layers.at(-1)).toMatchObject({ why: 'provider-switch', source });
  });
});

describe('beside the deadline', () => {
  test('stands from when the order is cancelled, also where dispatch itself is unknown', () => {
    expect(dispatch('VN', '2026-11-20T10:00:00+07:00').consequence?.due).toBe(at('2026-11-24T23:59+07:00'));
    const unknown = dispatch('ID', '2026-11-20T10:00:00+07:00');
    expect(unknown).toMatchObject({ state: 'unknown', consequence: { due: at('2026-11-25T23:59+07:00') } });
    expect(dispatch('TH', '2026-11-20T10:00:00+07:00').consequence).toBeUndefined();
  });
  test('stands what other sources say', () => {
    const consequence = dispatch('US', '2026-11-16T10:00:00-08:00').consequence;
    expect(consequence?.due).toBe(at('2026-11-25T23:59-08:00'));
    expect(consequence?.conflicts).toEqual([{ source: 'calywire-us-cancel', due: at('2026-11-23T23:59-08:00') }]);
  });
  test('a handover that cancels says so', () => {
    const order = { id: '1', createdAt: at('2026-11-20T10:00:00+07:00') };
    expect(handoverDeadline(order, aSetting('VN')).cancels).toBe(true);
    expect(handoverDeadline(order, aSetting('TH*')).cancels).toBeUndefined();
  });
});

describe('a deadline on the page', () => {
  const page = { dispatch: { due: at('2026-11-21T10:00:00+07:00'), seenAt: at('2026-11-20T11:00:00+07:00') } };
  test('wins over the computed one; how far they are apart is kept', () => {
    const deadline = dispatch('TH*', '2026-11-20T10:00:00+07:00', {}, { page });
    expect(deadline).toMatchObject({ state: 'due', due: page.dispatch.due, sure: 'page' });
    expect(deadline.shown).toEqual({
      ...page.dispatch,
      computed: at('2026-11-22T10:00:00+07:00'),
      difference: -24 * hour,
    });
    expect(deadline.arithmetic?.layers).toHaveLength(1);
  });
  test.each(['TH', 'MX'])('is enough where nobody knows the rule: %s', (shop) => {
    const deadline = dispatch(shop, '2026-11-20T10:00:00+07:00', {}, { page });
    expect(deadline).toMatchObject({ state: 'due', sure: 'page', arithmetic: null, shown: { difference: null } });
  });
  test('that cannot be is not taken', () => {
    const wild = { dispatch: { due: at('2926-11-21T10:00:00+07:00'), seenAt: 0 } };
    const deadline = dispatch('TH*', '2026-11-20T10:00:00+07:00', {}, { page: wild });
    expect(answerOf(deadline)).toBe(utc('2026-11-22T10:00:00+07:00'));
  });
});

describe('more time that the seller entered', () => {
  const extension: Extension = {
    id: 'cny',
    source: { entered: 'Announcement of 5 February', url: 'https://seller.example/notice' },
    kinds: ['dispatch'],
    from: at('2026-02-14T00:00:00+08:00'),
    to: at('2026-02-21T00:00:00+08:00'),
    by: { days: 2 },
  };
  const due = (created: string, more: Partial<Extension> = {}, warehouse = 'W') =>
    answerOf(
      dispatch('TH*', created, { extensions: [{ ...extension, ...more }], areas: { W: 'yiwu' } }, { warehouse }),
    );
  test('counts for orders of those days, from the first moment to before the last', () => {
    expect(due('2026-02-14T00:00:00+08:00')).toBe(utc('2026-02-18T00:00:00+08:00'));
    expect(due('2026-02-13T23:59:59+08:00')).toBe(utc('2026-02-15T23:59:59+08:00'));
    expect(due('2026-02-20T23:59:59+08:00')).toBe(utc('2026-02-24T23:59:59+08:00'));
    expect(due('2026-02-21T00:00:00+08:00')).toBe(utc('2026-02-23T00:00:00+08:00'));
  });
  test('in hours, or to a day that is named, which never shortens', () => {
    expect(due('2026-02-14T10:00:00+08:00', { by: { hours: 6 } })).toBe(utc('2026-02-16T16:00:00+08:00'));
    const until = { until: at('2026-02-20T23:59:00+08:00') };
    expect(due('2026-02-14T10:00:00+08:00', { by: until })).toBe(utc('2026-02-20T23:59:00+08:00'));
    expect(due('2026-02-20T10:00:00+08:00', { by: until })).toBe(utc('2026-02-22T10:00:00+08:00'));
  });
  test('only of its area and kind', () => {
    const plain = utc('2026-02-17T10:00:00+08:00');
    expect(due('2026-02-15T10:00:00+08:00', { area: 'shanghai' })).toBe(plain);
    expect(due('2026-02-15T10:00:00+08:00', { area: 'yiwu' })).toBe(utc('2026-02-19T10:00:00+08:00'));
    expect(due('2026-02-15T10:00:00+08:00', { area: 'yiwu' }, 'Elsewhere')).toBe(plain);
    expect(due('2026-02-15T10:00:00+08:00', { kinds: ['handover'] })).toBe(plain);
  });
  test('makes a deadline only as sure as an entry', () => {
    const extended = dispatch('TH*', '2026-02-15T10:00:00+08:00', { extensions: [extension] });
    expect(extended).toMatchObject({ sure: 'entered' });
    expect(extended.arithmetic?.layers.at(-1)).toMatchObject({ why: 'extension', id: 'cny', source: extension.source });
  });
});

test.each([Number.NaN, Infinity, 0, at('2200-01-01T00:00:00Z')])(
  'an order created at %d is kept and asked about',
  (createdAt) => {
    const deadline = dispatchDeadline({ id: '577', createdAt }, aSetting('TH*'));
    expect(deadline).toMatchObject({ id: 'dispatch/577', state: 'unknown', missing: [{ name: 'createdAt' }] });
  },
);

test('a value the seller entered goes over the researched one, which stands beside it', () => {
  const source = { entered: 'Order page' };
  const own: Setting['own'] = { dispatchBy: { value: { terms: [{ hours: 24 }], act: 'arranged' }, source } };
  const deadline = dispatch('TH*', '2026-11-20T10:00:00+07:00', { own });
  expect(answerOf(deadline)).toBe(utc('2026-11-21T10:00:00+07:00'));
  expect(deadline.conflicts).toEqual([{ source: 'kjbase-dispatch', due: at('2026-11-22T10:00:00+07:00') }]);
});
