import { money, testRule } from '../../rule-tester.ts';

testRule('flash-sale/below-cost', {
  valid: [
    { name: 'exactly the cost', row: { price: 90, cost: 90 } },
    { name: 'no cost entered', row: { price: 1 }, expect: 'none' },
  ],
  invalid: [
    {
      // The page can read what is drawn in it: the cost is in no datum and no fix.
      name: 'a satang below',
      row: { price: 89.99, cost: 90 },
      expect: {
        at: 'price',
        message: 'below',
        severity: 'warning',
        data: { price: money('THB', 89.99) },
        fix: null,
        source: 'own-advice',
      },
    },
    {
      name: 'a cost whose exchange rate is missing or old: nothing to compare with, however low it is',
      row: { price: 90, cost: money('CNY', 1) },
      expect: { at: 'form', message: 'noRate', data: {}, fix: null },
    },
  ],
});
