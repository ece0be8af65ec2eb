import { testRule } from '../../rule-tester.ts';
import { gone } from '../../../rules/form.ts';

const startsAt = '2026-12-05T20:00:00+07:00';

testRule('flash-sale/warm-up', {
  valid: [
    { name: 'off', form: { startsAt, warmUp: { on: false, days: null } } },
    { name: 'off, with days left over', form: { startsAt, warmUp: { on: false, days: 3 } } },
    {
      name: 'does not reckon days in a zone it does not know',
      form: { startsAt, warmUp: { on: true, days: 2 } },
      known: { zone: gone },
      expect: 'unknown',
      missing: 'zone',
    },
  ],
  invalid: [
    {
      name: 'two days before',
      form: { startsAt, warmUp: { on: true, days: 2 } },
      expect: {
        at: 'warmUp',
        message: 'seenFrom',
        severity: 'info',
        data: { from: { at: Date.parse('2026-12-03T20:00:00+07:00'), zone: 'Asia/Bangkok' } },
        fix: null,
      },
    },
    {
      name: 'two calendar days over a clock change keep the hour',
      market: 'US',
      form: { startsAt: '2027-03-15T12:00:00-07:00', warmUp: { on: true, days: 2 } },
      expect: {
        at: 'warmUp',
        message: 'seenFrom',
        data: { from: { at: Date.parse('2027-03-13T12:00:00-08:00'), zone: 'America/Los_Angeles' } },
      },
    },
    {
      name: 'on, and the page does not say how long before',
      form: { startsAt, warmUp: { on: true, days: null } },
      expect: { at: 'warmUp', message: 'seenEarlier', severity: 'info', data: {} },
    },
    {
      name: 'the same where the zone is not known',
      market: 'MX',
      form: { startsAt, warmUp: { on: true, days: null } },
      expect: { at: 'warmUp', message: 'seenEarlier' },
    },
  ],
});
