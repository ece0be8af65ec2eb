import type { Market } from './market.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

export const us: Market = {
  id: 'US',
  // From the Pacific cut-off of the dispatch rules; a report of Eastern time contradicts it.
  zone: 'America/Los_Angeles',
  currency: { code: 'USD', decimals: 2 },
  marks: ['.'],
  policies: {
    priceDecimals: [{ since: '2025-01-22', value: 2, source: 'partner-center-price' }],
    flashSaleHistoryComparison: [
      { since: '2024-01-01', value: 'below', source: 'us-flash-sale', disputed: ['seed-flash-sale'] },
    ],
    appealTicket: [{ since: '2025-01-01', value: true, source: 'us-violations' }],
    withholdingDays: [
      {
        since: '2023-01-01',
        value: 90,
        source: 'seed-appeals',
        otherwise: [
          { value: 45, source: 'ops-us-appeals' },
          { value: 365, source: 'ops-us-appeals' },
        ],
      },
    ],
  },
  local: {
    workweek: [{ since: '2026-01-12', value: { days: [1, 2, 3, 4, 5], holidays: 'US' }, source: 'us-order-sla' }],
    dispatchBy: [
      {
        since: '2026-01-12',
        value: { terms: [{ workdays: 4, end: '23:59' }], act: 'scanned' },
        source: 'press-us-dispatch',
      },
      {
        since: '2026-01-26',
        value: { terms: [{ workdays: 2, end: '23:59' }], act: 'scanned' },
        source: 'us-late-dispatch',
      },
    ],
    dispatchCancels: [
      {
        since: '2026-01-12',
        value: [{ workdays: 7, end: '23:59' }],
        source: 'us-order-sla',
        otherwise: [{ value: [{ workdays: 5, end: '23:59' }], source: 'calywire-us-cancel' }],
      },
    ],
    priceBounds: [{ since: '2025-01-22', value: { min: usd(1), max: usd(760_000) }, source: 'partner-center-price' }],
    // The page of mid-2024 announces the change "after Sept 30"; how long 5–99 held before it is not known.
    flashSaleDiscount: [
      { since: '2024-01-01', value: { min: 5, max: 99 }, source: 'us-flash-sale' },
      { since: '2024-10-01', value: { min: 10, max: 90 }, source: 'us-flash-sale' },
    ],
  },
  crossBorder: {
    appealPenaltyHours: [{ since: '2025-01-01', value: 48, source: 'chwang-penalties' }],
  },
};
