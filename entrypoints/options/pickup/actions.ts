/** What a seller may do with the pickup of one shop. */
import type { BatchEntry, PickupActions, WarehouseActions } from '../../../components/pickup/model.ts';
import { parseAddressBlock } from '../../../rules/pickup/address-block.ts';
import { checkBatch, readWaybills, type CheckedBatch, type Waybills } from '../../../rules/pickup/waybills.ts';
import { dayNumberOf, hour, day, zoneClock, type Instant } from '../../../rules/time.ts';
import type { ShopCases } from '../../background/deadlines.ts';
import {
  closeChecklist,
  confirmErp,
  confirmSave,
  labelsScanned,
  labelsSince,
  removeErp,
  saveErp,
  setAnswer,
  setArea,
  setMeaning,
  tick,
  undoSave,
} from '../../background/pickup.ts';

/** `onFail` is told where the browser could not keep what was done. */
export function warehouseActions(shop: string, onFail: () => void): WarehouseActions {
  const told = async <Value>(deed: Promise<Value>): Promise<Value> => {
    try {
      return await deed;
    } catch (error) {
      onFail();
      throw error;
    }
  };
  const done = (deed: Promise<unknown>): void => {
    deed.catch(onFail);
  };
  return {
    confirmSave: (warehouse) => told(confirmSave(shop, warehouse)),
    undoSave: (warehouse) => told(undoSave(shop, warehouse)),
    setMeaning: (warehouse, meaning) => told(setMeaning(shop, warehouse, meaning)),
    setAnswer: (warehouse, answer) => told(setAnswer(shop, warehouse, answer)),
    tick(warehouse, item, isDone) {
      done(tick(shop, warehouse, item, isDone));
    },
    closeChecklist(warehouse) {
      done(closeChecklist(shop, warehouse));
    },
    confirmErp(id) {
      done(confirmErp(shop, id));
    },
  };
}

/** Labels of parcels that may still be waiting. */
const recent = 14 * day;

const noon = 12 * hour;
/** The middle of a day in Beijing; of a day that cannot be, now. */
const dayInBeijing = (iso: string): Instant => {
  const at = zoneClock('Asia/Shanghai').instant(dayNumberOf(iso) * day + noon);
  return Number.isFinite(at) ? at : Date.now();
};

export function pickupActions(
  shop: string,
  areas: ReadonlyMap<string, string | null>,
  switches: ShopCases['switches'],
  pickShop: (shop: string) => void,
  onFail: () => void,
): PickupActions {
  const keep = (deed: Promise<void>): Promise<void> =>
    deed.catch((error: unknown) => {
      onFail();
      throw error;
    });
  /** An empty name is the choice of none, unless the only warehouse there is has none. */
  const areaOf = (warehouse: string): string | null =>
    warehouse === '' && areas.size > 1 ? null : (areas.get(warehouse) ?? null);
  return {
    ...warehouseActions(shop, onFail),
    pickShop,
    understand: parseAddressBlock,
    saveErp: ({ id, ...erp }) => keep(saveErp(shop, { ...erp, id: id ?? crypto.randomUUID() })),
    removeErp(id) {
      removeErp(shop, id).catch(onFail);
    },
    setArea(city, isServed) {
      setArea(shop, city, isServed).catch(onFail);
    },
    readNumbers: readWaybills,
    checkLabels: (numbers: Waybills['numbers'], { method, hub, warehouse, on }: BatchEntry): CheckedBatch =>
      checkBatch(
        numbers,
        { method, hub: hub.trim() === '' ? null : hub, on: dayInBeijing(on), area: areaOf(warehouse) },
        switches,
      ),
    exported: () => labelsSince(shop, Date.now() - recent),
    keepScan: ({ labels, proven, unproven, contradicted }, { method, warehouse }) =>
      keep(
        labelsScanned(shop, {
          warehouse: warehouse === '' ? null : warehouse,
          ...{ count: labels.length, proven, unproven, contradicted },
          dropOff: method === 'dropOff' ? labels.length : 0,
        }),
      ),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
