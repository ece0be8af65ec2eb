/** Which stored items a backup is taken apart into. */
import { partedItems } from './items.ts';
import type { PartedItem, Parts } from './parts.ts';

const hasShop = ({ key }: PartedItem): boolean => key.endsWith(':');

/** The item that a key of storage is one of. `shop`: empty where it is of no shop. */
export function partedItem(key: string): { readonly item: PartedItem; readonly shop: string } | null {
  const item = partedItems.find((one) => (hasShop(one) ? key.startsWith(one.key) : key === one.key));
  return item ? { item, shop: key.slice(item.key.length) } : null;
}

/** What some parts hold of all that is stored, as a file of them has it. */
export function itemsOf(items: Readonly<Record<string, unknown>>, parts: Parts): Readonly<Record<string, unknown>> {
  const some = Object.entries(items).flatMap(([key, value]): [string, unknown][] => {
    const only = partedItem(key)?.item.only(value, parts) ?? null;
    return only === null ? [] : [[key, only]];
  });
  // A shop is met wherever anything of it is kept.
  return { shops: items['shops'] ?? [], ...Object.fromEntries(some) };
}
