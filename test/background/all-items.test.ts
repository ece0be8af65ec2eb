/** All items at once: a shop that is forgotten, a backup that takes the place of everything. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Door from '../../entrypoints/background/history.ts';
import type * as Kept from '../../entrypoints/background/all-items.ts';
import { noCases } from '../../entrypoints/background/deadlines.ts';
import { noHealth } from '../../entrypoints/background/health.ts';
import { aShop } from './given.ts';
import { aFile, aLine, linesOf, openDoor } from './history/given.ts';

const gone = 'seller-th.tiktok.com|TH|1';
/** Its key ends as the other one's does. */
const other = 'seller-th.tiktok.com|TH|11';
let door: typeof Door;
let kept: typeof Kept;

beforeEach(async () => {
  fakeBrowser.reset();
  door = await openDoor();
  kept = await import('../../entrypoints/background/all-items.ts');
});

const itemsOf = (shop: string) => ({
  [`shop:${shop}`]: aShop({ market: 'TH' }),
  [`cases:${shop}`]: noCases,
  [`health:${shop}`]: noHealth,
  [`damaged:shop:${shop}`]: 'torn',
});
const settings = { language: 'en', sellerZone: null, pausedEverywhere: false, pausedPages: [] };

test('goes with its items, orders and costs; other shops, settings and the market’s own history stay', async () => {
  const rest = { settings, ...itemsOf(other) };
  const named = (shop: string) => ({ shop, name: `Shop ${shop.slice(-2)}`, since: 1 });
  await fakeBrowser.storage.local.set({
    ...{ ...rest, ...itemsOf(gone), shops: [gone, other] },
    'shop-names': [named(gone), named(other)],
  });
  const cost = new Map([['1729384756001', { amount: 500, currency: 'THB' }]]);
  for (const history of [gone, other, '|TH|']) {
    await door.addFile(history, aFile(), linesOf([aLine()]));
    await door.changeCosts(history, cost);
  }
  await kept.forgetShop(gone);
  const { histories: _, ...items } = await fakeBrowser.storage.local.get<Record<string, unknown>>(null);
  expect(items).toEqual({ ...rest, shops: [other], 'shop-names': [named(other)] });
  expect((await door.readHistories()).map(({ key }) => key).sort()).toEqual([other, '|TH|']);
  expect((await door.readCosts(gone)).size).toBe(0);
  expect((await door.readCosts(other)).size).toBe(1);
});

test('that nothing is kept of changes nothing', async () => {
  await fakeBrowser.storage.local.set({ settings, shops: [other], ...itemsOf(other) });
  const before = await fakeBrowser.storage.local.get(null);
  await kept.forgetShop(gone);
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
});

test('a restored backup waits for whoever is just writing: what they keep is not half of it', async () => {
  let write = (): void => undefined;
  const mayWrite = new Promise<void>((resolve) => {
    write = resolve;
  });
  const writing = navigator.locks.request('shoplint-pickup', async () => {
    await mayWrite;
    await fakeBrowser.storage.local.set({ [`pickup:${gone}`]: 'of before' });
  });
  const restoring = kept.replaceItems({ settings });
  write();
  await Promise.all([writing, restoring]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings });
});
