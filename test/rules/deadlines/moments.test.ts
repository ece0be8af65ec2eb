/** Deadlines of warehouses and flash windows, as the lists and the calendar take them. */
import { describe, expect, test } from 'vitest';
import { flashDeadlines, pickupAuditDeadline } from '../../../rules/deadlines/moments.ts';
import { hour } from '../../../rules/time.ts';
import { aWindow } from '../given.ts';
import { aSetting, ruled } from './given.ts';

const at = Date.parse('2026-11-22T03:00:00Z');
const unresearched = () => {
  const setting = ruled('VN', { pickupAuditHours: 24 });
  const market: { -readonly [Name in keyof typeof setting.market]: (typeof setting.market)[Name] } = {
    ...setting.market,
  };
  delete market.zone;
  return { ...setting, market };
};

describe('the audit of a saved address', () => {
  const saved = { warehouse: 'Dongguan', savedAt: at };
  test('is due so many hours after the save', () => {
    expect(pickupAuditDeadline(saved, ruled('VN', { pickupAuditHours: 24 }))).toMatchObject({
      kind: 'pickup-audit',
      of: { what: 'warehouse', id: 'Dongguan', market: 'VN' },
      zone: 'Asia/Ho_Chi_Minh',
      state: 'due',
      due: at + 24 * hour,
      arithmetic: {
        base: 'addressSaved',
        at,
        layers: [{ kind: 'hours', hours: 24, why: 'term', source: 'own-advice' }],
      },
    });
  });
  test('is reckoned where nobody knows the zone too', () => {
    expect(pickupAuditDeadline(saved, unresearched())).toMatchObject({ state: 'due', due: at + 24 * hour, zone: null });
  });
  test('is none where there is no such rule, and unknown for a moment that cannot be', () => {
    expect(pickupAuditDeadline(saved, ruled('VN', { pickupAuditHours: null }))).toMatchObject({ state: 'none' });
    expect(pickupAuditDeadline({ ...saved, savedAt: 0 }, ruled('VN', { pickupAuditHours: 24 }))).toMatchObject({
      state: 'unknown',
      missing: [{ kind: 'field', name: 'savedAt' }],
    });
  });
});

describe('a flash window', () => {
  const sale = {
    ...aWindow({ startsAt: at, endsAt: at }),
    id: 'w1',
    name: 'Payday',
    startsAt: at,
    endsAt: at + 5 * hour,
  };
  test('has its start and its end', () => {
    const of = { what: 'flash-window', id: 'w1', name: 'Payday', market: 'TH' };
    const [start, end] = flashDeadlines(sale, aSetting('TH'));
    expect(start).toMatchObject({ kind: 'flash-start', of, zone: 'Asia/Bangkok', state: 'due', due: at });
    expect(start.arithmetic).toEqual({ base: 'saleStarts', at, layers: [] });
    expect(end).toMatchObject({ kind: 'flash-end', of, state: 'due', due: at + 5 * hour });
    expect(end.arithmetic).toEqual({ base: 'saleEnds', at: at + 5 * hour, layers: [] });
  });
  test('has them where nobody knows the zone too', () => {
    expect(flashDeadlines(sale, unresearched())).toMatchObject([{ due: at, zone: null }, { due: at + 5 * hour }]);
  });
  test.each([
    ['startsAt', 'unknown', 'due'],
    ['endsAt', 'due', 'unknown'],
  ] as const)('whose %s cannot be names that field', (name, first, second) => {
    const both = flashDeadlines({ ...sale, [name]: Number.NaN }, aSetting('TH'));
    expect(both.map(({ state }) => state)).toEqual([first, second]);
    expect(both.find(({ state }) => state === 'unknown')).toMatchObject({ missing: [{ kind: 'field', name }] });
  });
});
