/** Labels that do not show the handover that the warehouse had on that day. Three signs prove it; fewer are counted. */
import { areaOf } from '../deadlines/setting.ts';
import { checkLabel } from '../pickup/label.ts';
import {
  nothing,
  policyNow,
  Unjudgeds,
  type CheckContext,
  type OrderCheck,
  type Questioned,
  type Unjudged,
} from './check.ts';
import type { Order } from './order.ts';

/** An answer for one label: it agrees, why it cannot be judged, or how it differs. */
type Answer = 'agrees' | Unjudged | { readonly what: 'pickup' | 'dropOff'; readonly seen: number };

export const labelHandover: OrderCheck = {
  id: 'orders/label-handover',
  behaviour: null,
  policy: 'ordersLabel',
  messages: { pickup: ['count', 'seen', 'warehouse'], dropOff: ['count', 'warehouse'] },
  check(orders, context) {
    const policy = policyNow('ordersLabel', context);
    if (!policy) return nothing('none');
    const unjudged = new Unjudgeds();
    const found = new Map<string, { readonly group: Omit<Questioned, 'orders'>; readonly orders: Set<string> }>();
    let judged = 0;
    for (const order of orders) {
      const numbers = order.parcels.map(({ tracking }) => tracking).filter((tracking) => tracking !== '');
      if (order.isCancelled || numbers.length === 0) continue;
      const answers = numbers.map((tracking) => answerOf(order, tracking, context));
      const differs = answers.find((answer) => typeof answer === 'object');
      const reason = answers.find((answer) => answer !== 'agrees' && typeof answer === 'string');
      if (!differs && reason) {
        unjudged.add(reason);
        continue;
      }
      judged += 1;
      if (!differs) continue;
      const { what, seen } = differs;
      const key = `${what} ${seen} ${order.warehouse}`;
      const known = found.get(key) ?? {
        group: { what, data: { seen, warehouse: order.warehouse } },
        orders: new Set<string>(),
      };
      known.orders.add(order.id);
      found.set(key, known);
    }
    const questioned = [...found.values()].map(({ group, orders: ids }) => {
      return { ...group, orders: [...ids], data: { ...group.data, count: ids.size } };
    });
    return { state: 'judged', judged, questioned, unjudged: unjudged.list(), limits: {}, source: policy.source };
  },
};

function answerOf(order: Order, tracking: string, { pickupOn, hub, setting }: CheckContext): Answer {
  const { createdAt: on, warehouse, method } = order;
  const expected = pickupOn(warehouse, on);
  if (expected === null) return 'pickup-not-known';
  if (expected === 'dropOff') {
    if (method === null) return 'label-not-seen';
    return method === 'pickup' ? { what: 'dropOff', seen: 1 } : 'agrees';
  }
  const { verdict, count } = checkLabel(
    { tracking, method, hub, on, area: areaOf(warehouse, setting) },
    setting.switches,
  );
  if (verdict === 'contradicted') return { what: 'pickup', seen: count };
  return verdict === 'proven' ? 'agrees' : partly[count];
}
const partly = ['label-not-seen', 'label-one-sign', 'label-two-signs', 'label-two-signs'] as const;
