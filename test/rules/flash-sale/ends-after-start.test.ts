import { testRule } from '../../rule-tester.ts';

const startsAt = '2026-12-01T12:00:00+07:00';

testRule('flash-sale/ends-after-start', {
  valid: [
    { name: 'a minute after', form: { startsAt, endsAt: '2026-12-01T12:01:00+07:00' } },
    {
      name: 'the same reading of the clock after it went back',
      market: 'UK',
      form: { startsAt: '2027-10-31T01:30:00+01:00', endsAt: '2027-10-31T01:30:00+00:00' },
    },
  ],
  invalid: [
    {
      name: 'the same moment',
      form: { startsAt, endsAt: startsAt },
      expect: { at: 'endsAt', message: 'notAfter', severity: 'error', fix: null, source: 'seed-flash-sale' },
    },
    {
      name: 'a minute before',
      form: { startsAt, endsAt: '2026-12-01T11:59:00+07:00' },
      expect: { at: 'endsAt', message: 'notAfter' },
    },
  ],
});
