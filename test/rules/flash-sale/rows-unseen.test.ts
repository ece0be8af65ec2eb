import { testRule } from '../../rule-tester.ts';

testRule('flash-sale/rows-unseen', {
  valid: [
    { name: 'as many as the page says', form: { productsTotal: 1 } },
    { name: 'more than the page says', form: { productsTotal: 0 } },
    { name: 'rows that are switched off are seen too', form: { productsTotal: 1 }, row: { active: false } },
  ],
  invalid: [
    {
      name: 'one product fewer',
      form: { productsTotal: 2 },
      expect: { at: 'products', message: 'unseen', data: { seen: 1, total: 2 }, fix: null },
    },
    {
      name: 'two SKUs are one product',
      form: { productsTotal: 2 },
      others: [{ key: 'b', sku: 'b', variation: 'Red, M' }],
      expect: { at: 'products', message: 'unseen', data: { seen: 1, total: 2 } },
    },
    {
      name: 'none of a virtual table in the background',
      row: null,
      form: { productsTotal: 120 },
      expect: { at: 'products', message: 'unseen', data: { seen: 0, total: 120 } },
    },
  ],
});
