import { testRule } from '../../rule-tester.ts';
import { garbled } from '../../../rules/form.ts';

testRule('flash-sale/price-format', {
  valid: [
    { name: 'a price that could be read', row: { price: 99.99 } },
    { name: 'nobody knows the decimals of Mexico', market: 'MX', expect: 'unknown' },
  ],
  invalid: [
    {
      name: 'three decimals in Thailand',
      row: { price: garbled('99.999', 'too-many-decimals') },
      expect: {
        at: 'price',
        message: 'tooManyDecimals',
        severity: 'error',
        data: { text: '99.999', decimals: 2 },
        fix: null,
        source: 'partner-center-price',
      },
    },
    {
      name: 'one decimal in Vietnam',
      market: 'VN',
      row: { price: garbled('36000.5', 'too-many-decimals') },
      expect: { at: 'price', message: 'tooManyDecimals', data: { text: '36000.5', decimals: 0 } },
    },
    {
      name: 'letters',
      row: { price: garbled('cheap', 'not-a-number') },
      expect: { at: 'price', message: 'notANumber', severity: 'error', data: { text: 'cheap' } },
    },
    {
      name: 'a number that reads in two ways',
      market: 'ID',
      row: { price: garbled('36.000', 'ambiguous') },
      expect: { at: 'price', message: 'ambiguous', severity: 'error', data: { text: '36.000' } },
    },
    {
      name: 'an absurd number',
      row: { price: garbled('1e15', 'not-a-number') },
      expect: { at: 'price', message: 'notANumber', data: { text: '1e15' } },
    },
    {
      name: 'a number too big to reckon with',
      row: { price: garbled('99999999999999999999', 'too-big') },
      expect: { at: 'price', message: 'tooBig', severity: 'error', data: { text: '99999999999999999999' } },
    },
  ],
});
