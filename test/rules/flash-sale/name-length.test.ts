import { testRule } from '../../rule-tester.ts';

testRule('flash-sale/name-length', {
  valid: [
    { name: 'exactly 50', form: { name: 'x'.repeat(50) } },
    { name: '50 characters outside the basic plane count once each', form: { name: '🎉'.repeat(50) } },
    { name: '50 Chinese characters', form: { name: '秒'.repeat(50) } },
  ],
  invalid: [
    {
      name: '51',
      form: { name: 'x'.repeat(51) },
      expect: {
        at: 'name',
        message: 'tooLong',
        severity: 'warning',
        data: { length: 51, max: 50 },
        fix: null,
        source: 'open-api-promotion',
      },
    },
    {
      name: 'what the counter on the page allows',
      form: { name: '🎉'.repeat(100) },
      expect: { at: 'name', message: 'tooLong', data: { length: 100, max: 50 } },
    },
  ],
});
