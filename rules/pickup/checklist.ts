/** What is left to do about an edit of a warehouse's address: the article's steps of exactly that case. */
import type { SourceId } from '../sources.ts';
import type { Instant } from '../time.ts';
import { isWaiting } from './state.ts';
import { isConfirmed, type ChecklistItemId, type ErpCopy, type Meaning, type WarehousePickup } from './record.ts';

interface Step {
  readonly id: ChecklistItemId;
  readonly source: SourceId;
}
const of = (source: SourceId, ...ids: readonly ChecklistItemId[]): readonly Step[] => ids.map((id) => ({ id, source }));

const audit = [
  ...of('seed-pickup', 'erp-updated', 'phone-reachable', 'self-ship-meanwhile', 'audit-passed', 'first-label-pickup'),
];

/** By what is meant, in the order in which they are done. */
export const checklists: { readonly [Case in Meaning]: readonly Step[] } = {
  'sign-up-again': [...of('seed-pickup', 'address-saved'), ...audit],
  cancel: of('seed-pickup', 'address-saved', 'tell-caller-no', 'erp-updated', 'pickup-ended', 'first-label-drop-off'),
  move: [...of('seed-pickup', 'area-served', 'address-saved'), ...audit],
  nothing: of('own-advice', 'leave-unsaved'),
};

/** Saved, though nothing was meant, or before it was said: the application has begun, and the pickup is to stay. */
const unmeant: readonly Step[] = [...of('seed-pickup', 'tell-caller-yes'), ...audit];

export interface ChecklistItem extends Step {
  readonly isDone: boolean;
  /** `known`: what was saved, shown or confirmed says so, and no tick can take it back. */
  readonly by: 'known' | 'ticked' | null;
  /** When it was ticked. */
  readonly at: Instant | null;
}

/** The items of a warehouse's open checklist, done ones too; none where nothing is to be done. */
export function checklistOf(warehouse: WarehousePickup, erps: readonly ErpCopy[]): readonly ChecklistItem[] {
  const { checklist, meant } = warehouse;
  if (!checklist) return [];
  const steps = meant && !(meant.meaning === 'nothing' && isSaved(warehouse)) ? checklists[meant.meaning] : unmeant;
  return steps.map((step) => {
    const at = checklist.ticks[step.id] ?? null;
    const isKnown = known(step.id, warehouse, erps);
    return { ...step, at, isDone: isKnown || at !== null, by: isKnown ? 'known' : at === null ? null : 'ticked' };
  });
}

const isSaved = ({ checklist, savedAt, state }: WarehousePickup): boolean =>
  isWaiting(state) || (checklist !== null && savedAt !== null && savedAt >= checklist.since);

function known(id: ChecklistItemId, warehouse: WarehousePickup, erps: readonly ErpCopy[]): boolean {
  if (!isSaved(warehouse)) return false;
  const { name, state } = warehouse;
  if (id === 'address-saved') return true;
  if (id === 'audit-passed' || id === 'self-ship-meanwhile') return state === 'active';
  if (id === 'pickup-ended') return !isWaiting(state) && state !== 'active';
  if (id !== 'erp-updated') return false;
  const mine = erps.filter((erp) => erp.warehouse === name);
  return mine.length > 0 && mine.every((erp) => isConfirmed(erp, warehouse));
}

/** Everything on it is done: it can be put away. False where there is none. */
export function isFinished(warehouse: WarehousePickup, erps: readonly ErpCopy[]): boolean {
  const items = checklistOf(warehouse, erps);
  return items.length > 0 && items.every(({ isDone }) => isDone);
}
