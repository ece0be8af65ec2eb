/**
 * Order lines, and what is worked out of them, in IndexedDB: door 3 to the background. The workbench and its import
 * worker write here, the review reads. Every change is one transaction: it happens whole or not at all. Functions throw
 * `HistoryError` where the browser cannot.
 */
import type { Lines } from '../../rules/history/lines.ts';
import type { Money } from '../../rules/money.ts';
import type { Instant } from '../../rules/time.ts';
import { HistoryError } from './history/shape.ts';
import type { Added, Costs, History, ImportedFileInfo, PricePoint, SkuSummary } from './history/shape.ts';

export * from './history/shape.ts';

const soon = (): never => {
  throw new HistoryError('failed', 'Not there yet.');
};

/**
 * Adds the lines of one file to a history. A line that is known already (order, SKU, position) is not added again; of
 * two versions of it the one exported later stays. Two imports at once wait for each other. `signal` ends the waiting
 * and the work until the last moment, and throws its reason.
 */
export function addFile(
  _history: string,
  _info: ImportedFileInfo,
  _lines: Lines,
  _signal?: AbortSignal,
): Promise<Added> {
  return soon();
}

/** Takes a file out, with the lines that no other file holds. */
export function removeFile(_history: string, _file: number): Promise<void> {
  return soon();
}

/** Takes a history out whole: files, lines, costs. */
export function removeHistory(_history: string): Promise<void> {
  return soon();
}

/** The seller says that the files hold every order there ever was, or takes it back. */
export function setEverything(_history: string, _everything: boolean): Promise<void> {
  return soon();
}

/** The seller says that a file does not hold all orders of its time, or takes it back. */
export function setFiltered(_history: string, _file: number, _filtered: boolean): Promise<void> {
  return soon();
}

/** All histories, by key. */
export function readHistories(): Promise<readonly History[]> {
  return soon();
}

/** Null where nothing was imported. */
export function readHistory(_history: string): Promise<History | null> {
  return soon();
}

/** Every line kept, all columns, block by block in no particular order. */
export function readLines(_history: string): AsyncGenerator<Lines> {
  return soon();
}

/** Every SKU of a history with its ceiling at `now`, by SKU id. */
export function readSkus(_history: string, _now: Instant): Promise<readonly SkuSummary[]> {
  return soon();
}

/** What was paid for one SKU, oldest first. */
export function readPrices(_history: string, _sku: string): Promise<readonly PricePoint[]> {
  return soon();
}

/** By SKU id; empty where none were entered. */
export function readCosts(_history: string): Promise<Costs> {
  return soon();
}

/** Replaces costs of the SKUs named; null takes one out. */
export function changeCosts(_history: string, _changes: ReadonlyMap<string, Money | null>): Promise<void> {
  return soon();
}
