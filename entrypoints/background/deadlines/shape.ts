/** What is kept about deadlines, as plain JSON: what the seller entered, what came out, and what was done about it. */
import type { Case } from '../../../rules/deadlines/case.ts';
import type { Deadline, DeadlineKind, OrderKind } from '../../../rules/deadlines/deadline.ts';
import type { SavedAddress } from '../../../rules/deadlines/moments.ts';
import type { Stated } from '../../../rules/deadlines/notices.ts';
import type { Ladder, Mark, QuietHours } from '../../../rules/deadlines/reminders.ts';
import type { AddedSwitch, Extension, OwnTerm } from '../../../rules/deadlines/setting.ts';
import type { HandoverMethod } from '../../../rules/markets/deadlines.ts';
import type { Instant } from '../../../rules/time.ts';

/** Violation points that the seller noted apart from a case. */
export interface GivenPoints {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly given: Stated;
}

/** An entry that could not be read any more. It is kept here as it stood, for repair. */
export interface DamagedEntry {
  /**
   * Where it stood: a list of `ShopCases`, or `all` where not even the lists could be told apart; `reminders`, `marks`.
   */
  readonly list: string;
  readonly value: unknown;
}

/** What one shop's deadlines are reckoned from, beside its flash windows and its orders. */
export interface ShopCases {
  readonly cases: readonly Case[];
  readonly points: readonly GivenPoints[];
  /** Warehouse addresses that wait for the pickup provider's audit; one a warehouse. */
  readonly addresses: readonly SavedAddress[];
  readonly extensions: readonly Extension[];
  readonly switches: readonly AddedSwitch[];
  /** One a kind of order deadline. */
  readonly terms: readonly OwnTerm[];
  /** Warehouse, as exports write it → area; → how its parcels get to the carrier. */
  readonly areas: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, HandoverMethod>>;
  /** Told, and left alone until the seller repairs or removes them. */
  readonly damaged: readonly DamagedEntry[];
}

export const noCases: ShopCases = {
  ...{ cases: [], points: [], addresses: [], extensions: [], switches: [], terms: [] },
  ...{ areas: {}, methods: {}, damaged: [] },
};

type Shortened<D> = D extends Deadline ? Omit<D, 'arithmetic' | 'conflicts' | 'consequence'> : never;
/** A deadline without its arithmetic, which `explain` gives. */
export type ShortDeadline = Shortened<Exclude<Deadline, { readonly state: 'none' }>>;

/** Orders of one kind that fall due in the same hour, as one deadline. */
export interface GroupedOrders {
  readonly count: number;
  /** Due moment of the last of them; the deadline's own is the first's. */
  readonly last: Instant;
  /** When the newest file was exported: what happened since is not known. */
  readonly asOf: Instant;
}

/** One deadline as it is stored. */
export interface Kept {
  readonly deadline: ShortDeadline;
  /** Since when it is known: no reminder from before is told. */
  readonly since: Instant;
  readonly orders?: GroupedOrders;
}

/** One deadline for the screens. */
export interface Due {
  readonly deadline: ShortDeadline;
  /** Key of the shop or history, and as people read it. */
  readonly shop: string;
  readonly shopLabel: string;
  readonly market: string;
  /** Null: neither reminded of, nor snoozed, nor done. */
  readonly mark: Mark | null;
  readonly orders?: GroupedOrders;
}

/** Entries of a shop that wait for repair; without one, what is kept for all shops alike. */
export interface SetAside {
  readonly shop: string;
  readonly shopLabel: string;
  readonly entries: readonly DamagedEntry[];
}

export interface ReminderSettings {
  readonly on: boolean;
  /** Milliseconds before the due moment; a kind that is missing has the default ladder, an empty one no reminder. */
  readonly ladders: { readonly [Kind in DeadlineKind]?: Ladder };
  /** Null: none. */
  readonly quiet: QuietHours | null;
  /** When they were switched on: nothing from before is told. */
  readonly since: Instant;
}
export const noReminders: ReminderSettings = { on: false, ladders: {}, quiet: null, since: 0 };

/** An order that stands for its group when it is explained. */
export interface SampleOrder {
  readonly kind: OrderKind;
  readonly id: string;
  readonly createdAt: Instant;
  readonly warehouse: string;
}
