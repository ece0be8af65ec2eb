/** What a seller may do with a deadline, in the popup and the workbench alike. */
import type { EntryActions, TimelineEntry } from '../../components/deadlines/model.ts';
import { explain, markDone, orderIds, snooze, undo } from '../background/deadlines.ts';
import { isPlatformHost } from '../seller-center.content/hosts.ts';

/** Pages of Seller Center by what the deadline belongs to, as far as anyone has seen them (facts of September 2026). */
const paths = {
  order: '/order?tab=all',
  'flash-window': '/promotion/marketing-tools/management',
  case: '/health-center',
  points: '/health-center',
} as const;

/** Where the seller deals with it. Null where no page is known, or the shop's address is not: an import names none. */
export function pageOf({ shop, deadline }: Pick<TimelineEntry, 'shop' | 'deadline'>): string | null {
  const [host = '', region = '', id = ''] = shop.split('|');
  const { what } = deadline.of;
  if (!isPlatformHost(host) || what === 'warehouse') return null;
  const url = new URL(`https://${host}${paths[what]}`);
  if (region !== '') url.searchParams.set('shop_region', region);
  if (id !== '') url.searchParams.set('shop_id', id);
  return url.href;
}

/** As the workbench's address after its `#`: the case, or the planner of the sale's SKUs. Null for the rest. */
export function wayOf({ shop, deadline }: Pick<TimelineEntry, 'shop' | 'deadline'>): string | null {
  const { what, id } = deadline.of;
  const path = [shop, id].map(encodeURIComponent).join('/');
  if (what === 'case') return `#deadlines/case/${path}`;
  return what === 'flash-window' ? `#history/sale/${path}` : null;
}

/** `onFail` is told where the browser could not keep what was done. `workbench`: its address; empty in itself. */
export const entryActions = (onFail: () => void, workbench: string): EntryActions => ({
  snooze({ shop, deadline }, until) {
    void snooze(shop, deadline.id, until).catch(onFail);
  },
  markDone({ shop, deadline }) {
    void markDone(shop, deadline.id).catch(onFail);
  },
  undo({ shop, deadline }) {
    void undo(shop, deadline.id).catch(onFail);
  },
  explain: ({ shop, deadline }) => explain(shop, deadline.id),
  orderIds: ({ shop, deadline }) => orderIds(shop, deadline.id),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  pageOf,
  wayOf(entry) {
    const way = wayOf(entry);
    return way === null ? null : workbench + way;
  },
});
