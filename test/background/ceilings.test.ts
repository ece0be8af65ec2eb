/** Which history belongs to a shop, what does not count in it, and what the workbench is told. */
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Ceilings from '../../entrypoints/background/ceilings.ts';
import type * as Door from '../../entrypoints/background/history.ts';
import type * as Index from '../../entrypoints/background/history-index.ts';
import { historyFor } from '../../entrypoints/background/ceilings.ts';
import { day, hour } from '../../rules/time.ts';
import { aShop, shopId } from './given.ts';
import { aFile, aLine, daysAgo, linesOf, now, openDoor, type Line } from './history/given.ts';

const [host, other] = ['seller-th.tiktok.com', 'seller.tiktokglobalshop.com'];

describe('historyFor', () => {
  test.each<[string, string, string, readonly string[], readonly string[], string | null]>([
    ['its own', `${host}|TH|1`, 'TH', [`${host}|TH|1`, `${host}|TH|2`, '|TH|'], [], `${host}|TH|1`],
    ['none', `${host}|TH|1`, 'TH', [], [], null],
    ['the one of the market', `${host}|TH|1`, 'TH', ['|TH|', '|VN|'], [`${host}|TH|1`], '|TH|'],
    ['of another market', `${host}|TH|1`, 'TH', ['|VN|'], [], null],
    ['of another shop', `${host}|TH|1`, 'TH', [`${host}|TH|2`], [], null],
    ['of another host', `${host}|TH|1`, 'TH', [`${other}|TH|1`], [], null],
    ['of the same shop number', `${host}|TH|1`, 'TH', ['|TH|1'], [`${host}|TH|2`], '|TH|1'],
    ['before the address says the shop', `${host}|TH|`, 'TH', [`${host}|TH|1`], [`${host}|TH|1`], `${host}|TH|1`],
    ['two that fit', `${host}|TH|1`, 'TH', ['|TH|', `${host}|TH|`], [], null],
    ['a second shop of the market', `${host}|TH|1`, 'TH', ['|TH|'], [`${host}|TH|1`, `${host}|TH|2`], null],
    ['a second shop elsewhere', `${host}|TH|1`, 'TH', ['|TH|'], ['seller-vn.tiktok.com|VN|2'], '|TH|'],
    ['a second shop on another host', `${host}|TH|1`, 'TH', ['|TH|'], [`${other}|TH|2`], null],
    ['the same shop, met before and after its number', `${host}|TH|1`, 'TH', ['|TH|'], [`${host}|TH|`], '|TH|'],
    ['unknown shop, and another known one', `${host}|TH|`, 'TH', [`${host}|TH|1`], [`${host}|TH|2`], null],
    ['a corrected market', `${host}|TH|1`, 'VN', ['|VN|', '|TH|'], [], '|VN|'],
    ['GB is the UK', 'seller-uk.tiktok.com|GB|1', 'UK', ['|UK|'], [], '|UK|'],
  ])('%s', (_, shop, market, histories, shops, expected) => {
    expect(historyFor(shop, market, histories, shops)).toBe(expected);
  });
});

let door: typeof Door;
let ceilings: typeof Ceilings;
let index: typeof Index;
const thai = '|TH|';
const order = (n: number, given: Partial<Line> = {}): Line =>
  aLine({ orderId: `5838709000000000${String(n)}`, ...given });
const add = (lines: readonly Line[], history = thai) =>
  door.addFile(history, aFile({ rows: lines.length }), linesOf(lines));
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  door = await openDoor();
  ceilings = await import('../../entrypoints/background/ceilings.ts');
  index = await import('../../entrypoints/background/history-index.ts');
  return () => vi.useRealTimers();
});

describe('the index of histories', () => {
  test('follows imports, costs and removals; the same again is not written again', async () => {
    expect(await ceilings.sourcesOf(shopId, 'TH')).toEqual({ history: null, costs: null });
    const end = index.followHistories();
    await add([order(1)]);
    await expect.poll(() => stored('histories')).toMatchObject([{ key: thai, imported: true, costs: 0 }]);
    const before = await stored('histories');
    await door.setEverything(thai, true);
    await expect.poll(() => stored('histories')).not.toEqual(before);
    await door.changeCosts('|VN|', new Map([['1', { amount: 5, currency: 'CNY' }]]));
    await expect
      .poll(() => stored('histories'))
      .toMatchObject([{ key: thai }, { key: '|VN|', imported: false, costs: 1 }]);
    for (const key of [thai, '|VN|']) await index.onPurpose(key, () => door.removeHistory(key));
    await expect.poll(() => stored('histories')).toEqual([]);
    end();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await index.keepIndex();
    expect(set).not.toHaveBeenCalled();
  });

  test('what the browser cleared is lost until it is imported again, or forgotten', async () => {
    const end = index.followHistories();
    await add([order(1)]);
    await door.changeCosts('|VN|', new Map([['1', { amount: 5, currency: 'CNY' }]]));
    await expect.poll(() => stored('histories')).toMatchObject([{ key: thai }, { key: '|VN|' }]);
    await deleteDB('shoplint');
    await expect
      .poll(() => stored('histories'))
      .toMatchObject([
        { key: thai, imported: false, lost: true },
        { key: '|VN|', costs: 0, lost: true },
      ]);
    expect(await ceilings.sourcesOf(shopId, 'TH')).toEqual({ history: null, costs: null });
    await add([order(1)]);
    await expect.poll(() => stored('histories')).toMatchObject([{ key: thai, imported: true }, { lost: true }]);
    expect(((await stored('histories')) as readonly object[])[0]).not.toHaveProperty('lost');
    await index.onPurpose('|VN|', () => door.removeHistory('|VN|'));
    expect(await stored('histories')).toMatchObject([{ key: thai }]);
    end();
  });

  test('orders and costs may lie under different keys', async () => {
    await add([order(1)]);
    await door.changeCosts(shopId, new Map([['1', { amount: 5, currency: 'CNY' }]]));
    await index.keepIndex();
    expect(await ceilings.sourcesOf(shopId, 'TH')).toEqual({ history: thai, costs: shopId });
  });

  test('an export without orders is an import, too', async () => {
    await add([]);
    await index.keepIndex();
    expect(await ceilings.sourcesOf(shopId, 'TH')).toEqual({ history: thai, costs: null });
  });
});

describe('ceilings', () => {
  const sku = '1729000000000000001';
  const lines = [
    order(10, { created: daysAgo(20), paid: 12_000 }),
    order(11, { created: daysAgo(3), paid: 27_000, quantity: 2 }),
    order(12, { created: daysAgo(40), paid: 5_000 }),
    order(13, { sku: '1729000000000000002', variation: 'Blue', created: daysAgo(45), paid: 9_900 }),
  ];

  test('every SKU, with what it sold for last and what limits it', async () => {
    await add(lines);
    const skus = await ceilings.readSkus(thai, now);
    expect(skus).toHaveLength(2);
    expect(skus.find((each) => each.sku === sku)).toMatchObject({
      product: 'เสื้อยืด',
      variation: 'Red, M',
      lines: 3,
      newest: now - 3 * day,
      last: { paid: { amount: 27_000, currency: 'THB' }, quantity: 2 },
      ceiling: { certain: { paid: 12_000, quantity: 1, orderId: order(10).orderId, createdAt: now - 20 * day } },
      highest: { amount: 12_000, currency: 'THB' },
    });
    expect(skus.find((each) => each.variation === 'Blue')).toMatchObject({
      lines: 1,
      ceiling: { certain: null, strict: null },
      highest: null,
    });
  });

  test('a new import, a flash window and a removed file each change them', async () => {
    const highest = async (): Promise<number | undefined> =>
      (await ceilings.readSkus(thai, now)).find((each) => each.sku === sku)?.highest?.amount;
    await add(lines);
    expect(await highest()).toBe(12_000);
    const file = aFile({ name: 'b.csv' });
    await door.addFile(thai, file, linesOf([order(20, { created: daysAgo(1), paid: 8_000 })]));
    expect(await highest()).toBe(8_000);
    const window = { startsAt: now - 2 * day, endsAt: now, state: 'ended', origin: 'hand', items: [{ sku }] } as const;
    const { changeShop } = await import('../../entrypoints/background/storage.ts');
    await changeShop(thai, (record) => ({ ...record, windows: [{ id: 'w', name: 'w', ...window, items: [{ sku }] }] }));
    expect(await highest()).toBe(12_000);
    await changeShop(thai, (record) => ({ ...record, windows: [] }));
    expect(await highest()).toBe(8_000);
    const { id } = (await door.readHistory(thai))!.files.find(({ name }) => name === file.name)!;
    await door.removeFile(thai, id);
    expect(await highest()).toBe(12_000);
  });

  test('time alone changes them, a month later and when the clock goes back', async () => {
    const at = async (when: number): Promise<number | undefined> =>
      (await ceilings.readSkus(thai, when)).find((each) => each.sku === sku)?.highest?.amount;
    await add(lines);
    expect(await at(now)).toBe(12_000);
    expect(await at(now + 10 * day - 1)).toBe(12_000);
    expect(await at(now + 10 * day)).toBe(13_500);
    expect(await at(now + 100 * day)).toBeUndefined();
    expect(await at(now - 15 * day)).toBe(5_000);
  });

  test('a damaged record of limits is made anew', async () => {
    await add(lines);
    await ceilings.readSkus(thai, now);
    const { database } = await import('../../entrypoints/background/history/database.ts');
    await (await database()).put('limits', { stamp: {}, limits: 'none' } as never, thai);
    door = await openDoor({ empty: false });
    ceilings = await import('../../entrypoints/background/ceilings.ts');
    expect(await ceilings.readSkus(thai, now)).toHaveLength(2);
  });

  test('the story of one SKU, and of one that never sold', async () => {
    await add(lines);
    expect(await ceilings.readStory(thai, sku, now)).toMatchObject({
      state: 'known',
      sku,
      comparison: 'atMost',
      steps: [
        { from: now, highest: { amount: 12_000 } },
        { from: now + 10 * day, highest: { amount: 13_500 } },
        { from: now + 27 * day, highest: null },
      ],
    });
    expect(await ceilings.readStory(thai, 'never', now)).toMatchObject({ state: 'known', steps: [{ highest: null }] });
  });

  test('a filtered or damaged file covers nothing', async () => {
    await add(lines);
    expect((await ceilings.readCoverage(thai, now)).covered).toBe(true);
    const [file] = (await door.readHistory(thai))!.files;
    await door.setFiltered(thai, file!.id, true);
    expect(await ceilings.readCoverage(thai, now)).toMatchObject({
      covered: false,
      spans: [],
      gaps: [{ from: now - 30 * day, to: now }],
    });
    expect(await ceilings.readStory(thai, sku, now)).toMatchObject({ state: 'uncovered' });
  });
});

describe('prices paid for one SKU', () => {
  test('oldest first, with how each line counts', async () => {
    const all = [
      order(10, { created: daysAgo(2) }),
      order(11, { created: daysAgo(3), cancelled: daysAgo(2), status: 'Canceled', cancelType: 'Cancel' }),
      order(12, { created: daysAgo(4), paid: 0 }),
      order(13, { created: daysAgo(60), paid: 7_000, quantity: 2 }),
      order(14, { created: daysAgo(6), paid: 100 }),
      order(15, { sku: '1729000000000000002' }),
    ];
    await add(all.slice(0, 3));
    await door.addFile(thai, aFile({ name: 'b.csv' }), linesOf(all.slice(3)));
    const { changeShop } = await import('../../entrypoints/background/storage.ts');
    const sold = { id: 'w', name: 'w', startsAt: now - 7 * day, endsAt: now - 5 * day, state: 'ended', origin: 'hand' };
    await changeShop(thai, (record) => ({ ...record, windows: [{ ...sold, items: [{ sku: all[0]!.sku }] } as never] }));
    const points = await ceilings.readPrices(thai, all[0]!.sku, now);
    expect(points.map(({ orderId, counts }) => [orderId, counts])).toEqual([
      [all[3]!.orderId, 'certain'],
      [all[4]!.orderId, 'window'],
      [all[2]!.orderId, 'never'],
      [all[1]!.orderId, 'strict'],
      [all[0]!.orderId, 'certain'],
    ]);
    expect(points[0]).toMatchObject({
      createdAt: now - 60 * day,
      paid: { amount: 7_000, currency: 'THB' },
      quantity: 2,
    });
    expect(await ceilings.readPrices(thai, '', now)).toEqual([]);
    expect(await ceilings.readPrices(thai, 'เสื้อยืด', now)).toEqual([]);
  });
});

describe('suspected flash sales', () => {
  /** Everyday price 120, and four orders at 80 within a day. */
  const lines = [
    ...[26, 22, 18, 14, 4, 2].map((days, i) => order(30 + i, { created: daysAgo(days) })),
    ...[0, 1, 2, 3].map((i) => order(40 + i, { created: daysAgo(10) + i * 3600, paid: 8_000 })),
  ];
  const highest = async (): Promise<number | undefined> => (await ceilings.readSkus(thai, now))[0]?.highest?.amount;

  test('confirmed: their orders no longer count; taken back: they count as strict again; denied: for certain', async () => {
    await add(lines);
    const [found] = await ceilings.suspectedOf(thai, now);
    expect(found).toMatchObject({ startsAt: now - 10 * day, endsAt: now - 10 * day + 3 * hour + 1000, orders: 4 });
    const strictly = { certain: { paid: 12_000 }, strict: { paid: 8_000 } };
    expect((await ceilings.readSkus(thai, now))[0]?.ceiling).toMatchObject(strictly);

    await ceilings.decideWindow(thai, found!, 'confirmed');
    expect([await highest(), await ceilings.suspectedOf(thai, now)]).toEqual([12_000, []]);
    expect(await stored(`shop:${thai}`)).toMatchObject({ windows: [{ id: found!.id, origin: 'history' }], denied: [] });

    await ceilings.decideWindow(thai, found!, 'denied');
    expect((await ceilings.readSkus(thai, now))[0]?.ceiling).toMatchObject({ certain: { paid: 8_000 } });
    expect(await ceilings.suspectedOf(thai, now)).toEqual([]);
    expect(await stored(`shop:${thai}`)).toMatchObject({ windows: [], denied: [found] });

    await ceilings.decideWindow(thai, found!, null);
    expect((await ceilings.readSkus(thai, now))[0]?.ceiling).toMatchObject(strictly);
    expect(await ceilings.suspectedOf(thai, now)).toEqual([found]);
  });

  test('windows of every shop that the history belongs to leave orders out, of no other', async () => {
    await add(lines);
    await index.keepIndex();
    const window = { id: 'w', name: 'w', startsAt: now - 11 * day, endsAt: now - 9 * day, state: 'ended' } as const;
    const record = aShop({
      windows: [{ ...window, origin: 'draft', items: [{ sku: lines[0]!.sku }] }],
      salesRevision: 1,
    });
    await fakeBrowser.storage.local.set({ 'shop:seller-vn.tiktok.com|VN|': record });
    await fakeBrowser.storage.local.set({ shops: ['seller-vn.tiktok.com|VN|', shopId] });
    expect((await ceilings.salesOf(thai)).windows).toEqual([]);
    await fakeBrowser.storage.local.set({ [`shop:${shopId}`]: record });
    expect((await ceilings.salesOf(thai)).windows).toMatchObject([{ id: 'w' }]);
    expect(await highest()).toBe(12_000);
  });

  test('a shop that is visited for the first time counts before it is listed', async () => {
    await add(lines);
    await index.keepIndex();
    await fakeBrowser.storage.local.set({
      [`shop:${shopId}`]: aShop({
        windows: [
          { id: 'w', name: 'w', startsAt: 0, endsAt: now, state: 'ended', origin: 'draft', items: [{ sku: '1' }] },
        ],
      }),
    });
    expect((await ceilings.salesOf(thai)).windows).toEqual([]);
    expect((await ceilings.salesOf(thai, shopId)).windows).toHaveLength(1);
  });
});
