/** A deadline's arithmetic → sentences, in the reader's language. */
import type {
  Conflict,
  Deadline,
  Layer,
  LayerSource,
  Shown,
  SkippedDay,
  Subject,
} from '../../rules/deadlines/deadline.ts';
import { day, dayNumber, hour, isoOf, minute, wallOf, type Instant } from '../../rules/time.ts';
import type { TextKey, Texts } from '../text.ts';

/** Where a deadline comes from: a text that was read, or what the seller entered. */
export interface SourceLine {
  readonly title: string;
  readonly url?: string;
  /** "Official page, read 22 Nov 2026"; empty for what the seller entered. */
  readonly about: string;
}

export interface Explanation {
  /** "created 18 Sep 10:00 + 48 h + 3 days (switch of pickup provider) = 23 Sep 10:00 (GMT+8)" */
  readonly sum: string;
  /** What the sum leaves out: days not counted, cut-offs, the page's own deadline, consequences. */
  readonly notes: readonly string[];
  /** Why it may be off. */
  readonly doubts: readonly string[];
  /** What other sources say. */
  readonly conflicts: readonly string[];
  /** How sure; empty where nothing could be reckoned. */
  readonly sure: string;
  readonly sources: readonly SourceLine[];
}

/** Where nobody knows the market's zone, moments are shown in UTC, and their offset says so. */
const zoneOf = ({ zone }: Deadline): string => zone ?? 'Etc/GMT';

const sourceOf = (texts: Texts, source: LayerSource): SourceLine => {
  if (typeof source === 'string') return texts.source(source) ?? { title: source, about: '' };
  const { entered: name, url } = source;
  return { title: texts.t('source.entered', { name }), about: '', ...(url !== undefined && { url }) };
};

function step(texts: Texts, layer: Layer, zone: string): string {
  switch (layer.kind) {
    case 'hours':
      return texts.t('sum.hours', { hours: layer.hours });
    case 'calendarDays':
      if (layer.end === null) return texts.t('sum.days', { count: layer.days });
      return texts.t('sum.daysToEnd', { count: layer.days, end: layer.end });
    case 'businessDays':
      return texts.t('sum.workdays', { count: layer.days, end: layer.end });
    case 'until':
      return texts.t('sum.until', { at: texts.clock({ at: layer.to, zone }) });
  }
}

/** Why a layer is there: terms always hold and need no reason. */
function reason(texts: Texts, { why, id, source }: Layer): string | null {
  if (id === 'investigation') return texts.t('sum.why.investigation');
  if (why === 'term') return null;
  return why === 'extension' && typeof source === 'object' ? source.entered : texts.t(`sum.why.${why}`);
}

/** " + 48 h + 3 days (switch of pickup provider)": a day that is named is no summand. */
function added(texts: Texts, layers: readonly Layer[], zone: string): string {
  const said = layers.map((layer) => {
    const why = reason(texts, layer);
    const plain = step(texts, layer, zone);
    const mark = layer.kind === 'until' ? texts.t('list.and') : ' + ';
    return `${mark}${why === null ? plain : texts.t('sum.layer.because', { layer: plain, why })}`;
  });
  return said.join('');
}

/** The sum alone. The offset stands once at its end, unless clocks change in between. */
export function sumOf(texts: Texts, deadline: Deadline): string {
  const { arithmetic } = deadline;
  const zone = zoneOf(deadline);
  if (!arithmetic) return deadline.state === 'unknown' ? unreckoned(texts, deadline) : '';
  const { base, at, layers } = arithmetic;
  const to = layers.at(-1)?.to ?? at;
  const start = { at, zone };
  const end = { at: to, zone };
  const isOneOffset = texts.offset(start) === texts.offset(end);
  if (layers.length === 0) return texts.t(`sum.base.${base}`, { at: texts.time(start) });
  const from = texts.t(`sum.base.${base}`, { at: isOneOffset ? texts.clock(start) : texts.time(start) });
  const sum = from + added(texts, layers, zone);
  return texts.t(deadline.state === 'open' ? 'sum.open' : 'sum.result', { sum, due: texts.time(end) });
}

/** What is missing, by the most exact sentence there is: `handoverBy.pickup` is a case of `handoverBy`. */
export function unreckoned(texts: Texts, { missing }: Extract<Deadline, { state: 'unknown' }>): string {
  const why = missing.map(({ name }) => {
    const [known = ''] = name.split('.');
    const key = `unreckoned.${known}`;
    const said = texts.t(key as TextKey);
    return said === key ? texts.t('unreckoned.else') : said;
  });
  return texts.t('unreckoned', { why: [...new Set(why)].join(' ') });
}

/** In the reader's language; the name itself where the table is newer than the texts. */
function holidayName(texts: Texts, name: string): string {
  const key = `holiday.${name}`;
  const said = texts.t(key as TextKey);
  return said === key ? name : said;
}

function skippedNote(texts: Texts, skipped: readonly SkippedDay[]): string {
  const days = skipped.map(({ date, why, name }) => {
    const named = { date: texts.date({ at: Date.parse(date), zone: 'Etc/GMT' }), name: holidayName(texts, name ?? '') };
    return texts.t(why === 'holiday' ? 'note.holiday' : 'note.weekend', named);
  });
  return texts.t('note.skipped', { days: days.join(texts.t('list.and')) });
}

/** Where business days are counted from `from`. */
function layerNotes(texts: Texts, layer: Layer, from: Instant): string[] {
  if (layer.kind !== 'businessDays') return [];
  const { cutOff, skipped, zone } = layer;
  const isDayOff = skipped[0]?.date === isoOf(dayNumber(wallOf(from, zone)));
  const which = cutOff?.kept ? 'kept' : isDayOff ? 'dayOff' : 'late';
  return [
    ...(cutOff ? [texts.t(`note.cutOff.${which}`, { at: cutOff.at })] : []),
    ...(skipped.length > 0 ? [skippedNote(texts, skipped)] : []),
  ];
}

function arithmeticNotes(texts: Texts, { arithmetic }: Deadline): string[] {
  if (!arithmetic) return [];
  const { at, layers } = arithmetic;
  return layers.flatMap((layer, index) => layerNotes(texts, layer, layers[index - 1]?.to ?? at));
}

/** The page's own deadline against the reckoned one. */
function pageNote(texts: Texts, deadline: Deadline): string[] {
  const { shown } = deadline;
  if (!shown) return [];
  const zone = zoneOf(deadline);
  const { due: at, difference, seenAt } = shown;
  const data = { due: texts.time({ at, zone }), difference: spanText(texts, Math.abs(difference ?? 0)) };
  const which = difference === null ? 'only' : difference === 0 ? 'same' : difference > 0 ? 'later' : 'earlier';
  const seen = texts.t('note.page.seen', { at: texts.clock({ at: seenAt, zone }) });
  return [`${texts.t(`note.page.${which}`, data)}${texts.language === 'zh-CN' ? '' : ' '}${seen}`];
}

/** Beside a deadline that the page shows: how far it is from the reckoned one. */
export function shownText(texts: Texts, { difference }: Shown): string {
  if (difference === null || difference === 0) return texts.t('timeline.shown');
  const key = difference > 0 ? 'timeline.shown.later' : 'timeline.shown.earlier';
  return texts.t(key, { difference: spanText(texts, Math.abs(difference)) });
}

function consequenceNotes(texts: Texts, deadline: Deadline): string[] {
  const { consequence, cancels, arithmetic } = deadline;
  const zone = zoneOf(deadline);
  if (!consequence) return cancels ? [texts.t('note.cancels')] : [];
  const { due: at, layers, conflicts } = consequence;
  const base = arithmetic && texts.t(`sum.base.${arithmetic.base}`, { at: texts.clock({ at: arithmetic.at, zone }) });
  const sum = (base ?? '') + added(texts, layers, zone);
  return [
    texts.t('note.cancelled', { due: texts.time({ at, zone }), sum }),
    ...conflicts.map((conflict) => conflictText(texts, conflict, zone, 'note.cancelled.otherwise')),
  ];
}

function conflictText(texts: Texts, { source, due: at }: Conflict, zone: string, key: TextKey): string {
  const said = sourceOf(texts, source);
  const name = said.about === '' ? said.title : `${said.title} · ${said.about}`;
  if (at === null) return texts.t('note.conflict.undated', { source: name });
  return texts.t(key, { source: name, due: texts.time({ at, zone }) });
}

/** A deadline with everything that can be said of it. */
export function explanationOf(texts: Texts, deadline: Deadline): Explanation {
  const { arithmetic, doubts, conflicts, consequence, act } = deadline;
  const zone = zoneOf(deadline);
  const layers = [...(arithmetic?.layers ?? []), ...(consequence?.layers ?? [])];
  const sources = new Map(layers.map(({ source }) => [sourceOf(texts, source).title, sourceOf(texts, source)]));
  return {
    sum: sumOf(texts, deadline),
    notes: [
      ...pageNote(texts, deadline),
      ...arithmeticNotes(texts, deadline),
      ...(act ? [texts.t(`act.${act}`)] : []),
      ...consequenceNotes(texts, deadline),
    ],
    doubts: doubts.map((doubt) => texts.t(`doubt.${doubt}`)),
    conflicts: conflicts.map((conflict) => conflictText(texts, conflict, zone, 'note.conflict')),
    sure: 'sure' in deadline ? texts.t(`sure.${deadline.sure}`) : '',
    sources: [...sources.values()],
  };
}

/** The market and the shop; the market alone for orders that were imported before their shop was met. */
export const whoseText = (texts: Texts, market: string, shop: string): string =>
  shop === market ? texts.market(market) : texts.t('timeline.whose', { shop, market: texts.market(market) });

/** "order 58…4821", "warehouse Dongguan 1", or the name of a case or sale. */
export const subjectText = (texts: Texts, { what, id, name }: Subject): string =>
  texts.t(`deadline.of.${what}`, { id, name: name ?? id });

type Parts = 'days' | 'days.whole' | 'hours' | 'hours.whole' | 'minutes';

/** Down to the minute under a day, to the hour above. */
function partsOf(span: number): readonly [Parts, { days: number; h: number; min: number }] {
  const days = Math.floor(span / day);
  const h = Math.floor((span % day) / hour);
  const min = Math.floor((span % hour) / minute);
  const parts = { days, h, min };
  if (days > 0) return [h === 0 ? 'days.whole' : 'days', parts];
  if (h > 0) return [min === 0 ? 'hours.whole' : 'hours', parts];
  return ['minutes', parts];
}

/** "2 d 4 h"; `span` in milliseconds, not negative. */
export function spanText(texts: Texts, span: number): string {
  const [key, parts] = partsOf(span);
  return texts.t(`span.${key}`, parts);
}

/** "in 2 d 4 h", rounded down so that nothing seems longer than it is; "3 h overdue", or "3 h ago" for what just happens. */
export function leftText(texts: Texts, due: Instant, now: Instant, isMoment = false): string {
  const left = due - now;
  if (Math.abs(left) < minute) return texts.t('left.now');
  if (left < 0) return texts.t(isMoment ? 'left.past' : 'left.overdue', { time: spanText(texts, -left) });
  const [key, parts] = partsOf(left);
  return texts.t(`left.${key}`, parts);
}
