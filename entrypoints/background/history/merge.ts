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
  /** Lines that were here are in more files now. */
  readonly isTold: boolean;
}

/** The same export again: it takes the place of its former self. */
export const isSameFile = (file: ImportedFileInfo, { name, size, exportedAt }: ImportedFileInfo): boolean =>
  file.name === name && file.size === size && file.exportedAt === exportedAt;

/** Lines that come to a history, and the files that they come with. */
export interface Newcomers {
  /** Those that the history is told. One that it has already keeps its id. */
  readonly files: readonly ImportedFile[];
  readonly lines: Lines;
  /** Of each line. */
  readonly origins: readonly Origin[];
  readonly nextFile: number;
  /** Of two versions of a line that were exported at one time: whether the new one takes the place of the other. */
  readonly winsTie: boolean;
}

/** What adding `lines` would change. `signal` ends the work between blocks. */
export function merge(held: Held, info: ImportedFileInfo, lines: Lines, signal?: AbortSignal): Promise<Merged> {
  const { record } = held;
  const former = record.files.find((file) => isSameFile(file, info));
  const file = { ...info, id: former?.id ?? record.nextFile, importedAt: Date.now(), damaged: false };
  const origins = new Origins();
  const fresh = new Array<Origin>(lines.length).fill(origins.of([file.id], info.exportedAt));
  const nextFile = Math.max(record.nextFile, file.id + 1);
  return mergeAll(held, { files: [file], lines, origins: fresh, nextFile, winsTie: true }, origins, signal);
}

/** The same for lines of several files. `origins` made theirs. */
export async function mergeAll(
  held: Held,
  { files, lines, origins: fresh, nextFile, winsTie }: Newcomers,
  origins: Origins,
  signal?: AbortSignal,
): Promise<Merged> {
  const { record, blocks } = held;
  // A history belongs to one market: lines of another currency are another market's.
  const isForeign = record.currency !== null && record.currency !== lines.currency.code;
  if (lines.length > 0 && isForeign) throw new HistoryError('currency');
  /** Origin of each new line that is kept; null: the line there is stays. */
  const own: (Origin | null)[] = [...fresh];
  const gone = new Set<number>();
  const told = new Map<number, readonly Origin[]>();
  const pools: Pool[] = [];
  const index = blocks.length > 0 && lines.length > 0 ? new LineIndex(lines) : null;
  const range = index ? rangeOf(lines) : null;
  const joinedWith = remembered((newcomer: Origin) =>
    remembered(({ files: ids, asOf }) => origins.of([...ids, ...newcomer.files], Math.max(asOf, newcomer.asOf))),
  );
  let [known, updated, isTold] = [0, 0, false];
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
    const allWords = index ? index.wordsOf(all) : words;
    const stays = new Uint8Array(block.lines);
    const after = before.map((origin, row) => {
      const twin = twins[row] as number;
      const newcomer = fresh[twin];
      stays[row] = 1;
      if (!newcomer) return origin;
      const isLater = winsTie ? origin.asOf <= newcomer.asOf : origin.asOf < newcomer.asOf;
      const wins = isLater && !isSame(all, row, lines, twin, allWords);
      const joined = joinedWith(newcomer)(origin);
      if (joined !== origin) isTold = true;
      own[twin] = wins ? joined : null;
      if (!wins) return joined;
      stays[row] = 0;
      updated += 1;
      return joined;
    });
    settle(block, all, stays, after, { gone, told, pools });
  }
  const kept = span(0, lines.length).filter((row) => own[row] !== null);
  if (kept.length > 0) pools.unshift({ lines, rows: kept, origins: own.filter((origin) => origin !== null) });
  const others = record.files.filter(({ id }) => !files.some((file) => file.id === id));
  return {
    change: {
      record: {
        ...record,
        files: [...files, ...others],
        currency: lines.length > 0 ? lines.currency.code : record.currency,
        nextFile,
      },
      ...{ gone, told, pools },
    },
    added: lines.length - known,
    updated,
    isTold,
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
