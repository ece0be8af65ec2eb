/** The numbers that the plain loop applies, looked up once before it runs. */
import { policyDate } from '../../rules/engine.ts';
import { all } from '../../rules/markets/all.ts';
import { policyOn, type Market, type Policies, type PolicyName, type ShopKind } from '../../rules/markets/market.ts';
import type { SourceId } from '../../rules/sources.ts';

interface Applied<Value> {
  readonly value: Value;
  readonly source: SourceId;
}

const names = {
  cost: 'flashSaleOwnCost',
  belowOriginal: 'flashSaleBelowOriginal',
  comparison: 'flashSaleHistoryComparison',
  discount: 'flashSaleDiscount',
  hides: 'flashSaleHidesDiscount',
  oneSale: 'flashSaleOnePerProduct',
  bounds: 'priceBounds',
  decimals: 'priceDecimals',
  needsPrice: 'flashSaleNeedsPrice',
  typo: 'flashSaleTypoPercent',
  limit: 'flashSalePurchaseLimit',
  stock: 'flashSaleStockLimit',
  batch: 'flashSaleBatchApplies',
  maxHours: 'flashSaleMaxHours',
  minMinutes: 'flashSaleMinMinutes',
  nameLength: 'flashSaleNameLength',
  nameUnique: 'flashSaleNameUnique',
  name: 'flashSaleName',
  startsLater: 'flashSaleStartsLater',
  every: 'flashSaleEveryProduct',
  products: 'flashSaleNeedsProducts',
  after: 'flashSaleEndsAfterStart',
  local: 'flashSaleLocalTime',
  warmUp: 'flashSaleWarmUp',
} as const satisfies Record<string, PolicyName>;

export type Numbers = { readonly [N in keyof typeof names]: Applied<Policies[(typeof names)[N]]> };

/** Throws where the market has no value for one of them: the loop knows no "nobody looked". */
export function numbersOf(market: Market, kind: ShopKind, now: number): Numbers {
  const date = policyDate(now, market.zone);
  const entries = Object.entries(names).map(([short, name]) => {
    const applied = policyOn(name, market, kind, all, date);
    if (applied?.value == null) throw new Error(`${market.id} has no ${name}: measure in a market that has.`);
    return [short, applied];
  });
  return Object.fromEntries(entries) as Numbers;
}
