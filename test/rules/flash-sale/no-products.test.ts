import { testRule } from '../../rule-tester.ts';
import { blank, garbled, gone } from '../../../rules/form.ts';

testRule('flash-sale/no-products', {
  valid: [
    { name: 'one row' },
    { name: 'one row that is switched off: another matter', row: { active: false } },
    { name: 'one row, whatever the page counts', form: { productsTotal: 0 } },
    { name: 'one row, and no count', form: { productsTotal: gone } },
    { name: 'one product counted but not shown', row: null, form: { productsTotal: 1 } },
    { name: 'products counted but not shown', row: null, form: { productsTotal: 12 } },
  ],
  invalid: [
    {
      name: 'no row, and the page counts none',
      row: null,
      form: { productsTotal: 0 },
      expect: { at: 'products', message: 'empty', severity: 'error', fix: null, source: 'seed-flash-sale' },
    },
    {
      name: 'no row, and the page does not count',
      row: null,
      form: { productsTotal: gone },
      expect: { at: 'products', message: 'empty' },
    },
    {
      name: 'no row, and a blank count',
      row: null,
      form: { productsTotal: blank },
      expect: { at: 'products', message: 'empty' },
    },
    {
      name: 'no row, and a count nobody can read',
      row: null,
      form: { productsTotal: garbled('—/—', 'not-a-number') },
      expect: { at: 'products', message: 'empty' },
    },
  ],
});
