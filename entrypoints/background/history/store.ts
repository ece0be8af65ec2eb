/** Reading the records of one history. What is damaged is set aside, and what relied on it no longer does. */
import * as v from 'valibot';
import type { Lines } from '../../../rules/history/lines.ts';
import { readPrice, readRest } from './block.ts';
import { ColumnReader, DamagedError } from './columns.ts';
import { blockSchema, database, historySchema, problemOf, write } from './database.ts';
import type { BlockRecord, HistoryRecord, Store, Writing } from './database.ts';
import { tellChange } from './news.ts';

export interface Held {
  readonly record: HistoryRecord;
  readonly blocks: readonly BlockRecord[];
}

export const emptyHistory = (key: string): HistoryRecord => ({
  ...{ key, files: [], everything: false, lines: 0 },
  ...{ currency: null, generation: 0, linesAt: 0, nextFile: 1, nextBlock: 1 },
});

/** All keys of one history in the stores of blocks and their parts. */
export const within = (history: string): IDBKeyRange => IDBKeyRange.bound([history], [history, []]);

/** Stores that hold lines and what is worked out of them. */
export const lineStores: Store[] = ['histories', 'blocks', 'prices', 'rests', 'limits'];

/** Something of a history cannot be read. `block`: which; null: its own record, or the record of a block. */
class Damaged extends Error {
  readonly block: number | null;

  constructor(block: number | null) {
    super('A record of the order history is damaged.');
    this.block = block;
  }
}

/**
 * Hands what is kept of a history to `work`. Where `work` meets a damaged record it is called again without it: the
 * record is set aside, and the files it held lines of cover nothing any more.
 */
export async function withHistory<T>(history: string, work: (held: Held) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work(await hold(history));
    } catch (error) {
      if (!(error instanceof Damaged)) throw error instanceof DOMException ? problemOf(error) : error;
      await setAside(history, error.block);
      tellChange();
    }
  }
}

/** The record of a history alone; an empty one where nothing was imported. */
export async function recordOf(history: string): Promise<HistoryRecord> {
  try {
    const stored: unknown = await (await database()).get('histories', history);
    if (stored === undefined) return emptyHistory(history);
    if (v.is(historySchema, stored)) return stored;
  } catch (error) {
    throw problemOf(error);
  }
  return withHistory(history, ({ record }) => Promise.resolve(record));
}

async function hold(history: string): Promise<Held> {
  const tx = (await database()).transaction(['histories', 'blocks']);
  const [record, blocks] = await Promise.all([
    tx.objectStore('histories').get(history) as Promise<unknown>,
    tx.objectStore('blocks').getAll(within(history)) as Promise<unknown[]>,
  ]);
  if (record === undefined && blocks.length === 0) return { record: emptyHistory(history), blocks: [] };
  const isSound = v.is(historySchema, record) && blocks.every((block) => v.is(blockSchema, block));
  if (!isSound) throw new Damaged(null);
  return { record, blocks: blocks };
}

/** The lines of a block without the columns of its rest part. */
export async function priceLines({ history, id, lines }: BlockRecord): Promise<Lines> {
  const part = await (await database()).get('prices', [history, id]);
  return intact(id, async () => readPrice(await inflated(part), lines));
}

/** Completes what `priceLines` gave. */
export async function wholeLines({ history, id }: BlockRecord, price: Lines): Promise<Lines> {
  const part = await (await database()).get('rests', [history, id]);
  return intact(id, async () => readRest(await inflated(part), price));
}

/** Inflated price parts of all blocks, to be taken apart one by one. */
export async function priceReaders(blocks: readonly BlockRecord[]): Promise<readonly (() => Lines)[]> {
  const db = await database();
  return Promise.all(
    blocks.map(async ({ history, id, lines }) => {
      const part = await db.get('prices', [history, id]);
      const reader = await intact(id, () => inflated(part));
      return () => told(id, () => readPrice(reader.again(), lines));
    }),
  );
}

function inflated(part: unknown): Promise<ColumnReader> {
  if (!(part instanceof Uint8Array)) throw new DamagedError('A part is missing.');
  return ColumnReader.inflate(part);
}

/** Whatever of block `id` turns out damaged in `work` is told as that block's. */
export async function intact<T>(id: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw blame(id, error);
  }
}

function told<T>(id: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw blame(id, error);
  }
}

const blame = (id: number, error: unknown): unknown => (error instanceof DamagedError ? new Damaged(id) : error);

async function setAside(history: string, block: number | null): Promise<void> {
  await write([...lineStores, 'damaged'], async (tx) => {
    const stored: unknown = await tx.objectStore('histories').get(history);
    const record = v.is(historySchema, stored) ? stored : null;
    if (!record && stored !== undefined) await keep(tx, 'histories', history, stored);
    const doubted = new Set<number>();
    const ids: number[] = [];
    let [lines, everyFile] = [0, false];
    let currency: string | null = null;
    for (const key of await tx.objectStore('blocks').getAllKeys(within(history))) {
      const value: unknown = await tx.objectStore('blocks').get(key);
      const sound = v.is(blockSchema, value) ? value : null;
      if (sound) ids.push(...sound.origins.flatMap(({ files }) => files));
      if (sound && key[1] !== block) {
        lines += sound.lines;
        ({ currency } = sound);
        continue;
      }
      for (const name of ['blocks', 'prices', 'rests'] as const) {
        await keep(tx, name, key, await tx.objectStore(name).get(key));
        await tx.objectStore(name).delete(key);
      }
      if (sound) for (const { files } of sound.origins) for (const file of files) doubted.add(file);
      else everyFile = true;
    }
    // Without the record nobody knows which numbers were given out: the clock's were not.
    const generation = record ? record.generation + 1 : Date.now();
    const files = (record?.files ?? []).map((file) => ({
      ...file,
      damaged: file.damaged || everyFile || doubted.has(file.id),
    }));
    await tx.objectStore('histories').put({
      ...(record ?? emptyHistory(history)),
      files,
      lines,
      // "These are all orders there ever were" is no longer so.
      everything: (record?.everything ?? false) && !everyFile && doubted.size === 0,
      currency,
      generation,
      linesAt: generation,
      nextFile: Math.max(record?.nextFile ?? 1, ...ids.map((id) => id + 1)),
      nextBlock: record?.nextBlock ?? Date.now(),
    });
    await tx.objectStore('limits').delete(history);
  });
}

async function keep(tx: Writing, store: string, key: unknown, value: unknown): Promise<void> {
  if (value !== undefined) await tx.objectStore('damaged').add({ at: Date.now(), store, key, value });
}
