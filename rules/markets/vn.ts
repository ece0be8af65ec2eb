import type { Market } from './market.ts';
import { seaCrossBorder } from './sea-cross-border.ts';

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
    // The page counts working days and does not say which these are.
    workweek: [
      {
        since: '2024-08-26',
        value: { days: [1, 2, 3, 4, 5], holidays: 'VN', assumed: true },
        source: 'vn-order-timelines',
      },
    ],
    dispatchBy: [
      {
        since: '2024-08-26',
        value: { terms: [{ workdays: 1, end: '23:59', cutOff: '14:00' }], act: 'handedOver' },
        source: 'vn-order-timelines',
      },
    ],
    dispatchCancels: [{ since: '2024-08-26', value: [{ workdays: 2, end: '23:59' }], source: 'vn-order-timelines' }],
    handoverBy: [
      {
        since: '2024-08-26',
        value: {
          pickup: [{ workdays: 3, end: '23:59' }],
          dropOff: [{ workdays: 3, end: '23:59' }],
          act: 'collected',
          cancels: true,
        },
        source: 'vn-fulfilment',
      },
    ],
    priceBounds: [
      { since: '2025-01-22', value: { min: vnd(1), max: vnd(180_000_000) }, source: 'partner-center-price' },
    ],
  },
  crossBorder: {
    ...seaCrossBorder,
    priceBounds: [{ since: '2025-01-22', value: { min: vnd(1), max: vnd(1_000_000) }, source: 'partner-center-price' }],
  },
};
