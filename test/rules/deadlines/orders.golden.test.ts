/** Every market's clock, on both sides of each boundary. Expected moments were worked out by hand, on a calendar. */
import { describe, expect, test } from 'vitest';
import type { HandoverMethod } from '../../../rules/markets/deadlines.ts';
import { dispatchDeadline, handoverDeadline, type OrderFacts } from '../../../rules/deadlines/orders.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import { answerOf, aSetting, utc } from './given.ts';

type Row = readonly [shop: string, created: string, due: string, why: string];
const meant = (due: string): string => (due.startsWith('?') ? due : utc(due));

const dispatch: readonly Row[] = [
  ['VN', '2026-11-20T13:59:59+07:00', '2026-11-20T23:59+07:00', 'Friday, the second before the cut-off'],
  ['VN', '2026-11-20T14:00:00+07:00', '2026-11-23T23:59+07:00', 'Friday at the cut-off: over the weekend'],
  ['VN', '2026-11-21T09:00:00+07:00', '2026-11-23T23:59+07:00', 'Saturday morning'],
  ['VN', '2026-11-22T23:59:59+07:00', '2026-11-23T23:59+07:00', 'the last second of Sunday'],
  ['VN', '2026-11-23T00:00:00+07:00', '2026-11-23T23:59+07:00', 'the first second of Monday'],
  ['VN', '2026-11-23T14:00:00+07:00', '2026-11-24T23:59+07:00', 'Monday at the cut-off'],
  ['VN', '2026-02-13T13:59:00+07:00', '2026-02-13T23:59+07:00', 'the last working day before Tết, in time'],
  ['VN', '2026-02-13T14:00:00+07:00', '2026-02-23T23:59+07:00', 'the same day, too late: after Tết'],
  ['VN', '2026-02-17T08:00:00+07:00', '2026-02-23T23:59+07:00', 'on Tết itself'],
  [
    'VN',
    '2026-04-29T14:00:00+07:00',
    '2026-05-04T23:59+07:00',
    'two holidays and a weekend, over the end of the month',
  ],
  ['VN', '2026-12-31T14:00:00+07:00', '2027-01-04T23:59+07:00', 'over the end of the year'],
  ['VN', '2028-02-28T14:00:00+07:00', '2028-02-29T23:59+07:00', 'the leap day is a working day'],
  ['VN', '2024-08-25T23:59:59+07:00', '? dispatchBy', 'the day before the policy'],
  ['VN', '2024-08-26T09:00:00+07:00', '2024-08-26T23:59+07:00', 'the first day of the policy'],

  ['US', '2026-11-16T23:59:59-08:00', '2026-11-18T23:59-08:00', 'the last second of Monday'],
  ['US', '2026-11-17T00:00:00-08:00', '2026-11-19T23:59-08:00', 'the first second of Tuesday'],
  ['US', '2026-11-20T10:00:00-08:00', '2026-11-24T23:59-08:00', 'Friday: due on Tuesday'],
  ['US', '2026-11-21T10:00:00-08:00', '2026-11-24T23:59-08:00', 'Saturday: due on Tuesday'],
  ['US', '2026-11-22T23:59:59-08:00', '2026-11-24T23:59-08:00', 'Sunday: due on Tuesday'],
  ['US', '2026-11-24T10:00:00-08:00', '2026-11-27T23:59-08:00', 'Thanksgiving is skipped'],
  ['US', '2026-11-25T10:00:00-08:00', '2026-11-30T23:59-08:00', 'Thanksgiving and the weekend, over the month'],
  ['US', '2026-07-02T10:00:00-07:00', '2026-07-07T23:59-07:00', 'Independence Day falls on Saturday: Friday is free'],
  ['US', '2026-11-10T10:00:00-08:00', '2026-11-13T23:59-08:00', 'Veterans Day, which many forget'],
  ['US', '2027-12-30T10:00:00-08:00', '2028-01-04T23:59-08:00', 'New Year of 2028 is observed in 2027'],
  ['US', '2026-10-30T10:00:00-07:00', '2026-11-03T23:59-08:00', 'clocks go back in between'],
  ['US', '2026-03-06T10:00:00-08:00', '2026-03-10T23:59-07:00', 'clocks go forward in between'],
  ['US', '2026-11-01T01:30:00-07:00', '2026-11-03T23:59-08:00', 'in the first of the two hours that look alike'],
  ['US', '2026-11-01T01:30:00-08:00', '2026-11-03T23:59-08:00', 'in the second'],
  ['US', '2028-02-25T10:00:00-08:00', '2028-02-29T23:59-08:00', 'due on the leap day'],
  ['US', '2026-01-11T23:59:59-08:00', '? dispatchBy', 'before the step in'],
  ['US', '2026-01-12T00:00:00-08:00', '2026-01-16T23:59-08:00', 'four days at first'],
  ['US', '2026-01-25T23:59:59-08:00', '2026-01-29T23:59-08:00', 'the last order with four days'],
  ['US', '2026-01-26T00:00:00-08:00', '2026-01-28T23:59-08:00', 'the first with two'],
  ['US*', '2026-11-16T10:00:00-08:00', '? dispatchBy', 'from abroad: nobody looked'],

  ['UK', '2026-11-16T09:00:00+00:00', '2026-11-18T23:59+00:00', 'two working days'],
  ['UK', '2026-04-02T12:00:00+01:00', '2026-04-08T23:59+01:00', 'Good Friday to Easter Monday'],
  ['UK', '2026-03-27T12:00:00+00:00', '2026-03-31T23:59+01:00', 'clocks go forward in between'],
  ['UK', '2026-10-23T12:00:00+01:00', '2026-10-27T23:59+00:00', 'clocks go back in between'],
  ['UK', '2026-12-24T12:00:00+00:00', '2026-12-30T23:59+00:00', 'Christmas, Boxing Day on Saturday and its Monday'],
  ['UK', '2026-06-14T22:59:59+00:00', '2026-06-16T23:59+01:00', 'the last second of Sunday in London'],
  ['UK', '2026-06-14T23:00:00+00:00', '2026-06-17T23:59+01:00', 'Monday in London, Sunday in UTC'],
  ['UK', '2024-11-03T23:59:59+00:00', '? dispatchBy', 'the day before the policy'],
  ['UK', '2024-11-04T00:00:00+00:00', '2024-11-06T23:59+00:00', 'its first day'],
  ['UK*', '2026-11-16T09:00:00+00:00', '? dispatchBy', 'from abroad: nobody looked'],

  ['TH*', '2026-12-31T10:00:00+07:00', '2027-01-02T10:00+07:00', '48 h over the year'],
  ['VN*', '2028-02-28T10:00:00+07:00', '2028-03-01T10:00+07:00', '48 h over the leap day'],
  ['MY*', '2027-02-28T10:00:00+08:00', '2027-03-02T10:00+08:00', '48 h over the end of February'],
  ['PH*', '2026-11-20T23:59:59+08:00', '2026-11-22T23:59:59+08:00', 'weekends count'],
  ['SG*', '2026-02-16T10:00:00+08:00', '2026-02-18T10:00+08:00', 'so does the new year holiday'],
  ['TH*', '2022-12-31T10:00:00+07:00', '? dispatchBy', 'older than every text'],

  ['TH', '2026-11-16T09:00:00+07:00', '? dispatchBy', 'local: hours not found'],
  ['PH', '2026-11-16T09:00:00+08:00', '? dispatchBy', 'local: hours not found'],
  ['SG', '2026-11-16T09:00:00+08:00', '? dispatchBy', 'local: hours not found'],
  ['MY', '2026-11-16T09:00:00+08:00', '? dispatchBy', 'local: which days is known, how many is not'],
  ['ID', '2026-11-16T09:00:00+07:00', '? dispatchBy', 'local: the table could not be read'],
  ['ID*', '2026-11-16T09:00:00+07:00', '? dispatchBy', 'no cross-border shops known'],
  ['MX', '2026-11-16T09:00:00-06:00', '? zone', 'not researched'],
  ['VN', '2029-01-02T14:00:00+07:00', '? holidays', 'beyond the holiday table'],
];

test.each(dispatch)('dispatch: %s, created %s, is due %s (%s)', (shop, created, due) => {
  const deadline = dispatchDeadline({ id: '1', createdAt: Date.parse(created) }, aSetting(shop));
  expect(answerOf(deadline)).toBe(meant(due));
});

type HandoverRow = readonly [shop: string, method: HandoverMethod | null, created: string, due: string, why: string];
const handover: readonly HandoverRow[] = [
  ['TH*', 'dropOff', '2023-12-31T23:59:59+07:00', '? handoverBy', 'older than every text'],
  ['TH*', 'dropOff', '2024-12-22T23:59:59+07:00', '2024-12-27T23:59:59+07:00', 'the last with 120 h'],
  ['TH*', 'dropOff', '2024-12-23T00:00:00+07:00', '2024-12-27T00:00:00+07:00', 'the first with 96 h'],
  ['TH*', 'pickup', '2024-12-22T23:59:59+07:00', '? handoverBy.pickup', 'pickup: nobody wrote it down'],
  ['TH*', 'pickup', '2025-01-30T10:00:00+07:00', '2025-02-02T10:00:00+07:00', '48 h to arrange and 24 h to hand over'],
  ['TH*', null, '2025-01-30T10:00:00+07:00', '2025-02-02T10:00:00+07:00', 'method unknown: the shorter one'],
  ['TH*', null, '2024-12-22T10:00:00+07:00', '2024-12-27T10:00:00+07:00', 'method unknown: the one that is known'],
  ['TH*', 'dropOff', '2026-06-21T23:59:59+07:00', '2026-06-25T23:59:59+07:00', 'the last with 96 h'],
  ['TH*', 'dropOff', '2026-06-22T00:00:00+07:00', '2026-06-25T23:59:59+08:00', 'three days: Beijing’s day ends first'],
  ['TH*', 'pickup', '2026-06-22T22:59:59+07:00', '2026-06-25T23:59:59+08:00', 'still one day in both zones'],
  [
    'TH*',
    'pickup',
    '2026-06-22T23:00:00+07:00',
    '2026-06-25T23:59:59+07:00',
    'tomorrow in Beijing: Bangkok’s day ends first',
  ],
  ['MY*', 'pickup', '2026-06-28T23:59:59+08:00', '2026-07-01T23:59:59+08:00', 'over the end of the month'],
  ['SG*', 'pickup', '2028-02-26T00:00:00+08:00', '2028-02-29T23:59:59+08:00', 'to the leap day'],
  ['PH*', null, '2026-12-29T12:00:00+08:00', '2027-01-01T23:59:59+08:00', 'over the year'],
  ['VN', 'pickup', '2026-11-20T10:00:00+07:00', '2026-11-25T23:59+07:00', 'collected within three working days'],
  ['ID', null, '2026-11-20T10:00:00+07:00', '2026-11-27T23:59+07:00', 'handed over within five working days'],
  ['ID', null, '2025-08-26T23:59:59+07:00', '? handoverBy', 'before the table of August 2025'],
  ['US', null, '2026-11-16T10:00:00-08:00', '? handoverBy', 'nobody looked for one beside dispatch'],
];

test.each(handover)('handover: %s by %s, created %s, is due %s (%s)', (shop, method, created, due) => {
  const order = { id: '1', createdAt: Date.parse(created), ...(method && { method }) };
  expect(answerOf(handoverDeadline(order, aSetting(shop)))).toBe(meant(due));
});

describe('Malaysia, where the seller entered two working days', () => {
  const own: Setting['own'] = {
    dispatchBy: {
      value: { terms: [{ workdays: 2, end: '23:59' }], act: 'handedOver' },
      source: { entered: 'Seller Center, order page' },
    },
  };
  const areas = { 'Shah Alam': 'selangor', 'Alor Setar': 'kedah', 'Kota Bharu': 'kelantan', KT: 'terengganu' };
  test.each([
    ['Shah Alam', '2026-11-19T10:00:00+08:00', '2026-11-23T23:59+08:00', 'Thursday: Friday and Monday'],
    ['Alor Setar', '2026-11-19T10:00:00+08:00', '2026-11-23T23:59+08:00', 'Thursday: Sunday and Monday'],
    ['Kota Bharu', '2026-11-18T10:00:00+08:00', '2026-11-22T23:59+08:00', 'Wednesday: Thursday and Sunday'],
    ['KT', '2026-11-20T10:00:00+08:00', '2026-11-23T23:59+08:00', 'Friday: Sunday and Monday'],
    ['Shah Alam', '2026-11-20T10:00:00+08:00', '2026-11-24T23:59+08:00', 'Friday: Monday and Tuesday'],
    ['Shah Alam', '2024-08-30T10:00:00+08:00', '? workweek', 'before the working week was written down'],
  ])('%s, %s: due %s (%s)', (warehouse, created, due) => {
    const order = { id: '1', createdAt: Date.parse(created), warehouse };
    expect(answerOf(dispatchDeadline(order, aSetting('MY', { own, areas })))).toBe(meant(due));
  });
});

describe('the provider switch of September 2023', () => {
  const areas = { 'Warehouse 1': 'dongguan', 'Warehouse 2': 'shenzhen', 'Warehouse 3': 'guangzhou' };
  const dongguan = { warehouse: 'Warehouse 1' };
  const rows: readonly (readonly [created: string, due: string, order: Partial<OrderFacts>, why: string])[] = [
    ['2023-09-18T10:00:00+08:00', '2023-09-23T10:00:00+08:00', dongguan, 'the article’s own example'],
    ['2023-09-17T23:59:59+08:00', '2023-09-19T23:59:59+08:00', dongguan, 'the second before'],
    ['2023-09-18T00:00:00+08:00', '2023-09-23T00:00:00+08:00', dongguan, 'the day before the switch'],
    ['2023-09-19T23:59:59+08:00', '2023-09-24T23:59:59+08:00', dongguan, 'the day of the switch'],
    ['2023-09-20T00:00:00+08:00', '2023-09-22T00:00:00+08:00', dongguan, 'the second after'],
    ['2023-09-18T10:00:00+08:00', '2023-09-20T10:00:00+08:00', { ...dongguan, method: 'dropOff' }, 'no pickup'],
    ['2023-09-18T10:00:00+08:00', '2023-09-20T10:00:00+08:00', { warehouse: 'Warehouse 2' }, 'day not known'],
    ['2023-09-30T10:00:00+08:00', '2023-10-02T10:00:00+08:00', { warehouse: 'Warehouse 3' }, 'day not known'],
    ['2023-09-18T10:00:00+08:00', '2023-09-20T10:00:00+08:00', { warehouse: 'Elsewhere' }, 'no area'],
  ];
  test.each(rows)('created %s: due %s (%o, %s)', (created, due, order) => {
    const deadline = dispatchDeadline(
      { id: '1', createdAt: Date.parse(created), ...order },
      aSetting('TH*', { areas }),
    );
    expect(answerOf(deadline)).toBe(utc(due));
  });
});
