/** A market: dated, sourced policies, local and cross-border. Numbers live here and nowhere else. */
import type { Comparison, Currency, DecimalMark, Money } from '../money.ts';
import type { SourceId } from '../sources.ts';
import type { Entered } from '../deadlines/deadline.ts';
import type { DeadlinePolicies } from './deadlines.ts';
import type { OrderPolicies } from './orders.ts';

/** A shop registered in the market, or one that sells into it from abroad. */
export type ShopKind = 'local' | 'crossBorder';

/** Every number and switch that a rule or a deadline applies. Money in the market's currency, minor units. */
export interface Policies extends DeadlinePolicies, OrderPolicies {
  /** The name must be filled in. */
  flashSaleName: true;
  /** Most characters (code points) of a name. */
  flashSaleNameLength: number;
  flashSaleNameUnique: true;
  flashSaleStartsLater: true;
  flashSaleEndsAfterStart: true;
  flashSaleMaxHours: number;
  flashSaleMinMinutes: number;
  /** Times on the page are the shop's local time. */
  flashSaleLocalTime: true;
  flashSaleWarmUp: true;
  /** Rating at least, points strictly below, balance in US dollars strictly above. */
  flashSaleEligibility: { readonly rating: number; readonly points: number; readonly balanceUsd: number };
  flashSaleNeedsProducts: true;
  flashSaleBatchApplies: true;
  flashSaleEveryProduct: true;
  flashSaleNeedsPrice: true;
  /** Decimals a price may have. */
  priceDecimals: number;
  /** Lowest and highest price of a product; `soft` warns below a price that is allowed but costs money. */
  priceBounds: { readonly min: Money; readonly max: Money; readonly soft?: Money };
  /** A SKU without orders in the window: strictly below its original price. */
  flashSaleBelowOriginal: true;
  /** Flash price against the lowest price paid, of one SKU or of all SKUs of a product. */
  flashSaleHistoryComparison: Comparison;
  /** Whole percent off the original price, both ends allowed. */
  flashSaleDiscount: { readonly min: number; readonly max: number };
  /** Our own advice: a price at or under this share of the original, in percent, looks like a slip. */
  flashSaleTypoPercent: number;
  flashSaleOwnCost: true;
  /** Both ends allowed; blank means no limit. */
  flashSalePurchaseLimit: { readonly min: number; readonly max: number };
  flashSaleStockLimit: { readonly min: number; readonly max: number };
  flashSaleOnePerProduct: true;
  flashSaleHidesDiscount: true;
  warehouseContact: true;
  /** `driverCalls`: the driver who collects calls the number. */
  warehousePhone: { readonly driverCalls: boolean };
  /** An address in China names its province, city, district, street and house number. */
  warehouseAddress: true;
  /** Cities where parcels are collected, each by all its names. */
  pickupCities: readonly (readonly string[])[];
  /** Saving an address that changed signs up for pickup anew, with an audit. */
  pickupSignup: { readonly auditHours: number };
  /** What an ERP holds of address and pickup is the same as on the page. */
  pickupErp: true;
  pickupStatus: true;
}
export type PolicyName = keyof Policies;

/** One value from a day on. `value: null` means "we looked: no such rule here". */
export interface Dated<Value> {
  /** ISO date in the market's zone. */
  readonly since: string;
  readonly value: Value | null;
  readonly source: SourceId;
  /** Sources that say otherwise; the rulebook shows the conflict. */
  readonly disputed?: readonly SourceId[];
  /** What disputing sources state instead, where they state a value. */
  readonly otherwise?: readonly { readonly value: Value; readonly source: SourceId }[];
}

/** Oldest first. A name that is missing means "nobody has looked yet". */
export type PolicyTable = { readonly [Name in PolicyName]?: readonly Dated<Policies[Name]>[] };

/** What the seller goes by in place of a researched value, or of none; `null`: no such rule here. */
export interface Own<Value> {
  readonly value: Value | null;
  readonly source: Entered;
}
export type OwnTable = { readonly [Name in PolicyName]?: Own<Policies[Name]> };

export interface Market {
  /** `ID TH VN MY PH SG UK US`, or a region code nobody researched. */
  readonly id: string;
  /** IANA zone of the Seller Center's clocks; absent where nobody looked. */
  readonly zone?: string;
  readonly currency?: Currency;
  /** Decimal marks that sellers and pages of this market use. */
  readonly marks?: readonly DecimalMark[];
  readonly policies: PolicyTable;
  readonly local?: PolicyTable;
  readonly crossBorder?: PolicyTable;
  /** Of the kind of shop that is looked at: goes before all tables, whatever the day. */
  readonly own?: OwnTable;
}

export type Researched<Value> = Omit<Dated<Value>, 'since'>;
/** A researched value with its source, or the seller's own. */
export type Applied<Value> = (Researched<Value> & { readonly own?: never }) | (Own<Value> & { readonly own: true });

/** What the seller goes by, else what research found to be in force on `date`. Undefined: neither. */
export function policyOn<Name extends PolicyName>(
  name: Name,
  market: Market,
  kind: ShopKind,
  all: PolicyTable,
  date: string,
): Applied<Policies[Name]> | undefined {
  const own = market.own?.[name];
  return own ? { ...own, own: true } : researchedOn(name, market, kind, all, date);
}

/** The policy in force on `date` (ISO, market's zone): kind over market over all markets. Undefined: nobody looked. */
export function researchedOn<Name extends PolicyName>(
  name: Name,
  market: Market,
  kind: ShopKind,
  all: PolicyTable,
  date: string,
): Researched<Policies[Name]> | undefined {
  for (const table of [market[kind], market.policies, all]) {
    const applied = table?.[name]?.findLast(({ since }) => since <= date);
    if (applied) return applied;
  }
  return undefined;
}
