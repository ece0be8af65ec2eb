import type { Market } from './market.ts';
import { seaCrossBorder } from './sea-cross-border.ts';

const thb = (amount: number) => ({ amount, currency: 'THB' });

export const th: Market = {
  id: 'TH',
  zone: 'Asia/Bangkok',
  currency: { code: 'THB', decimals: 2 },
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
    pointsExpireDays: [
      {
        since: '2025-01-01',
        value: 90,
        source: 'th-performance',
        otherwise: [{ value: 180, source: 'points-account' }],
      },
    ],
    flashSaleEligibility: [
      { since: '2025-10-14', value: { rating: 2.5, points: 36, balanceUsd: -100 }, source: 'th-flash-sale' },
    ],
  },
  local: {
    priceBounds: [
      { since: '2025-01-22', value: { min: thb(3_000), max: thb(26_000_000) }, source: 'partner-center-price' },
    ],
  },
  crossBorder: {
    ...seaCrossBorder,
    priceBounds: [
      { since: '2025-01-22', value: { min: thb(1), max: thb(26_000_000) }, source: 'partner-center-price' },
    ],
  },
};
