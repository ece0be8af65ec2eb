/** Rows of a file → order lines in columns. Which number is the day, and which mark groups thousands, is settled last. */
import type { Lines } from '../../../rules/history/lines.ts';
import type { Currency, DecimalMark } from '../../../rules/money.ts';
import type { DayMonthOrder } from '../../../rules/time.ts';
import { AmountReader, amountReasons } from './amounts.ts';
import { slotOf, type Field } from './columns.ts';
import { DateResolver } from './date-resolver.ts';
import { DateReader } from './dates.ts';
import { positionsOf } from './positions.ts';
import { ImportError, mostRejectedKept, type RejectReason } from './problem.ts';
import { rawText } from './raw-date.ts';
import { RejectedLines } from './rejected.ts';
import { isDamagedId, readCount, textAt, type Row } from './row.ts';
import { pick, resized } from './values.ts';
import { Texts, Words } from './words.ts';

const textFields = ['orderId', 'packageId', 'trackingId'] as const satisfies readonly Field[];
const wordFields = [
  'status',
  'substatus',
  'cancelType',
  'paymentMethod',
  'warehouse',
  'deliveryOption',
  'provider',
] as const satisfies readonly Field[];
/** What the lines of one SKU share, more often than neighbours do. */
const namesOfSku = ['product', 'variation'] as const satisfies readonly Field[];
const timeFields = [
  'created',
  'paidAt',
  'rts',
  'shipped',
  'delivered',
  'cancelled',
] as const satisfies readonly Field[];

type TextField = (typeof textFields)[number];
type WordField = 'sku' | (typeof namesOfSku)[number] | (typeof wordFields)[number];
type TimeField = (typeof timeFields)[number];

const { orderId, quantity, created } = slotOf;

/** Values of one field, by line, with room for more. */
interface Column {
  readonly field: Field;
  readonly slot: number;
  values: Uint32Array<ArrayBuffer>;
}
const firstCapacity = 1 << 12;
const columnOf = (field: Field): Column => ({
  field,
  slot: slotOf[field],
  values: new Uint32Array(firstCapacity),
});

/** An amount that was read with a mark grouping thousands: `line` counts if the file turns out to write so. */
interface Grouped {
  readonly field: Field;
  readonly text: string;
}
const groupedBit = { '.': 1, ',': 2 } as const;

export class LinesBuilder {
  readonly dates = new DateReader();
  readonly rejected = new RejectedLines();
  /** Lines accepted so far. */
  length = 0;

  readonly #currency: Currency;
  readonly #amounts: AmountReader;
  readonly #dictionary = new Words();
  readonly #orderIds = new Texts();
  readonly #texts = textFields.map((field) => ({
    field,
    slot: slotOf[field],
    values: field === 'orderId' ? this.#orderIds : new Texts(),
  }));
  readonly #sku = columnOf('sku');
  readonly #names = namesOfSku.map(columnOf);
  readonly #words = wordFields.map(columnOf);
  /** By SKU, as a word, its last line. */
  #lineOfSku = new Uint32Array(firstCapacity);
  /** Raw dates until `finish`. */
  readonly #times = timeFields.map(columnOf);
  #quantity = new Uint32Array(firstCapacity);
  #paid = new Float64Array(firstCapacity);
  /** Row in the file. */
  #row = new Uint32Array(firstCapacity);
  /** Marks that group thousands in the line's amounts, as `groupedBit`. */
  #grouped = new Uint8Array(firstCapacity);
  /** By line, such an amount; of the first lines only. */
  readonly #groupedTexts = new Map<number, Grouped>();

  /** Amounts without a currency are in `currency`; `marks` are the decimal marks that its market uses. */
  constructor(currency: Currency, marks: readonly DecimalMark[]) {
    this.#currency = currency;
    this.#amounts = new AmountReader(currency, marks);
  }

  /** So many lines are likely to come: room for them is made at once. */
  expect(lines: number): void {
    if (lines <= this.#row.length) return;
    this.#resize(lines);
    for (const { values } of this.#texts) values.expect(lines);
  }

  /** Takes one row, or leaves it out for the first reason there is. */
  add(row: Row): void {
    if (this.length === this.#row.length) this.#resize(2 * this.length);
    if (!this.#hasIds(row) || !this.#addTimes(row) || !this.#addQuantity(row) || !this.#addPaid(row)) return;
    const { view, from, to } = row;
    const line = this.length;
    const before = line === 0 ? 0 : line - 1;
    const sku = this.#addWord(row, this.#sku, before);
    const ofSku = this.#lastOfSku(sku);
    for (const column of this.#names) this.#addWord(row, column, ofSku);
    for (const column of this.#words) this.#addWord(row, column, before);
    for (const { slot, values } of this.#texts) values.add(view, from[slot] ?? 0, to[slot] ?? 0);
    this.#row[line] = row.line;
    this.length += 1;
  }

  /** The word in the row's cell, most likely that of the line `like`. */
  #addWord({ view, from, to }: Row, { slot, values }: Column, like: number): number {
    const word = this.#dictionary.indexOf(view, from[slot] ?? 0, to[slot] ?? 0, values[like]);
    values[this.length] = word;
    return word;
  }

  /** The last line of a SKU, which the present one now is. */
  #lastOfSku(sku: number): number {
    if (sku >= this.#lineOfSku.length) this.#lineOfSku = resized(this.#lineOfSku, 2 * sku);
    const last = this.#lineOfSku[sku] ?? 0;
    this.#lineOfSku[sku] = this.length;
    return last;
  }

  /** Leaves a row out; `field` is the cell to blame, null for the whole row. */
  reject(row: Row, reason: RejectReason, field: Field | null, text = field ? textAt(row, slotOf[field]) : ''): void {
    this.rejected.add(row.line, textAt(row, orderId), reason, field, text);
  }

  #hasIds(row: Row): boolean {
    const { bytes, from, to } = row;
    for (const field of ['orderId', 'sku'] as const) {
      const slot = slotOf[field];
      const start = from[slot] ?? 0;
      const end = to[slot] ?? 0;
      if (start < end && !isDamagedId(bytes, start, end)) continue;
      this.reject(row, start < end ? 'id-damaged' : missing[field], field);
      return false;
    }
    return true;
  }

  #addTimes(row: Row): boolean {
    const { bytes, view, from, to } = row;
    for (const { field, slot, values } of this.#times) {
      const raw = this.dates.read(bytes, view, from[slot] ?? 0, to[slot] ?? 0);
      if (raw < 0 || (raw === 0 && slot === created)) {
        this.reject(row, raw < 0 ? 'date-impossible' : 'date-missing', field);
        return false;
      }
      values[this.length] = raw;
    }
    if (this.dates.yearFirst && this.dates.yearLast) throw this.#datesChanged(row);
    return true;
  }

  #addQuantity(row: Row): boolean {
    const count = readCount(row.bytes, row.from[quantity] ?? 0, row.to[quantity] ?? 0);
    if (count < 1) {
      this.reject(row, 'quantity', 'quantity');
      return false;
    }
    this.#quantity[this.length] = count;
    return true;
  }

  #addPaid(row: Row): boolean {
    this.#grouped[this.length] = 0;
    const before = this.#amount(row, 'subtotal');
    if (before < 0) return false;
    const discount = this.#amount(row, 'sellerDiscount');
    if (discount < 0) return false;
    if (discount > before) {
      this.reject(row, 'discount-above-price', 'sellerDiscount');
      return false;
    }
    this.#paid[this.length] = before - discount;
    return true;
  }

  /** Minor units, or −1 for a row that was left out. */
  #amount(row: Row, field: 'subtotal' | 'sellerDiscount'): number {
    const slot = slotOf[field];
    const amount = this.#amounts.read(row.bytes, row.from[slot] ?? 0, row.to[slot] ?? 0);
    if (amount < 0) {
      this.reject(row, amountReasons[-1 - amount] ?? 'amount-not-a-number', field);
      return -1;
    }
    const mark = this.#amounts.grouped;
    if (mark) {
      this.#grouped[this.length] = (this.#grouped[this.length] ?? 0) | groupedBit[mark];
      if (this.#groupedTexts.size < mostRejectedKept) {
        this.#groupedTexts.set(this.length, { field, text: textAt(row, slot) });
      }
    }
    return amount;
  }

  #datesChanged(row: Row): ImportError {
    return new ImportError({
      code: 'dates-changed',
      line: row.line,
      column: 'Created Time',
      text: textAt(row, created),
    });
  }

  /**
   * The lines, with `order` for dates that do not begin with their year, and the clock of `zone`. To be called once.
   * Throws where a text is not UTF-8.
   */
  finish(order: DayMonthOrder, zone: string): Lines {
    const keep = this.#settle(order, zone);
    const texts = this.#texts.map(({ field, values }) => [field, values.column(keep)] as const);
    const columns = this.#columns().map(({ field, values }) => [field, pick(values, keep, this.length)] as const);
    const rest = Object.fromEntries([...texts, ...columns]) as Pick<Lines, TextField | WordField | TimeField>;
    return {
      ...rest,
      length: keep.length,
      currency: this.#currency,
      words: this.#strings(),
      position: positionsOf(rest.orderId, rest.sku),
      quantity: pick(this.#quantity, keep, this.length),
      paid: pick(this.#paid, keep, this.length),
    };
  }

  /** Makes moments of the raw dates and leaves out what does not hold; the lines that stay. */
  #settle(order: DayMonthOrder, zone: string): Uint32Array {
    const resolver = new DateResolver(order, zone);
    const refused = (['.', ','] as const).reduce(
      (bits, mark) => bits | (this.#amounts.groups(mark) ? 0 : groupedBit[mark]),
      0,
    );
    const keep = new Uint32Array(this.length);
    let kept = 0;
    for (let line = 0; line < this.length; line += 1) {
      if (!this.#resolveTimes(line, resolver)) continue;
      if (((this.#grouped[line] ?? 0) & refused) !== 0) {
        const { field, text } = this.#groupedTexts.get(line) ?? { field: 'subtotal', text: '' };
        this.#rejectLine(line, 'amount-ambiguous', field, text);
        continue;
      }
      keep[kept] = line;
      kept += 1;
    }
    return keep.subarray(0, kept);
  }

  #resolveTimes(line: number, resolver: DateResolver): boolean {
    for (const { field, values } of this.#times) {
      const raw = values[line] ?? 0;
      if (raw === 0) continue;
      const seconds = resolver.resolve(raw);
      if (seconds < 0) {
        this.#rejectLine(line, 'date-impossible', field, rawText(raw));
        return false;
      }
      values[line] = seconds;
    }
    return true;
  }

  #rejectLine(line: number, reason: RejectReason, field: Field, text: string): void {
    this.rejected.add(this.#row[line] ?? 0, this.#orderIds.at(line), reason, field, text);
  }

  #strings(): string[] {
    try {
      return this.#dictionary.strings();
    } catch (error) {
      throw new ImportError({ code: 'encoding' }, error);
    }
  }

  #columns(): Column[] {
    return [this.#sku, ...this.#names, ...this.#words, ...this.#times];
  }

  #resize(lines: number): void {
    for (const column of this.#columns()) column.values = resized(column.values, lines);
    this.#quantity = resized(this.#quantity, lines);
    this.#paid = resized(this.#paid, lines);
    this.#row = resized(this.#row, lines);
    this.#grouped = resized(this.#grouped, lines);
  }
}

/** The row below the header that explains the columns: none of its main cells holds a digit. */
export function isDescription(row: Row): boolean {
  const texts = [orderId, slotOf.sku, quantity, created].map((slot) => textAt(row, slot));
  return texts[0] !== '' && texts.every((text) => !/\d/.test(text));
}

const missing = { orderId: 'order-id-missing', sku: 'sku-missing' } as const;
