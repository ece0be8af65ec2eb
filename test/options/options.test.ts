/** The settings page: what it draws of what is stored, and what its buttons store. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, readShop, settingsItem, type ShopRecord } from '../../entrypoints/background/storage.ts';
import type { Refused } from '../../components/settings/not-saved.tsx';
import { settingsActions } from '../../entrypoints/options/actions.ts';
import { modelOf } from '../../entrypoints/options/model.ts';
import { keeping } from '../../entrypoints/popup/keep.ts';
import { hour } from '../../rules/time.ts';
import { aShop, shopId } from '../background/given.ts';
import { noon } from '../rules/given.ts';

const now = noon();
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const untouched = settingsItem.fallback;
const ignored: ShopRecord['ignored'][number] = {
  key: 'flash-sale/name|missing|name||{"state":"blank"}',
  rule: 'flash-sale/name',
  at: 'name',
  value: '',
  reason: 'a test',
  since: now,
};
const aWindow = (id: string, origin: 'hand' | 'list' | 'draft'): ShopRecord['windows'][number] => ({
  id,
  name: id,
  startsAt: now,
  endsAt: now + hour,
  state: 'running',
  origin,
  items: [],
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  return () => vi.useRealTimers();
});

describe('modelOf', () => {
  test('nothing stored yet', () => {
    expect(modelOf(untouched, 'en', [])).toEqual({
      language: 'en',
      sellerZone: null,
      computerZone: here,
      shops: [],
      ignored: [],
      off: false,
    });
  });

  test('the seller’s own choices', () => {
    const settings = { ...untouched, sellerZone: 'Asia/Shanghai', pausedEverywhere: true };
    expect(modelOf(settings, 'zh-CN', [])).toMatchObject({ language: 'zh-CN', sellerZone: 'Asia/Shanghai', off: true });
  });

  test.each([
    [
      shopId,
      aShop(),
      { label: 'seller-th.tiktok.com · TH', market: 'TH', kind: 'local', recognised: 'host', zone: 'Asia/Bangkok' },
    ],
    [
      'seller.tiktokshopglobalselling.com|GB|7495',
      aShop(),
      {
        label: 'seller.tiktokshopglobalselling.com · GB · 7495',
        market: 'UK',
        kind: 'crossBorder',
        recognised: 'address',
        zone: 'Europe/London',
      },
    ],
    [
      'seller.tiktok.com||',
      aShop(),
      { label: 'seller.tiktok.com', market: '', kind: 'local', recognised: 'nothing', zone: null },
    ],
    [
      shopId,
      aShop({ market: 'VN', kind: 'crossBorder' }),
      { market: 'VN', kind: 'crossBorder', recognised: 'hand', zone: 'Asia/Ho_Chi_Minh' },
    ],
    ['gone.example|XX|', aShop(), { market: 'XX', kind: 'crossBorder', zone: null }],
  ])('shop %s', (id, record, expected) => {
    expect(modelOf(untouched, 'en', [{ id, record }]).shops).toMatchObject([{ id, ...expected }]);
  });

  test('what was entered, and of windows only those entered by hand', () => {
    const standing = { rating: 4.5, points: 2, balanceUsd: null };
    const record = aShop({
      standing,
      discounts: [],
      windows: [aWindow('a', 'hand'), aWindow('b', 'list'), aWindow('c', 'draft')],
    });
    expect(modelOf(untouched, 'en', [{ id: shopId, record }]).shops[0]).toMatchObject({
      standing,
      discounts: [],
      windows: [aWindow('a', 'hand')],
    });
    expect(modelOf(untouched, 'en', [{ id: shopId, record: aShop() }]).shops[0]).toMatchObject({
      standing: null,
      discounts: null,
    });
  });

  test('ignored findings of all shops, each with an id of its own', () => {
    const record = aShop({ ignored: [ignored, { ...ignored, key: 'other', row: 'Shirt / Blue' }] });
    const model = modelOf(untouched, 'en', [
      { id: shopId, record },
      { id: 'b||', record },
    ]);
    expect(model.ignored).toHaveLength(4);
    expect(new Set(model.ignored.map(({ id }) => id)).size).toBe(4);
    expect(model.ignored[0]).toEqual({
      id: `${shopId} ${ignored.key}`,
      shop: shopId,
      rule: 'flash-sale/name',
      at: 'name',
      where: '',
      value: '',
      reason: 'a test',
      since: now,
    });
    expect(model.ignored[1]?.where).toBe('Shirt / Blue');
  });
});

describe('settingsActions', () => {
  const told: Refused[] = [];
  const actions = settingsActions(keeping((refused) => told.push(refused)));
  beforeEach(() => {
    told.length = 0;
  });
  const stored = (expected: Partial<ShopRecord>) =>
    vi.waitFor(async () => {
      expect(await readShop(shopId)).toEqual(aShop(expected));
    });
  const settled = (expected: object) =>
    vi.waitFor(async () => {
      expect(await readSettings()).toEqual({ ...untouched, ...expected });
    });

  test('language, zone and off, one after the other', async () => {
    actions.setLanguage('zh-CN');
    actions.setSellerZone('Asia/Shanghai');
    actions.setOff(true);
    await settled({ language: 'zh-CN', sellerZone: 'Asia/Shanghai', pausedEverywhere: true });
    actions.setSellerZone(null);
    actions.setOff(false);
    await settled({ language: 'zh-CN' });
  });

  test('market and kind by hand, and back to what is recognised', async () => {
    actions.setMarket(shopId, { market: 'GB', kind: 'crossBorder' });
    await stored({ market: 'UK', kind: 'crossBorder' });
    actions.setMarket(shopId, null);
    await stored({});
  });

  test('standing', async () => {
    const standing = { rating: null, points: 36, balanceUsd: -100.5 };
    actions.setStanding(shopId, standing);
    await stored({ standing });
    actions.setStanding(shopId, null);
    await stored({});
  });

  test('no discounts at all is not the same as never asked', async () => {
    actions.setNoDiscounts(shopId, true);
    await stored({ discounts: [] });
    actions.setNoDiscounts(shopId, false);
    await stored({ discounts: null });
  });

  test('discounts: entered, changed, removed; the last one removed leaves "there is none"', async () => {
    const entry = { id: null, name: 'Summer', startsAt: now, endsAt: now + hour, items: [{ productId: '1' }] };
    actions.saveDiscount(shopId, entry);
    await vi.waitFor(async () => {
      expect((await readShop(shopId)).discounts).toMatchObject([
        { ...entry, id: expect.stringMatching(/^[\w-]{36}$/) as string },
      ]);
    });
    const id = (await readShop(shopId)).discounts![0]!.id;
    actions.saveDiscount(shopId, { ...entry, id, name: 'Winter' });
    await stored({ discounts: [{ ...entry, id, name: 'Winter' }] });
    actions.removeDiscount(shopId, 'other');
    await stored({ discounts: [{ ...entry, id, name: 'Winter' }] });
    actions.removeDiscount(shopId, id);
    await stored({ discounts: [] });
  });

  test.each([
    ['before it starts', 1, 2 * hour, 'planned'],
    ['at its start', 0, hour, 'running'],
    ['a moment before its end', -hour, 1, 'running'],
    ['at its end', -hour, 0, 'ended'],
  ] as const)('a window entered by hand %s is %s', async (_, from, to, state) => {
    const entry = { id: 'w', name: 'Old sale', startsAt: now + from, endsAt: now + to, items: [] };
    actions.saveWindow(shopId, entry);
    await stored({ windows: [{ ...entry, state, origin: 'hand' }] });
  });

  test('windows from pages stay when one entered by hand goes', async () => {
    await fakeBrowser.storage.local.set({
      [`shop:${shopId}`]: aShop({ windows: [aWindow('a', 'hand'), aWindow('b', 'list')] }),
    });
    actions.removeWindow(shopId, 'a');
    await stored({ windows: [aWindow('b', 'list')] });
  });

  test('an ignored finding is taken back, by the id the page shows, and no other', async () => {
    const other = { ...ignored, key: 'flash-sale/name|missing|name||{"state":"read","value":"two  words"}' };
    const record = aShop({ ignored: [ignored, other] });
    await fakeBrowser.storage.local.set({ [`shop:${shopId}`]: record });
    const shown = modelOf(untouched, 'en', [{ id: shopId, record }]).ignored;
    actions.unignore(shown[1]!.id);
    await stored({ ignored: [ignored] });
    actions.unignore(shown[0]!.id);
    await stored({});
  });

  const span = { id: 'a', name: 'a', startsAt: now, endsAt: now + hour, items: [] };
  const changes: readonly (readonly [Refused, () => void])[] = [
    ['settings.language', () => actions.setLanguage('th')],
    ['settings.zone', () => actions.setSellerZone('Asia/Shanghai')],
    ['settings.off', () => actions.setOff(true)],
    ['popup.market', () => actions.setMarket(shopId, { market: 'TH', kind: 'local' })],
    ['settings.standing', () => actions.setStanding(shopId, { rating: 4, points: 0, balanceUsd: null })],
    ['settings.discounts', () => actions.setNoDiscounts(shopId, true)],
    ['settings.discounts', () => actions.saveDiscount(shopId, span)],
    ['settings.discounts', () => actions.removeDiscount(shopId, 'a')],
    ['settings.windows', () => actions.saveWindow(shopId, { ...span, id: 'b' })],
    ['settings.windows', () => actions.removeWindow(shopId, 'a')],
    ['settings.ignored', () => actions.unignore(`${shopId} ${ignored.key}`)],
  ];
  test.each(changes)('a full disk: %s is named as not saved, and what was stored stays', async (name, change) => {
    const before = { [`shop:${shopId}`]: aShop({ windows: [aWindow('a', 'hand')], ignored: [ignored] }) };
    await fakeBrowser.storage.local.set(before);
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    change();
    await vi.waitFor(() => {
      expect(told).toEqual([name]);
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    full.mockRestore();
    change();
    await vi.waitFor(() => {
      expect(told).toEqual([name, null]);
    });
    expect(await fakeBrowser.storage.local.get(null)).not.toEqual(before);
  });
});
