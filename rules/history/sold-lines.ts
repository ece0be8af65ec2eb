/** The order lines of a history, gathered block by block and put in order: SKU by SKU, oldest first. */
import { certainIn } from './certain.ts';
import type { Lines } from './lines.ts';
import { idsOf, type SomeLines } from './order-ids.ts';
import type { Texts } from './texts.ts';

/** Bits of `SoldLines.marks`. */
export const certainBit = 1;
/** The first line of its order and SKU: counting these counts orders. */
export const orderBit = 2;
/** Sold in a known flash sale; in a suspected one. Both are set by who works out limits. */
export const flashBit = 4;
export const suspectedBit = 8;

/** What was sold at all, SKU by SKU; lines without a SKU are left out. */
export interface SoldSkus {
  readonly currency: string;
  readonly skus: readonly string[];
  /** As the newest line of the SKU writes them. */
  readonly products: readonly string[];
  readonly variations: readonly string[];
  readonly lineCounts: Uint32Array;
  readonly newest: Uint32Array;
}

/** All columns in one order, SKU by SKU. */
export interface SoldLines extends SoldSkus {
  /** Priced lines of SKU `i` stand at the places `firsts[i] .. firsts[i + 1]` of the columns below, oldest first. */
  readonly firsts: Uint32Array;
  readonly created: Uint32Array;
  readonly paid: Float64Array;
  readonly quantity: Uint32Array;
  readonly marks: Uint8Array;
  orderIds(places: Uint32Array): Texts;
}

/** Which lines are asked for: of those before `from` (whole seconds) only what a SKU sold for last, flash sales aside. */
export interface Wanted {
  readonly from: number;
  /** `sku`: its number; `created`: an instant. */
  isFlash(sku: number, created: number, paid: number, quantity: number): boolean;
}

interface Block extends SomeLines {
  /** SKU number + 1 of each line; 0 where the line sets no price: free, without quantity, time or SKU. */
  readonly skus: Uint32Array;
  readonly marks: Uint8Array;
}

export class Gathering {
  private currency = '';
  private readonly numbers = new Map<string, number>();
  private readonly products: string[] = [];
  private readonly variations: string[] = [];
  private readonly counts: number[] = [];
  private readonly newest: number[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;

  /** @throws RangeError where `lines` are in another currency than those before. */
  add(lines: Lines): void {
    if (lines.length === 0) return;
    if (this.currency !== '' && this.currency !== lines.currency.code) {
      throw new RangeError(`A history has one currency, this one has ${this.currency} and ${lines.currency.code}.`);
    }
    this.currency = lines.currency.code;
    const { words, sku, product, variation, position, quantity, paid, created } = lines;
    const isCertain = certainIn(lines);
    const skus = new Uint32Array(lines.length);
    const marks = new Uint8Array(lines.length);
    /** By the word that is a SKU: how many lines it has here, and its newest + 1. */
    const [counts, newest] = [new Uint32Array(words.length), new Uint32Array(words.length)];
    for (let i = 0; i < lines.length; i += 1) {
      const word = sku[i] as number;
      if (word === 0) continue;
      const last = newest[word] as number;
      const at = created[i] as number;
      counts[word] = (counts[word] as number) + 1;
      if (last === 0 || at >= (created[last - 1] as number)) newest[word] = i + 1;
      if (at === 0 || quantity[i] === 0 || !((paid[i] as number) > 0)) continue;
      skus[i] = word;
      marks[i] = (isCertain(i) ? certainBit : 0) | (position[i] === 0 ? orderBit : 0);
    }
    const numbers = counts.map((count, word) => {
      if (count === 0) return 0;
      const number = this.number(words[word] as string);
      const line = (newest[word] as number) - 1;
      this.note(
        number - 1,
        count,
        created[line] as number,
        words[product[line] as number] as string,
        words[variation[line] as number] as string,
      );
      return number;
    });
    for (let i = 0; i < skus.length; i += 1) skus[i] = numbers[skus[i] as number] as number;
    this.blocks.push({ lines, skus, marks, from: this.length });
    this.length += lines.length;
  }

  /** A SKU's number + 1. */
  private number(sku: string): number {
    const known = this.numbers.get(sku);
    if (known !== undefined) return known;
    const number = this.counts.push(0);
    this.newest.push(0);
    this.products.push('');
    this.variations.push('');
    this.numbers.set(sku, number);
    return number;
  }

  /** What one block says of a SKU; of equally new lines the last one names it. */
  private note(n: number, lines: number, at: number, product: string, variation: string): void {
    this.counts[n] = (this.counts[n] as number) + lines;
    if (at < (this.newest[n] as number)) return;
    this.newest[n] = at;
    this.products[n] = product;
    this.variations[n] = variation;
  }

  skus(): SoldSkus {
    return {
      currency: this.currency,
      skus: [...this.numbers.keys()],
      products: this.products,
      variations: this.variations,
      lineCounts: Uint32Array.from(this.counts),
      newest: Uint32Array.from(this.newest),
    };
  }

  sorted(wanted: Wanted): SoldLines {
    const { blocks, length } = this;
    const all: Columns = {
      skus: this.column((block) => block.skus, new Uint32Array(0)),
      created: this.column(({ lines }) => lines.created, new Uint32Array(0)),
      paid: this.column(({ lines }) => lines.paid, new Float64Array(0)),
      quantity: this.column(({ lines }) => lines.quantity, new Uint32Array(0)),
      marks: this.column((block) => block.marks, new Uint8Array(0)),
    };
    const lines = whatMatters(all, length, this.counts.length, wanted);
    const { order, firsts } = bySku(all.skus, this.counts.length, lines);
    return {
      ...this.skus(),
      firsts,
      // Whoever goes through the SKUs then reads memory in its order.
      created: placed(all.created, order, new Uint32Array(order.length)),
      paid: placed(all.paid, order, new Float64Array(order.length)),
      quantity: placed(all.quantity, order, new Uint32Array(order.length)),
      marks: placed(all.marks, order, new Uint8Array(order.length)),
      orderIds: (places) =>
        idsOf(
          blocks,
          places.map((place) => order[place] as number),
        ),
    };
  }

  /** One column of all blocks; that of a single one is not copied. `none`: of its kind. */
  private column<Column extends Uint32Array | Float64Array | Uint8Array>(
    of: (block: Block) => Column,
    none: Column,
  ): Column {
    const [first, second] = this.blocks;
    // Stryker disable next-line ConditionalExpression: a copy holds the same
    if (first && !second) return of(first);
    const column = new (none.constructor as new (length: number) => Column)(this.length);
    for (const block of this.blocks) column.set(of(block).subarray(0, block.lines.length), block.from);
    return column;
  }
}

/** By line, block after block. */
interface Columns {
  readonly skus: Uint32Array;
  readonly created: Uint32Array;
  readonly paid: Float64Array;
  readonly quantity: Uint32Array;
  readonly marks: Uint8Array;
}

/** Set in `whatMatters` for a SKU whose last line before `from` is known; `certainBit` for its last certain one. */
const anyBit = 2;

/**
 * The priced lines that are wanted, oldest first; `count`: of all SKUs. An export reaches back for months, ceilings for
 * 30 days: most lines end here.
 */
function whatMatters(all: Columns, length: number, count: number, { from, isFlash }: Wanted): Uint32Array {
  const { skus, created, paid, quantity, marks } = all;
  const lineAt = newestFirst(created, length);
  const known = new Uint8Array(count);
  const kept = new Uint32Array(length);
  let start = length;
  for (let place = 0; place < length; place += 1) {
    const line = lineAt(place);
    const sku = (skus[line] as number) - 1;
    if (sku < 0) continue;
    const at = created[line] as number;
    if (at < from) {
      const before = known[sku] as number;
      const now = before | anyBit | ((marks[line] as number) & certainBit);
      if (now === before || isFlash(sku, at * 1000, paid[line] as number, quantity[line] as number)) continue;
      known[sku] = now;
    }
    start -= 1;
    kept[start] = line;
  }
  return kept.subarray(start);
}

function placed<Column extends Uint32Array | Float64Array | Uint8Array>(
  column: Column,
  order: Uint32Array,
  into: Column,
): Column {
  for (let place = 0; place < order.length; place += 1) into[place] = column[order[place] as number] as number;
  return into;
}

/** By place the line number, newest first. Files come newest first or oldest first; a radix sort for all other orders. */
function newestFirst(all: Uint32Array, length: number): (place: number) => number {
  const created = all.subarray(0, length);
  // Stryker disable all: where lines are in order already, sorting them says the same, only slower
  let [falls, rises] = [true, true];
  let before = created[0] as number;
  for (let i = 1; i < length && (falls || rises); i += 1) {
    const at = created[i] as number;
    if (at > before) falls = false;
    else if (at < before) rises = false;
    before = at;
  }
  const last = length - 1;
  if (rises) return (place) => last - place;
  if (falls) return (place) => place;
  // Stryker restore all
  const order = inTime(created);
  return (place) => order[last - place] as number;
}

/** Line numbers, oldest first. */
function inTime(created: Uint32Array): Uint32Array {
  let order = Uint32Array.from(created, (_, line) => line);
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(65_537);
    for (const at of created) {
      const next = ((at >>> shift) & 0xffff) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const sorted = new Uint32Array(order.length);
    for (const line of order) {
      const digit = ((created[line] as number) >>> shift) & 0xffff;
      const place = starts[digit] as number;
      sorted[place] = line;
      starts[digit] = place + 1;
    }
    order = sorted;
  }
  return order;
}

/** Deals `lines` out to SKUs, each keeping its order. */
function bySku(skus: Uint32Array, count: number, lines: Uint32Array): { order: Uint32Array; firsts: Uint32Array } {
  const firsts = new Uint32Array(count + 1);
  for (const line of lines) {
    const sku = skus[line] as number;
    firsts[sku] = (firsts[sku] as number) + 1;
  }
  for (let i = 1; i <= count; i += 1) firsts[i] = (firsts[i] as number) + (firsts[i - 1] as number);
  const order = new Uint32Array(lines.length);
  const next = firsts.slice();
  for (const line of lines) {
    const sku = skus[line] as number;
    const place = next[sku - 1] as number;
    order[place] = line;
    next[sku - 1] = place + 1;
  }
  return { order, firsts };
}

/** The first place from `start` on whose line is as new as `at` or newer; `end` where none is. `at`: seconds. */
export function firstFrom(created: Uint32Array, start: number, end: number, at: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((created[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
