import { testRule } from '../../rule-tester.ts';

const known = { now: '2026-11-22T12:00:00Z' };

testRule('flash-sale/starts-later', {
  valid: [
    { name: 'a minute from now', form: { startsAt: '2026-11-22T12:01:00Z' }, known },
    { name: 'a millisecond from now', form: { startsAt: '2026-11-22T12:00:00.001Z' }, known },
    { name: 'a year from now: no limit on that side is known', form: { startsAt: '2027-11-22T12:00:00Z' }, known },
  ],
  invalid: [
    {
      name: 'now',
      form: { startsAt: '2026-11-22T12:00:00Z' },
      known,
      expect: {
        at: 'startsAt',
        message: 'notLater',
        severity: 'error',
        fix: { startsAt: Date.parse('2026-11-22T12:10:00Z') },
      },
    },
    {
      name: 'a minute ago; the fix is on a full five minutes',
      form: { startsAt: '2026-11-22T12:02:00Z' },
      known: { now: '2026-11-22T12:03:00Z' },
      expect: { at: 'startsAt', message: 'notLater', fix: { startsAt: Date.parse('2026-11-22T12:15:00Z') } },
    },
    {
      name: 'last year',
      form: { startsAt: '2025-11-22T12:00:00Z' },
      known,
      expect: { at: 'startsAt', message: 'notLater' },
    },
  ],
});
