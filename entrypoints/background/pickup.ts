/**
 * Pickup for the review and the screens: how it stands at each warehouse, what the seller does about it, and what other
 * programs hold of the address. Kept per shop. After a change `storage.local` tells (`pickupChanged`). What a page
 * showed comes through the review, everything else from our own pages.
 */
import type { WarehouseForm, WarehouseRow } from '../../rules/form.ts';
import type { Answer, ChecklistItemId, ErpCopy, LabelScan, Meaning, PickupRecord } from '../../rules/pickup/record.ts';
import type { PickupProblem } from '../../rules/pickup/state.ts';
import type { Instant } from '../../rules/time.ts';

export type * from '../../rules/pickup/record.ts';

const later = (): never => {
  throw new Error('Not there yet.');
};

/** What is kept of a shop; empty where nothing is. */
export const readPickup: (shop: string) => Promise<PickupRecord> = later;

/** One change of what is kept: one at a time, whoever makes it. Gives what is kept now. */
export const changePickup: (shop: string, change: (record: PickupRecord) => PickupRecord) => Promise<PickupRecord> =
  later;

/** The save button was pressed and the form closed: the audit clock starts, ERP copies have to be confirmed anew. */
export const warehouseSaved: (shop: string, form: WarehouseForm, now: Instant) => Promise<void> = later;

/** What the page's list shows of its warehouses. Writes only where that is news. */
export const statusSeen: (shop: string, rows: readonly WarehouseRow[], now: Instant) => Promise<void> = later;

/** It was saved, as it seemed. Null, or why that cannot be. */
export const confirmSave: (shop: string, warehouse: string) => Promise<PickupProblem | null> = later;
/** It was not saved: state, clock and checklist are as they were before. */
export const undoSave: (shop: string, warehouse: string) => Promise<PickupProblem | null> = later;
/** What the seller wants of an edit, before or after it was saved; null: nothing is open any more. */
export const setMeaning: (shop: string, warehouse: string, meaning: Meaning) => Promise<PickupProblem | null> = later;
/** What the seller was told by phone or message. */
export const setAnswer: (shop: string, warehouse: string, answer: Answer) => Promise<PickupProblem | null> = later;
/** Ticks an item of the checklist, or takes the tick back. */
export const tick: (shop: string, warehouse: string, item: ChecklistItemId, isDone: boolean) => Promise<void> = later;
/** Puts the checklist away, done or not; the next save brings a new one. */
export const closeChecklist: (shop: string, warehouse: string) => Promise<void> = later;

/** Adds an ERP copy, or takes the place of the one with its id. */
export const saveErp: (shop: string, erp: Omit<ErpCopy, 'savedAt' | 'confirmedAt'>) => Promise<void> = later;
/** The seller says that the ERP holds what Seller Center holds: its copy is now the warehouse's address. */
export const confirmErp: (shop: string, id: string) => Promise<void> = later;
export const removeErp: (shop: string, id: string) => Promise<void> = later;

/** Null takes the city off the list. */
export const setArea: (shop: string, city: string, isServed: boolean | null) => Promise<void> = later;

/** Keeps what a check of labels came to, and ticks the first label off where all signs agree with what was meant. */
export const labelsScanned: (shop: string, scan: Omit<LabelScan, 'at'>) => Promise<void> = later;

/** Whether a change of `storage.local` (its keys) changes what this module gives. */
export const pickupChanged = (keys: readonly string[]): boolean => keys.some((key) => key.startsWith('pickup:'));
