/** A deadline: a due moment with the arithmetic that led to it, as plain JSON. */
import type { Missing } from '../finding.ts';
import type { Act, DayEnd } from '../markets/deadlines.ts';
import type { SourceId, Trust } from '../sources.ts';
import type { Instant } from '../time.ts';

export const deadlineKinds = [
  'dispatch',
  'handover',
  'pickup-audit',
  'flash-start',
  'flash-end',
  'appeal-first',
  'appeal-second',
  'withholding',
  'points-expire',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export type OrderKind = 'dispatch' | 'handover';

/** What the seller typed in: where it is written, as the seller calls it. */
export interface Entered {
  readonly entered: string;
  readonly url?: string;
}
export type LayerSource = SourceId | Entered;

/** What a deadline belongs to. `id` is unique among things of this kind in the shop. */
export interface Subject {
  readonly what: 'order' | 'warehouse' | 'flash-window' | 'case' | 'points';
  readonly id: string;
  /** As people call it, where that is not the id. */
  readonly name?: string;
  readonly market: string;
  /** The shop's key; absent where the things of one shop are looked at alone. */
  readonly shop?: string;
}

/** The moment that the reckoning starts from. */
export type BaseName =
  | 'orderCreated'
  | 'addressSaved'
  | 'saleStarts'
  | 'saleEnds'
  | 'notice'
  | 'rejection'
  | 'pointsGiven'
  | 'investigationEnd'
  | 'ticket'
  | 'page';

/** A day that was not counted. */
export interface SkippedDay {
  /** ISO date. */
  readonly date: string;
  readonly why: 'weekend' | 'holiday';
  /** Of a holiday, in English. */
  readonly name?: string;
}

interface Step {
  /** Where the reckoning stands after this layer. */
  readonly to: Instant;
  readonly source: LayerSource;
  /** `term`: what always holds. The others are extensions. */
  readonly why: 'term' | 'provider-switch' | 'extension';
  /** Id of the extension; of a switch its area. */
  readonly id?: string;
}

/** One step of the arithmetic, in the order in which they are added. */
export type Layer = Step &
  (
    | { readonly kind: 'hours'; readonly hours: number }
    /** `end` null: to the same hour. */
    | { readonly kind: 'calendarDays'; readonly days: number; readonly zone: string; readonly end: DayEnd | null }
    | {
        readonly kind: 'businessDays';
        readonly days: number;
        readonly zone: string;
        readonly end: DayEnd;
        /** `kept`: the order came before that hour of a working day, which then counts as the first. */
        readonly cutOff: { readonly at: string; readonly kept: boolean } | null;
        readonly skipped: readonly SkippedDay[];
      }
    /** An announcement that names the day itself. */
    | { readonly kind: 'until' }
  );

export interface Arithmetic {
  readonly base: BaseName;
  readonly at: Instant;
  readonly layers: readonly Layer[];
}

/** Why the due moment is the earliest defensible one, or may be off; each is a sentence beside the deadline. */
export type Doubt =
  /** Of the zones it could be meant in, the earlier one counted. */
  | 'zone-not-stated'
  /** No source says at which hour the last day ends: the hour of the base was taken. */
  | 'hour-not-stated'
  /** The base is a day without an hour: its first moment was taken. */
  | 'base-hour-not-known'
  | 'working-days-assumed'
  /** A skipped holiday is one that governments or the moon may move. */
  | 'holiday-may-move'
  /** Pickup or drop-off: the shorter term was taken. */
  | 'method-not-known'
  /** The warehouse is mapped to no area, and areas had extensions or other working days: reckoned without. */
  | 'area-not-known'
  /** The provider of this area changed around that day, the exact day is not known: reckoned without. */
  | 'switch-day-not-known'
  /** Such tickets name their own deadline, which is not known: reckoned from the notice. */
  | 'ticket-not-known';

/** How sure: of the weakest layer; `entered` and `page` beside the sources' own trust. */
export type Sureness = Trust | 'entered' | 'page';

/** What another source says. `due` null: it disagrees without a value that could be reckoned. */
export interface Conflict {
  readonly source: LayerSource;
  readonly due: Instant | null;
}

/** A later moment with a harder consequence. */
export interface Consequence {
  readonly what: 'cancelled';
  readonly due: Instant;
  readonly layers: readonly Layer[];
  readonly conflicts: readonly Conflict[];
}

/** What the page itself shows, and how the computed moment differs from it. */
export interface Shown {
  readonly due: Instant;
  readonly seenAt: Instant;
  /** Null where nothing could be computed. */
  readonly computed: Instant | null;
  /** Shown less computed, in milliseconds: positive when the page is later. */
  readonly difference: number | null;
}

interface Common {
  /** `kind/shop/subject`: stable, and unique among all shops where subjects name theirs. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly of: Subject;
  /** IANA zone to show it in, the one it was reckoned in; null where none is known. */
  readonly zone: string | null;
  /** Null where nothing could be computed. */
  readonly arithmetic: Arithmetic | null;
  readonly doubts: readonly Doubt[];
  readonly conflicts: readonly Conflict[];
  /** What meets it. */
  readonly act?: Act;
  /** Missing it cancels the order; it does not only count as late. */
  readonly cancels?: true;
  readonly consequence?: Consequence;
  readonly shown?: Shown;
}

export type Deadline = Common &
  (
    | { readonly state: 'due'; readonly due: Instant; readonly sure: Sureness }
    /** Runs on until something ends that has no date yet; not before `notBefore`. */
    | { readonly state: 'open'; readonly due: null; readonly notBefore: Instant; readonly sure: Sureness }
    /** Somebody looked: there is no such deadline here. */
    | { readonly state: 'none'; readonly due: null }
    | { readonly state: 'unknown'; readonly due: null; readonly missing: readonly Missing[] }
  );

export const deadlineId = (kind: DeadlineKind, { shop, id }: Subject): string =>
  shop === undefined ? `${kind}/${id}` : `${kind}/${shop}/${id}`;
