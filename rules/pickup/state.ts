/** How pickup at a warehouse goes on: every event in every state. */
import type { Instant } from '../time.ts';
import type { PickupEvent, WarehousePickup } from './record.ts';

/**
 * Why an event cannot be. `no-save`: nothing was saved that could be confirmed or undone. `no-application`: the provider
 * has nothing to answer. `no-pickup`: there is nothing to cancel.
 */
export type PickupProblem = 'no-save' | 'no-application' | 'no-pickup';

export interface Stepped {
  /** Unchanged where there is a problem. */
  readonly warehouse: WarehousePickup;
  readonly problem: PickupProblem | null;
}

export function step(_warehouse: WarehousePickup, _event: PickupEvent, _at: Instant): Stepped {
  throw new Error('Not there yet.');
}
