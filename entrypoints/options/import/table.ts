/** Rows of a file → order lines in columns. Which number is the day, and which mark groups thousands, is settled last. */
import type { Lines, TextColumn } from '../../../rules/history/lines.ts';
import type { Currency, DecimalMark } from '../../../rules/money.ts';
import type { DayMonthOrder } from '../../../rules/time.ts';
import { AmountReader, amountReasons } from './amounts.ts';
import { slotOf, type Field } from './columns.ts';
import { DateResolver } from './date-resolver.ts';
import { DateReader, type DateTraits } from './dates.ts';
import {
  groupedBit,
  LineColumns,
  textFields,
  timeFields,
  wordFields,
  type ColumnsPart,
  type NumberField,
  type TextField,
} from './line-columns.ts';
import { positionsOf } from './positions.ts';
import { ImportError, mostRejectedKept, type Rejected, type RejectReason } from './problem.ts';
import { RejectedLines } from './rejected.ts';
import { isDamagedId, readCount, textAt, type Row } from './row.ts';
import { linesBut, settleTimes, type Refusal } from './settle.ts';
import { pick, resized } from './values.ts';
import { hashOf, Words } from './words.ts';

const textSlots = textFields.map((field) => slotOf[field]);
const wordSlots = wordFields.map((field) => slotOf[field]);
const timeSlots = timeFields.map((field) => slotOf[field]);
/** Of the words: the SKU comes first, then names that the lines of one SKU share more often than neighbours do. */
const [skuWord, lastName] = [0, 2];

const { orderId, quantity, created } = slotOf;

/** What was read of some rows of a file. Plain data: it crosses from one worker to another. */
export interface LinesPart {
  readonly columns: ColumnsPart;
  readonly words: TextColumn;
  readonly dates: DateTraits;
  /** The marks that its amounts prove to be decimal ones. */
  readonly decimalMarks: readonly DecimalMark[];
  readonly grouped: ReadonlyMap<number, Grouped>;
  readonly rejected: Rejected;
}

/** An amount that was read with a mark grouping thousands: its line counts if the file turns out to write so. */
interface Grouped {
  readonly field: Field;
  readonly text: string;
}

export class LinesBuilder {
  readonly dates = new DateReader();
  readonly rejected = new RejectedLines();

  readonly #currency: Currency;
  readonly #amounts: AmountReader;
  readonly #dictionary = new Words();
  readonly #columns = new LineColumns();
  /** By SKU, as a word, its last line. */
  #lineOfSku = new Uint32Array(1 << 12);
  /** By line, an amount with a mark that groups; of the first such lines only. */
  readonly #grouped = new Map<number, Grouped>();

  /** Amounts without a currency are in `currency`; `marks` are the decimal marks that its market uses. */
  constructor(currency: Currency, marks: readonly DecimalMark[]) {
    this.#currency = currency;
    this.#amounts = new AmountReader(currency, marks);
  }

  /** Lines accepted so far. */
  get length(): number {
    return this.#columns.length;
  }

  /** So many lines are likely to come: room for them is made at once. */
  expect(lines: number): void {
    this.#columns.expect(lines);
  }

  /** Takes one row, or leaves it out for the first reason there is. */
  add(row: Row): void {
    const columns = this.#columns;
    columns.makeRoom();
    if (!this.#hasIds(row) || !this.#addTimes(row) || !this.#addQuantity(row) || !this.#addPaid(row)) return;
    this.#addWords(row);
    const { view, from, to } = row;
    for (let index = 0; index < textSlots.length; index += 1) {
      const slot = textSlots[index] as number;
      columns.texts[index]?.add(view, from[slot] ?? 0, to[slot] ?? 0);
    }
    columns.row[columns.length] = row.line;
    columns.orderHash[columns.length] = hashOf(view, from[orderId] ?? 0, to[orderId] ?? 0);
    columns.length += 1;
  }

  /** Each word is most likely that of the line before, and a name that of the last line with the SKU. */
  #addWords({ view, from, to }: Row): void {
    const dictionary = this.#dictionary;
    const { words, length } = this.#columns;
    let like = length === 0 ? 0 : length - 1;
    const before = like;
    for (let index = skuWord; index < wordSlots.length; index += 1) {
      const slot = wordSlots[index] as number;
      const values = words[index] as Uint32Array;
      const start = from[slot] as number;
      const end = to[slot] as number;
      const word = start === end ? 0 : dictionary.indexOf(view, start, end, values[like]);
      values[length] = word;
      if (index === skuWord) like = this.#lastOfSku(word);
      else if (index === lastName) like = before;
    }
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
    return this.#hasId(row, 'orderId', 'order-id-missing') && this.#hasId(row, 'sku', 'sku-missing');
  }

  #hasId(row: Row, field: 'orderId' | 'sku', missing: RejectReason): boolean {
    const slot = slotOf[field];
    const start = row.from[slot] ?? 0;
    const end = row.to[slot] ?? 0;
    if (start < end && !isDamagedId(row.bytes, start, end)) return true;
    this.reject(row, start < end ? 'id-damaged' : missing, field);
    return false;
  }

  #addTimes(row: Row): boolean {
    const { bytes, view, from, to } = row;
    const { times, length } = this.#columns;
    for (let index = 0; index < timeSlots.length; index += 1) {
      const slot = timeSlots[index] as number;
      const raw = this.dates.read(bytes, view, from[slot] ?? 0, to[slot] ?? 0);
      if (raw < 0 || (raw === 0 && slot === created)) {
        this.reject(row, raw < 0 ? 'date-impossible' : 'date-missing', timeFields[index] ?? 'created');
        return false;
      }
      (times[index] as Uint32Array)[length] = raw;
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
    this.#columns.quantity[this.length] = count;
    return true;
  }

  #addPaid(row: Row): boolean {
    this.#columns.grouped[this.length] = 0;
    const before = this.#amount(row, 'subtotal');
    if (before < 0) return false;
    const discount = this.#amount(row, 'sellerDiscount');
    if (discount < 0) return false;
    if (discount > before) {
      this.reject(row, 'discount-above-price', 'sellerDiscount');
      return false;
    }
    this.#columns.paid[this.length] = before - discount;
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
      const { grouped, length } = this.#columns;
      grouped[length] = (grouped[length] ?? 0) | groupedBit[mark];
      if (this.#grouped.size < mostRejectedKept) this.#grouped.set(length, { field, text: textAt(row, slot) });
    }
    return amount;
  }

  #datesChanged(row: Row): ImportError {
    const text = textAt(row, created);
    return new ImportError({ code: 'dates-changed', line: row.line, column: 'Created Time', text });
  }

  /** All that was read, to be handed over: nothing may be added afterwards. */
  part(): LinesPart {
    return {
      columns: this.#columns.part(),
      words: this.#dictionary.whole(),
      dates: this.dates.traits(),
      decimalMarks: this.#amounts.proven(),
      grouped: this.#grouped,
      rejected: this.rejected.all(),
    };
  }

  /**
   * Adds what was read of the rows behind row `rows`, as if they had been added here. False, with nothing added, where
   * that fails at one of them.
   */
  join(part: LinesPart, rows: number): boolean {
    const { dates, length } = this;
    if ((dates.yearFirst || part.dates.yearFirst) && (dates.yearLast || part.dates.yearLast)) return false;
    this.#columns.join(part.columns, this.#dictionary.numbersOf(part.words), rows);
    dates.join(part.dates);
    this.#amounts.join(part.decimalMarks);
    for (const [line, amount] of part.grouped) {
      if (this.#grouped.size < mostRejectedKept) this.#grouped.set(length + line, amount);
    }
    this.rejected.join(part.rejected, rows);
    return true;
  }

  /**
   * The lines, with `order` for dates that do not begin with their year, and the clock of `zone`. To be called once.
   * Throws where a text is not UTF-8.
   */
  finish(order: DayMonthOrder, zone: string): Lines {
    const columns = this.#columns;
    const { length } = columns;
    const refused = settleTimes(columns, new DateResolver(order, zone));
    this.#refuseGrouped(refused);
    for (const [line, { reason, field, text }] of [...refused].sort(([a], [b]) => a - b)) {
      this.rejected.add(columns.row[line] ?? 0, columns.orderId.at(line), reason, field, text);
    }
    const keep = linesBut(refused, length);
    const texts = textFields.map((field, index) => [field, columns.texts[index]?.column(keep)] as const);
    const numbers = [...wordFields, ...timeFields].map(
      (field, index) =>
        [field, pick([...columns.words, ...columns.times][index] as Uint32Array<ArrayBuffer>, keep, length)] as const,
    );
    const rest = Object.fromEntries([...texts, ...numbers]) as Pick<Lines, TextField | NumberField>;
    return {
      ...rest,
      length: keep ? keep.length : length,
      currency: this.#currency,
      words: this.#strings(),
      position: positionsOf(rest.orderId, pick(columns.orderHash, keep, length), rest.sku),
      quantity: pick(columns.quantity, keep, length),
      paid: pick(columns.paid, keep, length),
    };
  }

  /** Leaves out lines with a mark that groups thousands where the rest of the file does not say that it does. */
  #refuseGrouped(refused: Map<number, Refusal>): void {
    const bits = (['.', ','] as const).reduce(
      (sum, mark) => sum | (this.#amounts.groups(mark) ? 0 : groupedBit[mark]),
      0,
    );
    const { grouped, length } = this.#columns;
    for (let line = 0; line < length; line += 1) {
      if (((grouped[line] ?? 0) & bits) === 0 || refused.has(line)) continue;
      refused.set(line, {
        reason: 'amount-ambiguous',
        ...(this.#grouped.get(line) ?? { field: 'subtotal', text: '' }),
      });
    }
  }

  #strings(): string[] {
    try {
      return this.#dictionary.strings();
    } catch (error) {
      throw new ImportError({ code: 'encoding' }, error);
    }
  }
}

/** The row below the header that explains the columns: none of its main cells holds a digit. */
export function isDescription(row: Row): boolean {
  const texts = [orderId, slotOf.sku, quantity, created].map((slot) => textAt(row, slot));
  return texts[0] !== '' && texts.every((text) => !/\d/.test(text));
}
