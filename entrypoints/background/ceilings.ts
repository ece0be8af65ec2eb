/**
 * What is known of a shop's prices: which history is its own, which flash sales do not count in it, its ceilings and
 * costs. Joins door 3 (IndexedDB) with door 2 (what is stored of shops); for the review and the workbench.
 */
import { ceilingAt } from '../../rules/history/lookup.ts';
import { highestPrice, type CeilingStory } from '../../rules/history/ceiling.ts';
import { countsOf } from '../../rules/history/counts.ts';
import { coverageOf, type Coverage } from '../../rules/history/coverage.ts';
import { storyOf } from '../../rules/history/story.ts';
import { confirmed, type SuspectedWindow } from '../../rules/history/suspected.ts';
import { textAt } from '../../rules/history/texts.ts';
import { policyDate } from '../../rules/engine.ts';
import { all } from '../../rules/markets/all.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { policyOn, type Market, type ShopKind } from '../../rules/markets/market.ts';
import type { Comparison } from '../../rules/money.ts';
import { withOwn } from '../../rules/own.ts';
import type { Instant } from '../../rules/time.ts';
import { limitsOf, readHistory, readLines } from './history.ts';
import type { KnownSales, PricePoint, SkuSummary } from './history.ts';
import { textAt as orderText } from './history/lines.ts';
import { readRulebook } from './rulebook.ts';
import { changeShop, readIndex, readShop, shopsItem, type HistoryEntry, type ShopRecord } from './storage.ts';

/** `host|region|shop id` of two keys say different things of the same part. */
function contradicts(a: string, b: string): boolean {
  const [partsA, partsB] = [a.split('|'), b.split('|')];
  return partsA.some((part, i) => part !== '' && (partsB[i] ?? '') !== '' && part !== partsB[i]);
}

/** The key with its region as a market: `GB` is the platform's code for the UK, and the seller may have corrected it. */
function inMarket(key: string, market?: string): string {
  const [host = '', region = '', id = ''] = key.split('|');
  return [host, market ?? (region === '' ? '' : marketOf(region).id), id].join('|');
}

const idOf = (key: string): string => key.split('|')[2] ?? '';

/**
 * Whose orders a visited shop is judged by: its own history, else the one whose parts do not contradict it, if exactly
 * one does not and no second shop of that market was met; else none, never a guess. `shops`: all shops met.
 */
export function historyFor(
  shop: string,
  market: string,
  histories: readonly string[],
  shops: readonly string[],
): string | null {
  if (histories.includes(shop)) return shop;
  const here = inMarket(shop, market);
  const [only, other] = histories.filter((history) => !contradicts(inMarket(history), here));
  if (only === undefined || other !== undefined) return null;
  if (idOf(only) !== '' && idOf(only) === idOf(shop)) return only;
  const met = shops.filter((each) => !contradicts(inMarket(each), `|${market}|`));
  const ids = new Set([...met, shop, only].map(idOf).filter((id) => id !== ''));
  return ids.size > 1 ? null : only;
}

/** Under which keys a visited shop's orders and costs are kept; null where there are none. */
export interface Sources {
  readonly history: string | null;
  readonly costs: string | null;
}

/** Opens nothing of IndexedDB. `index` where the caller has it already. */
export async function sourcesOf(shop: string, market: string, index?: readonly HistoryEntry[]): Promise<Sources> {
  const entries = index ?? (await readIndex());
  if (entries.length === 0) return { history: null, costs: null };
  const shops = await shopsItem.getValue();
  const among = (kept: readonly HistoryEntry[]): string | null =>
    historyFor(
      shop,
      market,
      kept.map(({ key }) => key),
      shops,
    );
  return {
    history: among(entries.filter(({ imported }) => imported)),
    costs: among(entries.filter(({ costs }) => costs > 0)),
  };
}

/** What is stored of the shops that a history belongs to: of itself first, `visited` included. */
export async function shopsOf(
  history: string,
  visited?: string,
): Promise<readonly { readonly shop: string; readonly record: ShopRecord }[]> {
  const [index, met] = await Promise.all([readIndex(), shopsItem.getValue()]);
  const histories = index.filter(({ imported }) => imported).map(({ key }) => key);
  const shops = [...new Set([history, ...(visited === undefined ? [] : [visited]), ...met])];
  const records = await Promise.all(
    shops.map(async (shop) => {
      const record = await readShop(shop);
      const market = record.market ?? inMarket(shop).split('|')[1] ?? '';
      return shop === history || historyFor(shop, market, histories, met) === history ? { shop, record } : null;
    }),
  );
  return records.filter((each) => each !== null);
}

/** The flash sales that do not count in a history, from all its shops. */
export async function salesOf(history: string, visited?: string): Promise<KnownSales> {
  const shops = await shopsOf(history, visited);
  const windows = new Map(shops.flatMap(({ record }) => record.windows).map((window) => [window.id, window]));
  return {
    windows: [...windows.values()],
    denied: new Set(shops.flatMap(({ record }) => record.denied.map(({ id }) => id))),
    revision: shops
      .filter(({ record }) => record.salesRevision > 0)
      .map(({ shop, record }) => `${shop} ${String(record.salesRevision)}`)
      .sort()
      .join('\n'),
  };
}

/** How far the imported files of a history reach at `now`. */
export async function readCoverage(history: string, now: Instant): Promise<Coverage> {
  const record = await readHistory(history);
  const files = (record?.files ?? []).map(({ damaged, filtered, ...file }) => ({
    ...file,
    filtered: filtered || damaged,
  }));
  return coverageOf(files, now, record?.everything ?? false);
}

/** How a market compares a flash price with the ceiling on the day of `now`; null where nobody knows. */
export const comparisonIn = (market: Market, kind: ShopKind, now: Instant): Comparison | null =>
  policyOn('flashSaleHistoryComparison', market, kind, all, policyDate(now, market.zone))?.value ?? null;

/** The comparison for a history that is looked at without a visit. */
async function comparisonOf(history: string, now: Instant): Promise<Comparison | null> {
  const [shops, rulebook] = await Promise.all([shopsOf(history), readRulebook()]);
  const records = shops.map(({ record }) => record);
  const code = records.find((record) => record.market !== null)?.market ?? history.split('|')[1] ?? '';
  const kind = records.find((record) => record.kind !== null)?.kind ?? 'crossBorder';
  return comparisonIn(withOwn(marketOf(code), kind, rulebook), kind, now);
}

/** Every SKU of a history with its ceiling at `now`, by SKU id. */
export async function readSkus(history: string, now: Instant): Promise<readonly SkuSummary[]> {
  const [limits, comparison] = await Promise.all([
    salesOf(history).then((sales) => limitsOf(history, sales, now)),
    comparisonOf(history, now),
  ]);
  const { currency } = limits;
  return Array.from(limits.skus.ends, (_, i): SkuSummary => {
    const ceiling = ceilingAt(limits, i, now);
    const quantity = limits.lastQuantity[i] ?? 0;
    return {
      sku: textAt(limits.skus, i),
      product: textAt(limits.products, i),
      variation: textAt(limits.variations, i),
      lines: limits.lineCounts[i] ?? 0,
      newest: (limits.newest[i] ?? 0) * 1000,
      last: quantity === 0 ? null : { paid: { amount: limits.lastPaid[i] ?? 0, currency }, quantity },
      ceiling,
      highest: highestPrice(ceiling, comparison),
    };
  });
}

/** The whole story of one SKU's ceiling from `now` on. */
export async function readStory(history: string, sku: string, now: Instant): Promise<CeilingStory> {
  const [limits, coverage, comparison] = await Promise.all([
    salesOf(history).then((sales) => limitsOf(history, sales, now)),
    readCoverage(history, now),
    comparisonOf(history, now),
  ]);
  return storyOf(limits, { sku, product: '', variation: '', level: 'variation' }, now, comparison, coverage);
}

/** What was paid for one SKU and how each line counts, oldest first. */
export async function readPrices(history: string, sku: string, now: Instant): Promise<readonly PricePoint[]> {
  const sales = await salesOf(history);
  const limits = await limitsOf(history, sales, now);
  const points: PricePoint[] = [];
  for await (const lines of readLines(history, 'prices')) {
    const word = lines.words.indexOf(sku);
    if (word <= 0) continue;
    const countOf = countsOf(lines, limits, sales.windows);
    lines.sku.forEach((each, i) => {
      if (each !== word) return;
      points.push({
        createdAt: (lines.created[i] ?? 0) * 1000,
        orderId: orderText(lines.orderId, i),
        paid: { amount: lines.paid[i] ?? 0, currency: lines.currency.code },
        quantity: lines.quantity[i] ?? 0,
        counts: countOf(i),
      });
    });
  }
  return points.sort((a, b) => a.createdAt - b.createdAt);
}

/** Flash sales that the orders hint at, neither confirmed nor denied. */
export async function suspectedOf(history: string, now: Instant): Promise<readonly SuspectedWindow[]> {
  return (await limitsOf(history, await salesOf(history), now)).suspected;
}

/** The seller confirms or denies a suspected flash sale; null takes the decision back. Ceilings follow. */
export async function decideWindow(
  history: string,
  window: SuspectedWindow,
  decision: 'confirmed' | 'denied' | null,
): Promise<void> {
  await changeShop(history, (record) => {
    const names = { product: window.product.slice(0, 500), variation: window.variation.slice(0, 500) };
    const sale = { ...window, ...names };
    const windows = record.windows.filter(({ id }) => id !== sale.id);
    const denied = record.denied.filter(({ id }) => id !== sale.id);
    return {
      ...record,
      windows: decision === 'confirmed' ? [windowOf(sale), ...windows] : windows,
      denied: decision === 'denied' ? [sale, ...denied] : denied,
    };
  });
}

type StoredWindow = ShopRecord['windows'][number];
const windowOf = (sale: SuspectedWindow): StoredWindow => {
  const { items, ...window } = confirmed(sale);
  return { ...window, items: items as StoredWindow['items'] };
};
