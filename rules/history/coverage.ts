/** Which part of the last 30 days the imported files cover. */
import { hour, type Instant } from '../time.ts';
import { countedFor } from './ceiling.ts';

/** What one imported file says of its own reach. */
export interface FileSpan {
  /** Its oldest line. */
  readonly from: Instant;
  /** When it was exported: no later order is in it. */
  readonly exportedAt: Instant;
  /** True where it holds only some of the orders: it covers nothing. */
  readonly filtered: boolean;
}

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface Coverage {
  /** The files reach without a gap from 720 h ago to within 24 h of now. */
  readonly covered: boolean;
  /** Since when the history is complete up to its newest file; null where that file is older than 24 h. */
  readonly since: Instant | null;
  /** Covered parts of the window (now − 720 h, now], in time order. */
  readonly spans: readonly Span[];
  /** Its other parts, in time order: what to export. Empty where it is covered. */
  readonly gaps: readonly Span[];
}

/** Orders of the last day may be missing: nobody exports every hour. */
const stillFresh = 24 * hour;

/** `everything`: the seller said that there was no order before the oldest one imported (a young shop). */
export function coverageOf(files: Iterable<FileSpan>, now: Instant, everything: boolean): Coverage {
  const start = now - countedFor;
  const united = union(files);
  const isFresh = (at: Instant): boolean => at >= now - stillFresh;
  const gaps: Span[] = [];
  let at = everything && united[0] ? Math.max(start, united[0].from) : start;
  for (const { from, to } of united) {
    if (from > at && !isFresh(at)) gaps.push({ from: at, to: Math.min(from, now) });
    at = Math.max(at, to);
  }
  if (!isFresh(at)) gaps.push({ from: at, to: now });
  return {
    covered: gaps.length === 0,
    since: united.find(({ to }) => isFresh(to))?.from ?? null,
    spans: united
      .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, now) }))
      .filter(({ from, to }) => from < to),
    gaps,
  };
}

/** Spans that touch or overlap, as one; oldest first. */
function union(files: Iterable<FileSpan>): Span[] {
  const spans = [...files]
    .filter(({ filtered, from, exportedAt }) => !filtered && from <= exportedAt)
    .map(({ from, exportedAt }) => ({ from, to: exportedAt }))
    .sort((a, b) => a.from - b.from);
  const united: { from: Instant; to: Instant }[] = [];
  for (const span of spans) {
    const last = united.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else united.push({ ...span });
  }
  return united;
}
