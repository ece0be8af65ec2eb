/** Pages are a closed world: every address is tried on every page. */
import { describe, expect, test, vi } from 'vitest';
import { hosts, sellerHosts } from '../../entrypoints/seller-center.content/hosts.ts';
import { pageAt, pages, visitKey, whereabouts } from '../../entrypoints/seller-center.content/pages/index.ts';

const origin = 'https://seller-th.tiktok.com';
const on = (path: string, host = origin): URL => new URL(path, host);
const silent = (): string => '';

describe('one page claims an address', () => {
  const samples = pages.flatMap(({ page, samples }) => samples.map((sample) => ({ sample, owner: page })));

  test.each(samples)('$sample is $owner and nothing else', ({ sample, owner }) => {
    const claimants = pages.filter((page) => page.claims(on(sample))).map(({ page }) => page);
    expect(
      claimants,
      `Is this URL a ${owner}? Yes → add it to samples of ${owner} only; no → mend claims of ${claimants.join(', ')}.`,
    ).toEqual([owner]);
    expect(pageAt(on(sample))?.page).toBe(owner);
  });

  test.each(samples)('$sample on every host, with the parameters the site adds', ({ sample, owner }) => {
    for (const host of hosts) {
      const url = on(sample, `https://${host}`);
      url.searchParams.set('shop_region', 'VN');
      url.searchParams.set('shop_id', '7495000000000000000');
      expect(pageAt(url)?.page, `${url.href} is a ${owner}.`).toBe(owner);
    }
  });

  test('every page has a sample', () => {
    expect(pages.filter(({ samples: own }) => own.length === 0)).toEqual([]);
    expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
  });

  const tools = '/promotion/marketing-tools';
  test.each([
    `${tools}/flash-sale/create/`,
    `${tools}/regular-flash-sale/create`,
    `${tools}/regular-flash-sale/edit?id=1`,
    `${tools}/flash-sale/edit`,
  ])('%s is a flash sale', (path) => {
    expect(pageAt(on(path))?.page).toBe('flash-sale');
  });

  test.each([
    `${tools}/live-flash-sale/create`,
    `${tools}/creator-flash-sale/create`,
    `${tools}/discount/create`,
    `${tools}/discount/edit?id=1`,
    `${tools}/voucher/create`,
    `${tools}/tool-choose`,
    tools,
    `${tools}/flash-sale`,
    `${tools}/flash-sale/`,
    `${tools}/flash-sale/create/step2`,
    `${tools}/flash-sale/created`,
    `${tools}/flash-sale/detail?id=1`,
    `/x${tools}/flash-sale/create`,
    `/homepage?next=${tools}/flash-sale/create`,
    `/homepage#${tools}/flash-sale/create`,
    `${tools}/managements`,
    `${tools}/management/1`,
    '/',
    '/homepage?shop_region=TH',
    '/order',
    '/order?tab=all',
    '/order/detail',
    '/order/return',
    '/account/login',
    '/account/register',
    '/product/manage',
    '/product/create',
    '/finance/transactions',
    '/health-center/experience-score',
    '/promotion/campaign-tools/all',
    '/compass/data-overview',
    '/profile/seller-profile/shipping-init',
    '/profile/account-setting/payment',
    '/profile/account-setting/holiday-mode',
    '/logistics/pop-setup-warehouse',
    '/logistics/warehouse-setup-result',
    '/logistics/fulfillment-setting',
  ])('%s is none of ours', (path) => {
    expect(pageAt(on(path)), `Is ${path} a flash sale? Yes → add it to samples; no → mend claims.`).toBeNull();
  });
});

test('a tab of the profile may be another page, one of a page about warehouses is not', () => {
  const profile = (tab: string): URL => on(`/profile/seller-profile?tab=${tab}`);
  expect(pageAt(profile('company'))?.isUnsure?.(profile('company'))).toBe(true);
  expect(visitKey(profile('company'))).not.toBe(visitKey(profile('warehouse')));
  const own = (tab: string): URL => on(`/logistics/warehouse-setting?tab=${tab}`);
  expect(pageAt(own('return'))?.isUnsure?.(own('return'))).toBe(false);
  expect(visitKey(own('return'))).toBe(visitKey(own('pickup')));
});

describe('whereabouts', () => {
  test.each([
    ['seller-id.tiktok.com', 'ID', 'local'],
    ['seller-th.tiktok.com', 'TH', 'local'],
    ['seller-vn.tiktok.com', 'VN', 'local'],
    ['seller-my.tiktok.com', 'MY', 'local'],
    ['seller-ph.tiktok.com', 'PH', 'local'],
    ['seller-sg.tiktok.com', 'SG', 'local'],
    ['seller-uk.tiktok.com', 'UK', 'local'],
    ['seller-us.tiktok.com', 'US', 'local'],
    ['seller-mx.tiktok.com', 'MX', 'local'],
    ['seller-br.tiktok.com', 'BR', 'local'],
    ['seller-jp.tiktok.com', 'JP', 'local'],
    ['seller-eu.tiktok.com', null, 'local'],
    ['seller-id.tokopedia.com', 'ID', 'local'],
    ['seller.tiktok.com', null, 'local'],
    ['seller.us.tiktok.com', 'US', 'local'],
    ['seller-us.tiktokshop.com', 'US', 'local'],
    ['seller-mx.tiktokshop.com', 'MX', 'local'],
    ['seller.tiktokshopglobalselling.com', null, 'crossBorder'],
    ['seller.us.tiktokshopglobalselling.com', 'US', 'crossBorder'],
    ['seller.eu.tiktokshopglobalselling.com', null, 'crossBorder'],
    ['seller.tiktokglobalshop.com', null, 'crossBorder'],
    ['seller.us.tiktokglobalshop.com', 'US', 'crossBorder'],
    ['seller.eu.tiktokglobalshop.com', null, 'crossBorder'],
    ['seller-us.tiktokglobalshop.com', 'US', 'crossBorder'],
  ] as const)('%s', (host, region, kind) => {
    const recognised = region === null ? 'nothing' : 'host';
    expect(whereabouts(on('/homepage', `https://${host}`), silent)).toEqual({ region, kind, recognised });
  });

  test('every host is in the table above', () => {
    expect(Object.keys(sellerHosts)).toHaveLength(24);
  });

  test.each(hosts.filter((host) => sellerHosts[host]?.region))('%s: its own region beats the address', (host) => {
    const bar = vi.fn(() => '泰国');
    const found = whereabouts(on('/homepage?shop_region=PH', `https://${host}`), bar);
    expect(found).toEqual({ region: sellerHosts[host]?.region, kind: sellerHosts[host]?.kind, recognised: 'host' });
    expect(bar).not.toHaveBeenCalled();
  });

  test.each([
    ['/homepage', { region: 'VN', kind: 'local', recognised: 'host' }],
    ['/homepage?shop_region=TH', { region: 'TH', kind: 'local', recognised: 'address' }],
  ])('a host that the seller added, at %s: its address says the market better', (path, where) => {
    const added = { host: 'seller-new.tiktok.com', market: 'VN', kind: 'local' } as const;
    expect(whereabouts(on(path, `https://${added.host}`), () => '泰国', added)).toEqual(where);
  });
  test('a host that was added without a market leaves it to the page', () => {
    const added = { host: 'seller-new.tiktok.com', market: null, kind: 'crossBorder' } as const;
    const found = whereabouts(on('/homepage', `https://${added.host}`), () => '泰国', added);
    expect(found).toEqual({ region: 'TH', kind: 'crossBorder', recognised: 'page' });
  });

  const shared = 'https://seller.tiktokshopglobalselling.com';
  const local = 'https://seller.tiktok.com';

  test.each([
    ['VN', 'VN'],
    ['th', 'TH'],
    ['Gb', 'GB'],
    ['GB', 'GB'],
    ['ZZ', 'ZZ'],
  ])('shop_region=%s is region %s', (value, region) => {
    const bar = vi.fn(() => '泰国');
    const address = on(`/homepage?shop_region=${value}`, shared);
    expect(whereabouts(address, bar)).toEqual({ region, kind: 'crossBorder', recognised: 'address' });
    expect(bar).not.toHaveBeenCalled();
  });

  test.each(['', 'T', 'TOOLONG', 'T1', '泰国', '../..', '<b>', 'T H', '__proto__'])(
    'shop_region=%j says nothing',
    (value) => {
      const address = on(`/homepage?shop_region=${encodeURIComponent(value)}`, shared);
      expect(whereabouts(address, silent)).toEqual({ region: null, kind: 'crossBorder', recognised: 'nothing' });
    },
  );

  test.each([
    ['店铺 泰国', 'TH'],
    ['越南', 'VN'],
    ['马来西亚', 'MY'],
    ['菲律宾', 'PH'],
    ['新加坡', 'SG'],
    ['印尼', 'ID'],
    ['Shop · Thailand ▾', 'TH'],
    ['Viet Nam', 'VN'],
    ['united kingdom', 'UK'],
    ['美国', 'US'],
  ])('the top bar says %s', (bar, region) => {
    expect(whereabouts(on('/homepage', shared), () => bar)).toEqual({
      region,
      kind: 'crossBorder',
      recognised: 'page',
    });
  });

  test.each(['', 'Seller Center', '泰国 越南', '法国'])('the top bar says nothing clear: %j', (bar) => {
    expect(whereabouts(on('/homepage', local), () => bar)).toEqual({
      region: null,
      kind: 'local',
      recognised: 'nothing',
    });
  });

  test('a host named like a property of every object is none of ours', () => {
    expect(whereabouts(on('/homepage', 'https://constructor'), silent)).toEqual({
      region: null,
      kind: 'crossBorder',
      recognised: 'nothing',
    });
  });
});

describe('visitKey', () => {
  const keyOf = (path: string, host = origin): string => visitKey(on(path, host));
  const page = '/promotion/marketing-tools/flash-sale/create';

  test.each([`${page}?back=1`, `${page}?lang=en&_t=17`, `${page}/`, `${page}#top`, `${page}?shop_region=`])(
    '%s is the same visit',
    (path) => {
      expect(keyOf(path)).toBe(keyOf(page));
    },
  );

  test.each([
    `${page}?shop_region=TH`,
    `${page}?shop_id=7495`,
    `${page}?duplicateId=7391`,
    `${page}?id=7391`,
    '/promotion/marketing-tools/flash-sale/edit',
    '/promotion/marketing-tools/regular-flash-sale/create',
  ])('%s is another visit', (path) => {
    expect(keyOf(path)).not.toBe(keyOf(page));
  });

  test('the same id as duplicate and as edited sale, and another host, are other visits', () => {
    expect(keyOf(`${page}?id=1`)).not.toBe(keyOf(`${page}?duplicateId=1`));
    expect(keyOf(page, 'https://seller-vn.tiktok.com')).not.toBe(keyOf(page));
  });

  test('the order of parameters does not matter', () => {
    expect(keyOf(`${page}?shop_id=1&shop_region=TH`)).toBe(keyOf(`${page}?shop_region=TH&x=2&shop_id=1`));
  });
});
