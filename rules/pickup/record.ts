/** What is kept of the pickup at one shop's warehouses, as plain JSON: states with dates, ERP copies, own areas. */
import type { PickupStatus, WarehouseAddress } from '../form.ts';
import type { HandoverMethod } from '../markets/deadlines.ts';
import type { Instant } from '../time.ts';

/**
 * How the pickup of a warehouse stands. `applied`: the address was saved and the provider has not answered. `rejected`:
 * the provider said no. `cancelling`: the address was saved to end the pickup, and the provider has still to be told.
 */
export const pickupStates = ['none', 'applied', 'in-review', 'active', 'outside', 'rejected', 'cancelling'] as const;
export type PickupState = (typeof pickupStates)[number];

/** What the seller wants of an edit of the address. */
export const meanings = ['sign-up-again', 'cancel', 'move', 'nothing'] as const;
export type Meaning = (typeof meanings)[number];

/** Answers that reach the seller by phone or message, and that the page may never show. */
export const answers = ['active', 'outside', 'rejected', 'none'] as const;
export type Answer = (typeof answers)[number];

/** Something that happened to a warehouse. */
export type PickupEvent =
  /** The save button was pressed and the form closed. Whether it was saved the seller has to confirm. */
  | { readonly type: 'saved' }
  | { readonly type: 'confirmed' }
  /** It was not saved after all: everything is as it was before. */
  | { readonly type: 'undone' }
  | { readonly type: 'seen'; readonly status: PickupStatus }
  | { readonly type: 'meant'; readonly meaning: Meaning }
  | { readonly type: 'answered'; readonly answer: Answer };

/** One line of the history: what happened, and how the pickup stood afterwards. */
export interface Happened {
  /** Never before the line above, even where a clock was set back. */
  readonly at: Instant;
  readonly event: PickupEvent;
  readonly state: PickupState;
}

/** A save that the seller has neither confirmed nor undone, and what an undo brings back. */
export interface UnconfirmedSave {
  readonly at: Instant;
  readonly before: {
    readonly state: PickupState;
    readonly savedAt: Instant | null;
    readonly address: WarehouseAddress | null;
    /** Start of the audit clock that ran; null where none did. */
    readonly audit: Instant | null;
    readonly checklist: Checklist | null;
    readonly meant: WarehousePickup['meant'];
  };
}

export const checklistItems = [
  'leave-unsaved',
  'area-served',
  'address-saved',
  'tell-caller-no',
  'tell-caller-yes',
  'erp-updated',
  'phone-reachable',
  'self-ship-meanwhile',
  'audit-passed',
  'pickup-ended',
  'first-label-pickup',
  'first-label-drop-off',
] as const;
export type ChecklistItemId = (typeof checklistItems)[number];

/** What is left to do about one edit. It stays until all of it is done, or until the seller puts it away. */
export interface Checklist {
  /** The edit it belongs to began, or was saved, then. */
  readonly since: Instant;
  /** Items that the seller ticked, and when. */
  readonly ticks: { readonly [Item in ChecklistItemId]?: Instant };
}

export interface WarehousePickup {
  /** As the page and exports write it; empty where the page shows one warehouse without a name. Unique in the shop. */
  readonly name: string;
  readonly state: PickupState;
  /** Holiday mode or an order limit: nothing is collected, whatever the state. Null: not, or not known. */
  readonly restrictedSince: Instant | null;
  /** What the page showed last, and when. */
  readonly shown: { readonly status: PickupStatus; readonly at: Instant } | null;
  /** When the address was last saved, as far as seen. */
  readonly savedAt: Instant | null;
  readonly unconfirmed: UnconfirmedSave | null;
  readonly meant: { readonly meaning: Meaning; readonly at: Instant } | null;
  /** The address that was last saved or last opened, text for text; null where none was seen. */
  readonly address: WarehouseAddress | null;
  /** Null: nothing is to be done. Its items: `checklistOf`. */
  readonly checklist: Checklist | null;
  /** Oldest first, the last `most.happened`. */
  readonly history: readonly Happened[];
}

/** What the seller's ERP holds of a warehouse, as it was pasted. */
export interface ErpCopy {
  readonly id: string;
  /** What the seller calls the ERP. */
  readonly name: string;
  /** Name of the warehouse it is a copy of. */
  readonly warehouse: string;
  /** The pasted block, as it was. */
  readonly text: string;
  /** Its parts, as far as they could be told apart: `gone` where not. The seller may have mended them by hand. */
  readonly address: WarehouseAddress;
  /** Pickup or drop-off as the ERP is set; null where the seller did not say. */
  readonly method: HandoverMethod | null;
  readonly savedAt: Instant;
  /** When the seller said that the ERP holds the same as Seller Center. It holds until the next save: `isConfirmed`. */
  readonly confirmedAt: Instant | null;
}

/** A city that the seller knows the provider serves, or not. */
export interface OwnArea {
  /** As the seller wrote it: 东莞, Dongguan, 东莞市. */
  readonly city: string;
  readonly isServed: boolean;
  readonly at: Instant;
}

/** What a check of labels came to; the numbers themselves are not kept. */
export interface LabelScan {
  readonly at: Instant;
  /** Warehouse the labels were for; null where the seller did not say. */
  readonly warehouse: string | null;
  readonly count: number;
  /** Labels that show all three signs, some of them, or contradict at least one. */
  readonly proven: number;
  readonly unproven: number;
  readonly contradicted: number;
  /** Labels that show drop-off. */
  readonly dropOff: number;
}

/** Stored entries that could not be read any more, as they stood. */
export interface DamagedPickup {
  readonly list: string;
  readonly value: unknown;
}

/** Switches of provider, and which area a warehouse lies in, are kept with the deadlines (`ShopCases`). */
export interface PickupRecord {
  readonly warehouses: readonly WarehousePickup[];
  readonly erps: readonly ErpCopy[];
  readonly areas: readonly OwnArea[];
  /** Newest last, at most 50. */
  readonly scans: readonly LabelScan[];
  readonly damaged: readonly DamagedPickup[];
}

/**
 * How many are kept of a shop. A seller has at most 21 warehouses there: of more the page is not to be believed, and
 * those that ask nothing of the seller make room. What the seller typed never does.
 */
export const most = { warehouses: 100, erps: 50, areas: 500, happened: 300 } as const;

/** Longest texts that are kept, in characters, and how many divisions of a region. */
export const longest = { field: 5000, block: 20_000, name: 500, city: 200, region: 20 } as const;

export const noPickup: PickupRecord = { warehouses: [], erps: [], areas: [], scans: [], damaged: [] };

export const newWarehouse = (name: string): WarehousePickup => ({
  ...{ name, state: 'none', restrictedSince: null, shown: null, savedAt: null, unconfirmed: null, meant: null },
  ...{ address: null, checklist: null, history: [] },
});

/** The seller said so after the warehouse's address was saved last. */
export const isConfirmed = ({ confirmedAt }: ErpCopy, { savedAt }: WarehousePickup): boolean =>
  confirmedAt !== null && (savedAt === null || confirmedAt >= savedAt);

/** The warehouse of that name, as it is or as it would begin. */
export const warehouseIn = ({ warehouses }: PickupRecord, name: string): WarehousePickup =>
  warehouses.find((one) => one.name === name) ?? newWarehouse(name);
