/** What the order history's screen draws and what a seller may do there. Money in minor units, times as instants. */
import type { Ceiling, CeilingStory } from '../../rules/history/ceiling.ts';
import type { DiscountIdea, WhatIf } from '../../rules/history/what-if.ts';
import type { Money } from '../../rules/money.ts';
import type { DayMonthOrder, Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { ImportJob } from './import-model.ts';

/** A half-open span [from, to). */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** A shop whose history can be looked at. `label` null: not met yet, "my shop in Thailand". */
export interface ShopChoice {
  readonly key: string;
  readonly label: string | null;
}

/** Whose orders the screen shows and imports into. */
export interface Target {
  readonly market: string;
  /** Market codes to choose from. */
  readonly markets: readonly string[];
  readonly shop: string;
  readonly shops: readonly ShopChoice[];
  /** The shop's list of orders in Seller Center, where its host is known. */
  readonly ordersPage: string | null;
}

export interface KeptFile {
  readonly id: number;
  readonly name: string;
  /** Created Time of its oldest line, and the moment it was exported. */
  readonly from: Instant;
  readonly exportedAt: Instant;
  readonly importedAt: Instant;
  readonly rows: number;
  readonly filtered: boolean;
  /** Some of its lines cannot be read any more: it covers nothing until it is imported again. */
  readonly damaged: boolean;
}

export interface Kept {
  /** Newest import first. */
  readonly files: readonly KeptFile[];
  readonly lines: number;
  readonly skus: number;
  /** The seller says that the files hold every order there ever was. */
  readonly everything: boolean;
  /** The last 30 days, the parts of them that the files cover, and what is missing. */
  readonly window: Stretch;
  readonly covered: readonly Stretch[];
  readonly gaps: readonly Stretch[];
}

export interface SkuRow {
  readonly sku: string;
  readonly product: string;
  readonly variation: string;
  /** Order lines kept. */
  readonly lines: number;
  /** Created Time of the newest line. */
  readonly newest: Instant;
  /** What was paid last outside flash sales, for how many units; null where never. */
  readonly last: { readonly paid: Money; readonly quantity: number } | null;
  readonly ceiling: Ceiling;
  /** Highest price that passes now; null: orders set no limit. */
  readonly highest: Money | null;
  /** One of its orders is in a suspected flash sale that nobody confirmed or denied yet. */
  readonly suspected: boolean;
  /** The seller's own cost of one unit; null: not entered. */
  readonly cost: Money | null;
}

/** One order line of a SKU. `window`: sold in a flash sale; `never`: free or without a price. */
export interface PricePoint {
  readonly createdAt: Instant;
  readonly orderId: string;
  readonly paid: Money;
  readonly quantity: number;
  readonly counts: 'certain' | 'strict' | 'window' | 'never';
}

export interface ShownSale extends Stretch {
  readonly name: string;
}

/** A flash sale of at most the longest duration, and the highest price it may have. */
export interface PlannedSale extends Stretch {
  /** Null: orders set no limit. */
  readonly highest: Money | null;
}

export interface SkuDetail {
  readonly sku: string;
  /** Null while they are read. */
  readonly story: CeilingStory | null;
  readonly prices: readonly PricePoint[];
  /** Flash sales of this SKU, suspected ones not included. */
  readonly sales: readonly ShownSale[];
  readonly plan: readonly PlannedSale[];
  /** Opened to plan the next sale: that part is gone to first. */
  readonly isPlanning?: true;
}

export interface SuspectedSale extends Stretch {
  readonly id: string;
  readonly sku: string;
  readonly product: string;
  readonly variation: string;
  readonly price: Money;
  /** Null for one confirmed before: it is kept as a flash sale. */
  readonly orders: number | null;
  /** Undecided, or what the seller said of it. */
  readonly state: 'open' | 'confirmed' | 'denied';
}

/** Units of the shop's currency for one unit of `currency`, as the seller entered it; null where never entered. */
export interface ExchangeRate {
  readonly currency: string;
  readonly rate: number | null;
  /** ISO day on which it was entered. */
  readonly day: string | null;
  /** Older than 7 days: costs in this currency are then not compared. */
  readonly isOld: boolean;
}

export interface CostSettings {
  /** The shop's currency; null for a market nobody researched. */
  readonly currency: string | null;
  /** Costs in the currencies that may be chosen, CNY first. */
  readonly currencies: readonly string[];
  /** Share of the price that the platform keeps, in percent; null: not entered. */
  readonly feePercent: number | null;
  readonly rates: readonly ExchangeRate[];
  readonly entered: number;
}

/**
 * What belongs together in a backup, and is taken over or left; in the order in which it is shown. `history`: order
 * lines and what was found in them.
 */
export const backupParts = [
  'settings',
  'rulebook',
  'cases',
  'windows',
  'pickup',
  'costs',
  'ignored',
  'history',
] as const;
export type BackupPart = (typeof backupParts)[number];
/** Whose stays where both differ and nothing tells which is newer. */
export type Whose = 'here' | 'file';

/** What a file brings of one part: entries that are new, newer, or different without a stamp that tells. */
export interface PartPlan {
  readonly part: BackupPart;
  readonly added: number;
  readonly newer: number;
  readonly differs: number;
}

/** What merging a backup that was opened would bring; nothing of it is kept yet. */
export interface BackupPlan {
  readonly file: string;
  /** Those that the file holds. */
  readonly parts: readonly PartPlan[];
  /** Order histories in another currency than the one kept here: they are left out. */
  readonly foreign: number;
  /** Entries that cannot be read; they are left out. */
  readonly unread: number;
  /** False: a file of some parts, which cannot take the place of everything. */
  readonly isWhole: boolean;
}

/** What the last button did, where that is not seen elsewhere. */
export type HistoryNotice =
  | { readonly kind: 'restored'; readonly lines: number }
  | { readonly kind: 'saved'; readonly file: string }
  | {
      readonly kind: 'notRestored';
      readonly why: 'foreign' | 'newer' | 'cut' | 'damaged' | 'full' | 'failed';
      readonly line: number | null;
    }
  | { readonly kind: 'costs'; readonly added: number; readonly skipped: readonly number[] }
  | { readonly kind: 'merged' | 'costsFailed' | 'saleSkus' | 'full' | 'blocked' | 'currency' | 'failed' };

export interface HistoryModel {
  readonly now: Instant;
  /** Times are the shop's, or the seller's own where nobody knows the shop's zone. */
  readonly zone: string;
  readonly target: Target;
  readonly jobs: readonly ImportJob[];
  /** False until what is kept of this shop is known. */
  readonly isRead: boolean;
  /** Null: nothing was imported for this shop. */
  readonly kept: Kept | null;
  /** Something was, and the browser cleared it. */
  readonly isLost: boolean;
  /** Null while they are read. */
  readonly skus: readonly SkuRow[] | null;
  readonly detail: SkuDetail | null;
  readonly suspected: readonly SuspectedSale[];
  readonly costs: CostSettings;
  /** A backup that was opened; null: none. */
  readonly plan: BackupPlan | null;
  readonly notice: HistoryNotice | null;
}

export interface HistoryActions {
  setMarket(market: string): void;
  setShop(key: string): void;
  /** The seller reaches for a file, which may come soon. */
  expectFile(): void;
  importFiles(files: readonly File[]): void;
  /** Answers the present file's question: is the day or the month written first? */
  answer(order: DayMonthOrder): void;
  /** Ends the present file and those that wait behind it. */
  cancel(): void;
  /** Takes the outcomes off the screen. */
  clearJobs(): void;
  saveRejected(job: number): void;
  setEverything(everything: boolean): void;
  setFiltered(file: number, filtered: boolean): void;
  removeFile(file: number): void;
  removeAll(): void;
  /** Null: everything. */
  backup(parts: ReadonlySet<BackupPart> | null): void;
  /** Shows what a backup would bring. */
  openBackup(file: File): void;
  /** Takes over the chosen parts of the backup that is open. */
  mergeBackup(choice: ReadonlyMap<BackupPart, Whose>): void;
  /** Puts the backup that is open in the place of everything. */
  replaceBackup(): void;
  closeBackup(): void;
  openSku(sku: string | null): void;
  /** Null takes a decision back. */
  decide(sale: string, decision: 'confirmed' | 'denied' | null): void;
  /** Null while the SKU's ceiling is not known. */
  whatIf(sku: string, idea: DiscountIdea): WhatIf | null;
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  setCost(sku: string, cost: Money | null): void;
  importCosts(file: File, currency: string): void;
  setFee(percent: number | null): void;
  setRate(currency: string, rate: number | null): void;
  dismissNotice(): void;
}

export interface HistoryProps {
  readonly texts: Texts;
  readonly model: HistoryModel;
  readonly actions: HistoryActions;
}
