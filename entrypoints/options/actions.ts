/** What the settings page does: every change goes into storage, and open Seller Center tabs follow it from there. */
import type { SettingsActions } from '../../components/model.ts';
import { marketOf } from '../../rules/markets/index.ts';
import type { FlashWindow } from '../../rules/known.ts';
import { forgetShop } from '../background/all-items.ts';
import { nameShop } from '../background/shop-names.ts';
import { changeSettings, changeShop, type ShopRecord } from '../background/storage.ts';
import type { Keep } from '../popup/keep.ts';

const put = <Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] => [
  item,
  ...items.filter(({ id }) => id !== item.id),
];

/** State of a window entered by hand, from the clock. */
const stateNow = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }): FlashWindow['state'] =>
  Date.now() < startsAt ? 'planned' : Date.now() < endsAt ? 'running' : 'ended';

type StoredItem = ShopRecord['windows'][number]['items'][number];

/** `keep` stores each change under the name that the settings have for it. */
export const settingsActions = (keep: Keep): SettingsActions => ({
  setLanguage(language) {
    keep(
      'settings.language',
      changeSettings((settings) => ({ ...settings, language })),
    );
  },
  setSellerZone(sellerZone) {
    keep(
      'settings.zone',
      changeSettings((settings) => ({ ...settings, sellerZone })),
    );
  },
  setOff(pausedEverywhere) {
    keep(
      'settings.off',
      changeSettings((settings) => ({ ...settings, pausedEverywhere })),
    );
  },
  setMarket(shop, choice) {
    keep(
      'popup.market',
      changeShop(shop, (record) => ({
        ...record,
        market: choice && marketOf(choice.market).id,
        kind: choice?.kind ?? null,
      })),
    );
  },
  setName(shop, name) {
    keep('settings.name', nameShop(shop, name));
  },
  setStanding(shop, standing) {
    keep(
      'settings.standing',
      changeShop(shop, (record) => ({ ...record, standing })),
    );
  },
  setNoDiscounts(shop, none) {
    keep(
      'settings.discounts',
      changeShop(shop, (record) => ({ ...record, discounts: none ? [] : null })),
    );
  },
  saveDiscount(shop, discount) {
    const saved = { ...discount, id: discount.id ?? crypto.randomUUID(), items: discount.items as StoredItem[] };
    keep(
      'settings.discounts',
      changeShop(shop, (record) => ({ ...record, discounts: put(record.discounts ?? [], saved) })),
    );
  },
  removeDiscount(shop, id) {
    keep(
      'settings.discounts',
      changeShop(shop, (record) => ({
        ...record,
        discounts: (record.discounts ?? []).filter((each) => each.id !== id),
      })),
    );
  },
  saveWindow(shop, window) {
    const saved = {
      ...window,
      id: window.id ?? crypto.randomUUID(),
      items: window.items as StoredItem[],
      state: stateNow(window),
      origin: 'hand' as const,
    };
    keep(
      'settings.windows',
      changeShop(shop, (record) => ({ ...record, windows: put(record.windows, saved) })),
    );
  },
  removeWindow(shop, id) {
    keep(
      'settings.windows',
      changeShop(shop, (record) => ({ ...record, windows: record.windows.filter((each) => each.id !== id) })),
    );
  },
  forgetShop(shop) {
    keep('settings.forget', forgetShop(shop));
  },
  unignore(id) {
    const [shop = '', ...rest] = id.split(' ');
    const key = rest.join(' ');
    keep(
      'settings.ignored',
      changeShop(shop, (record) => ({ ...record, ignored: record.ignored.filter((each) => each.key !== key) })),
    );
  },
});
