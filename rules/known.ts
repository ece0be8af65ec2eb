/** What the background knows beside the page. It reaches rules through the same `needs` as readings do. */
import type { Moment } from './finding.ts';
import type { FlashSaleRow, Reading } from './form.ts';
import type { Ceiling } from './history/ceiling.ts';
import type { Coverage } from './history/coverage.ts';
import type { Money } from './money.ts';
import type { PickupRecord } from './pickup/record.ts';
import type { Instant } from './time.ts';

/** The shop's standing, as the seller entered it or the health page showed it. */
export interface Standing {
  /** Store rating 0–5; null for a shop that has none yet. */
  readonly rating: number | null;
  /** Violation points. */
  readonly points: number;
  /** Balance in US dollars, whole or with decimals; only compared with a bar, never paid. Null where not entered. */
  readonly balanceUsd: number | null;
  /**
   * Nothing was entered. `cases`: added up from the seller's own cases, of the rest nothing is known. `page`: as the
   * health page showed it on the day `seen`.
   */
  readonly from?: 'cases' | 'page';
  readonly seen?: Moment;
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
  /** Which part of the last 30 days the imported orders cover; gone where none were imported. */
  readonly history: Reading<Coverage>;
  /**
   * What imported orders limit a row to. Both parts null: no order limits it. Gone or undefined: the history does not
   * tell which SKU the row is.
   */
  readonly ceilings: { get(row: FlashSaleRow): Reading<Ceiling> | undefined };
  /**
   * The lowest price that covers a row's cost and fees (`leastPrice`), undefined where none was entered. In its own
   * currency while it has no exchange rate that holds. `size`: how many were entered.
   */
  readonly costs: { readonly size: number; get(row: FlashSaleRow): Money | undefined };
  /** Warehouses that are followed, and what the seller entered of ERPs and of cities in and out of the pickup area. */
  readonly pickup: Pick<PickupRecord, 'warehouses' | 'erps' | 'areas'>;
}

/** Nothing imported, nothing entered. */
export const noCeilings: Known['ceilings'] = { get: () => undefined };
export const noCosts: Known['costs'] = { size: 0, get: () => undefined };
