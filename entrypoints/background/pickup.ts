/**
 * Pickup for the review and the screens: how it stands at each warehouse, what the seller does about it, and what other
 * programs hold of the address. Kept per shop. After a change `storage.local` tells (`pickupChanged`). What a page
 * showed comes through the review, everything else from our own pages. The audit clock is a deadline.
 */
import type { WarehouseForm, WarehouseRow } from '../../rules/form.ts';
import { lookUp } from '../../rules/deadlines/setting.ts';
import { checklists, isFinished } from '../../rules/pickup/checklist.ts';
import { mirrored } from '../../rules/pickup/erp.ts';
import {
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
import { isWaiting, step, type PickupProblem, type Saved } from '../../rules/pickup/state.ts';
import type { Instant } from '../../rules/time.ts';
import { addressAudited, addressSaved } from './deadlines.ts';
import { settingOfShop } from './deadlines/setting.ts';
import { readCases } from './deadlines/stored.ts';
import { addressIn, isDispatch, isMainland, isSameAddress, nameOf, savedIn } from './pickup/seen.ts';
import type { LabelGroup } from './pickup/labels.ts';
import { changePickup, readPickup } from './pickup/stored.ts';

export type { LabelGroup } from './pickup/labels.ts';
export type * from '../../rules/pickup/record.ts';
export type { PickupProblem } from '../../rules/pickup/state.ts';

/**
 * `readPickup` gives what is kept of a shop, empty where nothing is. `changePickup` is one change of it: one at a time,
 * whoever makes it; it throws what `change` throws and then keeps all as it was.
 */
export { changePickup, readPickup } from './pickup/stored.ts';

/** Whether a change of `storage.local` (its keys) changes what this module gives. */
export const pickupChanged = (keys: readonly string[]): boolean => keys.some((key) => key.startsWith('pickup:'));

/** Puts a warehouse in its place; a checklist with nothing left to do goes away. */
function withWarehouse(record: PickupRecord, warehouse: WarehousePickup): PickupRecord {
  const kept = isFinished(warehouse, record.erps) ? { ...warehouse, checklist: null } : warehouse;
  const isKnown = record.warehouses.some(({ name }) => name === kept.name);
  const warehouses = isKnown
    ? record.warehouses.map((one) => (one.name === kept.name ? kept : one))
    : [...record.warehouses, kept];
  return { ...record, warehouses };
}

const changeWarehouse = (
  shop: string,
  name: string,
  change: (warehouse: WarehousePickup) => WarehousePickup,
): Promise<PickupRecord> =>
  changePickup(shop, (record) => {
    const before = warehouseIn(record, name);
    const after = change(before);
    return after === before ? record : withWarehouse(record, after);
  });

interface Outcome {
  readonly before: WarehousePickup;
  readonly after: WarehousePickup;
  readonly problem: PickupProblem | null;
}

/** One event at one warehouse. The audit clock ends once the provider has nothing to answer any more. */
async function happen(shop: string, name: string, event: PickupEvent, now: Instant, saved?: Saved): Promise<Outcome> {
  let outcome: Outcome | null = null;
  await changeWarehouse(shop, name, (before) => {
    const { warehouse: after, problem } = step(before, event, now, saved);
    outcome = { before, after, problem };
    return after;
  });
  const { before, after, problem } = outcome as unknown as Outcome;
  if (isWaiting(before.state) && !isWaiting(after.state)) await addressAudited(shop, name);
  return { before, after, problem };
}

/** Whether there is a pickup sign-up in this shop at all: in mainland China, for shops that sell to South-East Asia. */
async function hasPickup(shop: string, now: Instant): Promise<boolean> {
  const { setting } = await settingOfShop(shop);
  return lookUp('pickupAuditHours', setting, now).state === 'found';
}

/**
 * The save button was pressed and the form closed: the audit clock starts, ERP copies have to be confirmed anew. Nothing
 * of that where nothing was changed.
 */
export async function warehouseSaved(shop: string, form: WarehouseForm, now: Instant): Promise<void> {
  const address = addressIn(form);
  if (isSameAddress(address, savedIn(form))) return;
  if (!isDispatch(form.fields.purpose) || !isMainland(address) || !(await hasPickup(shop, now))) return;
  const name = nameOf(form);
  const { addresses } = await readCases(shop);
  const audit = addresses.find(({ warehouse }) => warehouse === name)?.savedAt ?? null;
  await happen(shop, name, { type: 'saved' }, now, { address, audit });
  await addressSaved(shop, name, now);
}

/** What a page shows: the status of every warehouse, and the address of the open one. Writes only what is news. */
export async function pageSeen(shop: string, form: WarehouseForm, now: Instant): Promise<void> {
  await statusSeen(shop, form.rows, now);
  const [name, address] = [nameOf(form), savedIn(form)];
  if (!address || !isDispatch(form.fields.purpose) || !isMainland(address)) return;
  const isKnown = (one: WarehousePickup): boolean => isSameAddress(one.address, address);
  if (isKnown(warehouseIn(await readPickup(shop), name)) || !(await hasPickup(shop, now))) return;
  await changeWarehouse(shop, name, (one) => (isKnown(one) ? one : { ...one, address }));
}

/** What the page's list shows of its warehouses. */
export async function statusSeen(shop: string, rows: readonly WarehouseRow[], now: Instant): Promise<void> {
  const record = await readPickup(shop);
  const news = rows.flatMap(({ key, purpose, status }) => {
    if (!isDispatch(purpose) || status.state !== 'read') return [];
    const event = { type: 'seen', status: status.value } as const;
    const warehouse = warehouseIn(record, key);
    return step(warehouse, event, now).warehouse === warehouse ? [] : [{ key, event }];
  });
  if (news.length === 0 || !(await hasPickup(shop, now))) return;
  for (const { key, event } of news) await happen(shop, key, event, now);
}

const tell = async (shop: string, warehouse: string, event: PickupEvent): Promise<PickupProblem | null> =>
  (await happen(shop, warehouse, event, Date.now())).problem;

/** It was saved, as it seemed. Null, or why that cannot be. */
export const confirmSave = (shop: string, warehouse: string): Promise<PickupProblem | null> =>
  tell(shop, warehouse, { type: 'confirmed' });

/** It was not saved: state, clock and checklist are as they were before. */
export async function undoSave(shop: string, warehouse: string): Promise<PickupProblem | null> {
  const { before, problem } = await happen(shop, warehouse, { type: 'undone' }, Date.now());
  const audit = before.unconfirmed?.before.audit ?? null;
  if (problem) return problem;
  if (audit === null) await addressAudited(shop, warehouse);
  else await addressSaved(shop, warehouse, audit);
  return null;
}

/** What the seller wants of an edit, before or after it was saved. */
export const setMeaning = (shop: string, warehouse: string, meaning: Meaning): Promise<PickupProblem | null> =>
  tell(shop, warehouse, { type: 'meant', meaning });
/** The same, answered with what is then to be done: all that the page may be told of it. */
export async function meant(
  shop: string,
  warehouse: string,
  meaning: Meaning,
): Promise<{ readonly steps: readonly ChecklistItemId[] } | { readonly problem: 'no-pickup' }> {
  if ((await setMeaning(shop, warehouse, meaning)) !== null) return { problem: 'no-pickup' };
  const { warehouses } = await readPickup(shop);
  const isKept = warehouses.some(({ name, checklist }) => name === warehouse && checklist !== null);
  return { steps: isKept ? checklists[meaning].map(({ id }) => id) : [] };
}
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

/** Adds an ERP copy, or takes the place of the one with its id. It has to be confirmed. */
export async function saveErp(shop: string, erp: Omit<ErpCopy, 'savedAt' | 'confirmedAt'>): Promise<void> {
  const saved: ErpCopy = { ...erp, savedAt: Date.now(), confirmedAt: null };
  await changeErps(shop, ({ erps }) =>
    erps.some(({ id }) => id === erp.id) ? erps.map((one) => (one.id === erp.id ? saved : one)) : [...erps, saved],
  );
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

/** Whether the provider serves a city, as the seller knows; null takes the city off the list. */
export async function setArea(shop: string, city: string, isServed: boolean | null): Promise<void> {
  const name = city.normalize('NFKC').trim();
  if (name === '') return;
  const at = Date.now();
  await changePickup(shop, (record) => {
    const others = record.areas.filter((area) => area.city.toLowerCase() !== name.toLowerCase());
    return { ...record, areas: isServed === null ? others : [...others, { city: name, isServed, at }] };
  });
}

const mostScans = 50;
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
