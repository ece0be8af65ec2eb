/**
 * Pickup for the screens: how it stands at each warehouse, what the seller does about it, and what other programs hold
 * of the address. Kept per shop. After a change `storage.local` tells (`pickupChanged`). What a page shows comes in
 * through pickup/page.ts, everything else through here. The audit clock is a deadline.
 */
import { read, type Reading } from '../../rules/form.ts';
import {
  longest,
  most,
  warehouseIn,
  type Answer,
  type ChecklistItemId,
  type ErpCopy,
  type LabelScan,
  type Meaning,
  type PickupEvent,
  type PickupRecord,
  type WarehousePickup,
} from '../../rules/pickup/record.ts';
import { mirrored } from '../../rules/pickup/erp.ts';
import type { PickupProblem } from '../../rules/pickup/state.ts';
import type { Instant } from '../../rules/time.ts';
import { changeWarehouse, happen, withWarehouse } from './pickup/change.ts';
import type { LabelGroup } from './pickup/labels.ts';
import { changePickup } from './pickup/stored.ts';

export type { LabelGroup } from './pickup/labels.ts';
export type * from '../../rules/pickup/record.ts';
export type { PickupProblem } from '../../rules/pickup/state.ts';

/**
 * `readPickup` gives what is kept of a shop, empty where nothing is. `changePickup` is one change of it: one at a time,
 * whoever makes it; it throws what `change` throws and then keeps all as it was. `pickupFrom` reads what was stored
 * elsewhere.
 */
export { changePickup, pickupFrom, readPickup } from './pickup/stored.ts';

/** Whether a change of `storage.local` (its keys) changes what this module gives. */
export const pickupChanged = (keys: readonly string[]): boolean => keys.some((key) => key.startsWith('pickup:'));

const tell = (shop: string, warehouse: string, event: PickupEvent): Promise<PickupProblem | null> =>
  happen(shop, warehouse, event, Date.now());

/** It was saved, as it seemed. Null, or why that cannot be. */
export const confirmSave = (shop: string, warehouse: string): Promise<PickupProblem | null> =>
  tell(shop, warehouse, { type: 'confirmed' });

/** It was not saved: state, clock and checklist are as they were before. */
export const undoSave = (shop: string, warehouse: string): Promise<PickupProblem | null> =>
  tell(shop, warehouse, { type: 'undone' });

/** What the seller wants of an edit, before or after it was saved. */
export const setMeaning = (shop: string, warehouse: string, meaning: Meaning): Promise<PickupProblem | null> =>
  tell(shop, warehouse, { type: 'meant', meaning });
/** What the seller was told by phone or message. */
export const setAnswer = (shop: string, warehouse: string, answer: Answer): Promise<PickupProblem | null> =>
  tell(shop, warehouse, { type: 'answered', answer });

/** Ticks an item of the checklist, or takes the tick back. Without a checklist nothing happens. */
export async function tick(shop: string, warehouse: string, item: ChecklistItemId, isDone: boolean): Promise<void> {
  const now = Date.now();
  await changeWarehouse(shop, warehouse, (one) => ticked(one, item, isDone ? now : null));
}

function ticked(warehouse: WarehousePickup, item: ChecklistItemId, at: Instant | null): WarehousePickup {
  const { checklist } = warehouse;
  if (!checklist) return warehouse;
  const { [item]: _, ...others } = checklist.ticks;
  return { ...warehouse, checklist: { ...checklist, ticks: at === null ? others : { ...others, [item]: at } } };
}

/** Puts the checklist away, done or not; the next save brings a new one. */
export async function closeChecklist(shop: string, warehouse: string): Promise<void> {
  await changeWarehouse(shop, warehouse, (one) => (one.checklist ? { ...one, checklist: null } : one));
}

/** What was done to an ERP copy may be the last item of a checklist. */
const changeErps = (shop: string, change: (record: PickupRecord) => readonly ErpCopy[]): Promise<PickupRecord> =>
  changePickup(shop, (record) => {
    const changed = { ...record, erps: change(record) };
    return changed.warehouses.reduce(withWarehouse, changed);
  });

/**
 * Adds an ERP copy, or takes the place of the one with its id. It has to be confirmed. Throws a RangeError where there
 * are as many as are kept.
 */
export async function saveErp(shop: string, erp: Omit<ErpCopy, 'savedAt' | 'confirmedAt'>): Promise<void> {
  const saved: ErpCopy = { ...fitting(erp), savedAt: Date.now(), confirmedAt: null };
  await changeErps(shop, ({ erps }) => {
    if (erps.some(({ id }) => id === erp.id)) return erps.map((one) => (one.id === erp.id ? saved : one));
    if (erps.length >= most.erps) throw new RangeError('No more ERP copies are kept.');
    return [...erps, saved];
  });
}

type Copied = Omit<ErpCopy, 'savedAt' | 'confirmedAt'>;
/** A text that is longer than what is read back would come back as damaged. */
function fitting(erp: Copied): Copied {
  const cut = (field: Reading<string>): Reading<string> =>
    field.state === 'read' ? read(field.value.slice(0, longest.field)) : field;
  const { contact, phone, country, region, street, postcode } = erp.address;
  const divisions = region.state === 'read' ? region.value.slice(0, longest.region) : [];
  return {
    ...erp,
    name: erp.name.slice(0, longest.name),
    text: erp.text.slice(0, longest.block),
    address: {
      ...{ contact: cut(contact), phone: cut(phone), country: cut(country), street: cut(street) },
      postcode: cut(postcode),
      region: region.state === 'read' ? read(divisions.map((part) => part.slice(0, longest.name))) : region,
    },
  };
}

/** The seller says that the ERP holds what Seller Center holds: the copy takes over what differed. */
export async function confirmErp(shop: string, id: string): Promise<void> {
  const now = Date.now();
  await changeErps(shop, (record) =>
    record.erps.map((erp) => {
      if (erp.id !== id) return erp;
      const { address } = warehouseIn(record, erp.warehouse);
      return { ...erp, address: address ? mirrored(erp.address, address) : erp.address, confirmedAt: now };
    }),
  );
}

export async function removeErp(shop: string, id: string): Promise<void> {
  await changeErps(shop, ({ erps }) => erps.filter((erp) => erp.id !== id));
}

/**
 * Whether the provider serves a city, as the seller knows; null takes the city off the list. Throws a RangeError where
 * there are as many as are kept.
 */
export async function setArea(shop: string, city: string, isServed: boolean | null): Promise<void> {
  const name = city.normalize('NFKC').trim().slice(0, longest.city);
  if (name === '') return;
  const at = Date.now();
  await changePickup(shop, (record) => {
    const others = record.areas.filter((area) => area.city.toLowerCase() !== name.toLowerCase());
    if (isServed !== null && others.length >= most.areas) throw new RangeError('No more cities are kept.');
    return { ...record, areas: isServed === null ? others : [...others, { city: name, isServed, at }] };
  });
}

export const mostScans = 50;
/** Keeps what a check of labels came to, and ticks off the first label that shows what was meant. */
export async function labelsScanned(shop: string, scan: Omit<LabelScan, 'at'>): Promise<void> {
  const at = Date.now();
  await changePickup(shop, (record) => {
    const kept = { ...record, scans: [...record.scans, { ...scan, at }].slice(-mostScans) };
    if (scan.warehouse === null) return kept;
    const { warehouse, proven, dropOff } = scan;
    const item = proven > 0 ? 'first-label-pickup' : dropOff > 0 ? 'first-label-drop-off' : null;
    const before = warehouseIn(kept, warehouse);
    const after = item ? ticked(before, item, at) : before;
    return after === before ? kept : withWarehouse(kept, after);
  });
}

/** Labels of the imported orders, ready to ship or created from `since` on; none where no history is this shop's. */
export async function labelsSince(shop: string, since: Instant): Promise<readonly LabelGroup[]> {
  const labels = await import('./pickup/labels.ts');
  return labels.labelsSince(shop, since);
}
