import { priceFix } from '../finding.ts';
import { highestBy, highestPassing } from '../history/ceiling.ts';
import { limitData, limitNames, uncovered } from '../history/said.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  level: 'product',
  needs: ['price', 'original'],
  optional: ['history', 'ceiling', 'zone'],
  policy: 'flashSaleHistoryComparison',
  messages: {
    notBelowOriginal: { severity: 'error', data: ['price', 'original'] },
    aboveCeiling: { severity: 'error', data: ['price', ...limitNames] },
    aboveCeilingStrict: { severity: 'warning', data: ['price', ...limitNames] },
    uncovered: { severity: 'unknown', data: ['from', 'to'] },
  },
  check({ price, original, history, ceiling, zone }, comparison) {
    const { certain = null, strict = null } = ceiling ?? {};
    const currency = (certain ?? strict)?.currency ?? price.currency;
    if (currency !== price.currency) return { unread: 'ceiling' };
    // No price to propose while orders were imported and this product's are not all known.
    const isTold = !history || (history.covered && ceiling !== null);
    const highest = Math.min(original.amount - 1, highestPassing({ certain, strict }, comparison));
    const fix = isTold ? priceFix(highest, currency) : {};
    if (price.amount >= original.amount) {
      return { at: 'price', message: 'notBelowOriginal', data: { price, original }, ...fix };
    }
    // Without any orders imported, lowest-price says so once.
    if (!history) return undefined;
    if (!ceiling) return { unread: 'ceiling' };
    const aboveCertain = price.amount > highestBy(certain, comparison) ? certain : null;
    const aboveStrict = history.covered && price.amount > highestBy(strict, comparison) ? strict : null;
    const limit = aboveCertain ?? aboveStrict;
    if (!limit && history.covered) return undefined;
    if (zone === null) return { unread: 'zone' };
    if (!limit) return uncovered(history, zone);
    const message = aboveCertain ? 'aboveCeiling' : 'aboveCeilingStrict';
    return { at: 'price', message, data: { price, ...limitData(limit, zone) }, ...fix };
  },
});
