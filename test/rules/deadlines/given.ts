/** Shops as deadlines see them, and terse ways to say what differs. */
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import { holidays } from '../../../rules/deadlines/holidays.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import type { Policies, PolicyName } from '../../../rules/markets/market.ts';
import { blockOf, type LineGiven } from '../history/given.ts';

/** `VN` is a local shop of Vietnam, `TH*` one that sells to Thailand from abroad. */
export const aSetting = (shop: string, more: Partial<Setting> = {}): Setting => ({
  market: marketOf(shop.replace('*', '')),
  kind: shop.endsWith('*') ? 'crossBorder' : 'local',
  holidays,
  ...more,
});

/** A shop of `aSetting` under other rules, since ever; null: somebody looked, and there is no such rule. */
export function ruled(
  shop: string,
  rules: { readonly [Name in PolicyName]?: Policies[Name] | null },
  more: Partial<Setting> = {},
): Setting {
  const setting = aSetting(shop, more);
  const { market, kind } = setting;
  const dated = Object.fromEntries(
    Object.entries(rules).map(([name, value]) => [name, [{ since: '2000-01-01', value, source: 'own-advice' }]]),
  );
  return { ...setting, market: { ...market, [kind]: { ...market[kind], ...dated } } };
}

/** Due moments as ISO text, so that a failing row of a table can be read. */
export const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
export const utc = (text: string): string => new Date(text).toISOString();

/** What stands in the table: the due moment, or why there is none. */
export function answerOf(deadline: Deadline): string | null {
  if (deadline.state === 'unknown') return `? ${deadline.missing.map(({ name }) => name).join(' ')}`;
  return deadline.state === 'due' ? iso(deadline.due) : deadline.state;
}

export interface OrderGiven extends LineGiven {
  readonly rts?: number;
  readonly shipped?: number;
  readonly warehouse?: string;
}
/** Lines of paid orders that nobody has touched yet. */
export function openBlock(given: readonly OrderGiven[]): Lines {
  const block = blockOf(given.map((line) => ({ status: 'To ship', ...line })));
  const words = [...block.words];
  const seconds = (time: (line: OrderGiven) => number | undefined): Uint32Array =>
    Uint32Array.from(given, (line) => (time(line) ?? 0) / 1000);
  const warehouse = Uint32Array.from(given, ({ warehouse: name = '' }) => {
    if (!words.includes(name)) words.push(name);
    return words.indexOf(name);
  });
  return { ...block, words, warehouse, rts: seconds((line) => line.rts), shipped: seconds((line) => line.shipped) };
}
