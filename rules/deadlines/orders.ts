/** When an order must be dispatched and handed over. One plan serves the single order and a hundred thousand. */
import type { Missing } from '../finding.ts';
import type { Act, HandoverMethod, Term } from '../markets/deadlines.ts';
import { dayNumber, zoneClock, type Instant } from '../time.ts';
import { conclude, isPlausible, type PageDue } from './conclude.ts';
import type { Conflict, Consequence, Deadline, Doubt, LayerSource, OrderKind } from './deadline.ts';
import { extrasOf, type Added, type Lane } from './extras.ts';
import {
  areaOf,
  conflictsOf,
  lookUp,
  methodOf,
  stepsOf,
  subjectOf,
  workdaysIn,
  zonesOf,
  type Found,
  type Lookup,
  type Setting,
} from './setting.ts';
import { reckon, type Step, type Variant } from './steps.ts';

export interface OrderFacts {
  readonly id: string;
  readonly createdAt: Instant;
  /** Name of the warehouse as exports write it. */
  readonly warehouse?: string;
  readonly method?: HandoverMethod;
  /** What the page shows for this order. */
  readonly page?: { readonly [Kind in OrderKind]?: PageDue };
}

/** How the orders of one day and area are reckoned. */
export interface OrderPlan {
  readonly variants: readonly Variant[];
  readonly act: Act;
  readonly cancels: true | undefined;
  readonly doubts: readonly Doubt[];
  /** What other sources say, and from when the order is cancelled: only asked for when it is explained. */
  conflicts(at: Instant, more: readonly Step[]): readonly Conflict[];
  consequence(at: Instant): Consequence | null;
}
export type PlanAnswer = OrderPlan | readonly Missing[] | 'none';

export const isPlan = (answer: PlanAnswer): answer is OrderPlan => typeof answer === 'object' && 'variants' in answer;

/** The orders of one lane, by the moment they were created. */
export interface OrderLane {
  plan(at: Instant): PlanAnswer;
  added(at: Instant): Added;
}
export type OrderPlanner = (lane: Lane) => OrderLane;

const planners = new WeakMap<Setting, OrderPlanner>();
/** One planner a setting: settings are never changed in place. */
export function plannerOf(setting: Setting): OrderPlanner {
  const known = planners.get(setting);
  if (known) return known;
  const lanes = new Map<string, OrderLane>();
  const make = lanesOf(setting);
  const planner: OrderPlanner = (lane) => {
    const key = `${lane.kind} ${lane.method ?? ''} ${lane.area ?? ''}`;
    const made = lanes.get(key) ?? make(lane);
    lanes.set(key, made);
    return made;
  };
  planners.set(setting, planner);
  return planner;
}

function lanesOf(setting: Setting): OrderPlanner {
  const [zone] = zonesOf(setting);
  if (zone === undefined) {
    const missing: PlanAnswer = [{ kind: 'fact', name: 'zone' }];
    return () => ({ plan: () => missing, added: () => ({ steps: [], doubts: [] }) });
  }
  const clock = zoneClock(zone);
  const extras = extrasOf(setting, zone);
  return (lane) => {
    // Plans are made once a day of the shop's clock: policies change at midnight.
    const { kind, area, method } = lane;
    const plans = new Map<number, PlanAnswer>();
    return {
      plan(at) {
        const today = dayNumber(clock.wall(at));
        let plan = plans.get(today);
        if (plan === undefined) plans.set(today, (plan = planFor({ kind, area, method, at }, setting)));
        return plan;
      },
      added: extras(lane),
    };
  };
}

/** Terms by method; null where the rule does not tell methods apart. */
type Terms = readonly (readonly [HandoverMethod | null, readonly Term[]])[];

/** An order, as far as its reckoning depends on it. */
interface About extends Lane {
  readonly at: Instant;
}

interface Rule {
  readonly terms: Terms;
  readonly act: Act;
  readonly cancels?: true;
}

function planFor(about: About, setting: Setting): PlanAnswer {
  const { kind, area, at, method } = about;
  const variantsOf = (terms: Terms, source: LayerSource): readonly Variant[] | Missing => {
    const variants: Variant[] = [];
    for (const [way, list] of terms) {
      // Elapsed hours are the same in every zone.
      const isElapsed = list.every((term) => 'hours' in term);
      for (const zone of zonesOf(setting).slice(0, isElapsed ? 1 : undefined)) {
        const steps = stepsOf(list, zone, { source, why: 'term' }, () => workdaysIn(area, setting, at));
        if ('kind' in steps) return steps;
        variants.push({ zone, method: way, steps });
      }
    }
    return variants;
  };
  const rule: Lookup<Rule> = kind === 'handover' ? handoverRule(about, setting) : dispatchRule(about, setting);
  if (rule.state === 'none') return 'none';
  if (rule.state === 'missing') return [rule.missing];
  const { act, terms, cancels } = rule.value;
  if (terms.length === 0) return [{ kind: 'policy', name: `${kind}By.${method ?? 'method'}` }];
  const variants = variantsOf(terms, rule.source);
  if ('kind' in variants) return [variants];
  const doubts = new Set(doubtsOf(terms, about, setting));
  if (method === null && terms.length === 1 && terms[0]?.[0] !== null) doubts.add('method-not-known');
  return {
    variants,
    act,
    cancels,
    doubts: [...doubts],
    conflicts: (from, more) => conflictsOf(rule, from, ({ terms: others }, source) => variantsOf(others, source), more),
    consequence: (from) => (kind === 'dispatch' ? cancellation(about, setting, from) : null),
  };
}

const mapped = <From, To>(found: Lookup<From>, into: (value: From) => To): Lookup<To> => {
  if (found.state !== 'found') return found;
  const { value, source, otherwise, disputed } = found satisfies Found<From>;
  return {
    state: 'found',
    value: into(value),
    source,
    disputed,
    otherwise: otherwise.map((one) => ({ value: into(one.value), source: one.source })),
  };
};

const dispatchRule = ({ at }: About, setting: Setting): Lookup<Rule> =>
  mapped(lookUp('dispatchBy', setting, at), ({ terms, act }) => ({ terms: [[null, terms]], act }));

/** Where the method is not known, all that the rule knows: the earliest counts. */
const handoverRule = ({ at, method }: About, setting: Setting): Lookup<Rule> =>
  mapped(lookUp('handoverBy', setting, at), ({ act, cancels, pickup, dropOff }) => ({
    terms: termsBy(method, pickup, dropOff),
    act,
    ...(cancels && { cancels }),
  }));

function termsBy(method: HandoverMethod | null, pickup?: readonly Term[], dropOff?: readonly Term[]): Terms {
  if (pickup && dropOff && JSON.stringify(pickup) === JSON.stringify(dropOff)) return [[null, pickup]];
  return [
    ...(pickup && method !== 'dropOff' ? [['pickup', pickup] as const] : []),
    ...(dropOff && method !== 'pickup' ? [['dropOff', dropOff] as const] : []),
  ];
}

/** What working days leave open: which these are, and of which area. */
function doubtsOf(terms: Terms, { area, at }: About, setting: Setting): Doubt[] {
  const areCounted = terms.some(([, list]) => list.some((term) => 'workdays' in term));
  const week = areCounted ? lookUp('workweek', setting, at) : null;
  if (week?.state !== 'found') return [];
  return [
    ...(week.value.assumed ? (['working-days-assumed'] as const) : []),
    ...(week.value.areas && area === null ? (['area-not-known'] as const) : []),
  ];
}

/** From when the platform cancels an order that was not arranged; null where nobody knows. */
function cancellation({ area }: About, setting: Setting, at: Instant): Consequence | null {
  const found = lookUp('dispatchCancels', setting, at);
  const [zone] = zonesOf(setting);
  if (found.state !== 'found' || zone === undefined) return null;
  const variantsOf = (terms: readonly Term[], source: LayerSource): readonly Variant[] | Missing => {
    const steps = stepsOf(terms, zone, { source, why: 'term' }, () => workdaysIn(area, setting, at));
    return 'kind' in steps ? steps : [{ zone, method: null, steps }];
  };
  const variants = variantsOf(found.value, found.source);
  const reckoned = 'kind' in variants ? null : reckon(variants, at);
  if (!reckoned) return null;
  return {
    what: 'cancelled',
    due: reckoned.due,
    layers: reckoned.layers,
    conflicts: conflictsOf(found, at, variantsOf),
  };
}

function orderDeadline(kind: OrderKind, order: OrderFacts, setting: Setting): Deadline {
  const { id, createdAt: at, warehouse, page } = order;
  const of = subjectOf(setting, 'order', id);
  const draft = { kind, of, zone: setting.market.zone ?? null, base: 'orderCreated', at, page: page?.[kind] } as const;
  if (!isPlausible(at)) return conclude({ ...draft, answer: [{ kind: 'field', name: 'createdAt' }] });

  const method = order.method ?? methodOf(warehouse, setting);
  const about: About = { kind, at, area: areaOf(warehouse, setting), method };
  const lane = plannerOf(setting)(about);
  const plan = lane.plan(at);
  if (!isPlan(plan)) {
    const consequence = kind === 'dispatch' && plan !== 'none' ? cancellation(about, setting, at) : null;
    return conclude({ ...draft, answer: plan, consequence });
  }
  const more = lane.added(at);
  return conclude({
    ...draft,
    answer: reckon(plan.variants, at, more.steps),
    doubts: [...plan.doubts, ...more.doubts],
    conflicts: plan.conflicts(at, more.steps),
    act: plan.act,
    cancels: plan.cancels,
    consequence: plan.consequence(at),
  });
}

/** By when an order must be dispatched as its market counts it: arranged, ready to ship, handed over or scanned (`act`). */
export const dispatchDeadline = (order: OrderFacts, setting: Setting): Deadline =>
  orderDeadline('dispatch', order, setting);

/** By when the carrier must have the parcel, where the market counts that apart from dispatch. */
export const handoverDeadline = (order: OrderFacts, setting: Setting): Deadline =>
  orderDeadline('handover', order, setting);
