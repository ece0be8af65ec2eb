/** Flash sales nobody told Shoplint of, guessed from the orders; the seller confirms or denies each. */
import type { FlashWindow } from '../known.ts';
import type { Money } from '../money.ts';
import { hour, type Instant } from '../time.ts';
import type { WindowIndex } from './flash-lines.ts';
import { orderBit, type SoldLines } from './sold-lines.ts';
import { comparePerUnit } from './unit-price.ts';

export interface SuspectedWindow {
  /** Made of SKU, price and first order: the same in every rebuild. */
  readonly id: string;
  readonly sku: string;
  readonly product: string;
  readonly variation: string;
  /** Half-open: from the first such order to a second after the last one. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of one unit. */
  readonly price: Money;
  /** How many orders have it. */
  readonly orders: number;
}

/** A suspected window as the flash window that it becomes when the seller confirms it; it keeps the id. */
export const confirmed = ({ id, sku, product, variation, startsAt, endsAt, price }: SuspectedWindow): FlashWindow => ({
  id,
  name: '',
  startsAt,
  endsAt,
  state: 'ended',
  origin: 'history',
  items: [{ sku, product, variation, price }],
});

/** No flash sale is longer; the same price for longer is a price. In seconds. */
const longest = 72 * (hour / 1000);
/** Fewer orders say nothing. */
const fewest = 3;

/** Orders of one SKU at one price, none more than 72 h after the one before. */
interface Run {
  /** Minor units of one unit. */
  readonly unit: number;
  /** Places in the SKU's lines. */
  readonly first: number;
  last: number;
  orders: number;
}

/** A suspected window and the numbers of its lines. */
export interface Suspicion {
  readonly sale: SuspectedWindow;
  readonly lines: readonly number[];
}

/**
 * At least three orders of one SKU at one price within 72 h, all orders around them dearer, in no known window. Only
 * those that reach beyond `since`.
 */
export function* suspicions(
  sold: SoldLines,
  windows: WindowIndex,
  since: Instant,
): Generator<Suspicion, void, undefined> {
  const { firsts, order, created, paid, quantity } = sold;
  const runs = new Map<number, Run>();
  for (let sku = 0; sku < sold.skus.length; sku += 1) {
    const lines = order.subarray(firsts[sku], firsts[sku + 1]);
    if (lines.length < fewest || isOnePrice(sold, lines)) continue;
    const free = windows.isEmpty(sku)
      ? lines
      : lines.filter((n) => !windows.has(sku, (created[n] as number) * 1000, paid[n] as number, quantity[n] as number));
    for (const run of runsOf(sold, free, since, runs)) {
      const startsAt = (created[free[run.first] as number] as number) * 1000;
      const endsAt = (created[free[run.last] as number] as number) * 1000 + 1000;
      if (endsAt <= since || windows.overlaps(sku, startsAt, endsAt) || !isLowest(sold, free, run)) continue;
      const id = `history ${sold.skus[sku] ?? ''} ${String(run.unit)} ${String(startsAt / 1000)}`;
      yield {
        sale: {
          id,
          sku: sold.skus[sku] ?? '',
          product: sold.products[sku] ?? '',
          variation: sold.variations[sku] ?? '',
          startsAt,
          endsAt,
          price: { amount: run.unit, currency: sold.currency },
          orders: run.orders,
        },
        lines: [...free.subarray(run.first, run.last + 1)].filter((n) => unitOf(sold, n) === run.unit),
      };
    }
  }
}

/** Whole minor units of one, 0 where the price does not divide: no flash price does that. */
const unitOf = ({ paid, quantity }: SoldLines, line: number): number => {
  const [all, count] = [paid[line] as number, quantity[line] as number];
  return all % count === 0 ? all / count : 0;
};

function isOnePrice({ paid, quantity }: SoldLines, lines: Uint32Array): boolean {
  const [first] = lines;
  return lines.every((n) => paid[n] === paid[first as number] && quantity[n] === quantity[first as number]);
}

/** Runs of one SKU that are short enough and have orders enough. */
function runsOf(sold: SoldLines, lines: Uint32Array, since: Instant, open: Map<number, Run>): Run[] {
  const { created, marks } = sold;
  const found: Run[] = [];
  const close = (run: Run): void => {
    const length = (created[lines[run.last] as number] as number) - (created[lines[run.first] as number] as number);
    if (run.orders >= fewest && length <= longest) found.push(run);
  };
  open.clear();
  // A run that reaches beyond `since` and is short enough began after this; one that began before is too long anyway.
  const from = since / 1000 - 2 * longest;
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] as number;
    const at = created[line] as number;
    const unit = at < from ? 0 : unitOf(sold, line);
    if (unit === 0) continue;
    const isOrder = Number(((marks[line] as number) & orderBit) !== 0);
    const run = open.get(unit);
    if (run && at - (created[lines[run.last] as number] as number) <= longest) {
      run.last = place;
      run.orders += isOrder;
      continue;
    }
    if (run) close(run);
    open.set(unit, { unit, first: place, last: place, orders: isOrder });
  }
  for (const run of open.values()) close(run);
  return found;
}

/** Orders right before and after, and those in between, were dearer; there is one before or after at least. */
function isLowest({ paid, quantity }: SoldLines, lines: Uint32Array, { unit, first, last }: Run): boolean {
  if (first === 0 && last === lines.length - 1) return false;
  const compare = (place: number): number =>
    comparePerUnit(paid[lines[place] as number] as number, quantity[lines[place] as number] as number, unit, 1);
  if (first > 0 && compare(first - 1) <= 0) return false;
  if (last < lines.length - 1 && compare(last + 1) <= 0) return false;
  for (let place = first; place <= last; place += 1) if (compare(place) < 0) return false;
  return true;
}
