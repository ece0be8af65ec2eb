import type { Money } from '../../rules/money.ts';
import type { Texts } from '../text.ts';

/** The price of one unit; with ≈ where the amount does not divide, rounded down. */
export function unitPrice(texts: Texts, paid: Money, quantity: number): string {
  const amount = Math.floor(paid.amount / quantity);
  const text = texts.money({ amount, currency: paid.currency });
  return amount * quantity === paid.amount ? text : `≈\u00a0${text}`;
}
