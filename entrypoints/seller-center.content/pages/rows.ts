/** Rows of the flash-sale table → row records. Rows seen once are remembered while the draft is open. */
import { blank, gone, type FlashSaleRow, type Level, type Reading } from '../../../rules/form.ts';
import type { Money } from '../../../rules/money.ts';
import { isDisabled, isOff, textOf, typingIn } from '../read.ts';
import { gridOf, rowsOf, type Grid, type TableMap } from '../table.ts';
import { countIn, moneyIn, type Writing } from '../values.ts';
import type { Column } from './anchors.ts';
import { says } from './labels.ts';

/** A row in the document now: its record, and its cells for markers and fixes. */
export interface SeenRow {
  readonly row: FlashSaleRow;
  /** Key before it was made unique. */
  readonly base: string;
  readonly element: HTMLElement;
  readonly cells: Grid;
  readonly product: Product;
}

interface Product {
  readonly id: string | undefined;
  readonly name: string;
}

/** Long ids as the page shows them: `ID: 1729…`, `SKU ID: 1729…`. Text always, never a number. */
const skuId = /SKU\s*(?:ID|编号|编码)?\s*[:\uff1a]?\s*(\d{12,22})/i;
const productId = /(?:^|[^a-z])(?:(?:product|商品|产品|sản phẩm|สินค้า|produk)\s*)?ID\s*[:\uff1a]?\s*(\d{12,22})/i;
const anyId = /(?:^|\D)(\d{16,20})(?:\D|$)/;
const idText = /(?:SKU|product|商品|产品|seller|卖家)?\s*(?:ID|SKU|编号|编码)\s*[:\uff1a]?\s*[\w-]*\d[\w-]*|\d{12,}/gi;

const clean = (text: string): string => text.replace(idText, ' ').replace(/\s+/g, ' ').trim();

/** What the words of a cell say: its name is the first text that is no id. */
interface Named {
  readonly text: string;
  readonly name: string;
  readonly sku: string | undefined;
  readonly product: string | undefined;
  readonly any: string | undefined;
}

const nothing: Named = { text: '', name: '', sku: undefined, product: undefined, any: undefined };
/** Kept while the cell's text stays the same: words change seldom, values often. */
const known = new WeakMap<Element, Named>();

function wordsOf(cell: Element | undefined): Named {
  if (!cell) return nothing;
  const text = cell.textContent;
  const before = known.get(cell);
  if (before?.text === text) return before;
  const named = {
    text,
    name: nameIn(cell),
    sku: skuId.exec(text)?.[1],
    product: productId.exec(text)?.[1],
    any: anyId.exec(text)?.[1],
  };
  known.set(cell, named);
  return named;
}

function nameIn(cell: Element): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = clean(node.nodeValue ?? '');
    if (text !== '' && /[\p{L}\p{N}]/u.test(text)) return text.slice(0, 300);
  }
  return '';
}

export class RowReader {
  /** Records of rows that are in the document, by row element; an element may be reused for another row. */
  private readonly seen = new WeakMap<HTMLElement, SeenRow>();
  /** Columns that are there on the page; the others are gone. */
  private readonly map: TableMap<Column>;

  constructor(map: TableMap<Column>) {
    this.map = map;
  }

  get table(): TableMap<Column> {
    return this.map;
  }

  /** Every row in the document, in order; rows without a price cell are headings of the rows below. */
  readAll(writing: Writing, level: Level | null): SeenRow[] {
    const rows: SeenRow[] = [];
    const keys = new Set<string>();
    const elements = rowsOf(this.map.box);
    let heading: Product | null = null;
    const grids = gridOf(elements, this.map.width);
    let typed: boolean | null = null;
    /** Others are typed into: a row that is not, and has no name of its own, is a heading or a sum. */
    const isPlain = (cells: Grid, row: FlashSaleRow): boolean =>
      isNameless(row) && !this.isTyped(cells) && (typed ??= grids.some((other) => this.isTyped(other)));
    for (const [i, cells] of grids.entries()) {
      const element = elements[i] as HTMLElement;
      const named = wordsOf(this.cell(cells, 'product'));
      const product = this.productOf(named, heading);
      if (i === 0 && this.repeatsHead(cells)) continue;
      if (!this.isRow(cells)) {
        heading = product;
        continue;
      }
      const row = this.record(element, cells, named, product, writing, level);
      if (isPlain(cells, row)) {
        if (product.id !== undefined) heading = product;
        continue;
      }
      let { key } = row;
      for (let times = 2; keys.has(key); times += 1) key = `${row.key} #${String(times)}`;
      keys.add(key);
      const seen = { row: key === row.key ? row : { ...row, key }, base: row.key, element, cells, product };
      this.seen.set(element, seen);
      rows.push(seen);
    }
    return rows;
  }

  /** One row again, after something in it changed; null where it was not read before or has other cells now. */
  readAgain(element: HTMLElement, writing: Writing, level: Level | null): SeenRow | null {
    const before = this.seen.get(element);
    if (!before || before.cells.some((cell) => cell && !cell.isConnected)) return null;
    const { product } = before;
    const named = wordsOf(this.cell(before.cells, 'product'));
    const again = this.productOf(named, product);
    if (again.name !== product.name || again.id !== product.id) return null;
    const row = this.record(element, before.cells, named, product, writing, level);
    if (row.key !== before.base) return null;
    const seen = { ...before, row: { ...row, key: before.row.key } };
    this.seen.set(element, seen);
    return seen;
  }

  /** Key of the row that an element of the document is. */
  keyOf(element: HTMLElement): string | null {
    return this.seen.get(element)?.row.key ?? null;
  }

  /** Original price cells of the first rows. */
  priceCells(count: number): Element[] {
    return gridOf(rowsOf(this.map.box).slice(0, count), this.map.width).flatMap(
      (grid) => this.cell(grid, 'original') ?? [],
    );
  }

  cell(cells: Grid, column: Column): Element | undefined {
    const at = this.map.columns.get(column);
    return at === undefined ? undefined : cells[at];
  }

  /** A row to judge has something in its price cell, a product heading above its variations has not. */
  private isRow(cells: Grid): boolean {
    const price = this.cell(cells, 'price') ?? this.cell(cells, 'discount');
    // One cell over several columns is a heading, whatever it says.
    if (!price || price === this.cell(cells, 'product') || price === this.cell(cells, 'variation')) return false;
    return typingIn(price) !== null || textOf(price) !== '';
  }

  private isTyped(cells: Grid): boolean {
    const price = this.cell(cells, 'price');
    return price !== undefined && typingIn(price) !== null;
  }

  /** A head that nothing but its words tells from a row. */
  private repeatsHead(cells: Grid): boolean {
    return (['price', 'original'] as const).some((column) => {
      const cell = this.cell(cells, column);
      return cell !== undefined && says(column, textOf(cell));
    });
  }

  private productOf({ name, product, sku, any }: Named, heading: Product | null): Product {
    const id = product ?? (sku === undefined ? any : undefined);
    if (heading && (name === '' || (id === undefined && !this.map.columns.has('variation')))) return heading;
    return { id, name };
  }

  private record(
    element: HTMLElement,
    cells: Grid,
    named: Named,
    product: Product,
    writing: Writing,
    pageLevel: Level | null,
  ): FlashSaleRow {
    const words = wordsOf(this.cell(cells, 'variation'));
    const sku = words.sku ?? named.sku ?? words.any;
    const variation = words.name;
    const level = pageLevel ?? (sku !== undefined || variation !== '' ? 'variation' : 'product');
    const own = level === 'variation' ? sku : undefined;
    const key = own ?? (level === 'product' ? product.id : undefined) ?? `${product.name} / ${variation}`;
    return {
      key: key.slice(0, 1000),
      ...(own === undefined ? null : { sku: own }),
      ...(product.id === undefined ? null : { productId: product.id }),
      product: product.name,
      variation: level === 'variation' ? variation : '',
      level,
      active: isActive(element),
      ticked: isTicked(element),
      price: this.priceOf(cells, writing),
      original: this.money(cells, 'original', writing),
      discount: this.typedCount(cells, 'discount', writing),
      limit: this.count(cells, 'limit', writing),
      stock: this.count(cells, 'stock', writing),
      onHand: this.count(cells, 'onHand', writing),
    };
  }

  private priceOf(cells: Grid, writing: Writing): Reading<Money> {
    return moneyIn(this.cell(cells, 'price'), writing);
  }
  private money(cells: Grid, column: Column, writing: Writing): Reading<Money> {
    return moneyIn(this.cell(cells, column), writing);
  }
  private count(cells: Grid, column: Column, writing: Writing): Reading<number> {
    return countIn(this.cell(cells, column), writing);
  }
  /** A discount counts where it is typed; one the site shows beside a typed price is the price's own. */
  private typedCount(cells: Grid, column: Column, writing: Writing): Reading<number> {
    const cell = this.cell(cells, column);
    if (!cell) return this.map.columns.has(column) ? gone : blank;
    return typingIn(cell) ? countIn(cell, writing) : blank;
  }
}

/** Nothing says which row of its level it is. */
const isNameless = ({ level, sku, productId, variation }: FlashSaleRow): boolean =>
  level === 'variation' ? sku === undefined && variation === '' : productId === undefined;

/** Switches and checkboxes found before: they mostly stay where they are. */
const toggles = new WeakMap<HTMLElement, Element>();
const boxes = new WeakMap<HTMLElement, HTMLInputElement>();

/** Its switch is not off; a row without a switch, or with one that tells nothing, is in. */
function isActive(row: HTMLElement): boolean {
  const before = toggles.get(row);
  const toggle = before && row.contains(before) && isSwitch(before) ? before : switchIn(row);
  if (!toggle) return true;
  if (toggle !== before) toggles.set(row, toggle);
  return !isOff(toggle);
}

const isSwitch = (element: Element): boolean => element.getAttribute('role') === 'switch';

function switchIn(row: HTMLElement): Element | null {
  for (const button of row.getElementsByTagName('button')) if (isSwitch(button)) return button;
  return null;
}

function isTicked(row: HTMLElement): boolean {
  const before = boxes.get(row);
  const box = before && row.contains(before) && before.type === 'checkbox' ? before : boxIn(row);
  if (!box) return false;
  if (box !== before) boxes.set(row, box);
  return box.checked && !isDisabled(box);
}

function boxIn(row: HTMLElement): HTMLInputElement | null {
  for (const input of row.getElementsByTagName('input')) if (input.type === 'checkbox') return input;
  return null;
}
