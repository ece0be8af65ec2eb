/** What the deadlines of one shop are reckoned with: its market's policies on a day, and what the seller added. */
import type { Missing } from '../finding.ts';
import { all } from '../markets/all.ts';
import type { Act, DeadlinePolicies, HandoverMethod, ProviderSwitch, Term } from '../markets/deadlines.ts';
import { researchedOn, type Market, type ShopKind } from '../markets/market.ts';
import { dayNumber, isInstant, isoOf, zoneClock, type Instant } from '../time.ts';
import type { Conflict, Entered, LayerSource, OrderKind, Subject } from './deadline.ts';
import type { Holidays } from './holidays.ts';
import { addDays, addHours, addWorkdays, dueOf, type Origin, type Step, type Variant } from './steps.ts';
import { workdaysOf, type Workdays } from './workdays.ts';

/** More time that was announced, as the seller entered it. For bases in [from, to). */
export interface Extension {
  readonly id: string;
  readonly source: Entered;
  readonly kinds: readonly OrderKind[];
  readonly from: Instant;
  readonly to: Instant;
  /** Only of warehouses mapped to this area. */
  readonly area?: string;
  readonly by: { readonly hours: number } | { readonly days: number } | { readonly until: Instant };
}

/** A switch of provider that the seller was told of. */
export type AddedSwitch = ProviderSwitch & { readonly source: Entered };

/** A term the seller read on the page: from the order to its dispatch, or to the carrier. One a kind. */
export interface OwnTerm {
  readonly kind: OrderKind;
  readonly by: { readonly hours: number } | { readonly days: number };
  readonly act: Act;
  readonly source: Entered;
  /** IANA zone of the page's clock, where the market's is not known. */
  readonly zone?: string;
}

/** A value the seller read on the page or was told, in place of the researched one or of none. */
export type OwnPolicies = {
  readonly [Name in keyof DeadlinePolicies]?: { readonly value: DeadlinePolicies[Name]; readonly source: Entered };
};

export interface Setting {
  /** The shop's key, as the deadlines carry it; absent where one shop is looked at alone. */
  readonly shop?: string;
  readonly market: Market;
  readonly kind: ShopKind;
  readonly holidays: Holidays;
  /** Name of a warehouse, as exports write it → area, as switches, extensions and working weeks name it. */
  readonly areas?: Readonly<Record<string, string>>;
  /** Name of a warehouse → how its parcels get to the carrier: the platform sets that per warehouse. */
  readonly methods?: Readonly<Record<string, HandoverMethod>>;
  readonly extensions?: readonly Extension[];
  readonly switches?: readonly AddedSwitch[];
  readonly own?: OwnPolicies;
}

/** Own terms as the policies they stand for, whatever the method of handover. */
export function ownPolicies(terms: readonly OwnTerm[]): OwnPolicies {
  const of = (kind: OrderKind): OwnTerm | undefined => terms.find((term) => term.kind === kind);
  const [dispatch, handover] = [of('dispatch'), of('handover')];
  return {
    ...(dispatch && {
      dispatchBy: { value: { terms: [dispatch.by], act: dispatch.act }, source: dispatch.source },
    }),
    ...(handover && {
      handoverBy: {
        value: { pickup: [handover.by], dropOff: [handover.by], act: handover.act },
        source: handover.source,
      },
    }),
  };
}

/** What a deadline of this shop belongs to. */
export const subjectOf = ({ shop, market }: Setting, what: Subject['what'], id: string, name?: string): Subject => ({
  ...{ what, id, market: market.id },
  ...(name !== undefined && { name }),
  ...(shop !== undefined && { shop }),
});

export const beijing = 'Asia/Shanghai';

/**
 * Zones that a day could be meant in. Sellers from China live by two clocks, and few texts say which one they mean.
 * Empty for a market nobody researched.
 */
export function zonesOf({ market, kind }: Setting): readonly string[] {
  if (market.zone === undefined) return [];
  return kind === 'crossBorder' && market.zone !== beijing ? [market.zone, beijing] : [market.zone];
}

export interface Found<Value> {
  readonly value: Value;
  readonly source: LayerSource;
  readonly otherwise: readonly { readonly value: Value; readonly source: LayerSource }[];
  readonly disputed: readonly LayerSource[];
}
/** A policy by its answer: a value, "no such rule here", or nobody looked. */
export type Lookup<Value> =
  | ({ readonly state: 'found' } & Found<Value>)
  | { readonly state: 'none' }
  | { readonly state: 'missing'; readonly missing: Missing };

/**
 * The value in force at `at`; of a moment that cannot be nothing is known. What the seller entered goes first, terms
 * before the rulebook; the researched value is then shown beside it.
 */
export function lookUp<Name extends keyof DeadlinePolicies>(
  name: Name,
  setting: Setting,
  at: Instant,
): Lookup<DeadlinePolicies[Name]> {
  const { market, kind } = setting;
  if (!isInstant(at)) return { state: 'missing', missing: { kind: 'policy', name } };
  // A market nobody researched has no zone, and only what holds everywhere and always.
  const date = isoOf(dayNumber(market.zone === undefined ? at : zoneClock(market.zone).wall(at)));
  const applied = researchedOn(name, market, kind, all, date);
  const own = setting.own?.[name] ?? market.own?.[name];
  if (own?.value === null) return { state: 'none' };
  if (own) {
    const otherwise = applied && applied.value !== null ? [{ value: applied.value, source: applied.source }] : [];
    return { state: 'found', value: own.value, source: own.source, otherwise, disputed: [] };
  }
  if (!applied) return { state: 'missing', missing: { kind: 'policy', name } };
  const { value, source, otherwise = [], disputed = [] } = applied;
  return value === null ? { state: 'none' } : { state: 'found', value, source, otherwise, disputed };
}

const entryOf = <Value>(of: Readonly<Record<string, Value>> | undefined, name: string | undefined): Value | null =>
  of !== undefined && name !== undefined && Object.hasOwn(of, name) ? (of[name] as Value) : null;

/** Area of a warehouse, and how its parcels leave; null where the seller has not said so. */
export const areaOf = (warehouse: string | undefined, { areas }: Setting): string | null => entryOf(areas, warehouse);
export const methodOf = (warehouse: string | undefined, { methods }: Setting): HandoverMethod | null =>
  entryOf(methods, warehouse);

/** The working days of an area, or what is missing to count them. */
export function workdaysIn(area: string | null, setting: Setting, at: Instant): Workdays | Missing {
  const found = lookUp('workweek', setting, at);
  if (found.state === 'none') return { kind: 'policy', name: 'workweek' };
  if (found.state === 'missing') return found.missing;
  const week = entryOf(found.value.areas, area ?? undefined) ?? found.value;
  const calendar = setting.holidays(week.holidays);
  return (calendar && workdaysOf(week, calendar)) ?? { kind: 'fact', name: 'holidays' };
}

/** The terms as steps in one zone, or what is missing. `workdays` is asked only where working days are counted. */
export function stepsOf(
  terms: readonly Term[],
  zone: string,
  origin: Origin,
  workdays: () => Workdays | Missing,
): readonly Step[] | Missing {
  const steps: Step[] = [];
  for (const term of terms) {
    if ('hours' in term) steps.push(addHours(term.hours, origin));
    else if ('days' in term) steps.push(addDays(term, zone, origin));
    else {
      const counted = workdays();
      if ('kind' in counted) return counted;
      steps.push(addWorkdays(term, zone, counted, origin));
    }
  }
  return steps;
}

/** What disputing sources lead to. */
export const conflictsOf = <Value>(
  { otherwise, disputed }: Found<Value>,
  at: Instant,
  variants: (value: Value, source: LayerSource) => readonly Variant[] | Missing,
  more: readonly Step[] = [],
): readonly Conflict[] => [
  ...otherwise.map(({ value, source }) => {
    const made = variants(value, source);
    const due = 'kind' in made ? Number.NaN : dueOf(made, at, more);
    return { source, due: Number.isNaN(due) ? null : due };
  }),
  ...disputed.map((source) => ({ source, due: null })),
];
