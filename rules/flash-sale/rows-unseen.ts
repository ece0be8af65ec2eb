import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['productsTotal', 'productsSeen'],
  policy: 'flashSaleEveryProduct',
  messages: { unseen: { severity: 'unknown', data: ['seen', 'total'] } },
  check({ productsTotal, productsSeen }) {
    if (productsSeen >= productsTotal) return undefined;
    return { at: 'products', message: 'unseen', data: { seen: productsSeen, total: productsTotal } };
  },
});
