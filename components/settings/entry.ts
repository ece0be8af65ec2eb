/** Texts of a form → values, or the key of the sentence that says what to change. Pure. */
import type { SaleItem, Standing } from '../../rules/known.ts';
import { currencyOf, parseMoney, plainText } from '../../rules/money.ts';
import { instantOf, wallOf, type Instant } from '../../rules/time.ts';
import type { Problems } from './form.tsx';

/** A number as people type it, full-width digits and a comma for the decimal point included; null for anything else. */
export function numberOf(text: string): number | null {
  const clean = text
    .normalize('NFKC')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return /^-?\d{1,12}(?:\.\d+)?$/.test(clean) ? Number(clean) : null;
}

export interface StandingTexts {
  readonly rating: string;
  readonly points: string;
  readonly balance: string;
}

export function standingOf(texts: StandingTexts): Standing | Problems<keyof StandingTexts> {
  const problems: Problems<keyof StandingTexts> = {};
  const rating = texts.rating.trim() === '' ? null : numberOf(texts.rating);
  const points = numberOf(texts.points);
  const balanceUsd = texts.balance.trim() === '' ? null : numberOf(texts.balance);
  if (texts.rating.trim() !== '' && (rating === null || rating < 0 || rating > 5)) problems.rating = 'invalid.rating';
  if (texts.balance.trim() !== '' && balanceUsd === null) problems.balance = 'invalid.balance';
  if (points === null || points < 0 || !Number.isInteger(points)) return { ...problems, points: 'invalid.points' };
  return Object.keys(problems).length > 0 ? problems : { rating, points, balanceUsd };
}

export interface SpanTexts {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly items: string;
}

export interface Span {
  readonly name: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly items: readonly SaleItem[];
}

/** `datetime-local` text as the clock of `zone` shows it. */
export const momentOf = (text: string, zone: string): Instant | null => {
  const wall = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(`${text}Z`) : NaN;
  return Number.isNaN(wall) ? null : instantOf(wall, zone);
};

export const momentText = (at: Instant, zone: string): string => new Date(wallOf(at, zone)).toISOString().slice(0, 16);

/** A name may well end with a number, so a price stands behind a tab or "=", or behind a SKU id. */
const withPrice = /^(.+)[\t=＝]\s*(.*)$|^(\d{8,})\s+(.+)$/;

/** A line of items; only digits, long enough, is a SKU id (a short number may well be a product's name). */
function itemOf(line: string, currency: string | null): SaleItem | 'garbled' {
  const match = currency === null ? null : withPrice.exec(line);
  const name = (match?.[1] ?? match?.[3] ?? line).trim();
  const item = /^\d{8,}$/.test(name) ? { sku: name } : { product: name };
  const text = (match?.[2] ?? match?.[4] ?? '').trim();
  if (currency === null || text === '') return item;
  const price = parseMoney(text, currencyOf(currency), { marks: ['.', ','], typed: true });
  return price.state === 'read' && price.value.amount > 0 ? { ...item, price: price.value } : 'garbled';
}

/** One a line; with a currency, each with its price where one is written behind it. */
export function itemsOf(text: string, currency: string | null): readonly SaleItem[] | 'garbled' {
  const items = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => itemOf(line.trim(), currency));
  return items.includes('garbled') ? 'garbled' : items.filter((item) => item !== 'garbled');
}

export const itemsText = (items: readonly SaleItem[]): string =>
  items
    .map(({ sku, productId, product, price }) => {
      const name = sku ?? product ?? productId ?? '';
      return price ? `${name} = ${plainText(price, currencyOf(price.currency).decimals)}` : name;
    })
    .join('\n');

export interface SpanRules {
  /** Without items it says nothing. */
  readonly needsItems: boolean;
  /** Of the prices behind items; null where items have none. */
  readonly currency: string | null;
}

export function spanOf(
  texts: SpanTexts,
  zone: string,
  { needsItems, currency }: SpanRules,
): Span | Problems<keyof SpanTexts> {
  const problems: Problems<keyof SpanTexts> = {};
  const name = texts.name.trim();
  const startsAt = momentOf(texts.start, zone);
  const endsAt = momentOf(texts.end, zone);
  const items = itemsOf(texts.items, currency);
  if (name === '') problems.name = 'invalid.name';
  if (items === 'garbled') problems.items = 'invalid.price';
  else if (needsItems && items.length === 0) problems.items = 'invalid.items';
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) problems.end = 'invalid.order';
  if (startsAt === null) problems.start = 'invalid.start';
  if (endsAt === null) problems.end = 'invalid.end';
  if (items === 'garbled' || startsAt === null || endsAt === null || Object.keys(problems).length > 0) return problems;
  return { name, startsAt, endsAt, items };
}
