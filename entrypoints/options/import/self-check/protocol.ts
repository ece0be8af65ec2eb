/** What page and worker of the self-check say to each other. One worker checks one batch of files, and keeps nothing. */
import type { CheckResult } from '../../../../rules/orders/check.ts';
import type { OwnContact } from '../../../../rules/orders/contact.ts';
import type { Setting } from '../../../../rules/deadlines/setting.ts';
import type { OwnTable } from '../../../../rules/markets/market.ts';
import type { PickupHistory } from '../../../../rules/orders/pickup-on.ts';
import type { DayMonthOrder, Instant } from '../../../../rules/time.ts';

/** A file that was imported. */
export interface CheckedFile {
  readonly file: File;
  readonly dayMonth: DayMonthOrder;
  readonly exportedAt: Instant;
}

/** `Setting` as far as it can be handed over. */
export type SentSetting = Omit<Setting, 'market' | 'holidays'>;

export interface CheckRequest {
  readonly files: readonly CheckedFile[];
  /** `TH`, `US`, … */
  readonly market: string;
  readonly setting: SentSetting;
  /** The seller's own values for the market. */
  readonly values: OwnTable;
  /** Ids of checks that the seller switched off, and of other rules. */
  readonly off: readonly string[];
  readonly pickup: PickupHistory;
  readonly own: OwnContact;
  /** Empty where the seller did not say it. */
  readonly hub: string;
  readonly now: Instant;
}

/** Orders, numbers and names of goods: nothing of buyers. */
export interface Checked {
  /** Created Time of the oldest and newest order that was looked at; null without one. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly orders: number;
  readonly results: readonly CheckResult[];
}

export type FromChecker =
  | { readonly type: 'progress'; readonly orders: number; readonly share: number }
  | ({ readonly type: 'done' } & Checked)
  | { readonly type: 'failed' };
