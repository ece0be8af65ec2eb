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
}

/** Counts the changes of `buildLimits`: what an older one made is made again. */
const rulesVersion = 1;
const windowHours = 720;
/** After so many days the record is made anew without the lines that no longer count. */
const growsFor = 60 * 24 * hour;

/** Of a history; of one without lines, too. */
export async function limitsOf(history: string, sales: KnownSales, now: Instant): Promise<Limits> {
  try {
    const db = await database();
    const tx = db.transaction(['histories', 'limits']);
    const [record, kept] = await Promise.all([
      tx.objectStore('histories').get(history),
      tx.objectStore('limits').get(history) as Promise<unknown>,
    ]);
    if (isLimits(kept) && fits(kept, record?.linesAt ?? 0, sales, now)) return kept.limits;
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
    stamp.windows === windowsStamp(sales, stamp.since)
  );
}

function rebuilt(history: string, sales: KnownSales, now: Instant): Promise<Limits> {
  return withHistory(history, async ({ record, blocks }) => {
    const since = now - windowHours * hour;
    const readers = await priceReaders(blocks);
    const limits = buildLimits(eachOf(readers), { ...sales, since });
    const stamp = { rules: rulesVersion, linesAt: record.linesAt, windows: windowsStamp(sales, since), since };
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

/** The same for sales that exclude the same lines created after `since`. */
function windowsStamp({ windows, denied }: KnownSales, since: Instant): string {
  const matter = windows
    .filter(({ endsAt, items }) => endsAt > since && items.length > 0)
    .map(({ id, startsAt, endsAt, state, origin, items }) => [id, startsAt, endsAt, state, origin, items]);
  return hashOf(JSON.stringify([matter, [...denied].sort()]));
}

/** Length and 64 bits of two multiplicative hashes, as text. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return `${String(text.length)} ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
}
