import { testRule } from '../../rule-tester.ts';

const startsAt = '2026-12-01T12:00:00+07:00';
const britishSpring = '2027-03-26T12:00:00+00:00';
const pacificSpring = '2027-03-12T12:00:00-08:00';
const britishAutumn = '2026-10-24T12:00:00+01:00';
const pacificAutumn = '2026-10-31T12:00:00-07:00';

testRule('flash-sale/max-duration', {
  valid: [
    { name: 'exactly 72 hours', form: { startsAt, endsAt: '2026-12-04T12:00:00+07:00' } },
    {
      name: '72 real hours over the British spring change: 73 on the clock',
      market: 'UK',
      form: { startsAt: britishSpring, endsAt: '2027-03-29T13:00:00+01:00' },
    },
    {
      name: '72 real hours over the Pacific spring change',
      market: 'US',
      form: { startsAt: pacificSpring, endsAt: '2027-03-15T13:00:00-07:00' },
    },
    {
      name: '72 real hours over the British autumn change: 71 on the clock',
      market: 'UK',
      form: { startsAt: britishAutumn, endsAt: '2026-10-27T11:00:00+00:00' },
    },
    {
      name: '72 real hours over the Pacific autumn change',
      market: 'US',
      form: { startsAt: pacificAutumn, endsAt: '2026-11-03T11:00:00-08:00' },
    },
    {
      name: 'says nothing of a sale that ends before it starts',
      form: { startsAt, endsAt: '2026-11-30T12:00:00+07:00' },
      expect: 'none',
    },
  ],
  invalid: [
    {
      name: 'a minute over',
      form: { startsAt, endsAt: '2026-12-04T12:01:00+07:00' },
      expect: {
        at: 'endsAt',
        message: 'tooLong',
        severity: 'error',
        data: { hours: 72 + 1 / 60, max: 72 },
        fix: { endsAt: Date.parse('2026-12-04T12:00:00+07:00') },
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'a minute over 72 real hours in spring',
      market: 'UK',
      form: { startsAt: britishSpring, endsAt: '2027-03-29T13:01:00+01:00' },
      expect: { at: 'endsAt', message: 'tooLong' },
    },
    {
      name: 'noon to noon in autumn: 73 real hours',
      market: 'US',
      form: { startsAt: pacificAutumn, endsAt: '2026-11-03T12:00:00-08:00' },
      expect: {
        at: 'endsAt',
        message: 'tooLong',
        data: { hours: 73, max: 72 },
        fix: { endsAt: Date.parse('2026-11-03T11:00:00-08:00') },
      },
    },
    {
      name: 'in a market nobody researched',
      market: 'BR',
      form: { startsAt, endsAt: '2026-12-05T12:00:00+07:00' },
      expect: { at: 'endsAt', message: 'tooLong', data: { hours: 96, max: 72 } },
    },
  ],
});
