/**
 * Order lines as the history keeps them: in columns, for there may be a million. Index `i` of every column is one line:
 * one SKU of one order. Of buyers nothing is kept.
 */
import type { Currency } from '../money.ts';

/** Texts that are different in nearly every line, as UTF-8 end to end; text `i` is `bytes[ends[i - 1] ?? 0 .. ends[i]]`. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Index into `Lines.words`, where 0 is the empty text: for texts that many lines share. */
export type WordColumn = Uint32Array;

/** Whole seconds since 1970-01-01T00:00Z; 0 where the file shows no time. */
export type TimeColumn = Uint32Array;

export interface Lines {
  readonly length: number;
  /** Currency of `paid`. */
  readonly currency: Currency;
  /** Distinct texts; `words[0]` is the empty one. */
  readonly words: readonly string[];
  readonly orderId: TextColumn;
  readonly packageId: TextColumn;
  readonly trackingId: TextColumn;
  readonly sku: WordColumn;
  readonly product: WordColumn;
  readonly variation: WordColumn;
  readonly status: WordColumn;
  readonly substatus: WordColumn;
  /** `Cancelation/Return Type` as the file writes it. */
  readonly cancelType: WordColumn;
  readonly paymentMethod: WordColumn;
  readonly warehouse: WordColumn;
  readonly deliveryOption: WordColumn;
  readonly provider: WordColumn;
  /** Counts from 0 the lines of the same order and SKU in their file: order, SKU and position name a line. */
  readonly position: Uint16Array;
  readonly quantity: Uint32Array;
  /** Paid for the whole quantity: SKU Subtotal Before Discount − SKU Seller Discount, in minor units. */
  readonly paid: Float64Array;
  readonly created: TimeColumn;
  readonly paidAt: TimeColumn;
  /** Ready to ship. */
  readonly rts: TimeColumn;
  readonly shipped: TimeColumn;
  readonly delivered: TimeColumn;
  readonly cancelled: TimeColumn;
}
