/** Orders for the self-check's tests: an order is unremarkable unless a test says otherwise. */
import type { Setting } from '../../../rules/deadlines/setting.ts';
import { holidays } from '../../../rules/deadlines/holidays.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import type { CheckContext, CheckResult, OrderCheck } from '../../../rules/orders/check.ts';
import type { Order } from '../../../rules/orders/order.ts';

export const now = Date.parse('2026-11-23T02:00:00Z');

let made = 0;
export const order = (some: Partial<Order> = {}): Order => {
  made += 1;
  const id = String(583_000_000_000 + made);
  return {
    id,
    createdAt: now - 86_400_000,
    isCancelled: false,
    isCertain: true,
    readyAt: now - 82_800_000,
    shippedAt: now - 79_200_000,
    deliveredAt: null,
    warehouse: 'Main',
    provider: 'J&T Express',
    method: null,
    parcels: [{ id: `P${id}`, tracking: `T${id}` }],
    items: [{ product: `Product ${id}`, quantity: 1 }],
    buyer: made,
    phone: made,
    address: made,
    ownPhone: false,
    ownAddress: false,
    ...some,
  };
};

export const settingOf = (market: string, some: Partial<Setting> = {}): Setting => ({
  market: marketOf(market),
  kind: 'crossBorder',
  holidays,
  ...some,
});

export const context = (some: Partial<CheckContext> = {}): CheckContext => ({
  setting: settingOf('TH'),
  now,
  missing: new Set(),
  isOwnEntered: true,
  hub: null,
  pickupOn: () => null,
  ...some,
});

/** What the check says, with the orders' ids in groups. */
export const groupsOf = (
  check: OrderCheck,
  orders: readonly Order[],
  some: Partial<CheckContext> = {},
): { readonly groups: readonly (readonly string[])[]; readonly result: Omit<CheckResult, 'check'> } => {
  const result = check.check(orders, context(some));
  return { groups: result.questioned.map((one) => one.orders), result };
};
export const idsOf = (orders: readonly Order[]): string[] => orders.map(({ id }) => id);
