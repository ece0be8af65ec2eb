/** Flash sales nobody told Shoplint of, guessed from the orders; the seller confirms or denies each. */
import type { FlashWindow } from '../known.ts';
import type { Money } from '../money.ts';
import type { Instant } from '../time.ts';

export interface SuspectedWindow {
  /** Made of SKU, price and first order: the same in every rebuild. */
  readonly id: string;
  readonly sku: string;
  readonly product: string;
  readonly variation: string;
  /** Half-open: from the first such order to a second after the last one. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of one unit. */
  readonly price: Money;
  /** How many orders have it. */
  readonly orders: number;
}

/** A suspected window as the flash window that it becomes when the seller confirms it; it keeps the id. */
export const confirmed = ({ id, sku, product, variation, startsAt, endsAt, price }: SuspectedWindow): FlashWindow => ({
  id,
  name: '',
  startsAt,
  endsAt,
  state: 'ended',
  origin: 'history',
  items: [{ sku, product, variation, price }],
});
