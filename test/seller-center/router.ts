/**
 * Navigation as the real site does it: history.pushState, SPA redirects, and an address that completes itself a moment
 * after the page is there: `?shop_region=XX`, local shops `&shop_id=…` (V1, August 2026).
 */
import { useSyncExternalStore } from 'react';
import { isCrossBorder } from './config.ts';
import type { Market } from './markets.ts';

const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listener of listeners) listener();
};

export const paths = {
  home: '/homepage',
  orders: '/order',
  tools: '/promotion/marketing-tools/tool-choose',
  management: '/promotion/marketing-tools/management',
  flashSale: '/promotion/marketing-tools/flash-sale/create',
  regularFlashSale: '/promotion/marketing-tools/regular-flash-sale/create',
  liveFlashSale: '/promotion/marketing-tools/live-flash-sale/create',
  discount: '/promotion/marketing-tools/discount/create',
  orderDetail: '/order/detail',
  profile: '/profile/seller-profile',
  accountWarehouse: '/profile/account-setting/warehouse',
  warehouse: '/logistics/warehouse-setting',
} as const;

const redirects: Readonly<Record<string, string>> = {
  '/': paths.home,
  '/promotion': paths.tools,
  '/promotion/marketing-tools': paths.tools,
};

let completion: ReturnType<typeof setTimeout> | undefined;

const completeAddress = (market: Market): void => {
  clearTimeout(completion);
  completion = setTimeout(() => {
    const url = new URL(location.href);
    url.searchParams.set('shop_region', market.region);
    if (!isCrossBorder()) url.searchParams.set('shop_id', '7495000000000000001');
    if (url.href !== location.href) history.replaceState(null, '', url);
  }, 150);
};

let shopMarket: Market | undefined;

const arrive = (): void => {
  const target = redirects[location.pathname];
  if (target) history.replaceState(null, '', target + location.search);
  if (shopMarket) completeAddress(shopMarket);
  changed();
};

export const startRouter = (market: Market): void => {
  shopMarket = market;
  addEventListener('popstate', arrive);
  arrive();
};

/** Goes to a path with query inside the app; no page load. */
export const navigate = (to: string): void => {
  history.pushState(null, '', to);
  arrive();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The path only: the address completing itself must not remount a screen. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);
