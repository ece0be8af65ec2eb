/** What limits prices, worked out of a history's lines and kept beside them until it no longer fits. */
import type { FlashWindow } from '../../../rules/known.ts';
import { buildLimits, type Limits } from '../../../rules/history/limits.ts';
import { hour, type Instant } from '../../../rules/time.ts';
import { database, isLimits, problemOf, write, type LimitsRecord } from './database.ts';
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

/** The record looked at last: a page asks again with every edit. */
let held: (LimitsRecord & { readonly history: string }) | null = null;

/** Of a history; of one without lines, too. */
export async function limitsOf(history: string, sales: KnownSales, now: Instant): Promise<Limits> {
  try {
    const tx = (await database()).transaction(['histories', 'limits']);
    const record = tx.objectStore('histories').get(history);
    const isHeld = held?.history === history;
    const kept: unknown = isHeld ? held : await tx.objectStore('limits').get(history);
    const linesAt = (await record)?.linesAt ?? 0;
    if ((isHeld || isLimits(kept)) && fits(kept as LimitsRecord, linesAt, sales, now)) {
      held = { ...(kept as LimitsRecord), history };
      return held.limits;
    }
    held = null;
  } catch (error) {
    throw problemOf(error);
  }
  return rebuilt(history, sales, now);
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

function rebuilt(history: string, sales: KnownSales, now: Instant): Promise<Limits> {
  return withHistory(history, async ({ record, blocks }) => {
    const since = now - windowHours * hour;
    const readers = await priceReaders(blocks);
    const limits = buildLimits(eachOf(readers), { ...sales, since });
    const stamp = { rules: rulesVersion, linesAt: record.linesAt, sales: sales.revision, since };
    // It was right when it was asked for; kept only if it still is.
    await write(['histories', 'limits'], async (tx) => {
      const { linesAt } = (await tx.objectStore('histories').get(history)) ?? { linesAt: 0 };
      if (linesAt === stamp.linesAt) await tx.objectStore('limits').put({ stamp, limits }, history);
    });
    return limits;
  });
}

function* eachOf<T>(readers: readonly (() => T)[]): Generator<T> {
  for (const read of readers) yield read();
}
