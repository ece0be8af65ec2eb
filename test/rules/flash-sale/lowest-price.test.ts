import { money, testRule } from '../../rule-tester.ts';
import { gone } from '../../../rules/form.ts';

const both = (certain: number, strict = certain) => ({ certain, strict });

testRule('flash-sale/lowest-price', {
  valid: [
    { name: 'the lowest price paid', row: { price: 80, ceiling: both(80) } },
    { name: 'the strict one', row: { price: 75, ceiling: both(80, 75) } },
    { name: 'a cent below it in the US', market: 'US', row: { price: 7.99, ceiling: both(8) } },
    {
      name: 'no order in the window: below-original judges alone',
      row: { price: 500, ceiling: { certain: null, strict: null } },
    },
    {
      name: 'variation-price speaks at product level',
      row: { level: 'product', price: 90, ceiling: both(80) },
      expect: 'none',
    },
    { name: 'a SKU the history says nothing of', known: { history: true }, expect: 'unknown' },
    { name: 'no history at all', known: { history: gone }, expect: 'unknown' },
    {
      name: 'a ceiling in another currency',
      row: { ceiling: { state: 'read', value: { certain: money('USD', 80), strict: null } } },
      expect: 'unknown',
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
        data: { price: money('THB', 80.01), ceiling: money('THB', 80) },
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
        data: { price: money('THB', 75.01), ceiling: money('THB', 75) },
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
      name: 'nothing is below one cent in the US',
      market: 'US',
      row: { price: 0.01, ceiling: both(0.01) },
      expect: { at: 'price', message: 'tooHigh', fix: null },
    },
  ],
});
