/** Finding SKUs by the names that page and order export show. */

/** One spelling for what reads alike: letters of any width, case, spaces. */
export const spelling = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The export writes "Default" for a product without variations, pages a dash or nothing. */
const variationSpelling = (text: string): string => {
  const plain = spelling(text);
  return plain === 'default' || /^[-–—]$/.test(plain) ? '' : plain;
};

/** The SKUs of one product name. */
interface Product {
  readonly skus: number[];
  /** By variation; null where several SKUs share it. */
  readonly byVariation: Map<string, number | null>;
  /** Two SKUs share a variation: probably two products of one name. */
  isAmbiguous: boolean;
}

/** SKU numbers of a name. `ambiguous`: several SKUs go by it, and nothing tells which is meant. */
export type Named = readonly number[] | 'ambiguous' | 'unknown';

export class NameIndex {
  private readonly products = new Map<string, Product>();

  /** Names of SKUs `0 .. count`; SKUs without a product name are not found by name. */
  constructor(count: number, productAt: (i: number) => string, variationAt: (i: number) => string) {
    for (let i = 0; i < count; i += 1) {
      const name = spelling(productAt(i));
      if (name !== '') this.add(i, name, variationSpelling(variationAt(i)));
    }
  }

  private add(sku: number, name: string, variation: string): void {
    let product = this.products.get(name);
    if (!product) {
      product = { skus: [], byVariation: new Map(), isAmbiguous: false };
      this.products.set(name, product);
    }
    product.skus.push(sku);
    const isTaken = product.byVariation.has(variation);
    product.byVariation.set(variation, isTaken ? null : sku);
    if (isTaken) product.isAmbiguous = true;
  }

  /** All SKUs of a product. */
  product(name: string): Named {
    const product = this.products.get(spelling(name));
    if (!product) return 'unknown';
    return product.isAmbiguous ? 'ambiguous' : product.skus;
  }

  /** One SKU of a product. */
  variation(name: string, variation: string): Named {
    const sku = this.products.get(spelling(name))?.byVariation.get(variationSpelling(variation));
    if (sku === undefined) return 'unknown';
    return sku === null ? 'ambiguous' : [sku];
  }
}
