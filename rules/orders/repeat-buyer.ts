/** One buyer, the same product again and again in a short time, or many of it at once. */
import { day, hoursBetween } from '../time.ts';
import { nothing, policyNow, Unjudgeds, type OrderCheck, type Questioned } from './check.ts';
import { clue, isTold, type Order } from './order.ts';

interface Purchase {
  readonly order: Order;
  readonly quantity: number;
}
interface Limits {
  readonly orders: number;
  readonly units: number;
  readonly days: number;
}

export const repeatBuyer: OrderCheck = {
  id: 'orders/repeat-buyer',
  behaviour: 'repeat-buyer',
  policy: 'ordersRepeatBuyer',
  messages: { often: ['product', 'count', 'units', 'hours'] },
  check(orders, context) {
    const policy = policyNow('ordersRepeatBuyer', context);
    if (!policy) return nothing('none');
    const unjudged = new Unjudgeds();
    const byBuyer = new Map<string, Purchase[]>();
    let judged = 0;
    // Who is asked about sales answers for sales: what was cancelled is none.
    for (const order of orders.filter(({ isCancelled }) => !isCancelled)) {
      const { buyer, items } = order;
      if (!isTold(buyer)) {
        unjudged.add(buyer === clue.gone ? 'no-buyer-column' : 'buyer-masked');
        continue;
      }
      judged += 1;
      for (const [product, quantity] of unitsOf(items)) {
        const key = `${buyer} ${product}`;
        const known = byBuyer.get(key);
        if (known) known.push({ order, quantity });
        else byBuyer.set(key, [{ order, quantity }]);
      }
    }
    const questioned = [...byBuyer].flatMap(([key, purchases]) =>
      many(purchases, policy.value, key.slice(key.indexOf(' ') + 1)),
    );
    questioned.sort((a, b) => b.orders.length - a.orders.length);
    return {
      state: 'judged',
      judged,
      questioned,
      unjudged: unjudged.list(),
      limits: { ...policy.value },
      source: policy.source,
    };
  },
};

function unitsOf(items: Order['items']): Map<string, number> {
  const units = new Map<string, number>();
  for (const { product, quantity } of items) units.set(product, (units.get(product) ?? 0) + quantity);
  return units;
}

/** The purchases that lie, with others, within the days and are many together. */
function many(purchases: readonly Purchase[], limits: Limits, product: string): Questioned[] {
  if (purchases.length < limits.orders && purchases.every(({ quantity }) => quantity < limits.units)) {
    const all = purchases.reduce((sum, { quantity }) => sum + quantity, 0);
    if (all < limits.units) return [];
  }
  const sorted = [...purchases].sort((a, b) => a.order.createdAt - b.order.createdAt);
  const meant = new Set<Purchase>();
  let from = 0;
  let units = 0;
  for (const [to, last] of sorted.entries()) {
    units += last.quantity;
    for (; last.order.createdAt - (sorted[from] as Purchase).order.createdAt > limits.days * day; from += 1) {
      units -= (sorted[from] as Purchase).quantity;
    }
    if (to - from + 1 < limits.orders && units < limits.units) continue;
    for (const one of sorted.slice(from, to + 1)) meant.add(one);
  }
  if (meant.size === 0) return [];
  const found = [...meant];
  const [first, last] = [found[0], found.at(-1)] as [Purchase, Purchase];
  return [
    {
      what: 'often',
      orders: found.map(({ order }) => order.id),
      data: {
        count: found.length,
        units: found.reduce((sum, { quantity }) => sum + quantity, 0),
        hours: Math.max(1, Math.ceil(hoursBetween(first.order.createdAt, last.order.createdAt))),
        product,
      },
    },
  ];
}
