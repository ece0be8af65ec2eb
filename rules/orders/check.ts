/** What a check of orders is given and what it says. It says what may be questioned; it accuses nobody. */
import type { Behaviour } from '../deadlines/evidence.ts';
import type { HandoverMethod } from '../markets/deadlines.ts';
import { all } from '../markets/all.ts';
import { policyOn, type Policies, type PolicyName } from '../markets/market.ts';
import type { Setting } from '../deadlines/setting.ts';
import type { SourceId } from '../sources.ts';
import { dayNumber, isoOf, wallOf, type Instant } from '../time.ts';
import type { Order } from './order.ts';

export const checkIds = [
  'orders/repeat-buyer',
  'orders/own-contact',
  'orders/tracking-missing',
  'orders/tracking-shared',
  'orders/tracking-format',
  'orders/label-handover',
  'orders/late-dispatch',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Columns that a check may miss. */
export type OrderColumn = 'buyer' | 'phone' | 'address' | 'tracking' | 'shipped' | 'ready' | 'warehouse';

/** Why an order could not be judged. */
export const unjudgedReasons = [
  'no-buyer-column',
  'buyer-masked',
  'no-contact-columns',
  'contact-masked',
  'no-tracking-column',
  'no-shipped-column',
  'recipient-not-known',
  'number-cut',
  'provider-not-known',
  'pickup-not-known',
  'label-not-seen',
  'label-one-sign',
  'label-two-signs',
  'terms-not-known',
  'no-ready-column',
] as const;
export type Unjudged = (typeof unjudgedReasons)[number];

export interface CheckContext {
  readonly setting: Setting;
  readonly now: Instant;
  /** Columns that the file does not have. */
  readonly missing: ReadonlySet<OrderColumn>;
  /** The seller entered a phone number or an address of their own. */
  readonly isOwnEntered: boolean;
  /** What is printed on the labels of these orders as the place they go to; null where the seller did not say. */
  readonly hub: string | null;
  /** How the parcels of a warehouse were to be handed over on that day; null where nobody knows. */
  pickupOn(warehouse: string, at: Instant): HandoverMethod | null;
}

/** Orders that belong together: of one buyer, with one number, late in the same way. */
export interface Questioned {
  /** Chooses the sentence: `<check>.<what>`. */
  readonly what: string;
  readonly orders: readonly string[];
  /** Numbers and names for the sentence; nothing of buyers. */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface CheckResult {
  readonly check: CheckId;
  /** `none`: no such rule here. `off`: waits for something that only the seller can enter. `switched-off`: by the seller. */
  readonly state: 'judged' | 'none' | 'off' | 'switched-off';
  /** How many orders were judged. */
  readonly judged: number;
  readonly questioned: readonly Questioned[];
  readonly unjudged: readonly { readonly why: Unjudged; readonly orders: number }[];
  /** The numbers that were applied. */
  readonly limits: Readonly<Record<string, number>>;
  /** Where they come from, or what names the behaviour; null where nothing was applied, or the seller's own value. */
  readonly source: SourceId | null;
  /** The numbers are the seller's own. */
  readonly own?: true;
}

export interface OrderCheck {
  readonly id: CheckId;
  /** The behaviour of the platform's rules it belongs to, and so the evidence; null: none of the six. */
  readonly behaviour: Behaviour | null;
  readonly policy: PolicyName;
  /** By `what`, the data of its sentence. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  check(orders: readonly Order[], context: CheckContext): Omit<CheckResult, 'check'>;
}

export const nothing = (state: 'none' | 'off' | 'switched-off'): Omit<CheckResult, 'check'> => ({
  ...{ state, judged: 0, questioned: [], unjudged: [], limits: {}, source: null },
});

/** The policy on the day of the check. Undefined: nobody looked, or the market has no such rule. */
export function policyNow<Name extends PolicyName>(
  name: Name,
  { setting: { market, kind }, now }: CheckContext,
): { readonly value: Policies[Name]; readonly source: SourceId | null } | undefined {
  const found = policyOn(name, market, kind, all, isoOf(dayNumber(wallOf(now, market.zone ?? 'Etc/GMT'))));
  return found && found.value !== null ? { value: found.value, source: found.own ? null : found.source } : undefined;
}

/** Counts the orders that cannot be judged, by reason. */
export class Unjudgeds {
  readonly #counts = new Map<Unjudged, number>();

  add(why: Unjudged): void {
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
  }
  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
  list(): CheckResult['unjudged'] {
    return [...this.#counts].map(([why, orders]) => ({ why, orders }));
  }
}
