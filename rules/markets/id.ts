import type { Market } from './market.ts';

const idr = (amount: number) => ({ amount, currency: 'IDR' });

export const id: Market = {
  id: 'ID',
  zone: 'Asia/Jakarta',
  currency: { code: 'IDR', decimals: 0 },
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
      { since: '2025-10-14', value: { rating: 3, points: 36, balanceUsd: -100 }, source: 'id-flash-sale' },
    ],
  },
  local: {
    workweek: [{ since: '2025-08-27', value: { days: [1, 2, 3, 4, 5], holidays: 'ID' }, source: 'id-late-dispatch' }],
    // The table of August 2025 is a picture nobody could read: what counts as late is not known, what is cancelled is.
    dispatchCancels: [{ since: '2025-08-27', value: [{ workdays: 3, end: '23:59' }], source: 'id-auto-cancel' }],
    handoverBy: [
      {
        since: '2025-08-27',
        value: {
          pickup: [{ workdays: 5, end: '23:59' }],
          dropOff: [{ workdays: 5, end: '23:59' }],
          act: 'handedOver',
          cancels: true,
        },
        source: 'id-auto-cancel',
      },
    ],
    // Under IDR 2,000 the fees can leave a negative balance.
    priceBounds: [
      {
        since: '2025-01-22',
        value: { min: idr(100), max: idr(100_000_000), soft: idr(2_000) },
        source: 'partner-center-price',
      },
    ],
  },
};
