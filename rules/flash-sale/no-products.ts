import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['table', 'rowCount'],
  optional: ['productsTotal'],
  policy: 'flashSaleNeedsProducts',
  messages: { empty: { severity: 'error', data: [] } },
  check({ rowCount, productsTotal }) {
    // Products that the page counts but does not show are unseen, not absent: rows-unseen speaks of them.
    if (rowCount > 0 || (productsTotal ?? 0) > 0) return undefined;
    return { at: 'products', message: 'empty', data: {} };
  },
});
