/** Which part of the last 30 days the imported files cover. */
import type { Instant } from '../time.ts';

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
  /** Since when the history is complete up to its newest file; null where no file covers any of the last 24 h. */
  readonly since: Instant | null;
  /** Covered parts of the window (now − 720 h, now], in time order. */
  readonly spans: readonly Span[];
  /** Its other parts, in time order: what to export. Empty where it is covered. */
  readonly gaps: readonly Span[];
}

/** `everything`: the seller said that there was no order before the oldest one imported (a young shop). */
export function coverageOf(_files: Iterable<FileSpan>, _now: Instant, _everything: boolean): Coverage {
  throw new Error('Not written yet.');
}
