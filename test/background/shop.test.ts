/** Which shop a page belongs to, what its market knows, and what is known beside the page. */
import { describe, expect, test } from 'vitest';
import {
  knownOf,
  languageOf,
  pageKey,
  sellerZoneOf,
  shopOf,
  visitOf,
  type LearnedStanding,
} from '../../entrypoints/background/shop.ts';
import { day } from '../../rules/time.ts';
import { settingsItem, type Settings, type ShopRecord } from '../../entrypoints/background/storage.ts';
import { blank, gone, read } from '../../rules/form.ts';
import { noCeilings, noCosts } from '../../rules/known.ts';
import { noOwn } from '../../rules/own.ts';
import { aWindow, noon } from '../rules/given.ts';
import { noPrices } from '../../entrypoints/background/prices.ts';
import { aRequest, aShop, flashSaleUrl, shopId } from './given.ts';

const now = noon();
const settings = (given: Partial<Settings> = {}): Settings => ({ ...settingsItem.fallback, ...given });
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const visit = (request = aRequest(), given: Partial<Settings> = {}, record = aShop()) =>
  visitOf(request, { settings: settings(given), record, rulebook: noOwn }, 'en', now);

describe('shopOf', () => {
  test.each([
    [flashSaleUrl, 'TH', 'seller-th.tiktok.com|TH|'],
    [`${flashSaleUrl}?shop_id=7495&back=1`, 'TH', 'seller-th.tiktok.com|TH|7495'],
    [`${flashSaleUrl}?shop_id=74 95<b>`, null, 'seller-th.tiktok.com||7495'],
    [`${flashSaleUrl}?shop_id=${'1'.repeat(30)}`, 'TH', `seller-th.tiktok.com|TH|${'1'.repeat(24)}`],
    [`${flashSaleUrl}?shop_id=|`, 'TH', 'seller-th.tiktok.com|TH|'],
    ['https://seller.tiktokshopglobalselling.com/homepage', 'VN', 'seller.tiktokshopglobalselling.com|VN|'],
  ])('%s in %s', (url, region, expected) => {
    expect(shopOf({ url, region })).toBe(expected);
  });

  test('what is paused is a page on a host', () => {
    expect(pageKey('flash-sale', `${flashSaleUrl}?x=1`)).toBe('flash-sale@seller-th.tiktok.com');
  });
});

describe('language and zone', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['en-US', 'en'],
    ['vi-VN', 'vi'],
    ['th', 'th'],
    ['id_ID', 'id'],
    ['in', 'id'],
    ['MS-my', 'ms'],
    ['fil', 'en'],
    ['constructor', 'en'],
    ['zha', 'en'],
    ['', 'en'],
  ] as const)('a browser in %j: %s', (browser, expected) => {
    expect(languageOf(settings(), browser)).toBe(expected);
    expect(languageOf(settings({ language: 'zh-CN' }), browser)).toBe('zh-CN');
    expect(languageOf(settings({ language: 'en' }), browser)).toBe('en');
  });

  test('a Chinese-speaking seller is in China, others where the browser is, until they say otherwise', () => {
    expect(sellerZoneOf(settings(), 'zh-CN')).toBe('Asia/Shanghai');
    expect(sellerZoneOf(settings(), 'en')).toBe(here);
    expect(sellerZoneOf(settings({ sellerZone: 'Europe/Paris' }), 'zh-CN')).toBe('Europe/Paris');
    expect(sellerZoneOf(settings({ sellerZone: 'Europe/Paris' }), 'en')).toBe('Europe/Paris');
  });
});

describe('visitOf', () => {
  test('a researched market', () => {
    expect(visit()).toEqual({
      shop: shopId,
      market: 'TH',
      kind: 'local',
      recognised: 'host',
      currency: { code: 'THB', decimals: 2 },
      marks: ['.'],
      zone: 'Asia/Bangkok',
      sellerZone: here,
      maxHours: 72,
      language: 'en',
      paused: false,
    });
  });

  test('GB is the UK', () => {
    expect(visit(aRequest({ region: 'GB' }))).toMatchObject({ market: 'UK', zone: 'Europe/London' });
  });

  test('a market whose money is known and nothing else', () => {
    expect(visit(aRequest({ region: 'BR' }))).toMatchObject({
      market: 'BR',
      currency: { code: 'BRL', decimals: 2 },
      marks: [',', '.'],
      zone: null,
    });
  });

  test.each([null, 'ZZ'])('a market nobody knows (%s)', (region) => {
    expect(visit(aRequest({ region, recognised: 'nothing' }))).toMatchObject({
      market: region ?? '',
      recognised: 'nothing',
      currency: null,
      marks: ['.', ','],
      zone: null,
    });
  });

  test('a market corrected by hand, in the same shop', () => {
    expect(visit(aRequest(), {}, aShop({ market: 'VN' }))).toMatchObject({
      shop: shopId,
      market: 'VN',
      kind: 'local',
      recognised: 'hand',
      currency: { code: 'VND', decimals: 0 },
      zone: 'Asia/Ho_Chi_Minh',
    });
  });

  test('a kind corrected by hand', () => {
    expect(visit(aRequest(), {}, aShop({ market: 'TH', kind: 'crossBorder' })).kind).toBe('crossBorder');
    expect(visit(aRequest({ kind: 'crossBorder' }), {}, aShop({ kind: null })).kind).toBe('crossBorder');
  });

  test.each([
    ['nowhere', {}, false],
    ['everywhere', { pausedEverywhere: true }, true],
    ['on this page', { pausedPages: ['flash-sale@seller-th.tiktok.com'] }, true],
    ['on another host', { pausedPages: ['flash-sale@seller-vn.tiktok.com'] }, false],
    ['on another page', { pausedPages: ['warehouse@seller-th.tiktok.com'] }, false],
  ])('paused %s', (_, given, paused) => {
    expect(visit(aRequest(), given).paused).toBe(paused);
  });
});

describe('knownOf', () => {
  test('what only the seller can enter is blank; what Shoplint should know is gone', () => {
    expect(knownOf(visit(), aShop(), noPrices, now)).toEqual({
      now,
      zone: read('Asia/Bangkok'),
      sellerZone: read(here),
      standing: blank,
      activityNames: blank,
      windows: [],
      discounts: blank,
      history: gone,
      ceilings: noCeilings,
      costs: noCosts,
    });
  });

  test('what was entered is read, an empty list too', () => {
    const standing = { rating: 4.2, points: 0, balanceUsd: null };
    const window = { ...aWindow({ startsAt: now, endsAt: now + 1 }), items: [] };
    const record = aShop({ standing, activities: [], discounts: [], windows: [window] });
    expect(knownOf(visit(), record, noPrices, now)).toMatchObject({
      standing: read(standing),
      activityNames: read([]),
      discounts: read([]),
      windows: [window],
    });
  });

  test.each([
    ['at the bar they bar the shop', null, 36, { rating: null, points: 36, balanceUsd: null, from: 'cases' as const }],
    ['below it they say nothing', null, 35, null],
    [
      'what was entered goes first',
      { rating: 5, points: 2, balanceUsd: null },
      48,
      { rating: 5, points: 2, balanceUsd: null },
    ],
  ])('points of cases: %s', (_, standing, points, expected) => {
    const known = knownOf(visit(), aShop({ standing }), noPrices, now, { casePoints: points });
    expect(known.standing).toEqual(expected === null ? blank : read(expected));
  });

  const seenOn = (seenAt: number, points: number | null, rating: number | null) => ({
    page: { points, rating, seenAt },
  });
  const onPage = (points: number, rating: number | null, seenAt = now) => {
    const seen = { at: seenAt, zone: 'Asia/Bangkok', as: 'day' };
    return { rating, points, balanceUsd: null, from: 'page', seen };
  };
  const standingWith = (learned: LearnedStanding, standing: ShopRecord['standing'] = null) =>
    knownOf(visit(), aShop({ standing }), noPrices, now, learned).standing;

  test('what the health page showed, where nothing was entered', () => {
    expect(standingWith(seenOn(now, 4, 4.6))).toEqual(read(onPage(4, 4.6)));
    expect(standingWith(seenOn(now, 36, null))).toEqual(read(onPage(36, null)));
    const entered = { rating: 5, points: 2, balanceUsd: null };
    expect(standingWith(seenOn(now, 36, 4.6), entered)).toEqual(read(entered));
  });
  test('few points without a rating, or a rating without points, say nothing', () => {
    expect(standingWith(seenOn(now, 35, null))).toEqual(blank);
    expect(standingWith(seenOn(now, null, 4.6))).toEqual(blank);
    expect(standingWith({ page: null })).toEqual(blank);
  });
  test('it holds for 30 days', () => {
    expect(standingWith(seenOn(now - 30 * day, 4, 4.6))).toEqual(read(onPage(4, 4.6, now - 30 * day)));
    expect(standingWith(seenOn(now - 30 * day - 1, 4, 4.6))).toEqual(blank);
  });
  test('cases that add up to the bar go before fewer points on the page', () => {
    expect(standingWith({ ...seenOn(now, 4, 4.6), casePoints: 36 })).toMatchObject({ value: { from: 'cases' } });
    expect(standingWith({ ...seenOn(now, 40, 4.6), casePoints: 36 })).toMatchObject({ value: { from: 'page' } });
  });

  test('a market without a zone: the zone is gone', () => {
    expect(knownOf(visit(aRequest({ region: 'MX' })), aShop(), noPrices, now).zone).toEqual(gone);
  });
});
