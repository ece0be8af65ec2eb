/** The list of pages, and which market and shop an address belongs to. */
import type { Recognised } from '../../../components/model.ts';
import type { ShopKind } from '../../../rules/markets/market.ts';
import type { AddedHost } from '../../background/hosts.ts';
import { sellerHosts } from '../hosts.ts';
import type { PageModule } from './page.ts';

const tools = '/promotion/marketing-tools';

const flashSale: PageModule = {
  page: 'flash-sale',
  samples: [
    `${tools}/flash-sale/create`,
    `${tools}/flash-sale/create?duplicateId=7391&back=1`,
    `${tools}/regular-flash-sale/create?back=1&shop_region=US`,
    `${tools}/flash-sale/edit?id=7391`,
  ],
  claims: ({ pathname }) =>
    /^\/promotion\/marketing-tools\/(?:regular-)?flash-sale\/(?:create|edit)\/?$/.test(pathname),
};

/** The management list: read only, for names, times and states of other sales. Nothing is shown on it. */
const promotions: PageModule = {
  page: 'promotions',
  samples: [`${tools}/management`, `${tools}/management?tab=3&promotion_type=4&shop_region=TH`],
  claims: ({ pathname }) => /^\/promotion\/marketing-tools\/management\/?$/.test(pathname),
};

/** Account health: read only, for notices of violations and the shop's standing. Its tabs share one address. */
const health: PageModule = {
  page: 'health',
  samples: ['/health-center', '/health-center?click_for=overview&tab=ncp&shop_region=US'],
  claims: ({ pathname }) => /^\/health-center\/?$/.test(pathname),
};

/**
 * The warehouse page has moved three times: its own page (VN, August 2026), one of the account settings (UK help page),
 * a tab of the seller profile (SEA help pages, 2022–24), whose value in the address nobody has shown.
 */
const warehouse: PageModule = {
  page: 'warehouse',
  samples: [
    '/logistics/warehouse-setting',
    '/logistics/warehouse-setting?tab=return',
    '/profile/account-setting/warehouse',
    '/profile/seller-profile?tab=warehouse',
    '/profile/seller-profile?tab=seller_information_old',
    '/profile/seller-profile',
  ],
  claims: ({ pathname }) =>
    /^\/(?:logistics\/warehouse-setting|profile\/account-setting\/warehouse|profile\/seller-profile)\/?$/.test(
      pathname,
    ),
  isUnsure: ({ pathname }) => isProfile(pathname),
};

/** One address for company, bank and warehouse: which of them is open, its own parameter says. */
const isProfile = (pathname: string): boolean => /^\/profile\/seller-profile\/?$/.test(pathname);

export const pages: readonly PageModule[] = [flashSale, promotions, warehouse, health];

/** The page that claims an address; null on all others. */
export const pageAt = (url: URL): PageModule | null => pages.find((page) => page.claims(url)) ?? null;

export interface Whereabouts {
  /** Region code; null where neither host, address nor page says it. */
  readonly region: string | null;
  readonly kind: ShopKind;
  readonly recognised: Recognised;
}

/** Market names as the top bar of the cross-border host writes them, 2024, zh; English and codes beside them. */
const names: readonly (readonly [RegExp, string])[] = [
  [/泰国|thailand/i, 'TH'],
  [/越南|viet ?nam/i, 'VN'],
  [/马来西亚|malaysia/i, 'MY'],
  [/菲律宾|philippines/i, 'PH'],
  [/新加坡|singapore/i, 'SG'],
  [/印度尼西亚|印尼|indonesia/i, 'ID'],
  [/英国|united kingdom/i, 'UK'],
  [/美国|united states/i, 'US'],
];

/**
 * `barText`: what the site's top bar says, asked only where the address is silent. `added`: what the seller said of a
 * host that is not known; the address says it better.
 */
export function whereabouts(url: URL, barText: () => string, added: AddedHost | null = null): Whereabouts {
  const host = sellerHosts[url.host];
  const kind = host?.kind ?? added?.kind ?? 'crossBorder';
  // `shop_region` is the best single signal on the shared hosts; a market's own host says it by itself.
  if (host?.region) return { region: host.region, kind, recognised: 'host' };
  const code = url.searchParams.get('shop_region')?.toUpperCase();
  if (code && /^[A-Z]{2,4}$/.test(code)) return { region: code, kind, recognised: 'address' };
  if (added?.market != null) return { region: added.market, kind, recognised: 'host' };
  const bar = barText();
  const named = names.filter(([name]) => name.test(bar));
  if (named.length === 1 && named[0]) return { region: named[0][1], kind, recognised: 'page' };
  return { region: null, kind, recognised: 'nothing' };
}

/** Same page of the same shop: an address that only gained a parameter is no new visit. */
export const visitKey = (url: URL): string =>
  [
    url.host,
    url.pathname.replace(/\/$/, ''),
    isProfile(url.pathname) ? (url.searchParams.get('tab') ?? '') : '',
    ...['shop_region', 'shop_id', 'duplicateId', 'id'].map((name) => url.searchParams.get(name) ?? ''),
  ].join(' ');
