/** All histories and costs as plain records: for a backup, and back from one. */
import * as v from 'valibot';
import { blockLines, readPrice, readRest } from './block.ts';
import { tellChange } from './news.ts';
import { ColumnReader, DamagedError, type Room } from './columns.ts';
import { costsIn, costsRecord } from './costs.ts';
import { blockSchema, database, historySchema, isCosts, problemOf, send, write } from './database.ts';
import type { BlockRecord, HistoryRecord } from './database.ts';
import { Origins, originsOf } from './origins.ts';
import type { Costs } from './shape.ts';
import { lineStores } from './store.ts';

export interface BlockCopy {
  readonly block: BlockRecord;
  readonly price: Uint8Array<ArrayBuffer>;
  readonly rest: Uint8Array<ArrayBuffer>;
}

export interface HistoryCopy {
  readonly histories: readonly HistoryRecord[];
  readonly blocks: readonly BlockCopy[];
  /** By history. */
  readonly costs: ReadonlyMap<string, Costs>;
}

/** Everything as it stands at one moment. Throws `HistoryError`. */
export async function copyHistories(): Promise<HistoryCopy> {
  try {
    const tx = (await database()).transaction(['histories', 'blocks', 'prices', 'rests', 'costs']);
    const [histories, blocks, prices, rests, costs] = await Promise.all([
      tx.objectStore('histories').getAll(),
      tx.objectStore('blocks').getAll(),
      partsIn(tx.objectStore('prices')),
      partsIn(tx.objectStore('rests')),
      tx.objectStore('costs').getAll(),
    ]);
    return {
      histories: histories.filter((record) => v.is(historySchema, record)),
      blocks: blocks.flatMap((block) => {
        const name = partName([block.history, block.id]);
        const [price, rest] = [prices.get(name), rests.get(name)];
        return price && rest ? [{ block, price, rest }] : [];
      }),
      costs: new Map(costs.filter(isCosts).map((record) => [record.history, costsIn(record)])),
    };
  } catch (error) {
    throw problemOf(error);
  }
}

const partName = (key: readonly [string, number]): string => key.join(' ');

async function partsIn(store: {
  getAll(): Promise<Uint8Array<ArrayBuffer>[]>;
  getAllKeys(): Promise<[string, number][]>;
}): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const [keys, parts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, i) => [partName(key), parts[i] as Uint8Array<ArrayBuffer>]));
}

/** No shop imports as many files, and no id or count comes near it: they go on from here, and must stay whole numbers. */
const most = { files: 10_000, count: 1e12 };

/** A record that came from outside, or null. */
export function soundHistory(record: unknown): HistoryRecord | null {
  const parsed = v.safeParse(historySchema, record);
  if (!parsed.success) return null;
  const { files, lines, generation, linesAt, nextFile, nextBlock } = parsed.output;
  const counts = [lines, generation, linesAt, nextFile, nextBlock, ...files.slice(0, most.files).map(({ id }) => id)];
  return files.length <= most.files && counts.every((count) => count <= most.count) ? parsed.output : null;
}

/**
 * A block that came from outside, if every line of it can be read; else null. What it inflates to is taken from `room`,
 * which all blocks of a file share.
 */
export async function soundBlock(
  copy: {
    readonly block: unknown;
    readonly price: Uint8Array<ArrayBuffer>;
    readonly rest: Uint8Array<ArrayBuffer>;
  },
  room: Room,
): Promise<BlockCopy | null> {
  const { price, rest } = copy;
  const parsed = v.safeParse(blockSchema, copy.block);
  if (!parsed.success) return null;
  const block = parsed.output;
  if (block.lines > blockLines || block.id > most.count) return null;
  try {
    readRest(await ColumnReader.inflate(rest, room), readPrice(await ColumnReader.inflate(price, room), block.lines));
    await originsOf(block, new Origins(), room);
    return { block, price, rest };
  } catch (error) {
    if (error instanceof DamagedError) return null;
    throw error;
  }
}

/** Puts a copy in the place of everything that is there: whole or, where anything fails, not at all. */
export async function replaceHistories({ histories, blocks, costs }: HistoryCopy): Promise<void> {
  await write([...lineStores, 'costs'], async (tx) => {
    const [before, costsBefore] = await Promise.all([
      tx.objectStore('histories').getAll(),
      tx.objectStore('costs').getAll(),
    ]);
    for (const store of [...lineStores, 'costs'] as const) send(tx.objectStore(store).clear());
    for (const record of histories) {
      // Nobody who read the former history may take this one for it.
      const former = before.find(({ key }) => key === record.key)?.generation ?? 0;
      const generation = Math.max(former, record.generation) + 1;
      // Ids that are taken are never given again, whatever the copy says.
      const ids = blocks.filter(({ block }) => block.history === record.key).map(({ block }) => block.id);
      const nextBlock = ids.reduce((next, id) => Math.max(next, id + 1), record.nextBlock);
      const nextFile = record.files.reduce((next, { id }) => Math.max(next, id + 1), record.nextFile);
      send(tx.objectStore('histories').put({ ...record, nextFile, nextBlock, generation, linesAt: generation }));
    }
    for (const { block, price, rest } of blocks) {
      send(tx.objectStore('blocks').put(block));
      send(tx.objectStore('prices').put(price, [block.history, block.id]));
      send(tx.objectStore('rests').put(rest, [block.history, block.id]));
    }
    const revision = Math.max(0, ...costsBefore.filter(isCosts).map((record) => record.revision)) + 1;
    for (const [history, some] of costs) send(tx.objectStore('costs').put(costsRecord(history, some, revision)));
  });
  tellChange();
}
