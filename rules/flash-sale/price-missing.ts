import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: [],
  blank: ['price'],
  policy: 'flashSaleNeedsPrice',
  messages: { missing: { severity: 'error', data: [] } },
  check({ price }) {
    if (price !== null) return undefined;
    return { at: 'price', message: 'missing', data: {} };
  },
});
