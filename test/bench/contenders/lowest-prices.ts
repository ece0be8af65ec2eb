/**
 * The job of the libraries: the lowest price paid for each SKU in 720 hours outside flash sales, once of the orders that
 * count for certain and once of all, with the order that set it. Written as one writes it beside a library that hands
 * over rows of cells: the columns by name, and of each row no more than is needed to dismiss it.
 */
import type { FlashWindow } from '../../../rules/known.ts';
import type { ExportSettings } from '../exports.ts';
import { answerOf, type Lowest } from './answer.ts';

interface Sale {
  readonly startsAt: number;
  readonly endsAt: number;
  /** Of one unit; NaN where it is not known: then every price is the sale's. */
  readonly price: number;
}

interface Found {
  certain: Lowest | null;
  strict: Lowest | null;
}

const columns = {
  order: 'Order ID',
  sku: 'SKU ID',
  quantity: 'Quantity',
  before: 'SKU Subtotal Before Discount',
  discount: 'SKU Seller Discount',
  created: 'Created Time',
  paidAt: 'Paid Time',
  cancelled: 'Cancelled Time',
  payment: 'Payment Method',
} as const;
type Column = keyof typeof columns;

type Cell = string | number | boolean | Date | null;

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : String(cell ?? ''));

/** `DD/MM/YYYY HH:MM:SS` at an offset in ms; NaN where it is something else. */
function instantOf(text: string, offset: number): number {
  const two = (at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
  if (text.length !== 19) return NaN;
  return Date.UTC(two(6) * 100 + two(8), two(3) - 1, two(0), two(11), two(14), two(17)) - offset;
}

/** In minor units of a currency with two decimals. */
const amountOf = (text: string): number => Math.round(Number(text) * 100);

/** The lower price of one unit; of two alike the younger order. */
function lower(a: Lowest, b: Lowest | null): Lowest {
  if (!b) return a;
  const [x, y] = [a.paid * b.quantity, b.paid * a.quantity];
  if (x !== y) return x < y ? a : b;
  return a.createdAt > b.createdAt ? a : b;
}

/** Flash sales by SKU. */
function salesOf(windows: readonly FlashWindow[]): Map<string, Sale[]> {
  const found = new Map<string, Sale[]>();
  for (const { startsAt, endsAt, items } of windows) {
    for (const { sku, price } of items) {
      if (sku === undefined) continue;
      const sales = found.get(sku) ?? [];
      found.set(sku, sales);
      sales.push({ startsAt, endsAt, price: price?.amount ?? NaN });
    }
  }
  return found;
}

export class LowestPrices {
  readonly skus = new Map<string, Found>();
  private readonly at = {} as Record<Column, number>;
  private readonly since: number;
  private readonly until: number;
  private readonly offset: number;
  private readonly sales: ReadonlyMap<string, readonly Sale[]>;

  constructor({ now, offset, windows }: ExportSettings) {
    this.until = now;
    this.since = now - 720 * 3_600_000;
    this.offset = offset;
    this.sales = salesOf(windows);
  }

  header(names: readonly Cell[]): void {
    const clean = names.map((name) => textOf(name).replace(/^\ufeff/, ''));
    for (const column of Object.keys(columns) as Column[]) {
      this.at[column] = clean.indexOf(columns[column]);
      if (this.at[column] < 0) throw new Error(`The file has no column ${columns[column]}.`);
    }
  }

  add(row: readonly Cell[]): void {
    const { at } = this;
    const createdAt = instantOf(textOf(row[at.created]), this.offset);
    if (!(createdAt > this.since && createdAt <= this.until)) return;
    const paid = amountOf(textOf(row[at.before])) - amountOf(textOf(row[at.discount]));
    const quantity = Number(textOf(row[at.quantity]));
    if (!(paid > 0 && quantity > 0)) return;
    const sku = textOf(row[at.sku]);
    if (this.isInSale(sku, createdAt, paid, quantity)) return;
    let found = this.skus.get(sku);
    if (!found) {
      found = { certain: null, strict: null };
      this.skus.set(sku, found);
    }
    const line = { paid, quantity, orderId: textOf(row[at.order]), createdAt };
    found.strict = lower(line, found.strict);
    const isPaid = textOf(row[at.paidAt]) !== '' || textOf(row[at.payment]) === 'Cash on delivery';
    if (isPaid && textOf(row[at.cancelled]) === '') found.certain = lower(line, found.certain);
  }

  private isInSale(sku: string, createdAt: number, paid: number, quantity: number): boolean {
    for (const { startsAt, endsAt, price } of this.sales.get(sku) ?? []) {
      if (createdAt < startsAt || createdAt >= endsAt) continue;
      if (Number.isNaN(price) || price * quantity === paid) return true;
    }
    return false;
  }
}

export const told = ({ skus }: LowestPrices): string => answerOf(skus);
