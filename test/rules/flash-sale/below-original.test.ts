import { money, testRule } from '../../rule-tester.ts';

const noOrder = { certain: null, strict: null };

testRule('flash-sale/below-original', {
  valid: [
    { name: 'a satang below', row: { price: 119.99, original: 120 } },
    { name: 'a đồng below', market: 'VN', row: { price: 119_999, original: 120_000 } },
    { name: 'a satang below, no order in the window', row: { price: 119.99, original: 120, ceiling: noOrder } },
    { name: 'variation-price speaks at product level', row: { level: 'product', price: 130 }, expect: 'none' },
    { name: 'a row that is switched off', row: { price: 130, active: false }, expect: 'none' },
  ],
  invalid: [
    {
      name: 'the original price',
      row: { price: 120, original: 120 },
      expect: {
        at: 'price',
        message: 'notBelow',
        severity: 'error',
        data: { price: money('THB', 120), original: money('THB', 120) },
        fix: { price: money('THB', 119.99) },
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'above it',
      market: 'VN',
      row: { price: 120_001, original: 120_000 },
      expect: { at: 'price', message: 'notBelow', fix: { price: money('VND', 119_999) } },
    },
    {
      name: 'no order in the window: it alone judges',
      row: { price: 120, original: 120, ceiling: noOrder },
      expect: { at: 'price', message: 'notBelow', fix: { price: money('THB', 119.99) } },
    },
    {
      name: 'an order limits the price further: lowest-price proposes it',
      row: { price: 120, original: 120, ceiling: { certain: 119.99, strict: 119.99 } },
      expect: { at: 'price', message: 'notBelow', fix: null },
    },
    {
      name: 'an order limits it no further',
      row: { price: 120, original: 120, ceiling: { certain: 120, strict: 120 } },
      expect: { at: 'price', message: 'notBelow', fix: { price: money('THB', 119.99) } },
    },
    {
      name: 'no price is below one satang',
      row: { price: 0.01, original: 0.01 },
      expect: { at: 'price', message: 'notBelow', fix: null },
    },
  ],
});
