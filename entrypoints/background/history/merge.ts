/** What an import, or taking a file out, does to the lines that are there. */
import type { Lines } from '../../../rules/history/lines.ts';
import { isSmall, rangeOf, type Change, type Pool } from './commit.ts';
import type { BlockRecord } from './database.ts';
import { LineIndex } from './known.ts';
import { isSame, span } from './lines.ts';
import { Origins, originsOf, remembered, type Origin } from './origins.ts';
import { HistoryError, type ImportedFile, type ImportedFileInfo } from './shape.ts';
import { intact, priceLines, wholeLines, type Held } from './store.ts';

export interface Merged {
  readonly change: Change;
  readonly added: number;
  readonly updated: number;
}

/** The same export again: it takes the place of its former self. */
const isSameFile = (file: ImportedFile, { name, size, exportedAt }: ImportedFileInfo): boolean =>
  file.name === name && file.size === size && file.exportedAt === exportedAt;

/** What adding `lines` would change. `signal` ends the work between blocks. */
export async function merge(held: Held, info: ImportedFileInfo, lines: Lines, signal?: AbortSignal): Promise<Merged> {
  const { record, blocks } = held;
  // A history belongs to one market: lines of another currency are another market's.
  const isForeign = record.currency !== null && record.currency !== lines.currency.code;
  if (lines.length > 0 && isForeign) throw new HistoryError('currency');
  const former = record.files.find((file) => isSameFile(file, info));
  const file = { ...info, id: former?.id ?? record.nextFile, importedAt: Date.now(), damaged: false };
  const origins = new Origins();
  const fresh = origins.of([file.id], info.exportedAt);
  /** Origin of each new line that is kept; null: the line there is stays. */
  const own: (Origin | null)[] = new Array<Origin | null>(lines.length).fill(fresh);
  const gone = new Set<number>();
  const told = new Map<number, readonly Origin[]>();
  const pools: Pool[] = [];
  const index = blocks.length > 0 && lines.length > 0 ? new LineIndex(lines) : null;
  const range = index ? rangeOf(lines) : null;
  let [known, updated] = [0, 0];
  for (const block of blocks) {
    signal?.throwIfAborted();
    const meets = range !== null && block.firstOrder <= range[1] && range[0] <= block.lastOrder;
    if (!meets && !isSmall(block)) continue;
    const price = await priceLines(block);
    const words = index ? index.wordsOf(price) : new Int32Array(0);
    const twins = new Int32Array(block.lines).fill(-1);
    let hits = 0;
    if (index && meets) {
      for (let row = 0; row < block.lines; row += 1) {
        if ((twins[row] = index.find(price, row, words)) !== -1) hits += 1;
      }
    }
    known += hits;
    if (hits === 0 && !isSmall(block)) continue;
    const all = await wholeLines(block, price);
    const before = await intact(block.id, () => originsOf(block, origins));
    const joined = remembered(({ files, asOf }) => origins.of([...files, file.id], Math.max(asOf, info.exportedAt)));
    const allWords = index ? index.wordsOf(all) : words;
    const stays = new Uint8Array(block.lines);
    const after = before.map((origin, row) => {
      const twin = twins[row] as number;
      const wins = twin !== -1 && origin.asOf <= info.exportedAt && !isSame(all, row, lines, twin, allWords);
      stays[row] = wins ? 0 : 1;
      if (twin === -1) return origin;
      own[twin] = wins ? joined(origin) : null;
      if (wins) updated += 1;
      return joined(origin);
    });
    settle(block, all, stays, after, { gone, told, pools });
  }
  const kept = span(0, lines.length).filter((row) => own[row] !== null);
  if (kept.length > 0) pools.unshift({ lines, rows: kept, origins: own.filter((origin) => origin !== null) });
  const others = record.files.filter(({ id }) => id !== file.id);
  return {
    change: {
      record: {
        ...record,
        files: [file, ...others],
        currency: lines.length > 0 ? lines.currency.code : record.currency,
        nextFile: Math.max(record.nextFile, file.id + 1),
      },
      ...{ gone, told, pools },
    },
    added: lines.length - known,
    updated,
  };
}

/** What taking a file out would change: lines that no other file holds go with it. */
export async function without(held: Held, file: number): Promise<Change> {
  const { record, blocks } = held;
  const origins = new Origins();
  const gone = new Set<number>();
  const told = new Map<number, readonly Origin[]>();
  const pools: Pool[] = [];
  const rest = remembered(({ files, asOf }) =>
    origins.of(
      files.filter((id) => id !== file),
      asOf,
    ),
  );
  for (const block of blocks) {
    if (!block.origins.some(({ files }) => files.includes(file))) continue;
    const before = await intact(block.id, () => originsOf(block, origins));
    const after = before.map(rest);
    const stays = Uint8Array.from(after, ({ files }) => (files.length > 0 ? 1 : 0));
    if (!stays.includes(1)) {
      gone.add(block.id);
      continue;
    }
    const all = stays.includes(0) ? await wholeLines(block, await priceLines(block)) : null;
    if (all) settle(block, all, stays, after, { gone, told, pools });
    else told.set(block.id, after);
  }
  const files = record.files.filter(({ id }) => id !== file);
  return { record: { ...record, files }, gone, told, pools };
}

/** A block that lost lines, or is small, goes into the pool of what is written anew; another is told its origins. */
function settle(
  block: BlockRecord,
  lines: Lines,
  stays: Uint8Array,
  origins: readonly Origin[],
  { gone, told, pools }: { gone: Set<number>; told: Map<number, readonly Origin[]>; pools: Pool[] },
): void {
  if (!isSmall(block) && !stays.includes(0)) {
    told.set(block.id, origins);
    return;
  }
  gone.add(block.id);
  const rows = span(0, lines.length).filter((row) => stays[row] === 1);
  if (rows.length > 0) pools.push({ lines, rows, origins: Array.from(rows, (row) => origins[row] as Origin) });
}
