/** The recipient's phone or address is the one that the seller entered as their own. */
import { nothing, policyNow, Unjudgeds, type OrderCheck, type Questioned } from './check.ts';
import { clue, type Order } from './order.ts';

export const ownContact: OrderCheck = {
  id: 'orders/own-contact',
  behaviour: 'own-orders',
  policy: 'ordersOwnContact',
  messages: { phone: ['count'], address: ['count'] },
  check(orders, context) {
    const policy = policyNow('ordersOwnContact', context);
    if (!policy) return nothing('none');
    if (!context.isOwnEntered) return nothing('off');
    const unjudged = new Unjudgeds();
    const found: Record<'phone' | 'address', string[]> = { phone: [], address: [] };
    for (const order of orders) {
      if (order.ownPhone === true) found.phone.push(order.id);
      else if (order.ownAddress === true) found.address.push(order.id);
      else if (order.ownPhone === null || order.ownAddress === null) unjudged.add(why(order));
    }
    const questioned = (['phone', 'address'] as const).flatMap((what): Questioned[] =>
      found[what].length === 0 ? [] : [{ what, orders: found[what], data: { count: found[what].length } }],
    );
    const judged = orders.length - unjudged.total;
    return { state: 'judged', judged, questioned, unjudged: unjudged.list(), limits: {}, source: policy.source };
  },
};

const why = ({ phone, address, ownPhone }: Order): 'no-contact-columns' | 'contact-masked' =>
  (ownPhone === null ? phone : address) === clue.gone ? 'no-contact-columns' : 'contact-masked';
