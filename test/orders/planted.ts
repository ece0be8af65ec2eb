/** Cases for the self-check, planted among the shop's orders, and which orders these are. Shares no code with `rules/`. */
import { day } from '../../rules/time.ts';
import type { Planted } from './options.ts';
import type { Order, OrderLine } from './orders.ts';

export interface PlantedTruth {
  /** By buyer, the ids of the orders of one product. */
  readonly repeatBuyers: string[][];
  /** By tracking number, the ids of the orders that share it. */
  readonly sharedTracking: string[][];
  readonly missingTracking: string[];
  readonly own: string[];
}

/** Above every number the shop itself gives its buyers. */
const firstBuyer = 900_000_000;

/** Completed orders in their turn become planted ones, so the lines must come newest first or oldest first. */
export function planted(
  lines: Iterable<OrderLine>,
  { repeatBuyers = 0, sharedTracking = 0, missingTracking = 0, own }: Planted,
): { readonly lines: Iterable<OrderLine>; readonly truth: PlantedTruth } {
  const truth: PlantedTruth = { repeatBuyers: [], sharedTracking: [], missingTracking: [], own: [] };
  const lastOf = (groups: string[][]): string[] => groups.at(-1) ?? [];

  /** The first three orders of a planted buyer come within two days of each other, or the buyer starts anew. */
  let begun: { readonly sku: OrderLine['sku']; readonly at: number } | null = null;

  function change(order: Order, line: OrderLine): { readonly order: Order; readonly sku?: OrderLine['sku'] } {
    if (truth.repeatBuyers.length < repeatBuyers || lastOf(truth.repeatBuyers).length % 3 !== 0) {
      if (lastOf(truth.repeatBuyers).length % 3 === 0) {
        truth.repeatBuyers.push([]);
        begun = { sku: line.sku, at: order.createdAt };
      }
      if (begun && Math.abs(begun.at - order.createdAt) < 2 * day) {
        lastOf(truth.repeatBuyers).push(order.id);
        return { order: { ...order, buyer: firstBuyer + truth.repeatBuyers.length }, sku: begun.sku };
      }
    }
    if (truth.sharedTracking.length < sharedTracking || lastOf(truth.sharedTracking).length === 1) {
      if (lastOf(truth.sharedTracking).length !== 1) truth.sharedTracking.push([]);
      lastOf(truth.sharedTracking).push(order.id);
      return { order: { ...order, tracking: `SHARED${String(truth.sharedTracking.length)}` } };
    }
    if (truth.missingTracking.length < missingTracking) {
      truth.missingTracking.push(order.id);
      return { order: { ...order, tracking: '' } };
    }
    if (own && truth.own.length < own.orders) {
      truth.own.push(order.id);
      return { order: { ...order, phone: own.phone } };
    }
    return { order };
  }

  function* changed(): Generator<OrderLine> {
    let last: { id: string; order: Order; sku?: OrderLine['sku'] } | undefined;
    for (const line of lines) {
      const { order } = line;
      if (last?.id !== order.id) {
        last = { id: order.id, ...(order.state === 'completed' ? change(order, line) : { order }) };
      }
      yield { ...line, order: last.order, sku: last.sku ?? line.sku };
    }
  }
  return { lines: changed(), truth };
}
