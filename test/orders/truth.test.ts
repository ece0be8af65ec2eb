import { describe, expect, test } from 'vitest';
import type { FlashWindow } from '../../rules/known.ts';
import type { Order, OrderLine } from './orders.ts';
import { truthOf } from './truth.ts';

const now = Date.parse('2026-11-22T12:00Z');
const hour = 3_600_000;
const sku = { id: '1730500000000000011', productId: '1', product: 'Cup', variation: 'Red', original: 20_000 };

const order = (id: string, hoursAgo: number, more: Partial<Order> = {}): Order => ({
  ...{ id, number: 1, buyer: 1, state: 'completed', cashOnDelivery: false, returned: false },
  ...{ createdAt: now - hoursAgo * hour, paidAt: 1, rtsAt: 0, shippedAt: 0, deliveredAt: 0, cancelledAt: 0 },
  ...{ shipping: 0, amount: 0 },
  ...more,
});
/** Paid per piece before platform discounts: 20,000 − `off` ÷ quantity. */
const line = (of: Order, off: number, quantity = 1): OrderLine => ({
  ...{ order: of, sku, quantity, original: sku.original, sellerDiscount: off, platformDiscount: 500 },
});
const ceiling = (lines: readonly OrderLine[], windows: readonly FlashWindow[] = [], suspected = windows.slice(0, 0)) =>
  truthOf(lines, { now, windows, suspected }).ceilings.get(sku.id);

describe('the truth about made-up orders', () => {
  test('is the lowest price of one piece, without platform discount, and of the newest order at that price', () => {
    const dear = line(order('a', 1), 0);
    const two = line(order('b', 50), 9_001, 2);
    const same = line(order('c', 60), 9_001, 2);
    expect(ceiling([dear, two, same])?.certain).toEqual({
      ...{ paid: 30_999, quantity: 2, orderId: 'b', createdAt: now - 50 * hour },
    });
  });

  test('counts 720 hours back, not the first of them', () => {
    expect(ceiling([line(order('a', 720), 1_000)])?.strict).toBeNull();
    expect(ceiling([line(order('a', 720, { createdAt: now - 720 * hour + 1000 }), 1_000)])?.strict?.paid).toBe(19_000);
    expect(ceiling([line(order('a', 0), 1_000)])?.strict?.paid).toBe(19_000);
    expect(ceiling([line(order('a', -1), 1_000)])?.strict).toBeNull();
  });

  test('leaves cancelled and unpaid orders to the strict reading, keeps cash on delivery and returns, skips gifts', () => {
    const lines = [
      line(order('gift', 1), 20_000),
      line(order('cancelled', 2, { cancelledAt: now }), 9_000),
      line(order('unpaid', 3, { paidAt: 0 }), 8_000),
      line(order('cash', 4, { paidAt: 0, cashOnDelivery: true }), 7_000),
      line(order('returned', 5, { returned: true }), 6_000),
    ];
    expect(ceiling(lines)).toMatchObject({ certain: { orderId: 'cash' }, strict: { orderId: 'cancelled' } });
    expect(ceiling(lines.slice(-1))?.certain?.orderId).toBe('returned');
  });

  test('leaves out what a flash sale sold at its price, from its start to just before its end', () => {
    const sale: FlashWindow = {
      ...{ id: 's', name: 's', startsAt: now - 20 * hour, endsAt: now - 10 * hour, state: 'ended', origin: 'hand' },
      items: [{ sku: sku.id, price: { amount: 10_000, currency: 'THB' } }],
    };
    const at = (hoursAgo: number, off = 10_000): OrderLine => line(order('x', hoursAgo), off);
    expect(ceiling([at(20)], [sale])?.strict).toBeNull();
    expect(ceiling([at(10)], [sale])?.strict?.paid).toBe(10_000);
    expect(ceiling([at(15, 9_999)], [sale])?.strict?.paid).toBe(10_001);
    expect(ceiling([at(15)], [], [sale])).toMatchObject({ certain: null, strict: { paid: 10_000 } });
  });
});
