/** A tracking number that is not of its provider's form, for providers whose form a source tells. */
import { providers } from '../pickup/providers.ts';
import { nothing, policyNow, Unjudgeds, type OrderCheck } from './check.ts';

/** A spreadsheet program took the number for a quantity: `7.58391E+11`. */
const isCut = (tracking: string): boolean => /^\d([.,]\d+)?E\+?\d+$/i.test(tracking);

/** How numbers of the provider begin; null where no source tells it. */
const prefixOf = (provider: string): string | null => {
  const name = provider.toLowerCase();
  const known = Object.values(providers).find(
    ({ name: { en, zh } }) => name.includes(en.toLowerCase()) || name.includes(zh),
  );
  return known?.prefix ?? null;
};

export const trackingFormat: OrderCheck = {
  id: 'orders/tracking-format',
  behaviour: 'tracking-invalid',
  policy: 'ordersTrackingForm',
  messages: { prefix: ['count', 'prefix', 'provider'] },
  check(orders, context) {
    const policy = policyNow('ordersTrackingForm', context);
    if (!policy) return nothing('none');
    const unjudged = new Unjudgeds();
    const found = new Map<string, Set<string>>();
    let judged = 0;
    for (const { id, isCancelled, provider, parcels } of orders) {
      const numbers = parcels.map(({ tracking }) => tracking).filter((tracking) => tracking !== '');
      if (isCancelled || numbers.length === 0) continue;
      const prefix = prefixOf(provider);
      if (numbers.some(isCut)) unjudged.add('number-cut');
      else if (prefix === null) unjudged.add('provider-not-known');
      else {
        judged += 1;
        if (numbers.every((tracking) => tracking.toUpperCase().startsWith(prefix))) continue;
        const key = `${prefix} ${provider}`;
        found.set(key, (found.get(key) ?? new Set()).add(id));
      }
    }
    const questioned = [...found].map(([key, ids]) => {
      const at = key.indexOf(' ');
      const [prefix, provider] = [key.slice(0, at), key.slice(at + 1)];
      return { what: 'prefix', orders: [...ids], data: { count: ids.size, prefix, provider } };
    });
    return { state: 'judged', judged, questioned, unjudged: unjudged.list(), limits: {}, source: policy.source };
  },
};
