import { isAtMostPercent } from '../money.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: ['price', 'original'],
  policy: 'flashSaleTypoPercent',
  messages: { tenTimesLow: { severity: 'warning', data: ['price', 'original'] } },
  check({ price, original }, percent) {
    if (!isAtMostPercent(price, percent, original)) return undefined;
    return { at: 'price', message: 'tenTimesLow', data: { price, original } };
  },
});
