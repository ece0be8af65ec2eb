/** What the self-check of orders draws and what a seller may do there. Of buyers there is nothing. */
import type { Behaviour, Proof } from '../../rules/deadlines/evidence.ts';
import type { CheckId, CheckResult, Questioned } from '../../rules/orders/check.ts';
import type { OwnContact } from '../../rules/orders/contact.ts';
import type { Instant } from '../../rules/time.ts';

export interface ShownGroup extends Questioned {
  /** The seller has the evidence for all of its orders. */
  readonly isCollected: boolean;
}

export interface ShownCheck extends Omit<CheckResult, 'questioned'> {
  readonly groups: readonly ShownGroup[];
  /** What to collect now. */
  readonly proofs: readonly Proof[];
}

export interface SelfCheckModel {
  /** Of all times shown. */
  readonly zone: string;
  readonly run: {
    readonly state: 'running' | 'failed' | 'cancelled';
    readonly orders: number;
    readonly share: number;
  } | null;
  /** The files of the last check are still at hand. */
  readonly canRepeat: boolean;
  /** Null: nothing was checked yet. */
  readonly last: {
    readonly checkedAt: Instant;
    readonly from: Instant | null;
    readonly to: Instant | null;
    readonly orders: number;
    readonly checks: readonly ShownCheck[];
  } | null;
  /** Behaviours that no export shows, with what answers them. */
  readonly checklist: readonly { readonly behaviour: Behaviour; readonly proofs: readonly Proof[] }[];
  readonly own: OwnContact;
  /** What the labels say; null where it does not matter for this shop. */
  readonly hub: string | null;
  readonly isBroken: boolean;
}

export interface SelfCheckActions {
  cancel(): void;
  /** Checks the same files again, for instance after the own contacts were entered. */
  again(): void;
  /** Ticks the orders of a group, or takes the ticks back. */
  collect(check: CheckId, orders: readonly string[], isCollected: boolean): void;
  saveOwn(own: OwnContact, hub: string): void;
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
}
