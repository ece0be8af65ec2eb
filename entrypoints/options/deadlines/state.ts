/** What the deadlines' section shows, read from storage. */
import { browser } from 'wxt/browser';
import type { CasesModel } from '../../../components/deadlines/model.ts';
import type { Texts } from '../../../components/text.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import {
  deadlinesNow,
  readCases,
  readReminders,
  readSetAside,
  type Due,
  type ReminderSettings,
  type SetAside,
} from '../../background/deadlines.ts';
import { readHealth } from '../../background/health.ts';
import { readRulebook } from '../../background/rulebook.ts';
import { readShopNames, shopLabel, type ShopNames } from '../../background/shop-names.ts';
import { readIndex, readShop, shopsItem } from '../../background/storage.ts';
import type { CaseShop } from './cases.ts';

export interface State {
  readonly entries: readonly Due[];
  readonly unreadable: readonly SetAside[];
  readonly reminders: ReminderSettings;
  readonly isAllowed: boolean;
  readonly shops: CasesModel['shops'];
  readonly shop: CaseShop | null;
}

export const notifications = { permissions: ['notifications' as const] };

const labelOf = (texts: Texts, shop: string, names: ShopNames): string => {
  const [host = '', region = ''] = shop.split('|');
  return host === ''
    ? texts.t('history.shop.my', { market: texts.market(marketOf(region).id) })
    : shopLabel(shop, names);
};

/** `picked`: the shop whose cases and terms are shown; the first one where it is not known. */
export async function load(texts: Texts, picked: string | null): Promise<State> {
  const [entries, unreadable, reminders, isAllowed, met, index, names] = await Promise.all([
    deadlinesNow(Date.now()),
    readSetAside(),
    readReminders(),
    browser.permissions.contains(notifications),
    shopsItem.getValue(),
    readIndex(),
    readShopNames(),
  ]);
  const ids = [...new Set([...met, ...index.filter(({ imported }) => imported).map(({ key }) => key)])];
  const id = picked !== null && ids.includes(picked) ? picked : ids[0];
  const shops = ids.map((each) => ({ id: each, label: labelOf(texts, each, names) }));
  const shop = id === undefined ? null : await readOne(id, labelOf(texts, id, names));
  return { entries, unreadable, reminders, isAllowed, shops, shop };
}

async function readOne(id: string, label: string): Promise<CaseShop> {
  const [record, kept, health, rulebook] = await Promise.all([
    readShop(id),
    readCases(id),
    readHealth(id),
    readRulebook(),
  ]);
  return { id, label, record, kept, health, rulebook };
}
