/** What is kept: read with its shape checked, written by one writer at a time. */
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as v from 'valibot';
import {
  changeSettings,
  changeShop,
  emptyShop,
  meetShop,
  renewShops,
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

  test('of two tabs of ours, each with a memory of its own, no change is undone by the other’s', async () => {
    vi.resetModules();
    const other = await import('../../entrypoints/background/storage.ts');
    expect(other.changeShop).not.toBe(changeShop);
    const names = Array.from({ length: 20 }, (_, i) => String(i));
    const changes = names.map((name, i) =>
      (i % 2 === 0 ? changeShop : other.changeShop)(shopId, (record) => ({
        ...record,
        activities: [...(record.activities ?? []), name],
      })),
    );
    await Promise.all(changes);
    expect((await readShop(shopId)).activities?.toSorted()).toEqual(names.toSorted());
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

describe('a shop as version 1 kept it', () => {
  /** As it lay in storage before order histories (September 2026). */
  const first = {
    market: 'TH',
    kind: 'crossBorder',
    standing: { rating: 4.8, points: 0, balanceUsd: null },
    discounts: [{ id: 'd', name: 'Payday', startsAt: 1, endsAt: 2, items: [{ sku: '1729' }] }],
    windows: [
      { id: 'draft Payday 1', name: 'Payday', startsAt: 1, endsAt: 2, state: 'planned', origin: 'draft', items: [] },
    ],
    activities: ['Payday'],
    ignored: [{ key: 'k', rule: 'flash-sale/name', at: 'name', value: '', reason: '', since: 0 }],
  };
  const renewed = { ...first, denied: [], salesRevision: 0, feeBasisPoints: null, rates: [] };
  const key = `shop:${shopId}`;

  test('is read in today’s shape by everyone, and left as it lies', async () => {
    await keep(key, first);
    expect(await readShop(shopId)).toEqual(renewed);
    expect(await kept(key)).toEqual(first);
    expect(await kept(`damaged:${key}`)).toBeUndefined();
  });

  test('is written anew by the background, and a copy stays', async () => {
    await keep(key, first);
    const today = aShop({ market: 'VN', feeBasisPoints: 650 });
    await keep('shop:today||', today);
    await keep('shop:damaged||', { market: 5 });
    await renewShops();
    expect(await kept(key)).toEqual(renewed);
    expect(await kept(`version-1:${key}`)).toEqual(first);
    expect(await kept('shop:today||')).toEqual(today);
    expect(await kept('version-1:shop:today||')).toBeUndefined();
    expect(await kept('shop:damaged||')).toEqual({ market: 5 });
    await renewShops();
    expect(await kept(key)).toEqual(renewed);
  });

  test('is written in today’s shape by the first change', async () => {
    await keep(key, first);
    await changeShop(shopId, (record) => ({ ...record, market: 'VN' }));
    expect(await kept(key)).toEqual({ ...renewed, market: 'VN' });
  });

  test('one that lacks a part of today’s shape is damaged, not old', async () => {
    const { rates: _, ...damaged } = renewed;
    await keep(key, damaged);
    expect(await readShop(shopId)).toEqual(emptyShop);
    expect(await kept(`damaged:${key}`)).toEqual(damaged);
  });
});

describe('the count of flash sales that matter to ceilings', () => {
  const window = { id: 'w', name: 'w', startsAt: 1, endsAt: 2, state: 'planned', origin: 'hand' } as const;
  const items = [{ sku: '1729' }];
  const revision = async (): Promise<number> => (await readShop(shopId)).salesRevision;

  test('grows with windows that have items, and with denials; not with names, states and the rest', async () => {
    await changeShop(shopId, (record) => ({ ...record, market: 'TH', windows: [{ ...window, items: [] }] }));
    expect(await revision()).toBe(0);
    await changeShop(shopId, (record) => ({ ...record, windows: [{ ...window, items }] }));
    expect(await revision()).toBe(1);
    await changeShop(shopId, (record) => ({
      ...record,
      windows: [{ ...window, name: 'x', state: 'running', items: [...items] }],
      activities: ['x'],
    }));
    expect(await revision()).toBe(1);
    await changeShop(shopId, (record) => ({ ...record, windows: [{ ...window, endsAt: 3, items }] }));
    expect(await revision()).toBe(2);
    const sale = { id: 's', sku: '1', product: '', variation: '', startsAt: 1, endsAt: 2, orders: 3 };
    await changeShop(shopId, (record) => ({ ...record, denied: [{ ...sale, price: { amount: 1, currency: 'THB' } }] }));
    expect(await revision()).toBe(3);
  });
});
