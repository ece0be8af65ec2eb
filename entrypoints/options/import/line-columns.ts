/** What a file's lines say, in columns, while it is read: dates as they stand, words as numbers. */
import type { TextColumn } from '../../../rules/history/lines.ts';
import type { Field } from './columns.ts';
import { resized } from './values.ts';
import { Texts } from './words.ts';

export const textFields = ['orderId', 'packageId', 'trackingId'] as const satisfies readonly Field[];
export const wordFields = [
  'sku',
  'product',
  'variation',
  'status',
  'substatus',
  'cancelType',
  'paymentMethod',
  'warehouse',
  'deliveryOption',
  'provider',
] as const satisfies readonly Field[];
export const timeFields = [
  'created',
  'paidAt',
  'rts',
  'shipped',
  'delivered',
  'cancelled',
] as const satisfies readonly Field[];

export type TextField = (typeof textFields)[number];
export type NumberField = (typeof wordFields)[number] | (typeof timeFields)[number];

/** By line; texts, words and times in the order of their fields. Plain data: it crosses from one worker to another. */
export interface ColumnsPart {
  readonly texts: readonly TextColumn[];
  readonly words: readonly Uint32Array<ArrayBuffer>[];
  /** Raw dates. */
  readonly times: readonly Uint32Array<ArrayBuffer>[];
  readonly quantity: Uint32Array<ArrayBuffer>;
  /** Minor units. */
  readonly paid: Float64Array<ArrayBuffer>;
  /** Row in the file. */
  readonly row: Uint32Array<ArrayBuffer>;
  /** Of the order id, as `hashOf`. */
  readonly orderHash: Uint32Array<ArrayBuffer>;
  /** Marks that group thousands in the line's amounts, as `groupedBit`. */
  readonly grouped: Uint8Array<ArrayBuffer>;
}

export const groupedBit = { '.': 1, ',': 2 } as const;

const firstRoom = 1 << 12;
/** Bytes of an id. The first lines of an export are its youngest orders, which have neither package nor tracking yet. */
const usualId = 19;

export class LineColumns {
  /** Lines there are; whoever has filled in all columns of the next one counts it. */
  length = 0;
  readonly texts = textFields.map(() => new Texts());
  readonly words = wordFields.map(() => new Uint32Array(firstRoom));
  readonly times = timeFields.map(() => new Uint32Array(firstRoom));
  quantity = new Uint32Array(firstRoom);
  paid = new Float64Array(firstRoom);
  row = new Uint32Array(firstRoom);
  orderHash = new Uint32Array(firstRoom);
  grouped = new Uint8Array(firstRoom);

  /** The order ids. */
  get orderId(): Texts {
    return this.texts[0] as Texts;
  }

  /** So many lines are likely to come: room for them is made at once. */
  expect(lines: number): void {
    if (lines <= this.row.length) return;
    this.#resize(lines);
    for (const texts of this.texts) texts.expect(lines, usualId);
  }

  /** Makes room for one more line. */
  makeRoom(): void {
    if (this.length === this.row.length) this.#resize(2 * this.length);
  }

  /** All lines, to be handed over: nothing may be added afterwards. */
  part(): ColumnsPart {
    const { length } = this;
    return {
      texts: this.texts.map((texts) => texts.whole()),
      words: this.words.map((values) => values.subarray(0, length)),
      times: this.times.map((values) => values.subarray(0, length)),
      quantity: this.quantity.subarray(0, length),
      paid: this.paid.subarray(0, length),
      row: this.row.subarray(0, length),
      orderHash: this.orderHash.subarray(0, length),
      grouped: this.grouped.subarray(0, length),
    };
  }

  /** Adds the lines of `part`, which was read of the rows behind row `rows`; `wordOf`: its words as ours. */
  join(part: ColumnsPart, wordOf: Uint32Array, rows: number): void {
    const { length } = this;
    const lines = length + part.row.length;
    if (lines > this.row.length) this.#resize(lines);
    for (const [field, texts] of this.texts.entries()) texts.join(part.texts[field] as TextColumn);
    for (const [field, values] of this.words.entries()) {
      const theirs = part.words[field] as Uint32Array;
      for (let line = 0; line < theirs.length; line += 1) values[length + line] = wordOf[theirs[line] ?? 0] ?? 0;
    }
    for (const [field, values] of this.times.entries()) values.set(part.times[field] as Uint32Array, length);
    for (let line = 0; line < part.row.length; line += 1) this.row[length + line] = rows + (part.row[line] ?? 0);
    this.orderHash.set(part.orderHash, length);
    this.quantity.set(part.quantity, length);
    this.paid.set(part.paid, length);
    this.grouped.set(part.grouped, length);
    this.length = lines;
  }

  #resize(room: number): void {
    for (const columns of [this.words, this.times]) {
      for (const [field, values] of columns.entries()) columns[field] = resized(values, room);
    }
    this.quantity = resized(this.quantity, room);
    this.paid = resized(this.paid, room);
    this.row = resized(this.row, room);
    this.orderHash = resized(this.orderHash, room);
    this.grouped = resized(this.grouped, room);
  }
}
