/** What a seller goes by instead of the rulebook: rules they switched off, and values they set. */
import type { Market, Own, Policies, PolicyName, ShopKind } from './markets/market.ts';
import type { Instant } from './time.ts';

/** Where a value was read, as a rulebook file names it. */
export interface OwnSource {
  readonly title: string;
  readonly url?: string;
  /** ISO date on which it was read. */
  readonly readOn: string;
}

/** The value of one policy for one kind of shop in one market. There is one such for each at most. */
export interface OwnValue<Name extends PolicyName = PolicyName> {
  readonly policy: Name;
  /** `TH`, `US`, … */
  readonly market: string;
  readonly kind: ShopKind;
  /** Null: no such rule here. */
  readonly value: Policies[Name] | null;
  /** In the seller's words; empty for a value that came with its source. */
  readonly reason: string;
  readonly source?: OwnSource;
  readonly since: Instant;
}

export interface RuleOff {
  /** Rule of a page, or check of orders. */
  readonly rule: string;
  readonly reason: string;
  readonly since: Instant;
}

/** Holds for all shops of this browser. */
export interface OwnRulebook {
  readonly off: readonly RuleOff[];
  readonly values: readonly OwnValue[];
}

export const noOwn: OwnRulebook = { off: [], values: [] };

/** The same place in the rulebook. */
export const isSamePlace = (
  a: Pick<OwnValue, 'policy' | 'market' | 'kind'>,
  b: Pick<OwnValue, 'policy' | 'market' | 'kind'>,
): boolean => a.policy === b.policy && a.market === b.market && a.kind === b.kind;

const asOwn = ({ value, reason, source }: OwnValue): Own<unknown> => ({
  value,
  source: {
    entered: source?.title ?? reason,
    ...(source?.url !== undefined && { url: source.url }),
  },
});

/** The market as the seller sees it: with their own values for this kind of shop. */
export function withOwn(market: Market, kind: ShopKind, { values }: OwnRulebook): Market {
  const mine = values.filter((own) => own.market === market.id && own.kind === kind);
  if (mine.length === 0) return market;
  return { ...market, own: Object.fromEntries(mine.map((own) => [own.policy, asOwn(own)])) };
}

/** `rules` without those that the seller switched off. */
export function switchedOn<Value>(rules: Readonly<Record<string, Value>>, { off }: OwnRulebook): Record<string, Value> {
  const gone = new Set(off.map(({ rule }) => rule));
  return Object.fromEntries(Object.entries(rules).filter(([id]) => !gone.has(id)));
}
