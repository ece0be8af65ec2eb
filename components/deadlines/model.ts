/** What the deadlines' screens are told to draw, and what a seller may do there. */
import type { Case, CaseProblem, CaseStory, Measure } from '../../rules/deadlines/case.ts';
import type { Deadline, DeadlineKind } from '../../rules/deadlines/deadline.ts';
import type { Behaviour, Proof } from '../../rules/deadlines/evidence.ts';
import type { Ladder, Mark, QuietHours } from '../../rules/deadlines/reminders.ts';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';

type Shortened<D> = D extends Deadline ? Omit<D, 'arithmetic' | 'conflicts' | 'consequence' | 'shown'> : never;

/** One deadline of the timeline; its arithmetic is asked for when the seller wants it. */
export interface TimelineEntry {
  readonly deadline: Shortened<Exclude<Deadline, { readonly state: 'none' }>>;
  readonly shop: string;
  readonly shopLabel: string;
  readonly market: string;
  /** Null: neither reminded of, nor snoozed, nor done. */
  readonly mark: Mark | null;
  /** Orders that fall due in the same hour, as one entry. */
  readonly orders?: { readonly count: number; readonly last: Instant; readonly asOf: Instant };
}

/** Entries of a shop that could not be read any more, kept for repair. */
export interface Unreadable {
  readonly shopLabel: string;
  readonly entries: readonly { readonly list: string; readonly value: unknown }[];
}

export interface EntryActions {
  snooze(entry: TimelineEntry, until: Instant): void;
  markDone(entry: TimelineEntry): void;
  /** Takes `markDone` or `snooze` back. */
  undo(entry: TimelineEntry): void;
  /** The deadline with its arithmetic; of grouped orders the first one's. Null where it is not known any more. */
  explain(entry: TimelineEntry): Promise<Deadline | null>;
  /** Ids of the orders of a group; none where they are not known any more. */
  orderIds(entry: TimelineEntry): Promise<readonly string[]>;
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Where the seller deals with it; null where no page is known. */
  pageOf(entry: TimelineEntry): string | null;
}

/** What every list of deadlines needs. */
export interface EntriesProps {
  readonly texts: Texts;
  /** Earliest first, those that could not be reckoned last; done ones too. */
  readonly entries: readonly TimelineEntry[];
  readonly now: Instant;
  readonly sellerZone: string;
  readonly actions: EntryActions;
}

/** A case with where it stands and the proofs its allegation asks for. */
export interface ShownCase {
  readonly one: Case;
  readonly story: CaseStory;
  readonly proofs: readonly Proof[];
}

/** The cases of one shop. */
export interface CasesModel {
  readonly shop: string;
  readonly shops: readonly { readonly id: string; readonly label: string }[];
  readonly market: string;
  /** Of all times entered: the shop's, or the seller's own where the market's is not known. */
  readonly zone: string;
  readonly cases: readonly ShownCase[];
  readonly behaviours: readonly Behaviour[];
  readonly measures: readonly Measure[];
}

export interface CaseActions {
  pickShop(shop: string): void;
  /** Why the case as entered cannot be, most of all its last event; empty: it can be kept. */
  check(one: Case): readonly CaseProblem[];
  /** Puts a case in, or in the place of the one with its id. */
  save(one: Case): Promise<void>;
  remove(id: string): Promise<void>;
  newId(): string;
  print(): void;
}

export interface RemindersModel {
  readonly on: boolean;
  /** False: switched on, but the browser shows no notification of this extension. */
  readonly isAllowed: boolean;
  readonly ladders: { readonly [Kind in DeadlineKind]?: Ladder };
  readonly defaultLadder: Ladder;
  readonly kinds: readonly DeadlineKind[];
  readonly quiet: QuietHours | null;
}

export interface ReminderActions {
  /** Asks the browser for leave, so only in a click. */
  switchOn(on: boolean): void;
  setLadder(kind: DeadlineKind, ladder: Ladder): void;
  setQuiet(quiet: QuietHours | null): void;
}

export interface CalendarActions {
  /** Saves a calendar file of these deadlines. */
  saveCalendar(entries: readonly TimelineEntry[]): Promise<void>;
}
