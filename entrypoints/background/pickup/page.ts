/** What the warehouse page tells of pickup: statuses, the address that is saved, and a save. For the background alone. */
import { editOf } from '../../../rules/address/edit.ts';
import { siteIn, siteOfRow } from '../../../rules/address/place.ts';
import { lookUp } from '../../../rules/deadlines/setting.ts';
import type { WarehouseForm, WarehouseRow } from '../../../rules/form.ts';
import { checklists } from '../../../rules/pickup/checklist.ts';
import { warehouseIn, type ChecklistItemId, type Meaning, type WarehousePickup } from '../../../rules/pickup/record.ts';
import { step } from '../../../rules/pickup/state.ts';
import { nameOf } from '../../../rules/pickup/whose.ts';
import type { Instant } from '../../../rules/time.ts';
import { settingOfShop } from '../deadlines/setting.ts';
import { changeWarehouse, happen } from './change.ts';
import { addressIn, isSameAddress, savedIn } from './seen.ts';
import { readPickup } from './stored.ts';

/** Parcels leave it, and nothing says that it lies outside mainland China: a clock too many is undone with one press. */
const hasSite = ({ fields }: Pick<WarehouseForm, 'fields'>): boolean => siteIn(fields).state !== 'blank';

/** Whether there is a pickup sign-up in this shop at all: in mainland China, for shops that sell to South-East Asia. */
async function hasPickup(shop: string, now: Instant): Promise<boolean> {
  const { setting } = await settingOfShop(shop);
  return lookUp('pickupAuditHours', setting, now).state === 'found';
}

let last: Promise<unknown> = Promise.resolve();
/** One message after the other, as they came: what a page showed before a save must not be written after it. */
const inOrder = (work: () => Promise<void>): Promise<void> => {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
};

/**
 * The save button was pressed and the form closed: the audit clock starts, ERP copies have to be confirmed anew. Nothing
 * of that where nothing was changed.
 */
export const warehouseSaved = (shop: string, form: WarehouseForm, now: Instant): Promise<void> =>
  inOrder(() => save(shop, form, now));

async function save(shop: string, form: WarehouseForm, now: Instant): Promise<void> {
  const [saved, address] = [savedIn(form), addressIn(form)];
  // A field that the page shows only now was not changed by that.
  if (saved && editOf(saved, address).changed.length === 0) return;
  if (!hasSite(form) || !(await hasPickup(shop, now))) return;
  const { warehouses } = await readPickup(shop);
  await happen(shop, nameOf(form, warehouses), { type: 'saved' }, now, address);
}

/** What a page shows: the status of every warehouse, and the address of the open one. Writes only what is news. */
export const pageSeen = (shop: string, form: WarehouseForm, now: Instant): Promise<void> =>
  inOrder(() => see(shop, form, now));

async function see(shop: string, form: WarehouseForm, now: Instant): Promise<void> {
  await statusSeen(shop, form.rows, now);
  const address = savedIn(form);
  if (!address || !hasSite({ fields: { ...form.fields, ...address } })) return;
  const record = await readPickup(shop);
  const name = nameOf(form, record.warehouses);
  const isKnown = (one: WarehousePickup): boolean => isSameAddress(one.address, address);
  if (isKnown(warehouseIn(record, name)) || !(await hasPickup(shop, now))) return;
  await changeWarehouse(shop, name, (one) => (isKnown(one) ? one : { ...one, address }));
}

/** What an edit is meant for, chosen in the page: answered with the steps of that case, all that the page is told. */
export async function meant(
  shop: string,
  warehouse: string,
  meaning: Meaning,
): Promise<{ readonly steps: readonly ChecklistItemId[] } | { readonly problem: 'no-pickup' }> {
  const problem = await happen(shop, warehouse, { type: 'meant', meaning }, Date.now());
  return problem ? { problem: 'no-pickup' } : { steps: checklists[meaning].map(({ id }) => id) };
}

async function statusSeen(shop: string, rows: readonly WarehouseRow[], now: Instant): Promise<void> {
  const record = await readPickup(shop);
  const news = rows.flatMap((row) => {
    const { key, status } = row;
    if (status.state !== 'read' || siteOfRow(row).state === 'blank') return [];
    const event = { type: 'seen', status: status.value } as const;
    const warehouse = warehouseIn(record, key);
    return step(warehouse, event, now).warehouse === warehouse ? [] : [{ key, event }];
  });
  if (news.length === 0 || !(await hasPickup(shop, now))) return;
  for (const { key, event } of news) await happen(shop, key, event, now);
}
