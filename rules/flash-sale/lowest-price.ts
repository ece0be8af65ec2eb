import { priceFix } from '../finding.ts';
import { highestPassing, isUnder } from '../money.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  level: 'variation',
  needs: ['history', 'price', 'ceiling'],
  policy: 'flashSaleHistoryComparison',
  messages: {
    tooHigh: { severity: 'error', data: ['price', 'ceiling'] },
    tooHighStrict: { severity: 'warning', data: ['price', 'ceiling'] },
  },
  check({ price, ceiling: { certain, strict } }, comparison) {
    if (certain && certain.currency !== price.currency) return { unread: 'ceiling' };
    if (strict && strict.currency !== price.currency) return { unread: 'ceiling' };
    const isTooHigh = certain !== null && !isUnder(price, certain, comparison);
    if (!isTooHigh && (strict === null || isUnder(price, strict, comparison))) return undefined;
    const fix = priceFix(highestPassing([certain, strict], comparison), price.currency);
    return isTooHigh
      ? { at: 'price', message: 'tooHigh', data: { price, ceiling: certain }, ...fix }
      : { at: 'price', message: 'tooHighStrict', data: { price, ceiling: strict ?? price }, ...fix };
  },
});
