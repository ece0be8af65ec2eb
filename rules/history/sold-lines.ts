/** The order lines of a history, gathered block by block and put in order: SKU by SKU, oldest first. */
import type { Lines, TextColumn } from './lines.ts';
import { certainIn } from './certain.ts';
import { joinTexts, type Texts } from './texts.ts';

/** Bits of `SoldLines.marks`. */
export const certainBit = 1;
/** The first line of its order and SKU: counting these counts orders. */
export const orderBit = 2;
/** Sold in a known flash sale; in a suspected one. Both are set by who works out limits. */
export const flashBit = 4;
export const suspectedBit = 8;

/** All columns in one order, SKU by SKU. Lines without a SKU are left out. */
export interface SoldLines {
  readonly currency: string;
  readonly skus: readonly string[];
  /** As the newest line of the SKU writes them. */
  readonly products: readonly string[];
  readonly variations: readonly string[];
  readonly lineCounts: Uint32Array;
  readonly newest: Uint32Array;
  /** Priced lines of SKU `i` stand at the places `firsts[i] .. firsts[i + 1]` of the columns below, oldest first. */
  readonly firsts: Uint32Array;
  readonly created: Uint32Array;
  readonly paid: Float64Array;
  readonly quantity: Uint32Array;
  readonly marks: Uint8Array;
  orderIds(places: Uint32Array): Texts;
}

interface Block {
  readonly lines: Lines;
  /** SKU number + 1 of each line; 0 where the line sets no price: free, without quantity, time or SKU. */
  readonly skus: Uint32Array;
  readonly marks: Uint8Array;
  readonly from: number;
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

  sorted(): SoldLines {
    const { blocks, length } = this;
    const [created, skus] = [new Uint32Array(length), new Uint32Array(length)];
    for (const block of blocks) {
      created.set(block.lines.created.subarray(0, block.lines.length), block.from);
      skus.set(block.skus, block.from);
    }
    const { order, firsts } = bySku(skus, this.counts.length, inTime(created));
    const paid = new Float64Array(length);
    const quantity = new Uint32Array(length);
    const marks = new Uint8Array(length);
    for (const block of blocks) {
      paid.set(block.lines.paid.subarray(0, block.lines.length), block.from);
      quantity.set(block.lines.quantity.subarray(0, block.lines.length), block.from);
      marks.set(block.marks, block.from);
    }
    return {
      currency: this.currency,
      skus: [...this.numbers.keys()],
      products: this.products,
      variations: this.variations,
      lineCounts: Uint32Array.from(this.counts),
      newest: Uint32Array.from(this.newest),
      firsts,
      // Whoever goes through the SKUs then reads memory in its order.
      created: placed(created, order, new Uint32Array(order.length)),
      paid: placed(paid, order, new Float64Array(order.length)),
      quantity: placed(quantity, order, new Uint32Array(order.length)),
      marks: placed(marks, order, new Uint8Array(order.length)),
      orderIds: (places) =>
        idsOf(
          blocks,
          places.map((place) => order[place] as number),
        ),
    };
  }
}

function placed<Column extends Uint32Array | Float64Array | Uint8Array>(
  column: Column,
  order: Uint32Array,
  into: Column,
): Column {
  for (let place = 0; place < order.length; place += 1) into[place] = column[order[place] as number] as number;
  return into;
}

/** Line numbers by time, oldest first. Files come newest first or oldest first; a radix sort for all other orders. */
function inTime(created: Uint32Array): Uint32Array {
  let order = new Uint32Array(created.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  if (goesOneWay(created, (at, before) => at >= before)) return order;
  if (goesOneWay(created, (at, before) => at <= before)) return order.reverse();
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

function goesOneWay(created: Uint32Array, fits: (at: number, before: number) => boolean): boolean {
  for (let i = 1; i < created.length; i += 1) if (!fits(created[i] as number, created[i - 1] as number)) return false;
  return true;
}

/** Deals `inTime` out to SKUs, each keeping its order; lines of SKU number 0 fall away. */
function bySku(skus: Uint32Array, count: number, lines: Uint32Array): { order: Uint32Array; firsts: Uint32Array } {
  const firsts = new Uint32Array(count + 1);
  for (const sku of skus) if (sku > 0) firsts[sku] = (firsts[sku] as number) + 1;
  for (let i = 1; i <= count; i += 1) firsts[i] = (firsts[i] as number) + (firsts[i - 1] as number);
  const order = new Uint32Array(firsts[count] as number);
  const next = firsts.slice();
  for (const line of lines) {
    const sku = skus[line] as number;
    if (sku === 0) continue;
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

const newline = 10;

/** Order ids of some lines, cut out as bytes and decoded once, with a line break after each to find them again. */
function idsOf(blocks: readonly Block[], lines: Uint32Array): Texts {
  const blockOf = (line: number): Block => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle] as Block).from <= line) low = middle;
      else high = middle - 1;
    }
    return blocks[low] as Block;
  };
  const pieces = Array.from(lines, (line) => {
    const block = blockOf(line);
    return bytesOf(block.lines.orderId, line - block.from);
  });
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length + 1, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    bytes[at] = newline;
    at += 1;
  }
  const decoder = new TextDecoder();
  const ids = decoder.decode(bytes).split('\n').slice(0, -1);
  // An id that holds a line break itself shifts all behind it.
  return joinTexts(ids.length === lines.length ? ids : pieces.map((piece) => decoder.decode(piece)));
}

const bytesOf = ({ bytes, ends }: TextColumn, i: number): Uint8Array =>
  bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);
