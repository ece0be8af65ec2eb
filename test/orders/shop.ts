/** What the shop sells and for how much: everyday prices that last for weeks, and flash sales that last for days. */
import type { FlashWindow } from '../../rules/known.ts';
import { day, hour, type Instant } from '../../rules/time.ts';
import { catalogue, type Product } from '../seller-center/data.ts';
import type { Market } from '../seller-center/markets.ts';
import type { ShopSku } from './options.ts';
import { chance, pick } from './random.ts';

/** The SKUs of the practice Seller Center's products, as its flash-sale page lists them. */
export const skusOf = (products: readonly Product[]): ShopSku[] =>
  products.flatMap(({ id: productId, name: product, skus }) =>
    skus.map(({ id, name: variation, original }) => ({ id, productId, product, variation, original })),
  );

/** 5,000 SKUs. */
export const practiceSkus = (market: Market): ShopSku[] => skusOf(catalogue(2000, market));

export interface FlashSale {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface Shop {
  readonly skus: readonly ShopSku[];
  readonly flashSales: readonly FlashSale[];
  /** Outside flash sales, in minor units, before vouchers. */
  everydayPrice(sku: number, at: Instant): number;
  /** What the SKU costs in the flash sale; null if it is not in it. */
  flashPrice(sku: number, sale: number): number | null;
  /** The place of the sale that is on then, else -1. */
  saleAt(at: Instant): number;
}

export interface ShopOptions {
  readonly seed: number;
  readonly days: number;
  readonly now: Instant;
  /** How many. */
  readonly flashSales: number;
}

/** Evenly over the span, the last one over since a day, so that some lie across the 30 days' edge in long spans. */
const makeSales = (count: number, span: number, now: Instant): FlashSale[] =>
  Array.from({ length: count }, (_, i) => {
    const hours = pick([24, 48, 72], chance(count, i));
    const end = now - day - ((count - 1 - i) * (span - 5 * day)) / Math.max(1, count);
    const endsAt = Math.floor(end / hour) * hour;
    return { id: `flash-${i + 1}`, startsAt: endsAt - hours * hour, endsAt };
  });

/** An everyday price holds for weeks, also the file's first and last: nobody could take it for a flash sale. */
const phaseOf = (sku: number, at: Instant, { seed, days, now }: ShopOptions): number => {
  const settled = Math.max(now - (days - 12) * day, Math.min(at, now - 12 * day));
  return Math.floor(settled / (20 * day) + chance(seed, sku, 1));
};

export const makeShop = (skus: readonly ShopSku[], options: ShopOptions): Shop => {
  const { seed, days, now, flashSales } = options;
  const sales = makeSales(flashSales, days * day, now);
  return {
    skus,
    flashSales: sales,
    everydayPrice(sku, at) {
      const percent = pick([100, 100, 95, 90, 85, 80], chance(seed, sku, phaseOf(sku, at, options)));
      return Math.round(((skus[sku]?.original ?? 0) * percent) / 100);
    },
    flashPrice(sku, sale) {
      if (chance(seed, sku, -1 - sale) >= 0.25) return null;
      return Math.round((skus[sku]?.original ?? 0) * (0.5 + 0.1 * chance(seed, sku, -1000 - sale)));
    },
    saleAt: (at) => sales.findIndex(({ startsAt, endsAt }) => startsAt <= at && at < endsAt),
  };
};

/** The flash sales as the seller could enter them. */
export const windowsOf = (shop: Shop, currency: string): FlashWindow[] =>
  shop.flashSales.map(({ id, startsAt, endsAt }, sale) => ({
    ...{ id, name: `Flash sale ${sale + 1}`, startsAt, endsAt, state: 'ended', origin: 'hand' },
    items: shop.skus.flatMap(({ id: sku, productId, product, variation }, index) => {
      const amount = shop.flashPrice(index, sale);
      return amount === null ? [] : [{ sku, productId, product, variation, price: { amount, currency } }];
    }),
  }));
