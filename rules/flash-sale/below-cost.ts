import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: ['price', 'cost'],
  policy: 'flashSaleOwnCost',
  // The cost is in neither sentence nor fix: the page could read it there.
  messages: {
    below: { severity: 'warning', data: ['price'] },
    noRate: { severity: 'unknown', data: [] },
  },
  check({ price, cost }) {
    if (price.currency !== cost.currency) return { at: 'form', message: 'noRate' };
    if (price.amount >= cost.amount) return undefined;
    return { at: 'price', message: 'below', data: { price } };
  },
});
