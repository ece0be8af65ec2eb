/** What every contender must find, in words: the ceiling of each SKU. */

/** Price of one unit = `paid` ÷ `quantity`; instants in ms. */
export interface Lowest {
  readonly paid: number;
  readonly quantity: number;
  readonly orderId: string;
  readonly createdAt: number;
}

/** Lowest price of the orders that count for certain, and of all. */
export interface LowestPair {
  readonly certain: Lowest | null;
  readonly strict: Lowest | null;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** The price in lowest terms: an order may have the SKU twice, one and five of it for the same price each. */
function words(found: Lowest | null): string {
  if (!found) return '-';
  const by = commonDivisor(found.paid, found.quantity);
  const price = `${String(found.paid / by)}/${String(found.quantity / by)}`;
  return `${price} ${found.orderId} ${String(found.createdAt)}`;
}

/** `sku certain | strict`, one line each SKU that has one, in order. */
export const answerOf = (skus: Iterable<readonly [sku: string, pair: LowestPair]>): string =>
  [...skus]
    .filter(([, { certain, strict }]) => certain !== null || strict !== null)
    .map(([sku, { certain, strict }]) => `${sku} ${words(certain)} | ${words(strict)}`)
    .sort()
    .join('\n');

/** Denies whatever flash sale the history suspects: the libraries suspect none. */
export class DenyAll extends Set<string> {
  override has(): boolean {
    return true;
  }
}
