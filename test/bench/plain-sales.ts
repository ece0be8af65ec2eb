/** For the plain loop: which other sale of a row's SKU or product overlaps the planned one. */
import type { FlashSaleRow } from '../../rules/form.ts';
import type { FlashWindow, ProductDiscount } from '../../rules/known.ts';

type Sale = FlashWindow | ProductDiscount;

function put<S>(to: Map<string, S[]>, key: string, sale: S): void {
  const sales = to.get(key);
  if (sales) sales.push(sale);
  else to.set(key, [sale]);
}

export interface Overlaps<S extends Sale> {
  overlapping(row: FlashSaleRow, start: number, end: number): S | undefined;
}

export function salesBy<S extends Sale>(sales: readonly S[], wholeShop: boolean): Overlaps<S> {
  const bySku = new Map<string, S[]>();
  /** Sales of any SKU of a product, and of the whole product. */
  const byProduct = new Map<string, S[]>();
  const byWhole = new Map<string, S[]>();
  const byVariation = new Map<string, S[]>();
  const byName = new Map<string, S[]>();
  const byWholeName = new Map<string, S[]>();
  const byVariationName = new Map<string, S[]>();
  const everywhere: S[] = [];
  for (const sale of sales) {
    if (wholeShop && sale.items.length === 0) everywhere.push(sale);
    for (const { sku, productId, product, variation } of sale.items) {
      if (sku !== undefined) put(bySku, sku, sale);
      if (productId !== undefined) {
        put(byProduct, productId, sale);
        if (sku === undefined && variation === undefined) put(byWhole, productId, sale);
        if (sku === undefined && variation !== undefined) put(byVariation, `${productId} / ${variation}`, sale);
      } else if (sku === undefined && product !== undefined) {
        put(byName, product, sale);
        if (variation === undefined) put(byWholeName, product, sale);
        else put(byVariationName, `${product} / ${variation}`, sale);
      }
    }
  }
  const first = (list: readonly S[] | undefined, start: number, end: number): S | undefined =>
    list?.find((sale) => sale.startsAt < end && start < sale.endsAt);
  return {
    overlapping({ level, sku, productId, product, variation }, start, end) {
      const anywhere = everywhere.length > 0 ? first(everywhere, start, end) : undefined;
      if (anywhere) return anywhere;
      if (level === 'product') {
        const byId = productId === undefined ? undefined : first(byProduct.get(productId), start, end);
        return byId ?? (byName.size > 0 ? first(byName.get(product), start, end) : undefined);
      }
      return (
        (sku === undefined ? undefined : first(bySku.get(sku), start, end)) ??
        (productId === undefined ? undefined : first(byWhole.get(productId), start, end)) ??
        (byVariation.size > 0 ? first(byVariation.get(`${productId ?? ''} / ${variation}`), start, end) : undefined) ??
        (byWholeName.size > 0 ? first(byWholeName.get(product), start, end) : undefined) ??
        (byVariationName.size > 0 ? first(byVariationName.get(`${product} / ${variation}`), start, end) : undefined)
      );
    },
  };
}
