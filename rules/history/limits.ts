/**
 * The order lines that limit prices, SKU by SKU: of a million lines only those that set the ceiling now or can set it
 * later. Plain data (typed arrays and strings): it is kept as one record and crosses to workers as it is.
 */
import type { FlashSaleRow } from '../form.ts';
import type { FlashWindow } from '../known.ts';
import type { Instant } from '../time.ts';
import type { Ceiling } from './ceiling.ts';
import type { Lines } from './lines.ts';
import type { SuspectedWindow } from './suspected.ts';
import type { TextIndex, Texts } from './texts.ts';

/** What limits the SKUs of one history; SKU `i` is number `i` in all columns. */
export interface Limits {
  /** ISO 4217 code of all amounts; empty where there is no line at all. */
  readonly currency: string;
  /** Older lines were left out: it answers for moments from `since` + 720 h on. */
  readonly since: Instant;
  /** SKU ids; `findText(skus, id)` gives `i`. */
  readonly skus: TextIndex;
  /** Names as the newest line of the SKU writes them. */
  readonly products: Texts;
  readonly variations: Texts;
  /** All order lines of the SKU, those that limit nothing included. */
  readonly lineCounts: Uint32Array;
  /** Newest line of the SKU, in whole seconds. */
  readonly newest: Uint32Array;
  /** What one unit sold for last, outside flash windows: `lastPaid` ÷ `lastQuantity`; 0 ÷ 0 where never. */
  readonly lastPaid: Float64Array;
  readonly lastQuantity: Uint32Array;
  /** The limiting lines of SKU `i` are `firsts[i] .. firsts[i + 1]`, oldest first. */
  readonly firsts: Uint32Array;
  readonly created: Uint32Array;
  readonly paid: Float64Array;
  readonly quantity: Uint32Array;
  /** Bit 1: certainly counts and limits; bit 2: limits under the strict reading. */
  readonly counts: Uint8Array;
  readonly orders: Texts;
  /** Flash sales that the lines hint at, neither confirmed nor denied; their lines count as strict only. */
  readonly suspected: readonly SuspectedWindow[];
}

export interface LimitsOptions {
  /** Known flash sales: their lines do not count. Those the seller confirmed (`origin: 'history'`) among them. */
  readonly windows: readonly FlashWindow[];
  /** Ids of suspected windows that the seller denied. */
  readonly denied?: ReadonlySet<string>;
  /** Lines created at or before it are not needed any more: 720 h before now. */
  readonly since: Instant;
}

/**
 * Goes over all lines of a history once, in any order. Duplicates must be gone.
 * @throws RangeError where the blocks are in different currencies: a history belongs to one market.
 */
export function buildLimits(_blocks: Iterable<Lines>, _options: LimitsOptions): Limits {
  throw new Error('Not written yet.');
}

/** What limits SKU number `i` at `now`: its lowest lines created in (now − 720 h, now]. */
export function ceilingAt(_limits: Limits, _i: number, _now: Instant): Ceiling {
  throw new Error('Not written yet.');
}

/** The same for several SKUs together: the lowest of all, for a product sold at one price. */
export function lowestCeilingAt(_limits: Limits, _skus: readonly number[], _now: Instant): Ceiling {
  throw new Error('Not written yet.');
}

/** Which SKUs of the history a row of the page stands for. */
export type RowMatch =
  /** SKU numbers: one at variation level, all of the product's at product level. */
  | { readonly state: 'matched'; readonly skus: readonly number[] }
  /** `unsold`: the page shows the SKU's id, and no order has it. `unmatched`: no order has its name. */
  | { readonly state: 'unsold' | 'unmatched' | 'ambiguous' };

/** By SKU id where the page shows one; else by product and variation name, spelt alike but for case and spaces. */
export function matchRow(
  _limits: Limits,
  _row: Pick<FlashSaleRow, 'sku' | 'product' | 'variation' | 'level'>,
): RowMatch {
  throw new Error('Not written yet.');
}
