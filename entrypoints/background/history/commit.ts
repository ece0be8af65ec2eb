/** One change of a history's lines: worked out beforehand, written in one transaction. */
import type { Lines } from '../../../rules/history/lines.ts';
import { blockLines, pack, type Parts } from './block.ts';
import { send, write, type BlockRecord, type HistoryRecord } from './database.ts';
import { compareTexts, gather, span, textAt, type Choice } from './lines.ts';
import { packOrigins, type Origin } from './origins.ts';
import { lineStores, type Held } from './store.ts';

/** Lines that go into new blocks. */
export interface Pool extends Choice {
  /** By index into `rows`. */
  readonly origins: readonly Origin[];
}

/** What is to change. Blocks that are neither `gone` nor `told` stay as they are. */
export interface Change {
  readonly record: HistoryRecord;
  /** Blocks whose lines are in `pools`, or nowhere any more. */
  readonly gone: ReadonlySet<number>;
  /** Blocks of which only the origins change. */
  readonly told: ReadonlyMap<number, readonly Origin[]>;
  readonly pools: readonly Pool[];
}

/** Another tab changed the history meanwhile: what was worked out no longer fits. Nothing was written. */
export class Overtaken extends Error {}

/** A block with fewer lines is joined with others whenever lines are written. */
export const isSmall = ({ lines }: BlockRecord): boolean => lines < blockLines / 2;

export async function commit({ record: before, blocks }: Held, change: Change, signal?: AbortSignal): Promise<void> {
  const { gone, told, pools } = change;
  const added: { block: BlockRecord; parts: Parts }[] = [];
  let { nextBlock } = change.record;
  for (const lines of tables(pools)) {
    signal?.throwIfAborted();
    const parts = await pack(lines.lines);
    added.push({ parts, block: await blockOf(before.key, nextBlock, lines) });
    nextBlock += 1;
  }
  const changed = await Promise.all(
    blocks.flatMap((block) => {
      const origins = told.get(block.id);
      return origins ? [packOrigins(origins).then((packed) => ({ ...block, ...packed }))] : [];
    }),
  );
  const kept = blocks.filter(({ id }) => !gone.has(id));
  const lines = [...kept, ...added.map(({ block }) => block)].reduce((sum, block) => sum + block.lines, 0);
  const generation = before.generation + 1;
  const isSame = gone.size === 0 && added.length === 0;
  const record = { ...change.record, nextBlock, lines, generation, linesAt: isSame ? before.linesAt : generation };
  signal?.throwIfAborted();
  await write(lineStores, async (tx) => {
    const now = await tx.objectStore('histories').get(before.key);
    if ((now?.generation ?? 0) !== before.generation) throw new Overtaken();
    send(tx.objectStore('histories').put(record));
    for (const block of changed) send(tx.objectStore('blocks').put(block));
    for (const id of gone) {
      for (const store of ['blocks', 'prices', 'rests'] as const) send(tx.objectStore(store).delete([before.key, id]));
    }
    for (const { block, parts } of added) {
      send(tx.objectStore('blocks').put(block));
      send(tx.objectStore('prices').put(parts.price, [block.history, block.id]));
      send(tx.objectStore('rests').put(parts.rest, [block.history, block.id]));
    }
  });
}

interface Table {
  readonly lines: Lines;
  readonly origins: readonly Origin[];
}

/** The pools as tables of at most `blockLines` lines. */
function* tables(pools: readonly Pool[]): Generator<Table> {
  if (pools.length === 0) return;
  const { lines, rows, origins } = joined(pools);
  for (let start = 0; start < rows.length; start += blockLines) {
    const end = start + blockLines;
    yield { lines: gather([{ lines, rows: rows.subarray(start, end) }]), origins: origins.slice(start, end) };
  }
}

/** One pool of several; newest orders first, as files have them, so that a block spans few orders. */
function joined(pools: readonly Pool[]): Pool {
  const [only, other] = pools;
  if (only && !other) return only;
  const lines = gather(pools);
  const origins = pools.flatMap((pool) => pool.origins);
  const rows = span(0, lines.length).sort((a, b) => (lines.created[b] as number) - (lines.created[a] as number));
  return { lines, rows, origins: Array.from(rows, (row) => origins[row] as Origin) };
}

async function blockOf(history: string, id: number, { lines, origins }: Table): Promise<BlockRecord> {
  const [firstOrder, lastOrder] = rangeOf(lines);
  return {
    history,
    id,
    lines: lines.length,
    currency: lines.currency.code,
    firstOrder,
    lastOrder,
    ...(await packOrigins(origins)),
  };
}

/** Lowest and highest order id of lines, compared as text. */
export function rangeOf({ orderId, length }: Lines): readonly [string, string] {
  let [first, last] = [0, 0];
  for (let row = 1; row < length; row += 1) {
    if (compareTexts(orderId, row, first) < 0) first = row;
    if (compareTexts(orderId, row, last) > 0) last = row;
  }
  return [textAt(orderId, first), textAt(orderId, last)];
}
