/** Shipped, by the export's own time, without a tracking number. */
import { nothing, policyNow, Unjudgeds, type OrderCheck } from './check.ts';

export const trackingMissing: OrderCheck = {
  id: 'orders/tracking-missing',
  behaviour: 'tracking-invalid',
  policy: 'ordersTracking',
  messages: { none: ['count'] },
  check(orders, context) {
    const policy = policyNow('ordersTracking', context);
    if (!policy) return nothing('none');
    const gone = (['tracking', 'shipped'] as const).find((column) => context.missing.has(column));
    const unjudged = new Unjudgeds();
    const open = orders.filter(({ isCancelled }) => !isCancelled);
    if (gone) for (const _ of open) unjudged.add(`no-${gone}-column`);
    const found = gone
      ? []
      : open.filter(
          ({ shippedAt, parcels }) =>
            shippedAt !== null && (parcels.length === 0 || parcels.some(({ tracking }) => tracking === '')),
        );
    return {
      state: 'judged',
      judged: gone ? 0 : open.length,
      questioned:
        found.length === 0 ? [] : [{ what: 'none', orders: found.map(({ id }) => id), data: { count: found.length } }],
      unjudged: unjudged.list(),
      limits: {},
      source: policy.source,
    };
  },
};
