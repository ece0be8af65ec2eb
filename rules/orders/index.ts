/** The self-check of orders: what the platform may question in an export, so that evidence can be collected in time. */
import { proofsOf, type Behaviour, type Proof } from '../deadlines/evidence.ts';
import { nothing, type CheckContext, type CheckId, type CheckResult, type OrderCheck } from './check.ts';
import { labelHandover } from './label-handover.ts';
import { lateDispatch } from './late-dispatch.ts';
import type { Order } from './order.ts';
import { ownContact } from './own-contact.ts';
import { repeatBuyer } from './repeat-buyer.ts';
import { trackingFormat } from './tracking-format.ts';
import { trackingMissing } from './tracking-missing.ts';
import { trackingShared } from './tracking-shared.ts';

/** In the order in which they are shown. */
export const orderChecks: readonly OrderCheck[] = [
  repeatBuyer,
  ownContact,
  trackingMissing,
  trackingShared,
  trackingFormat,
  labelHandover,
  lateDispatch,
];

/** Behaviours that no export shows: what to collect for them is a list and nothing more. */
export const notInExports: readonly Behaviour[] = ['tracking-mismatch', 'worthless-reviews'];

/** `off`: ids of checks that the seller switched off, and of other rules. */
export const checkOrders = (
  orders: readonly Order[],
  context: CheckContext,
  off: readonly string[] = [],
): readonly CheckResult[] =>
  orderChecks.map((one) => ({
    check: one.id,
    ...(off.includes(one.id) ? nothing('switched-off') : one.check(orders, context)),
    ...(context.setting.market.own?.[one.policy] && { own: true }),
  }));

/** What answers a question about these orders. Late ones are no allegation: what counts there is when the carrier had them. */
export function evidenceOf(check: CheckId): readonly Proof[] {
  const behaviour = orderChecks.find(({ id }) => id === check)?.behaviour ?? null;
  return behaviour === null ? handoverProofs : proofsOf(behaviour);
}
const handoverProofs: readonly Proof[] = [
  { id: 'carrier-scans', weight: 'needed', source: 'ops-us-appeals' },
  { id: 'handover-receipt', weight: 'needed', source: 'own-advice' },
  { id: 'waybill', weight: 'helps', source: 'own-advice' },
  { id: 'platform-fault', weight: 'helps', source: 'own-advice' },
];
