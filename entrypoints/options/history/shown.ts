/** What is kept of a shop's orders → what the screen shows of it. */
import type { CostSettings, Kept, SkuDetail, SuspectedSale } from '../../../components/history/model.ts';
import { policyDate } from '../../../rules/engine.ts';
import type { CeilingStep } from '../../../rules/history/ceiling.ts';
import { nextWindows, type PlanLengths } from '../../../rules/history/planner.ts';
import type { SuspectedWindow } from '../../../rules/history/suspected.ts';
import type { FlashWindow } from '../../../rules/known.ts';
import { all } from '../../../rules/markets/all.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { policyOn, type Market, type ShopKind } from '../../../rules/markets/market.ts';
import { withOwn } from '../../../rules/own.ts';
import { day, wallOf, type Instant } from '../../../rules/time.ts';
import { readCoverage, readPrices, readSkus, readStory, salesOf, suspectedOf } from '../../background/ceilings.ts';
import { readCosts, readHistory, type Costs } from '../../background/history.ts';
import { readRulebook } from '../../background/rulebook.ts';
import { sellerZoneOf } from '../../background/shop.ts';
import { readIndex, readSettings, readShop, type ShopRecord } from '../../background/storage.ts';
import { sellerHosts } from '../../seller-center.content/hosts.ts';
import type { ShownHistory } from './doors.ts';

/** Exchange rates are taken as right for so long. */
const freshFor = 7 * day;
const windowLength = 30 * day;

export async function readShown(shop: string, market: string, now: Instant): Promise<ShownHistory> {
  const [history, costs, record, index, zone] = await Promise.all([
    readHistory(shop),
    readCosts(shop),
    readShop(shop),
    readIndex(),
    zoneOf(market),
  ]);
  const currency = marketOf(market).currency?.code ?? history?.currency ?? null;
  const shownCosts = costSettings(costs, record, currency, zone, now);
  const isLost = index.some(({ key, lost }) => key === shop && lost);
  if (!history) return { kept: null, isLost, skus: [], suspected: [], costs: shownCosts, zone };
  const [coverage, skus, suspected] = await Promise.all([
    readCoverage(shop, now),
    readSkus(shop, now),
    suspectedOf(shop, now),
  ]);
  const hinted = new Set(suspected.map(({ sku }) => sku));
  const kept: Kept = {
    files: history.files,
    lines: history.lines,
    skus: skus.length,
    everything: history.everything,
    window: { from: now - windowLength, to: now },
    covered: coverage.spans,
    gaps: coverage.gaps,
  };
  return {
    kept,
    isLost: false,
    skus: skus.map((sku) => ({ ...sku, suspected: hinted.has(sku.sku), cost: costs.get(sku.sku) ?? null })),
    suspected: [
      ...suspected.map((window) => suspectedSale(window, 'open')),
      ...record.windows.filter(({ origin }) => origin === 'history').flatMap(confirmedSale),
      ...record.denied.map((window) => suspectedSale(window, 'denied')),
    ],
    costs: shownCosts,
    zone,
  };
}

async function zoneOf(market: string): Promise<string> {
  const { zone } = marketOf(market);
  if (zone !== undefined) return zone;
  const settings = await readSettings();
  return sellerZoneOf(settings, settings.language ?? 'en');
}

const suspectedSale = (
  { startsAt, endsAt, ...window }: SuspectedWindow,
  state: SuspectedSale['state'],
): SuspectedSale => ({ ...window, from: startsAt, to: endsAt, state });

function confirmedSale({ id, startsAt, endsAt, items }: FlashWindow): SuspectedSale[] {
  const [item] = items;
  if (!item?.price) return [];
  const { sku = '', product = '', variation = '', price } = item;
  return [{ id, sku, product, variation, price, from: startsAt, to: endsAt, orders: null, state: 'confirmed' }];
}

function costSettings(
  costs: Costs,
  { feeBasisPoints, rates }: ShopRecord,
  currency: string | null,
  zone: string,
  now: Instant,
): CostSettings {
  const used = new Set(['CNY', ...[...costs.values()].map((cost) => cost.currency)]);
  const isoDay = (at: Instant): string => new Date(wallOf(at, zone)).toISOString().slice(0, 10);
  return {
    currency,
    currencies: [...new Set([...used, ...(currency === null ? [] : [currency]), 'USD'])],
    feePercent: feeBasisPoints === null ? null : feeBasisPoints / 100,
    rates: [...used]
      .filter((from) => from !== currency)
      .map((from) => {
        const rate = rates.find((each) => each.from === from && each.to === currency);
        if (!rate) return { currency: from, rate: null, day: null, isOld: false };
        const { millionths, at } = rate;
        return { currency: from, rate: millionths / 1_000_000, day: isoDay(at), isOld: now - at > freshFor };
      }),
    entered: costs.size,
  };
}

export async function readDetail(shop: string, market: string, sku: string, now: Instant): Promise<SkuDetail> {
  const [story, prices, sales, record, rulebook] = await Promise.all([
    readStory(shop, sku, now),
    readPrices(shop, sku, now),
    salesOf(shop),
    readShop(shop),
    readRulebook(),
  ]);
  const kind = record.kind ?? sellerHosts[shop.split('|')[0] ?? '']?.kind ?? 'crossBorder';
  const lengths = lengthsIn(withOwn(marketOf(market), kind, rulebook), kind, now);
  const mine = sales.windows.filter(({ items }) => items.some((item) => item.sku === sku));
  return {
    sku,
    story,
    prices,
    sales: mine.map(({ name, startsAt, endsAt }) => ({ name, from: startsAt, to: endsAt })),
    plan: 'steps' in story ? planOf(story.steps, mine, lengths, now) : [],
  };
}

/** How long a flash sale may be; null where nobody knows. */
function lengthsIn(market: Market, kind: ShopKind, now: Instant): PlanLengths | null {
  const date = policyDate(now, market.zone);
  const maxHours = policyOn('flashSaleMaxHours', market, kind, all, date)?.value ?? null;
  const minMinutes = policyOn('flashSaleMinMinutes', market, kind, all, date)?.value ?? 0;
  return maxHours === null ? null : { maxHours, minMinutes };
}

function planOf(
  steps: readonly CeilingStep[],
  busy: readonly FlashWindow[],
  lengths: PlanLengths | null,
  now: Instant,
): SkuDetail['plan'] {
  if (lengths === null) return [];
  return nextWindows([{ steps, busy }], lengths, now).flatMap(({ startsAt, endsAt, atStart, best }) => {
    const highest = best[0] ?? null;
    // Orders limit the price, and none is low enough.
    if (highest === null && atStart[0]?.ceiling.strict) return [];
    return { from: startsAt, to: endsAt, highest };
  });
}
