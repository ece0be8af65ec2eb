/** One tracking number on several packages that went to different recipients. */
import { nothing, policyNow, Unjudgeds, type OrderCheck, type Questioned } from './check.ts';
import { isTold, type Order } from './order.ts';

interface Sent {
  readonly order: Order;
  readonly parcel: string;
}

export const trackingShared: OrderCheck = {
  id: 'orders/tracking-shared',
  behaviour: 'tracking-invalid',
  policy: 'ordersTracking',
  messages: { recipients: ['count', 'recipients', 'tracking'] },
  check(orders, context) {
    const policy = policyNow('ordersTracking', context);
    if (!policy) return nothing('none');
    const unjudged = new Unjudgeds();
    const open = orders.filter(({ isCancelled }) => !isCancelled);
    if (context.missing.has('tracking')) {
      for (const _ of open) unjudged.add('no-tracking-column');
      return {
        state: 'judged',
        judged: 0,
        questioned: [],
        unjudged: unjudged.list(),
        limits: {},
        source: policy.source,
      };
    }
    const questioned: Questioned[] = [];
    for (const [tracking, sent] of byNumber(open)) {
      const ids = new Set(sent.map(({ order }) => order.id));
      // One package for several orders is one that the platform put together itself.
      if (ids.size < 2 || new Set(sent.map(({ parcel }) => parcel)).size < 2) continue;
      const recipients = recipientsOf(sent.map(({ order }) => order));
      if (recipients === null) for (const _ of ids) unjudged.add('recipient-not-known');
      else if (recipients > 1) {
        questioned.push({ what: 'recipients', orders: [...ids], data: { count: ids.size, recipients, tracking } });
      }
    }
    questioned.sort((a, b) => b.orders.length - a.orders.length);
    const judged = open.length - unjudged.total;
    return { state: 'judged', judged, questioned, unjudged: unjudged.list(), limits: {}, source: policy.source };
  },
};

function byNumber(orders: readonly Order[]): Map<string, Sent[]> {
  const numbers = new Map<string, Sent[]>();
  for (const order of orders) {
    for (const { id, tracking } of order.parcels) {
      if (tracking === '') continue;
      const sent = { order, parcel: id === '' ? order.id : id };
      const known = numbers.get(tracking);
      if (known) known.push(sent);
      else numbers.set(tracking, [sent]);
    }
  }
  return numbers;
}

/** By the first of these that every order shows: one phone, one buyer, one address is one recipient. Null: by none. */
function recipientsOf(orders: readonly Order[]): number | null {
  for (const by of ['phone', 'buyer', 'address'] as const) {
    if (orders.every((order) => isTold(order[by]))) return new Set(orders.map((order) => order[by])).size;
  }
  return null;
}
