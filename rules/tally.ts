/** Counts over the rows of a form, kept up to date row by row, so that one edit costs one row. */
import type { FlashSaleFields, FlashSaleRow, Reading } from './form.ts';
import type { FlashWindow, Known, ProductDiscount, SaleItem } from './known.ts';
import type { Money } from './money.ts';

/** What makes two rows the same SKU (product level: the same product). */
export const identityOf = (row: FlashSaleRow): string =>
  row.level === 'product'
    ? (row.productId ?? `name ${row.product}`)
    : (row.sku ?? `${row.productId ?? row.product} / ${row.variation}`);

const productOf = (row: FlashSaleRow): string => row.productId ?? `name ${row.product}`;

const sameNumber = (batch: Reading<number>, own: Reading<number>): boolean =>
  batch.state !== 'read' || own.state === 'gone' || (own.state === 'read' && own.value === batch.value);
const sameMoney = (batch: Reading<Money>, own: Reading<Money>): boolean =>
  batch.state !== 'read' || own.state === 'gone' || (own.state === 'read' && own.value.amount === batch.value.amount);

/** A value stands in the batch bar that this ticked row does not have. */
export const isUnapplied = (row: FlashSaleRow, fields: FlashSaleFields): boolean =>
  row.ticked &&
  row.active &&
  !(
    sameMoney(fields.batchPrice, row.price) &&
    sameNumber(fields.batchDiscount, row.discount) &&
    sameNumber(fields.batchLimit, row.limit) &&
    sameNumber(fields.batchStock, row.stock)
  );

/** A multiset with the number of distinct members. */
class Bag {
  private readonly counts = new Map<string, number>();
  add(key: string, by: 1 | -1): number {
    const now = (this.counts.get(key) ?? 0) + by;
    if (now > 0) this.counts.set(key, now);
    else this.counts.delete(key);
    return now;
  }
  count(key: string): number {
    return this.counts.get(key) ?? 0;
  }
  get size(): number {
    return this.counts.size;
  }
}

export class RowTally {
  rowCount = 0;
  unapplied = 0;
  activeCount = 0;
  private readonly products = new Bag();
  private readonly activeIdentities = new Bag();

  get productsSeen(): number {
    return this.products.size;
  }
  twins(row: FlashSaleRow): number {
    return this.activeIdentities.count(identityOf(row));
  }
  /** True where the number of active twins changed in a way that other rows notice. */
  add(row: FlashSaleRow, fields: FlashSaleFields, by: 1 | -1): boolean {
    this.rowCount += by;
    this.products.add(productOf(row), by);
    if (isUnapplied(row, fields)) this.unapplied += by;
    if (!row.active) return false;
    this.activeCount += by;
    const left = this.activeIdentities.add(identityOf(row), by);
    return by === 1 ? left > 1 : left > 0;
  }
}

const nothing: readonly never[] = [];

/** Which windows or discounts hold a row's SKU or product: by id, else by name. */
export class SaleIndex<Sale extends FlashWindow | ProductDiscount> {
  private readonly by = new Map<string, Sale[]>();
  private readonly everywhere: readonly Sale[];
  private readonly empty: boolean;

  constructor(sales: readonly Sale[], wholeShop: boolean) {
    this.everywhere = wholeShop ? sales.filter(({ items }) => items.length === 0) : [];
    this.empty = sales.length === 0;
    for (const sale of sales) for (const item of sale.items) for (const key of keysOf(item)) this.put(key, sale);
  }

  private put(key: string, sale: Sale): void {
    const sales = this.by.get(key);
    if (!sales) this.by.set(key, [sale]);
    else if (!sales.includes(sale)) sales.push(sale);
  }

  of(row: FlashSaleRow): readonly Sale[] {
    if (this.empty) return nothing;
    const found = new Set<Sale>(this.everywhere);
    for (const key of lookups(row)) for (const sale of this.by.get(key) ?? nothing) found.add(sale);
    return found.size === 0 ? nothing : [...found];
  }
}

/** `any`: the sale holds some SKU of the product; `all`: it holds the whole product. */
function* keysOf({ sku, productId, product, variation }: SaleItem): Generator<string> {
  if (sku !== undefined) yield `sku ${sku}`;
  if (productId !== undefined) {
    yield `any ${productId}`;
    if (sku === undefined && variation === undefined) yield `all ${productId}`;
  }
  if (sku === undefined && productId === undefined && product !== undefined) {
    yield `any name ${product}`;
    yield variation === undefined ? `all name ${product}` : `one name ${product} / ${variation}`;
  }
  if (sku === undefined && productId !== undefined && variation !== undefined) yield `one ${productId} / ${variation}`;
}

function* lookups(row: FlashSaleRow): Generator<string> {
  if (row.level === 'product') {
    if (row.productId !== undefined) yield `any ${row.productId}`;
    yield `any name ${row.product}`;
    return;
  }
  if (row.sku !== undefined) yield `sku ${row.sku}`;
  if (row.productId !== undefined) {
    yield `all ${row.productId}`;
    yield `one ${row.productId} / ${row.variation}`;
  }
  yield `all name ${row.product}`;
  yield `one name ${row.product} / ${row.variation}`;
}

export const salesOf = (known: Known): SaleIndex<FlashWindow> =>
  new SaleIndex(
    known.windows.filter(({ state }) => state !== 'stopped'),
    false,
  );
export const discountsOf = (known: Known): SaleIndex<ProductDiscount> =>
  new SaleIndex(known.discounts.state === 'read' ? known.discounts.value : [], true);
