/** Texts of the forms for more time, switches of provider and own terms → values, or what to change. Pure. */
import type { Entered, OrderKind } from '../../rules/deadlines/deadline.ts';
import type { AddedSwitch, Extension, OwnTerm } from '../../rules/deadlines/setting.ts';
import type { Act } from '../../rules/markets/deadlines.ts';
import { day, dayNumberOf, isZone, type Instant } from '../../rules/time.ts';
import { momentOf, momentText, numberOf } from '../settings/entry.ts';
import type { Problems } from '../settings/form.tsx';
import type { Texts } from '../text.ts';

export interface SourceTexts {
  readonly source: string;
  readonly url: string;
}
export interface ExtensionTexts extends SourceTexts {
  readonly kinds: readonly OrderKind[];
  readonly from: string;
  readonly to: string;
  readonly by: 'hours' | 'days' | 'until';
  readonly amount: string;
  readonly until: string;
  readonly area: string;
}
export interface SwitchTexts extends SourceTexts {
  readonly area: string;
  /** ISO date in Beijing. */
  readonly on: string;
  readonly days: string;
}
export interface TermTexts extends SourceTexts {
  readonly by: 'hours' | 'days';
  readonly amount: string;
  readonly act: Act;
  readonly zone: string;
}

export const acts: readonly Act[] = ['arranged', 'readyToShip', 'handedOver', 'collected', 'scanned'];

/** TikTok Shop is younger, and nobody announces anything that far ahead. */
const earliest = dayNumberOf('2015-01-01') * day;
const isNear = (at: Instant, now: Instant): boolean => at >= earliest && at <= now + 5 * 366 * day;
const most = { hours: 2400, days: 365 } as const;
const longest = { area: 200, source: 1000, url: 2000 } as const;

/** The name of an area in the reader's language; as it was typed where it has none. */
export function areaName(texts: Texts, area: string): string {
  const known = { dongguan: 'area.dongguan', shenzhen: 'area.shenzhen', guangzhou: 'area.guangzhou' } as const;
  const states = { kedah: 'area.kedah', kelantan: 'area.kelantan', terengganu: 'area.terengganu' } as const;
  const keys = { ...known, ...states };
  return Object.hasOwn(keys, area) ? texts.t(keys[area as keyof typeof keys]) : area;
}
/** The area that is meant: one of `areas` by its id or name, else a new one, called as it was typed. */
export function areaMeant(texts: Texts, typed: string, areas: readonly string[]): string {
  const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
  const name = plain(typed);
  return areas.find((area) => plain(area) === name || plain(areaName(texts, area)) === name) ?? typed.trim();
}

function sourceOf({ source, url }: SourceTexts): Entered | Problems<keyof SourceTexts> {
  const problems: Problems<keyof SourceTexts> = {};
  const [entered, link] = [source.trim(), url.trim()];
  if (entered === '') problems.source = 'terms.invalid.source';
  else if (entered.length > longest.source) problems.source = 'terms.invalid.long';
  if (link !== '' && !/^https?:\/\/[^\s/]+/.test(link)) problems.url = 'terms.invalid.url';
  else if (link.length > longest.url) problems.url = 'terms.invalid.long';
  if (Object.keys(problems).length > 0) return problems;
  return { entered, ...(link !== '' && { url: link }) };
}
const isSource = (source: Entered | Problems<keyof SourceTexts>): source is Entered => 'entered' in source;

/** Hours may be broken, days not. Null: not a span that anybody announces. */
function amountOf(text: string, unit: 'hours' | 'days'): number | null {
  const amount = numberOf(text);
  if (amount === null || amount <= 0 || amount > most[unit]) return null;
  return unit === 'hours' || Number.isInteger(amount) ? amount : null;
}

const entered = (source: Entered | undefined): SourceTexts => ({
  source: source?.entered ?? '',
  url: source?.url ?? '',
});

export function extensionTexts(texts: Texts, one: Extension | null, zone: string): ExtensionTexts {
  const by = one?.by ?? { hours: 0 };
  return {
    ...entered(one?.source),
    kinds: one?.kinds ?? ['dispatch', 'handover'],
    from: one ? momentText(one.from, zone) : '',
    to: one ? momentText(one.to, zone) : '',
    by: 'hours' in by ? 'hours' : 'days' in by ? 'days' : 'until',
    amount: one === null || 'until' in by ? '' : String('hours' in by ? by.hours : by.days),
    until: 'until' in by ? momentText(by.until, zone) : '',
    area: one?.area === undefined ? '' : areaName(texts, one.area),
  };
}

/** `area` of the texts is the one that is meant (`areaMeant`). */
export function extensionOf(
  texts: ExtensionTexts,
  { id, zone, now }: { readonly id: string; readonly zone: string; readonly now: Instant },
): Extension | Problems<keyof ExtensionTexts> {
  const problems: Problems<keyof ExtensionTexts> = {};
  const moment = (name: 'from' | 'to' | 'until'): Instant | null => {
    const at = momentOf(texts[name], zone);
    if (at === null) problems[name] = name === 'until' ? 'terms.invalid.until' : `terms.invalid.${name}`;
    else if (!isNear(at, now)) problems[name] = 'terms.invalid.far';
    return at;
  };
  const [from, to] = [moment('from'), moment('to')];
  if (from !== null && to !== null && to <= from) problems.to = 'terms.invalid.order';
  if (texts.kinds.length === 0) problems.kinds = 'terms.invalid.kinds';
  if (texts.area.length > longest.area) problems.area = 'terms.invalid.long';

  const { by: unit } = texts;
  const amount = unit === 'until' ? moment('until') : amountOf(texts.amount, unit);
  if (unit !== 'until' && amount === null) problems.amount = `terms.invalid.${unit}`;
  if (unit === 'until' && amount !== null && from !== null && amount <= from) problems.until = 'terms.invalid.early';

  const source = sourceOf(texts);
  if (!isSource(source)) return { ...problems, ...source };
  if (from === null || to === null || amount === null || Object.keys(problems).length > 0) return problems;
  const by = unit === 'until' ? { until: amount } : unit === 'hours' ? { hours: amount } : { days: amount };
  return { id, source, kinds: texts.kinds, from, to, by, ...(texts.area !== '' && { area: texts.area }) };
}
export const isExtension = (made: Extension | Problems<keyof ExtensionTexts>): made is Extension => 'id' in made;

export const switchTexts = (texts: Texts, one: Partial<AddedSwitch> | null): SwitchTexts => ({
  ...entered(one?.source),
  area: one?.area === undefined ? '' : areaName(texts, one.area),
  on: one?.on ?? '',
  days: one?.days === undefined ? '' : String(one.days),
});

export const isSameSwitch = (a: AddedSwitch, b: AddedSwitch): boolean => a.area === b.area && a.on === b.on;

/** `area` of the texts is the one that is meant. `others`: the same area and day twice would count twice. */
export function switchOf(
  texts: SwitchTexts,
  others: readonly AddedSwitch[],
  now: Instant,
): AddedSwitch | Problems<keyof SwitchTexts> {
  const problems: Problems<keyof SwitchTexts> = {};
  const on = momentOf(`${texts.on}T00:00`, 'Asia/Shanghai');
  const days = amountOf(texts.days, 'days');
  if (texts.area === '') problems.area = 'terms.invalid.area';
  else if (texts.area.length > longest.area) problems.area = 'terms.invalid.long';
  if (on === null) problems.on = 'terms.invalid.on';
  else if (!isNear(on, now)) problems.on = 'terms.invalid.far';
  else if (others.some((other) => other.area === texts.area && other.on === texts.on)) {
    problems.on = 'terms.invalid.twice';
  }
  if (days === null) problems.days = 'terms.invalid.days';
  const source = sourceOf(texts);
  if (!isSource(source)) return { ...problems, ...source };
  if (days === null || Object.keys(problems).length > 0) return problems;
  return { area: texts.area, on: texts.on, days, source };
}
export const isSwitch = (made: AddedSwitch | Problems<keyof SwitchTexts>): made is AddedSwitch =>
  typeof made.source === 'object';

export function termTexts(one: OwnTerm | null): TermTexts {
  const by = one?.by ?? { hours: 0 };
  return {
    ...entered(one?.source),
    by: 'hours' in by ? 'hours' : 'days',
    amount: one === null ? '' : String('hours' in by ? by.hours : by.days),
    act: one?.act ?? 'handedOver',
    zone: one?.zone ?? '',
  };
}

export function termOf(texts: TermTexts, kind: OrderKind, needsZone: boolean): OwnTerm | Problems<keyof TermTexts> {
  const problems: Problems<keyof TermTexts> = {};
  const amount = amountOf(texts.amount, texts.by);
  const zone = texts.zone.trim();
  if (amount === null) problems.amount = `terms.invalid.${texts.by}`;
  if (needsZone && !isZone(zone)) problems.zone = 'terms.invalid.zone';
  const source = sourceOf(texts);
  if (!isSource(source)) return { ...problems, ...source };
  if (amount === null || Object.keys(problems).length > 0) return problems;
  const by = texts.by === 'hours' ? { hours: amount } : { days: amount };
  return { kind, by, act: texts.act, source, ...(needsZone && { zone }) };
}
export const isTerm = (made: OwnTerm | Problems<keyof TermTexts>): made is OwnTerm => 'kind' in made;
