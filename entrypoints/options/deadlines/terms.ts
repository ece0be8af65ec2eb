/** What the seller adds to the reckoning of one shop: shown, checked against what is researched, and changed. */
import type { ShownWarehouse, TermsActions, TermsModel } from '../../../components/deadlines/model.ts';
import { isSameSwitch } from '../../../components/deadlines/terms-entry.ts';
import { lookUp } from '../../../rules/deadlines/setting.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import type { Instant } from '../../../rules/time.ts';
import { settingFor, type CaseShop, type Change } from './cases.ts';

const valueIn = <Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

/** `met`: the warehouses of the imported orders. */
export function termsModel(
  shop: CaseShop,
  shops: TermsModel['shops'],
  met: readonly string[] | 'failed' | null,
  sellerZone: string,
  now: Instant,
): TermsModel {
  const setting = settingFor(shop);
  const { market } = setting;
  const { extensions, switches, terms, areas, methods } = shop.kept;
  const researched = lookUp('providerSwitches', setting, now);
  const known =
    researched.state === 'found' && typeof researched.source === 'string'
      ? researched.value.map((one) => ({ ...one, source: researched.source as TermsModel['known'][number]['source'] }))
      : [];
  const week = lookUp('workweek', setting, now);
  const names = [
    ...known.map(({ area }) => area),
    ...(week.state === 'found' ? Object.keys(week.value.areas ?? {}) : []),
    ...switches.map(({ area }) => area),
    ...extensions.flatMap(({ area }) => area ?? []),
    ...Object.values(areas),
  ];
  const warehouse = (name: string, isMet: boolean): ShownWarehouse => ({
    name,
    area: valueIn(areas, name) ?? '',
    method: valueIn(methods, name) ?? '',
    isMet,
  });
  // A pickup audit or another shop's history may name warehouses that these orders do not.
  const entered = [...new Set([...Object.keys(areas), ...Object.keys(methods)])].sort();
  const bare = { ...setting, own: {} };
  return {
    shop: shop.id,
    shops,
    market: market.id,
    zone: market.zone ?? sellerZone,
    hasZone: marketOf(market.id).zone !== undefined,
    ...{ extensions, switches, known, terms },
    warehouses: Array.isArray(met)
      ? [
          ...(met as readonly string[]).map((name) => warehouse(name, true)),
          ...entered.filter((name) => !met.includes(name)).map((name) => warehouse(name, false)),
        ]
      : (met as 'failed' | null),
    areas: [...new Set(names)],
    researched: (
      [
        ['dispatch', 'dispatchBy'],
        ['handover', 'handoverBy'],
      ] as const
    )
      .filter(([, policy]) => lookUp(policy, bare, now).state === 'found')
      .map(([kind]) => kind),
  };
}

/** `change` stores what its function makes of what is kept, and throws where it could not. */
export function termsActions(change: Change, pickShop: (shop: string) => void): TermsActions {
  return {
    pickShop,
    saveExtension: (one) =>
      change((kept) => ({
        ...kept,
        extensions: kept.extensions.some(({ id }) => id === one.id)
          ? kept.extensions.map((each) => (each.id === one.id ? one : each))
          : [...kept.extensions, one],
      })),
    removeExtension: (id) =>
      change((kept) => ({ ...kept, extensions: kept.extensions.filter((each) => each.id !== id) })),
    saveSwitch: (one, before) =>
      change((kept) => ({
        ...kept,
        switches:
          before !== null && kept.switches.some((each) => isSameSwitch(each, before))
            ? kept.switches.map((each) => (isSameSwitch(each, before) ? one : each))
            : [...kept.switches, one],
      })),
    removeSwitch: (one) =>
      change((kept) => ({ ...kept, switches: kept.switches.filter((each) => !isSameSwitch(each, one)) })),
    saveWarehouses: (warehouses) =>
      change((kept) => ({
        ...kept,
        areas: Object.fromEntries(warehouses.flatMap(({ name, area }) => (area === '' ? [] : [[name, area]]))),
        methods: Object.fromEntries(warehouses.flatMap(({ name, method }) => (method === '' ? [] : [[name, method]]))),
      })),
    saveTerm: (one) =>
      change((kept) => ({ ...kept, terms: [...kept.terms.filter(({ kind }) => kind !== one.kind), one] })),
    removeTerm: (kind) => change((kept) => ({ ...kept, terms: kept.terms.filter((each) => each.kind !== kind) })),
    newId: () => crypto.randomUUID(),
  };
}
