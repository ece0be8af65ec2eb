/** Which order lines were sold in a flash window: they do not count for the lowest price. */
import type { FlashWindow, SaleItem } from '../known.ts';
import type { Instant } from '../time.ts';
import type { NameIndex, Named } from './names.ts';
import { comparePerUnit } from './unit-price.ts';

export interface Held {
  readonly startsAt: Instant;
  /** The window is half-open. */
  readonly endsAt: Instant;
  /** Minor units of one; null where nobody knows it, or knows it in another currency. */
  readonly price: number | null;
}

/** The flash windows of each SKU. */
export class WindowIndex {
  private readonly bySku = new Map<number, Held[]>();

  /** `numberOf`: a SKU's number, -1 where no order has it. A window without items holds nothing. */
  constructor(
    windows: readonly FlashWindow[],
    numberOf: (sku: string) => number,
    names: () => NameIndex,
    currency: string,
  ) {
    for (const { startsAt, endsAt, items } of windows) {
      if (startsAt >= endsAt) continue;
      for (const item of items) {
        const price = item.price?.currency === currency ? item.price.amount : null;
        for (const sku of skusOf(item, numberOf, names)) this.add(sku, { startsAt, endsAt, price });
      }
    }
  }

  private add(sku: number, held: Held): void {
    const all = this.bySku.get(sku);
    if (all) all.push(held);
    else this.bySku.set(sku, [held]);
  }

  /** Whether a line was sold in a window: created in [start, end), at the window's price where that is known. */
  has(sku: number, created: Instant, paid: number, quantity: number): boolean {
    for (const held of this.of(sku)) {
      if (created >= held.startsAt && created < held.endsAt && isPriceOf(held, paid, quantity)) return true;
    }
    return false;
  }

  /** Whether a window holds the SKU at any moment of [start, end). */
  overlaps(sku: number, startsAt: Instant, endsAt: Instant): boolean {
    return this.of(sku).some((held) => held.startsAt < endsAt && startsAt < held.endsAt);
  }

  of(sku: number): readonly Held[] {
    return this.bySku.get(sku) ?? none;
  }
}

const none: readonly Held[] = [];

/** A line of the window's time was sold at its price, or nobody knows this. */
export const isPriceOf = ({ price }: Held, paid: number, quantity: number): boolean =>
  price === null || comparePerUnit(price, 1, paid, quantity) === 0;

/** By id where the item has one; else by product name, of one variation or of all. */
function skusOf(item: SaleItem, numberOf: (sku: string) => number, names: () => NameIndex): readonly number[] {
  if (item.sku !== undefined) {
    const sku = numberOf(item.sku);
    return sku < 0 ? [] : [sku];
  }
  if (item.product === undefined) return [];
  const named: Named =
    item.variation === undefined ? names().product(item.product) : names().variation(item.product, item.variation);
  return typeof named === 'string' ? [] : named;
}
