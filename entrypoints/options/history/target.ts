/** Which market and shop the history shows: preset from the last Seller Center tab, then chosen by the seller. Pure. */
import type { ShopChoice } from '../../../components/history/model.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { historyFor } from '../../background/ceilings.ts';
import { shopLabel, type ShopNames } from '../../background/shop-names.ts';
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
  /** Keys of what was imported, newest import first, then of what the browser cleared. */
  readonly histories: readonly string[];
  /** The market that the newcomer named; empty where none was. */
  readonly home: string;
  /** What the seller calls the shops. */
  readonly names: ShopNames;
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

/** The history that a met shop is judged by, which may be one imported before the shop was met; else its own. */
export const historyOf = ({ key, market }: MetShop, { met, histories }: Found): string =>
  historyFor(
    key,
    market,
    histories,
    met.map((shop) => shop.key),
  ) ?? key;

/** By history: shops met of this market, then what was imported for others; one at least. */
export function shopsOf(market: string, found: Found): readonly ShopChoice[] {
  const labels = new Map<string, string | null>();
  const add = (key: string, shop: string): void => {
    if (!labels.has(key)) labels.set(key, shop === ownShop(market) ? null : shopLabel(shop, found.names));
  };
  for (const shop of found.met) if (shop.market === market) add(historyOf(shop, found), shop.key);
  for (const key of found.histories) if (marketOfKey(key, found.met) === market) add(key, key);
  if (labels.size === 0) add(ownShop(market), ownShop(market));
  return [...labels].map(([key, label]) => ({ key, label }));
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

interface Target {
  readonly market: string;
  /** Key of a history. */
  readonly shop: string;
}

/** What to show of a shop or history that the seller chose; null where it is not known, or not which market it has. */
export function targetOf(chosen: string, found: Found): Target | null {
  const shop = found.met.find(({ key }) => key === chosen);
  if (shop) return shop.market === '' ? null : { market: shop.market, shop: historyOf(shop, found) };
  return found.histories.includes(chosen) ? { market: marketOfKey(chosen, found.met), shop: chosen } : null;
}

/** The shop that a history is shown for, as the other sections know it. */
export const shopOfHistory = (history: string, found: Found): string =>
  found.met.find((shop) => historyOf(shop, found) === history)?.key ?? history;

/** Empty market: nothing tells. */
export function presetTarget(found: Found): Target {
  const [tab] = found.tabs;
  const inTab = tab === undefined ? undefined : metInTab(tab, found.met);
  const region = tab === undefined ? '' : partsOf(tab).region;
  const last = inTab ?? (region === '' ? found.met.find(({ market }) => market !== '') : undefined);
  if (last && last.market !== '') return { market: last.market, shop: historyOf(last, found) };
  const [imported] = found.histories;
  const market =
    region !== '' ? marketOf(region).id : imported === undefined ? found.home : marketOfKey(imported, found.met);
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
