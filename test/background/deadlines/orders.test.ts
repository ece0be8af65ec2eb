/** Open orders of an imported history: grouped, few, told again when there are more, and reckoned only at need. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as History from '../../../entrypoints/background/history.ts';
import type * as Index from '../../../entrypoints/background/history-index.ts';
import { day, hour, type Instant } from '../../../rules/time.ts';
import { aFile, aLine, linesOf, now, openDoor, type Line } from '../history/given.ts';
import { fakeScreen, wakeUp, type Background, type Shown } from './given.ts';

let screen: Shown;
let background: Background;
let history: typeof History;
let index: typeof Index;
const thai = '|TH|';

/** A paid order that nobody has touched. */
const anOrder = (n: number, created: Instant, given: Partial<Line> = {}): Line =>
  aLine({
    orderId: `5838709000000000${String(n).padStart(2, '0')}`,
    status: 'To ship',
    created: created / 1000,
    ...{ rts: 0, shipped: 0, delivered: 0 },
    ...given,
  });
const importing = async (lines: readonly Line[], name = 'a.csv', exportedAt = now): Promise<void> => {
  await history.addFile(thai, aFile({ name, rows: lines.length, exportedAt }), linesOf(lines));
  await index.keepIndex();
  await background.settled();
  await background.settled();
};
const dues = () => background.door.deadlinesNow(Date.now());
const groups = async (): Promise<[string, number | undefined][]> =>
  (await dues()).map(({ deadline, orders }) => [deadline.kind, orders?.count]);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  screen = fakeScreen();
  await openDoor();
  background = await wakeUp();
  history = await import('../../../entrypoints/background/history.ts');
  index = await import('../../../entrypoints/background/history-index.ts');
  return () => vi.useRealTimers();
});

describe('an import', () => {
  test('shows on the badge, grouped by kind and due hour', async () => {
    const created = now - hour;
    await importing([anOrder(1, created), anOrder(2, created + 60_000), anOrder(2, created + 60_000, { sku: '2' })]);
    const found = await dues();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ orders }) => orders?.count))).toEqual(new Set([2]));
    const [first] = found;
    expect(first).toMatchObject({ shop: thai, shopLabel: 'TH', market: 'TH', orders: { asOf: now } });
    expect(first?.deadline.of).toMatchObject({ what: 'order', id: '583870900000000001' });
    expect(screen.badge()).toMatch(/^\d+[hd]$/);
  });

  test('names the orders of a group, earliest first, also once its hour is long over', async () => {
    const created = now - hour;
    await importing([
      anOrder(2, created + 60_000),
      ...[anOrder(1, created), anOrder(1, created, { sku: '2' }), anOrder(3, created + 5 * hour)],
    ]);
    const group = (await dues()).find(({ deadline, orders }) => deadline.kind === 'dispatch' && orders?.count === 2)!;
    const ids = () => background.door.orderIds(thai, group.deadline.id);
    expect(await ids()).toEqual(['583870900000000001', '583870900000000002']);
    vi.setSystemTime(now + 30 * day);
    expect(await ids()).toEqual(['583870900000000001', '583870900000000002']);
    expect(await background.door.orderIds(thai, `dispatch/${thai}/2020-01-01T00Z`)).toEqual([]);
  });

  test('of orders that were shipped, delivered or cancelled shows nothing', async () => {
    await importing([
      anOrder(1, now - hour, { shipped: now / 1000 }),
      anOrder(2, now - hour, { delivered: now / 1000 }),
      anOrder(3, now - hour, { cancelled: now / 1000 }),
    ]);
    expect(await dues()).toEqual([]);
  });

  test('that tells of a shipment takes the order out', async () => {
    await importing([anOrder(1, now - hour)]);
    expect((await dues()).length).toBeGreaterThan(0);
    const later = { ...anOrder(1, now - hour), shipped: now / 1000 };
    await importing([later], 'b.csv', now + hour);
    expect(await dues()).toEqual([]);
    expect(screen.badge()).toBe('');
  });

  test('of thousands stays small: no order by itself, and long overdue ones together', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => {
      return anOrder(0, now - 60 * day + (i % 20) * day, { orderId: `58387090000001${String(i).padStart(4, '0')}` });
    });
    await importing(lines);
    const found = await groups();
    expect(found.every(([, count]) => count === 3000)).toBe(true);
    expect(found.length).toBeLessThanOrEqual(2);
    const stored = JSON.stringify((await fakeBrowser.storage.local.get(`open-orders:${thai}`))[`open-orders:${thai}`]);
    expect(stored.length).toBeLessThan(3000);
  });

  test('that is removed takes its deadlines along', async () => {
    await importing([anOrder(1, now - hour)]);
    await history.removeHistory(thai);
    await index.keepIndex();
    await background.settled();
    expect(await dues()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(`open-orders:${thai}`)).toEqual({});
  });
});

test('a group that was done and has more orders now is not done any more; with as many it stays', async () => {
  const created = now - hour;
  await importing([anOrder(1, created)]);
  const [first] = await dues();
  const id = first?.deadline.id ?? '';
  await background.door.markDone(thai, id);
  await importing([anOrder(1, created)], 'again.csv');
  expect((await dues()).find(({ deadline }) => deadline.id === id)?.mark?.isDone).toBe(true);
  await importing([anOrder(2, created)], 'more.csv');
  const grown = (await dues()).find(({ deadline }) => deadline.id === id);
  expect([grown?.orders?.count, grown?.mark?.isDone]).toEqual([2, undefined]);
});

test('an extension that the seller enters moves them, and is in the arithmetic', async () => {
  await importing([anOrder(1, now - hour)]);
  const before = (await dues()).find(({ deadline }) => deadline.kind === 'dispatch');
  await background.door.changeCases(thai, (cases) => ({
    ...cases,
    extensions: [
      {
        id: 'storm',
        source: { entered: 'Typhoon notice' },
        kinds: ['dispatch'],
        from: now - day,
        to: now,
        by: { hours: 24 },
      },
    ],
  }));
  await background.settled();
  const after = (await dues()).find(({ deadline }) => deadline.kind === 'dispatch');
  expect((after?.deadline.due ?? 0) - (before?.deadline.due ?? 0)).toBe(day);
  const explained = await background.door.explain(thai, after?.deadline.id ?? '');
  expect(explained?.due).toBe(after?.deadline.due);
  expect(explained?.arithmetic?.layers.at(-1)).toMatchObject({ why: 'extension', id: 'storm' });
});

test('a switch of provider that the seller enters moves the orders of its area alone, and is in the arithmetic', async () => {
  const warehouse = (n: number, name: string) => anOrder(n, now - n * 5 * hour, { warehouse: name });
  await importing([warehouse(1, 'Foshan 1'), warehouse(2, 'Yiwu')]);
  const dispatches = async (): Promise<Map<string, Instant | null>> =>
    new Map(
      (await dues())
        .filter(({ deadline }) => deadline.kind === 'dispatch')
        .map(({ deadline }) => [deadline.of.id, deadline.due]),
    );
  const before = await dispatches();
  const on = new Date(now + 8 * hour).toISOString().slice(0, 10);
  await background.door.changeCases(thai, (cases) => ({
    ...cases,
    areas: { 'Foshan 1': 'Foshan', Yiwu: 'Yiwu' },
    switches: [{ area: 'Foshan', on, days: 3, source: { entered: 'Notice of the provider' } }],
  }));
  await background.settled();
  await background.settled();
  const after = await dispatches();
  const [foshan = '', yiwu = ''] = [1, 2].map((n) => anOrder(n, now).orderId);
  expect((after.get(foshan) ?? 0) - (before.get(foshan) ?? 0)).toBe(3 * day);
  expect(after.get(yiwu)).toBe(before.get(yiwu));
  const moved = (await dues()).find(({ deadline }) => deadline.kind === 'dispatch' && deadline.of.id === foshan);
  const explained = await background.door.explain(thai, moved?.deadline.id ?? '');
  expect(explained?.arithmetic?.layers.at(-1)).toMatchObject({
    ...{ why: 'provider-switch', id: 'Foshan', source: { entered: 'Notice of the provider' } },
  });
});

test('lines are read again only when they, or what they are reckoned with, changed', async () => {
  await importing([anOrder(1, now - hour)]);
  const open = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  await background.storage.changeShop(thai, (record) => ({ ...record, activities: ['Payday'] }));
  await background.settled();
  expect(open.mock.calls.length + get.mock.calls.length).toBe(0);
  await background.storage.changeShop(thai, (record) => ({ ...record, kind: 'local' }));
  await background.settled();
  await expect.poll(() => open.mock.calls.length + get.mock.calls.length).toBeGreaterThan(0);
});

test('a shop that is met after the import says of which kind it is', async () => {
  await importing([anOrder(1, now - hour)]);
  const crossBorder = (await dues()).map(({ deadline }) => deadline.state);
  await background.storage.meetShop('seller-th.tiktok.com|TH|1');
  await background.settled();
  // Nobody knows the terms of local shops in Thailand.
  expect(crossBorder).not.toContain('unknown');
  expect((await dues()).map(({ deadline }) => deadline.state)).toContain('unknown');
});

describe('what the seller adds', () => {
  test('needs the warehouses that the orders name: each once, whoever’s lines they are', async () => {
    const warehouses = ['Dongguan 2', 'Dongguan 1', '', 'Dongguan 2'];
    await importing(warehouses.map((warehouse, n) => anOrder(n, now - hour, { warehouse })));
    expect(await background.door.warehousesOf(thai)).toEqual(['Dongguan 1', 'Dongguan 2']);
    expect(await background.door.warehousesOf('|VN|')).toEqual([]);
  });

  test('a term read on the page counts for its orders at once', async () => {
    const created = now - hour;
    await importing([anOrder(1, created)]);
    const term = { kind: 'dispatch', by: { hours: 100 }, act: 'scanned', source: { entered: 'page' } } as const;
    await background.door.changeCases(thai, (cases) => ({ ...cases, terms: [term] }));
    await background.settled();
    await background.settled();
    const dispatch = (await dues()).find(({ deadline }) => deadline.kind === 'dispatch');
    expect(dispatch?.deadline.due).toBe(created + 100 * hour);
  });
});
