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
  offsetMinutes,
  parseWall,
  type DayMonthOrder,
  type Instant,
  type Wall,
} from '../../rules/time.ts';
import { reportedOf, textOf, typingIn, valueOf } from './read.ts';

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

export const writingOf = (visit: Visit, language: PageLanguage, shown: Currency | null): Writing => ({
  currency: visit.currency ?? shown,
  marks: [...new Set<DecimalMark>([commaLanguages.has(language) ? ',' : '.', ...visit.marks])],
  zone: visit.zone,
  language,
});

/** A price typed into a control, or shown as text in a cell. Gone where the currency is not known. */
export function moneyIn(cell: Element | undefined, { currency, marks }: Writing): Reading<Money> {
  if (!cell || !currency) return gone;
  const control = typingIn(cell);
  if (!control) return parseLowestMoney(textOf(cell), currency, { marks, typed: false });
  const reported = reportedOf(control);
  return parseMoney(control.value, currency, { marks, typed: true, ...(reported === undefined ? null : { reported }) });
}

/** A count or percentage, typed or shown. */
export function countIn(cell: Element | undefined, { marks }: Writing): Reading<number> {
  if (!cell) return gone;
  const control = typingIn(cell);
  if (!control) return countShown(textOf(cell), marks);
  const reported = reportedOf(control);
  return parseCount(control.value, { marks, typed: true, ...(reported === undefined ? null : { reported }) });
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
  if (order === null && fieldsFirst(text) !== null) return garbled(text, 'ambiguous');
  const wall = wallIn(text, order ?? 'MD');
  if (wall === null) return garbled(text, 'not-a-time');
  return instantIn(wall, zone, offset, now);
}

/** Every edit asks for the same two times again; reading a date is dear. */
const walls = new Map<string, Wall | null>();
function wallIn(text: string, order: DayMonthOrder): Wall | null {
  const key = `${order} ${text}`;
  let wall = walls.get(key);
  if (wall === undefined) {
    wall = parseWall(text, order);
    if (walls.size > 50) walls.clear();
    walls.set(key, wall);
  }
  return wall;
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
