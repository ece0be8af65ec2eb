/**
 * Deadlines for the screens: what runs out when, in all shops, and what the seller does about it. Everything is read as
 * it was reckoned and stored; the background reckons anew after every change and at least once a day. After a change of
 * any kind `storage.local` tells (`deadlinesChanged`). Of our own pages only: nothing here is called from a tab.
 */
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import type { Instant } from '../../rules/time.ts';
import type { Due, ReminderSettings, SetAside, ShopCases } from './deadlines/shape.ts';

export type * from './deadlines/shape.ts';

/**
 * All deadlines of all shops, done and snoozed ones too: those with a due moment first, earliest first; then open-ended
 * ones by their earliest end; then those that could not be reckoned. Orders come grouped by due hour (`orders`). Starts,
 * ends and expiries that lie before `now` are over and not listed; other deadlines that have passed are.
 */
export function deadlinesNow(now: Instant): Promise<readonly Due[]> {
  throw new Error(String(now));
}

/** One reminder at `until`, none before. `until` must lie in the future. */
export function snooze(shop: string, id: string, until: Instant): Promise<void> {
  throw new Error(shop + id + String(until));
}

/** No reminder any more, and the badge goes on to the next. */
export function markDone(shop: string, id: string): Promise<void> {
  throw new Error(shop + id);
}

/** Takes `markDone` or `snooze` back. What passed meanwhile is not told any more. */
export function undo(shop: string, id: string): Promise<void> {
  throw new Error(shop + id);
}

/** What the seller entered of a shop: cases, points, saved addresses, extensions, switches, areas. */
export function readCases(shop: string): Promise<ShopCases> {
  throw new Error(shop);
}

/** One change at a time, whoever makes it; gives what is kept now. Throws what `change` throws and then keeps all as it was. */
export function changeCases(shop: string, change: (cases: ShopCases) => ShopCases): Promise<ShopCases> {
  throw new Error(shop + String(change));
}

/** A warehouse address was saved: its audit by the pickup provider begins (again). Of `answered` ones the clock ends. */
export function addressSaved(shop: string, warehouse: string, savedAt: Instant): Promise<void> {
  throw new Error(shop + warehouse + String(savedAt));
}
export function addressAudited(shop: string, warehouse: string): Promise<void> {
  throw new Error(shop + warehouse);
}

/** The deadline with its arithmetic; of a group that of its earliest order. Null where it is not known any more. */
export function explain(shop: string, id: string): Promise<Deadline | null> {
  throw new Error(shop + id);
}

/** Entries that could not be read any more, by shop; empty when all is well. */
export function readSetAside(): Promise<readonly SetAside[]> {
  throw new Error('');
}

export function readReminders(): Promise<ReminderSettings> {
  throw new Error('');
}

/**
 * Ask for the permission first (`browser.permissions.request({ permissions: ['notifications'] })`, in the click):
 * without it nothing is shown. `since` is set here when they are switched on.
 */
export function changeReminders(change: (reminders: ReminderSettings) => ReminderSettings): Promise<ReminderSettings> {
  throw new Error(String(change));
}

/** Whether a change of `storage.local` (its keys) changes what `deadlinesNow` or `readReminders` gives. */
export const deadlinesChanged = (keys: readonly string[]): boolean => keys.length > 0;
