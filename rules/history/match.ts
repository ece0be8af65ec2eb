/** From a row of the page to the SKUs of the history, and to what limits it. */
import { gone, read, type FlashSaleRow, type Reading } from '../form.ts';
import type { Instant } from '../time.ts';
import { noCeiling, type Ceiling } from './ceiling.ts';
import type { Limits } from './limits.ts';
import { lowestCeilingAt } from './lookup.ts';
import { NameIndex, type Named } from './names.ts';
import { findText, textAt } from './texts.ts';

/** What a row is recognised by. */
export type RowNames = Pick<FlashSaleRow, 'sku' | 'product' | 'variation' | 'level'>;

/** Which SKUs of the history a row of the page stands for. */
export type RowMatch =
  /** SKU numbers: one at variation level, all of the product's at product level. */
  | { readonly state: 'matched'; readonly skus: readonly number[] }
  /** The page shows the SKU's id, and no order has it. */
  | { readonly state: 'unsold'; readonly sku: string }
  /** No order has its name. */
  | { readonly state: 'unmatched' }
  /** Several SKUs go by its name. */
  | { readonly state: 'ambiguous' };

/** Most pages show ids: names are only put in order when a row has none. */
const indexes = new WeakMap<Limits, NameIndex>();

/** The SKUs of a history by their names, made once. */
export function namesOf(limits: Limits): NameIndex {
  let index = indexes.get(limits);
  // Stryker disable next-line ConditionalExpression: an index made anew is the same, only slower
  if (!index) {
    const { skus, products, variations } = limits;
    index = new NameIndex(
      skus.ends.length,
      (i) => textAt(products, i),
      (i) => textAt(variations, i),
    );
    // Stryker disable next-line CallExpression: as above
    indexes.set(limits, index);
  }
  return index;
}

/** By SKU id where the page shows one; else by product and variation name, spelt alike but for case and spaces. */
export function matchRow(limits: Limits, { sku, product, variation, level }: RowNames): RowMatch {
  if (level === 'product') return matchOf(namesOf(limits).product(product));
  if (sku === undefined) return matchOf(namesOf(limits).variation(product, variation));
  const i = findText(limits.skus, sku);
  return i < 0 ? { state: 'unsold', sku } : { state: 'matched', skus: [i] };
}

function matchOf(named: Named): RowMatch {
  if (named === 'unknown') return { state: 'unmatched' };
  return named === 'ambiguous' ? { state: 'ambiguous' } : { state: 'matched', skus: named };
}

/** A row's ceiling for the rules: gone where the history does not tell which SKU the row is. */
export function readingOf(limits: Limits, row: RowNames, now: Instant): Reading<Ceiling> {
  const match = matchRow(limits, row);
  if (match.state === 'unsold') return read(noCeiling);
  if (match.state !== 'matched') return gone;
  return read(lowestCeilingAt(limits, match.skus, now));
}
