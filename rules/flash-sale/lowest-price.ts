import { priceFix } from '../finding.ts';
import { highestPassing } from '../money.ts';
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
    const limits = [certain, strict];
    if (limits.some((limit) => limit && limit.currency !== price.currency)) return { unread: 'ceiling' };
    const fix = priceFix(highestPassing(limits, comparison), price.currency);
    if (certain && price.amount > highestPassing([certain], comparison)) {
      return { at: 'price', message: 'tooHigh', data: { price, ceiling: certain }, ...fix };
    }
    if (strict && price.amount > highestPassing([strict], comparison)) {
      return { at: 'price', message: 'tooHighStrict', data: { price, ceiling: strict }, ...fix };
    }
    return undefined;
  },
});
