/** What can be wrong with a file, and with one line of it: codes with their data. The sentences are texts. */
import type { HistoryError } from '../../background/history.ts';

/** What a file that is no order export looks like, where it can be told. */
export type OtherFile = 'returns' | 'flash-sale' | 'settlement' | 'products' | 'unknown';

/** Why a whole file was refused; what was there before is there still. `line` counts rows as a spreadsheet does, from 1. */
export type Problem =
  /** No bytes in it. */
  | { readonly code: 'empty' }
  /** The browser could not read it: moved, changed or locked since it was chosen. */
  | { readonly code: 'unreadable' }
  /** Neither CSV nor XLSX. `old-excel` is .xls; `protected` has a password. */
  | { readonly code: 'not-a-table'; readonly looksLike: 'old-excel' | 'protected' | 'pdf' | 'web-page' | 'unknown' }
  /** A zip with something else in it; `holds` are its first names, to be unpacked first. */
  | { readonly code: 'archive'; readonly holds: readonly string[] }
  /** Neither UTF-8, UTF-16 nor GB18030: save it as UTF-8, or import the export as it was downloaded. */
  | { readonly code: 'encoding' }
  /** A table, but no order export. `cells` are the first texts in it. */
  | { readonly code: 'other-file'; readonly file: OtherFile; readonly cells: readonly string[] }
  /** The header has no such column, or has it twice. */
  | { readonly code: 'missing-column' | 'column-twice'; readonly column: string; readonly line: number }
  /** The header is there, no line below it. */
  | { readonly code: 'no-lines' }
  /** The file ends in the middle: download it again. `line` and `column` where that is known; `quote`: in open quotes. */
  | {
      readonly code: 'breaks-off';
      readonly line: number | null;
      readonly column: string | null;
      readonly quote: boolean;
    }
  /** A part of an XLSX file is not what it should be. */
  | { readonly code: 'damaged'; readonly part: string }
  /** A part of an XLSX file unpacks to more than any export holds, or declares entities: it is not opened. */
  | { readonly code: 'unsafe'; readonly part: string; readonly why: 'size' | 'entities' }
  /** Dates as text beside dates as numbers: a spreadsheet program changed some, and may have swapped day and month. */
  | { readonly code: 'dates-changed'; readonly line: number; readonly column: string; readonly text: string }
  /** Not one line could be read; `example` shows the most frequent reason. */
  | { readonly code: 'all-rejected'; readonly rejected: number; readonly example: RejectedLine }
  /** Nobody has looked up zone and currency of the market. */
  | { readonly code: 'market-unknown'; readonly market: string }
  /** The lines were read and could not be kept. */
  | { readonly code: 'not-kept'; readonly why: HistoryError['problem'] }
  /** Our own mistake. */
  | { readonly code: 'unexpected'; readonly message: string };

/** Why one line was left out. */
export type RejectReason =
  /** Not as many cells as the header. */
  | 'cells'
  | 'order-id-missing'
  | 'sku-missing'
  /** A spreadsheet program made a number of the id (5.8E+17) and cut its end off. */
  | 'id-damaged'
  | 'date-missing'
  /** No such day or time, or before 2010 or after 2060. */
  | 'date-impossible'
  | 'quantity'
  | 'amount-missing'
  | 'amount-not-a-number'
  /** `1.299` where nothing tells whether the mark groups thousands. */
  | 'amount-ambiguous'
  | 'amount-too-many-decimals'
  | 'amount-other-currency'
  /** The seller's discount is higher than the price. */
  | 'discount-above-price';

/** A line that was left out. */
export interface RejectedLine {
  /** Row as a spreadsheet counts it, from 1. */
  readonly line: number;
  /** Empty where the line has none. */
  readonly orderId: string;
  readonly reason: RejectReason;
  /** The column's name in the export; empty where the whole line is meant. */
  readonly column: string;
  /** What stands there, cut to 80 characters. */
  readonly text: string;
}

/** All lines that were left out of one file. */
export interface Rejected {
  readonly count: number;
  readonly byReason: Readonly<Partial<Record<RejectReason, number>>>;
  /** The first ones, in the order of the file; at most `mostRejectedKept`. */
  readonly lines: readonly RejectedLine[];
}
export const mostRejectedKept = 10_000;

/** Ends the reading of a file; thrown by everything in this folder. */
export class ImportError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`The file could not be imported: ${problem.code}.`, { cause });
    this.name = 'ImportError';
    this.problem = problem;
  }
}
