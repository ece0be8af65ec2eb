import type { Market } from './market.ts';

const myr = (amount: number) => ({ amount, currency: 'MYR' });

export const my: Market = {
  id: 'MY',
  zone: 'Asia/Kuala_Lumpur',
  currency: { code: 'MYR', decimals: 2 },
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
    flashSaleEligibility: [
      { since: '2025-10-14', value: { rating: 3, points: 36, balanceUsd: -100 }, source: 'th-flash-sale' },
    ],
  },
  local: {
    priceBounds: [
      { since: '2025-01-22', value: { min: myr(1), max: myr(32_000_000) }, source: 'partner-center-price' },
    ],
  },
  crossBorder: {
    priceBounds: [
      { since: '2025-01-22', value: { min: myr(1), max: myr(32_000_000) }, source: 'partner-center-price' },
    ],
  },
};
