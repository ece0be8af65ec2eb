/** What is known of the prices of a visited shop: looked up once a visit, before its rows are judged. */
import { gone, read, type FlashSaleRow } from '../../rules/form.ts';
import type { CeilingStory } from '../../rules/history/ceiling.ts';
import { leastPrice } from '../../rules/history/cost.ts';
import type { Limits } from '../../rules/history/limits.ts';
import { matchRow, readingOf } from '../../rules/history/match.ts';
import { storyOf } from '../../rules/history/story.ts';
import { textAt } from '../../rules/history/texts.ts';
import { noCeilings, noCosts, type Known } from '../../rules/known.ts';
import type { Market } from '../../rules/markets/market.ts';
import type { Money } from '../../rules/money.ts';
import type { Instant } from '../../rules/time.ts';
import { comparisonIn, readCoverage, salesOf, type Sources } from './ceilings.ts';
import { limitsOf, openCosts } from './history.ts';
import type { Visit } from './messages.ts';
import { readShop } from './storage.ts';

export interface Prices extends Pick<Known, 'history' | 'ceilings' | 'costs'> {
  /** The whole story of a row's ceiling from `now` on. */
  story(row: FlashSaleRow, now: Instant): CeilingStory;
}

/** Nothing was imported or entered, or it could not be looked up. */
export const noPrices: Prices = {
  history: gone,
  ceilings: noCeilings,
  costs: noCosts,
  story: () => ({ state: 'no-history' }),
};

/** How long a page waits for what is known of its prices, in milliseconds. */
const patience = 300;

/**
 * What `looked` gives, `noPrices` where it takes long or fails: the rules then answer unknown. `late` is called where
 * it comes after all.
 */
export function inTime(looked: Prices | Promise<Prices>, late: () => void): Promise<Prices> {
  return new Promise((resolve) => {
    let waits = true;
    const answer = (prices: Prices): void => {
      waits = false;
      clearTimeout(timer);
      resolve(prices);
    };
    const timer = setTimeout(() => {
      answer(noPrices);
    }, patience);
    Promise.resolve(looked).then(
      (prices) => {
        if (waits) answer(prices);
        else late();
      },
      () => {
        answer(noPrices);
      },
    );
  });
}

/** `market`: with the seller's own values. Opens IndexedDB only for sources that are there. Throws `HistoryError` where the browser cannot. */
export async function pricesOf(
  visit: Visit,
  { history, costs }: Sources,
  market: Market,
  now: Instant,
): Promise<Prices> {
  const [limits, coverage] = await Promise.all([
    history === null ? null : salesOf(history, visit.shop).then((sales) => limitsOf(history, sales, now)),
    history === null ? null : readCoverage(history, now),
  ]);
  const comparison = comparisonIn(market, visit.kind, now);
  return {
    history: coverage ? read(coverage) : gone,
    ceilings: limits ? { get: (row) => readingOf(limits, row, Date.now()) } : noCeilings,
    costs: costs === null ? noCosts : await costsOf(costs, visit, limits, now),
    story: (row, at) => (coverage ? storyOf(limits, row, at, comparison, coverage) : noPrices.story(row, at)),
  };
}

async function costsOf(key: string, visit: Visit, limits: Limits | null, now: Instant): Promise<Known['costs']> {
  const [costs, { feeBasisPoints, rates }] = await Promise.all([openCosts(key), readShop(key)]);
  const currency = visit.currency?.code;
  if (!costs) return noCosts;
  const leastOf = (cost: Money): Money =>
    currency === undefined ? cost : leastPrice({ cost, feeBasisPoints: feeBasisPoints ?? 0 }, currency, rates, now);
  return {
    size: costs.size,
    get(row) {
      const known = skusOf(row, limits).flatMap((sku) => costs.get(sku) ?? []);
      return dearest(known.map(leastOf), currency);
    },
  };
}

/** SKUs that a row stands for: its own, or those that its names find in the history. */
function skusOf(row: FlashSaleRow, limits: Limits | null): readonly string[] {
  if (row.level === 'variation' && row.sku !== undefined) return [row.sku];
  const match = limits && matchRow(limits, row);
  return limits && match?.state === 'matched' ? match.skus.map((i) => textAt(limits.skus, i)) : [];
}

/** One price has to cover every SKU; one that cannot be compared makes all of it incomparable. */
const dearest = (prices: readonly Money[], currency: string | undefined): Money | undefined =>
  prices.find((price) => price.currency !== currency) ?? prices.toSorted((a, b) => b.amount - a.amount)[0];
