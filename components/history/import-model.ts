/** One file on its way into the history, as the screen shows it. */
import type { Datum } from '../../rules/finding.ts';
import type { TextKey } from '../text.ts';

/** A sentence and what fills its holes. */
export interface Said {
  readonly key: TextKey;
  readonly data: Readonly<Record<string, Datum>>;
}

/** A date of the file that can be read in two ways; ISO days, null where that is no date. */
export interface TwoWays {
  readonly text: string;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

/** A line that was left out; counted as a spreadsheet does, from 1. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: Said;
}

export interface ImportOutcome {
  /** Lines accepted, known ones included. */
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly skus: number;
  readonly rejected: number;
  /** Most frequent first. */
  readonly rejectedReasons: readonly (Said & { readonly count: number })[];
  /** The first of the rejected ones. */
  readonly rejectedRows: readonly RejectedRow[];
}

export interface ImportJob {
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'asking' | 'done' | 'failed' | 'cancelled';
  /** Lines read so far. */
  readonly rows: number;
  /** Part of the file that is read, 0–1. */
  readonly share: number;
  /** All is read, and goes into the history now. */
  readonly isKeeping: boolean;
  /** Null while nobody can tell. */
  readonly secondsLeft: number | null;
  readonly question?: readonly TwoWays[];
  readonly outcome?: ImportOutcome;
  readonly problem?: Said;
}
