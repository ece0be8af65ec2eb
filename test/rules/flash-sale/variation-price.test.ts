import { aLimit, money, noon, testRule, uncovered } from '../../rule-tester.ts';
import { gone, read } from '../../../rules/form.ts';
import { day, hour } from '../../../rules/time.ts';

const both = (certain: number, strict = certain) => ({ certain, strict });
const onDay = (at: number) => ({ at, zone: 'Asia/Bangkok', as: 'day' }) as const;
const ordered = noon() - 48 * hour;
const said = { order: '583870900000001234', ordered: onDay(ordered), leaves: onDay(ordered + 720 * hour) };

testRule('flash-sale/variation-price', {
  valid: [
    { name: 'a satang below the lowest original price, without a history', row: { price: 119.99, original: 120 } },
    { name: 'the lowest ceiling of its SKUs', row: { price: 80, original: 120, ceiling: both(80) } },
    { name: 'a cent below it in the US', market: 'US', row: { price: 7.99, original: 12, ceiling: both(8) } },
    { name: 'no order in the window', row: { price: 119.99, original: 120, ceiling: { certain: null, strict: null } } },
    { name: 'one price a SKU', row: { level: 'variation', price: 130, original: 120 }, expect: 'none' },
    { name: 'the history does not know this product', known: { history: true }, expect: 'unknown', missing: 'ceiling' },
    {
      name: 'a ceiling in another currency',
      row: { ceiling: read({ certain: aLimit(money('USD', 80)), strict: null }) },
      expect: 'unknown',
      missing: 'ceiling',
    },
    {
      name: 'too high in a market whose days nobody can tell',
      row: { price: 90, ceiling: both(80) },
      known: { zone: gone },
      expect: 'unknown',
      missing: 'zone',
    },
  ],
  invalid: [
    {
      name: 'the original price, whatever the history says',
      row: { price: 120, original: 120 },
      known: { history: true },
      expect: { at: 'price', message: 'notBelowOriginal', fix: null },
    },
    {
      name: 'the original price, and orders are missing: no price is known to pass',
      row: { price: 120, original: 120, ceiling: both(80) },
      known: { history: uncovered() },
      expect: { at: 'price', message: 'notBelowOriginal', fix: null },
    },
    {
      name: 'the lowest original price',
      row: { price: 120, original: 120 },
      expect: {
        at: 'price',
        message: 'notBelowOriginal',
        severity: 'error',
        data: { price: money('THB', 120), original: money('THB', 120) },
        fix: { price: money('THB', 119.99) },
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'the fix passes the ceilings too',
      row: { price: 130, original: 120, ceiling: both(100, 90) },
      expect: { at: 'price', message: 'notBelowOriginal', fix: { price: money('THB', 90) } },
    },
    {
      name: 'a satang above the lowest ceiling',
      row: { price: 80.01, original: 120, ceiling: both(80) },
      expect: {
        at: 'price',
        message: 'aboveCeiling',
        severity: 'error',
        data: { price: money('THB', 80.01), ceiling: money('THB', 80), ...said },
        fix: { price: money('THB', 80) },
      },
    },
    {
      name: 'equal to it in the US',
      market: 'US',
      row: { price: 8, original: 12, ceiling: both(8) },
      expect: { at: 'price', message: 'aboveCeiling', fix: { price: money('USD', 7.99) }, source: 'us-flash-sale' },
    },
    {
      name: 'above the strict one only',
      row: { price: 75.01, original: 120, ceiling: both(80, 75) },
      expect: {
        at: 'price',
        message: 'aboveCeilingStrict',
        severity: 'warning',
        data: { price: money('THB', 75.01), ceiling: money('THB', 75), ...said },
        fix: { price: money('THB', 75) },
      },
    },
    {
      name: 'above a certain order, though orders are missing',
      row: { price: 80.01, original: 120, ceiling: both(80, 75) },
      known: { history: uncovered() },
      expect: { at: 'price', message: 'aboveCeiling', fix: null },
    },
    {
      name: 'at the lowest certain order while orders are missing',
      row: { price: 80, original: 120, ceiling: both(80, 75) },
      known: { history: uncovered() },
      expect: {
        at: 'form',
        message: 'uncovered',
        data: { from: onDay(noon() - 30 * day), to: onDay(noon() - 20 * day) },
      },
    },
  ],
});
