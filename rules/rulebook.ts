/** Every policy of a market as a person reads it: what is in force, since when, who says so, and who says otherwise. */
import { rules as pageRules } from './index.ts';
import { all } from './markets/all.ts';
import type { Dated, Market, Policies, PolicyName, PolicyTable, ShopKind } from './markets/market.ts';
import { orderChecks } from './orders/index.ts';
import type { Rule } from './rule.ts';
import { sources, type Source, type SourceId, type Trust } from './sources.ts';
import { dayNumberOf } from './time.ts';

/** The table that a value stands in: for this kind of shop, for the whole market, or for all markets. */
export type Scope = 'kind' | 'market' | 'all';

export interface RulebookEntry<Name extends PolicyName = PolicyName> {
  readonly name: Name;
  /** Rules and checks of orders that apply it; none for what only deadlines apply. */
  readonly rules: readonly string[];
  /** In force on the day. Null: nobody has looked yet. */
  readonly now: (Dated<Policies[Name]> & { readonly scope: Scope }) | null;
  /** Earlier and coming values of the same table, newest first. */
  readonly others: readonly Dated<Policies[Name]>[];
  /** Sources of what is in force that were read too long ago, with the days since; disputing ones included. */
  readonly stale: ReadonlyMap<SourceId, number>;
}

/**
 * Days after which a source is to be read again. TikTok announces changes of its rules some months ahead, so half a year
 * may miss one or two; others copy from it at an unknown time, which halves that. Our own advice does not age.
 */
const freshDays: Readonly<Record<Trust, number>> = { official: 180, seed: 90, thirdParty: 90, own: Infinity };

function staleOf(now: Dated<unknown> | undefined, date: string): ReadonlyMap<SourceId, number> {
  const stale = new Map<SourceId, number>();
  if (!now) return stale;
  const named = [now.source, ...(now.otherwise ?? []).map(({ source }) => source), ...(now.disputed ?? [])];
  for (const id of named) {
    const { readOn, trust }: Source = sources[id];
    const days = dayNumberOf(date) - dayNumberOf(readOn);
    if (days > freshDays[trust]) stale.set(id, days);
  }
  return stale;
}

/** All that applies policies one by one: rules of pages, and checks of imported orders. */
export const judges: Readonly<Record<string, Pick<Rule, 'policy'>>> = {
  ...pageRules,
  ...Object.fromEntries(orderChecks.map((check) => [check.id, check])),
};

/** Policies that no rule judges a form by, in the order in which they are read. */
export const deadlinePolicies = [
  ...(['workweek', 'dispatchBy', 'dispatchCancels', 'handoverBy', 'pickupAuditHours', 'providerSwitches'] as const),
  ...(['appealFirstDays', 'appealSecondDays', 'appealsAtMost', 'appealTicket', 'appealPenaltyHours'] as const),
  ...(['withholdingDays', 'pointsExpireDays'] as const),
] satisfies readonly PolicyName[];

/** `date`: ISO day in the market's zone. Policies of `rules` come first, in the rules' order; then those of deadlines. */
export function rulebookOf(
  rules: Readonly<Record<string, Pick<Rule, 'policy'>>>,
  market: Market,
  kind: ShopKind,
  date: string,
): readonly RulebookEntry[] {
  const users = new Map<PolicyName, string[]>();
  for (const [id, { policy }] of Object.entries(rules)) {
    users.set(policy, [...(users.get(policy) ?? []), id]);
  }
  const names = new Set<PolicyName>([...users.keys(), ...deadlinePolicies]);
  const tables: readonly (readonly [Scope, PolicyTable | undefined])[] = [
    ['kind', market[kind]],
    ['market', market.policies],
    ['all', all],
  ];
  return [...names].map((name) => {
    const found = tables.find(([, table]) => table?.[name]?.some(({ since }) => since <= date));
    const dated: readonly Dated<unknown>[] = found?.[1]?.[name] ?? [];
    const now = dated.findLast(({ since }) => since <= date);
    return {
      name,
      rules: users.get(name) ?? [],
      now: found && now ? { ...now, scope: found[0] } : null,
      others: dated.filter((one) => one !== now).reverse(),
      stale: staleOf(now, date),
    } as RulebookEntry;
  });
}
