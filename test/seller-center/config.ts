/** What the practice page is asked to be, from the query; kept for the tab, because the app drops the query on the way. */
import { findMarket, markets, type Market } from './markets.ts';
import { languages, type Language } from './texts.tsx';

export const choices = {
  lang: languages,
  prefix: ['theme-arco', 'core', 'arco'],
  layout: ['2', '4'],
  table: ['plain', 'paginated', 'virtual'],
  market: Object.keys(markets),
  level: ['variation', 'product'],
  scenario: ['clean', 'mistakes', 'empty'],
  form: ['drawer', 'modal', 'inline'],
  region: ['cascader', 'selects', 'inputs'],
  list: ['table', 'cards'],
  phone: ['field', 'masked'],
} as const;

export interface Config {
  readonly lang: Language;
  /** Milliseconds in English before the account's language arrives. */
  readonly flip: number;
  readonly prefix: string;
  readonly layout: string;
  readonly table: string;
  readonly market: Market;
  readonly level: 'variation' | 'product';
  readonly n: number;
  readonly scenario: string;
  readonly renamed: boolean;
  /** Adds a percent column, as the discount page has one (P1). */
  readonly discount: boolean;
  /** Prefilled instead of the scenario's. */
  readonly name: string | null;
  readonly hours: number | null;
  /** Order lines of the shop, the seed they are made from, and how many days they go back. */
  readonly orders: number;
  readonly seed: number;
  readonly days: number;
  /** Of exported files; null: as the market's. */
  readonly format: 'csv' | 'xlsx' | null;
  /** Where the warehouse form opens, what its region and phone are typed into, and how the list looks. */
  readonly form: 'drawer' | 'modal' | 'inline';
  readonly region: string;
  readonly list: string;
  readonly phone: string;
  /** Milliseconds until the warehouse form is filled. */
  readonly late: number;
  /** Country prefix of the warehouses' phones; null: as the shop's. */
  readonly prefixShown: string | null;
}

const orderKeys = ['orders', 'seed', 'days', 'format'];
const keys = [
  ...Object.keys(choices),
  'flip',
  'n',
  'renamed',
  'discount',
  'name',
  'hours',
  'csp',
  'late',
  'tel',
  ...orderKeys,
];
const stored = 'practice-config';
const crossBorderHosts = ['tiktokglobalshop.com', 'tiktokshopglobalselling.com'];

export const isCrossBorder = (host = location.hostname): boolean =>
  crossBorderHosts.some((suffix) => host.endsWith(suffix));

const marketOfHost = (host: string): Market | undefined => findMarket(/^seller[-.]([a-z]{2})\./.exec(host)?.[1]);

/** The options that the query sets; none at all means "as before in this tab". */
const readQuery = (): URLSearchParams => {
  const asked = new URLSearchParams(location.search);
  const chosen = new URLSearchParams([...asked].filter(([key]) => keys.includes(key)));
  if (chosen.size === 0) return new URLSearchParams(sessionStorage.getItem(stored) ?? '');
  sessionStorage.setItem(stored, chosen.toString());
  return chosen;
};

const count = (text: string | null, otherwise: number): number => {
  const number = Number(text ?? otherwise);
  return Number.isFinite(number) && number >= 0 ? number : otherwise;
};

export const readConfig = (): Config => {
  const query = readQuery();
  const one = <Key extends keyof typeof choices>(key: Key): (typeof choices)[Key][number] => {
    const allowed: readonly string[] = choices[key];
    const asked = query.get(key) ?? '';
    return (allowed.includes(asked) ? asked : allowed[0]) as (typeof choices)[Key][number];
  };
  const region = new URLSearchParams(location.search).get('shop_region');
  const market =
    findMarket(query.get('market')) ?? findMarket(region) ?? marketOfHost(location.hostname) ?? findMarket('TH');
  if (!market) throw new Error('no market');
  return {
    lang: query.has('lang') ? one('lang') : 'en',
    flip: count(query.get('flip'), 300),
    prefix: one('prefix'),
    layout: one('layout'),
    table: one('table'),
    market,
    level: one('level'),
    n: Math.min(count(query.get('n'), 5), 10_000),
    scenario: one('scenario'),
    renamed: query.get('renamed') === '1',
    discount: query.get('discount') === '1',
    name: query.get('name'),
    hours: query.has('hours') ? Number(query.get('hours')) : null,
    orders: Math.min(count(query.get('orders'), 2000), 1_000_000),
    seed: count(query.get('seed'), 1),
    days: Math.max(1, count(query.get('days'), 90)),
    format: (['csv', 'xlsx'] as const).find((format) => format === query.get('format')) ?? null,
    form: one('form'),
    region: one('region'),
    list: one('list'),
    phone: one('phone'),
    late: count(query.get('late'), 0),
    prefixShown: query.get('tel') === null ? null : `+${query.get('tel') ?? ''}`,
  };
};

/** The present options, for the settings bar. */
export const currentQuery = (): URLSearchParams => new URLSearchParams(sessionStorage.getItem(stored) ?? '');
