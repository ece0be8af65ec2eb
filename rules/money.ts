/**
 * Money as an integer of minor units with its currency, and the reading of numbers as Seller Center and sellers write
 * them. A number that can be read in two ways is garbled, never guessed.
 */
import { blank, garbled, read, type Garble, type Reading } from './form.ts';

/** `amount` in minor units (satang, cent, whole đồng); `currency` is an ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface Currency {
  readonly code: string;
  /** Decimals that a price may have: 2 for THB, 0 for VND and IDR. */
  readonly decimals: number;
}

/** Which mark separates decimals; the other one groups thousands. */
export type DecimalMark = '.' | ',';

/** How a text may be read. Several marks where page and market disagree: then only a reading that all allow counts. */
export interface NumberStyle {
  readonly marks: readonly DecimalMark[];
  /** True for a value somebody types; false for a text the site itself formatted, which never has excess decimals. */
  readonly typed: boolean;
  /** The number the field itself reports (`aria-valuenow`): settles a text that could be read in two ways. */
  readonly reported?: number;
  /** True where no other mark may be tried: whoever asks wants to know what these alone say. */
  readonly exactly?: boolean;
}

const symbols: readonly (readonly [RegExp, string])[] = [
  [/^(?:THB|฿)|(?:THB|฿|บาท)$/i, 'THB'],
  [/^(?:VND|₫|đ)|(?:VND|VNĐ|₫|đ)$/i, 'VND'],
  [/^(?:IDR|Rp\.?)|IDR$/i, 'IDR'],
  [/^(?:MYR|RM)|MYR$/i, 'MYR'],
  [/^(?:PHP|₱)|(?:PHP|₱)$/i, 'PHP'],
  [/^(?:SGD|S\$)|SGD$/i, 'SGD'],
  [/^(?:GBP|£)|(?:GBP|£)$/i, 'GBP'],
  [/^(?:USD|US\$)|USD$/i, 'USD'],
  [/^(?:MXN|MX\$)|MXN$/i, 'MXN'],
  [/^(?:BRL|R\$)|BRL$/i, 'BRL'],
  [/^(?:EUR|€)|(?:EUR|€)$/i, 'EUR'],
  [/^(?:JPY|JP¥)|JPY$/i, 'JPY'],
];
/** ISO 4217 decimals of the currencies above, as shops use them: IDR has none in practice. */
const wholeOnly = new Set(['VND', 'IDR', 'JPY']);
export const currencyOf = (code: string): Currency => ({ code, decimals: wholeOnly.has(code) ? 0 : 2 });

const dollars = new Set(['USD', 'SGD', 'MXN']);

/** The currency a text names by symbol or code, or null. A bare `$` names none. */
export const currencyIn = (text: string): string | null => symbols.find(([mark]) => mark.test(tidy(text)))?.[1] ?? null;

/** No text with one number is that long, and normalising takes its time where combining marks are heaped up. */
const longest = 1000;

/** Full-width and local digits to ASCII, odd spaces to plain ones. */
function tidy(text: string): string {
  if (text.length > longest) return text.trim();
  // Stryker disable all: what is tidy already or was made tidy before only comes faster this way
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  let clean = tidyTexts.get(text);
  if (clean === undefined) {
    clean = tidied(text);
    if (tidyTexts.size > 5000) tidyTexts.clear();
    tidyTexts.set(text, clean);
  }
  // Stryker restore all
  return clean;
}
/** A page shows the same prices again and again. */
const tidyTexts = new Map<string, string>();

const tidied = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\s\u00a0\u202f\u200b-\u200f\u2060-\u2069\ufeff]+/g, ' ')
    .replace(/。/g, '.')
    .replace(/、/g, ',')
    .trim();

/** Decimal digits of every script come in runs of ten, each starting with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  // Two scripts' runs may touch.
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** Digits before and after the decimal mark. */
type Digits = readonly [whole: string, fraction: string];

const forms: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d*|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d*))?$/,
  ',': /^(\d*|\d{1,3}(?:[. ]\d{3})+)(?:,(\d*))?$/,
};

/** Null where `text` is no number written that way. */
function split(text: string, mark: DecimalMark): Digits | null {
  const match = forms[mark].exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [, whole, fraction] = match as unknown as [string, string, string | undefined];
  return [whole.replace(/\D/g, ''), fraction ?? ''];
}

const both: readonly DecimalMark[] = ['.', ','];

/**
 * The one reading of `text` that all marks allow, or why there is none. A price that is only shown may be in marks that
 * are not the market's (`232,00` in Thailand): it has few decimals, and so one meaning.
 */
function decimal(text: string, style: NumberStyle, decimals: number, marks = style.marks): Digits | Garble {
  const ways = new Map<number, Digits>();
  for (const mark of marks) {
    const way = split(text, mark);
    if (way && (style.typed || way[1].length <= decimals)) ways.set(Number(way.join('.')), way);
  }
  const [only, other] = ways.values();
  if (!only) return 'not-a-number';
  return other ? (ways.get(style.reported ?? Number.NaN) ?? 'ambiguous') : only;
}

/** A price. Blank for an empty text or a lone dash. */
export function parseMoney(text: string, currency: Currency, style: NumberStyle): Reading<Money> {
  const { code, decimals } = currency;
  const bad = (why: Garble): Reading<Money> => garbled(text.trim(), why);
  const clean = tidy(text);
  // Most fields hold nothing but digits: one way to read them.
  // Stryker disable next-line all: what follows reads them the same, only slower
  if (/^\d{1,10}$/.test(clean)) return read({ amount: Number(clean) * 10 ** decimals, currency: code });
  if (clean === '' || /^[-–—]+$/.test(clean)) return blank;
  const named = symbols.find(([mark]) => mark.test(clean));
  if (named && named[1] !== code) return bad('not-a-number');
  let bare = named ? clean.replace(named[0], '') : clean;
  if (dollars.has(code)) bare = bare.replace(/^\$|\$$/, '');
  const digits = decimal(bare.trim(), style, decimals, style.typed || style.exactly ? style.marks : both);
  if (typeof digits === 'string') return bad(digits);
  const [whole, fraction] = digits;
  if (/[1-9]/.test(fraction.slice(decimals))) return bad('too-many-decimals');
  const amount = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return Number.isSafeInteger(amount) ? read({ amount, currency: code }) : bad('too-big');
}

/** The lowest price in a text that shows one price or a range, e.g. `฿100.00 - ฿150.00`. */
export function parseLowestMoney(text: string, currency: Currency, style: NumberStyle): Reading<Money> {
  const whole = parseMoney(text, currency, style);
  const ends = tidy(text).split(/ ?[-–—~] ?/);
  if (ends.length !== 2) return whole;
  const [low, high] = ends.map((end) => parseMoney(end, currency, style)) as [Reading<Money>, Reading<Money>];
  if (low.state !== 'read' || high.state !== 'read') return whole;
  return read({ amount: Math.min(low.value.amount, high.value.amount), currency: currency.code });
}

/** `12K`, `1.2万`: a rounded number, of which nobody knows the exact one. */
const rounded = /^(?:[kmb]|tr|rb|jt|[千万萬亿億]|พัน|หมื่น|แสน|ล้าน)/i;

/** A count or a percentage; `unit` (件, pcs, %, …) behind the digits is dropped. Not necessarily whole. */
export function parseCount(text: string, style: NumberStyle): Reading<number> {
  const bad = (why: Garble): Reading<number> => garbled(text.trim(), why);
  const clean = tidy(text);
  // Stryker disable next-line all: what follows reads them the same, only slower
  if (/^\d{1,10}$/.test(clean)) return read(Number(clean));
  if (clean === '' || /^[-–—]+$/.test(clean)) return blank;
  // No count is that long, and the pattern below would take its time over a whole page of text.
  if (clean.length > 80) return bad('not-a-number');
  // Every part may be empty: it matches any text.
  const parts = /^(-?)(.*?) ?(%|[^\d., -]*)$/.exec(clean) as unknown as [string, string, string, string];
  const [, sign, bare, unit] = parts;
  const digits = rounded.test(unit) ? 'not-a-number' : decimal(bare, style, 0);
  if (typeof digits === 'string') return bad(digits);
  const value = Number(`${sign}${digits.join('.')}`);
  return Number.isSafeInteger(Math.trunc(value)) ? read(value) : bad('too-big');
}

/** Discount from `original` to `price` in percent, unrounded. */
export const percentOff = (original: Money, price: Money): number =>
  ((original.amount - price.amount) * 100) / original.amount;

/** The price, in minor units and not yet rounded, that is `percent` off `original`. */
export const priceAtPercentOff = (original: Money, percent: number): number =>
  (original.amount * (100 - percent)) / 100;

/** `price` is at most `percent` percent of `original`; free is at most any share. */
export const isAtMostPercent = (price: Money, percent: number, original: Money): boolean =>
  price.amount * 100 <= original.amount * percent;

/** How a flash price stands to a limit: `atMost` passes at equality, `below` fails. */
export type Comparison = 'atMost' | 'below';

/** The plain text of an amount as a number field takes it: `1299.50`, no symbol, no grouping. */
export function plainText(money: Money, decimals: number): string {
  const digits = String(money.amount).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
