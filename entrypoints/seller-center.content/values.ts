/** Texts of the page → readings, in the market's and the page's way of writing. */
import type { Visit } from '../background/messages.ts';
import { blank, garbled, gone, read, type Reading } from '../../rules/form.ts';
import {
  currencyIn,
  currencyOf,
  parseCount,
  parseLowestMoney,
  parseMoney,
  type Currency,
  type DecimalMark,
  type Money,
} from '../../rules/money.ts';
import {
  fixedZone,
  instantOf,
  minute,
  offsetMinutes,
  parseWall,
  type DayMonthOrder,
  type Instant,
  type Wall,
} from '../../rules/time.ts';
import { hasSeveralTypings, piecesOf, reportedOf, textOf, typingIn, valueOf } from './read.ts';

/** Language of the page's words, as far as it matters for numbers and dates. */
export type PageLanguage = 'zh-CN' | 'en' | 'vi' | 'th' | 'id' | 'ms';

const commaLanguages: ReadonlySet<PageLanguage> = new Set(['vi', 'id']);

/** How this page writes values: what the visit knows of the market and the words say of the language. */
export interface Writing {
  readonly currency: Currency | null;
  readonly marks: readonly DecimalMark[];
  readonly zone: string | null;
  readonly language: PageLanguage;
}

/** The same object as long as nothing about it changes: what was read in it hangs on it. */
export function writingOf(visit: Visit, language: PageLanguage, shown: Currency | null): Writing {
  if (last?.visit === visit && last.language === language && last.shown === shown) return last.writing;
  const writing = {
    currency: visit.currency ?? shown,
    marks: [...new Set<DecimalMark>([commaLanguages.has(language) ? ',' : '.', ...visit.marks])],
    zone: visit.zone,
    language,
  };
  last = { visit, language, shown, writing };
  return writing;
}
let last: { visit: Visit; language: PageLanguage; shown: Currency | null; writing: Writing } | null = null;

/** What texts were read as before, typed and shown apart: a table says the same few texts again and again. */
interface Memory {
  readonly typedMoney: Map<string, Reading<Money>>;
  readonly shownMoney: Map<string, Reading<Money>>;
  readonly typedCounts: Map<string, Reading<number>>;
  readonly shownCounts: Map<string, Reading<number>>;
}
const memories = new WeakMap<Writing, Memory>();
const mostTexts = 5000;

function memoryOf(writing: Writing): Memory {
  let memory = memories.get(writing);
  if (!memory) {
    memory = { typedMoney: new Map(), shownMoney: new Map(), typedCounts: new Map(), shownCounts: new Map() };
    memories.set(writing, memory);
  }
  return memory;
}

function remembered<T>(memory: Map<string, Reading<T>>, text: string, parse: (text: string) => Reading<T>): Reading<T> {
  const before = memory.get(text);
  if (before) return before;
  if (memory.size === mostTexts) memory.clear();
  const reading = parse(text);
  memory.set(text, reading);
  return reading;
}

const isAmbiguous = (reading: Reading<unknown>): boolean => reading.state === 'garbled' && reading.why === 'ambiguous';

/** A price typed into a control, or shown as text in a cell. Gone where the currency is not known. */
export function moneyIn(cell: Element | undefined, writing: Writing): Reading<Money> {
  const { currency, marks } = writing;
  if (!cell || !currency) return gone;
  const { typedMoney, shownMoney } = memoryOf(writing);
  const control = typingIn(cell);
  if (!control) {
    const parse = (text: string): Reading<Money> => parseLowestMoney(text, currency, { marks, typed: false });
    const whole = remembered(shownMoney, textOf(cell), parse);
    return whole.state === 'garbled' ? (onlyPriceIn(cell, parse) ?? whole) : whole;
  }
  if (hasSeveralTypings(cell)) return moneyAcross(cell, currency, marks);
  const { value } = control;
  const reading = remembered(typedMoney, value, (text) => parseMoney(text, currency, { marks, typed: true }));
  const reported = isAmbiguous(reading) ? reportedOf(control) : undefined;
  return reported === undefined ? reading : parseMoney(value, currency, { marks, typed: true, reported });
}

/** The one price among the texts of a cell, where all others are words: `฿232.00`, `Lowest in 30 days: 12.00`. */
function onlyPriceIn(cell: Element, parse: (text: string) => Reading<Money>): Reading<Money> | null {
  const texts = piecesOf(cell);
  const prices = texts.map(parse).filter(({ state }) => state === 'read');
  const words = texts.filter((text) => /\p{L}/u.test(text) && parse(text).state !== 'read');
  return prices.length === 1 && prices.length + words.length === texts.length ? (prices[0] ?? null) : null;
}

/** A price typed into several fields, as it reads across them: `278` `.` `40`. */
function moneyAcross(cell: Element, currency: Currency, marks: readonly DecimalMark[]): Reading<Money> {
  const text = piecesOf(cell).join('');
  const reading = parseMoney(text, currency, { marks, typed: true });
  return reading.state === 'read' ? reading : garbled(text, 'ambiguous');
}

/** A count or percentage, typed or shown. */
export function countIn(cell: Element | undefined, writing: Writing): Reading<number> {
  if (!cell) return gone;
  const { marks } = writing;
  const { typedCounts, shownCounts } = memoryOf(writing);
  const control = typingIn(cell);
  if (!control) return remembered(shownCounts, textOf(cell), (text) => countShown(text, marks));
  if (hasSeveralTypings(cell)) return garbled(control.value, 'ambiguous');
  const { value } = control;
  const reading = remembered(typedCounts, value, (text) => parseCount(text, { marks, typed: true }));
  const reported = isAmbiguous(reading) ? reportedOf(control) : undefined;
  return reported === undefined ? reading : parseCount(value, { marks, typed: true, reported });
}

/** `No limit`, `不限` and their like are no number and no mistake: blank. */
function countShown(text: string, marks: readonly DecimalMark[]): Reading<number> {
  return /\d/.test(text) ? parseCount(text, { marks, typed: false }) : blank;
}

/** The one currency that prices on the page name; null where they name none or several. */
export function currencyShown(cells: readonly Element[]): Currency | null {
  const codes = new Set(cells.map((cell) => currencyIn(textOf(cell))).filter((code) => code !== null));
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? currencyOf(only) : null;
}

/** Text of the controls that together hold one moment: one with date and time, or one each. */
export const momentText = (controls: readonly Element[]): string =>
  controls
    .map((control) => valueOf(control).trim())
    .filter((text) => text !== '')
    .join(' ');

const fieldsFirst = (text: string): readonly [number, number] | null => {
  const match = /^\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*\d{4}/.exec(text.normalize('NFKC'));
  return match ? [Number(match[1]), Number(match[2])] : null;
};

/**
 * Which of day and month comes first, decided by all dates of the page together: by a number above 12, by AM/PM, by
 * the language (the site's inputs are month first in English and Chinese, seen 2024–2026). Null where nothing decides.
 */
export function orderOf(texts: readonly string[], language: PageLanguage): DayMonthOrder | null {
  const dates = texts.map(fieldsFirst).filter((each) => each !== null);
  if (dates.some(([first]) => first > 12)) return dates.some(([, second]) => second > 12) ? null : 'DM';
  if (dates.some(([, second]) => second > 12)) return 'MD';
  if (dates.every(([first, second]) => first === second)) return 'MD';
  if (texts.some((text) => /[ap]\.?m\.?\s*$/i.test(text))) return 'MD';
  return language === 'en' || language === 'zh-CN' ? 'MD' : null;
}

/** A moment from its text. The label's own offset wins where it contradicts the market's zone now and then. */
export function momentIn(
  controls: readonly Element[],
  order: DayMonthOrder | null,
  offset: number | null,
  { zone }: Writing,
  now: Instant,
): Reading<Instant> {
  if (controls.length === 0) return gone;
  const text = momentText(controls);
  if (text === '' || (controls.length > 1 && controls.some((control) => valueOf(control).trim() === ''))) return blank;
  // Times are read with every edit and seldom change. Offsets change on whole minutes.
  const key = [order, offset, zone, Math.floor(now / minute), text].join(' ');
  const before = moments.get(key);
  if (before) return before;
  if (moments.size === 50) moments.clear();
  const moment = momentOf(text, order, offset, zone, now);
  moments.set(key, moment);
  return moment;
}
const moments = new Map<string, Reading<Instant>>();

function momentOf(
  text: string,
  order: DayMonthOrder | null,
  offset: number | null,
  zone: string | null,
  now: Instant,
): Reading<Instant> {
  if (order === null && fieldsFirst(text) !== null) return garbled(text, 'ambiguous');
  const wall = parseWall(text, order ?? 'MD');
  if (wall === null) return garbled(text, 'not-a-time');
  return instantIn(wall, zone, offset, now);
}

function instantIn(wall: Wall, zone: string | null, offset: number | null, now: Instant): Reading<Instant> {
  const clock = clockOf(wall, zone, offset, now);
  return clock === null ? gone : read(instantOf(wall, clock));
}

/**
 * The zone in which the page writes its times: the market's, unless the label names an offset that the market has
 * neither then nor now. Null where neither is known.
 */
export function clockOf(about: Instant, zone: string | null, offset: number | null, now: Instant): string | null {
  const fixed = offset === null ? null : fixedZone(offset);
  if (zone === null || fixed === null) return zone ?? fixed;
  const contradicts = offsetMinutes(instantOf(about, zone), zone) !== offset && offsetMinutes(now, zone) !== offset;
  return contradicts ? fixed : zone;
}
