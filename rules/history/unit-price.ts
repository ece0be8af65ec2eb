/** Prices of one unit as `paid` ÷ `quantity` in whole minor units: compared and rounded without ever dividing first. */
import type { Comparison } from '../money.ts';

/** Negative where the first unit price is lower, 0 where both are equal. Exact for all safe integers. */
export function comparePerUnit(paid: number, quantity: number, otherPaid: number, otherQuantity: number): number {
  // Stryker disable all: whole numbers of any size say the same below, only slower
  const [left, right] = [paid * otherQuantity, otherPaid * quantity];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  // Stryker restore all
  const difference = BigInt(paid) * BigInt(otherQuantity) - BigInt(otherPaid) * BigInt(quantity);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The unit price in whole minor units, rounded down. */
export const floorPerUnit = (paid: number, quantity: number): number => (paid - (paid % quantity)) / quantity;

/** The highest whole price that is `atMost` or `below` the unit price. */
export const highestUnder = (paid: number, quantity: number, comparison: Comparison): number =>
  floorPerUnit(paid, quantity) - (comparison === 'below' && paid % quantity === 0 ? 1 : 0);
