import { money, testRule } from '../../rule-tester.ts';

const batchPrice = money('THB', 80);

testRule('flash-sale/batch-not-applied', {
  valid: [
    { name: 'an empty batch bar', row: { ticked: true } },
    { name: 'the ticked row has the value', form: { batchPrice }, row: { ticked: true, price: 80 } },
    { name: 'a row that is not ticked', form: { batchPrice }, row: { ticked: false } },
    { name: 'a ticked row that is switched off', form: { batchPrice }, row: { ticked: true, active: false } },
    { name: 'no rows', form: { batchPrice }, row: null },
  ],
  invalid: [
    {
      name: 'a ticked row with another price',
      form: { batchPrice },
      row: { ticked: true, price: 90 },
      expect: { at: 'batch', message: 'waiting', severity: 'warning', data: { count: 1 }, fix: null },
    },
    {
      name: 'a ticked row without a price',
      form: { batchPrice },
      row: { ticked: true, price: null },
      expect: { at: 'batch', message: 'waiting' },
    },
    {
      name: 'a limit that was not applied, to two rows of three',
      form: { batchLimit: 2 },
      row: { ticked: true },
      others: [
        { key: 'b', sku: 'b', ticked: true, limit: 2 },
        { key: 'c', sku: 'c', ticked: true, limit: 3 },
      ],
      expect: { at: 'batch', message: 'waiting', data: { count: 2 } },
    },
  ],
});
