/**
 * Who collects parcels, where and since when, as dated, sourced data; and whom to call. Nobody has published who collects
 * in which city since 2023: what is known last is given with its date, and what the seller entered goes before it.
 */
import { beijing } from '../deadlines/setting.ts';
import type { WarehouseAddress } from '../form.ts';
import type { HandoverMethod, ProviderSwitch } from '../markets/deadlines.ts';
import { articleSwitches } from '../markets/sea-cross-border.ts';
import type { SourceId } from '../sources.ts';
import { day, dayNumber, dayNumberOf, timeOfDay, zoneClock, type Instant } from '../time.ts';
import { plain } from './alike.ts';
import { isWaiting } from './state.ts';
import type { PickupState } from './record.ts';

export type ProviderId = 'jt' | 'wanse';

/** Hours on the clock of `zone`, on every day of the week. `to` is the first moment at which nobody answers any more. */
export interface PhoneHours {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

export interface Provider {
  readonly id: ProviderId;
  readonly name: { readonly en: string; readonly zh: string };
  /** Null where no source names one. */
  readonly phone: string | null;
  readonly hours: PhoneHours | null;
  /** How waybill numbers begin. */
  readonly prefix: string | null;
  readonly source: SourceId;
}

export const providers = {
  jt: {
    id: 'jt',
    name: { en: 'J&T', zh: '极兔' },
    ...{ phone: null, hours: null, prefix: null, source: 'seed-pickup' },
  },
  wanse: {
    id: 'wanse',
    name: { en: 'Wanse', zh: '万色' },
    phone: '4008206207',
    hours: { from: '09:00', to: '19:00', zone: beijing },
    prefix: 'WS',
    source: 'seed-pickup',
  },
} as const satisfies { readonly [Id in ProviderId]: Provider };

/** A place that parcels are collected for, or brought to. */
export interface Hub {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly address?: string;
  /** Of the provider that runs it; absent where none is named. */
  readonly provider?: ProviderId;
  /** How labels write it, without spaces and punctuation. */
  readonly words: RegExp;
  /** From that day (ISO, Beijing) on parcels come to it this way. */
  readonly takes: readonly { readonly method: HandoverMethod; readonly since: string; readonly source: SourceId }[];
}

const broughtSince = [{ method: 'dropOff', since: '2025-04-13', source: 'forwarder-notes' }] as const;
export const hubs: readonly Hub[] = [
  {
    id: 'hongmei',
    name: { en: 'Dongguan Hongmei', zh: '东莞洪梅' },
    address: '望沙路115号',
    words: /洪梅|hongmei/,
    takes: [{ method: 'pickup', since: '2023-09-19', source: 'seed-pickup' }, ...broughtSince],
  },
  {
    id: 'huangjiang',
    name: { en: 'Dongguan Huangjiang', zh: '东莞黄江' },
    ...{ provider: 'wanse', words: /黄江|huangjiang/, takes: broughtSince },
  },
  {
    id: 'baoshan',
    name: { en: 'Shanghai Baoshan', zh: '上海宝山' },
    ...{ provider: 'wanse', words: /宝山|baoshan/, takes: broughtSince },
  },
  {
    id: 'yiwu',
    name: { en: 'Yiwu', zh: '义乌' },
    ...{ provider: 'wanse', words: /义乌|yiwu/, takes: broughtSince },
  },
  {
    id: 'jinjiang',
    name: { en: 'Quanzhou Jinjiang', zh: '泉州晋江' },
    ...{ provider: 'wanse', words: /晋江|jinjiang/, takes: broughtSince },
  },
  {
    id: 'jinhua',
    name: { en: 'Jinhua (SF)', zh: '金华(顺丰)' },
    ...{ words: /金华|jinhua/, takes: broughtSince },
  },
];

/** The hub that a label names; null where the text names none that is known. */
export const hubIn = (text: string): Hub | null => hubs.find(({ words }) => words.test(plain(text))) ?? null;

/** Whether a source says that a hub takes parcels that way, and from when on; `Infinity` where none does. */
export const hubTakes = ({ takes }: Hub, method: HandoverMethod): boolean => takes.some((one) => one.method === method);
export const takesFrom = ({ takes }: Hub, method: HandoverMethod): Instant => {
  const found = takes.find((one) => one.method === method);
  return found ? midnight(found.since) : Infinity;
};
const midnight = (iso: string): Instant => zoneClock(beijing).instant(dayNumberOf(iso) * day);

const switched = { from: 'jt', to: 'wanse' } as const;

const cities: Readonly<Record<string, string>> = { 东莞: 'dongguan', 深圳: 'shenzhen', 广州: 'guangzhou' };
/** 东莞市, Dongguan City and `dongguan` are one area, as switches name it. */
export function areaKeyOf(area: string): string {
  const key = plain(area).replace(/(?:市|city|shi)$/, '');
  return cities[key] ?? key;
}

/** The area that a warehouse's divisions name, as switches name it; null where they name none of those known. */
export function areaIn({ region }: Pick<WarehouseAddress, 'region'>): string | null {
  const divisions = region.state === 'read' ? region.value.map(areaKeyOf) : [];
  return divisions.find((division) => switchesOf(division, []).length > 0) ?? null;
}

export interface AreaSwitch extends ProviderSwitch {
  readonly source: SourceId | 'entered';
}

/** Switches of an area, the article's first. A day that the seller knows takes the place of one the article left open. */
export function switchesOf(area: string, own: readonly ProviderSwitch[]): readonly AreaSwitch[] {
  const isHere = (one: ProviderSwitch): boolean => areaKeyOf(one.area) === areaKeyOf(area);
  const mine = own.filter(isHere);
  const theirs = articleSwitches.value.filter(isHere).map((one: ProviderSwitch): AreaSwitch => {
    const settled = mine.find(({ on }) => one.on === null && on !== null && isWithin(on, one));
    return { ...one, ...(settled && { on: settled.on }), source: articleSwitches.source };
  });
  const others = mine.filter(({ on }) => !theirs.some((one) => one.on !== null && one.on === on));
  return [...theirs, ...others.map((one) => ({ ...one, source: 'entered' as const }))];
}
const isWithin = (iso: string, { from, to }: ProviderSwitch): boolean =>
  from !== undefined && to !== undefined && iso >= from && iso <= to;

/** The first moment at which the new provider collects; of an open day the earliest and the latest. */
export function switchSpan({ on, from, to }: ProviderSwitch): readonly [Instant, Instant] | null {
  const [first, last] = [on ?? from, on ?? to];
  if (first === undefined || last === undefined) return null;
  return [midnight(first), midnight(last)];
}

/**
 * Who collects in an area. `area`: a source names the provider for this area. `last-known`: nobody says who collects
 * there, this provider was named last. `day-open`: a switch happened on one of these days. `not-named`: the seller knows
 * of a switch, and not to whom.
 */
export type AreaProvider =
  | { readonly id: ProviderId; readonly sure: 'area' | 'last-known' }
  | { readonly id: null; readonly sure: 'day-open' | 'not-named' };

export function providerAt(area: string | null, at: Instant, own: readonly ProviderSwitch[] = []): AreaProvider {
  const known = area === null ? [] : switchesOf(area, own);
  const isArticle = known.some(({ source }) => source !== 'entered');
  let found: AreaProvider = isArticle ? { id: switched.from, sure: 'area' } : { id: 'wanse', sure: 'last-known' };
  for (const one of known) {
    const span = switchSpan(one);
    if (!span || at < span[0]) continue;
    if (one.source === 'entered') found = { id: null, sure: 'not-named' };
    else found = at < span[1] ? { id: null, sure: 'day-open' } : { id: switched.to, sure: 'area' };
  }
  return found;
}

/** Labels of both providers may be about: a week before a switch, and as long after it as the article's took in all. */
const around = { before: 7 * day, after: 11 * day } as const;

/** The switch of an area that a moment lies near, and on which side of it; null where none is near. */
export function nearSwitch(
  area: string | null,
  at: Instant,
  own: readonly ProviderSwitch[] = [],
): { readonly side: 'before' | 'open' | 'after'; readonly isNamed: boolean } | null {
  for (const one of area === null ? [] : switchesOf(area, own)) {
    const [first, last] = switchSpan(one) ?? [Infinity, -Infinity];
    if (at < first - around.before || at >= last + around.after) continue;
    const side = at < first ? 'before' : at < last ? 'open' : 'after';
    return { side, isNamed: one.source !== 'entered' };
  }
  return null;
}

export interface Call {
  /** Null where nobody knows who collects. */
  readonly provider: Provider | null;
  readonly sure: AreaProvider['sure'];
  /** Somebody answers now. */
  readonly isOpen: boolean;
  /** When the hours that run end, or the next begin; null where no hours are known. */
  readonly changesAt: Instant | null;
}

/**
 * Whom to ask about a pickup. Null where there is nothing to ask: nothing was applied for, or the area is not served.
 * `area` is that of the warehouse, null where not known.
 */
export function whomToCall(
  state: PickupState,
  area: string | null,
  now: Instant,
  own: readonly ProviderSwitch[] = [],
): Call | null {
  if (!isWaiting(state) && state !== 'active' && state !== 'rejected') return null;
  const found = providerAt(area, now, own);
  const provider = found.id === null ? null : providers[found.id];
  const hours = provider?.hours;
  return { provider, sure: found.sure, ...(hours ? openAt(hours, now) : { isOpen: false, changesAt: null }) };
}

/** Whether the hours run at a moment, from their first to before their last, and when that changes. */
export function openAt({ from, to, zone }: PhoneHours, at: Instant): Pick<Call, 'isOpen' | 'changesAt'> {
  const clock = zoneClock(zone);
  const wall = clock.wall(at);
  const today = dayNumber(wall) * day;
  const [opens, closes] = [today + timeOfDay(from), today + timeOfDay(to)];
  if (wall < opens) return { isOpen: false, changesAt: clock.instant(opens) };
  if (wall < closes) return { isOpen: true, changesAt: clock.instant(closes) };
  return { isOpen: false, changesAt: clock.instant(opens + day) };
}
