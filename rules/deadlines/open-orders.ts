/** Deadlines of all open orders at once: a hundred thousand of them, by due hour, in a moment. */
import type { Missing } from '../finding.ts';
import { certainIn } from '../history/certain.ts';
import type { Lines } from '../history/lines.ts';
import type { Act } from '../markets/deadlines.ts';
import { hour, type Instant } from '../time.ts';
import { isPlausible, noHolidays } from './conclude.ts';
import { OrderSet } from './order-set.ts';
import type { OrderKind } from './deadline.ts';
import { isPlan, plannerOf, type OrderLane, type PlanAnswer } from './orders.ts';
import { areaOf, methodOf, type Setting } from './setting.ts';
import { dueOf } from './steps.ts';

/** Deadlines [from, to) of `OpenOrders` fall due in the hour that begins at `hour`. */
export interface DueGroup {
  readonly hour: Instant;
  readonly from: number;
  readonly to: number;
}

/** In columns, earliest first. Deadline `i` is of the order whose first open line is `line[i]` of block `block[i]`. */
export interface OpenOrders {
  readonly length: number;
  readonly due: Float64Array;
  /** Index into `orderKinds`. */
  readonly kind: Uint8Array;
  readonly block: Uint16Array;
  readonly line: Uint32Array;
  readonly groups: readonly DueGroup[];
  /** How many orders are open, those without a deadline included. */
  readonly orders: number;
  /** How many deadlines have passed; the next one comes right after them. */
  readonly overdue: number;
  readonly next: Instant | null;
  /** What could not be reckoned, and why. */
  readonly unknown: readonly {
    readonly kind: OrderKind;
    readonly missing: readonly Missing[];
    readonly count: number;
  }[];
}
export const orderKinds = ['dispatch', 'handover'] as const satisfies readonly OrderKind[];

/** The due second and the number of a deadline in one sortable number: 32 + 21 bits, exact in a double. */
const most = 2 ** 21;

/** Acts that the export's "ready to ship" time meets; the others need the "shipped" one. */
export const metByReady: ReadonlySet<Act> = new Set<Act>(['arranged', 'readyToShip']);

/**
 * Deadlines of the orders that still wait for dispatch or handover. Orders that are cancelled, delivered or not certain
 * to be paid have none. Throws a RangeError beyond a million open orders.
 */
export function openOrders(blocks: readonly Lines[], setting: Setting, now: Instant): OpenOrders {
  const planner = plannerOf(setting);
  const seen = new OrderSet(blocks);
  const found = new Found(blocks.reduce((sum, { length }) => sum + length, 0));
  blocks.forEach((lines, block) => {
    const { created, rts, shipped, delivered, warehouse, words } = lines;
    const isCertain = certainIn(lines);
    // By word of the warehouse column: few of the words are warehouses.
    const lanes: (readonly OrderLane[] | undefined)[] = [];
    const lanesOf = (word: number): readonly OrderLane[] =>
      (lanes[word] ??= orderKinds.map((kind) => {
        const name = words[word] as string;
        return planner({ kind, area: areaOf(name, setting), method: methodOf(name, setting) });
      }));
    for (let line = 0; line < lines.length; line += 1) {
      if (shipped[line] !== 0 || delivered[line] !== 0 || !isCertain(line)) continue;
      if (!seen.add(block, line)) continue;
      const at = (created[line] as number) * 1000;
      const isReady = rts[line] !== 0;
      found.add(lanesOf(warehouse[line] as number), at, isReady, block, line);
    }
  });
  return found.sorted(now);
}

/** What `openOrders` gathers, in the order of the file. Room for all lines at once: growing it costs more than it holds. */
class Found {
  /** Of each deadline its due second, and the number of its order and kind. */
  readonly #keys: Float64Array;
  #deadlines = 0;
  /** Of each order. */
  readonly #blocks: Uint16Array;
  readonly #lines: Uint32Array;
  #orders = 0;
  /** How often, by kind and what is missing. */
  readonly #missed = orderKinds.map(() => new Map<readonly Missing[], number>());

  constructor(lines: number) {
    this.#keys = new Float64Array(lines * orderKinds.length);
    this.#blocks = new Uint16Array(lines);
    this.#lines = new Uint32Array(lines);
  }

  add(lanes: readonly OrderLane[], at: Instant, isReady: boolean, block: number, line: number): void {
    const order = this.#orders;
    if (order >= most / orderKinds.length) throw new RangeError('Too many open orders.');
    this.#blocks[order] = block;
    this.#lines[order] = line;
    this.#orders += 1;
    for (let kind = 0; kind < orderKinds.length; kind += 1) {
      const due = this.#due(kind, lanes[kind] as OrderLane, at, isReady);
      if (due === null) continue;
      this.#keys[this.#deadlines] = Math.floor(due / 1000) * most + order * orderKinds.length + kind;
      this.#deadlines += 1;
    }
  }

  /** Null where the order has no such deadline, any more or as far as known. */
  #due(kind: number, lane: OrderLane, at: Instant, isReady: boolean): Instant | null {
    const plan: PlanAnswer = isPlausible(at) ? lane.plan(at) : noTime;
    if (!isPlan(plan)) {
      if (plan !== 'none') this.#miss(kind, plan);
      return null;
    }
    // A parcel that waits for the carrier is dispatched where arranging is what counts.
    if (isReady && metByReady.has(plan.act)) return null;
    const due = dueOf(plan.variants, at, lane.added(at).steps);
    if (!Number.isNaN(due)) return due;
    this.#miss(kind, noHolidays);
    return null;
  }

  #miss(kind: number, missing: readonly Missing[]): void {
    const counts = this.#missed[kind] as Map<readonly Missing[], number>;
    counts.set(missing, (counts.get(missing) ?? 0) + 1);
  }

  /** Plans are made day by day: what they miss is often the same. */
  #unknown(): OpenOrders['unknown'] {
    return this.#missed.flatMap((counts, kind) => {
      const byName = new Map<string, { kind: OrderKind; missing: readonly Missing[]; count: number }>();
      for (const [missing, count] of counts) {
        const name = missing.map((one) => one.name).join(' ');
        const known = byName.get(name)?.count ?? 0;
        byName.set(name, { kind: orderKinds[kind] as OrderKind, missing, count: known + count });
      }
      return [...byName.values()];
    });
  }

  sorted(now: Instant): OpenOrders {
    const keys = this.#keys.subarray(0, this.#deadlines).sort();
    const { length } = keys;
    const due = new Float64Array(length);
    const [kind, block, line] = [new Uint8Array(length), new Uint16Array(length), new Uint32Array(length)];
    const groups: { hour: Instant; from: number; to: number }[] = [];
    let overdue = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keys[at] as number;
      const second = Math.floor(key / most);
      const number = key - second * most;
      const moment = second * 1000;
      const order = Math.floor(number / orderKinds.length);
      due[at] = moment;
      kind[at] = number % orderKinds.length;
      block[at] = this.#blocks[order] as number;
      line[at] = this.#lines[order] as number;
      if (moment <= now) overdue += 1;
      const start = Math.floor(moment / hour) * hour;
      const last = groups.at(-1);
      if (last?.hour === start) last.to = at + 1;
      else groups.push({ hour: start, from: at, to: at + 1 });
    }
    const next = due[overdue] ?? null;
    const orders = this.#orders;
    return { length, due, kind, block, line, groups, orders, overdue, next, unknown: this.#unknown() };
  }
}
const noTime: readonly Missing[] = [{ kind: 'field', name: 'createdAt' }];
