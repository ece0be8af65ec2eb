/** A case: one enforcement notice, what came of it, and the appeals. Plain JSON; `readCase` tells where it stands. */
import type { Missing } from '../finding.ts';
import type { Instant } from '../time.ts';
import type { PageDue } from './conclude.ts';
import type { Deadline } from './deadline.ts';
import type { Behaviour } from './evidence.ts';
import type { Investigation, Stated } from './notices.ts';

/** What the platform may do, in the words and the order of its rules on fake orders. A text each: `measure.<id>`. */
export const measures = [
  'warning',
  'sales-removed',
  'listing-suspended',
  'rights-revoked',
  'promotions-reclaimed',
  'activities-barred',
  'access-barred',
  'money-confiscated',
  'account-deleted',
  'legal-action',
] as const;
export type Measure = (typeof measures)[number];

/** What happened after the notice, as the seller entered it or the page showed it. */
export type CaseEvent =
  | { readonly type: 'appealed'; readonly at: Instant }
  | { readonly type: 'rejected'; readonly at: Instant; readonly hasHour: boolean }
  | { readonly type: 'upheld'; readonly at: Instant }
  /** The seller will not appeal: the rules take that as a failed appeal. */
  | { readonly type: 'given-up'; readonly at: Instant };

/** A file that the seller has ready: noted by name, never kept. */
export interface EvidenceNote {
  /** Which proof of the checklist it is. */
  readonly proof: string;
  readonly file: string;
  readonly note?: string;
}

export interface Case {
  readonly id: string;
  readonly name: string;
  /** What is alleged; null: something else than the six behaviours. */
  readonly behaviour: Behaviour | null;
  readonly notice: Stated;
  readonly measures: readonly Measure[];
  /** Some violations cannot be appealed, and no list says which. */
  readonly appealable: 'yes' | 'no' | 'unknown';
  readonly moneyPenalty?: boolean;
  /** The deadlines that tickets name, of each appeal its own. */
  readonly tickets?: { readonly first?: PageDue; readonly second?: PageDue };
  /** Whether money is withheld, and how the investigation stands. */
  readonly withheld?: Investigation;
  readonly points?: number;
  /** In any order. */
  readonly events: readonly CaseEvent[];
  readonly evidence?: readonly EvidenceNote[];
}

/** Where a case stands. */
export type CaseState =
  /** The first appeal can be made until `deadline`. */
  | { readonly state: 'open'; readonly deadline: Deadline }
  | { readonly state: 'first-appealed'; readonly at: Instant }
  /** The second, last appeal can be made until `deadline`. */
  | { readonly state: 'first-rejected'; readonly deadline: Deadline }
  | { readonly state: 'second-appealed'; readonly at: Instant }
  /** An appeal succeeded: all measures are lifted, the money goes back. */
  | { readonly state: 'won'; readonly at: Instant }
  /** Nothing more can be done: the last appeal was rejected, the time ran out, the seller gave up, or no appeal exists. */
  | {
      readonly state: 'final';
      readonly why: 'rejected' | 'lapsed' | 'given-up' | 'not-appealable';
      readonly at: Instant;
    };

/** What is wrong with an entry. The case is kept as it is; the entry waits for repair and, but for one, does not count. */
export type CaseProblem =
  /** A moment that cannot be: not a number, before 2015 or after 2100. */
  | { readonly problem: 'impossible-time'; readonly event: number | null }
  /** In the future. */
  | { readonly problem: 'not-yet'; readonly event: number | null }
  | { readonly problem: 'before-notice'; readonly event: number }
  /** An answer without an appeal. */
  | { readonly problem: 'answer-without-appeal'; readonly event: number }
  /** A second appeal while the first was not answered. */
  | { readonly problem: 'appeal-without-answer'; readonly event: number }
  /** Another appeal after the last one. */
  | { readonly problem: 'too-many-appeals'; readonly event: number; readonly most: number }
  /** After the last moment that the words allow: the platform does not accept it. */
  | { readonly problem: 'late'; readonly event: number; readonly deadline: Deadline }
  /** After the due moment, on its day: no source says when that day ends. It counts. */
  | { readonly problem: 'maybe-late'; readonly event: number; readonly deadline: Deadline }
  | { readonly problem: 'not-appealable'; readonly event: number }
  /** After the case had ended. */
  | { readonly problem: 'after-end'; readonly event: number };

/** One line of the story: what was accepted as having happened. */
export interface CaseStep {
  readonly at: Instant;
  readonly what: 'noticed' | 'first-appealed' | 'first-rejected' | 'second-appealed' | 'second-rejected' | CaseEnd;
}
type CaseEnd = 'won' | 'given-up' | 'lapsed' | 'not-appealable';

export interface AppliedMeasure {
  readonly measure: Measure;
  /** When it was lifted; null while it stands. */
  readonly liftedAt: Instant | null;
}

export interface CaseStory {
  readonly now: CaseState | { readonly state: 'unreadable'; readonly missing: readonly Missing[] };
  readonly steps: readonly CaseStep[];
  /** Indices point into `Case.events`; null: the notice itself. */
  readonly problems: readonly CaseProblem[];
  readonly measures: readonly AppliedMeasure[];
  /** What still runs: the open appeal and withheld money. Withheld money of a won case is due back at once. */
  readonly deadlines: readonly Deadline[];
}
