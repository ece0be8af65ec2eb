/** Stored settings and shops → what the settings page draws. */
import type { IgnoredEntry, Language, SettingsModel, ShopSettings } from '../../components/model.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { sellerZoneOf } from '../background/shop.ts';
import { keyLabel, noNames, shopLabel, type ShopNames } from '../background/shop-names.ts';
import type { Settings, ShopRecord } from '../background/storage.ts';
import { sellerHosts } from '../seller-center.content/hosts.ts';

export interface StoredShop {
  readonly id: string;
  readonly record: ShopRecord;
}

export function modelOf(
  settings: Settings,
  language: Language,
  shops: readonly StoredShop[],
  names: ShopNames = noNames,
): SettingsModel {
  return {
    language,
    sellerZone: settings.sellerZone,
    computerZone: sellerZoneOf({ ...settings, sellerZone: null }, language),
    shops: shops.map((shop) => shopSettings(shop, names)),
    ignored: shops.flatMap(ignoredEntries),
    off: settings.pausedEverywhere,
  };
}

/** A shop is kept as `host|region|shop id`. */
function shopSettings({ id, record }: StoredShop, names: ShopNames): ShopSettings {
  const [host = '', region = ''] = id.split('|');
  const market = marketOf(record.market ?? region);
  return {
    id,
    label: shopLabel(id, names),
    name: names.get(id) ?? '',
    address: keyLabel(id),
    market: market.id,
    kind: record.kind ?? sellerHosts[host]?.kind ?? 'crossBorder',
    recognised: record.market !== null ? 'hand' : sellerHosts[host]?.region ? 'host' : region ? 'address' : 'nothing',
    zone: market.zone ?? null,
    currency: market.currency?.code ?? null,
    standing: record.standing,
    discounts: record.discounts,
    windows: record.windows.filter(({ origin }) => origin === 'hand'),
  };
}

const ignoredEntries = ({ id, record }: StoredShop): IgnoredEntry[] =>
  record.ignored.map(({ key, rule, at, row, value, reason, since }) => ({
    id: `${id} ${key}`,
    shop: id,
    rule: rule as IgnoredEntry['rule'],
    at: at as IgnoredEntry['at'],
    where: row ?? '',
    value,
    reason,
    since,
  }));
