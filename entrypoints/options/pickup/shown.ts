/** What is kept of a shop's pickup → what the workbench and the popup draw. */
import type { PickupModel, ShownErp, ShownSwitch, ShownWarehouse } from '../../../components/pickup/model.ts';
import { lookUp } from '../../../rules/deadlines/setting.ts';
import type { ProviderSwitch } from '../../../rules/markets/deadlines.ts';
import type { OwnRulebook } from '../../../rules/own.ts';
import { checklistOf } from '../../../rules/pickup/checklist.ts';
import { compareErp } from '../../../rules/pickup/erp.ts';
import { areaIn, hubs, whomToCall } from '../../../rules/pickup/providers.ts';
import {
  answers,
  isConfirmed,
  longest,
  most,
  type ErpCopy,
  type PickupRecord,
  type WarehousePickup,
} from '../../../rules/pickup/record.ts';
import { step } from '../../../rules/pickup/state.ts';
import type { Instant } from '../../../rules/time.ts';
import { settingOf, type Due, type ShopCases } from '../../background/deadlines.ts';
import type { ShopRecord } from '../../background/storage.ts';

/** A shop with all that its pickup is drawn from. */
export interface PickupShop {
  readonly id: string;
  readonly record: ShopRecord;
  readonly cases: ShopCases;
  readonly rulebook: OwnRulebook;
  readonly kept: PickupRecord;
  /** Its audit clocks. */
  readonly dues: readonly Due[];
}

/** As the seller mapped it, else as its address says. */
export function areaOf({ name, address }: WarehousePickup, areas: ShopCases['areas']): string | null {
  const mapped = Object.hasOwn(areas, name) ? areas[name] : undefined;
  return mapped ?? (address ? areaIn(address) : null);
}

export function warehousesOf({ kept, cases, dues }: PickupShop, now: Instant): readonly ShownWarehouse[] {
  return kept.warehouses.map((one) => ({
    one,
    since: sinceOf(one),
    auditDue: dues.find(({ deadline }) => deadline.of.id === one.name)?.deadline.due ?? null,
    steps: checklistOf(one, kept.erps),
    call: whomToCall(one.state, areaOf(one, cases.areas), now, cases.switches),
    answers: answers.filter((answer) => isNews(one, answer, now)),
    erps: kept.erps.filter(({ warehouse }) => warehouse === one.name).map((erp) => shownErp(erp, one)),
  }));
}

/** The first line of the history's end that shows the present state. */
function sinceOf({ history, state }: WarehousePickup): Instant | null {
  const changed = history.findLastIndex((line) => line.state !== state);
  return history[changed + 1]?.at ?? null;
}

function isNews(one: WarehousePickup, answer: (typeof answers)[number], now: Instant): boolean {
  const { warehouse, problem } = step(one, { type: 'answered', answer }, now);
  return problem === null && warehouse !== one;
}

function shownErp(erp: ErpCopy, warehouse: WarehousePickup | undefined): ShownErp {
  const isActive = warehouse?.state === 'active';
  return {
    one: erp,
    isConfirmed: warehouse ? isConfirmed(erp, warehouse) : erp.confirmedAt !== null,
    compared: warehouse?.address ? compareErp(erp.address, warehouse.address) : null,
    isMethodOff: (erp.method === 'dropOff' && isActive) || (erp.method === 'pickup' && warehouse?.state === 'none'),
  };
}

/** Researched switches and those entered among the deadlines. */
function switchesOf({ id, record, cases, rulebook }: PickupShop, now: Instant): readonly ShownSwitch[] {
  const found = lookUp('providerSwitches', settingOf(id, { record, cases, rulebook }), now);
  const shown = (one: ProviderSwitch, source: ShownSwitch['source']): ShownSwitch => ({
    area: one.area,
    on: one.on,
    from: one.from ?? null,
    to: one.to ?? null,
    days: one.days,
    source,
  });
  const source = found.state === 'found' && typeof found.source === 'string' ? found.source : 'entered';
  return [
    ...(found.state === 'found' ? found.value.map((one) => shown(one, source)) : []),
    ...cases.switches.map((one) => shown(one, 'entered')),
  ];
}

export function pickupModel(
  shop: PickupShop,
  shops: PickupModel['shops'],
  sellerZone: string,
  language: string,
  now: Instant,
): PickupModel {
  const { kept } = shop;
  return {
    shops,
    shop: shop.id,
    sellerZone,
    warehouses: warehousesOf(shop, now),
    erps: kept.erps.map((erp) =>
      shownErp(
        erp,
        kept.warehouses.find(({ name }) => name === erp.warehouse),
      ),
    ),
    areas: kept.areas,
    switches: switchesOf(shop, now),
    hubs: hubs.map(({ name }) => (language === 'zh-CN' ? name.zh : name.en)),
    scans: kept.scans,
    damaged: kept.damaged,
    ...{ most, longest },
  };
}
