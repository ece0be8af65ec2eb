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
  },
  local: {
    priceBounds: [{ since: '2025-01-22', value: { min: usd(1), max: usd(760_000) }, source: 'partner-center-price' }],
    // The page of mid-2024 announces the change "after Sept 30"; how long 5–99 held before it is not known.
    flashSaleDiscount: [
      { since: '2024-01-01', value: { min: 5, max: 99 }, source: 'us-flash-sale' },
      { since: '2024-10-01', value: { min: 10, max: 90 }, source: 'us-flash-sale' },
    ],
  },
};
