/**
 * Finding → sentence. The only place that formats numbers, money and dates, in the reader's language.
 * Holes and plurals are Lingui's: 2 KB of the overlay's 110 (gzip), where i18next would take 16 and a runtime parser of
 * messages 8 to 10. It evaluates nothing and reads catalogues that were compiled at build time.
 */
import { setupI18n } from '@lingui/core';
import type { Datum, Finding, Missing, Moment } from '../rules/finding.ts';
import type { Money } from '../rules/money.ts';
import { sources, type Source, type SourceId, type Trust } from '../rules/sources.ts';
import type { FieldAt } from '../rules/form.ts';
import type { Instant } from '../rules/time.ts';
import type { Language } from './model.ts';
import type { Catalogue } from './texts/compile.ts';
import type { TextKey } from './texts/en.ts';

export type Data = Readonly<Record<string, Datum>>;
export type { Catalogue, Moment, TextKey };

export interface SourceText {
  readonly title: string;
  readonly url?: string;
  readonly trust: Trust;
  /** "Official page, read 22 Nov 2026". */
  readonly about: string;
}

export interface Texts {
  readonly language: Language;
  t(key: TextKey, data?: Data): string;
  /** Name of a field of a page. */
  field(at: FieldAt | 'table', page: string): string;
  /** Short title of a rule; the id itself where the catalogue has none. */
  rule(id: string): string;
  /** What a finding says, with its numbers. */
  sentence(finding: Finding): string;
  source(id: SourceId): SourceText | null;
  /** A market's name; the code itself for one without. */
  market(id: string): string;
  number(value: number, decimals?: number): string;
  money(money: Money): string;
  /** "22 Nov 10:00 (GMT+7)", with the year unless it is this one. */
  time(moment: Moment): string;
  /** The same without the offset, where a heading says it: "22 Nov 10:00". */
  clock(moment: Moment): string;
  /** Its day alone: "22 Nov". */
  date(moment: Moment): string;
  /** "GMT+7" */
  offset(moment: Moment): string;
  /** Hours as "72 h" or "72 h 30 min". */
  duration(hours: number): string;
  /** "22 Nov 2026" for an ISO date. */
  day(iso: string): string;
}

/** Symbols as the markets write them. Intl's own depend on the reader's country ("$" is ambiguous, "THB 118" is not usual). */
const symbols: Readonly<Record<string, string>> = {
  THB: '฿',
  VND: '₫',
  IDR: 'Rp',
  MYR: 'RM',
  PHP: '₱',
  SGD: 'S$',
  GBP: '£',
  USD: 'US$',
  MXN: 'MX$',
  BRL: 'R$',
  EUR: '€',
  JPY: 'JP¥',
};
const noDecimals = new Set(['VND', 'IDR', 'JPY', 'KRW', 'CLP']);

/** Day before month: neither our markets nor their sellers write it the American way. */
const dateLocale = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** Percentages are rounded to the side that keeps the sentence true: 9.996 % stays below 10 %, 90.004 % above 90 %. */
const roundUp = new Set(['flash-sale/discount-depth.tooDeep']);

/** The library turns `\\x41` in a filled sentence into `A`: a backslash that somebody typed is written so too, and stays. */
const asTyped = (text: string): string => text.replaceAll('\\', '\\x5c');

/** Page of a rule, by its id. */
export const pageOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** `catalogue`: the active language's sentences, handed over as data. `now` decides whether a time shows its year. */
export function createTexts(language: Language, catalogue: Catalogue, now: () => Instant = Date.now): Texts {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...catalogue } } });
  const formats = new Map<string, Intl.NumberFormat>();
  const clocks = new Map<string, Intl.DateTimeFormat>();

  const number = (value: number, decimals = 2, least = 0, locale: string = language): string => {
    const id = `${locale}${String(least)}-${String(decimals)}`;
    const format =
      formats.get(id) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: decimals });
    formats.set(id, format);
    return format.format(value);
  };

  /**
   * Cents are set off as the market's pages do, by a point, in every language: “฿1.299” beside the page's “฿1,299” would
   * be read as little over one baht. Without cents there is no such doubt, and the reader's language groups the digits.
   */
  const money = ({ amount, currency }: Money): string => {
    const decimals = noDecimals.has(currency) ? 0 : 2;
    const locale = decimals === 0 ? language : 'en';
    const digits = number(Math.abs(amount) / 10 ** decimals, decimals, decimals, locale);
    const symbol = symbols[currency] ?? `${currency} `;
    const sign = amount < 0 ? '-' : '';
    return currency === 'VND' ? `${sign}${digits}${symbol}` : `${sign}${symbol}${digits}`;
  };

  const partsOf = ({ at, zone }: Moment): Readonly<Record<string, string>> => {
    // A typed date may be beyond what a Date can hold.
    if (!(Math.abs(at) <= 8.64e15)) return {};
    const format = clocks.get(zone) ?? inZone('en-US', zone, clockParts);
    clocks.set(zone, format);
    return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  };
  const dayText = ({ at, zone }: Moment, withYear: boolean): string => {
    const id = `${zone} ${String(withYear)}`;
    const format = clocks.get(id) ?? inZone(dateLocale(language), zone, withYear ? dayAndYear : dayOnly);
    clocks.set(id, format);
    // Three letters for every month.
    return format.format(at).replace(/\bSept\b/, 'Sep');
  };
  const date = (moment: Moment): string => {
    const { year } = partsOf(moment);
    return year === undefined ? '–' : dayText(moment, year !== partsOf({ at: now(), zone: moment.zone })['year']);
  };
  const day = (iso: string): string => {
    const at = Date.parse(iso.slice(0, 10));
    return Number.isNaN(at) ? iso : dayText({ at, zone: 'UTC' }, true);
  };
  const clock = (moment: Moment): string => {
    const { hour, minute } = partsOf(moment);
    return hour === undefined ? '–' : `${date(moment)} ${hour}:${minute ?? ''}`;
  };
  const offset = (moment: Moment): string => (partsOf(moment)['timeZoneName'] ?? '').replace(/^(?:UTC|GMT\+0)$/, 'GMT');
  const time = (moment: Moment): string => {
    const gmt = offset(moment);
    if (gmt === '') return clock(moment);
    return language === 'zh-CN' ? `${clock(moment)}（${gmt}）` : `${clock(moment)} (${gmt})`;
  };

  const has = (key: string): boolean => Object.hasOwn(catalogue, key);
  /** `count` stays a number: it chooses the plural form. Every other name only fills its hole. */
  const say = (key: string, data: Data = {}): string => {
    if (!has(key)) return key;
    const shown = Object.entries(data).map(([name, datum]) => [
      name,
      name === 'count' ? datum : show(name, datum, key),
    ]);
    return i18n._(key, Object.fromEntries(shown) as Record<string, unknown>);
  };

  const duration = (hours: number): string => {
    const minutes = Math.ceil(Math.round(hours * 3_600_000) / 60_000);
    const [h, min] = [Math.trunc(minutes / 60), Math.abs(minutes % 60)];
    return min === 0 ? say('unit.hours', { h }) : say('unit.hoursMinutes', { h, min });
  };

  const show = (name: string, datum: Datum, key: string): string => {
    // The last digits of an order id tell it apart, and sellers search by them.
    if (typeof datum === 'string') return asTyped(name === 'order' ? `…${datum.slice(-4)}` : datum);
    if (typeof datum === 'object')
      return 'amount' in datum ? money(datum) : datum.as === 'day' ? date(datum) : time(datum);
    if (name === 'hours') return duration(datum);
    if (name === 'percent') return number((roundUp.has(key) ? Math.ceil : Math.floor)(datum * 100) / 100);
    return number(name === 'minutes' ? Math.floor(datum) : datum);
  };

  const field = (at: FieldAt | 'table', page: string): string => {
    const own = `at.${page}.${at}`;
    return say(has(own) ? own : `at.${at}`);
  };
  const missing = ({ kind, name }: Missing, { at, rule }: Finding): string => {
    if (kind === 'field')
      return say('missing.field', { field: has(`input.${name}`) ? say(`input.${name}`) : field(at, pageOf(rule)) });
    const exact = `missing.${kind}.${name}`;
    return say(has(exact) ? exact : `missing.${kind}`);
  };

  const worded = (finding: Finding): string => {
    const key = `${finding.rule}.${finding.message ?? ''}`;
    if (finding.message !== undefined && has(key)) return say(key, finding.data);
    return finding.missing ? missing(finding.missing, finding) : say('missing.fact');
  };
  /** A finding stays the same object while nothing about it changes. */
  const sentences = new WeakMap<Finding, string>();

  return {
    language,
    t: say,
    field,
    rule: (id) => (has(id) ? say(id) : id),
    sentence: (finding) => {
      const before = sentences.get(finding);
      if (before !== undefined) return before;
      const sentence = worded(finding);
      sentences.set(finding, sentence);
      return sentence;
    },
    source: (id) => {
      // An older background may name a source that this build no longer has.
      const source = (sources as Readonly<Record<string, Source>>)[id];
      if (!source) return null;
      const about = say(`source.${source.trust}`, { date: day(source.readOn) });
      return {
        title: source.title,
        trust: source.trust,
        about,
        ...(source.url === undefined ? {} : { url: source.url }),
      };
    },
    market: (id) => (has(`market.${id}`) ? say(`market.${id}`) : id),
    number,
    money,
    time,
    clock,
    date,
    offset,
    duration,
    day,
  };
}

/** Gregorian in every language: Thai would count the years of the Buddhist calendar, which the site's dates do not. */
const dayOnly = { calendar: 'gregory', numberingSystem: 'latn', month: 'short', day: 'numeric' } as const;
const dayAndYear = { ...dayOnly, year: 'numeric' } as const;
/** For its parts only: clocks are written with a colon in every language, as on the site. */
const clockParts = {
  hourCycle: 'h23',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'shortOffset',
} as const;

/** An unknown zone falls back to UTC and says so. */
function inZone(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }
}
