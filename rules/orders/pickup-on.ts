/** How a warehouse's parcels were to be handed over on a day: by its pickup's history, else as the seller set it. */
import type { HandoverMethod } from '../markets/deadlines.ts';
import { most, type Happened, type PickupState } from '../pickup/record.ts';
import type { Instant } from '../time.ts';

/** By name of the warehouse, what happened to its pickup, oldest first. */
export type PickupHistory = Readonly<Record<string, readonly Pick<Happened, 'at' | 'state'>[]>>;

/** While an application is open the seller may send the parcels, and the old label may still say pickup. */
const methodOf: Readonly<Record<PickupState, HandoverMethod | null>> = {
  active: 'pickup',
  none: 'dropOff',
  outside: 'dropOff',
  rejected: 'dropOff',
  applied: null,
  'in-review': null,
  cancelling: null,
};

/**
 * Before the first thing that is known of a warehouse, what the seller set for it counts. A full history has lost its
 * beginning: what was before it nobody knows any more.
 */
export const pickupOn =
  (history: PickupHistory, methods: Readonly<Record<string, HandoverMethod>>) =>
  (warehouse: string, at: Instant): HandoverMethod | null => {
    const name = warehouse.trim();
    const happened = Object.hasOwn(history, name) ? history[name] : undefined;
    const last = happened?.findLast((one) => one.at <= at);
    if (last) return methodOf[last.state];
    if (happened && happened.length >= most.happened) return null;
    return (Object.hasOwn(methods, warehouse) && methods[warehouse]) || null;
  };
