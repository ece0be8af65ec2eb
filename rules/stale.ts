/** Which values rest on sources that were read too long ago. */
import { all } from './markets/all.ts';
import { researchedOn, type Dated, type Market, type PolicyName, type ShopKind } from './markets/market.ts';
import { sources, type Source, type SourceId, type Trust } from './sources.ts';
import { dayNumberOf } from './time.ts';

/**
 * Days after which a source is to be read again. TikTok announces changes of its rules some months ahead, so half a year
 * may miss one or two; others copy from it at an unknown time, which halves that. Our own advice does not age.
 */
const freshDays: Readonly<Record<Trust, number>> = { official: 180, seed: 90, thirdParty: 90, own: Infinity };

/** Sources of a value, disputing ones included, with the days since they were read. */
export function staleOf(now: Omit<Dated<unknown>, 'since'> | undefined, date: string): ReadonlyMap<SourceId, number> {
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

/** How many values of a market rest on such sources on `date` (ISO); the seller's own do not. */
export function staleIn(market: Market, kind: ShopKind, date: string): number {
  const names = new Set([market[kind], market.policies, all].flatMap((table) => Object.keys(table ?? {})));
  return [...(names as Set<PolicyName>)].filter(
    (name) => market.own?.[name] === undefined && staleOf(researchedOn(name, market, kind, all, date), date).size > 0,
  ).length;
}
