import { priceFix } from '../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  level: 'variation',
  needs: ['price', 'original'],
  policy: 'flashSaleBelowOriginal',
  messages: { notBelow: { severity: 'error', data: ['price', 'original'] } },
  check({ price, original }) {
    if (price.amount < original.amount) return undefined;
    return {
      at: 'price',
      message: 'notBelow',
      data: { price, original },
      ...priceFix(original.amount - 1, original.currency),
    };
  },
});
