import { aWindow, testRule } from '../../rule-tester.ts';
import { gone } from '../../../rules/form.ts';

const form = { startsAt: '2026-12-01T12:00:00+07:00', endsAt: '2026-12-02T12:00:00+07:00' };
const before = aWindow({ startsAt: '2026-11-30T12:00:00+07:00', endsAt: '2026-12-01T12:00:00+07:00' });
const after = aWindow({ startsAt: '2026-12-02T12:00:00+07:00', endsAt: '2026-12-03T12:00:00+07:00' });
const during = aWindow({ startsAt: '2026-12-02T11:59:00+07:00', endsAt: '2026-12-03T12:00:00+07:00' });

testRule('flash-sale/one-sale-per-product', {
  valid: [
    { name: 'no other sale', form },
    { name: 'one that ends when this starts', form, known: { windows: [before] } },
    { name: 'one that starts when this ends', form, known: { windows: [after] } },
    { name: 'one that was stopped', form, known: { windows: [{ ...during, state: 'stopped' }] } },
    { name: 'one of another SKU', form, known: { windows: [{ ...during, items: [{ sku: 'x' }] }] } },
    { name: 'one nobody knows the SKUs of', form, known: { windows: [{ ...during, items: [] }] } },
    {
      name: 'another SKU of the same product in this draft',
      form,
      others: [{ key: 'b', sku: 'b', variation: 'Red, M' }],
    },
    { name: 'the same SKU, switched off', form, others: [{ key: 'b', active: false }] },
    { name: 'no other sale, and no times', form: { startsAt: gone, endsAt: gone } },
    {
      name: 'another sale, and no start',
      form: { ...form, startsAt: gone },
      known: { windows: [during] },
      expect: 'unknown',
      missing: 'startsAt',
    },
    {
      name: 'another sale, and no end',
      form: { ...form, endsAt: gone },
      known: { windows: [during] },
      expect: 'unknown',
      missing: 'endsAt',
    },
    {
      name: 'an overlap, and no zone to tell it in',
      market: 'MX',
      form,
      known: { windows: [during] },
      expect: 'unknown',
      missing: 'zone',
    },
  ],
  invalid: [
    {
      name: 'another sale shares the last minute',
      form,
      known: { windows: [before, after, during] },
      expect: {
        at: 'products',
        message: 'overlaps',
        severity: 'error',
        data: {
          name: 'Weekend sale',
          start: { at: during.startsAt, zone: 'Asia/Bangkok' },
          end: { at: during.endsAt, zone: 'Asia/Bangkok' },
        },
        fix: null,
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'at product level a sale of one SKU is a sale of the product',
      form,
      row: { level: 'product' },
      known: { windows: [during] },
      expect: { at: 'products', message: 'overlaps' },
    },
    {
      name: 'the same SKU twice, times or not',
      form: { startsAt: gone, endsAt: gone },
      others: [{ key: 'b' }],
      expect: { at: 'products', message: 'twice', severity: 'error', data: { count: 2 } },
    },
    {
      name: 'the same product twice at product level',
      form,
      row: { level: 'product' },
      others: [{ key: 'b', sku: 'b', level: 'product' }],
      expect: { at: 'products', message: 'twice' },
    },
    {
      name: 'twice in this draft goes before another sale',
      form,
      others: [{ key: 'b' }],
      known: { windows: [during] },
      expect: { at: 'products', message: 'twice' },
    },
  ],
});
