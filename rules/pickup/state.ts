/** How pickup at a warehouse goes on: every event in every state. */
import type { PickupStatus, WarehouseAddress } from '../form.ts';
import { minute, type Instant } from '../time.ts';
import { most, type Answer, type Meaning, type PickupEvent, type PickupState, type WarehousePickup } from './record.ts';

/**
 * Why an event cannot be. `no-save`: nothing was saved that could be confirmed or undone. `no-application`: the provider
 * has nothing to answer. `no-pickup`: there is nothing to cancel.
 */
export type PickupProblem = 'no-save' | 'no-application' | 'no-pickup';

export interface Stepped {
  /** The very same object where nothing is new, and where there is a problem. */
  readonly warehouse: WarehousePickup;
  readonly problem: PickupProblem | null;
}

/** What was saved: the address, and the start of the audit clock that ran till then. */
export interface Saved {
  readonly address: WarehouseAddress | null;
  readonly audit: Instant | null;
}
const nothingKnown: Saved = { address: null, audit: null };

/** What the list shows for so long after a save may still be what it showed before. */
export const settling = 10 * minute;

/** The provider has yet to answer: the audit clock runs. */
export const isWaiting = (state: PickupState): boolean =>
  state === 'applied' || state === 'in-review' || state === 'cancelling';

/** `saved` is asked for a save alone. A moment before the last one (a clock was set back) counts as the last one. */
export function step(
  warehouse: WarehousePickup,
  event: PickupEvent,
  now: Instant,
  saved: Saved = nothingKnown,
): Stepped {
  const at = Math.max(now, warehouse.history.at(-1)?.at ?? now);
  const next = after(warehouse, event, at, saved);
  if (typeof next === 'string') return { warehouse, problem: next };
  if (next === warehouse) return { warehouse, problem: null };
  const history = [...warehouse.history, { at, event, state: next.state }].slice(-most.happened);
  return { warehouse: { ...next, history }, problem: null };
}

function after(
  warehouse: WarehousePickup,
  event: PickupEvent,
  at: Instant,
  given: Saved,
): WarehousePickup | PickupProblem {
  switch (event.type) {
    case 'saved':
      return saved(warehouse, at, given);
    case 'confirmed':
      return warehouse.unconfirmed ? { ...warehouse, unconfirmed: null } : 'no-save';
    case 'undone':
      return undone(warehouse);
    case 'seen':
      return seen(warehouse, event.status, at);
    case 'meant':
      return meant(warehouse, event.meaning, at);
    case 'answered':
      return answered(warehouse, event.answer);
  }
}

/** Saved after this list began: what is ticked belongs to that save. */
const hadItsSave = ({ checklist, savedAt }: WarehousePickup): boolean =>
  checklist !== null && savedAt !== null && savedAt >= checklist.since;

function saved(warehouse: WarehousePickup, at: Instant, { address, audit }: Saved): WarehousePickup {
  const { state, savedAt, checklist } = warehouse;
  const isOpen = checklist !== null && !hadItsSave(warehouse);
  // What was meant by an earlier save says nothing of this one.
  const intent = isOpen ? warehouse.meant : null;
  return {
    ...warehouse,
    state: intent?.meaning === 'cancel' ? 'cancelling' : 'applied',
    savedAt: at,
    meant: intent,
    address: address ?? warehouse.address,
    unconfirmed: {
      at,
      before: { state, savedAt, address: warehouse.address, audit, checklist, meant: warehouse.meant },
    },
    checklist: isOpen ? checklist : { since: at, ticks: {} },
  };
}

function undone(warehouse: WarehousePickup): WarehousePickup | PickupProblem {
  const { unconfirmed } = warehouse;
  if (!unconfirmed) return 'no-save';
  const { state, savedAt, address, checklist, meant } = unconfirmed.before;
  return { ...warehouse, state, savedAt, address, checklist, meant, unconfirmed: null };
}

function seen(warehouse: WarehousePickup, status: PickupStatus, at: Instant): WarehousePickup {
  const { shown, savedAt, restrictedSince } = warehouse;
  const isOld = shown !== null && savedAt !== null && shown.at <= savedAt;
  if (isOld && status === shown.status && at - savedAt < settling) return warehouse;
  const state = stateSeen(warehouse, status);
  if (!isOld && status === shown?.status && state === warehouse.state) return warehouse;
  return {
    ...warehouse,
    state,
    shown: { status, at },
    restrictedSince: status === 'restricted' ? (restrictedSince ?? at) : null,
  };
}

/** In review since the save: what the page shows now is the answer to it. */
const isReviewed = ({ shown, savedAt }: WarehousePickup): boolean =>
  shown?.status === 'in-review' && (savedAt === null || shown.at >= savedAt);

function stateSeen(warehouse: WarehousePickup, status: PickupStatus): PickupState {
  const { state } = warehouse;
  if (status === 'restricted') return state;
  if (status === 'outside') return 'outside';
  if (state === 'cancelling') {
    if (status === 'none') return 'none';
    // The page may go on showing the pickup that is to end; once it was in review, it was taken on again.
    return status === 'active' && isReviewed(warehouse) ? 'active' : 'cancelling';
  }
  if (status !== 'none') return status;
  if (state === 'in-review') return 'rejected';
  // An application that is ignored shows nothing, as does one that nobody has looked at yet.
  return state === 'active' ? 'none' : state;
}

function meant(warehouse: WarehousePickup, meaning: Meaning, at: Instant): WarehousePickup | PickupProblem {
  const { state, shown, checklist } = warehouse;
  const isWithout = state === 'none' || state === 'outside' || state === 'rejected';
  if (meaning === 'cancel' && isWithout && shown !== null && shown.status !== 'restricted') return 'no-pickup';
  if (warehouse.meant?.meaning === meaning && checklist !== null) return warehouse;
  return {
    ...warehouse,
    state: stateMeant(warehouse, meaning),
    meant: { meaning, at },
    checklist: checklist ?? { since: at, ticks: {} },
  };
}

function stateMeant(warehouse: WarehousePickup, meaning: Meaning): PickupState {
  const { state } = warehouse;
  // An application under way is enough: whoever calls about it is told no.
  if (meaning === 'cancel') return isWaiting(state) ? 'cancelling' : state;
  if (state !== 'cancelling') return state;
  return isReviewed(warehouse) ? 'in-review' : 'applied';
}

function answered(warehouse: WarehousePickup, answer: Answer): WarehousePickup | PickupProblem {
  const { state, shown } = warehouse;
  if (answer === state) return warehouse;
  // Told before any page was seen: so it stands, whatever came before.
  const isKnown = shown !== null || warehouse.history.length > 0;
  if (isKnown && state === 'none') return 'no-application';
  if (state === 'active' && answer === 'rejected') return 'no-application';
  // A new application that is refused while the seller wants no pickup has done what it should.
  return { ...warehouse, state: state === 'cancelling' && answer === 'rejected' ? 'none' : answer };
}
