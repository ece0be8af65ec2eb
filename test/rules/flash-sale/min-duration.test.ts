import { testRule } from '../../rule-tester.ts';

const startsAt = '2026-12-01T12:00:00+07:00';

testRule('flash-sale/min-duration', {
  valid: [
    { name: 'exactly ten minutes', form: { startsAt, endsAt: '2026-12-01T12:10:00+07:00' } },
    {
      name: 'ten real minutes while the clock goes forward an hour',
      market: 'UK',
      form: { startsAt: '2027-03-28T00:55:00+00:00', endsAt: '2027-03-28T02:05:00+01:00' },
    },
    { name: 'says nothing of a sale that ends when it starts', form: { startsAt, endsAt: startsAt }, expect: 'none' },
  ],
  invalid: [
    {
      name: 'nine minutes',
      form: { startsAt, endsAt: '2026-12-01T12:09:00+07:00' },
      expect: {
        at: 'endsAt',
        message: 'tooShort',
        severity: 'warning',
        data: { minutes: 9, min: 10 },
        fix: { endsAt: Date.parse('2026-12-01T12:10:00+07:00') },
        source: 'partner-center-activity',
      },
    },
    {
      name: 'an hour and nine minutes on a clock that went forward in between',
      market: 'US',
      form: { startsAt: '2027-03-14T01:55:00-08:00', endsAt: '2027-03-14T03:04:00-07:00' },
      expect: { at: 'endsAt', message: 'tooShort', data: { minutes: 9, min: 10 } },
    },
  ],
});
