/** Choices of market and kind of shop, for the two screens that correct them by hand. */
import type { ShopKind } from '../rules/markets/market.ts';
import type { MarketChoice } from './model.ts';

export const marketIds = ['ID', 'TH', 'VN', 'MY', 'PH', 'SG', 'UK', 'US'] as const;
export const shopKinds = ['local', 'crossBorder'] as const satisfies readonly ShopKind[];

/** A choice as the value of an `<option>`, and back. Null for anything else: "recognise by itself". */
export const choiceValue = ({ market, kind }: MarketChoice): string => `${market} ${kind}`;

export function choiceOf(value: string): MarketChoice | null {
  const [market, kind] = value.split(' ');
  const known = shopKinds.find((other) => other === kind);
  return market && known ? { market, kind: known } : null;
}

/** The known markets, and the present one where nobody researched it. */
export const marketsWith = (present: string): readonly string[] =>
  present === '' || marketIds.some((id) => id === present) ? marketIds : [...marketIds, present];
