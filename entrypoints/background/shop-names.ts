/**
 * What the seller calls each shop: address and number tell nobody which one it is. Read wherever a shop is named to the
 * seller; written by the workbench. Never sent to a tab, for what stands in a page the page can read.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { inStorageTurn, intact, shapedBy } from './storage.ts';
import { instant, text } from './validate.ts';

/** In characters. */
export const longestName = 60;

const namesSchema = v.pipe(
  v.array(
    v.object({
      /** `host|region|shop id`. */
      shop: text(400),
      name: v.pipe(text(longestName), v.trim(), v.minLength(1)),
      since: instant,
    }),
  ),
  v.maxLength(1000),
);
export type ShopName = v.InferOutput<typeof namesSchema>[number];

/** Names by shop, as they are shown. */
export type ShopNames = ReadonlyMap<string, string>;
export const noNames: ShopNames = new Map();

const key = 'local:shop-names';

/** Null where they cannot be read. */
export const shopNamesFrom = (stored: unknown): readonly ShopName[] | null => shapedBy(namesSchema, stored);

const readAll = (): Promise<ShopName[]> => intact(key, namesSchema, []);

/** Two shops of one name, as a colleague's file may bring them, stay apart: theirs is shown with its address. */
export async function readShopNames(): Promise<ShopNames> {
  const all = await readAll();
  const isTwice = (name: string): boolean => all.filter((each) => each.name === name).length > 1;
  return new Map(all.map(({ shop, name }) => [shop, isTwice(name) ? `${name} · ${keyLabel(shop)}` : name]));
}

/** An empty name takes it back. */
export const nameShop = (shop: string, name: string): Promise<void> =>
  inStorageTurn(async () => {
    const others = (await readAll()).filter((each) => each.shop !== shop);
    const short = name.trim().slice(0, longestName).trim();
    await storage.setItem(key, short === '' ? others : [{ shop, name: short, since: Date.now() }, ...others]);
  });

/** A shop as people read it: its name, else what its address says. */
export const shopLabel = (shop: string, names: ShopNames): string => names.get(shop) ?? keyLabel(shop);

/** A shop's key as people read it. */
export const keyLabel = (shop: string): string => shop.split('|').filter(Boolean).join(' · ');
