/** Shops as deadlines see them, and terse ways to say what differs. */
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import { holidays } from '../../../rules/deadlines/holidays.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import { marketOf } from '../../../rules/markets/index.ts';

/** `VN` is a local shop of Vietnam, `TH*` one that sells to Thailand from abroad. */
export const aSetting = (shop: string, more: Partial<Setting> = {}): Setting => ({
  market: marketOf(shop.replace('*', '')),
  kind: shop.endsWith('*') ? 'crossBorder' : 'local',
  holidays,
  ...more,
});

/** Due moments as ISO text, so that a failing row of a table can be read. */
export const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
export const utc = (text: string): string => new Date(text).toISOString();

/** What stands in the table: the due moment, or why there is none. */
export function answerOf(deadline: Deadline): string | null {
  if (deadline.state === 'unknown') return `? ${deadline.missing.map(({ name }) => name).join(' ')}`;
  return deadline.state === 'due' ? iso(deadline.due) : deadline.state;
}
