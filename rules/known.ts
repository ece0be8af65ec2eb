/** What the background knows beside the page. It reaches rules through the same `needs` as readings do. */
import type { Reading } from './form.ts';
import type { Money } from './money.ts';
import type { Instant } from './time.ts';

/** The shop's standing, as the seller entered it or the health page showed it. */
export interface Standing {
  /** Store rating 0–5; null for a shop that has none yet. */
  readonly rating: number | null;
  /** Violation points. */
  readonly points: number;
  /** Balance in US dollars, whole or with decimals; only compared with a bar, never paid. Null where not entered. */
  readonly balanceUsd: number | null;
}

/** A product or SKU within a flash window or discount. */
export interface SaleItem {
  readonly sku?: string;
  readonly productId?: string;
  readonly product?: string;
  readonly variation?: string;
  readonly price?: Money;
}

/** A past, running or planned flash sale. Half-open: [startsAt, endsAt). */
export interface FlashWindow {
  readonly id: string;
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly state: 'planned' | 'running' | 'ended' | 'stopped';
  /** `history`: found in the orders and confirmed by the seller. */
  readonly origin: 'draft' | 'list' | 'hand' | 'history';
  readonly items: readonly SaleItem[];
}

/** A product discount that runs beside flash sales. An empty `items` means the whole shop. */
export interface ProductDiscount {
  readonly id: string;
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly items: readonly SaleItem[];
}

/** The highest flash price a SKU may have now. Filled by the order history. */
export interface Ceiling {
  readonly certain: Money | null;
  readonly strict: Money | null;
}

/**
 * Everything the background knows about one shop at one moment. `blank`: only the seller can enter it and never did
 * (the rule is off). `gone`: Shoplint should know it and does not (the rule answers unknown).
 */
export interface Known {
  readonly now: Instant;
  /** IANA zone of the shop. Gone for a market nobody researched. */
  readonly zone: Reading<string>;
  /** IANA zone of the person at the screen. */
  readonly sellerZone: Reading<string>;
  readonly standing: Reading<Standing>;
  /** Names of the shop's other activities, as far as seen. */
  readonly activityNames: Reading<readonly string[]>;
  readonly windows: readonly FlashWindow[];
  readonly discounts: Reading<readonly ProductDiscount[]>;
  /** Whether any order history of the shop was imported. */
  readonly history: Reading<true>;
  /** By row key. A row that is missing here has no known ceiling. */
  readonly ceilings: Readonly<Record<string, Reading<Ceiling>>>;
  /** The seller's own cost a unit with fees, by row key. */
  readonly costs: Readonly<Record<string, Money>>;
}
