/** Labels out of the imported order history: what one export says of many parcels at once. */
import type { HandoverMethod } from '../../../rules/markets/deadlines.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { methodIn } from '../../../rules/pickup/label.ts';
import type { Instant } from '../../../rules/time.ts';
import { sourcesOf } from '../ceilings.ts';
import { settingOfShop } from '../deadlines/setting.ts';
import { readLines } from '../history.ts';
import { textAt } from '../history/lines.ts';

/** Parcels of one warehouse, one provider and one way, as the export writes them; empty where it does not say. */
export interface LabelGroup {
  readonly warehouse: string;
  readonly provider: string;
  /** Out of `Delivery Option`; null where it names neither pickup nor drop-off. */
  readonly method: HandoverMethod | null;
  /** Each number once, oldest first; `on`: ready to ship, else when the order came. */
  readonly labels: readonly { readonly tracking: string; readonly on: Instant }[];
}

/** Largest group first. */
export async function labelsSince(shop: string, since: Instant): Promise<readonly LabelGroup[]> {
  const { setting } = await settingOfShop(shop);
  const { history } = await sourcesOf(shop, setting.market.id);
  const groups = new Map<string, Collected>();
  if (history === null) return [];
  for await (const lines of readLines(history)) collect(lines, since, groups);
  return [...groups.values()]
    .map(({ labels, ...group }) => ({
      ...group,
      labels: Array.from(labels, ([tracking, on]) => ({ tracking, on })).sort((a, b) => a.on - b.on),
    }))
    .sort((a, b) => b.labels.length - a.labels.length);
}

type Collected = Omit<LabelGroup, 'labels'> & { readonly labels: Map<string, Instant> };

function collect(lines: Lines, since: Instant, groups: Map<string, Collected>): void {
  const wordAt = (column: Uint32Array, row: number): string => (lines.words[column[row] as number] ?? '').trim();
  for (let row = 0; row < lines.length; row += 1) {
    const on = ((lines.rts[row] as number) || (lines.created[row] as number)) * 1000;
    if (on < since) continue;
    const tracking = textAt(lines.trackingId, row).trim().toUpperCase();
    if (tracking === '') continue;
    const [warehouse, provider] = [wordAt(lines.warehouse, row), wordAt(lines.provider, row)];
    const method = methodIn(wordAt(lines.deliveryOption, row));
    const key = JSON.stringify([warehouse, provider, method]);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { warehouse, provider, method, labels: new Map() }));
    group.labels.set(tracking, Math.min(on, group.labels.get(tracking) ?? on));
  }
}
