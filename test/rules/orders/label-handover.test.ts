import { describe, expect, test } from 'vitest';
import { labelHandover } from '../../../rules/orders/label-handover.ts';
import { groupsOf, order, settingOf } from './given.ts';

const setting = settingOf('TH', { areas: { Main: 'dongguan' } });
const label = (tracking: string, some: Parameters<typeof order>[0] = {}) =>
  order({ parcels: [{ id: 'a', tracking }], ...some });
const pickup = { setting, pickupOn: () => 'pickup' as const };
const dropOff = { setting, pickupOn: () => 'dropOff' as const };

describe('a warehouse with pickup', () => {
  test('agrees with labels that show all three signs', () => {
    const { result } = groupsOf(labelHandover, [label('WS01', { method: 'pickup' })], { ...pickup, hub: '东莞洪梅' });
    expect(result).toMatchObject({ judged: 1, questioned: [], unjudged: [] });
  });
  test('is not proven by fewer, and it says by how many', () => {
    const { result } = groupsOf(
      labelHandover,
      [label('WS01', { method: 'pickup' }), label('WS02'), label('WS03')],
      pickup,
    );
    expect(result).toMatchObject({
      judged: 0,
      questioned: [],
      unjudged: [
        { why: 'label-two-signs', orders: 1 },
        { why: 'label-one-sign', orders: 2 },
      ],
    });
  });
  test('does not agree with labels of drop-off or of another provider; signs are counted', () => {
    const [drop, other] = [label('WS01', { method: 'dropOff' }), label('JT01')];
    const { groups, result } = groupsOf(labelHandover, [drop, other], pickup);
    expect(groups).toEqual([[drop.id], [other.id]]);
    expect(result.questioned.map(({ what, data }) => [what, data['seen'], data['warehouse'], data['count']])).toEqual([
      ['pickup', 1, 'Main', 1],
      ['pickup', 0, 'Main', 1],
    ]);
  });
  test('of an area whose provider is not known shows nothing by its number', () => {
    const { result } = groupsOf(labelHandover, [label('JT01')], { ...pickup, setting: settingOf('TH') });
    expect(result).toMatchObject({ judged: 0, questioned: [], unjudged: [{ why: 'label-not-seen', orders: 1 }] });
  });
});

describe('a warehouse without pickup', () => {
  test('does not agree with labels that show pickup', () => {
    const [wrong, right] = [label('WS01', { method: 'pickup' }), label('WS02', { method: 'dropOff' })];
    const { groups, result } = groupsOf(labelHandover, [wrong, right, label('WS03')], dropOff);
    expect(groups).toEqual([[wrong.id]]);
    expect(result).toMatchObject({ judged: 2, unjudged: [{ why: 'label-not-seen', orders: 1 }] });
  });
});

test('without a state on that day, a number or a rule nothing is said', () => {
  const one = [label('JT01', { method: 'dropOff' })];
  expect(groupsOf(labelHandover, one, { setting }).result).toMatchObject({
    ...{ judged: 0, questioned: [], unjudged: [{ why: 'pickup-not-known', orders: 1 }] },
  });
  expect(groupsOf(labelHandover, [label(''), label('JT01', { isCancelled: true })], pickup).result).toMatchObject({
    ...{ judged: 0, questioned: [], unjudged: [] },
  });
  const local = settingOf('US', { kind: 'local' });
  expect(groupsOf(labelHandover, one, { ...pickup, setting: local }).result.state).toBe('none');
});
