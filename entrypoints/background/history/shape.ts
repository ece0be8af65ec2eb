/** What the order history is made of, as its callers see it. */
import type { Ceiling } from '../../../rules/history/ceiling.ts';
import type { Counts } from '../../../rules/history/counts.ts';
import type { Money } from '../../../rules/money.ts';
import type { Instant } from '../../../rules/time.ts';

/** One export file, as the reader found it. */
export interface ImportedFileInfo {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly market: string;
  /** The stamp in its name, else the file's date, else its newest line: what it says was true then. */
  readonly exportedAt: Instant;
  /** Created Time of its oldest line. */
  readonly from: Instant;
  /** True where its name or the seller says that it does not hold all orders: it then covers nothing. */
  readonly filtered: boolean;
  /** Lines accepted and lines rejected. */
  readonly rows: number;
  readonly rejected: number;
}

/** A file that a history was told. */
export interface ImportedFile extends ImportedFileInfo {
  /** Unique within its history, never used again. */
  readonly id: number;
  readonly importedAt: Instant;
  /** Some of its lines could not be read any more: it covers nothing until it is imported again. */
  readonly damaged: boolean;
}

/** What is known of one history without reading its lines. */
export interface History {
  /** `host|region|shop id`, unknown parts empty: `|TH|` before any shop was met. */
  readonly key: string;
  /** Newest import first. */
  readonly files: readonly ImportedFile[];
  /** The seller says that the files hold every order there ever was. */
  readonly everything: boolean;
  /** Lines kept. */
  readonly lines: number;
  /** ISO 4217 code of all amounts; null before the first line. */
  readonly currency: string | null;
  /** Counts every change of lines, files or `everything`. */
  readonly generation: number;
}

/** What an import did. `added` and `updated` count lines, `skus` the distinct SKUs of the file. */
export interface Added {
  readonly added: number;
  readonly updated: number;
  readonly skus: number;
}

/** One SKU of a history, for a table. */
export interface SkuSummary {
  readonly sku: string;
  /** As the newest line names them. */
  readonly product: string;
  readonly variation: string;
  /** Order lines kept. */
  readonly lines: number;
  /** Created Time of the newest line. */
  readonly newest: Instant;
  /** What was paid last outside flash sales, for how many; null where never. */
  readonly last: { readonly paid: Money; readonly quantity: number } | null;
  readonly ceiling: Ceiling;
  /** Highest price that passes both readings now; null where orders set no limit. */
  readonly highest: Money | null;
}

/** One order line of a SKU, for a chart. Price of one unit = `paid` ÷ `quantity`. */
export interface PricePoint {
  readonly createdAt: Instant;
  readonly orderId: string;
  readonly paid: Money;
  readonly quantity: number;
  readonly counts: Counts;
}

/** The seller's own cost of one unit; in any currency. */
export type Costs = ReadonlyMap<string, Money>;

/**
 * Why something could not be kept or read. `full`: the browser has no room for it. `blocked`: another tab of Shoplint
 * holds an older version of the history open. `currency`: the file's amounts are in another currency than the
 * history's: it is another market's. `failed`: the browser could not, `cause` says why. In each case what was
 * there before is there still.
 */
export class HistoryError extends Error {
  readonly problem: 'full' | 'blocked' | 'currency' | 'failed';

  constructor(problem: HistoryError['problem'], cause?: unknown) {
    super(`The order history could not be kept: ${problem}.`, { cause });
    this.name = 'HistoryError';
    this.problem = problem;
  }
}
