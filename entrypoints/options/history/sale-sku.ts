import type { SaleItem } from '../../../rules/known.ts';
import type { ShownHistory } from './doors.ts';

/** The first SKU of a sale that the history knows: by its id, else by the product's name and variation. */
export function skuOf(skus: ShownHistory['skus'], items: readonly SaleItem[]): string | null {
  for (const { sku, product, variation } of items) {
    const found = skus.find((row) =>
      sku === undefined
        ? row.product === product && (variation === undefined || row.variation === variation)
        : row.sku === sku,
    );
    if (found) return found.sku;
  }
  return null;
}
