/** An order as the self-check looks at it. Of its buyer there are only numbers: equal numbers, equal cells. */
import type { HandoverMethod } from '../markets/deadlines.ts';
import type { Instant } from '../time.ts';

/** A buyer's cell: a number from 1 on stands for its text, the others say why there is none. */
export type Clue = number;
export const clue = { blank: 0, masked: -1, gone: -2 } as const;

/** Somebody can be told by it. */
export const isTold = (of: Clue): boolean => of > clue.blank;

export interface Parcel {
  /** Empty where the export names none. */
  readonly id: string;
  readonly tracking: string;
}

export interface Item {
  /** Variations of one product count as the same or similar. */
  readonly product: string;
  readonly quantity: number;
}

export interface Order {
  readonly id: string;
  readonly createdAt: Instant;
  readonly isCancelled: boolean;
  /** Paid, delivered, or to be paid at the door. */
  readonly isCertain: boolean;
  /** Null where the export shows no time. */
  readonly readyAt: Instant | null;
  readonly shippedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  /** As exports write it; empty where they do not. */
  readonly warehouse: string;
  readonly provider: string;
  /** Where the delivery option says it. */
  readonly method: HandoverMethod | null;
  readonly parcels: readonly Parcel[];
  readonly items: readonly Item[];
  readonly buyer: Clue;
  readonly phone: Clue;
  readonly address: Clue;
  /** It is one that the seller entered as their own; null where the export hides it, false where none was entered. */
  readonly ownPhone: boolean | null;
  readonly ownAddress: boolean | null;
}
