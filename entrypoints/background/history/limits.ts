/** What limits prices, worked out of a history's lines and kept beside them until it no longer fits. */
import type { FlashWindow } from '../../../rules/known.ts';
import { buildLimits, type Limits } from '../../../rules/history/limits.ts';
import { hour, type Instant } from '../../../rules/time.ts';
import { onChange } from './news.ts';
import { database, isLimits, problemOf, write, type LimitsRecord } from './database.ts';
import { HistoryError } from './shape.ts';
import { priceReaders, withHistory } from './store.ts';

/** What the seller and the pages know of flash sales. */
export interface KnownSales {
  readonly windows: readonly FlashWindow[];
  /** Ids of suspected windows that the seller denied. */
  readonly denied: ReadonlySet<string>;
  /** Another text whenever the others differ: they may be long, and are not compared. */
  readonly revision: string;
}

/** Counts the changes of `buildLimits`: what an older one made is made again. */
const rulesVersion = 1;
const windowHours = 720;
/** After so many days the record is made anew without the lines that no longer count. */
const growsFor = 60 * 24 * hour;

/** The record looked at last: the workbench asks again with every step. It goes with the first change of any history. */
let held: (LimitsRecord & { readonly history: string }) | null = null;
let changes = 0;
onChange(() => {
  held = null;
  changes += 1;
});

/** Of a history; of one without lines, too. */
export async function limitsOf(history: string, sales: KnownSales, now: Instant): Promise<Limits> {
  if (held?.history === history && fits(held, held.stamp.linesAt, sales, now)) return held.limits;
  const before = changes;
  const record = (await keptLimits(history, sales, now)) ?? (await rebuilt(history, sales, now));
  // What changed meanwhile is asked for again by whoever was told.
  if (before === changes) held = { ...record, history };
  return record.limits;
}

async function keptLimits(history: string, sales: KnownSales, now: Instant): Promise<LimitsRecord | null> {
  try {
    const tx = (await database()).transaction(['histories', 'limits']);
    const [record, kept] = await Promise.all([
      tx.objectStore('histories').get(history),
      tx.objectStore('limits').get(history) as Promise<unknown>,
    ]);
    return isLimits(kept) && fits(kept, record?.linesAt ?? 0, sales, now) ? kept : null;
  } catch (error) {
    throw problemOf(error);
  }
}

function fits({ stamp }: LimitsRecord, linesAt: number, sales: KnownSales, now: Instant): boolean {
  const oldest = now - windowHours * hour;
  return (
    stamp.rules === rulesVersion &&
    stamp.linesAt === linesAt &&
    stamp.since <= oldest &&
    stamp.since > oldest - growsFor &&
    stamp.sales === sales.revision
  );
}

function rebuilt(history: string, sales: KnownSales, now: Instant): Promise<LimitsRecord> {
  return withHistory(history, async ({ record, blocks }) => {
    const since = now - windowHours * hour;
    const readers = await priceReaders(blocks);
    const limits = buildLimits(eachOf(readers), { ...sales, since });
    const stamp = { rules: rulesVersion, linesAt: record.linesAt, sales: sales.revision, since };
    await keep(history, { stamp, limits });
    return { stamp, limits };
  });
}

/** It was right when it was asked for; kept only if it still is. What finds no room is worked out again next time. */
async function keep(history: string, made: LimitsRecord): Promise<void> {
  try {
    await write(['histories', 'limits'], async (tx) => {
      const record = await tx.objectStore('histories').get(history);
      if ((record?.linesAt ?? 0) === made.stamp.linesAt) await tx.objectStore('limits').put(made, history);
    });
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
  }
}

function* eachOf<T>(readers: readonly (() => T)[]): Generator<T> {
  for (const read of readers) yield read();
}
