import type { Market } from './market.ts';
import { seaCrossBorder } from './sea-cross-border.ts';

const sgd = (amount: number) => ({ amount, currency: 'SGD' });

export const sg: Market = {
  id: 'SG',
  zone: 'Asia/Singapore',
  currency: { code: 'SGD', decimals: 2 },
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
    priceBounds: [{ since: '2025-01-22', value: { min: sgd(1), max: sgd(1_000_000) }, source: 'partner-center-price' }],
  },
  crossBorder: {
    ...seaCrossBorder,
    priceBounds: [{ since: '2025-01-22', value: { min: sgd(1), max: sgd(40_000) }, source: 'partner-center-price' }],
  },
};
