import { aDiscount, testRule } from '../../rule-tester.ts';

const form = { startsAt: '2026-12-01T12:00:00+07:00', endsAt: '2026-12-02T12:00:00+07:00' };
const before = aDiscount({ startsAt: '2026-11-01T00:00:00+07:00', endsAt: '2026-12-01T12:00:00+07:00' });
const after = aDiscount({ startsAt: '2026-12-02T12:00:00+07:00', endsAt: '2026-12-31T00:00:00+07:00' });
const during = aDiscount({ startsAt: '2026-12-02T11:59:00+07:00', endsAt: '2026-12-31T00:00:00+07:00' });

testRule('flash-sale/hides-discount', {
  valid: [
    { name: 'no discount', form },
    { name: 'one that ends when the sale starts', form, known: { discounts: [before] } },
    { name: 'one that starts when the sale ends', form, known: { discounts: [after] } },
    { name: 'one of another product', form, known: { discounts: [{ ...during, items: [{ productId: 'x' }] }] } },
  ],
  invalid: [
    {
      name: 'a discount shares the last minute',
      form,
      known: { discounts: [before, during] },
      expect: {
        at: 'price',
        message: 'hidden',
        severity: 'info',
        data: { name: 'Summer discount' },
        fix: null,
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'a discount on the whole shop',
      form,
      known: { discounts: [{ ...during, items: [] }] },
      expect: { at: 'price', message: 'hidden' },
    },
  ],
});
