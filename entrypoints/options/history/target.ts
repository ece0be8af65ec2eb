/** Which market and shop the history shows: preset from the last Seller Center tab, then chosen by the seller. Pure. */
import type { ShopChoice } from '../../../components/history/model.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { shopLabel } from '../../background/shop.ts';
import type { ShopRecord } from '../../background/storage.ts';
import { sellerHosts } from '../../seller-center.content/hosts.ts';

/** A shop whose pages were visited. */
export interface MetShop {
  /** `host|region|shop id`, unknown parts empty. */
  readonly key: string;
  /** Empty where nothing says it. */
  readonly market: string;
}

export interface Found {
  /** Addresses of open Seller Center tabs, the last used one first. */
  readonly tabs: readonly string[];
  /** Last visited first. */
  readonly met: readonly MetShop[];
  /** Keys of what was imported, newest import first. */
  readonly histories: readonly string[];
}

/** Key of a history that was imported before any shop of the market was met. */
export const ownShop = (market: string): string => `|${market}|`;

/** A shop's market: the seller's correction, else what its key says; empty where nothing does. */
export const marketOfShop = (key: string, record: Pick<ShopRecord, 'market'>): string => {
  const code = record.market ?? key.split('|')[1] ?? '';
  return code === '' ? '' : marketOf(code).id;
};

const marketOfKey = (key: string, met: readonly MetShop[]): string =>
  met.find((shop) => shop.key === key)?.market ?? marketOf(key.split('|')[1] ?? '').id;

/** Shops met of this market, then what was imported for others; one at least. */
export function shopsOf(market: string, { met, histories }: Found): readonly ShopChoice[] {
  const keys = new Set(met.filter((shop) => shop.market === market).map(({ key }) => key));
  for (const key of histories) if (marketOfKey(key, met) === market) keys.add(key);
  if (keys.size === 0) keys.add(ownShop(market));
  return [...keys].map((key) => ({ key, label: key === ownShop(market) ? null : shopLabel(key) }));
}

/** A tab's shop as its address tells; parts it does not tell are empty. */
function partsOf(url: string): { readonly host: string; readonly region: string; readonly id: string } {
  const { host, searchParams } = new URL(url);
  const region = sellerHosts[host]?.region ?? searchParams.get('shop_region')?.toUpperCase() ?? '';
  return { host, region, id: searchParams.get('shop_id')?.replace(/\D/g, '') ?? '' };
}

function metInTab(url: string, met: readonly MetShop[]): MetShop | undefined {
  const { host, region, id } = partsOf(url);
  return met.find(({ key }) => {
    const [itsHost, itsRegion = '', itsId = ''] = key.split('|');
    const fits = (mine: string, its: string): boolean => mine === '' || its === '' || mine === its;
    return itsHost === host && fits(region, itsRegion) && fits(id, itsId);
  });
}

/** Empty market: nothing tells. */
export function presetTarget(found: Found): { readonly market: string; readonly shop: string } {
  const [tab] = found.tabs;
  const inTab = tab === undefined ? undefined : metInTab(tab, found.met);
  const region = tab === undefined ? '' : partsOf(tab).region;
  const last = inTab ?? (region === '' ? found.met.find(({ market }) => market !== '') : undefined);
  if (last && last.market !== '') return { market: last.market, shop: last.key };
  const [imported] = found.histories;
  const market = region !== '' ? marketOf(region).id : imported === undefined ? '' : marketOfKey(imported, found.met);
  if (market === '') return { market, shop: '' };
  const [shop] = shopsOf(market, found);
  return { market, shop: shop?.key ?? ownShop(market) };
}

/** The list of orders of a shop in Seller Center; for a shop not met yet, of the open tab. Null where no host is known. */
export function ordersPageOf(shop: string, market: string, tabs: readonly string[]): string | null {
  const [ownHost = '', ownRegion = ''] = shop.split('|');
  const tab = tabs.map(partsOf).find(({ region }) => region !== '' && marketOf(region).id === market);
  const { host, region } = ownHost === '' && tab ? tab : { host: ownHost, region: ownRegion };
  const known = sellerHosts[host];
  if (!known) return null;
  const code = region === '' ? market : region;
  return `https://${host}/order${known.region === null && code !== '' ? `?shop_region=${code}` : ''}`;
}
