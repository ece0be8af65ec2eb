/** Changes of one warehouse's pickup, and the audit clock that goes with them. */
import type { WarehouseAddress } from '../../../rules/form.ts';
import { isFinished } from '../../../rules/pickup/checklist.ts';
import {
  most,
  warehouseIn,
  type PickupEvent,
  type PickupRecord,
  type WarehousePickup,
} from '../../../rules/pickup/record.ts';
import { isWaiting, step, type PickupProblem } from '../../../rules/pickup/state.ts';
import type { Instant } from '../../../rules/time.ts';
import { changeAudited, changePickup } from './stored.ts';

/** Puts a warehouse in its place; a checklist with nothing left to do goes away. */
export function withWarehouse(record: PickupRecord, warehouse: WarehousePickup): PickupRecord {
  const kept = isFinished(warehouse, record.erps) ? { ...warehouse, checklist: null } : warehouse;
  const isKnown = record.warehouses.some(({ name }) => name === kept.name);
  const warehouses = isKnown
    ? record.warehouses.map((one) => (one.name === kept.name ? kept : one))
    : [...withRoom(record), kept];
  return { ...record, warehouses };
}

/** The one that nothing happened at for longest makes room, of those that ask nothing of the seller. */
function withRoom({ warehouses, erps }: PickupRecord): readonly WarehousePickup[] {
  if (warehouses.length < most.warehouses) return warehouses;
  const closed = warehouses.filter(
    ({ name, unconfirmed, checklist, savedAt, state }) =>
      !unconfirmed &&
      !checklist &&
      !(isWaiting(state) && savedAt !== null) &&
      !erps.some((erp) => erp.warehouse === name),
  );
  const lastAt = ({ history }: WarehousePickup): Instant => history.at(-1)?.at ?? -Infinity;
  const [first, ...others] = closed;
  const oldest = others.reduce((a, b) => (a !== undefined && lastAt(b) < lastAt(a) ? b : a), first);
  return warehouses.filter((one) => one !== oldest);
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

/** Start of the audit clock after an event; null: none runs. It ends once the provider has nothing to answer any more. */
function clockAfter(event: PickupEvent, before: WarehousePickup, after: WarehousePickup, clock: Instant | null) {
  if (event.type === 'saved') return after.savedAt;
  if (event.type === 'undone') return before.unconfirmed?.before.audit ?? null;
  return isWaiting(before.state) && !isWaiting(after.state) ? null : clock;
}

/** One event at one warehouse, and its audit clock. `address`: what was saved. Null, or why it cannot be. */
export async function happen(
  shop: string,
  name: string,
  event: PickupEvent,
  now: Instant,
  address: WarehouseAddress | null = null,
): Promise<PickupProblem | null> {
  let problem: PickupProblem | null = null;
  await changeAudited(shop, (kept) => {
    const { record, clocks } = kept;
    const before = warehouseIn(record, name);
    const audit = clocks.find(({ warehouse }) => warehouse === name)?.savedAt ?? null;
    const stepped = step(before, event, now, { address, audit });
    problem = stepped.problem;
    if (stepped.warehouse === before) return kept;
    const savedAt = clockAfter(event, before, stepped.warehouse, audit);
    const others = clocks.filter(({ warehouse }) => warehouse !== name);
    return {
      record: withWarehouse(record, stepped.warehouse),
      clocks: savedAt === audit ? clocks : savedAt === null ? others : [...others, { warehouse: name, savedAt }],
    };
  });
  return problem;
}
