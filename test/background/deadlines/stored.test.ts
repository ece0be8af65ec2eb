/** What the seller entered: kept entry by entry, never dropped; and what the screens are told of it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { casesFrom } from '../../../entrypoints/background/deadlines/stored.ts';
import { noCases } from '../../../entrypoints/background/deadlines/shape.ts';
import type { CaseEvent } from '../../../rules/deadlines/case.ts';
import { day, hour } from '../../../rules/time.ts';
import { aCase, fakeScreen, now, shop, wakeUp, type Background } from './given.ts';

let background: Background;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  fakeScreen();
  background = await wakeUp();
  return () => vi.useRealTimers();
});

const saved = (warehouse: string): Promise<unknown> =>
  background.door.changeCases(shop, (cases) => ({
    ...cases,
    addresses: [...cases.addresses, { warehouse, savedAt: now }],
  }));

describe('what is stored', () => {
  const whole = aCase({
    behaviour: 'own-orders',
    measures: ['warning', 'money-confiscated'],
    moneyPenalty: true,
    tickets: { first: { due: now + day, seenAt: now } },
    withheld: { state: 'ended', at: now },
    points: 4,
    events: [
      { type: 'appealed', at: now - hour },
      { type: 'rejected', at: now, hasHour: false },
    ],
    evidence: [{ proof: 'order-list', file: 'orders.pdf', note: 'page 2' }],
  });
  const extension = { id: 'x', source: { entered: 'notice' }, kinds: ['dispatch' as const], from: 0, to: 1 };
  const all = {
    cases: [whole, aCase()],
    points: [{ id: 'p', name: 'Late', points: 2, given: { at: now, hasHour: false } }],
    addresses: [{ warehouse: 'Dongguan', savedAt: now }],
    extensions: [
      { ...extension, by: { hours: 24 } },
      { ...extension, id: 'y', area: 'Dongguan', by: { until: now } },
    ],
    switches: [{ area: 'Dongguan', on: '2023-09-19', days: 3, source: { entered: 'mail' } }],
    terms: [
      {
        kind: 'dispatch' as const,
        by: { hours: 72 },
        act: 'scanned' as const,
        source: { entered: 'page' },
        zone: 'Asia/Bangkok',
      },
    ],
    areas: { 'Warehouse 1': 'Dongguan' },
    methods: { 'Warehouse 1': 'pickup' as const },
    damaged: [],
  };
  test('comes back whole', () => {
    expect(casesFrom(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });
  test.each([null, undefined])('is empty before anything was entered (%s)', (stored) => {
    expect(casesFrom(stored)).toEqual(noCases);
  });
  test('keeps the sound entries and sets the others aside as they stood', () => {
    const read = casesFrom({
      ...all,
      cases: [{ ...whole, events: [{ type: 'forgiven', at: now }] }, aCase()],
      points: 'many',
      areas: { a: 5, b: 'Yiwu' },
      switches: [{ ...all.switches[0], on: 'yesterday' }],
    });
    expect(read.cases).toEqual([aCase()]);
    expect(read.areas).toEqual({ b: 'Yiwu' });
    expect([read.points, read.switches]).toEqual([[], []]);
    expect(read.damaged.map(({ list }) => list)).toEqual(['cases', 'points', 'switches', 'areas']);
    expect(read.damaged[1]).toEqual({ list: 'points', value: 'many' });
  });
  test('that is no record at all is set aside whole', () => {
    expect(casesFrom('rubbish')).toEqual({ ...noCases, damaged: [{ list: 'all', value: 'rubbish' }] });
  });
  test('a change keeps what was set aside, until the seller removes it', async () => {
    await fakeBrowser.storage.local.set({ [`cases:${shop}`]: { cases: [{ id: 1 }] } });
    await background.door.changeCases(shop, (cases) => ({ ...cases, cases: [aCase()] }));
    expect(await background.door.readCases(shop)).toMatchObject({
      cases: [{ id: 'case' }],
      damaged: [{ list: 'cases', value: { id: 1 } }],
    });
    await background.door.changeCases(shop, (cases) => ({ ...cases, damaged: [] }));
    await background.settled();
    expect(await background.door.readSetAside()).toEqual([]);
  });
  test('two changes at once both land; one that fails changes nothing', async () => {
    await Promise.all([
      saved('A'),
      saved('B'),
      expect(
        background.door.changeCases(shop, () => {
          throw new Error('no');
        }),
      ).rejects.toThrow('no'),
    ]);
    expect((await background.door.readCases(shop)).addresses.map(({ warehouse }) => warehouse)).toEqual(['A', 'B']);
  });
});

describe('deadlinesNow', () => {
  const listed = async (at = Date.now()): Promise<string[]> =>
    (await background.door.deadlinesNow(at)).map(({ deadline: { kind, state } }) => `${kind} ${state}`);

  test('due ones first, then open ends, then what is unknown', async () => {
    await background.door.changeCases(shop, (cases) => ({
      ...cases,
      cases: [
        aCase({ id: 'bad', notice: { at: Number.NaN, hasHour: true } }),
        aCase({ withheld: { state: 'running' }, points: 2 }),
      ],
      addresses: [{ warehouse: 'Dongguan', savedAt: now - hour }],
    }));
    await background.settled();
    expect(await listed()).toEqual([
      'appeal-first due',
      'points-expire due',
      'withholding open',
      'pickup-audit unknown',
    ]);
    expect((await background.door.readSetAside()).map(({ entries }) => entries.length)).toEqual([1]);
  });

  test('an appeal, its rejection and the second appeal follow each other', async () => {
    const events = async (...list: readonly CaseEvent[]): Promise<void> => {
      await background.door.changeCases(shop, (cases) => ({ ...cases, cases: [aCase({ events: list })] }));
      await background.settled();
    };
    await events();
    expect(await listed()).toEqual(['appeal-first due']);
    await events({ type: 'appealed', at: now - hour });
    expect(await listed()).toEqual([]);
    await events({ type: 'appealed', at: now - hour }, { type: 'rejected', at: now, hasHour: true });
    expect(await listed()).toEqual(['appeal-second due']);
  });

  test('an audit that has passed stays until it is answered', async () => {
    await background.storage.changeShop(shop, (record) => ({ ...record, kind: 'crossBorder' }));
    await saved('Dongguan');
    await background.settled();
    const [audit] = await background.door.deadlinesNow(now);
    expect(audit?.deadline).toMatchObject({ kind: 'pickup-audit', state: 'due' });
    expect(await listed(now + 30 * day)).toEqual(['pickup-audit due']);
    await background.door.changeCases(shop, (cases) => ({ ...cases, addresses: [] }));
    await background.settled();
    expect(await listed()).toEqual([]);
  });

  test('explains each with its arithmetic, and nothing that is gone', async () => {
    await background.door.changeCases(shop, (cases) => ({ ...cases, cases: [aCase()] }));
    await background.settled();
    const [due] = await background.door.deadlinesNow(now);
    expect(due?.deadline).not.toHaveProperty('arithmetic');
    const explained = await background.door.explain(shop, due?.deadline.id ?? '');
    expect(explained).toMatchObject({ id: due?.deadline.id, due: due?.deadline.due, arithmetic: { base: 'notice' } });
    expect(await background.door.explain(shop, 'appeal-first/none')).toBeNull();
  });
});

test('which changes of storage are worth another look', () => {
  const { deadlinesChanged } = background.door;
  for (const key of [`dues:${shop}`, 'open-orders:|TH|', `cases:${shop}`, 'marks', 'reminders', 'damaged:marks']) {
    expect(deadlinesChanged(['settings', key]), key).toBe(true);
  }
  expect(deadlinesChanged(['settings', 'watch', `shop:${shop}`, 'damaged:settings'])).toBe(false);
});
