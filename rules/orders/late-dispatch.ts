/** Dispatched after its deadline, overdue, or about to be: by the same reckoning as the deadlines. */
import { metByReady } from '../deadlines/open-orders.ts';
import { isPlan, plannerOf } from '../deadlines/orders.ts';
import { areaOf, methodOf } from '../deadlines/setting.ts';
import { dueOf } from '../deadlines/steps.ts';
import type { Act } from '../markets/deadlines.ts';
import { hour, type Instant } from '../time.ts';
import { nothing, policyNow, Unjudgeds, type CheckContext, type OrderCheck, type Unjudged } from './check.ts';
import type { Order } from './order.ts';

const kinds = ['overdue', 'soon', 'late'] as const;
type Lateness = (typeof kinds)[number];

interface Found {
  readonly id: string;
  readonly due: Instant;
  /** How long after its deadline it was dispatched, or is not yet; 0 while there is time. */
  readonly late: number;
}

export const lateDispatch: OrderCheck = {
  id: 'orders/late-dispatch',
  behaviour: null,
  policy: 'ordersLateSoonHours',
  messages: { overdue: ['count', 'hours'], soon: ['count', 'hours'], late: ['count', 'hours'] },
  check(orders, context) {
    const policy = policyNow('ordersLateSoonHours', context);
    if (!policy) return nothing('none');
    const { now } = context;
    const unjudged = new Unjudgeds();
    const found: Record<Lateness, Found[]> = { overdue: [], soon: [], late: [] };
    let judged = 0;
    for (const order of orders) {
      if (order.isCancelled || !order.isCertain) continue;
      const deadline = deadlineOf(order, context);
      if (deadline === 'none') continue;
      if (typeof deadline === 'string') {
        unjudged.add(deadline);
        continue;
      }
      judged += 1;
      const { due, act } = deadline;
      const at = doneAt(order, act);
      const late = Math.max(0, (at ?? now) - due);
      const one = { id: order.id, due, late };
      if (at !== null && late > 0) found.late.push(one);
      else if (at === null && due <= now) found.overdue.push(one);
      else if (at === null && due - now <= policy.value * hour) found.soon.push(one);
    }
    const questioned = kinds.flatMap((what) => {
      const some = found[what].sort((a, b) => a.due - b.due);
      if (some.length === 0) return [];
      const hours = Math.max(...some.map(({ late }) => late)) / hour;
      const data = { count: some.length, hours: what === 'soon' ? policy.value : Math.max(1, Math.ceil(hours)) };
      return [{ what, orders: some.map(({ id }) => id), data }];
    });
    return {
      state: 'judged',
      judged,
      questioned,
      unjudged: unjudged.list(),
      limits: { hours: policy.value },
      source: policy.source,
    };
  },
};

/** A parcel that was delivered was shipped, whatever the export leaves out. */
const doneAt = ({ readyAt, shippedAt, deliveredAt }: Order, act: Act): Instant | null =>
  (metByReady.has(act) ? readyAt : null) ?? shippedAt ?? deliveredAt;

function deadlineOf(
  { createdAt, warehouse }: Order,
  { setting, missing }: CheckContext,
): { readonly due: Instant; readonly act: Act } | Unjudged | 'none' {
  const lane = plannerOf(setting)({
    kind: 'dispatch',
    area: areaOf(warehouse, setting),
    method: methodOf(warehouse, setting),
  });
  const plan = lane.plan(createdAt);
  if (!isPlan(plan)) return plan === 'none' ? 'none' : 'terms-not-known';
  if (metByReady.has(plan.act) && missing.has('ready')) return 'no-ready-column';
  if (!metByReady.has(plan.act) && missing.has('shipped')) return 'no-shipped-column';
  const due = dueOf(plan.variants, createdAt, lane.added(createdAt).steps);
  return Number.isNaN(due) ? 'terms-not-known' : { due, act: plan.act };
}
