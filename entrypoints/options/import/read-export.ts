/** Reads an order export of Seller Center, CSV or XLSX, into order lines. Of buyers nothing is read. */
import type { ImportedFileInfo } from '../../background/history.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { minute, type DayMonthOrder, type Instant } from '../../../rules/time.ts';
import { headOf, kindOf } from './kind.ts';
import { dayMonthOf } from './day-month.ts';
import { readName } from './file-name.ts';
import { ImportError, type Rejected } from './problem.ts';
import { ReadingProgress } from './progress.ts';
import type { DateExample, Progress } from './protocol.ts';
import { readText, type AmountWriting } from './read-text.ts';
import { LinesBuilder } from './table.ts';
import { readXlsx } from './xlsx.ts';

export interface ReadOptions {
  /** `TH`, `US`, …: gives zone, currency and the usual order of day and month. */
  readonly market: string;
  /** What the seller said of such a file before: holds where the dates themselves prove no order. */
  readonly dayMonth?: DayMonthOrder;
}

export interface ReadHooks {
  /** Called at most ten times a second. */
  readonly onProgress?: (progress: Progress) => void;
  /** Nothing tells day and month apart: what does the seller say? Asked at most once, when all is read. */
  readonly ask: (examples: readonly DateExample[]) => Promise<DayMonthOrder>;
  /** Ends the reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** A second worker, told to `help`; without it a large file takes longer. */
  readonly helper?: MessagePort;
}

export interface ReadResult {
  readonly lines: Lines;
  readonly info: ImportedFileInfo;
  /** The order in which its dates were read. */
  readonly dayMonth: DayMonthOrder;
  readonly rejected: Rejected;
}

/** Reads `file` in one go, whatever its size. Throws `ImportError` where there is nothing to be kept of it. */
export async function readExport(file: File, options: ReadOptions, hooks: ReadHooks): Promise<ReadResult> {
  const { id: market, zone, currency, marks } = marketOf(options.market);
  if (!zone || !currency || !marks) throw new ImportError({ code: 'market-unknown', market });
  const builder = new LinesBuilder(currency, marks);
  await readRows(file, builder, { currency, marks }, hooks);
  refuseNothing(builder);
  const order = dayMonthOf(builder.dates, market, options.dayMonth) ?? (await hooks.ask(builder.dates.examples()));
  hooks.signal?.throwIfAborted();
  const lines = builder.finish(order, zone);
  refuseNothing(builder, lines);
  const info = infoOf(file, market, zone, lines, builder);
  return { lines, info, dayMonth: order, rejected: builder.rejected.all() };
}

async function readRows(file: File, builder: LinesBuilder, writing: AmountWriting, hooks: ReadHooks): Promise<void> {
  if (file.size === 0) throw new ImportError({ code: 'empty' });
  const progress = new ReadingProgress(file.size, builder, hooks.onProgress);
  const head = await headOf(file);
  const kind = kindOf(head);
  if (kind === 'zip') await readXlsx(file, builder, (bytes) => progress.read(bytes), hooks.signal, hooks.helper);
  else if (kind === 'text') await readText(file, head, builder, writing, progress, hooks);
  else throw new ImportError({ code: 'not-a-table', looksLike: kind });
}

/** Without a single line there is nothing to keep, and most likely the file or the market is the wrong one. */
function refuseNothing({ rejected, length }: LinesBuilder, lines: { readonly length: number } = { length }): void {
  if (lines.length > 0) return;
  const example = rejected.commonest();
  if (!example) throw new ImportError({ code: 'no-lines' });
  throw new ImportError({ code: 'all-rejected', rejected: rejected.count, example });
}

function infoOf(file: File, market: string, zone: string, lines: Lines, { rejected }: LinesBuilder): ImportedFileInfo {
  const { name, size } = file;
  let oldest = Infinity;
  let newest = 0;
  for (let line = 0; line < lines.length; line += 1) {
    const created = lines.created[line] ?? 0;
    if (created < oldest) oldest = created;
    if (created > newest) newest = created;
  }
  const said = readName(name, zone);
  const exportedAt = plausible([said.exportedAt, file.lastModified], newest * 1000);
  const { filtered } = said;
  return {
    name,
    size,
    market,
    exportedAt,
    from: oldest * 1000,
    filtered,
    rows: lines.length,
    rejected: rejected.count,
  };
}

/** No export is older than its newest line; the stamp in its name drops the seconds. */
const plausible = (times: readonly (Instant | null)[], newest: Instant): Instant => {
  const first = times.find((time) => time !== null && time + minute > newest) ?? newest;
  return Math.max(first, newest);
};
