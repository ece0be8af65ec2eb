/**
 * Deadlines for the screens: what runs out when, in all shops, and what the seller does about it. Everything is read as
 * it was reckoned and stored; the background reckons anew after every change and at least once a day. After a change of
 * any kind `storage.local` tells (`deadlinesChanged`). Of our own pages only: nothing here is called from a tab.
 */
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import type { Instant } from '../../rules/time.ts';
import { done, snoozed, undone, type Mark } from '../../rules/deadlines/reminders.ts';
import { duesFrom, named, readNext, type NextDues } from './deadlines/dues.ts';
import type { Due, ReminderSettings } from './deadlines/shape.ts';
import {
  changeMark,
  changeReminders as changeStoredReminders,
  readAllReckoned,
  readMarks,
  readWatch,
} from './deadlines/stored.ts';
import { readShopNames } from './shop-names.ts';

export type * from './deadlines/shape.ts';
export type { NextDues } from './deadlines/dues.ts';
export type { Repair } from './deadlines/set-aside.ts';

/**
 * What the seller entered of a shop, and one change of it: one at a time, whoever makes it. `changeCases` gives what is
 * kept now; it throws what `change` throws and then keeps all as it was.
 */
export { casesFrom, changeCases, readCases, readReminders, remindersFrom } from './deadlines/stored.ts';
export { noCases, noReminders } from './deadlines/shape.ts';
/** What the deadlines of a shop, and of a history's orders, are reckoned with. */
export { settingOf, settingOfHistory } from './deadlines/setting.ts';
export { readSetAside, removeEntry, repairEntry } from './deadlines/set-aside.ts';
export { warehousesOf } from './deadlines/warehouses.ts';

/**
 * All deadlines of all shops, done and snoozed ones too: those with a due moment first, earliest first; then open-ended
 * ones by their earliest end; then those that could not be reckoned. Orders come grouped by due hour (`orders`). Starts,
 * ends and expiries that lie before `now` are over and not listed; other deadlines that have passed are.
 */
export async function deadlinesNow(now: Instant): Promise<readonly Due[]> {
  const watch = await readWatch();
  if (!watch) return [];
  const [reckoned, { marks }, names] = await Promise.all([readAllReckoned(watch), readMarks(now), readShopNames()]);
  return named(duesFrom(reckoned, marks, now), names);
}

/**
 * The last that have passed and the next that come, none of them done, and how many there are in all: one small item,
 * for a popup that must not wait.
 */
export async function nextDeadlines(now: Instant): Promise<NextDues> {
  const [{ marks }, names] = await Promise.all([readMarks(now), readShopNames()]);
  const next = await readNext(marks);
  if (next) return { ...next, dues: named(next.dues, names) };
  const dues = (await deadlinesNow(now)).filter(({ mark }) => mark?.isDone !== true);
  return { dues, count: dues.length };
}

/** Ids name their shop: a mark for another's deadline is a mistake of the caller. */
async function mark(shop: string, id: string, change: (before: Mark | undefined, now: Instant) => Mark): Promise<void> {
  if (!id.includes(`/${shop}/`)) throw new Error('The deadline is not of this shop.');
  const now = Date.now();
  await changeMark(id, now, (before) => change(before, now));
}

/** One reminder at `until`, none before. Throws a RangeError for a moment that has passed. */
export async function snooze(shop: string, id: string, until: Instant): Promise<void> {
  if (!(until > Date.now())) throw new RangeError('Nothing can be put off into the past.');
  await mark(shop, id, (before, now) => snoozed(before, now, until));
}

/** No reminder any more, and the badge goes on to the next. */
export const markDone = (shop: string, id: string): Promise<void> => mark(shop, id, done);

/** Takes `markDone` or `snooze` back. What passed meanwhile is not told any more. */
export const undo = (shop: string, id: string): Promise<void> => mark(shop, id, (_, now) => undone(now));

/**
 * The deadline with its arithmetic, reckoned from what is stored now; of a group of orders that of its earliest one, in
 * `of`. Null where it is not known any more.
 */
export async function explain(shop: string, id: string): Promise<Deadline | null> {
  const { explained } = await import('./deadlines/explain.ts');
  return explained(shop, id, Date.now());
}

/** Ids of the orders that fall due together as deadline `id`, earliest first; none where it is not known any more. */
export async function orderIds(shop: string, id: string): Promise<readonly string[]> {
  const { ordersOf } = await import('./deadlines/explain.ts');
  return ordersOf(shop, id, Date.now());
}

/**
 * Ask for the permission first (`browser.permissions.request({ permissions: ['notifications'] })`, in the click):
 * without it nothing is shown. `since` is set here when they are switched on.
 */
export const changeReminders = (change: (reminders: ReminderSettings) => ReminderSettings): Promise<ReminderSettings> =>
  changeStoredReminders(change, Date.now());

/** Whether a change of `storage.local` (its keys) changes what this module gives. */
export const deadlinesChanged = (keys: readonly string[]): boolean =>
  keys.some((key) =>
    /^(?:(?:dues|open-orders|cases):|(?:damaged:)?(?:marks|reminders|next-dues)$|shop-names$)/.test(key),
  );
