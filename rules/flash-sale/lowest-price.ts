import { priceFix } from '../finding.ts';
import { highestBy, highestPassing } from '../history/ceiling.ts';
import { limitData, limitNames, uncovered } from '../history/said.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  level: 'variation',
  needs: ['history', 'price', 'ceiling'],
  optional: ['zone'],
  policy: 'flashSaleHistoryComparison',
  messages: {
    tooHigh: { severity: 'error', data: ['price', ...limitNames] },
    tooHighStrict: { severity: 'warning', data: ['price', ...limitNames] },
    uncovered: { severity: 'unknown', data: ['from', 'to'] },
  },
  check({ history, price, ceiling, zone }, comparison) {
    const { certain, strict } = ceiling;
    const currency = (certain ?? strict)?.currency ?? price.currency;
    if (currency !== price.currency) return { unread: 'ceiling' };
    const tooHigh = price.amount > highestBy(certain, comparison) ? certain : null;
    const tooHighStrict = history.covered && price.amount > highestBy(strict, comparison) ? strict : null;
    const limit = tooHigh ?? tooHighStrict;
    if (!limit && history.covered) return certain || strict ? undefined : 'none';
    if (zone === null) return { unread: 'zone' };
    if (!limit) return uncovered(history, zone);
    const message = tooHigh ? 'tooHigh' : 'tooHighStrict';
    // While orders are missing, no price is known to pass.
    const fix = history.covered ? priceFix(highestPassing(ceiling, comparison), currency) : {};
    return { at: 'price', message, data: { price, ...limitData(limit, zone) }, ...fix };
  },
});
