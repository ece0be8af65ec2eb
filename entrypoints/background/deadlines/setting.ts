/** What the deadlines of a shop, or of a history, are reckoned with. */
import { holidays } from '../../../rules/deadlines/holidays.ts';
import { ownPolicies, type Setting } from '../../../rules/deadlines/setting.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { withOwn, type OwnRulebook } from '../../../rules/own.ts';
import { sellerHosts } from '../../seller-center.content/hosts.ts';
import { shopsOf } from '../ceilings.ts';
import { readRulebook } from '../rulebook.ts';
import { readShop, type ShopRecord } from '../storage.ts';
import type { ShopCases } from './shape.ts';
import { readCases } from './stored.ts';

export interface Entered {
  readonly record: ShopRecord;
  readonly cases: ShopCases;
  readonly rulebook: OwnRulebook;
}

/** `shop` is a key `host|region|shop id`; what the seller chose goes before what it says. */
export function settingOf(shop: string, { record, cases, rulebook }: Entered): Setting {
  const [host = '', region = ''] = shop.split('|');
  const { extensions, switches, terms, areas, methods } = cases;
  const kind = record.kind ?? sellerHosts[host]?.kind ?? 'crossBorder';
  const market = withOwn(marketOf(record.market ?? (region || (sellerHosts[host]?.region ?? ''))), kind, rulebook);
  const zone = market.zone ?? terms.find((term) => term.zone !== undefined)?.zone;
  return {
    shop,
    market: zone === undefined ? market : { ...market, zone },
    kind,
    ...{ holidays, areas, methods, extensions, switches },
    own: ownPolicies(terms),
  };
}

export async function settingOfShop(shop: string): Promise<Entered & { readonly setting: Setting }> {
  const [record, cases, rulebook] = await Promise.all([readShop(shop), readCases(shop), readRulebook()]);
  const entered = { record, cases, rulebook };
  return { ...entered, setting: settingOf(shop, entered) };
}

/** Orders may have been imported before their shop was met: what was entered of either counts, the history's own first. */
export async function settingOfHistory(history: string): Promise<Setting> {
  const shops = await shopsOf(history);
  const entered = await Promise.all(shops.map(({ shop }) => readCases(shop)));
  const records = shops.map(({ record }) => record);
  const [own] = records;
  const terms = entered.flatMap((cases) => cases.terms);
  const host = shops.map(({ shop }) => shop.split('|')[0] ?? '').find((name) => name !== '') ?? '';
  const setting = settingOf(history, {
    record: {
      ...(own ?? (await readShop(history))),
      market: records.find(({ market }) => market !== null)?.market ?? null,
      kind: records.find(({ kind }) => kind !== null)?.kind ?? sellerHosts[host]?.kind ?? null,
    },
    cases: { ...(await readCases(history)), terms },
    rulebook: await readRulebook(),
  });
  return {
    ...setting,
    extensions: entered.flatMap(({ extensions }) => extensions),
    switches: entered.flatMap(({ switches }) => switches),
    areas: Object.assign({}, ...entered.map(({ areas }) => areas).reverse()) as Record<string, string>,
    methods: Object.assign({}, ...entered.map(({ methods }) => methods).reverse()) as ShopCases['methods'],
  };
}
