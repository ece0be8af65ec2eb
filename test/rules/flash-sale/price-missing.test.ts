import { testRule } from '../../rule-tester.ts';

testRule('flash-sale/price-missing', {
  valid: [
    { name: 'a price' },
    { name: 'a price of nothing is a price', row: { price: 0 } },
    { name: 'a row that is switched off', row: { price: null, active: false }, expect: 'none' },
  ],
  invalid: [
    {
      name: 'blank',
      row: { price: null },
      expect: { at: 'price', message: 'missing', severity: 'error', fix: null, source: 'seed-flash-sale' },
    },
    {
      name: 'blank at product level',
      row: { price: null, level: 'product' },
      expect: { at: 'price', message: 'missing' },
    },
  ],
});
