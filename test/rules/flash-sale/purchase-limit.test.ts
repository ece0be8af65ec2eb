import { testRule } from '../../rule-tester.ts';

testRule('flash-sale/purchase-limit', {
  valid: [
    { name: 'one', row: { limit: 1 } },
    { name: '99', row: { limit: 99 } },
    { name: 'blank: no limit', row: { limit: null } },
  ],
  invalid: [
    {
      name: 'none',
      row: { limit: 0 },
      expect: {
        at: 'limit',
        message: 'outOfRange',
        severity: 'error',
        data: { limit: 0, min: 1, max: 99 },
        fix: { limit: 1 },
        source: 'open-api-promotion',
      },
    },
    { name: '100', row: { limit: 100 }, expect: { at: 'limit', message: 'outOfRange', fix: { limit: 99 } } },
    { name: 'one and a half', row: { limit: 1.5 }, expect: { at: 'limit', message: 'notWhole', fix: { limit: 2 } } },
    {
      name: 'a little under one',
      row: { limit: 0.4 },
      expect: { at: 'limit', message: 'notWhole', fix: { limit: 1 } },
    },
    {
      name: 'a little over 99',
      row: { limit: 99.6 },
      expect: { at: 'limit', message: 'notWhole', fix: { limit: 99 } },
    },
    { name: 'minus one', row: { limit: -1 }, expect: { at: 'limit', message: 'outOfRange', fix: { limit: 1 } } },
    {
      name: 'an absurd number',
      row: { limit: 1e15 },
      expect: { at: 'limit', message: 'outOfRange', fix: { limit: 99 } },
    },
  ],
});
