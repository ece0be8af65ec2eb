import { priceFix } from '../finding.ts';
import { highestPassing } from '../money.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  level: 'product',
  needs: ['price', 'original'],
  optional: ['history', 'ceiling'],
  policy: 'flashSaleHistoryComparison',
  messages: {
    notBelowOriginal: { severity: 'error', data: ['price', 'original'] },
    aboveCeiling: { severity: 'error', data: ['price', 'ceiling'] },
    aboveCeilingStrict: { severity: 'warning', data: ['price', 'ceiling'] },
  },
  check({ price, original, history, ceiling }, comparison) {
    const { certain, strict } = ceiling ?? { certain: null, strict: null };
    const limits = [certain, strict];
    if (limits.some((limit) => limit && limit.currency !== price.currency)) return { unread: 'ceiling' };
    const highest = Math.min(original.amount - 1, highestPassing(limits, comparison));
    // No price to propose while orders were imported and this product's ceiling is not known.
    const fix = history && !ceiling ? {} : priceFix(highest, price.currency);
    if (price.amount >= original.amount) {
      return { at: 'price', message: 'notBelowOriginal', data: { price, original }, ...fix };
    }
    // With orders imported, a product they say nothing of is unknown; without any, lowest-price says so once.
    if (!ceiling) return history ? { unread: 'ceiling' } : undefined;
    if (certain && price.amount > highestPassing([certain], comparison)) {
      return { at: 'price', message: 'aboveCeiling', data: { price, ceiling: certain }, ...fix };
    }
    if (strict && price.amount > highestPassing([strict], comparison)) {
      return { at: 'price', message: 'aboveCeilingStrict', data: { price, ceiling: strict }, ...fix };
    }
    return undefined;
  },
});
