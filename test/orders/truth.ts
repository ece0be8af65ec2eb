/**
 * What is true of made-up orders: the ceilings, worked out the slow and plain way from the orders themselves, for tests to
 * compare with. Deliberately shares no code with `rules/`.
 */
import type { FlashWindow } from '../../rules/known.ts';
import type { Instant } from '../../rules/time.ts';
import { paidFor, type OrderLine } from './orders.ts';

/** Price of one = `paid` ÷ `quantity`. Of equal prices the newest line: it stays the longest. */
export interface TrueLimit {
  readonly paid: number;
  readonly quantity: number;
  readonly orderId: string;
  readonly createdAt: Instant;
}

export interface TrueCeiling {
  /** The lowest price of lines that are not cancelled, and paid or cash on delivery. */
  readonly certain: TrueLimit | null;
  /** The lowest price of all lines. */
  readonly strict: TrueLimit | null;
}

export interface Truth {
  readonly now: Instant;
  readonly lines: number;
  readonly orders: number;
  readonly oldest: Instant;
  readonly newest: Instant;
  /** By SKU id; every SKU that was ever ordered. */
  readonly ceilings: ReadonlyMap<string, TrueCeiling>;
}

export interface TruthOptions {
  readonly now: Instant;
  /** Flash sales that Shoplint knows for certain: their orders do not count. */
  readonly windows?: readonly FlashWindow[];
  /** Flash sales it only suspects: their orders count for `strict` alone. */
  readonly suspected?: readonly FlashWindow[];
}

const thirtyDays = 720 * 3_600_000;

const isIn = (windows: readonly FlashWindow[], line: OrderLine): boolean =>
  windows.some(
    ({ startsAt, endsAt, items }) =>
      startsAt <= line.order.createdAt &&
      line.order.createdAt < endsAt &&
      items.some(({ sku, price }) => sku === line.sku.id && (!price || price.amount * line.quantity === paidFor(line))),
  );

const isLower = (one: TrueLimit, other: TrueLimit | null): boolean => {
  if (!other) return true;
  const difference = one.paid * other.quantity - other.paid * one.quantity;
  return difference === 0 ? one.createdAt > other.createdAt : difference < 0;
};

/** Only the items that a SKU could match, so that the plain question above stays affordable for a million lines. */
const bySku = (windows: readonly FlashWindow[]): ((sku: string) => readonly FlashWindow[]) => {
  const found = new Map<string, FlashWindow[]>();
  for (const window of windows) {
    for (const item of window.items) {
      if (item.sku === undefined) continue;
      found.set(item.sku, [...(found.get(item.sku) ?? []), { ...window, items: [item] }]);
    }
  }
  return (sku) => found.get(sku) ?? [];
};

export const truthOf = (lines: Iterable<OrderLine>, { now, windows = [], suspected = [] }: TruthOptions): Truth => {
  const [known, likely] = [bySku(windows), bySku(suspected)];
  const ceilings = new Map<string, { certain: TrueLimit | null; strict: TrueLimit | null }>();
  let [count, orders, last, oldest, newest] = [0, 0, '', Infinity, 0];
  for (const line of lines) {
    const { order, sku, quantity } = line;
    count += 1;
    if (order.id !== last) orders += 1;
    last = order.id;
    oldest = Math.min(oldest, order.createdAt);
    newest = Math.max(newest, order.createdAt);

    const ceiling = ceilings.get(sku.id) ?? { certain: null, strict: null };
    ceilings.set(sku.id, ceiling);
    const paid = paidFor(line);
    const isRecent = now - thirtyDays < order.createdAt && order.createdAt <= now;
    if (!isRecent || paid === 0 || isIn(known(sku.id), line)) continue;
    const limit = { paid, quantity, orderId: order.id, createdAt: order.createdAt };
    if (isLower(limit, ceiling.strict)) ceiling.strict = limit;
    const isCertain = order.cancelledAt === 0 && (order.paidAt > 0 || order.cashOnDelivery);
    if (!isCertain || isIn(likely(sku.id), line)) continue;
    if (isLower(limit, ceiling.certain)) ceiling.certain = limit;
  }
  return { now, lines: count, orders, oldest, newest, ceilings };
};
