/** Flash sales nobody told Shoplint of, guessed from the orders; the seller confirms or denies each. */
import type { FlashWindow } from '../known.ts';
import type { Money } from '../money.ts';
import { hour, type Instant } from '../time.ts';
import type { WindowIndex } from './flash-lines.ts';
import { firstFrom, flashBit, orderBit, type SoldLines } from './sold-lines.ts';
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

/**
 * In whole seconds; older lines are in no suspected window that reaches beyond `since`: a run that is short enough began
 * after this, and one that began before is too long anyway.
 */
export const suspectedFrom = (since: Instant): number => since / 1000 - 2 * longest;

/** Orders of one SKU at one price, none more than 72 h after the one before; first and last as places. */
interface Run {
  /** Minor units of one unit. */
  readonly unit: number;
  readonly first: number;
  last: number;
  orders: number;
}

/** A suspected window and the places of its lines. */
export interface Suspicion {
  readonly sale: SuspectedWindow;
  readonly places: readonly number[];
}

/**
 * At least three orders of one SKU at one price within 72 h, all orders around them dearer, in no known window. Only
 * those that reach beyond `since`. Lines of known windows must be marked already.
 */
export function suspicions(sold: SoldLines, windows: WindowIndex, since: Instant): readonly Suspicion[] {
  const { firsts, created } = sold;
  const found: Suspicion[] = [];
  const open = new Map<number, Run>();
  for (let sku = 0; sku < sold.skus.length; sku += 1) {
    const [start, end] = [firsts[sku] as number, firsts[sku + 1] as number];
    // Stryker disable next-line all: no run of so few, or of one price, is lower than another order; it only saves a look
    if (end - start < fewest || isOnePrice(sold, start, end)) continue;
    for (const run of runsOf(sold, start, end, since, open)) {
      const startsAt = (created[run.first] as number) * 1000;
      const endsAt = (created[run.last] as number) * 1000 + 1000;
      if (endsAt <= since || windows.overlaps(sku, startsAt, endsAt) || !isLowest(sold, start, end, run)) continue;
      const places: number[] = [];
      for (let place = run.first; place <= run.last; place += 1) {
        if (unitOf(sold, place) === run.unit) places.push(place);
      }
      found.push({ sale: { ...named(sold, sku, run, startsAt), startsAt, endsAt, orders: run.orders }, places });
    }
  }
  return found;
}

const named = (
  { skus, products, variations, currency }: SoldLines,
  sku: number,
  { unit }: Run,
  startsAt: Instant,
): Pick<SuspectedWindow, 'id' | 'sku' | 'product' | 'variation' | 'price'> => ({
  id: `history ${skus[sku] as string} ${String(unit)} ${String(startsAt / 1000)}`,
  sku: skus[sku] as string,
  product: products[sku] as string,
  variation: variations[sku] as string,
  price: { amount: unit, currency },
});

/** Whole minor units of one, 0 where the price does not divide: no flash price does that. */
const unitOf = ({ paid, quantity }: SoldLines, place: number): number => {
  const all = paid[place] as number;
  const count = quantity[place] as number;
  return all % count === 0 ? all / count : 0;
};

// Stryker disable all: as above
function isOnePrice({ paid, quantity }: SoldLines, start: number, end: number): boolean {
  for (let place = start + 1; place < end; place += 1) {
    if (paid[place] !== paid[start] || quantity[place] !== quantity[start]) return false;
  }
  return true;
}
// Stryker restore all

/** Runs of one SKU that are short enough and have orders enough. `open`: an empty map, given back empty. */
function runsOf(sold: SoldLines, start: number, end: number, since: Instant, open: Map<number, Run>): readonly Run[] {
  const { created, marks } = sold;
  const found: Run[] = [];
  const close = (run: Run): void => {
    const length = (created[run.last] as number) - (created[run.first] as number);
    if (run.orders >= fewest && length <= longest) found.push(run);
  };
  let run: Run | undefined;
  for (let place = firstFrom(created, start, end, suspectedFrom(since)); place < end; place += 1) {
    const at = created[place] as number;
    const mark = marks[place] as number;
    const unit = mark & flashBit ? 0 : unitOf(sold, place);
    if (unit === 0) continue;
    // Stryker disable next-line ConditionalExpression: the run that is at hand is the one that is looked up
    if (run?.unit !== unit) run = open.get(unit);
    if (run && at - (created[run.last] as number) > longest) {
      close(run);
      run = undefined;
    }
    if (!run) {
      run = { unit, first: place, last: place, orders: 0 };
      open.set(unit, run);
    }
    run.last = place;
    if (mark & orderBit) run.orders += 1;
  }
  for (const each of open.values()) close(each);
  open.clear();
  return found;
}

/** Orders right before and after, and those in between, were dearer; there is one before or after at least. */
function isLowest(sold: SoldLines, start: number, end: number, { unit, first, last }: Run): boolean {
  const { paid, quantity, marks } = sold;
  const isFree = (place: number): boolean => ((marks[place] as number) & flashBit) === 0;
  const compare = (place: number): number => comparePerUnit(paid[place] as number, quantity[place] as number, unit, 1);
  let [before, after] = [first - 1, last + 1];
  while (before >= start && !isFree(before)) before -= 1;
  while (after < end && !isFree(after)) after += 1;
  if (before < start && after >= end) return false;
  if (before >= start && compare(before) <= 0) return false;
  if (after < end && compare(after) <= 0) return false;
  // No known window overlaps the run: all of its lines are free.
  for (let place = first; place <= last; place += 1) if (compare(place) < 0) return false;
  return true;
}
