/** Which market and shop the order history shows first, and which can be chosen. */
import { describe, expect, test } from 'vitest';
import {
  marketOfShop,
  ordersPageOf,
  presetTarget,
  shopOfHistory,
  shopsOf,
  targetOf,
  type Found,
} from '../../../entrypoints/options/history/target.ts';

const th = { key: 'seller-th.tiktok.com|TH|7495', market: 'TH' };
const uk = { key: 'seller.tiktokshopglobalselling.com|GB|8811', market: 'UK' };
const found = (over: Partial<Found> = {}): Found => ({
  tabs: [],
  met: [],
  histories: [],
  home: '',
  names: new Map(),
  ...over,
});

describe('presetTarget', () => {
  test.each<[string, Partial<Found>, string, string]>([
    ['nothing known', {}, '', ''],
    ['the market that the newcomer named', { home: 'MY' }, 'MY', '|MY|'],
    ['the shop met, before what the newcomer named', { home: 'MY', met: [th] }, 'TH', th.key],
    ['the shop met last', { met: [uk, th] }, 'UK', uk.key],
    [
      'the shop of the last Seller Center tab',
      { met: [uk, th], tabs: ['https://seller-th.tiktok.com/order?tab=all'] },
      'TH',
      th.key,
    ],
    [
      'of two shops of one host, the one whose id the tab shows',
      {
        met: [th, { key: 'seller-th.tiktok.com|TH|9', market: 'TH' }],
        tabs: ['https://seller-th.tiktok.com/order?shop_id=9'],
      },
      'TH',
      'seller-th.tiktok.com|TH|9',
    ],
    [
      'a tab of a market in which no shop was met',
      { met: [th], tabs: ['https://seller-vn.tiktok.com/order'] },
      'VN',
      '|VN|',
    ],
    [
      'a tab of a market, with what was imported for it',
      { tabs: ['https://seller-th.tiktok.com/order'], histories: ['|TH|'] },
      'TH',
      '|TH|',
    ],
    [
      'a cross-border tab says its market in the address',
      { tabs: ['https://seller.tiktokshopglobalselling.com/order?shop_region=GB'] },
      'UK',
      '|UK|',
    ],
    [
      'a tab that does not say its market: the shop met last',
      { met: [th], tabs: ['https://seller.eu.tiktokglobalshop.com/order'] },
      'TH',
      th.key,
    ],
    [
      'a shop that uses what was imported before it was met',
      { met: [th], histories: ['|TH|'], tabs: ['https://seller-th.tiktok.com/order'] },
      'TH',
      '|TH|',
    ],
    [
      'of two shops nobody knows whose that import is',
      {
        met: [th, { key: 'seller-th.tiktok.com|TH|9', market: 'TH' }],
        histories: ['|TH|'],
        tabs: ['https://seller-th.tiktok.com/order?shop_id=7495'],
      },
      'TH',
      th.key,
    ],
    ['the last import', { histories: ['|PH|', '|TH|'] }, 'PH', '|PH|'],
    ['a shop without a market is none', { met: [{ key: 'seller.tiktok.com||', market: '' }] }, '', ''],
  ])('%s', (_, over, market, shop) => {
    expect(presetTarget(found(over))).toEqual({ market, shop });
  });
});

test('the shops of a market: those met, those imported for; at least "my shop"', () => {
  expect(shopsOf('VN', found({ met: [th] }))).toEqual([{ key: '|VN|', label: null }]);
  expect(shopsOf('TH', found({ met: [uk, th], histories: ['|TH|', '|UK|', th.key] }))).toEqual([
    { key: th.key, label: 'seller-th.tiktok.com · TH · 7495' },
    { key: '|TH|', label: null },
  ]);
});

test('a met shop and the import from before that it uses are one choice', () => {
  expect(shopsOf('TH', found({ met: [th], histories: ['|TH|'] }))).toEqual([
    { key: '|TH|', label: 'seller-th.tiktok.com · TH · 7495' },
  ]);
});

test('a shop is called by its name', () => {
  const names = new Map([[th.key, '泰国红店']]);
  expect(shopsOf('TH', found({ met: [th], names }))).toEqual([{ key: th.key, label: '泰国红店' }]);
});

test.each<[string, string, Partial<Found>, ReturnType<typeof targetOf>]>([
  ['a met shop', th.key, { met: [uk, th] }, { market: 'TH', shop: th.key }],
  ['one that uses an older import', th.key, { met: [th], histories: ['|TH|'] }, { market: 'TH', shop: '|TH|' }],
  ['an import itself', '|TH|', { met: [uk], histories: ['|TH|'] }, { market: 'TH', shop: '|TH|' }],
  ['one that is forgotten', th.key, { met: [uk] }, null],
  ['one without a market', 'seller.tiktok.com||', { met: [{ key: 'seller.tiktok.com||', market: '' }] }, null],
])('what is shown of the shop that was chosen elsewhere: %s', (_, chosen, over, target) => {
  expect(targetOf(chosen, found(over))).toEqual(target);
});

test('a history is shown elsewhere as the shop that uses it', () => {
  expect(shopOfHistory('|TH|', found({ met: [uk, th], histories: ['|TH|'] }))).toBe(th.key);
  expect(shopOfHistory('|TH|', found({ met: [uk], histories: ['|TH|'] }))).toBe('|TH|');
});

test('a market corrected by hand wins over the key', () => {
  expect(marketOfShop(th.key, { market: null })).toBe('TH');
  expect(marketOfShop(uk.key, { market: null })).toBe('UK');
  expect(marketOfShop(th.key, { market: 'VN' })).toBe('VN');
  expect(marketOfShop('seller.tiktok.com||', { market: null })).toBe('');
});

test.each([
  [th.key, 'TH', [], 'https://seller-th.tiktok.com/order'],
  [uk.key, 'UK', [], 'https://seller.tiktokshopglobalselling.com/order?shop_region=GB'],
  ['|TH|', 'TH', ['https://seller-th.tiktok.com/promotion'], 'https://seller-th.tiktok.com/order'],
  ['|VN|', 'VN', ['https://seller-th.tiktok.com/promotion'], null],
  ['gone.example|TH|', 'TH', [], null],
] as const)('orders of %s in %s', (shop, market, tabs, page) => {
  expect(ordersPageOf(shop, market, tabs)).toBe(page);
});
