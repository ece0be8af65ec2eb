/** Rows of an export → orders for the self-check. Buyers' cells become numbers here, and their texts go with the builder. */
import { isCancelled, isCashOnDelivery } from '../../../../rules/history/order-words.ts';
import type { OrderColumn } from '../../../../rules/orders/check.ts';
import { addressKey, isMasked, ownMatcher, phoneKey, type OwnContact } from '../../../../rules/orders/contact.ts';
import { clue, type Clue, type Item, type Order, type Parcel } from '../../../../rules/orders/order.ts';
import { methodIn } from '../../../../rules/pickup/label.ts';
import type { DayMonthOrder, Instant } from '../../../../rules/time.ts';
import { slotOf, type Field, type Header } from '../columns.ts';
import { DateResolver } from '../date-resolver.ts';
import { DateReader } from '../dates.ts';
import { isDamagedId, readCount, textAt, type Row } from '../row.ts';
import { buyerSlot, columnsWithBuyers, type BuyerField } from './columns.ts';

type Draft = { -readonly [Key in keyof Order]: Order[Key] } & { parcels: Parcel[]; items: Item[]; file: number };

const columnOf: Readonly<Record<OrderColumn, number>> = {
  buyer: buyerSlot.buyer,
  phone: buyerSlot.phone,
  address: buyerSlot.street,
  tracking: slotOf.trackingId,
  shipped: slotOf.shipped,
  ready: slotOf.rts,
  warehouse: slotOf.warehouse,
};

/** Numbers for texts, from 1 on. */
class Numbers {
  readonly #known = new Map<string, number>();
  of(text: string): number {
    const number = this.#known.get(text) ?? this.#known.size + 1;
    this.#known.set(text, number);
    return number;
  }
}

interface BuilderOptions {
  readonly market: string;
  readonly zone: string;
  readonly own: OwnContact;
  /** Orders created before are left out. */
  readonly since: Instant;
}

export class OrdersBuilder {
  /** Columns that some file does not have. */
  readonly missing = new Set<OrderColumn>();
  readonly #market: string;
  readonly #zone: string;
  readonly #since: Instant;
  readonly #own: ReturnType<typeof ownMatcher>;
  readonly #orders = new Map<string, Draft>();
  readonly #numbers = { buyer: new Numbers(), phone: new Numbers(), address: new Numbers() };
  /** One string for each text that many orders share. */
  readonly #shared = new Map<string, string>();
  readonly #dates = new DateReader();
  #resolver: DateResolver | null = null;
  #columns: Int32Array = new Int32Array(0);
  #file = 0;

  constructor({ market, zone, own, since }: BuilderOptions) {
    this.#market = market;
    this.#zone = zone;
    this.#since = since;
    this.#own = ownMatcher(own, market);
  }

  /** Rows come from another file now; an order it holds takes the place of what an earlier file said of it. */
  start(dayMonth: DayMonthOrder): void {
    this.#file += 1;
    this.#resolver = new DateResolver(dayMonth, this.#zone);
  }

  /** The columns that are wanted of the file. */
  columns(header: Header): Int32Array {
    this.#columns = columnsWithBuyers(header);
    for (const [name, slot] of Object.entries(columnOf)) {
      if (this.#columns[slot] === -1) this.missing.add(name as OrderColumn);
    }
    return this.#columns;
  }

  /** Orders so far. */
  get length(): number {
    return this.#orders.size;
  }
  /** How many lines come does not matter here. */
  expect(): void {
    return;
  }
  /** The import told of lines that cannot be read. */
  reject(): void {
    return;
  }

  add(row: Row): void {
    const { bytes, from, to } = row;
    const slot = slotOf.orderId;
    if (from[slot] === to[slot] || isDamagedId(bytes, from[slot] ?? 0, to[slot] ?? 0)) return;
    const createdAt = this.#time(row, 'created');
    if (createdAt === null || createdAt < this.#since) return;
    const id = textAt(row, slot);
    const known = this.#orders.get(id);
    const order = known?.file === this.#file ? known : this.#draft(row, id, createdAt);
    if (order !== known) this.#orders.set(id, order);
    const tracking = textAt(row, slotOf.trackingId);
    const parcel = textAt(row, slotOf.packageId);
    if (!order.parcels.some((one) => one.id === parcel && one.tracking === tracking)) {
      order.parcels.push({ id: parcel, tracking });
    }
    const quantity = readCount(bytes, from[slotOf.quantity] ?? 0, to[slotOf.quantity] ?? 0);
    order.items.push({ product: this.#word(row, 'product'), quantity });
  }

  finish(): Order[] {
    return [...this.#orders.values()].map(({ file: _, parcels, ...order }) => {
      // A line without package and number belongs to a parcel that another line names.
      const named = parcels.filter(({ id, tracking }) => id !== '' || tracking !== '');
      return { ...order, parcels: named };
    });
  }

  #draft(row: Row, id: string, createdAt: Instant): Draft {
    const [shippedAt, deliveredAt] = [this.#time(row, 'shipped'), this.#time(row, 'delivered')];
    const cancelled =
      this.#time(row, 'cancelled') !== null ||
      isCancelled(textAt(row, slotOf.status)) ||
      isCancelled(textAt(row, slotOf.cancelType));
    const isPaid =
      this.#time(row, 'paidAt') !== null || deliveredAt !== null || isCashOnDelivery(textAt(row, slotOf.paymentMethod));
    return {
      ...{ id, createdAt, shippedAt, deliveredAt, isCancelled: cancelled, isCertain: isPaid && !cancelled },
      readyAt: this.#time(row, 'rts'),
      warehouse: this.#word(row, 'warehouse'),
      provider: this.#word(row, 'provider'),
      method: methodIn(textAt(row, slotOf.deliveryOption)),
      parcels: [],
      items: [],
      ...this.#buyer(row),
      file: this.#file,
    };
  }

  #buyer(row: Row): Pick<Order, 'buyer' | 'phone' | 'address' | 'ownPhone' | 'ownAddress'> {
    const text = (field: BuyerField): string => textAt(row, buyerSlot[field]);
    const { hasPhones, hasAddresses, isOwnPhone, isOwnAddress } = this.#own;
    const phone = phoneKey(text('phone'), this.#market);
    const street = addressKey(text('street'));
    const place = addressKey(text('district') + text('zipcode'));
    const clues = {
      buyer: this.#clue('buyer', 'buyer', text('buyer').toLowerCase(), text('buyer')),
      phone: this.#clue('phone', 'phone', phone, text('phone')),
      address: this.#clue('address', 'street', street === '' ? '' : `${street} ${place}`, text('street')),
    };
    const isOwn = (of: Clue, hasOwn: boolean, test: boolean): boolean | null =>
      !hasOwn || of === clue.blank ? false : of < clue.blank ? null : test;
    return {
      ...clues,
      ownPhone: isOwn(clues.phone, hasPhones, isOwnPhone(phone)),
      ownAddress: isOwn(clues.address, hasAddresses, isOwnAddress(street)),
    };
  }

  #clue(kind: 'buyer' | 'phone' | 'address', field: BuyerField, key: string, text: string): Clue {
    if (this.#columns[buyerSlot[field]] === -1) return clue.gone;
    if (isMasked(text)) return clue.masked;
    return key === '' ? clue.blank : this.#numbers[kind].of(key);
  }

  /** Null for a blank cell, and for one that is no date. */
  #time({ bytes, view, from, to }: Row, field: Field): Instant | null {
    const slot = slotOf[field];
    const raw = this.#dates.read(bytes, view, from[slot] ?? 0, to[slot] ?? 0);
    const seconds = raw > 0 && this.#resolver ? this.#resolver.resolve(raw) : -1;
    return seconds < 0 ? null : seconds * 1000;
  }

  #word(row: Row, field: Field): string {
    const text = textAt(row, slotOf[field]);
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    this.#shared.set(text, text);
    return text;
  }
}
