/** Policies whose value is made of numbers: what each number may be, wherever it is entered. */
import type { PolicyName } from './market.ts';

export interface Part {
  /** Property of the value; of a value that is one number, what it counts. */
  readonly name: string;
  /** Both ends allowed; of money, minor units. */
  readonly min: number;
  readonly max: number;
  readonly is?: 'fraction' | 'money';
  readonly isOptional?: true;
}

/** A policy's value: one number, or an object of numbers. Where it has `min` and `max`, these are in order. */
export type Made = { readonly number: Part } | { readonly object: readonly Part[] };

const one = (name: string, min: number, max: number): Made => ({ number: { name, min, max } });
const range = (min: number, max: number): Made => ({
  object: [
    { name: 'min', min, max },
    { name: 'max', min, max },
  ],
});
const days = one('days', 1, 3650);
const hours = one('hours', 1, 8760);
const price = { min: 0, max: 1_000_000_000_000, is: 'money' } as const;

export const madeOf: { readonly [Name in PolicyName]?: Made } = {
  flashSaleNameLength: one('characters', 1, 1000),
  flashSaleMaxHours: hours,
  flashSaleMinMinutes: one('minutes', 1, 100_000),
  flashSaleEligibility: {
    object: [
      { name: 'rating', min: 0, max: 5, is: 'fraction' },
      { name: 'points', min: 0, max: 1000 },
      { name: 'balanceUsd', min: -1_000_000, max: 1_000_000 },
    ],
  },
  priceDecimals: one('decimals', 0, 2),
  priceBounds: {
    object: [
      { name: 'min', ...price },
      { name: 'max', ...price },
      { name: 'soft', ...price, isOptional: true },
    ],
  },
  flashSaleDiscount: range(0, 100),
  flashSaleTypoPercent: one('percent', 1, 99),
  flashSalePurchaseLimit: range(1, 1_000_000),
  flashSaleStockLimit: range(1, 10_000_000),
  pickupSignup: { object: [{ name: 'auditHours', min: 1, max: 8760 }] },
  pickupAuditHours: hours,
  appealFirstDays: days,
  appealSecondDays: days,
  appealsAtMost: one('appeals', 1, 20),
  appealPenaltyHours: hours,
  withholdingDays: days,
  pointsExpireDays: days,
  ordersRepeatBuyer: {
    object: [
      { name: 'orders', min: 2, max: 1000 },
      { name: 'units', min: 2, max: 100_000 },
      { name: 'days', min: 1, max: 3650 },
    ],
  },
  ordersLateSoonHours: hours,
};

/** Policies that only apply, or do not. */
export const switchPolicies: ReadonlySet<PolicyName> = new Set<PolicyName>([
  ...(['flashSaleName', 'flashSaleNameUnique', 'flashSaleStartsLater', 'flashSaleEndsAfterStart'] as const),
  ...(['flashSaleLocalTime', 'flashSaleWarmUp', 'flashSaleNeedsProducts', 'flashSaleBatchApplies'] as const),
  ...(['flashSaleEveryProduct', 'flashSaleNeedsPrice', 'flashSaleBelowOriginal', 'flashSaleOwnCost'] as const),
  ...(['flashSaleOnePerProduct', 'flashSaleHidesDiscount', 'warehouseContact', 'warehouseAddress'] as const),
  ...(['pickupErp', 'pickupStatus', 'appealTicket'] as const),
  ...(['ordersOwnContact', 'ordersTracking', 'ordersTrackingForm', 'ordersLabel'] as const),
]);
