/** What the settings page does: every change goes into storage, and open Seller Center tabs follow it from there. */
import type { SettingsActions } from '../../components/model.ts';
import { marketOf } from '../../rules/markets/index.ts';
import type { FlashWindow } from '../../rules/known.ts';
import { changeSettings, changeShop, type ShopRecord } from '../background/storage.ts';

const put = <Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] => [
  item,
  ...items.filter(({ id }) => id !== item.id),
];

/** State of a window entered by hand, from the clock. */
const stateNow = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }): FlashWindow['state'] =>
  Date.now() < startsAt ? 'planned' : Date.now() < endsAt ? 'running' : 'ended';

type StoredItem = ShopRecord['windows'][number]['items'][number];

export const settingsActions: SettingsActions = {
  setLanguage(language) {
    void changeSettings((settings) => ({ ...settings, language }));
  },
  setSellerZone(sellerZone) {
    void changeSettings((settings) => ({ ...settings, sellerZone }));
  },
  setOff(pausedEverywhere) {
    void changeSettings((settings) => ({ ...settings, pausedEverywhere }));
  },
  setMarket(shop, choice) {
    void changeShop(shop, (record) => ({
      ...record,
      market: choice && marketOf(choice.market).id,
      kind: choice?.kind ?? null,
    }));
  },
  setStanding(shop, standing) {
    void changeShop(shop, (record) => ({ ...record, standing }));
  },
  setNoDiscounts(shop, none) {
    void changeShop(shop, (record) => ({ ...record, discounts: none ? [] : null }));
  },
  saveDiscount(shop, discount) {
    const saved = { ...discount, id: discount.id ?? crypto.randomUUID(), items: discount.items as StoredItem[] };
    void changeShop(shop, (record) => ({ ...record, discounts: put(record.discounts ?? [], saved) }));
  },
  removeDiscount(shop, id) {
    void changeShop(shop, (record) => ({
      ...record,
      discounts: (record.discounts ?? []).filter((each) => each.id !== id),
    }));
  },
  saveWindow(shop, window) {
    const saved = {
      ...window,
      id: window.id ?? crypto.randomUUID(),
      items: window.items as StoredItem[],
      state: stateNow(window),
      origin: 'hand' as const,
    };
    void changeShop(shop, (record) => ({ ...record, windows: put(record.windows, saved) }));
  },
  removeWindow(shop, id) {
    void changeShop(shop, (record) => ({ ...record, windows: record.windows.filter((each) => each.id !== id) }));
  },
  unignore(id) {
    const [shop = '', ...rest] = id.split(' ');
    const key = rest.join(' ');
    void changeShop(shop, (record) => ({ ...record, ignored: record.ignored.filter((each) => each.key !== key) }));
  },
};
