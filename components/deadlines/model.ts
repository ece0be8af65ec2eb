/** What the deadlines' screens are told to draw, and what a seller may do there. */
import type { Case, CaseProblem, CaseStory, Measure } from '../../rules/deadlines/case.ts';
import type { Deadline, DeadlineKind, OrderKind } from '../../rules/deadlines/deadline.ts';
import type { Behaviour, Proof } from '../../rules/deadlines/evidence.ts';
import type { AddedSwitch, Extension, OwnTerm } from '../../rules/deadlines/setting.ts';
import type { HandoverMethod, ProviderSwitch } from '../../rules/markets/deadlines.ts';
import type { SourceId } from '../../rules/sources.ts';
import type { Stated } from '../../rules/deadlines/notices.ts';
import type { Ladder, Mark, QuietHours } from '../../rules/deadlines/reminders.ts';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';

type Shortened<D> = D extends Deadline ? Omit<D, 'arithmetic' | 'conflicts' | 'consequence'> : never;

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

/** An entry that could not be read any more, kept for repair. */
export interface UnreadableEntry {
  /** What it was: `cases`, `extensions` … */
  readonly list: string;
  readonly value: unknown;
}
/** Those of a shop; without one, what is kept for all shops alike. */
export interface Unreadable {
  readonly shop: string;
  readonly shopLabel: string;
  readonly entries: readonly UnreadableEntry[];
}
export interface RepairActions {
  /** Null: it is an entry again. Else the part that still cannot be read, empty where that cannot be told. */
  repair(shop: string, entry: UnreadableEntry, value: unknown): Promise<string | null>;
  remove(shop: string, entry: UnreadableEntry): Promise<void>;
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
  /** Where the workbench deals with it: the case, or the plan of the next sale; null where nothing does. */
  wayOf(entry: TimelineEntry): string | null;
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

/** A violation record that the health page showed and the seller did not decide on. Null: the page did not say it. */
export interface Proposal {
  readonly key: string;
  readonly number: string | null;
  readonly what: string;
  readonly notice: Stated | null;
  readonly points: number | null;
  readonly orders: readonly string[];
  readonly appealUntil: Instant | null;
  readonly state: 'pending' | 'enforced' | 'appealing' | 'rejected' | 'upheld' | null;
  readonly seenAt: Instant;
}

/** The cases of one shop. */
export interface CasesModel {
  readonly shop: string;
  readonly shops: readonly { readonly id: string; readonly label: string }[];
  readonly market: string;
  /** Of all times entered: the shop's, or the seller's own where the market's is not known. */
  readonly zone: string;
  readonly cases: readonly ShownCase[];
  readonly proposals: readonly Proposal[];
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
  /** Decides on a proposal for good. */
  settle(key: string, how: 'added' | 'dismissed'): Promise<void>;
  newId(): string;
  print(): void;
}

/** A warehouse of the imported orders, or one that was entered before. */
export interface ShownWarehouse {
  readonly name: string;
  /** Id of the area, or as the seller calls it; empty: none. */
  readonly area: string;
  /** Empty: not known. */
  readonly method: HandoverMethod | '';
  /** Whether an imported order names it. */
  readonly isMet: boolean;
}

/** What the order deadlines of one shop are reckoned with, beside what is researched. */
export interface TermsModel extends Pick<CasesModel, 'shop' | 'shops' | 'market' | 'zone'> {
  /** Whether the market's clock is known; else one may be entered with a term. */
  readonly hasZone: boolean;
  readonly extensions: readonly Extension[];
  readonly switches: readonly AddedSwitch[];
  /** Switches of provider that a source tells of. */
  readonly known: readonly (ProviderSwitch & { readonly source: SourceId })[];
  /** Null while the imported orders are read; `failed` where they could not be. */
  readonly warehouses: readonly ShownWarehouse[] | 'failed' | null;
  /** Areas that anything here names, by id. */
  readonly areas: readonly string[];
  readonly terms: readonly OwnTerm[];
  /** Kinds whose term is researched for this market. */
  readonly researched: readonly OrderKind[];
}

export interface TermsActions {
  pickShop(shop: string): void;
  /** Puts one in, or in the place of the one with its id. */
  saveExtension(one: Extension): Promise<void>;
  removeExtension(id: string): Promise<void>;
  /** In the place of `before`. */
  saveSwitch(one: AddedSwitch, before: AddedSwitch | null): Promise<void>;
  removeSwitch(one: AddedSwitch): Promise<void>;
  saveWarehouses(warehouses: readonly ShownWarehouse[]): Promise<void>;
  /** In the place of the one of its kind. */
  saveTerm(one: OwnTerm): Promise<void>;
  removeTerm(kind: OrderKind): Promise<void>;
  newId(): string;
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
