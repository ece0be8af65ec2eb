/** All open orders at once: which are open, their deadlines as the single order has them, and their groups. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOrders, orderKinds } from '../../../rules/deadlines/open-orders.ts';
import { dispatchDeadline, handoverDeadline } from '../../../rules/deadlines/orders.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import { hour } from '../../../rules/time.ts';
import { hoursAgo, now } from '../history/given.ts';
import { aSetting, openBlock, ruled, type OrderGiven } from './given.ts';

const open = (given: readonly OrderGiven[], setting: Setting = aSetting('TH*')) =>
  openOrders([openBlock(given)], setting, now);
const kindsOf = (given: OrderGiven, setting?: Setting): string[] =>
  [...open([given], setting).kind].map((kind) => orderKinds[kind] ?? '').sort();

describe('an order', () => {
  test('that nobody touched waits for dispatch and handover', () => {
    expect(kindsOf({})).toEqual(['dispatch', 'handover']);
  });
  test.each([
    ['cancelled', { cancelled: hoursAgo(1) }],
    ['cancelled, by its status alone', { status: 'Canceled' }],
    ['shipped', { shipped: hoursAgo(1) }],
    ['delivered', { delivered: hoursAgo(1) }],
    ['not paid', { paidAt: null }],
  ])('that is %s waits for nothing', (_, given) => {
    const found = open([given]);
    expect([found.length, found.orders, found.next]).toEqual([0, 0, null]);
  });
  test('to be paid at the door waits like a paid one', () => {
    expect(kindsOf({ paidAt: null, paymentMethod: 'Cash on delivery' })).toHaveLength(2);
  });
  test('that is arranged still waits for the carrier; where the carrier counts, for dispatch too', () => {
    expect(kindsOf({ rts: hoursAgo(1) })).toEqual(['handover']);
    expect(kindsOf({ rts: hoursAgo(1) }, aSetting('UK'))).toEqual([]);
    expect(kindsOf({ rts: hoursAgo(1) }, aSetting('US'))).toEqual(['dispatch']);
  });
  test('of several SKUs is one order, also over two blocks and with lines apart', () => {
    const first = openBlock([
      { order: '1', sku: 'a' },
      { order: '2', sku: 'a' },
      { order: '1', sku: 'b' },
    ]);
    const second = openBlock([{ order: '1', sku: 'c' }, { order: '12' }, { order: '3' }]);
    const found = openOrders([first, second], aSetting('TH*'), now);
    expect(found.orders).toBe(4);
    const places = [...found.block].map((block, i) => `${String(block)}:${String(found.line[i])}`);
    expect([...new Set(places)].sort()).toEqual(['0:0', '0:1', '1:1', '1:2']);
  });
  test('of which one SKU is shipped already waits with the other', () => {
    expect(
      open([
        { order: '1', sku: 'a', shipped: hoursAgo(1) },
        { order: '1', sku: 'b' },
      ]).orders,
    ).toBe(1);
  });
});

describe('the deadlines', () => {
  const settings: Readonly<Record<string, Setting>> = {
    'TH*': aSetting('TH*', { areas: { A: 'dongguan' }, methods: { A: 'pickup', B: 'dropOff' } }),
    VN: aSetting('VN'),
    US: aSetting('US'),
    UK: aSetting('UK'),
    'PH*': aSetting('PH*', {
      extensions: [
        {
          id: 'x',
          source: { entered: 'A notice' },
          kinds: ['dispatch', 'handover'],
          from: Date.parse('2026-10-20T00:00:00Z'),
          to: Date.parse('2026-11-02T00:00:00Z'),
          by: { days: 2 },
        },
      ],
    }),
  };
  const aTime = fc.integer({
    min: Date.parse('2023-09-01T00:00:00Z') / 1000,
    max: Date.parse('2027-04-01T00:00:00Z') / 1000,
  });
  // Near clock changes, month ends and policy days too.
  const aSecond = fc.oneof(
    aTime,
    fc
      .tuple(
        fc.constantFrom('2026-11-01T09:00Z', '2027-03-14T10:00Z', '2026-10-25T01:00Z', '2026-06-21T17:00Z'),
        fc.integer({ min: -100_000, max: 100_000 }),
      )
      .map(([at, off]) => Date.parse(at) / 1000 + off),
  );
  test('are those of the single order, earliest first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(settings)),
        fc.array(fc.tuple(aSecond, fc.constantFrom('A', 'B', '')), { maxLength: 40 }),
        (shop, created) => {
          const setting = settings[shop]!;
          const orders = created.map(([at, warehouse], i) => ({ id: String(i), createdAt: at * 1000, warehouse }));
          const found = openOrders(
            [
              openBlock(
                orders.map((order) => ({ order: order.id, created: order.createdAt, warehouse: order.warehouse })),
              ),
            ],
            setting,
            now,
          );
          const single = orders.flatMap((order) => [
            dispatchDeadline(order, setting),
            handoverDeadline(order, setting),
          ]);
          const dues = single.flatMap(({ due }) => (due === null ? [] : [due])).sort((a, b) => a - b);
          expect([...found.due]).toEqual(dues);
          for (let i = 0; i < found.length; i += 1) {
            const pair = single.slice(found.line[i]! * 2, found.line[i]! * 2 + 2);
            expect(pair[found.kind[i]!]?.due).toBe(found.due[i]);
          }
          const unknown = found.unknown.reduce((sum, { count }) => sum + count, 0);
          expect(unknown + found.length).toBe(single.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('are grouped by the hour, every one in exactly one group', () => {
    // 48 h before: due now, a minute before the hour ends, and as the next begins.
    const created = [hoursAgo(48), hoursAgo(47) - 60_000, hoursAgo(47), hoursAgo(100)];
    const found = open(created.map((at) => ({ created: at })));
    const { groups, due } = found;
    for (const { hour: start, from, to } of groups) {
      expect(to).toBeGreaterThan(from);
      for (let i = from; i < to; i += 1) expect(Math.floor(due[i]! / hour) * hour).toBe(start);
    }
    expect(groups.map(({ from }) => from)).toEqual([0, ...groups.slice(0, -1).map(({ to }) => to)]);
    expect(groups.at(-1)?.to).toBe(found.length);
    const [first] = groups.filter((group) => group.hour === now);
    expect([...due.subarray(first?.from, first?.to)]).toEqual([now, now + 59 * 60_000]);
  });

  test('that have passed are counted; the next one comes after now', () => {
    const due = (created: number) => open([{ created, rts: 0 }], aSetting('TH*', dispatchOnly));
    expect(due(hoursAgo(48))).toMatchObject({ overdue: 1, next: null });
    expect(due(hoursAgo(48) + 1000)).toMatchObject({ overdue: 0, next: now + 1000 });
  });
  const dispatchOnly: Partial<Setting> = {
    own: { handoverBy: { value: { act: 'scanned' }, source: { entered: 'none' } } },
  };

  test('of a kind that the market does not count are none, and not unknown', () => {
    const found = open([{}, {}], ruled('TH*', { handoverBy: null }));
    expect([found.length, found.orders, found.unknown]).toEqual([2, 2, []]);
  });

  test('that cannot be reckoned are counted with what is missing', () => {
    expect(open([{}, {}], aSetting('MX')).unknown).toEqual([
      { kind: 'dispatch', missing: [{ kind: 'fact', name: 'zone' }], count: 2 },
      { kind: 'handover', missing: [{ kind: 'fact', name: 'zone' }], count: 2 },
    ]);
    const noTime = open([{ created: 0, paidAt: now }]);
    expect(noTime.unknown.map(({ missing }) => missing[0]?.name)).toEqual(['createdAt', 'createdAt']);
    const late = open([{ created: Date.parse('2028-12-29T00:00:00Z') }], aSetting('US'));
    expect(late.unknown.map(({ missing }) => missing[0]?.name)).toContain('holidays');
    expect(late.orders).toBe(1);
  });
});
