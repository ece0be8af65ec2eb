/** Changes of one warehouse's pickup, and the audit clock that goes with them. */
import { isFinished } from '../../../rules/pickup/checklist.ts';
import {
  newWarehouse,
  warehouseIn,
  type PickupEvent,
  type PickupRecord,
  type WarehousePickup,
} from '../../../rules/pickup/record.ts';
import { isWaiting, step, type Saved, type Stepped } from '../../../rules/pickup/state.ts';
import type { Instant } from '../../../rules/time.ts';
import { addressAudited } from '../deadlines.ts';
import { changePickup } from './stored.ts';

/** Puts a warehouse in its place; a checklist with nothing left to do goes away. */
export function withWarehouse(record: PickupRecord, warehouse: WarehousePickup): PickupRecord {
  const kept = isFinished(warehouse, record.erps) ? { ...warehouse, checklist: null } : warehouse;
  const isKnown = record.warehouses.some(({ name }) => name === kept.name);
  const warehouses = isKnown
    ? record.warehouses.map((one) => (one.name === kept.name ? kept : one))
    : [...record.warehouses, kept];
  return { ...record, warehouses };
}

/** One change of one warehouse; nothing is written where it gives back the very same one. */
export const changeWarehouse = (
  shop: string,
  name: string,
  change: (warehouse: WarehousePickup) => WarehousePickup,
): Promise<PickupRecord> =>
  changePickup(shop, (record) => {
    const before = warehouseIn(record, name);
    const after = change(before);
    return after === before ? record : withWarehouse(record, after);
  });

export interface Outcome extends Stepped {
  readonly before: WarehousePickup;
}

/** One event at one warehouse. The audit clock ends once the provider has nothing to answer any more. */
export async function happen(
  shop: string,
  name: string,
  event: PickupEvent,
  now: Instant,
  saved?: Saved,
): Promise<Outcome> {
  const untouched = newWarehouse(name);
  let outcome: Outcome = { before: untouched, warehouse: untouched, problem: null };
  await changeWarehouse(shop, name, (before) => {
    outcome = { before, ...step(before, event, now, saved) };
    return outcome.warehouse;
  });
  if (isWaiting(outcome.before.state) && !isWaiting(outcome.warehouse.state)) await addressAudited(shop, name);
  return outcome;
}
