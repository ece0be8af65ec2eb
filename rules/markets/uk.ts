import type { Market } from './market.ts';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });

export const uk: Market = {
  id: 'UK',
  zone: 'Europe/London',
  currency: { code: 'GBP', decimals: 2 },
  marks: ['.'],
  policies: {
    priceDecimals: [{ since: '2025-01-22', value: 2, source: 'partner-center-price' }],
    flashSaleHistoryComparison: [
      {
        since: '2023-01-01',
        value: 'atMost',
        source: 'seed-flash-sale',
        disputed: ['haibei-flash-sale', 'runaway-flash-sale'],
      },
    ],
  },
  local: {
    // "Working days", without a word on which these are.
    workweek: [
      {
        since: '2024-11-04',
        value: { days: [1, 2, 3, 4, 5], holidays: 'GB', assumed: true },
        source: 'press-uk-dispatch',
      },
    ],
    dispatchBy: [
      {
        since: '2024-11-04',
        value: { terms: [{ workdays: 2, end: '23:59' }], act: 'readyToShip' },
        source: 'press-uk-dispatch',
      },
    ],
    priceBounds: [{ since: '2025-01-22', value: { min: gbp(1), max: gbp(560_000) }, source: 'partner-center-price' }],
  },
  crossBorder: {
    appealPenaltyHours: [{ since: '2025-01-01', value: 48, source: 'chwang-penalties' }],
    priceBounds: [{ since: '2025-01-22', value: { min: gbp(1), max: gbp(13_450) }, source: 'partner-center-price' }],
  },
};
