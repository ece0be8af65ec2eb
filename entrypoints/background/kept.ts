/**
 * All that is stored, changed at once: for what touches items of many kinds (a merged backup). Of our own
 * pages only.
 */
import { storage } from '@wxt-dev/storage';
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
