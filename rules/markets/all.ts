import type { PolicyTable } from './market.ts';

/**
 * What every source agrees on for every market; holds for unresearched ones too. `since` is the day of the oldest text
 * that says so, not the day on which the platform began.
 */
export const all: PolicyTable = {
  flashSaleName: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  // The page's counter goes to 100, the interface takes 50.
  flashSaleNameLength: [
    { since: '2025-01-22', value: 50, source: 'open-api-promotion', disputed: ['observed-name-counter'] },
  ],
  flashSaleNameUnique: [{ since: '2025-01-22', value: true, source: 'open-api-promotion' }],
  flashSaleStartsLater: [{ since: '2025-01-22', value: true, source: 'open-api-promotion' }],
  flashSaleEndsAfterStart: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleMaxHours: [{ since: '2023-01-01', value: 72, source: 'seed-flash-sale' }],
  flashSaleMinMinutes: [{ since: '2025-01-22', value: 10, source: 'partner-center-activity' }],
  flashSaleLocalTime: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleWarmUp: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleNeedsProducts: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleBatchApplies: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleEveryProduct: [{ since: '2023-01-01', value: true, source: 'own-advice' }],
  flashSaleNeedsPrice: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleBelowOriginal: [{ since: '2023-01-01', value: true, source: 'seed-flash-sale' }],
  flashSaleTypoPercent: [{ since: '2023-01-01', value: 10, source: 'own-advice' }],
  flashSaleOwnCost: [{ since: '2023-01-01', value: true, source: 'own-advice' }],
  flashSalePurchaseLimit: [{ since: '2025-01-22', value: { min: 1, max: 99 }, source: 'open-api-promotion' }],
  flashSaleStockLimit: [{ since: '2025-01-22', value: { min: 1, max: 99 }, source: 'partner-center-activity' }],
  // The article forbids a second sale outright; all agree where the two overlap in time.
  flashSaleOnePerProduct: [
    { since: '2023-01-01', value: true, source: 'seed-flash-sale', disputed: ['haibei-flash-sale'] },
  ],
  // The article ranks flash sales first; a platform campaign stands above them.
  flashSaleHidesDiscount: [
    { since: '2023-01-01', value: true, source: 'seed-flash-sale', disputed: ['us-live-flash-sale'] },
  ],
  warehouseContact: [{ since: '2023-01-01', value: true, source: 'seed-pickup' }],
  warehousePhone: [{ since: '2023-01-01', value: { driverCalls: false }, source: 'seed-pickup' }],
  warehouseAddress: [{ since: '2023-01-01', value: true, source: 'seed-pickup' }],
  // Pickup of the first mile is a service for cross-border shops of South-East Asia.
  pickupCities: [{ since: '2023-01-01', value: null, source: 'seed-pickup' }],
  pickupSignup: [{ since: '2023-01-01', value: null, source: 'seed-pickup' }],
  pickupErp: [{ since: '2023-01-01', value: null, source: 'seed-pickup' }],
  pickupStatus: [{ since: '2023-01-01', value: null, source: 'seed-pickup' }],
  appealFirstDays: [{ since: '2023-01-01', value: 30, source: 'seed-appeals' }],
  appealSecondDays: [{ since: '2023-01-01', value: 15, source: 'seed-appeals' }],
  appealsAtMost: [{ since: '2023-01-01', value: 2, source: 'seed-appeals' }],
  withholdingDays: [{ since: '2023-01-01', value: 90, source: 'seed-appeals' }],
  // The article names the behaviours and no number: how often is often is our own advice.
  ordersRepeatBuyer: [{ since: '2023-01-01', value: { orders: 3, units: 10, days: 7 }, source: 'own-advice' }],
  ordersOwnContact: [{ since: '2023-01-01', value: true, source: 'seed-appeals' }],
  ordersTracking: [{ since: '2023-01-01', value: true, source: 'seed-appeals' }],
  ordersTrackingForm: [{ since: '2023-09-19', value: true, source: 'seed-pickup' }],
  ordersLateSoonHours: [{ since: '2023-01-01', value: 24, source: 'own-advice' }],
};
