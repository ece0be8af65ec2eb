import { money, testRule } from '../../rule-tester.ts';

testRule('flash-sale/price-typo', {
  valid: [
    { name: 'a satang over a tenth of the original', row: { price: 12.01, original: 120 } },
    { name: 'a tenth and one đồng', market: 'VN', row: { price: 12_001, original: 120_000 } },
  ],
  invalid: [
    {
      name: 'a zero forgotten',
      row: { price: 12, original: 120 },
      expect: {
        at: 'price',
        message: 'tenTimesLow',
        severity: 'warning',
        data: { price: money('THB', 12), original: money('THB', 120) },
        fix: null,
        source: 'own-advice',
      },
    },
    {
      name: 'a slip of the decimal point, at product level',
      row: { level: 'product', price: 1.2, original: 120 },
      expect: { at: 'price', message: 'tenTimesLow' },
    },
    { name: 'nothing at all', row: { price: 0 }, expect: { at: 'price', message: 'tenTimesLow' } },
    {
      name: 'in Vietnam',
      market: 'VN',
      row: { price: 12_000, original: 120_000 },
      expect: { at: 'price', message: 'tenTimesLow' },
    },
  ],
});
