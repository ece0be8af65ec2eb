/** What is added to a term, for which orders: both sides of every day, and areas that are known or not. */
import { describe, expect, test } from 'vitest';
import { extrasOf, type Lane } from '../../../rules/deadlines/extras.ts';
import type { Extension, Setting } from '../../../rules/deadlines/setting.ts';
import { ruled } from './given.ts';

const beijing = (text: string): number => Date.parse(`${text}+08:00`);
const source = { entered: 'Seller University' };
const nothing = { steps: [], doubts: [] };
const lane = (given: Partial<Lane> = {}): Lane => ({ kind: 'dispatch', area: 'yiwu', method: 'pickup', ...given });
/** How many steps are added, and which doubts. */
const added = (setting: Setting, at: number, given: Partial<Lane> = {}): [number, readonly string[]] => {
  const { steps, doubts } = extrasOf(setting, 'Asia/Bangkok')(lane(given))(at);
  return [steps.length, doubts];
};
const none = [0, []];

describe('a switch of provider on a known day', () => {
  const setting = ruled('TH*', { providerSwitches: [{ area: 'yiwu', on: '2026-03-10', days: 3 }] });
  test.each([
    ['2026-03-08T23:59:59', none],
    ['2026-03-09T00:00:00', [1, []]],
    ['2026-03-10T23:59:59', [1, []]],
    ['2026-03-11T00:00:00', none],
  ])('reaches the day before and the day itself: %s', (at, answer) => {
    expect(added(setting, beijing(at))).toEqual(answer);
  });
  test('is of its area, of pickup and of dispatch', () => {
    const at = beijing('2026-03-10T12:00:00');
    expect(added(setting, at, { area: 'dongguan' })).toEqual(none);
    expect(added(setting, at, { method: 'dropOff' })).toEqual(none);
    expect(added(setting, at, { kind: 'handover' })).toEqual(none);
    expect(added(setting, at, { method: null })).toEqual([1, []]);
    expect(added(setting, at, { area: null })).toEqual([0, ['area-not-known']]);
  });
});

describe('a switch whose day is not known', () => {
  const open = { area: 'yiwu', on: null, from: '2026-03-10', to: '2026-03-12', days: 3 };
  test.each([
    ['2026-03-08T23:59:59', none],
    ['2026-03-09T00:00:00', [0, ['switch-day-not-known']]],
    ['2026-03-12T23:59:59', [0, ['switch-day-not-known']]],
    ['2026-03-13T00:00:00', none],
  ])('may reach all of its days: %s', (at, answer) => {
    expect(added(ruled('TH*', { providerSwitches: [open] }), beijing(at))).toEqual(answer);
  });
  test.each([{ from: '2026-03-10' }, { to: '2026-03-12' }, {}])(
    'says nothing without its first or last: %j',
    (days) => {
      const setting = ruled('TH*', { providerSwitches: [{ area: 'yiwu', on: null, days: 3, ...days }] });
      expect(added(setting, beijing('2026-03-11T12:00:00'))).toEqual(none);
    },
  );
  test('is settled by a day the seller entered for this area, and for no other', () => {
    const told = (area: string): Setting =>
      ruled('TH*', { providerSwitches: [open] }, { switches: [{ area, on: '2026-03-12', days: 3, source }] });
    expect(added(told('yiwu'), beijing('2026-03-09T12:00:00'))).toEqual(none);
    expect(added(told('yiwu'), beijing('2026-03-12T12:00:00'))).toEqual([1, []]);
    expect(added(told('dongguan'), beijing('2026-03-09T12:00:00'))).toEqual([0, ['switch-day-not-known']]);
  });
  test('is not what the seller settles where the source names a day', () => {
    const setting = ruled(
      'TH*',
      { providerSwitches: [{ area: 'yiwu', on: '2026-03-10', days: 3 }] },
      { switches: [{ area: 'yiwu', on: '2026-05-01', days: 3, source }] },
    );
    expect(added(setting, beijing('2026-03-10T12:00:00'))).toEqual([1, []]);
    expect(added(setting, beijing('2026-05-01T12:00:00'))).toEqual([1, []]);
  });
});

describe('an extension that the seller entered', () => {
  const [from, to] = [beijing('2026-02-10T00:00:00'), beijing('2026-02-20T00:00:00')];
  const extension = (more: Partial<Extension> = {}): Extension => ({
    ...{ id: 'cny', source, kinds: ['dispatch'], from, to, by: { hours: 24 } },
    ...more,
  });
  const shop = (...extensions: Extension[]): Setting => ruled('TH*', { providerSwitches: null }, { extensions });
  test('reaches from its first moment to before its last', () => {
    const answers = [from - 1, from, to - 1, to].map((at) => added(shop(extension()), at));
    expect(answers).toEqual([none, [1, []], [1, []], none]);
  });
  test('holds for parcels that are brought too, and for every warehouse unless it names an area', () => {
    expect(added(shop(extension()), from, { method: 'dropOff', area: null })).toEqual([1, []]);
    expect(added(shop(extension({ area: 'dongguan' })), from)).toEqual(none);
    expect(added(shop(extension({ area: 'yiwu' })), from, { area: null })).toEqual([0, ['area-not-known']]);
  });
  test('counts beside others on its own days only, in any order', () => {
    const later = extension({ id: 'flood', from: to + 1000, to: to + 2000 });
    for (const setting of [shop(extension(), later), shop(later, extension())]) {
      expect([from, to, to + 999, to + 1000, to + 1999, to + 2000].map((at) => added(setting, at)[0])).toEqual([
        ...[1, 0, 0, 1, 1, 0],
      ]);
    }
    expect(added(shop(extension(), extension({ id: 'flood' })), from)).toEqual([2, []]);
  });
  test('of handovers adds nothing to dispatches', () => {
    expect(extrasOf(shop(extension({ kinds: ['handover'] })), 'Asia/Bangkok')(lane())(from)).toEqual(nothing);
  });
});
