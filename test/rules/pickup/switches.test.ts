/** A switch of provider that two know of: the article, and the seller. */
import { describe, expect, test } from 'vitest';
import { blank, garbled, gone, read } from '../../../rules/form.ts';
import { areaIn, areaKeyOf, nearSwitch, switchesOf, switchSpan } from '../../../rules/pickup/providers.ts';

const on = (day: string | null, more: { from?: string; to?: string } = {}) => ({
  ...{ area: 'shenzhen', on: day, days: 3 },
  ...more,
});
const daysOf = (day: string | null, more = {}) => switchesOf('shenzhen', [on(day, more)]).map((one) => one.on);

describe('the article leaves open on which day Shenzhen switched; a day of the seller’s', () => {
  const [open] = switchesOf('shenzhen', []);
  const [from = '', to = ''] = [open?.from, open?.to];
  test('settles it from its first to its last', () => {
    expect([open?.on, from < to]).toEqual([null, true]);
    expect(daysOf(from)).toEqual([from]);
    expect(daysOf(to)).toEqual([to]);
  });
  test('before or after is another switch', () => {
    expect(daysOf('2023-09-01')).toEqual([null, '2023-09-01']);
    expect(daysOf('2026-05-01')).toEqual([null, '2026-05-01']);
  });
  test('that is not known either stands beside it', () => {
    expect(daysOf(null, { from: '2026-05-01', to: '2026-05-03' })).toEqual([null, null]);
  });
});

test('a day named by the article is not moved by the seller', () => {
  const known = switchesOf('dongguan', [{ area: 'dongguan', on: '2023-09-20', days: 3 }]);
  expect(known.map((one) => [one.on, one.source === 'entered'])).toEqual([
    ['2023-09-19', false],
    ['2023-09-20', true],
  ]);
});

test('a switch of which one end is not known has no span', () => {
  expect(switchSpan(on(null, { from: '2026-05-01' }))).toBeNull();
  expect(switchSpan(on(null, { to: '2026-05-01' }))).toBeNull();
  expect(switchSpan(on(null))).toBeNull();
  const midnight = Date.parse('2026-05-01T00:00:00+08:00');
  expect(switchSpan(on('2026-05-01'))).toEqual([midnight, midnight]);
});

test('near a switch without days, or nowhere, is near none', () => {
  const now = Date.parse('2026-05-01T00:00:00+08:00');
  expect(nearSwitch('yiwu', now, [{ area: 'yiwu', on: null, days: 3 }])).toBeNull();
  expect(nearSwitch(null, Date.parse('2023-09-20T00:00:00+08:00'))).toBeNull();
  expect(nearSwitch('yiwu', now, [{ area: 'yiwu', on: '2026-05-01', days: 3 }])).toEqual({
    side: 'after',
    isNamed: false,
  });
});

test('an area is known by its name without city at the end, not within', () => {
  expect(areaKeyOf('City of Yiwu')).toBe('cityofyiwu');
  expect(areaKeyOf('Shishi')).toBe('shi');
  expect(areaIn({ region: read(['广东省', '东莞市']) })).toBe('dongguan');
  expect([blank, gone, garbled('东莞市', 'not-a-number')].map((region) => areaIn({ region }))).toEqual([
    null,
    null,
    null,
  ]);
});
