/** The seller's own costs by SKU: one record a history, in columns, for a page asks for thousands at once. */
import type { Money } from '../../../rules/money.ts';
import { findText, indexTexts, textAt } from '../../../rules/history/texts.ts';
import { tellChange } from './change.ts';
import { database, isCosts, problemOf, write, type CostsRecord } from './database.ts';
import type { Costs } from './shape.ts';

/** A look-up of single costs; null where none were entered. Throws `HistoryError`. */
export async function openCosts(history: string): Promise<((sku: string) => Money | undefined) | null> {
  const record = await stored(history);
  return record && ((sku) => costAt(record, findText(record.skus, sku)));
}

export async function readCosts(history: string): Promise<Costs> {
  const record = await stored(history);
  const costs = new Map<string, Money>();
  if (!record) return costs;
  record.amounts.forEach((_, i) => {
    const cost = costAt(record, i);
    if (cost) costs.set(textAt(record.skus, i), cost);
  });
  return costs;
}

export async function changeCosts(history: string, changes: ReadonlyMap<string, Money | null>): Promise<void> {
  const costs = new Map(await readCosts(history));
  for (const [sku, cost] of changes) {
    if (cost) costs.set(sku, cost);
    else costs.delete(sku);
  }
  const record = recordOf(history, costs);
  await write(['costs', 'damaged'], async (tx) => {
    const store = tx.objectStore('costs');
    const before: unknown = await store.get(history);
    if (before !== undefined && !isCosts(before)) {
      await tx.objectStore('damaged').add({ at: Date.now(), store: 'costs', key: history, value: before });
    }
    await (costs.size > 0 ? store.put(record) : store.delete(history));
  });
  tellChange();
}

async function stored(history: string): Promise<CostsRecord | null> {
  try {
    const record: unknown = await (await database()).get('costs', history);
    return isCosts(record) ? record : null;
  } catch (error) {
    throw problemOf(error);
  }
}

function recordOf(history: string, costs: Costs): CostsRecord {
  const values = [...costs.values()];
  const currencies = [...new Set(values.map(({ currency }) => currency))];
  return {
    history,
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
