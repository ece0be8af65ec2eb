/** Every policy of a market as a person reads it: what is in force, since when, who says so, and who says otherwise. */
import { rules as pageRules } from './index.ts';
import { all } from './markets/all.ts';
import type { Dated, Market, Policies, PolicyName, PolicyTable, ShopKind } from './markets/market.ts';
import { madeOf, switchPolicies, type Made } from './markets/parts.ts';
import { orderChecks } from './orders/index.ts';
import type { Rule } from './rule.ts';
import type { SourceId } from './sources.ts';
import { staleOf } from './stale.ts';
import { isSamePlace, noOwn, type OwnRulebook, type OwnValue, type RuleOff } from './own.ts';

/** The table that a value stands in: for this kind of shop, for the whole market, or for all markets. */
export type Scope = 'kind' | 'market' | 'all';

export interface RulebookEntry<Name extends PolicyName = PolicyName> {
  readonly name: Name;
  /** Rules and checks of orders that apply it; none for what only deadlines apply. */
  readonly rules: readonly string[];
  /** What its value is made of; null: neither of numbers nor a switch. */
  readonly made: Made | 'switch' | null;
  /** The seller's own value, which goes before all others. */
  readonly own: OwnValue<Name> | null;
  /** Of its rules, those that the seller switched off. */
  readonly off: ReadonlyMap<string, RuleOff>;
  /** Researched, in force on the day. Null: nobody has looked yet. */
  readonly now: (Dated<Policies[Name]> & { readonly scope: Scope }) | null;
  /** Earlier and coming values of the same table, newest first. */
  readonly others: readonly Dated<Policies[Name]>[];
  /** Sources of what is in force that were read too long ago, with the days since; disputing ones included. None of an own value. */
  readonly stale: ReadonlyMap<SourceId, number>;
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
  { off, values }: OwnRulebook = noOwn,
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
    const own = values.find((one) => isSamePlace(one, { policy: name, market: market.id, kind })) ?? null;
    const named = users.get(name) ?? [];
    return {
      name,
      rules: named,
      made: switchPolicies.has(name) ? 'switch' : (madeOf[name] ?? null),
      own,
      off: new Map(off.filter(({ rule }) => named.includes(rule)).map((one) => [one.rule, one])),
      now: found && now ? { ...now, scope: found[0] } : null,
      others: dated.filter((one) => one !== now).reverse(),
      stale: own ? new Map() : staleOf(now, date),
    } as RulebookEntry;
  });
}
