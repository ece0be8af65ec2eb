import { storage } from '@wxt-dev/storage';
import { describe, expect, test } from 'vitest';
import {
  changeSelfCheck,
  noSelfCheck,
  readSelfCheck,
  removeSelfCheck,
  selfCheckChanged,
  withResult,
  withTicks,
  type KeptCheck,
  type SelfCheckRecord,
} from '../../entrypoints/background/self-check.ts';
import type { CheckResult } from '../../rules/orders/check.ts';

const history = '|TH|';
const key = `local:self-check:${history}` as const;
const result = (orders: readonly string[]): CheckResult => ({
  check: 'orders/tracking-missing',
  state: 'judged',
  judged: 9,
  questioned: [{ what: 'none', orders, data: { count: orders.length } }],
  unjudged: [{ why: 'number-cut', orders: 1 }],
  limits: { hours: 24 },
  source: 'seed-appeals',
});
const last = (...orders: string[]): KeptCheck => ({
  checkedAt: 5,
  from: 1,
  to: 2,
  orders: 9,
  results: [result(orders)],
});

describe('what is kept of a self-check', () => {
  test('is read as it was kept, of its history alone', async () => {
    const record = { ...noSelfCheck, hub: '东莞洪梅', last: last('1', '2') };
    await changeSelfCheck(history, () => record);
    expect(await readSelfCheck(history)).toEqual(record);
    expect(await readSelfCheck('|VN|')).toEqual(noSelfCheck);
    await removeSelfCheck(history);
    expect(await readSelfCheck(history)).toEqual(noSelfCheck);
  });
  test('survives two changes at once', async () => {
    await Promise.all([
      changeSelfCheck(history, (record) => ({ ...record, hub: 'A' })),
      changeSelfCheck(history, (record) => ({ ...record, own: { phones: '1', addresses: '' } })),
    ]);
    expect(await readSelfCheck(history)).toMatchObject({ hub: 'A', own: { phones: '1' } });
  });
  test.each<[string, unknown]>([
    ['no record', 'text'],
    ['a check nobody knows', { ...noSelfCheck, last: { ...last(), results: [{ ...result([]), check: 'orders/x' }] } }],
    ['counts below nothing', { ...noSelfCheck, last: { ...last(), orders: -1 } }],
    ['no list of ticks', { ...noSelfCheck, collected: null }],
  ])('is set aside where it is damaged: %s', async (_, damaged) => {
    await storage.setItem(key, damaged);
    expect(await readSelfCheck(history)).toEqual(noSelfCheck);
    expect(await storage.getItem(`local:damaged:self-check:${history}`)).toEqual(damaged);
  });
  test('is told by its key', () => {
    expect(selfCheckChanged(['settings', 'self-check:|TH|'], history)).toBe(true);
    expect(selfCheckChanged(['self-check:|VN|'], history)).toBe(false);
  });
});

describe('ticks', () => {
  const check = 'orders/tracking-missing';
  const ticked = (record: SelfCheckRecord) => record.collected;
  test('are put and taken back by order', () => {
    const two = withTicks(noSelfCheck, check, ['1', '2'], true);
    expect(ticked(withTicks(two, check, ['2', '3'], true))).toHaveLength(3);
    expect(ticked(withTicks(two, check, ['2'], false))).toEqual([`${check} 1`]);
    expect(ticked(withTicks(two, 'orders/tracking-shared', ['1'], false))).toHaveLength(2);
  });
  test('stay for orders that a new check names again, and go with the others', () => {
    const before = withTicks({ ...noSelfCheck, last: last('1', '2') }, check, ['1', '2'], true);
    const after = withResult(before, last('2', '3'));
    expect(ticked(after)).toEqual([`${check} 2`]);
    expect(after.last).toEqual(last('2', '3'));
  });
});
