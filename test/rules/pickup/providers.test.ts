/** Who collects where and when, and whom to call: both sides of every day and hour. */
import { describe, expect, test } from 'vitest';
import { gone, read } from '../../../rules/form.ts';
import {
  areaIn,
  areaKeyOf,
  hubIn,
  hubTakes,
  nearSwitch,
  openAt,
  providerAt,
  providers,
  switchesOf,
  switchSpan,
  takesFrom,
  whomToCall,
} from '../../../rules/pickup/providers.ts';
import { minute } from '../../../rules/time.ts';

const beijing = (text: string): number => Date.parse(`${text}+08:00`);
const own = (area: string, on: string | null, more = {}) => ({ area, on, days: 3, ...more });

describe('who collects', () => {
  test.each([
    ['dongguan', '2023-09-18T23:59:59', 'jt', 'area'],
    ['dongguan', '2023-09-19T00:00:00', 'wanse', 'area'],
    ['东莞市', '2023-09-19T00:00:00', 'wanse', 'area'],
    ['shenzhen', '2023-09-18T23:59:59', 'jt', 'area'],
    ['shenzhen', '2023-09-19T00:00:00', null, 'day-open'],
    ['guangzhou', '2023-09-29T23:59:59', null, 'day-open'],
    ['guangzhou', '2023-09-30T00:00:00', 'wanse', 'area'],
    ['yiwu', '2023-01-01T00:00:00', 'wanse', 'last-known'],
    [null, '2026-11-23T00:00:00', 'wanse', 'last-known'],
  ])('in %s on %s: %s (%s)', (area, at, id, sure) => {
    expect(providerAt(area, beijing(at))).toEqual({ id, sure });
  });
  test('a day that the seller knows settles the article’s open one', () => {
    const known = [own('深圳', '2023-09-25')];
    expect(switchesOf('shenzhen', known)).toHaveLength(1);
    expect(providerAt('shenzhen', beijing('2023-09-24T23:59:59'), known)).toEqual({ id: 'jt', sure: 'area' });
    expect(providerAt('shenzhen', beijing('2023-09-25T00:00:00'), known)).toEqual({ id: 'wanse', sure: 'area' });
  });
  test('after a later switch of the seller’s own nobody is named', () => {
    const later = [own('dongguan', '2026-05-01')];
    expect(providerAt('dongguan', beijing('2026-04-30T23:59:59'), later)).toEqual({ id: 'wanse', sure: 'area' });
    expect(providerAt('dongguan', beijing('2026-05-01T00:00:00'), later)).toEqual({ id: null, sure: 'not-named' });
    expect(providerAt('shenzhen', beijing('2026-05-01T00:00:00'), later)).toEqual({ id: 'wanse', sure: 'area' });
  });
  test('the article’s day entered once more counts once', () => {
    expect(switchesOf('dongguan', [own('dongguan', '2023-09-19')])).toHaveLength(1);
  });
  test('a switch without any day says nothing', () => {
    expect(switchSpan(own('yiwu', null))).toBeNull();
    expect(providerAt('yiwu', beijing('2026-05-01T00:00:00'), [own('yiwu', null)])).toMatchObject({ id: 'wanse' });
  });
});

test.each([
  ['东莞', 'dongguan'],
  ['东莞市', 'dongguan'],
  ['Dongguan City', 'dongguan'],
  ['Shenzhen', 'shenzhen'],
  ['ＧＵＡＮＧＺＨＯＵ', 'guangzhou'],
  ['义乌市', '义乌'],
])('%s is the area %s', (text, key) => {
  expect(areaKeyOf(text)).toBe(key);
});

test('the area of an address is the one that its divisions name', () => {
  expect(areaIn({ region: read(['广东省', '东莞市', '洪梅镇']) })).toBe('dongguan');
  expect(areaIn({ region: read(['Guangdong', 'Shenzhen', 'Nanshan']) })).toBe('shenzhen');
  expect(areaIn({ region: read(['浙江省', '义乌市']) })).toBeNull();
  expect(areaIn({ region: gone })).toBeNull();
});

describe('the hours of the phone', () => {
  const hours = providers.wanse.hours;
  test.each([
    ['2026-11-23T08:59:59.999', false, '2026-11-23T09:00:00'],
    ['2026-11-23T09:00:00.000', true, '2026-11-23T19:00:00'],
    ['2026-11-23T18:59:59.999', true, '2026-11-23T19:00:00'],
    ['2026-11-23T19:00:00.000', false, '2026-11-24T09:00:00'],
    ['2026-11-29T12:00:00.000', true, '2026-11-29T19:00:00'],
    ['2026-12-31T23:00:00.000', false, '2027-01-01T09:00:00'],
  ])('at %s in Beijing: %s, until %s', (at, isOpen, until) => {
    expect(openAt(hours, beijing(at))).toEqual({ isOpen, changesAt: beijing(until) });
  });
});

describe('whom to call', () => {
  const noon = beijing('2026-11-23T12:00:00');
  test.each(['applied', 'in-review', 'cancelling', 'active', 'rejected'] as const)('%s: the provider', (state) => {
    expect(whomToCall(state, 'dongguan', noon)).toEqual({
      provider: providers.wanse,
      ...{ sure: 'area', isOpen: true, changesAt: beijing('2026-11-23T19:00:00') },
    });
  });
  test.each(['none', 'outside'] as const)('%s: nobody', (state) => {
    expect(whomToCall(state, 'dongguan', noon)).toBeNull();
  });
  test('before the switch: no phone is known', () => {
    const call = whomToCall('applied', 'dongguan', beijing('2023-09-18T12:00:00'));
    expect(call).toEqual({ provider: providers.jt, sure: 'area', isOpen: false, changesAt: null });
    expect(call?.provider?.phone).toBeNull();
  });
  test('after a switch to nobody knows whom: no provider, and it says why', () => {
    expect(whomToCall('applied', 'yiwu', noon, [own('yiwu', '2026-01-01')])).toEqual({
      ...{ provider: null, sure: 'not-named', isOpen: false, changesAt: null },
    });
  });
  test('the article’s number', () => {
    expect(providers.wanse.phone).toBe('4008206207');
  });
});

describe('hubs', () => {
  test.each([
    ['东莞洪梅', 'hongmei'],
    ['Dongguan Hong-Mei', 'hongmei'],
    ['泉州晋江', 'jinjiang'],
    ['SF Jinhua', 'jinhua'],
  ])('%s is %s', (text, id) => {
    expect(hubIn(text)?.id).toBe(id);
  });
  test('Hongmei is collected for since the switch, and takes what is brought since 2025', () => {
    const hub = hubIn('洪梅')!;
    expect([hubTakes(hub, 'pickup'), takesFrom(hub, 'pickup')]).toEqual([true, beijing('2023-09-19T00:00:00')]);
    expect(takesFrom(hub, 'dropOff')).toBe(beijing('2025-04-13T00:00:00'));
  });
  test('the others only take what is brought', () => {
    const hub = hubIn('义乌')!;
    expect([hubTakes(hub, 'pickup'), takesFrom(hub, 'pickup')]).toEqual([false, Infinity]);
  });
  test('another place is none', () => {
    expect(hubIn('广州白云')).toBeNull();
  });
});

describe('near a switch', () => {
  const start = beijing('2023-09-19T00:00:00');
  test.each([
    ['2023-09-11T23:59:59', null],
    ['2023-09-12T00:00:00', 'before'],
    ['2023-09-18T23:59:59', 'before'],
    ['2023-09-19T00:00:00', 'after'],
    ['2023-09-29T23:59:59', 'after'],
    ['2023-09-30T00:00:00', null],
  ])('%s: %s', (at, side) => {
    expect(nearSwitch('dongguan', beijing(at))?.side ?? null).toBe(side);
  });
  test('its day may be open, and no area has none', () => {
    expect(nearSwitch('shenzhen', start)).toEqual({ side: 'open', isNamed: true });
    expect(nearSwitch('dongguan', start, [own('dongguan', '2023-09-18')])).toEqual({ side: 'after', isNamed: true });
    expect(nearSwitch('yiwu', start - minute, [own('yiwu', '2023-09-19')])).toEqual({ side: 'before', isNamed: false });
    expect(nearSwitch(null, start)).toBeNull();
    expect(nearSwitch('yiwu', start, [own('yiwu', null)])).toBeNull();
  });
});
