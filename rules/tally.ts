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

/** A multiset with the number of distinct members; the same member comes many times in a row. */
class Bag {
  private readonly counts = new Map<string, { count: number }>();
  private lastKey: string | null = null;
  private last = { count: 0 };

  add(key: string, by: 1 | -1): void {
    // Stryker disable next-line ConditionalExpression: what is looked up anew is the same, only slower
    if (key !== this.lastKey) {
      this.lastKey = key;
      this.last = this.counts.get(key) ?? { count: 0 };
      if (this.last.count === 0) this.counts.set(key, this.last);
    }
    this.last.count += by;
    if (this.last.count > 0) return;
    this.counts.delete(key);
    this.lastKey = null;
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

  get productsSeen(): number {
    return this.products.size;
  }
  add(row: FlashSaleRow, fields: FlashSaleFields, by: 1 | -1): void {
    this.rowCount += by;
    this.products.add(productOf(row), by);
    if (row.active) this.activeCount += by;
    if (isUnapplied(row, fields)) this.unapplied += by;
  }
}

const nothing: readonly never[] = [];

function put<Sale>(to: Map<string, Sale[]>, key: string, sale: Sale): void {
  const sales = to.get(key);
  if (!sales) to.set(key, [sale]);
  else if (!sales.includes(sale)) sales.push(sale);
}

/**
 * Which windows or discounts hold a row's SKU or product: by id, else by name. Most rows are in none, so a look-up
 * builds no key and no list before it has found something.
 */
export class SaleIndex<Sale extends FlashWindow | ProductDiscount> {
  private readonly everywhere: readonly Sale[];
  private readonly bySku = new Map<string, Sale[]>();
  /** Sales of some SKU of a product; of the whole product; of one variation of it. */
  private readonly some = new Map<string, Sale[]>();
  private readonly whole = new Map<string, Sale[]>();
  private readonly one = new Map<string, Sale[]>();
  /** The same, by names: for items without ids. */
  private readonly someNamed = new Map<string, Sale[]>();
  private readonly wholeNamed = new Map<string, Sale[]>();
  private readonly oneNamed = new Map<string, Sale[]>();

  constructor(sales: readonly Sale[], wholeShop: boolean) {
    this.everywhere = wholeShop ? sales.filter(({ items }) => items.length === 0) : nothing;
    for (const sale of sales) for (const item of sale.items) this.add(item, sale);
  }

  private add({ sku, productId, product, variation }: SaleItem, sale: Sale): void {
    if (sku !== undefined) put(this.bySku, sku, sale);
    if (productId !== undefined) {
      put(this.some, productId, sale);
      if (sku === undefined && variation === undefined) put(this.whole, productId, sale);
      if (sku === undefined && variation !== undefined) put(this.one, `${productId} / ${variation}`, sale);
    } else if (sku === undefined && product !== undefined) {
      put(this.someNamed, product, sale);
      if (variation === undefined) put(this.wholeNamed, product, sale);
      else put(this.oneNamed, `${product} / ${variation}`, sale);
    }
  }

  of(row: FlashSaleRow): readonly Sale[] {
    let found: readonly Sale[] = this.everywhere;
    const add = (sales: readonly Sale[] | undefined): void => {
      if (!sales) return;
      found = found.length === 0 ? sales : [...new Set([...found, ...sales])];
    };
    const { sku, productId, product, variation } = row;
    if (row.level === 'product') {
      // Stryker disable ConditionalExpression,EqualityOperator: in an empty map nothing is found either
      if (productId !== undefined) add(this.some.get(productId));
      if (this.someNamed.size > 0) add(this.someNamed.get(product));
      // Stryker restore ConditionalExpression,EqualityOperator
      return found;
    }
    // Stryker disable ConditionalExpression,EqualityOperator,LogicalOperator: as above
    if (sku !== undefined && this.bySku.size > 0) add(this.bySku.get(sku));
    if (productId !== undefined) {
      if (this.whole.size > 0) add(this.whole.get(productId));
      if (this.one.size > 0) add(this.one.get(`${productId} / ${variation}`));
    }
    if (this.wholeNamed.size > 0) add(this.wholeNamed.get(product));
    if (this.oneNamed.size > 0) add(this.oneNamed.get(`${product} / ${variation}`));
    // Stryker restore ConditionalExpression,EqualityOperator,LogicalOperator
    return found;
  }
}

export const salesOf = (known: Known): SaleIndex<FlashWindow> =>
  new SaleIndex(
    known.windows.filter(({ state }) => state !== 'stopped'),
    false,
  );
export const discountsOf = (known: Known): SaleIndex<ProductDiscount> =>
  new SaleIndex(known.discounts.state === 'read' ? known.discounts.value : [], true);
