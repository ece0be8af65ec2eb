/**
 * All that is stored, changed at once: for what touches items of many kinds (a backup, a shop that is
 * forgotten). Of our own pages only.
 */
import { storage } from '@wxt-dev/storage';
import { removeHistory } from './history.ts';
import { onPurpose } from './history-index.ts';
import { shopNamesFrom } from './shop-names.ts';
import { copyItems, inStorageTurn } from './storage.ts';

/** Whoever changes one item asks for its lock; in this order, for the pickup asks for that of the deadlines. */
const locks = ['shoplint-pickup', 'shoplint-deadlines', 'shoplint-health', 'shoplint-self-check'] as const;

/**
 * One change of stored items, while nobody else changes any: `change` is given all of them, and gives those that are
 * different, by key; undefined takes one out.
 */
export function changeItems(
  change: (items: Readonly<Record<string, unknown>>) => ReadonlyMap<string, unknown>,
): Promise<void> {
  const work = (): Promise<void> =>
    inStorageTurn(async () => {
      const changes = [...change(await copyItems())];
      const put = changes.filter(([, value]) => value !== undefined);
      const gone = changes.filter(([, value]) => value === undefined);
      if (put.length > 0) await storage.setItems(put.map(([key, value]) => ({ key: `local:${key}` as const, value })));
      if (gone.length > 0) await storage.removeItems(gone.map(([key]) => `local:${key}` as const));
    });
  return locks.reduceRight<() => Promise<void>>((inner, name) => () => navigator.locks.request(name, inner), work)();
}

/** Puts items in the place of all that are there. */
export const replaceItems = (items: Readonly<Record<string, unknown>>): Promise<void> =>
  changeItems((here) => {
    const gone = Object.keys(here).filter((key) => !Object.hasOwn(items, key));
    return new Map([...gone.map((key): [string, unknown] => [key, undefined]), ...Object.entries(items)]);
  });

/**
 * Takes out all that is kept of one shop: its items and its name, its order history and costs. Where the history cannot be deleted
 * the shop stays as it is.
 */
export async function forgetShop(shop: string): Promise<void> {
  await onPurpose(shop, () => removeHistory(shop));
  await changeItems((items) => {
    const gone = Object.keys(items).filter((key) => key.endsWith(`:${shop}`));
    const met = items['shops'];
    const named = shopNamesFrom(items['shop-names']);
    return new Map<string, unknown>([
      ...gone.map((key) => [key, undefined] as const),
      ...(Array.isArray(met) ? [['shops', met.filter((each) => each !== shop)] as const] : []),
      ...(named?.some((each) => each.shop === shop)
        ? [['shop-names', named.filter((each) => each.shop !== shop)] as const]
        : []),
    ]);
  });
}
