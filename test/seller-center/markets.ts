/**
 * How each market writes money and which clock its shop lives by.
 * Imitates amounts seen by others: `584.901₫` (C1, September 2026), `Rp129.000`, `฿1,299.00`; zones of the shop's country.
 */
import type { Language } from './texts.tsx';

export interface Market {
  readonly code: string;
  /** As `shop_region` in the address; only the UK differs. */
  readonly region: string;
  readonly zone: string;
  readonly symbol: string;
  readonly symbolAfter?: boolean;
  readonly decimals: 0 | 2;
  readonly group: ',' | '.';
  readonly mark: ',' | '.';
  /** Major units of a cheap product, so that prices look like the market's. */
  readonly base: number;
  /** As the cross-border top bar names it. */
  readonly names: { readonly en: string; readonly zh: string };
}

const comma = { group: ',', mark: '.' } as const;
const point = { group: '.', mark: ',' } as const;

const list: readonly Market[] = [
  {
    code: 'TH',
    region: 'TH',
    zone: 'Asia/Bangkok',
    symbol: '฿',
    decimals: 2,
    ...comma,
    base: 100,
    names: { en: 'Thailand', zh: '泰国' },
  },
  {
    code: 'VN',
    region: 'VN',
    zone: 'Asia/Ho_Chi_Minh',
    symbol: '₫',
    symbolAfter: true,
    decimals: 0,
    ...point,
    base: 36_000,
    names: { en: 'Vietnam', zh: '越南' },
  },
  {
    code: 'ID',
    region: 'ID',
    zone: 'Asia/Jakarta',
    symbol: 'Rp',
    decimals: 0,
    ...point,
    base: 43_000,
    names: { en: 'Indonesia', zh: '印度尼西亚' },
  },
  {
    code: 'MY',
    region: 'MY',
    zone: 'Asia/Kuala_Lumpur',
    symbol: 'RM',
    decimals: 2,
    ...comma,
    base: 12,
    names: { en: 'Malaysia', zh: '马来西亚' },
  },
  {
    code: 'PH',
    region: 'PH',
    zone: 'Asia/Manila',
    symbol: '₱',
    decimals: 2,
    ...comma,
    base: 150,
    names: { en: 'Philippines', zh: '菲律宾' },
  },
  {
    code: 'SG',
    region: 'SG',
    zone: 'Asia/Singapore',
    symbol: 'S$',
    decimals: 2,
    ...comma,
    base: 6,
    names: { en: 'Singapore', zh: '新加坡' },
  },
  {
    code: 'UK',
    region: 'GB',
    zone: 'Europe/London',
    symbol: '£',
    decimals: 2,
    ...comma,
    base: 6,
    names: { en: 'United Kingdom', zh: '英国' },
  },
  {
    code: 'US',
    region: 'US',
    zone: 'America/Los_Angeles',
    symbol: '$',
    decimals: 2,
    ...comma,
    base: 8,
    names: { en: 'United States', zh: '美国' },
  },
  {
    code: 'MX',
    region: 'MX',
    zone: 'America/Mexico_City',
    symbol: '$',
    decimals: 2,
    ...comma,
    base: 120,
    names: { en: 'Mexico', zh: '墨西哥' },
  },
  {
    code: 'BR',
    region: 'BR',
    zone: 'America/Sao_Paulo',
    symbol: 'R$',
    decimals: 2,
    ...point,
    base: 35,
    names: { en: 'Brazil', zh: '巴西' },
  },
  {
    code: 'JP',
    region: 'JP',
    zone: 'Asia/Tokyo',
    symbol: '¥',
    decimals: 0,
    ...comma,
    base: 900,
    names: { en: 'Japan', zh: '日本' },
  },
];

export const markets: Readonly<Record<string, Market>> = Object.fromEntries(
  list.map((market) => [market.code, market]),
);

/** By code or by `shop_region`. */
export const findMarket = (code: string | null | undefined): Market | undefined =>
  list.find((market) => market.code === code?.toUpperCase() || market.region === code?.toUpperCase());

export const unitsOf = (market: Market): number => 10 ** market.decimals;

/** `1299` → `1,299.00`, as the market groups it. Takes the plain decimal text an InputNumber holds. */
export const groupDigits = (plain: string, market: Market): string => {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, market.group);
  return fraction === undefined ? grouped : `${grouped}${market.mark}${fraction}`;
};

/** What a person types, back to plain decimal text. */
export const ungroupDigits = (text: string, market: Market): string =>
  text
    .replaceAll(market.group, '')
    .replace(market.mark, '.')
    .replaceAll(/[^\w.-]+/g, '');

export const formatMoney = (minor: number, market: Market): string => {
  const digits = groupDigits((minor / unitsOf(market)).toFixed(market.decimals), market);
  return market.symbolAfter ? `${digits}${market.symbol}` : `${market.symbol}${digits}`;
};

export const marketName = (market: Market, language: Language): string =>
  language === 'zh-CN' ? market.names.zh : market.names.en;

/** `GMT+7`, with the minutes where there are some; London in winter is `GMT+0`. */
export const zoneLabel = (market: Market, at: Date): string => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: market.zone, timeZoneName: 'shortOffset' }).formatToParts(
    at,
  );
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return offset === 'GMT' ? 'GMT+0' : offset;
};
