import type { Market } from './market.ts';

const vnd = (amount: number) => ({ amount, currency: 'VND' });

export const vn: Market = {
  id: 'VN',
  zone: 'Asia/Ho_Chi_Minh',
  currency: { code: 'VND', decimals: 0 },
  marks: [',', '.'],
  policies: {
    // No sentence says so: the interface file's bounds and examples are whole numbers.
    priceDecimals: [{ since: '2025-01-22', value: 0, source: 'partner-center-price' }],
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
      { since: '2025-01-22', value: { min: vnd(1), max: vnd(180_000_000) }, source: 'partner-center-price' },
    ],
  },
  crossBorder: {
    priceBounds: [{ since: '2025-01-22', value: { min: vnd(1), max: vnd(1_000_000) }, source: 'partner-center-price' }],
  },
};
