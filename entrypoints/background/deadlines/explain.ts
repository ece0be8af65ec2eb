/** What stands behind one stored deadline, its arithmetic and its orders: reckoned again from what is stored now. */
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import type { Instant } from '../../../rules/time.ts';
import { explainOrder, orderIdsOf, readOpenLines } from './orders.ts';
import { deadlinesOf } from './reckon.ts';
import { settingOfHistory, settingOfShop } from './setting.ts';
import { readReckonedOrders } from './stored.ts';

export async function explained(shop: string, id: string, now: Instant): Promise<Deadline | null> {
  const samples = (await readReckonedOrders(shop))?.samples ?? {};
  const sample = Object.hasOwn(samples, id) ? samples[id] : undefined;
  if (sample) return { ...explainOrder(sample, await settingOfHistory(shop)), id };
  const { setting, ...entered } = await settingOfShop(shop);
  return deadlinesOf(entered, setting, now).find((one) => one.id === id) ?? null;
}

/** Ids of all orders that fall due with the stored deadline `id`, earliest first. */
export const ordersOf = async (history: string, id: string, now: Instant): Promise<readonly string[]> =>
  orderIdsOf(await readOpenLines(history), await settingOfHistory(history), id, now);
