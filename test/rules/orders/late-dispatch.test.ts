import { describe, expect, test } from 'vitest';
import { lateDispatch } from '../../../rules/orders/late-dispatch.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import { day, hour, minute } from '../../../rules/time.ts';
import { groupsOf, now, order, settingOf } from './given.ts';

/** Cross-border orders to Thailand must be arranged within 48 h. */
const term = 48 * hour;
const open = { readyAt: null, shippedAt: null, deliveredAt: null };
const what = (some: Parameters<typeof order>[0], more = {}) =>
  groupsOf(lateDispatch, [order(some)], more).result.questioned.map((one) => [one.what, one.data['hours']]);

describe('an order of 48 h', () => {
  test('is late when it was arranged after its deadline, to the second', () => {
    const createdAt = now - 10 * day;
    expect(what({ createdAt, readyAt: createdAt + term })).toEqual([]);
    expect(what({ createdAt, readyAt: createdAt + term + 1000 })).toEqual([['late', 1]]);
    expect(what({ createdAt, readyAt: createdAt + term + 5 * hour + minute })).toEqual([['late', 6]]);
  });
  test('is overdue from its deadline on, and soon due in the 24 h before', () => {
    expect(what({ ...open, createdAt: now - term - hour })).toEqual([['overdue', 1]]);
    expect(what({ ...open, createdAt: now - term })).toEqual([['overdue', 1]]);
    expect(what({ ...open, createdAt: now - term + 1000 })).toEqual([['soon', 24]]);
    expect(what({ ...open, createdAt: now - term + day })).toEqual([['soon', 24]]);
    expect(what({ ...open, createdAt: now - term + day + 1000 })).toEqual([]);
  });
  test('was dispatched where it was shipped or delivered, though the export shows no earlier time', () => {
    const createdAt = now - 10 * day;
    expect(what({ ...open, createdAt, shippedAt: createdAt + term })).toEqual([]);
    expect(what({ ...open, createdAt, deliveredAt: createdAt + term + day })).toEqual([['late', 24]]);
  });
  test('is not looked at when cancelled or never paid', () => {
    const late = { ...open, createdAt: now - 10 * day };
    expect(what({ ...late, isCancelled: true })).toEqual([]);
    expect(what({ ...late, isCertain: false })).toEqual([]);
  });
});

test('an extension that the seller entered counts', () => {
  const late = { ...open, createdAt: now - term - hour };
  const source = { name: 'notice', url: null } as never;
  const extensions = [{ id: 'x', source, kinds: ['dispatch' as const], from: 0, to: now, by: { days: 3 } }];
  expect(what(late, { setting: settingOf('TH', { extensions }) })).toEqual([]);
});

test('is not judged where terms or columns are missing', () => {
  const unjudged = (some: object) => groupsOf(lateDispatch, [order(open)], some).result.unjudged;
  expect(unjudged({ setting: settingOf('BR') })).toEqual([{ why: 'terms-not-known', orders: 1 }]);
  expect(unjudged({ missing: new Set(['ready']) })).toEqual([{ why: 'no-ready-column', orders: 1 }]);
  // The United States count the carrier's scan.
  const local = settingOf('US', { kind: 'local' });
  expect(unjudged({ setting: local, missing: new Set(['shipped']) })).toEqual([
    { why: 'no-shipped-column', orders: 1 },
  ]);
  expect(unjudged({ setting: local, missing: new Set(['ready']) })).toEqual([]);
});

test('the longest wait counts for all, and the earliest deadline stands first', () => {
  const [first, second, third] = [
    order({ ...open, createdAt: now - term - 3 * hour }),
    order({ ...open, createdAt: now - term - 30 * minute }),
    order({ ...open, createdAt: now - term - 4 * day }),
  ];
  const { groups, result } = groupsOf(lateDispatch, [first, second, third]);
  expect(groups).toEqual([[third.id, first.id, second.id]]);
  expect(result).toMatchObject({ judged: 3, questioned: [{ what: 'overdue', data: { count: 3, hours: 96 } }] });
});

describe('an order without a deadline', () => {
  const of = (setting: Setting) =>
    groupsOf(lateDispatch, [order({ ...open, createdAt: now - 10 * day })], { setting }).result;
  test('is neither judged nor missed where the market counts none', () => {
    const setting = settingOf('TH');
    const dispatchBy = [{ since: '2000-01-01', value: null, source: 'own-advice' as const }];
    const ruled = {
      ...setting,
      market: { ...setting.market, crossBorder: { ...setting.market.crossBorder, dispatchBy } },
    };
    expect(of(ruled)).toMatchObject({ state: 'judged', judged: 0, questioned: [], unjudged: [] });
  });
  test('is missed where holidays are not known', () => {
    const local = settingOf('VN', { kind: 'local', holidays: () => undefined });
    expect(of(local)).toMatchObject({ judged: 0, unjudged: [{ why: 'terms-not-known', orders: 1 }] });
    const beyond = order({ ...open, createdAt: Date.parse('2028-12-29T15:00:00+07:00') });
    const { result } = groupsOf(lateDispatch, [beyond], { setting: settingOf('VN', { kind: 'local' }) });
    expect(result).toMatchObject({ judged: 0, unjudged: [{ why: 'terms-not-known', orders: 1 }] });
  });
});
