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
    priceBounds: [{ since: '2025-01-22', value: { min: gbp(1), max: gbp(560_000) }, source: 'partner-center-price' }],
  },
  crossBorder: {
    priceBounds: [{ since: '2025-01-22', value: { min: gbp(1), max: gbp(13_450) }, source: 'partner-center-price' }],
  },
};
