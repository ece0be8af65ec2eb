import { describe, expect, test } from 'vitest';
import { clue } from '../../../rules/orders/order.ts';
import { trackingFormat } from '../../../rules/orders/tracking-format.ts';
import { trackingMissing } from '../../../rules/orders/tracking-missing.ts';
import { trackingShared } from '../../../rules/orders/tracking-shared.ts';
import { groupsOf, idsOf, order } from './given.ts';

const parcel = (tracking: string, id = '') => ({ parcels: [{ id, tracking }] });

describe('shipped without a number', () => {
  test('is named; what is not shipped or cancelled is not', () => {
    const bare = order(parcel(''));
    const none = order({ parcels: [] });
    const half = order({
      parcels: [
        { id: 'a', tracking: 'T1' },
        { id: 'b', tracking: '' },
      ],
    });
    const { groups, result } = groupsOf(trackingMissing, [
      ...[order(), bare, none, half],
      order({ ...parcel(''), shippedAt: null }),
      order({ ...parcel(''), isCancelled: true }),
    ]);
    expect(groups).toEqual([idsOf([bare, none, half])]);
    expect(result).toMatchObject({ judged: 5, questioned: [{ what: 'none', data: { count: 3 } }] });
  });
  test.each(['tracking', 'shipped'] as const)('cannot be told without the column of %s', (column) => {
    const { groups, result } = groupsOf(trackingMissing, [order(parcel(''))], { missing: new Set([column]) });
    expect(groups).toEqual([]);
    expect(result).toMatchObject({ judged: 0, unjudged: [{ why: `no-${column}-column`, orders: 1 }] });
  });
});

describe('one number on several packages', () => {
  const two = (first: Parameters<typeof order>[0], second: Parameters<typeof order>[0]) => [
    order({ ...parcel('T1', 'a'), ...first }),
    order({ ...parcel('T1', 'b'), ...second }),
  ];
  test('of different recipients is named', () => {
    const orders = two({}, {});
    const { groups, result } = groupsOf(trackingShared, [...orders, order()]);
    expect(groups).toEqual([idsOf(orders)]);
    expect(result.questioned[0]?.data).toEqual({ count: 2, recipients: 2, tracking: 'T1' });
  });
  test('the most orders stand first; an order counts once, a package without an id is its order’s', () => {
    const three = [order(parcel('T2')), order(parcel('T2')), order(parcel('T2'))];
    const twice = {
      ...order(),
      parcels: [
        { id: 'a', tracking: 'T1' },
        { id: 'c', tracking: 'T1' },
      ],
    };
    const pair = [twice, order(parcel('T1', 'b'))];
    const { groups, result } = groupsOf(trackingShared, [...pair, ...three]);
    expect(groups).toEqual([idsOf(three), idsOf(pair)]);
    expect(result.questioned.map(({ data }) => data)).toEqual([
      { count: 3, recipients: 3, tracking: 'T2' },
      { count: 2, recipients: 2, tracking: 'T1' },
    ]);
  });
  test('of one phone is one recipient, whatever the buyers are called', () => {
    expect(groupsOf(trackingShared, two({ phone: 5 }, { phone: 5 })).groups).toEqual([]);
  });
  test('is told by the buyer, then by the address, where phones are hidden', () => {
    const hidden = { phone: clue.masked };
    expect(groupsOf(trackingShared, two(hidden, hidden)).groups).toHaveLength(1);
    expect(groupsOf(trackingShared, two({ ...hidden, buyer: 5 }, { ...hidden, buyer: 5 })).groups).toEqual([]);
    const more = { ...hidden, buyer: clue.gone };
    expect(groupsOf(trackingShared, two(more, more)).groups).toHaveLength(1);
    expect(groupsOf(trackingShared, two({ ...more, address: 5 }, { ...more, address: 5 })).groups).toEqual([]);
  });
  test('cannot be told where everything is hidden', () => {
    const hidden = { phone: clue.masked, buyer: clue.masked, address: clue.masked };
    const { groups, result } = groupsOf(trackingShared, [...two(hidden, {}), order()]);
    expect(groups).toEqual([]);
    expect(result).toMatchObject({ judged: 1, unjudged: [{ why: 'recipient-not-known', orders: 2 }] });
  });
  test('is nothing where the platform put the orders into one package, and within one order', () => {
    expect(groupsOf(trackingShared, two({}, parcel('T1', 'a'))).groups).toEqual([]);
    const split = {
      parcels: [
        { id: 'a', tracking: 'T1' },
        { id: 'b', tracking: 'T1' },
      ],
    };
    expect(groupsOf(trackingShared, [order(split)]).groups).toEqual([]);
    expect(groupsOf(trackingShared, two({}, { isCancelled: true })).groups).toEqual([]);
    expect(groupsOf(trackingShared, two(parcel('', 'a'), parcel('', 'b'))).groups).toEqual([]);
  });
  test('cannot be told without its column', () => {
    const { result } = groupsOf(trackingShared, two({}, {}), { missing: new Set(['tracking']) });
    expect(result).toMatchObject({ judged: 0, questioned: [], unjudged: [{ why: 'no-tracking-column', orders: 2 }] });
  });
});

describe('the form of a number', () => {
  const wanse = (tracking: string, provider = '万色速递') => order({ ...parcel(tracking), provider });
  test('of Wanse begins with WS, in whatever case', () => {
    const wrong = wanse('JT0001');
    const { groups, result } = groupsOf(trackingFormat, [wanse('WS0001'), wanse('ws0002', 'Wanse Express'), wrong]);
    expect(groups).toEqual([[wrong.id]]);
    expect(result).toMatchObject({
      judged: 3,
      questioned: [{ data: { prefix: 'WS', provider: '万色速递', count: 1 } }],
    });
  });
  test('of a provider nobody told of is not judged, whatever it looks like', () => {
    const { groups, result } = groupsOf(trackingFormat, [wanse('x', 'J&T Express'), wanse('', '万色'), wanse('1', '')]);
    expect(groups).toEqual([]);
    expect(result).toMatchObject({ judged: 0, unjudged: [{ why: 'provider-not-known', orders: 2 }] });
  });
  test.each(['7.58391E+11', '7,58391e+11', '7E11', '7.5E+1'])(
    '%s was cut by a spreadsheet program, and is not judged',
    (cut) => {
      const { result } = groupsOf(trackingFormat, [wanse(cut)]);
      expect(result).toMatchObject({ judged: 0, questioned: [], unjudged: [{ why: 'number-cut', orders: 1 }] });
    },
  );
  test.each(['75.8E+11', '7.58391E+', 'X7E11', '7E11X', '7.E11', '7E-11'])('%s was not', (whole) => {
    expect(groupsOf(trackingFormat, [wanse(whole)]).result).toMatchObject({ judged: 1, unjudged: [] });
  });
  test('is told apart by provider and counts each order once; cancelled ones are not looked at', () => {
    const one = order({
      provider: '万色',
      parcels: [
        { id: 'a', tracking: 'X1' },
        { id: 'b', tracking: 'WS2' },
        { id: 'c', tracking: '' },
      ],
    });
    const other = wanse('X3', 'Wanse Express');
    const { groups, result } = groupsOf(trackingFormat, [one, other, { ...wanse('X4'), isCancelled: true }]);
    expect(groups).toEqual([[one.id], [other.id]]);
    expect(result.questioned.map(({ data }) => data)).toEqual([
      { count: 1, prefix: 'WS', provider: '万色' },
      { count: 1, prefix: 'WS', provider: 'Wanse Express' },
    ]);
  });
});
