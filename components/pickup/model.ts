/** What the pickup's screens are told to draw, and what a seller may do there. */
import type { WarehouseAddress } from '../../rules/form.ts';
import type { HandoverMethod } from '../../rules/markets/deadlines.ts';
import type { ChecklistItem } from '../../rules/pickup/checklist.ts';
import type { Compared } from '../../rules/pickup/erp.ts';
import type { Call } from '../../rules/pickup/providers.ts';
import type {
  Answer,
  ChecklistItemId,
  DamagedPickup,
  ErpCopy,
  LabelScan,
  Meaning,
  OwnArea,
  WarehousePickup,
} from '../../rules/pickup/record.ts';
import type { PickupProblem } from '../../rules/pickup/state.ts';
import type { CheckedBatch, Waybills } from '../../rules/pickup/waybills.ts';
import type { SourceId } from '../../rules/sources.ts';
import type { Instant } from '../../rules/time.ts';

/** A warehouse with what follows from its state. */
export interface ShownWarehouse {
  readonly one: WarehousePickup;
  /** When the state began; null where it never changed. */
  readonly since: Instant | null;
  /** End of the audit clock; null while none runs. */
  readonly auditDue: Instant | null;
  /** What is left to do about the last edit, done items too. */
  readonly steps: readonly ChecklistItem[];
  readonly call: Call | null;
  /** What the seller may say of it now, beyond what is known. */
  readonly answers: readonly Answer[];
  readonly erps: readonly ShownErp[];
}

export interface ShownErp {
  readonly one: ErpCopy;
  /** The seller said that it holds what was saved last. */
  readonly isConfirmed: boolean;
  /** Field by field; null where Seller Center's address was not seen. */
  readonly compared: readonly Compared[] | null;
  /** Pickup here and drop-off there, or the other way round. */
  readonly isMethodOff: boolean;
}

/** A switch of provider: researched, or entered among the deadlines. */
export interface ShownSwitch {
  readonly area: string;
  /** ISO date; null: some day between `from` and `to`. */
  readonly on: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Calendar days that orders around it have more. */
  readonly days: number;
  readonly source: SourceId | 'entered';
}

export interface PickupModel {
  readonly shops: readonly { readonly id: string; readonly label: string }[];
  readonly shop: string;
  readonly sellerZone: string;
  readonly warehouses: readonly ShownWarehouse[];
  /** Copies of warehouses that are not known, too. */
  readonly erps: readonly ShownErp[];
  readonly areas: readonly OwnArea[];
  readonly switches: readonly ShownSwitch[];
  /** Names of hubs to choose from, as labels print them. */
  readonly hubs: readonly string[];
  readonly scans: readonly LabelScan[];
  readonly damaged: readonly DamagedPickup[];
  /** How many are kept at most, and how long a text may be. */
  readonly most: { readonly erps: number; readonly areas: number };
  readonly longest: { readonly name: number; readonly block: number; readonly field: number; readonly city: number };
}

/** What can be done with one warehouse; also from the popup. Null: done, else why it cannot be. */
export interface WarehouseActions {
  confirmSave(warehouse: string): Promise<PickupProblem | null>;
  undoSave(warehouse: string): Promise<PickupProblem | null>;
  setMeaning(warehouse: string, meaning: Meaning): Promise<PickupProblem | null>;
  setAnswer(warehouse: string, answer: Answer): Promise<PickupProblem | null>;
  tick(warehouse: string, item: ChecklistItemId, isDone: boolean): void;
  closeChecklist(warehouse: string): void;
  confirmErp(id: string): void;
}

/** As entered; `id` null for a new one. */
export interface ErpEntry {
  readonly id: string | null;
  readonly name: string;
  readonly warehouse: string;
  readonly text: string;
  readonly address: WarehouseAddress;
  readonly method: HandoverMethod | null;
}

/** What all labels of a batch show, as the seller says. */
export interface BatchEntry {
  readonly method: HandoverMethod | null;
  readonly hub: string;
  /** Empty: not named. */
  readonly warehouse: string;
  /** ISO date on the clock in Beijing. */
  readonly on: string;
}

/** Labels out of imported orders that say the same; the warehouse is empty where the export does not name it. */
export interface ExportedLabels {
  readonly warehouse: string;
  readonly provider: string;
  readonly method: HandoverMethod | null;
  readonly labels: readonly { readonly tracking: string; readonly on: Instant }[];
}

export interface PickupActions extends WarehouseActions {
  pickShop(shop: string): void;
  /** A pasted block, part by part. */
  understand(text: string): WarehouseAddress;
  saveErp(erp: ErpEntry): Promise<void>;
  removeErp(id: string): void;
  /** Null takes the city off the list. */
  setArea(city: string, isServed: boolean | null): void;
  readNumbers(text: string): Waybills;
  /** Labels of the last two weeks' imported orders, the largest group first. */
  exported(): Promise<readonly ExportedLabels[]>;
  checkLabels(numbers: Waybills['numbers'], batch: BatchEntry): CheckedBatch;
  keepScan(checked: CheckedBatch, batch: BatchEntry): Promise<void>;
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
}
