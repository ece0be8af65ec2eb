import { aLimit, covered, money, noon, testRule, uncovered } from '../../rule-tester.ts';
import { gone, read } from '../../../rules/form.ts';
import { day, hour } from '../../../rules/time.ts';

const both = (certain: number, strict = certain) => ({ certain, strict });
const thb = (major: number, given = {}) => aLimit(money('THB', major), given);
const zone = 'Asia/Bangkok';
const onDay = (at: number) => ({ at, zone, as: 'day' }) as const;
const ordered = noon() - 48 * hour;
const said = { order: '583870900000001234', ordered: onDay(ordered), leaves: onDay(ordered + 720 * hour) };

testRule('flash-sale/lowest-price', {
  valid: [
    { name: 'the lowest price paid', row: { price: 80, ceiling: both(80) } },
    { name: 'the strict one', row: { price: 75, ceiling: both(80, 75) } },
    { name: 'a cent below it in the US', market: 'US', row: { price: 7.99, ceiling: both(8) } },
    {
      name: 'a third of the price of three, rounded down',
      row: { price: 33.33, ceiling: read({ certain: thb(100, { quantity: 3 }), strict: null }) },
    },
    {
      name: 'a third of the price of three in the US: nothing to take off',
      market: 'US',
      row: { price: 33.33, ceiling: read({ certain: aLimit(money('USD', 100), { quantity: 3 }), strict: null }) },
    },
    {
      name: 'no order in the window: below-original judges alone',
      row: { price: 500, ceiling: { certain: null, strict: null } },
      expect: 'none',
    },
    {
      name: 'variation-price speaks at product level',
      row: { level: 'product', price: 90, ceiling: both(80) },
      expect: 'none',
    },
    { name: 'a SKU the history does not know', known: { history: true }, expect: 'unknown', missing: 'ceiling' },
    { name: 'no history at all', known: { history: gone }, expect: 'unknown', missing: 'history' },
    {
      name: 'a ceiling in another currency',
      row: { ceiling: read({ certain: aLimit(money('USD', 80)), strict: null }) },
      expect: 'unknown',
      missing: 'ceiling',
    },
    {
      name: 'a strict ceiling in another currency',
      row: { ceiling: read({ certain: null, strict: aLimit(money('USD', 80)) }) },
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
      name: 'a satang above',
      row: { price: 80.01, ceiling: both(80) },
      expect: {
        at: 'price',
        message: 'tooHigh',
        severity: 'error',
        data: { price: money('THB', 80.01), ceiling: money('THB', 80), ...said },
        fix: { price: money('THB', 80) },
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'equal in the US',
      market: 'US',
      row: { price: 8, ceiling: both(8) },
      expect: { at: 'price', message: 'tooHigh', fix: { price: money('USD', 7.99) }, source: 'us-flash-sale' },
    },
    {
      name: 'above the strict one only',
      row: { price: 75.01, ceiling: both(80, 75) },
      expect: {
        at: 'price',
        message: 'tooHighStrict',
        severity: 'warning',
        data: { price: money('THB', 75.01), ceiling: money('THB', 75), ...said },
        fix: { price: money('THB', 75) },
      },
    },
    {
      name: 'equal to the strict one in the US',
      market: 'US',
      row: { price: 7.5, ceiling: both(8, 7.5) },
      expect: { at: 'price', message: 'tooHighStrict', fix: { price: money('USD', 7.49) } },
    },
    {
      name: 'above both: the fix passes both',
      row: { price: 90, ceiling: both(80, 75) },
      expect: { at: 'price', message: 'tooHigh', fix: { price: money('THB', 75) } },
    },
    {
      name: 'above the strict one, and no certain order',
      row: { price: 76, ceiling: { certain: null, strict: 75 } },
      expect: { at: 'price', message: 'tooHighStrict' },
    },
    {
      name: 'a satang above a third of the price of three',
      row: { price: 33.34, ceiling: read({ certain: thb(100, { quantity: 3 }), strict: null }) },
      expect: { at: 'price', message: 'tooHigh', fix: { price: money('THB', 33.33) } },
    },
    {
      name: 'a whole rupiah above, in amounts beyond what a float holds',
      market: 'ID',
      row: {
        price: 3_002_399_751_580_331,
        ceiling: read({ certain: aLimit(money('IDR', 9_007_199_254_740_991), { quantity: 3 }), strict: null }),
      },
      expect: { at: 'price', message: 'tooHigh', fix: { price: money('IDR', 3_002_399_751_580_330) } },
    },
    {
      name: 'nothing is below one cent in the US',
      market: 'US',
      row: { price: 0.01, ceiling: both(0.01) },
      expect: { at: 'price', message: 'tooHigh', fix: null },
    },
    {
      name: 'above a certain order, though orders are missing: too high all the same, by how much nobody knows',
      row: { price: 80.01, ceiling: both(80, 75) },
      known: { history: uncovered() },
      expect: { at: 'price', message: 'tooHigh', fix: null },
    },
    {
      name: 'at the lowest certain order while orders are missing',
      row: { price: 80, ceiling: both(80, 75) },
      known: { history: uncovered() },
      expect: {
        at: 'form',
        message: 'uncovered',
        data: { from: onDay(noon() - 30 * day), to: onDay(noon() - 20 * day) },
      },
    },
    {
      name: 'no order known while orders are missing: never a pass',
      row: { price: 80, ceiling: { certain: null, strict: null } },
      known: {
        history: { ...covered, covered: false, gaps: [{ from: noon() - day, to: noon() }] },
      },
      expect: { at: 'form', message: 'uncovered', data: { from: onDay(noon() - day), to: onDay(noon()) } },
    },
  ],
});
