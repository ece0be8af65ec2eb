/** The rulebook as it is read: which value is in force on a day, from which table, and what stood before. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { marketOf, markets } from '../../rules/markets/index.ts';
import type { Market, PolicyName } from '../../rules/markets/market.ts';
import { judges, rulebookOf } from '../../rules/rulebook.ts';

const market: Market = {
  id: 'TH',
  policies: { flashSaleMaxHours: [{ since: '2025-01-01', value: 48, source: 'th-flash-sale' }] },
  crossBorder: {
    flashSaleMaxHours: [
      { since: '2025-06-01', value: 24, source: 'th-flash-sale' },
      { since: '2026-06-01', value: 36, source: 'us-flash-sale', disputed: ['seed-flash-sale'] },
    ],
  },
};
const entryOn = (date: string, kind: 'local' | 'crossBorder' = 'crossBorder', name: PolicyName = 'flashSaleMaxHours') =>
  rulebookOf(rules, market, kind, date).find((entry) => entry.name === name);

describe('the value in force', () => {
  test.each([
    ['2025-05-31', 48, 'market'],
    ['2025-06-01', 24, 'kind'],
    ['2026-05-31', 24, 'kind'],
    ['2026-06-01', 36, 'kind'],
  ] as const)('on %s is %d, of the %s', (date, value, scope) => {
    expect(entryOn(date)?.now).toMatchObject({ value, scope });
  });

  test('of another kind of shop is the market’s, and before that what holds everywhere', () => {
    expect(entryOn('2026-06-01', 'local')?.now).toMatchObject({ value: 48, scope: 'market' });
    expect(entryOn('2024-12-31', 'local')?.now).toMatchObject({ value: 72, scope: 'all' });
  });

  test('comes with its earlier and coming values, newest first, and who disputes it', () => {
    expect(entryOn('2026-06-01')?.others.map(({ value }) => value)).toEqual([24]);
    expect(entryOn('2026-06-01')?.now?.disputed).toEqual(['seed-flash-sale']);
    expect(entryOn('2025-06-01')?.others.map(({ value }) => value)).toEqual([36]);
  });

  test('of what nobody looked up is null', () => {
    expect(entryOn('2026-06-01', 'crossBorder', 'flashSaleDiscount')?.now).toBeNull();
  });
});

describe('a source that was read on 22 November 2026', () => {
  const staleOn = (date: string) => Object.fromEntries(entryOn(date)?.stale ?? []);
  test('is fresh for 180 days if it is TikTok’s own, for 90 if it is not', () => {
    expect(staleOn('2026-11-22')).toEqual({});
    expect(staleOn('2027-02-20')).toEqual({});
    expect(staleOn('2027-02-21')).toEqual({ 'seed-flash-sale': 91 });
    expect(staleOn('2027-05-21')).toEqual({ 'seed-flash-sale': 180 });
    expect(staleOn('2027-05-22')).toEqual({ 'us-flash-sale': 181, 'seed-flash-sale': 181 });
  });

  test('never ages if it is our own advice, nor where nothing is in force', () => {
    const stale = (name: PolicyName) =>
      rulebookOf(rules, marketOf('TH'), 'local', '2036-01-01').find((entry) => entry.name === name)?.stale.size;
    expect(stale('flashSaleTypoPercent')).toBe(0);
    expect(entryOn('2036-01-01', 'local', 'flashSaleDiscount')?.stale.size).toBe(0);
  });
});

test('every policy of every market is in it once, with the rules that apply it', () => {
  for (const each of [...Object.values(markets), marketOf('BR')]) {
    const names = rulebookOf(judges, each, 'local', '2026-11-23').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const stated = [each.policies, each.local, each.crossBorder].flatMap((table) => Object.keys(table ?? {}));
    expect(names).toEqual(expect.arrayContaining(stated));
  }
  const shared = rulebookOf(rules, market, 'local', '2026-11-23').find(
    ({ name }) => name === 'flashSaleHistoryComparison',
  );
  expect(shared?.rules).toEqual(['flash-sale/lowest-price', 'flash-sale/variation-price']);
});
