import { testRule } from '../../rule-tester.ts';
import { gone } from '../../../rules/form.ts';

testRule('flash-sale/stock-limit', {
  valid: [
    { name: 'one', row: { stock: 1, onHand: 50 } },
    { name: 'all that is on hand', row: { stock: 50, onHand: 50 } },
    { name: '99 of many', row: { stock: 99, onHand: 5000 } },
    { name: 'blank: no limit, whatever is on hand', row: { stock: null, onHand: gone } },
    {
      name: 'the stock on hand cannot be read',
      row: { stock: 20, onHand: gone },
      expect: 'unknown',
      missing: 'onHand',
    },
  ],
  invalid: [
    {
      name: 'none',
      row: { stock: 0, onHand: 50 },
      expect: {
        at: 'stock',
        message: 'outOfRange',
        severity: 'error',
        data: { stock: 0, min: 1, max: 99 },
        fix: { stock: 1 },
        source: 'partner-center-activity',
      },
    },
    {
      name: '100 of many',
      row: { stock: 100, onHand: 5000 },
      expect: { at: 'stock', message: 'outOfRange', fix: { stock: 99 } },
    },
    {
      name: '100 of 50',
      row: { stock: 100, onHand: 50 },
      expect: { at: 'stock', message: 'outOfRange', fix: { stock: 50 } },
    },
    {
      name: 'a half',
      row: { stock: 2.5, onHand: 50 },
      expect: { at: 'stock', message: 'notWhole', fix: { stock: 3 } },
    },
    {
      name: 'proposes nothing while the stock on hand is unknown',
      row: { stock: 100, onHand: gone },
      expect: { at: 'stock', message: 'outOfRange', fix: null },
    },
    {
      name: 'one more than on hand',
      row: { stock: 51, onHand: 50 },
      expect: {
        at: 'stock',
        message: 'aboveOnHand',
        severity: 'error',
        data: { stock: 51, onHand: 50 },
        fix: { stock: 50 },
      },
    },
    { name: 'sold out', row: { stock: 1, onHand: 0 }, expect: { at: 'stock', message: 'aboveOnHand', fix: null } },
  ],
});
