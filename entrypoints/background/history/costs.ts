/** The seller's own costs by SKU: one record a history, in columns, for a page asks for thousands at once. */
import type { Money } from '../../../rules/money.ts';
import { findText, indexTexts, textAt } from '../../../rules/history/texts.ts';
import { tellChange } from './news.ts';
import { database, isCosts, problemOf, send, write, type CostsRecord } from './database.ts';
import type { Costs } from './shape.ts';

/** Costs to be looked up one by one. */
export interface OpenCosts {
  readonly size: number;
  get(sku: string): Money | undefined;
}

/** Null where none were entered. Throws `HistoryError`. */
export async function openCosts(history: string): Promise<OpenCosts | null> {
  const record = await stored(history);
  return record && { size: record.amounts.length, get: (sku) => costAt(record, findText(record.skus, sku)) };
}

export const readCosts = async (history: string): Promise<Costs> => costsIn(await stored(history));

export async function changeCosts(history: string, changes: ReadonlyMap<string, Money | null>): Promise<void> {
  await write(['costs', 'damaged'], async (tx) => {
    const store = tx.objectStore('costs');
    const before: unknown = await store.get(history);
    const sound = isCosts(before) ? before : null;
    if (!sound && before !== undefined) {
      send(tx.objectStore('damaged').add({ at: Date.now(), store: 'costs', key: history, value: before }));
    }
    const costs = costsIn(sound);
    for (const [sku, cost] of changes) {
      if (cost) costs.set(sku, cost);
      else costs.delete(sku);
    }
    if (costs.size > 0) send(store.put(costsRecord(history, costs, (sound?.revision ?? 0) + 1)));
    else send(store.delete(history));
  });
  tellChange();
}

/** Costs as people know them. */
export function costsIn(record: CostsRecord | null): Map<string, Money> {
  const costs = new Map<string, Money>();
  record?.amounts.forEach((_, i) => {
    const cost = costAt(record, i);
    if (cost) costs.set(textAt(record.skus, i), cost);
  });
  return costs;
}

/** By history: a number that grows with every change. Histories without costs are missing. */
export async function costRevisions(): Promise<ReadonlyMap<string, number>> {
  try {
    const records: unknown[] = await (await database()).getAll('costs');
    return new Map(records.filter(isCosts).map(({ history, revision }) => [history, revision]));
  } catch (error) {
    throw problemOf(error);
  }
}

async function stored(history: string): Promise<CostsRecord | null> {
  try {
    const record: unknown = await (await database()).get('costs', history);
    return isCosts(record) ? record : null;
  } catch (error) {
    throw problemOf(error);
  }
}

/** Costs as they are kept. */
export function costsRecord(history: string, costs: Costs, revision: number): CostsRecord {
  const values = [...costs.values()];
  const currencies = [...new Set(values.map(({ currency }) => currency))];
  return {
    history,
    revision,
    skus: indexTexts([...costs.keys()]),
    amounts: Float64Array.from(values, ({ amount }) => amount),
    currencies,
    currency: Uint8Array.from(values, ({ currency }) => currencies.indexOf(currency)),
  };
}

function costAt({ amounts, currencies, currency }: CostsRecord, i: number): Money | undefined {
  const amount = amounts[i];
  const code = currencies[currency[i] ?? -1];
  return amount === undefined || code === undefined ? undefined : { amount, currency: code };
}
