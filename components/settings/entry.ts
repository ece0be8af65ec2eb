/** Texts of a form → values, or the key of the sentence that says what to change. Pure. */
import type { SaleItem, Standing } from '../../rules/known.ts';
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
const momentOf = (text: string, zone: string): Instant | null => {
  const wall = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(`${text}Z`) : NaN;
  return Number.isNaN(wall) ? null : instantOf(wall, zone);
};

export const momentText = (at: Instant, zone: string): string => new Date(wallOf(at, zone)).toISOString().slice(0, 16);

/** One a line; only digits, long enough, is a SKU id (a short number may well be a product's name). */
export const itemsOf = (text: string): readonly SaleItem[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (/^\d{8,}$/.test(line) ? { sku: line } : { product: line }));

export const itemsText = (items: readonly SaleItem[]): string =>
  items.map(({ sku, productId, product }) => sku ?? product ?? productId ?? '').join('\n');

export function spanOf(texts: SpanTexts, zone: string, needsItems: boolean): Span | Problems<keyof SpanTexts> {
  const problems: Problems<keyof SpanTexts> = {};
  const name = texts.name.trim();
  const startsAt = momentOf(texts.start, zone);
  const endsAt = momentOf(texts.end, zone);
  const items = itemsOf(texts.items);
  if (name === '') problems.name = 'invalid.name';
  if (needsItems && items.length === 0) problems.items = 'invalid.items';
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) problems.end = 'invalid.order';
  if (startsAt === null) problems.start = 'invalid.start';
  if (endsAt === null) problems.end = 'invalid.end';
  if (startsAt === null || endsAt === null || Object.keys(problems).length > 0) return problems;
  return { name, startsAt, endsAt, items };
}
