/**
 * Keeps `historiesItem` in step with IndexedDB, which tells nobody of its changes: whoever follows storage, follows
 * order histories too, and nobody opens the database to learn that it holds nothing for him.
 */
import { costRevisions, onHistoryChange, readHistories } from './history.ts';
import { historiesItem, readIndex, type HistoryEntry } from './storage.ts';

const inTurn = (work: () => Promise<void>): Promise<void> =>
  // Read and written as one: of two contexts the later one must not write what the earlier one read.
  navigator.locks.request('shoplint-index', work);

async function write(before: readonly HistoryEntry[], known: readonly HistoryEntry[]): Promise<void> {
  const index = await entriesNow(known);
  if (JSON.stringify(index) !== JSON.stringify(before)) await historiesItem.setValue(index);
}

/** Writes the index anew where it differs. Safe at any time and from any context of the extension but workers. */
export const keepIndex = (): Promise<void> =>
  inTurn(async () => {
    const before = await readIndex();
    await write(before, before);
  });

/**
 * Takes histories out, or puts others in their place: what is missing afterwards was meant to go, and nobody cleared it.
 * `history`: the one that goes; null: all.
 */
export const onPurpose = (history: string | null, work: () => Promise<void>): Promise<void> =>
  inTurn(async () => {
    await work();
    const before = await readIndex();
    await write(before, history === null ? [] : before.filter(({ key }) => key !== history));
  });

/**
 * What is there, and what is lost: the browser clears all of a database or nothing of it, so that an empty one says so
 * of what is `known`.
 */
async function entriesNow(known: readonly HistoryEntry[]): Promise<HistoryEntry[]> {
  const [histories, costs] = await Promise.all([readHistories(), costRevisions()]);
  const found = new Map(histories.map((history) => [history.key, history]));
  const keys = new Set([...found.keys(), ...costs.keys()]);
  const present = [...keys].map((key): HistoryEntry => {
    const history = found.get(key);
    const imported = history !== undefined && history.files.length + history.lines > 0;
    return { key, generation: history?.generation ?? 0, imported, costs: costs.get(key) ?? 0 };
  });
  const lost = known
    .filter(
      ({ key, imported, costs: entered, lost: before }) =>
        !keys.has(key) && (before ?? (keys.size === 0 && (imported || entered > 0))),
    )
    .map(({ key }): HistoryEntry => ({ key, generation: 0, imported: false, costs: 0, lost: true }));
  return [...present, ...lost].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Keeps the index from now on. Returns what ends it. A page that opens calls `keepIndex` once besides. */
export const followHistories = (): (() => void) => onHistoryChange(() => void keepIndex().catch(() => undefined));
