/** Open orders of an imported history: as deadlines by kind and due hour, never one by one. */
import { conclude } from '../../../rules/deadlines/conclude.ts';
import { deadlineId, type Deadline, type OrderKind } from '../../../rules/deadlines/deadline.ts';
import { openOrders, orderKinds, type OpenOrders } from '../../../rules/deadlines/open-orders.ts';
import { dispatchDeadline, handoverDeadline } from '../../../rules/deadlines/orders.ts';
import { subjectOf, type Setting } from '../../../rules/deadlines/setting.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { day, type Instant } from '../../../rules/time.ts';
import { readLines } from '../history.ts';
import { gather, textAt } from '../history/lines.ts';
import { shortOf } from './reckon.ts';
import type { GroupedOrders, Kept, SampleOrder } from './shape.ts';

/** What is long overdue is told in one line a kind: a file of last month shows hundreds of such hours. */
const longOverdue = 7 * day;

export interface OrderDues {
  readonly dues: readonly Kept[];
  readonly samples: Readonly<Record<string, SampleOrder>>;
}

/** Reads the history block by block and holds on to its open lines alone. */
export async function readOpenLines(history: string): Promise<readonly Lines[]> {
  const blocks: Lines[] = [];
  for await (const lines of readLines(history)) {
    const rows: number[] = [];
    for (let row = 0; row < lines.length; row += 1) {
      if (lines.shipped[row] === 0 && lines.delivered[row] === 0 && lines.cancelled[row] === 0) rows.push(row);
    }
    if (rows.length > 0) blocks.push(gather([{ lines, rows: Uint32Array.from(rows) }]));
  }
  return blocks;
}

/** `asOf`: when the newest file was exported. `before`: what was stored. */
export function orderDues(
  blocks: readonly Lines[],
  setting: Setting,
  asOf: Instant,
  before: readonly Kept[],
  now: Instant,
): OrderDues {
  const open = openOrders(blocks, setting, now);
  const known = new Map(before.map(({ deadline, since }) => [deadline.id, since]));
  const dues: Kept[] = [];
  const samples: Record<string, SampleOrder> = {};
  const keep = (deadline: Deadline, id: string, orders: GroupedOrders): void => {
    const short = shortOf(deadline);
    if (short) dues.push({ deadline: { ...short, id }, since: known.get(id) ?? now, orders });
  };
  for (const { kind, name, first, last, count } of groupsOf(open, now)) {
    const sample = sampleAt(blocks, open, first);
    const deadline = explainOrder(sample, setting);
    const id = deadlineId(kind, { ...deadline.of, id: name });
    samples[id] = sample;
    keep(deadline, id, { count, last: open.due[last] as Instant, asOf });
  }
  for (const { kind, missing, count } of open.unknown) {
    const name = `unknown ${missing.map((one) => one.name).join(' ')}`;
    const of = subjectOf(setting, 'order', name);
    const zone = setting.market.zone ?? null;
    const deadline = conclude({ kind, of, zone, base: 'orderCreated', at: asOf, answer: missing });
    keep(deadline, deadline.id, { count, last: asOf, asOf });
  }
  return { dues, samples };
}

/** All orders of a group, by the id its deadline was stored under; none where it is not known any more. */
export function orderIdsOf(
  blocks: readonly Lines[],
  setting: Setting,
  deadline: string,
  now: Instant,
): readonly string[] {
  const open = openOrders(blocks, setting, now);
  const isMeant = ({ kind, name }: Group): boolean => deadlineId(kind, subjectOf(setting, 'order', name)) === deadline;
  // Since it was stored its hour may have become one of those long over.
  const group = groupsOf(open, now).find(isMeant) ?? groupsOf(open, -Infinity).find(isMeant);
  if (!group) return [];
  const ids: string[] = [];
  for (let at = group.first; at <= group.last; at += 1) {
    if (orderKinds[open.kind[at] as number] !== group.kind) continue;
    ids.push(sampleAt(blocks, open, at).id);
  }
  return ids;
}

/** The deadline of one order, with its arithmetic. */
export function explainOrder({ kind, ...order }: SampleOrder, setting: Setting): Deadline {
  return kind === 'dispatch' ? dispatchDeadline(order, setting) : handoverDeadline(order, setting);
}

interface Group {
  readonly kind: OrderKind;
  /** The due hour, or `overdue` for all that is long over. */
  readonly name: string;
  /** Numbers of its first and last deadline. */
  readonly first: number;
  last: number;
  count: number;
}

function groupsOf({ groups, kind }: OpenOrders, now: Instant): readonly Group[] {
  const found: Group[] = [];
  const overdue: (Group | undefined)[] = [];
  for (const { hour, from, to } of groups) {
    const isLongOver = hour < now - longOverdue;
    const name = isLongOver ? 'overdue' : hourName(hour);
    const byKind = isLongOver ? overdue : [];
    for (let at = from; at < to; at += 1) {
      const number = kind[at] as number;
      let group = byKind[number];
      if (!group) {
        group = { kind: orderKinds[number] as OrderKind, name, first: at, last: at, count: 0 };
        byKind[number] = group;
        found.push(group);
      }
      group.last = at;
      group.count += 1;
    }
  }
  return found;
}
/** `2026-11-23T10Z`. */
const hourName = (hour: Instant): string => `${new Date(hour).toISOString().slice(0, 13)}Z`;

function sampleAt(blocks: readonly Lines[], open: OpenOrders, at: number): SampleOrder {
  const lines = blocks[open.block[at] as number] as Lines;
  const line = open.line[at] as number;
  return {
    kind: orderKinds[open.kind[at] as number] as OrderKind,
    id: textAt(lines.orderId, line),
    createdAt: (lines.created[line] as number) * 1000,
    warehouse: lines.words[lines.warehouse[line] as number] ?? '',
  };
}
