/** What page and import worker say to each other. One worker reads one file. */
import type { Added, ImportedFileInfo } from '../../background/history.ts';
import type { Currency, DecimalMark } from '../../../rules/money.ts';
import type { DayMonthOrder, Wall } from '../../../rules/time.ts';
import type { CsvForm } from './csv.ts';
import type { Problem, Rejected } from './problem.ts';
import type { LinesPart } from './table.ts';

/** How far the reading is. */
export interface Progress {
  /** Lines read so far, rejected ones included. */
  readonly rows: number;
  /** Of the file, not of what it unpacks to. */
  readonly bytes: number;
  readonly total: number;
  /** `keeping`: all is read and goes into the history. */
  readonly stage: 'reading' | 'keeping';
}

/** A date of the file that can be read in two ways. */
export interface DateExample {
  /** As the file writes it. */
  readonly text: string;
  /** What it says month first and day first; null where that is no date. */
  readonly MD: Wall | null;
  readonly DM: Wall | null;
}

export type ToWorker =
  /** A file may come soon. */
  | { readonly type: 'get-ready' }
  | {
      readonly type: 'start';
      readonly file: File;
      /** `TH`, `US`, … */
      readonly market: string;
      /** Key of the history that takes the lines. */
      readonly history: string;
      /** The seller's answer of before, if there was one: then nothing is asked. */
      readonly dayMonth?: DayMonthOrder;
      /** To a second worker, which was told to `help`. */
      readonly helper?: MessagePort;
    }
  | { readonly type: 'answer'; readonly dayMonth: DayMonthOrder }
  | { readonly type: 'cancel' }
  /** Be the second worker of the one behind `port`. */
  | { readonly type: 'help'; readonly port: MessagePort };

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** Nothing tells day and month apart: which is it? Two examples where the file has two. */
  | { readonly type: 'asking'; readonly examples: readonly DateExample[] }
  | ({
      readonly type: 'done';
      readonly info: ImportedFileInfo;
      /** The order in which its dates were read. */
      readonly dayMonth: DayMonthOrder;
      readonly rejected: Rejected;
    } & Added)
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'cancelled' };

/** What an import worker has a second one do: the rows of `rest`, the end of a file in UTF-8. */
export interface RestTask {
  readonly type: 'rest';
  readonly rest: Blob;
  readonly form: CsvForm;
  readonly currency: Currency;
  /** Decimal marks that the market uses. */
  readonly marks: readonly DecimalMark[];
}

/** What else: the bytes that come of `packed`, deflated, are wanted at `port`, batch by batch. */
export interface UnpackTask {
  readonly type: 'unpack';
  readonly packed: Blob;
  readonly port: MessagePort;
}

export type Unpacked =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end' }
  /** Those were no deflated bytes, or the file cannot be read any more. */
  | { readonly type: 'failed'; readonly message: string };

export type FromHelper =
  /** How far it is. */
  | { readonly type: 'progress'; readonly rows: number; readonly bytes: number }
  /** The end. Null where something is wrong with the rest: who reads it in one with what is before it knows what. */
  | { readonly type: 'part'; readonly part: LinesPart | null };
