import type { Market } from './market.ts';
import { seaCrossBorder } from './sea-cross-border.ts';

const php = (amount: number) => ({ amount, currency: 'PHP' });

export const ph: Market = {
  id: 'PH',
  zone: 'Asia/Manila',
  currency: { code: 'PHP', decimals: 2 },
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
      { since: '2025-10-14', value: { rating: 2.5, points: 36, balanceUsd: -100 }, source: 'th-flash-sale' },
    ],
  },
  local: {
    priceBounds: [
      { since: '2025-01-22', value: { min: php(1), max: php(40_000_000) }, source: 'partner-center-price' },
    ],
  },
  crossBorder: {
    ...seaCrossBorder,
    priceBounds: [
      { since: '2025-01-22', value: { min: php(1), max: php(40_000_000) }, source: 'partner-center-price' },
    ],
  },
};
