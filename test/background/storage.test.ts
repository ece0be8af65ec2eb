/** What is kept: read with its shape checked, written by one writer at a time. */
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as v from 'valibot';
import {
  changeSettings,
  changeShop,
  emptyShop,
  meetShop,
  readSettings,
  readShop,
  settingsItem,
  settingsSchema,
  shopSchema,
  shopsItem,
} from '../../entrypoints/background/storage.ts';
import { aShop, shopId } from './given.ts';

const untouched = { language: null, sellerZone: null, pausedEverywhere: false, pausedPages: [] };
const kept = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];
const keep = (key: string, value: unknown): Promise<void> => fakeBrowser.storage.local.set({ [key]: value });

describe('before anything was stored', () => {
  test('settings, shops and a shop have their fallbacks', async () => {
    expect(await readSettings()).toEqual(untouched);
    expect(await shopsItem.getValue()).toEqual([]);
    expect(await readShop(shopId)).toEqual({
      market: null,
      kind: null,
      standing: null,
      discounts: null,
      windows: [],
      activities: null,
      ignored: [],
      denied: [],
      salesRevision: 0,
      feeBasisPoints: null,
      rates: [],
    });
    expect(await kept('damaged:settings')).toBeUndefined();
  });

  test('the fallbacks have the shape that is asked of what is stored', () => {
    expect(v.is(settingsSchema, settingsItem.fallback)).toBe(true);
    expect(v.is(shopSchema, emptyShop)).toBe(true);
  });
});

describe('what was stored', () => {
  test('comes back', async () => {
    const settings = {
      language: 'zh-CN',
      sellerZone: 'Asia/Shanghai',
      pausedEverywhere: true,
      pausedPages: ['flash-sale@x'],
    };
    await keep('settings', settings);
    expect(await readSettings()).toEqual(settings);
    const shop = aShop({ market: 'VN', activities: ['a'], standing: { rating: null, points: 3, balanceUsd: null } });
    await keep(`shop:${shopId}`, shop);
    expect(await readShop(shopId)).toEqual(shop);
  });

  test.each([
    ['no object', 'text'],
    ['an unknown language', { ...untouched, language: 'fr' }],
    ['a field that is missing', { language: null, sellerZone: null, pausedPages: [] }],
    ['a field of another type', { ...untouched, pausedPages: 'flash-sale' }],
  ])('damaged settings (%s) fall back, and what stood there is set aside', async (_, damaged) => {
    await keep('settings', damaged);
    expect(await readSettings()).toEqual(untouched);
    expect(await kept('damaged:settings')).toEqual(damaged);
  });

  test.each([
    ['a rating above five', aShop({ standing: { rating: 5.1, points: 0, balanceUsd: null } })],
    ['negative points', aShop({ standing: { rating: 5, points: -1, balanceUsd: null } })],
    [
      'a window without an end',
      { ...emptyShop, windows: [{ id: 'x', name: 'x', startsAt: 0, state: 'planned', origin: 'list', items: [] }] },
    ],
    [
      'half a cent',
      {
        ...emptyShop,
        discounts: [
          { id: 'x', name: 'x', startsAt: 0, endsAt: 1, items: [{ price: { amount: 0.5, currency: 'THB' } }] },
        ],
      },
    ],
  ])('a damaged shop (%s) falls back, and what stood there is set aside', async (_, damaged) => {
    await keep(`shop:${shopId}`, damaged);
    expect(await readShop(shopId)).toEqual(emptyShop);
    expect(await kept(`damaged:shop:${shopId}`)).toEqual(damaged);
    expect(await kept(`shop:${shopId}`)).toEqual(damaged);
  });

  test('a change after damage starts from the fallback and leaves the damaged text aside', async () => {
    await keep(`shop:${shopId}`, { market: 5 });
    await changeShop(shopId, (record) => ({ ...record, market: 'TH' }));
    expect(await readShop(shopId)).toEqual(aShop({ market: 'TH' }));
    expect(await kept(`damaged:shop:${shopId}`)).toEqual({ market: 5 });
  });

  test('a rating of five and none at all are fine', async () => {
    for (const rating of [5, 0, null]) {
      const shop = aShop({ standing: { rating, points: 0, balanceUsd: -100 } });
      await keep(`shop:${shopId}`, shop);
      expect(await readShop(shopId)).toEqual(shop);
    }
  });
});

describe('changes', () => {
  test('two at once to one shop both land', async () => {
    await Promise.all([
      changeShop(shopId, (record) => ({ ...record, market: 'VN' })),
      changeShop(shopId, (record) => ({ ...record, activities: ['Payday'] })),
      changeShop(shopId, (record) => ({ ...record, discounts: [] })),
    ]);
    expect(await readShop(shopId)).toEqual(aShop({ market: 'VN', activities: ['Payday'], discounts: [] }));
  });

  test('two at once to the settings both land', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, language: 'zh-CN' })),
      changeSettings((settings) => ({ ...settings, pausedEverywhere: true })),
    ]);
    expect(await readSettings()).toEqual({ ...untouched, language: 'zh-CN', pausedEverywhere: true });
  });

  test('one that fails says so and does not stop the next', async () => {
    const failing = changeShop(shopId, () => {
      throw new Error('no');
    });
    const next = changeShop(shopId, (record) => ({ ...record, market: 'TH' }));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toEqual(aShop({ market: 'TH' }));
  });

  test('shops are listed once, the last one met first, even all at once', async () => {
    await Promise.all(['a||', 'b||', 'c||', 'a||', 'a||'].map(meetShop));
    expect(await shopsItem.getValue()).toEqual(['a||', 'c||', 'b||']);
  });

  test('at most two hundred shops are listed', async () => {
    for (let i = 0; i <= 200; i += 1) await meetShop(String(i));
    const shops = await shopsItem.getValue();
    expect([shops.length, shops[0], shops.at(-1)]).toEqual([200, '200', '1']);
  });

  test('shops do not share a record', async () => {
    await changeShop('a||', (record) => ({ ...record, market: 'TH' }));
    expect(await readShop('b||')).toEqual(emptyShop);
  });
});
