/** The shop's orders as the order page lists and exports them: the same ones as in the generator of `test/orders`. */
import { languages, type Filter } from '../../orders/options.ts';
import type { OrderLine } from '../../orders/orders.ts';
import { practiceExport } from '../../orders/practice.ts';
import type { ExportFile } from '../../orders/export.ts';
import type { State } from '../../orders/words.ts';
import { isCrossBorder, type Config } from '../config.ts';

/** In the order of the real page. Only `all` is known as a value of `?tab=` (V1); an address without one means to ship. */
export const tabs = ['all', 'unpaid', 'to_ship', 'shipped', 'completed', 'canceled'] as const;
export type Tab = (typeof tabs)[number];

const statesOf: Readonly<Record<Tab, readonly State[] | null>> = {
  all: null,
  unpaid: ['unpaid'],
  to_ship: ['toShip', 'toCollect'],
  shipped: ['shipped', 'delivered'],
  completed: ['completed'],
  canceled: ['cancelled'],
};

/** What the address asks for: a tab, and created times in milliseconds, `time_order_created[]=…` twice (V1, V2). */
export interface Asked {
  readonly tab: Tab;
  readonly from: number | null;
  readonly to: number | null;
}

export const readAsked = (search: string): Asked => {
  const query = new URLSearchParams(search);
  const [from = null, to = null] = query.getAll('time_order_created[]').map(Number).filter(Number.isFinite);
  return { tab: tabs.find((tab) => tab === query.get('tab')) ?? 'to_ship', from, to };
};

export const filterOf = ({ tab, from, to }: Asked): Filter => {
  const states = statesOf[tab];
  return { ...(states ? { states } : {}), ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
};

const hour = 3_600_000;

/** Last full hour: reloading shows the same orders, and whoever knows the file's name knows the file. */
export const exportHour = (now: number): number => Math.floor(now / hour) * hour;

export const shopExport = (config: Config, at: number, filter?: Filter): ExportFile =>
  practiceExport({
    market: config.market.code,
    crossBorder: isCrossBorder(),
    language: languages.find((language) => language === config.lang) ?? 'en',
    n: config.n,
    rows: config.orders,
    seed: config.seed,
    days: config.days,
    now: exportHour(at),
    ...(config.format === null ? {} : { format: config.format }),
    ...(filter ? { only: filter, scope: 'filtered' as const } : {}),
  });

export interface ListedOrder {
  readonly id: string;
  readonly lines: readonly OrderLine[];
}

export interface Listed {
  /** Orders of each tab. */
  readonly counts: Readonly<Record<Tab, number>>;
  /** The newest of the asked tab. */
  readonly orders: readonly ListedOrder[];
}

const inTab = (tab: Tab, state: State): boolean => statesOf[tab]?.includes(state) ?? true;

/** The page would list all; nobody turns more pages than these. */
const most = 500;

export const listOrders = (config: Config, asked: Asked, at: number): Listed => {
  const counts = { all: 0, unpaid: 0, to_ship: 0, shipped: 0, completed: 0, canceled: 0 };
  const orders: { id: string; lines: OrderLine[] }[] = [];
  let last = '';
  const { states: _, ...times } = filterOf(asked);
  for (const line of shopExport(config, at, times).lines()) {
    const { id, state } = line.order;
    if (id !== last) {
      for (const tab of tabs) if (inTab(tab, state)) counts[tab] += 1;
      if (inTab(asked.tab, state) && orders.length < most) orders.push({ id, lines: [] });
    }
    last = id;
    const open = orders.at(-1);
    if (open?.id === id) open.lines.push(line);
  }
  return { counts, orders };
};
