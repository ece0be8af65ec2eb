/** Two copies of one history become one: every line of both, and of a line that both have the version exported later. */
import type { Lines } from '../../../rules/history/lines.ts';
import { readPrice, readRest } from './block.ts';
import { change } from './change.ts';
import type { Change } from './commit.ts';
import { ColumnReader } from './columns.ts';
import type { BlockCopy } from './copy.ts';
import type { HistoryRecord } from './database.ts';
import { gather, span } from './lines.ts';
import { isSameFile, mergeAll, type Merged, type Newcomers } from './merge.ts';
import { Origins, originsOf, remembered, type Origin } from './origins.ts';
import { HistoryError, type ImportedFile } from './shape.ts';
import { withHistory, type Held } from './store.ts';

/** A history that came from outside. */
export interface OtherHistory {
  readonly record: HistoryRecord;
  readonly blocks: readonly BlockCopy[];
}

/** What joining brings: counts of lines and files. `isNew`: it would change anything at all. */
export interface Joined {
  readonly added: number;
  readonly updated: number;
  readonly files: number;
  readonly isNew: boolean;
}

/** What joining would bring; nothing is written. Throws `HistoryError` with `currency` where it is another market's. */
export const compareHistory = (history: string, other: OtherHistory): Promise<Joined> =>
  withHistory(history, async (held) => (await join(held, other)).joined);

/** Joins `other` into what is kept: whole, or where anything fails not at all. What would change nothing writes nothing. */
export async function joinHistory(history: string, other: OtherHistory): Promise<Joined> {
  const foreseen = await compareHistory(history, other);
  if (!foreseen.isNew) return foreseen;
  return change(history, async (held) => {
    const { change: joining, joined } = await join(held, other);
    return { change: joining, result: joined };
  });
}

async function join(held: Held, other: OtherHistory): Promise<{ readonly change: Change; readonly joined: Joined }> {
  const { record } = held;
  const files = filesOf(record, other.record);
  const told = [...files.values()].filter((file) => !record.files.includes(file));
  const origins = new Origins();
  const newcomers = await newcomersOf(other.blocks, files, origins);
  const nextFile = Math.max(record.nextFile, ...told.map(({ id }) => id + 1));
  const merged = newcomers
    ? await mergeAll(held, { ...newcomers, files: told, nextFile, winsTie: false }, origins)
    : withoutLines(record, told, nextFile);
  const everything = record.everything || other.record.everything;
  const all = [...merged.change.record.files].sort((a, b) => b.importedAt - a.importedAt);
  const { added, updated, isTold } = merged;
  const isNew = added + updated + told.length > 0 || isTold || everything !== record.everything;
  return {
    change: { ...merged.change, record: { ...merged.change.record, files: all, everything } },
    joined: { added, updated, files: told.filter(({ id }) => id >= record.nextFile).length, isNew },
  };
}

/** By id in the other history: the file as it is known here, or with an id of its own. */
function filesOf(here: HistoryRecord, other: HistoryRecord): ReadonlyMap<number, ImportedFile> {
  let { nextFile } = here;
  return new Map(
    other.files.map((file): [number, ImportedFile] => {
      const known = here.files.find((each) => isSameFile(each, file));
      if (!known) return [file.id, { ...file, id: nextFile++ }];
      // Lines that could not be read here any more come back.
      return [file.id, known.damaged && !file.damaged ? { ...known, damaged: false } : known];
    }),
  );
}

/** Files of which every line was rejected are files all the same. */
function withoutLines(record: HistoryRecord, told: readonly ImportedFile[], nextFile: number): Merged {
  const others = record.files.filter(({ id }) => !told.some((file) => file.id === id));
  const unchanged = { gone: new Set<number>(), told: new Map<number, never>(), pools: [] };
  return {
    change: { record: { ...record, files: [...told, ...others], nextFile }, ...unchanged },
    ...{ added: 0, updated: 0, isTold: false },
  };
}

/** Null: no lines. */
async function newcomersOf(
  blocks: readonly BlockCopy[],
  files: ReadonlyMap<number, ImportedFile>,
  origins: Origins,
): Promise<Pick<Newcomers, 'lines' | 'origins'> | null> {
  const renamed = remembered((origin: Origin) =>
    origins.of(
      origin.files.flatMap((id) => files.get(id)?.id ?? []),
      origin.asOf,
    ),
  );
  const choices: { readonly lines: Lines; readonly rows: Uint32Array }[] = [];
  const all: Origin[] = [];
  for (const { block, price, rest } of blocks) {
    const lines = readRest(await ColumnReader.inflate(rest), readPrice(await ColumnReader.inflate(price), block.lines));
    const theirs = (await originsOf(block, new Origins())).map(renamed);
    // A line of no file could never be taken out again.
    const rows = span(0, lines.length).filter((row) => (theirs[row] as Origin).files.length > 0);
    choices.push({ lines, rows });
    for (const row of rows) all.push(theirs[row] as Origin);
  }
  const currencies = new Set(choices.map(({ lines }) => lines.currency.code));
  if (currencies.size > 1) throw new HistoryError('currency');
  return all.length === 0 ? null : { lines: gather(choices), origins: all };
}
