/**
 * Keeps `historiesItem` in step with IndexedDB, which tells nobody of its changes: whoever follows storage, follows
 * order histories too, and nobody opens the database to learn that it holds nothing for him.
 */
import { costRevisions, onHistoryChange, readHistories } from './history.ts';
import { historiesItem, readIndex, type HistoryEntry } from './storage.ts';

/** Writes the index anew where it differs. Safe at any time and from any context of the extension but workers. */
export async function keepIndex(): Promise<void> {
  // Read and written as one: of two contexts the later one must not write what the earlier one read.
  await navigator.locks.request('shoplint-index', async () => {
    const [index, before] = [await entriesNow(), await readIndex()];
    if (JSON.stringify(index) !== JSON.stringify(before)) await historiesItem.setValue(index);
  });
}

async function entriesNow(): Promise<HistoryEntry[]> {
  const [histories, costs] = await Promise.all([readHistories(), costRevisions()]);
  const found = new Map(histories.map((history) => [history.key, history]));
  return [...new Set([...found.keys(), ...costs.keys()])].sort().map((key) => {
    const history = found.get(key);
    const imported = history !== undefined && history.files.length + history.lines > 0;
    return { key, generation: history?.generation ?? 0, imported, costs: costs.get(key) ?? 0 };
  });
}

/** Keeps the index from now on. Returns what ends it. A page that opens calls `keepIndex` once besides. */
export const followHistories = (): (() => void) => onHistoryChange(() => void keepIndex().catch(() => undefined));
