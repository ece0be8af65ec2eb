/** Reckons deadlines anew and stores them, so that badge, popup and reminders only read. Of the background alone. */
import { storage } from '@wxt-dev/storage';
import { undone } from '../../../rules/deadlines/reminders.ts';
import { hour, type Instant } from '../../../rules/time.ts';
import { readHistory } from '../history.ts';
import { readIndex } from '../storage.ts';
import { orderDues, readOpenLines } from './orders.ts';
import { deadlinesOf, keptOf } from './reckon.ts';
import { settingOfHistory, settingOfShop } from './setting.ts';
import type { Kept } from './shape.ts';
import {
  changeMarks,
  duesKey,
  ordersKey,
  readReckoned,
  readReckonedOrders,
  type Reckoned,
  type ReckonedOrders,
} from './stored.ts';

/** Where clocks ran ahead and were set right, what became known in the future becomes known now. */
const believable = (dues: readonly Kept[], now: Instant): readonly Kept[] =>
  dues.filter(({ since }) => since <= now + hour);

async function store(key: `local:${string}`, before: Reckoned | null, after: Reckoned): Promise<void> {
  if (JSON.stringify(before) !== JSON.stringify(after)) await storage.setItem(key, after);
}

/** True where something is kept of the shop. */
export async function recountShop(shop: string, now: Instant): Promise<boolean> {
  const [entered, before] = await Promise.all([settingOfShop(shop), readReckoned(shop)]);
  const { setting, cases } = entered;
  const dues = keptOf(deadlinesOf(entered, setting, now), believable(before?.dues ?? [], now), now);
  const damaged = cases.damaged.length;
  if (dues.length + damaged === 0) {
    await storage.removeItem(duesKey(shop));
    return false;
  }
  await store(duesKey(shop), before, { market: setting.market.id, dues, damaged });
  return true;
}

/** True where orders are open. Lines are read only where they, or what they are reckoned with, have changed. */
export async function recountOrders(history: string, now: Instant, isForced: boolean): Promise<boolean> {
  const [index, before, setting] = await Promise.all([
    readIndex(),
    readReckonedOrders(history),
    settingOfHistory(history),
  ]);
  const entry = index.find(({ key, imported }) => imported && key === history);
  if (!entry) {
    await storage.removeItem(ordersKey(history));
    return false;
  }
  const { market, kind, areas, methods, extensions, switches, own } = setting;
  const given = [market.id, market.zone, market.own, kind, areas, methods, extensions, switches, own];
  const stamp = JSON.stringify([entry.generation, ...given]);
  if (before?.stamp === stamp && before.damaged === 0 && !isForced) return true;

  const known = believable(before?.dues ?? [], now);
  const reckoned: ReckonedOrders = await readOpenLines(history).then(
    async (blocks) => {
      const files = (await readHistory(history))?.files ?? [];
      const asOf = files.reduce((newest, { exportedAt }) => Math.max(newest, exportedAt), 0);
      return { market: market.id, damaged: 0, stamp, ...orderDues(blocks, setting, asOf, known, now) };
    },
    // A history that cannot be read just now: what was known of it stays, and the badge says that something is wrong.
    () => ({ market: market.id, damaged: 1, stamp, dues: known, samples: before?.samples ?? {} }),
  );
  await store(ordersKey(history), before, reckoned);
  await reopenGrown(before, reckoned, now);
  return true;
}

/** A group of orders that was done and has more of them now is not done any more. */
async function reopenGrown(before: Reckoned | null, { dues }: Reckoned, now: Instant): Promise<void> {
  const counts = new Map(before?.dues.map(({ deadline, orders }) => [deadline.id, orders?.count ?? 0]));
  const grown = dues
    .filter(({ deadline, orders }) => (orders?.count ?? 0) > (counts.get(deadline.id) ?? Infinity))
    .map(({ deadline }) => deadline.id);
  if (grown.length === 0) return;
  await changeMarks(now, (book) => {
    const reopened = grown.filter((id) => Object.hasOwn(book.marks, id) && book.marks[id]?.isDone);
    if (reopened.length === 0) return book;
    return { ...book, marks: { ...book.marks, ...Object.fromEntries(reopened.map((id) => [id, undone(now)])) } };
  });
}

export interface Owners {
  readonly shops: readonly string[];
  readonly histories: readonly string[];
}

/** Everyone who may have deadlines. */
export async function findOwners(): Promise<Owners> {
  const keys = Object.keys(await storage.snapshot('local'));
  const after = (prefix: string): string[] =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const index = await readIndex();
  return {
    shops: [...new Set([...after('shop:'), ...after('cases:')])].sort(),
    histories: index.filter(({ imported }) => imported).map(({ key }) => key),
  };
}
