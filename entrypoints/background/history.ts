/**
 * Order lines, and what is worked out of them, in IndexedDB: door 3 to the background. The import's worker and the
 * workbench write here, the review reads. Every change is one transaction: it happens whole or not at all. Functions
 * throw `HistoryError` where the browser cannot. Nothing here needs the extension's own interfaces: a worker has none.
 */
import type { Lines } from '../../rules/history/lines.ts';
import { change } from './history/change.ts';
import { database, problemOf, send, write, type HistoryRecord } from './history/database.ts';
import { merge, without } from './history/merge.ts';
import { tellChange } from './history/news.ts';
import { lineStores, priceLines, recordOf, wholeLines, withHistory, within } from './history/store.ts';
import type { Added, History, ImportedFileInfo } from './history/shape.ts';

export * from './history/shape.ts';
export { onChange as onHistoryChange } from './history/news.ts';
export { changeCosts, costRevisions, openCosts, readCosts } from './history/costs.ts';
export { copyHistories, replaceHistories, soundBlock, soundHistory } from './history/copy.ts';
export type { BlockCopy, HistoryCopy } from './history/copy.ts';
export { compareHistory, joinHistory, type Joined, type OtherHistory } from './history/join.ts';
export { limitsOf, type KnownSales } from './history/limits.ts';

/**
 * Adds the lines of one file to a history. A line that is known already (order, SKU, position) is not added again; of
 * two versions of it the one exported later stays. The same file again takes the place of its former self. Two imports
 * at once wait for each other. `signal` ends the waiting and the work until the last moment, and throws its reason.
 */
export function addFile(history: string, info: ImportedFileInfo, lines: Lines, signal?: AbortSignal): Promise<Added> {
  const skus = new Set(lines.sku).size;
  return change(
    history,
    async (held) => {
      const { change: merged, added, updated } = await merge(held, info, lines, signal);
      return { change: merged, result: { added, updated, skus } };
    },
    signal,
  );
}

/** Takes a file out, with the lines that no other file holds. */
export const removeFile = (history: string, file: number): Promise<void> =>
  change(history, async (held) => ({ change: await without(held, file), result: undefined }));

/** Takes a history out whole: files, lines, costs. */
export async function removeHistory(history: string): Promise<void> {
  await write([...lineStores, 'costs'], (tx) => {
    for (const store of ['histories', 'limits', 'costs'] as const) send(tx.objectStore(store).delete(history));
    for (const store of ['blocks', 'prices', 'rests'] as const) send(tx.objectStore(store).delete(within(history)));
  });
  tellChange();
}

/** The seller says that the files hold every order there ever was, or takes it back. */
export const setEverything = (history: string, everything: boolean): Promise<void> =>
  changeRecord(history, (record) => ({ ...record, everything }));

/** The seller says that a file does not hold all orders of its time, or takes it back. */
export const setFiltered = (history: string, file: number, filtered: boolean): Promise<void> =>
  changeRecord(history, (record) => ({
    ...record,
    files: record.files.map((each) => (each.id === file ? { ...each, filtered } : each)),
  }));

const changeRecord = (history: string, work: (record: HistoryRecord) => HistoryRecord): Promise<void> =>
  change(history, ({ record }) =>
    Promise.resolve({
      change: { record: work(record), gone: new Set<number>(), told: new Map<number, never>(), pools: [] },
      result: undefined,
    }),
  );

/** All histories, by key. */
export async function readHistories(): Promise<readonly History[]> {
  try {
    const keys = await (await database()).getAllKeys('histories');
    return (await Promise.all(keys.map(readHistory))).filter((history) => history !== null);
  } catch (error) {
    throw problemOf(error);
  }
}

/** Null where nothing was imported. */
export async function readHistory(history: string): Promise<History | null> {
  const { key, files, everything, lines, currency, generation } = await recordOf(history);
  return generation === 0 ? null : { key, files, everything, lines, currency, generation };
}

/**
 * Every line kept, block by block in no particular order; `prices`: without substatus, parcels, places and the times of
 * shipping, which is sooner read. Start over when `onHistoryChange` calls: what moves meanwhile may be missed.
 */
export async function* readLines(history: string, columns: 'all' | 'prices' = 'all'): AsyncGenerator<Lines> {
  const ids = await withHistory(history, ({ blocks }) => Promise.resolve(blocks.map(({ id }) => id)));
  for (const id of ids) {
    const lines = await withHistory(history, async ({ blocks }) => {
      const block = blocks.find((each) => each.id === id);
      if (!block) return null;
      const price = await priceLines(block);
      return columns === 'prices' ? price : wholeLines(block, price);
    });
    if (lines) yield lines;
  }
}
