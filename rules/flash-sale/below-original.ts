import { priceFix } from '../finding.ts';
import { highestPassing } from '../history/ceiling.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  level: 'variation',
  needs: ['price', 'original'],
  optional: ['ceiling'],
  policy: 'flashSaleBelowOriginal',
  messages: { notBelow: { severity: 'error', data: ['price', 'original'] } },
  check({ price, original, ceiling }) {
    if (price.amount < original.amount) return undefined;
    const highest = original.amount - 1;
    // Where an order limits the price further, lowest-price proposes the lower one.
    const fix = ceiling && highestPassing(ceiling, 'below') < highest ? {} : priceFix(highest, original.currency);
    return { at: 'price', message: 'notBelow', data: { price, original }, ...fix };
  },
});
