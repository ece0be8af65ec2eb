/** The shop's orders: seeded, one after the other, so that a million lines need no memory. */
import { day, hour, minute, type Instant } from '../../rules/time.ts';
import type { ZoneClock } from './clock.ts';
import type { Filter, ShopSku } from './options.ts';
import { diceOf, type Dice } from './random.ts';
import type { Shop } from './shop.ts';
import type { State } from './words.ts';

/** Times are instants in whole seconds; 0 where there is none. Amounts in minor units. */
export interface Order {
  /** 18 digits. */
  readonly id: string;
  readonly number: number;
  readonly buyer: number;
  readonly state: State;
  readonly cashOnDelivery: boolean;
  readonly returned: boolean;
  readonly createdAt: Instant;
  readonly paidAt: Instant;
  readonly rtsAt: Instant;
  readonly shippedAt: Instant;
  readonly deliveredAt: Instant;
  readonly cancelledAt: Instant;
  readonly shipping: number;
  /** Of all lines, with shipping. */
  readonly amount: number;
  /** Planted: another number than the usual one; empty: none at all. */
  readonly tracking?: string;
  /** Planted: the whole number, for all to see. */
  readonly phone?: string;
}

export interface OrderLine {
  readonly order: Order;
  readonly sku: ShopSku;
  readonly quantity: number;
  /** Price of one before any discount. */
  readonly original: number;
  readonly sellerDiscount: number;
  readonly platformDiscount: number;
}

/** Subtotal before discount − seller discount: what the platform compares a flash price with, for the whole quantity. */
export const paidFor = ({ original, quantity, sellerDiscount }: OrderLine): number =>
  original * quantity - sellerDiscount;

interface Given {
  readonly shop: Shop;
  readonly rows: number;
  readonly seed: number;
  readonly now: Instant;
  readonly days: number;
  readonly shuffle: boolean;
  readonly clock: ZoneClock;
}

type Draft = Omit<OrderLine, 'order'>;

/** Few SKUs sell most, and none is never sold. */
const skuAt = (dice: Dice, count: number): number => {
  const at = dice();
  return Math.floor((dice() < 0.5 ? at : at * at * at) * count);
};

/** A voucher takes an odd amount off: the price of one is then no whole number of minor units. */
const voucherOn = (total: number, dice: Dice): number => {
  const luck = dice();
  if (luck >= 0.03) return 0;
  return Math.round(total * (luck < 0.003 ? 0.15 + 0.1 * dice() : 0.01 + 0.07 * dice()));
};

const draftLine = (index: number, createdAt: Instant, { shop }: Given, dice: Dice): Draft => {
  const sku = shop.skus[index] as ShopSku;
  const { original } = sku;
  const luck = dice();
  const quantity = luck < 0.8 ? 1 : luck < 0.94 ? 2 : 3 + Math.floor(dice() * 4);
  const sale = shop.saleAt(createdAt);
  const flash = sale < 0 ? null : shop.flashPrice(index, sale);
  const kind = dice();
  // A gift; and what is bought beyond the flash sale's purchase limit costs the everyday price.
  if (kind < 0.008) return { sku, quantity: 1, original, sellerDiscount: original, platformDiscount: 0 };
  const isFlash = flash !== null && kind < 0.9;
  const unit = isFlash ? flash : shop.everydayPrice(index, createdAt);
  const off = (original - unit) * quantity + (isFlash ? 0 : voucherOn(unit * quantity, dice));
  const platformDiscount = dice() < 0.2 ? Math.round(unit * quantity * 0.05) : 0;
  return { sku, quantity, original, sellerDiscount: off, platformDiscount };
};

const draftLines = (createdAt: Instant, given: Given, dice: Dice): Draft[] => {
  const luck = dice();
  const count = luck < 0.72 ? 1 : luck < 0.9 ? 2 : 3 + Math.floor(dice() * 3);
  const lines: Draft[] = [];
  for (let i = 0; i < count; i++) lines.push(draftLine(skuAt(dice, given.shop.skus.length), createdAt, given, dice));
  const first = lines[0];
  // The same SKU again as a gift: two lines of one order that only their position tells apart.
  if (first && dice() < 0.01)
    lines.push({ ...first, quantity: 1, sellerDiscount: first.original, platformDiscount: 0 });
  return lines;
};

const stateAt = (age: number, dice: Dice): State => {
  const luck = dice();
  if (luck < 0.07) return 'cancelled';
  if (age < day) return luck < 0.2 ? 'unpaid' : 'toShip';
  if (age < 3 * day) return luck < 0.5 ? 'toCollect' : 'shipped';
  if (age < 6 * day) return luck < 0.6 ? 'shipped' : 'delivered';
  return age < 14 * day ? 'delivered' : 'completed';
};

/** Orders of another seed have other ids. */
const firstId = 100_000_000_000_000;

const isSent = (state: State): boolean => state === 'shipped' || state === 'delivered' || state === 'completed';

const makeOrder = (number: number, createdAt: Instant, lines: readonly Draft[], given: Given, dice: Dice): Order => {
  const { now, rows, seed, clock } = given;
  const state = stateAt(now - createdAt, dice);
  const cashOnDelivery = state !== 'unpaid' && dice() < 0.3;
  const isDelivered = state === 'delivered' || state === 'completed';
  const later = (at: Instant, atMost: number): Instant => clock.settle(Math.min(now, at + dice() * atMost));
  // Half of the cancelled orders were paid before.
  const isPaid = cashOnDelivery ? isDelivered : state !== 'unpaid' && (state !== 'cancelled' || dice() < 0.5);
  const paidAt = isPaid ? later(createdAt, cashOnDelivery ? 5 * day : 20 * minute) : 0;
  const rtsAt = isSent(state) || state === 'toCollect' ? later(createdAt + hour, day) : 0;
  const shippedAt = isSent(state) ? later(rtsAt, day) : 0;
  const shipping = dice() < 0.6 ? 0 : Math.round((lines[0]?.original ?? 0) * 0.1);
  const total = lines.reduce(
    (sum, line) => sum + line.original * line.quantity - line.sellerDiscount - line.platformDiscount,
    shipping,
  );
  return {
    id: `583${firstId + (seed % 1000) * 100_000_000_000 + number * 7_919 + Math.floor(dice() * 7_000)}`,
    ...{ number, state, cashOnDelivery, createdAt, paidAt, rtsAt, shippedAt, shipping },
    buyer: Math.floor((dice() * rows) / 3),
    returned: isDelivered && dice() < 0.04,
    deliveredAt: isDelivered ? later(shippedAt, 4 * day) : 0,
    cancelledAt: state === 'cancelled' ? later(Math.max(createdAt, paidAt), day) : 0,
    amount: Math.max(0, total),
  };
};

/** Coprime with any smaller number of rows: steps through all of them in no order. */
const stride = 7_368_787;

/** The order of each row in turn, newest first unless shuffled; the lines of an order stand together. */
export function* orderLines(given: Given): Generator<OrderLine> {
  const { rows, seed, now, days, shuffle, clock } = given;
  const dice = diceOf(seed);
  const span = days * day - hour;
  for (let row = 0, number = 1; row < rows; number++) {
    const place = shuffle ? (row * stride) % rows : row;
    const createdAt = clock.settle(now - 5 * minute - ((place + dice()) / rows) * span);
    const lines = draftLines(createdAt, given, dice);
    const order = makeOrder(number, createdAt, lines, given, dice);
    for (const line of lines) {
      if (row++ === rows) return;
      yield { order, ...line };
    }
  }
}

const passes = ({ state, createdAt }: Order, { states, from = -Infinity, to = Infinity }: Filter): boolean =>
  (states?.includes(state) ?? true) && from <= createdAt && createdAt <= to;

export function* filtered(lines: Iterable<OrderLine>, filter: Filter): Generator<OrderLine> {
  for (const line of lines) if (passes(line.order, filter)) yield line;
}
