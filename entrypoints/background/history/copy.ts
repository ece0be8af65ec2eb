/** All histories and costs as plain records: for a backup, and back from one. */
import * as v from 'valibot';
import { readPrice, readRest } from './block.ts';
import { tellChange } from './news.ts';
import { ColumnReader, DamagedError } from './columns.ts';
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

/** A record that came from outside, or null. */
export const soundHistory = (record: unknown): HistoryRecord | null => (v.is(historySchema, record) ? record : null);

/** A block that came from outside, if every line of it can be read; else null. */
export async function soundBlock(copy: {
  readonly block: unknown;
  readonly price: Uint8Array<ArrayBuffer>;
  readonly rest: Uint8Array<ArrayBuffer>;
}): Promise<BlockCopy | null> {
  const { block, price, rest } = copy;
  if (!v.is(blockSchema, block)) return null;
  try {
    readRest(await ColumnReader.inflate(rest), readPrice(await ColumnReader.inflate(price), block.lines));
    await originsOf(block, new Origins());
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
      send(tx.objectStore('histories').put({ ...record, generation, linesAt: generation }));
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
