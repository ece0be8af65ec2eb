import { testRule } from '../../rule-tester.ts';

const startsAt = Date.parse('2026-12-01T12:00:00+07:00');
const afterTheClocksChange = '2026-10-26T12:00:00+00:00';

testRule('flash-sale/local-time', {
  valid: [
    { name: 'the seller sits in the shop’s zone', form: { startsAt } },
    { name: 'another zone with the same offset', form: { startsAt }, known: { sellerZone: 'Asia/Ho_Chi_Minh' } },
    { name: 'the label says what the market has', form: { startsAt, pageOffset: 420 } },
    {
      name: 'Lagos and London agree in summer',
      market: 'UK',
      on: '2027-06-01',
      known: { sellerZone: 'Africa/Lagos' },
    },
    {
      name: 'the label shows the offset of today, before the clocks change',
      market: 'UK',
      on: '2026-10-20',
      form: { startsAt: afterTheClocksChange, pageOffset: 60 },
    },
    {
      name: 'the label shows the offset of the start',
      market: 'UK',
      on: '2026-10-20',
      form: { startsAt: afterTheClocksChange, pageOffset: 0 },
    },
  ],
  invalid: [
    {
      name: 'an hour apart',
      form: { startsAt },
      known: { sellerZone: 'Asia/Shanghai' },
      expect: {
        at: 'startsAt',
        message: 'differs',
        severity: 'info',
        data: { shop: { at: startsAt, zone: 'Asia/Bangkok' }, seller: { at: startsAt, zone: 'Asia/Shanghai' } },
        fix: null,
        source: 'seed-flash-sale',
      },
    },
    {
      name: 'apart at the start only: London has gone back by then',
      market: 'UK',
      on: '2026-10-20',
      form: { startsAt: afterTheClocksChange },
      known: { sellerZone: 'Africa/Lagos' },
      expect: { at: 'startsAt', message: 'differs' },
    },
    {
      name: 'the page shows another zone than the market has',
      form: { startsAt, pageOffset: 480 },
      expect: {
        at: 'startsAt',
        message: 'zoneContradicts',
        severity: 'warning',
        data: { page: 'GMT+8', market: 'GMT+7' },
      },
    },
    {
      name: 'the contradiction goes before the difference',
      form: { startsAt, pageOffset: 480 },
      known: { sellerZone: 'Asia/Shanghai' },
      expect: { at: 'startsAt', message: 'zoneContradicts' },
    },
    {
      name: 'an offset that London never has',
      market: 'UK',
      on: '2026-10-20',
      form: { startsAt: afterTheClocksChange, pageOffset: -60 },
      expect: { at: 'startsAt', message: 'zoneContradicts', data: { page: 'GMT-1', market: 'GMT' } },
    },
  ],
});
