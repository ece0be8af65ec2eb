import { money, testRule } from '../../rule-tester.ts';

const us = { market: 'US' } as const;

testRule('flash-sale/discount-depth', {
  valid: [
    { ...us, name: 'exactly 10 % off', row: { price: 90, original: 100 } },
    { ...us, name: 'exactly 90 % off', row: { price: 10, original: 100 } },
    { ...us, name: 'exactly 5 % off, before October 2024', on: '2024-09-30', row: { price: 95, original: 100 } },
    { ...us, name: 'exactly 99 % off, before October 2024', on: '2024-09-30', row: { price: 1, original: 100 } },
    {
      ...us,
      name: 'no discount at all is the business of below-original',
      row: { price: 100, original: 100 },
      expect: 'none',
    },
    {
      ...us,
      name: 'and of variation-price at product level',
      row: { level: 'product', price: 101, original: 100 },
      expect: 'none',
    },
    { name: 'no band is known in Thailand', row: { price: 119, original: 120 }, expect: 'unknown' },
    { name: 'nor in the UK', market: 'UK', expect: 'unknown' },
    { ...us, name: 'nor for cross-border shops in the US', kind: 'crossBorder', expect: 'unknown' },
  ],
  invalid: [
    {
      ...us,
      name: 'a cent too dear',
      row: { price: 90.01, original: 100 },
      expect: {
        at: 'price',
        message: 'tooSmall',
        severity: 'error',
        data: { percent: 9.99, min: 10 },
        fix: { price: money('USD', 90) },
        source: 'us-flash-sale',
      },
    },
    {
      ...us,
      name: 'a cent too cheap',
      row: { price: 9.99, original: 100 },
      expect: {
        at: 'price',
        message: 'tooDeep',
        severity: 'error',
        data: { percent: 90.01, max: 90 },
        fix: { price: money('USD', 10) },
      },
    },
    {
      ...us,
      name: 'no whole cent is exactly 10 % off: the fix is the next one down',
      row: { price: 0.9, original: 0.99 },
      expect: { at: 'price', message: 'tooSmall', fix: { price: money('USD', 0.89) } },
    },
    {
      ...us,
      name: 'free',
      row: { price: 0, original: 0.55 },
      expect: {
        at: 'price',
        message: 'tooDeep',
        data: { percent: 100, max: 90 },
        fix: { price: money('USD', 0.06) },
      },
    },
    {
      ...us,
      name: 'points at the discount where the page asks for one',
      row: { price: 95, original: 100, discount: 5 },
      expect: { at: 'discount', message: 'tooSmall' },
    },
    {
      ...us,
      name: 'product level',
      row: { level: 'product', price: 95, original: 100 },
      expect: { at: 'price', message: 'tooSmall' },
    },
    {
      ...us,
      name: '4.99 % off, before October 2024',
      on: '2024-09-30',
      row: { price: 95.01, original: 100 },
      expect: { at: 'price', message: 'tooSmall', fix: { price: money('USD', 95) } },
    },
    {
      ...us,
      name: '5 % off, since October 2024',
      on: '2024-10-01',
      row: { price: 95, original: 100 },
      expect: { at: 'price', message: 'tooSmall', data: { percent: 5, min: 10 } },
    },
  ],
});
