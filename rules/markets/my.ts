import type { Market } from './market.ts';
import { seaCrossBorder } from './sea-cross-border.ts';

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
    // Which days count is known, how many of them is not.
    workweek: [
      {
        since: '2024-09-02',
        value: {
          days: [1, 2, 3, 4, 5],
          holidays: 'MY',
          areas: {
            kedah: { days: [0, 1, 2, 3, 4], holidays: 'MY-02' },
            kelantan: { days: [0, 1, 2, 3, 4], holidays: 'MY-03' },
            terengganu: { days: [0, 1, 2, 3, 4], holidays: 'MY-11' },
          },
        },
        source: '100ec-my-dispatch',
      },
    ],
    priceBounds: [
      { since: '2025-01-22', value: { min: myr(1), max: myr(32_000_000) }, source: 'partner-center-price' },
    ],
  },
  crossBorder: {
    ...seaCrossBorder,
    priceBounds: [
      { since: '2025-01-22', value: { min: myr(1), max: myr(32_000_000) }, source: 'partner-center-price' },
    ],
  },
};
