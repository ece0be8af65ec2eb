/**
 * The clock: which deadline is nearest, and when to look again. The background may be ended at any moment and sleeps
 * most of the time, so every wake-up goes by stored instants, and every alarm is set anew.
 */
import { browser } from 'wxt/browser';
import { nextAlarm } from '../../../rules/deadlines/reminders.ts';
import { day, hour, type Instant } from '../../../rules/time.ts';
import { showGlobal } from '../badge.ts';
import { readIndex } from '../storage.ts';
import { duesFrom, keepNext } from './dues.ts';
import { isNear, nearText, nextLook } from './nearest.ts';
import { findOwners, recountOrders, recountShop } from './recount.ts';
import { believeMarks, forgetMarks, isAllowed, listenToNotifications, marksOf, remind } from './reminding.ts';
import {
  changeReminders,
  keepWatchItem,
  readAllReckoned,
  readMarks,
  readReminders,
  readWatch,
  type Watch,
} from './stored.ts';

/** At most one alarm of each is pending: a new one takes the place of its namesake. */
const alarms = { badge: 'badge', reminder: 'reminder' } as const;

const nothing: Watch = {
  ...{ shops: [], histories: [], next: null, trouble: null, remindAt: null },
  ...{ lookedAt: -Infinity, reckonedAt: -Infinity },
};

/** One after the other: what follows goes by what the last one wrote. */
let queue: Promise<void> = Promise.resolve();
export function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work).catch(() => {
    showGlobal({ text: '!', tone: 'trouble' });
  });
  return queue;
}

/** On every wake-up. Where nothing has passed since the last look, one small item is all that is read. */
export async function wake(now: Instant): Promise<void> {
  const watch = await readWatch();
  if (!watch) return;
  const isBack = now < watch.lookedAt;
  if (now < watch.lookedAt - hour) await clockSetBack(now);
  // What could not be read may be readable again.
  const holdsFor = watch.trouble === 'damaged' ? hour : day;
  if (isBack || now - watch.reckonedAt > holdsFor) {
    // What was slept through is told before it is reckoned away.
    await look(watch, now);
    await recountAll(now, false);
    return;
  }
  const isOver = (at: Instant | null): boolean => at !== null && at <= now;
  if (isOver(watch.next) || isOver(watch.remindAt)) await look(watch, now);
  else await show(watch, now);
}

async function clockSetBack(now: Instant): Promise<void> {
  await believeMarks(now);
  const { since } = await readReminders();
  if (since > now + hour) await changeReminders((reminders) => ({ ...reminders, since: now }), now);
}

/** Everything anew: after a start, an update, a day. `isForced`: orders too, whose policies an update may have changed. */
export async function recountAll(now: Instant, isForced: boolean): Promise<void> {
  const owners = await findOwners();
  await recount(owners, now, isForced, true);
}

async function recount(
  owners: { readonly shops: readonly string[]; readonly histories: readonly string[] },
  now: Instant,
  isForced: boolean,
  isAll: boolean,
): Promise<void> {
  const before = (await readWatch()) ?? nothing;
  const shops = new Set(isAll ? [] : before.shops);
  const histories = new Set(isAll ? [] : before.histories);
  for (const shop of owners.shops) {
    if (await recountShop(shop, now)) shops.add(shop);
    else shops.delete(shop);
  }
  for (const history of owners.histories) {
    if (await recountOrders(history, now, isForced)) histories.add(history);
    else histories.delete(history);
  }
  if (shops.size + histories.size === 0 && before === nothing) {
    // Of what was there before, where all that is kept was cleared, the button shows nothing any more.
    await show(nothing, now);
    return;
  }
  const reckonedAt = isAll ? now : before.reckonedAt === -Infinity ? now : before.reckonedAt;
  await look({ ...before, shops: [...shops], histories: [...histories], reckonedAt }, now);
}

/** Reads all that was reckoned, tells what is to be told, and says when to look again. */
async function look(watch: Watch, now: Instant): Promise<void> {
  const [reckoned, reminders, marks] = await Promise.all([readAllReckoned(watch), readReminders(), readMarks(now)]);
  const kept = reckoned.flatMap(([, { dues }]) => dues);
  const book = await remind(kept, marks, reminders, now);
  const isDone = (id: string): boolean => Object.hasOwn(book.marks, id) && book.marks[id]?.isDone === true;
  let next = Infinity;
  let isUnknown = false;
  for (const { deadline } of kept) {
    if (isDone(deadline.id)) continue;
    if (deadline.state === 'unknown') isUnknown = true;
    if (deadline.due !== null && deadline.due > now) next = Math.min(next, deadline.due);
  }
  const isDamaged = reckoned.some(([, { damaged }]) => damaged > 0);
  if (watch.reckonedAt === now) await forgetMarks(new Set(kept.map(({ deadline }) => deadline.id)), now);
  const canRemind = reminders.on && (await isAllowed());
  const deadlines = kept.map(({ deadline }) => deadline);
  const remindAt = canRemind ? nextAlarm(deadlines, marksOf(kept, book, reminders), now, reminders) : null;
  const seen: Watch = {
    ...watch,
    next: next === Infinity ? null : next,
    trouble: isDamaged ? 'damaged' : isUnknown ? 'unknown' : null,
    remindAt: remindAt?.at ?? null,
    lookedAt: now,
  };
  await keepNext(duesFrom(reckoned, book.marks, now), now);
  await keepWatchItem(seen);
  await show(seen, now);
}

/** The badge, and one alarm a kind. */
async function show({ next, trouble, remindAt }: Watch, now: Instant): Promise<void> {
  // What is damaged may be the nearest of all. What nobody researched stays so: it does not hide what is known.
  if (trouble === 'damaged' || (trouble === 'unknown' && next === null)) showGlobal({ text: '!', tone: 'trouble' });
  else if (next === null) showGlobal({ text: '', tone: 'far' });
  else showGlobal({ text: nearText(next - now), tone: isNear(next - now) ? 'near' : 'far' });
  await Promise.all([
    setAlarm(alarms.badge, next === null ? null : nextLook(next, now)),
    setAlarm(alarms.reminder, remindAt),
  ]);
}

async function setAlarm(name: string, when: Instant | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}

/** Keys of `storage.local` that changed since the last look. */
const changed = new Set<string>();
function follow(keys: readonly string[]): void {
  const ours = keys.filter((key) => /^(?:(?:shop|cases):|(?:shops|histories|marks|reminders|rulebook)$)/.test(key));
  if (ours.length === 0) return;
  const isWaiting = changed.size > 0;
  for (const key of ours) changed.add(key);
  if (!isWaiting) void inTurn(catchUp);
}

async function catchUp(): Promise<void> {
  const keys = [...changed];
  changed.clear();
  // Where a change wakes the background before its alarm does, what was slept through is told all the same.
  const now = Date.now();
  const watch = await readWatch();
  if (watch && watch.remindAt !== null && watch.remindAt <= now) await look(watch, now);
  if (keys.includes('rulebook')) {
    await recountAll(Date.now(), false);
    return;
  }
  const shops = keys.filter((key) => /^(?:shop|cases):/.test(key)).map((key) => key.slice(key.indexOf(':') + 1));
  // What a shop's orders are reckoned with may stand under another key than theirs; only what changed is read.
  // A shop that is met may be the one whose orders were imported before, and tells of which kind it is.
  const isOfOrders = shops.length > 0 || keys.includes('histories') || keys.includes('shops');
  const index = isOfOrders ? await readIndex() : [];
  const histories = index.filter(({ imported }) => imported).map(({ key }) => key);
  const gone = ((await readWatch())?.histories ?? []).filter((history) => !histories.includes(history));
  const all = keys.includes('histories') ? [...histories, ...gone] : histories;
  await recount({ shops: [...new Set(shops)], histories: all }, Date.now(), false, false);
}

/** A moment for what the background was woken for, which may be a page that waits. */
const afterwards = 300;

export function keepWatch(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarms.badge || name === alarms.reminder) void inTurn(() => wake(Date.now()));
  });
  browser.runtime.onStartup.addListener(() => void inTurn(() => startUp(false)));
  browser.runtime.onInstalled.addListener(() => void inTurn(() => startUp(true)));
  browser.storage.local.onChanged.addListener((changes) => {
    follow(Object.keys(changes));
  });
  listenToNotifications();
  setTimeout(() => void inTurn(() => wake(Date.now())), afterwards);
}

/** What was slept through is told before it is reckoned away. */
async function startUp(isForced: boolean): Promise<void> {
  await wake(Date.now());
  await recountAll(Date.now(), isForced);
}
