/**
 * The order lines that limit prices, SKU by SKU: of a million lines only those that set the ceiling now or can set it
 * later. Plain data (typed arrays and strings): it is kept as one record and crosses to workers as it is.
 */
import type { FlashWindow } from '../known.ts';
import type { Instant } from '../time.ts';
import { countedFor } from './ceiling.ts';
import { isPriceOf, WindowIndex } from './flash-lines.ts';
import type { Lines } from './lines.ts';
import { NameIndex } from './names.ts';
import { certainBit, firstFrom, flashBit, Gathering, suspectedBit, type SoldLines } from './sold-lines.ts';
import { suspectedFrom, suspicions, type SuspectedWindow } from './suspected.ts';
import { findText, indexTexts, joinTexts, type TextIndex, type Texts } from './texts.ts';
import { comparePerUnit } from './unit-price.ts';

/** What limits the SKUs of one history; SKU `i` is number `i` in all columns. */
export interface Limits {
  /** ISO 4217 code of all amounts; empty where there is no line at all. */
  readonly currency: string;
  /** Older lines were left out: it answers for moments from `since` + 720 h on. */
  readonly since: Instant;
  /** SKU ids; `findText(skus, id)` gives `i`. */
  readonly skus: TextIndex;
  /** Names as the newest line of the SKU writes them. */
  readonly products: Texts;
  readonly variations: Texts;
  /** All order lines of the SKU, those that limit nothing included. */
  readonly lineCounts: Uint32Array;
  /** Newest line of the SKU, in whole seconds. */
  readonly newest: Uint32Array;
  /**
   * What one unit sold for last, outside flash sales, known or suspected: `lastPaid` ÷ `lastQuantity`; a line that
   * certainly counts where there is one. 0 ÷ 0 where it never sold.
   */
  readonly lastPaid: Float64Array;
  readonly lastQuantity: Uint32Array;
  /** The limiting lines of SKU `i` are `firsts[i] .. firsts[i + 1]`, oldest first. */
  readonly firsts: Uint32Array;
  /** Whole seconds. */
  readonly created: Uint32Array;
  readonly paid: Float64Array;
  readonly quantity: Uint32Array;
  /** `certainLimit` and `strictLimit` bits: what the line limits. */
  readonly kinds: Uint8Array;
  readonly orders: Texts;
  /** Flash sales that the lines hint at, neither confirmed nor denied; their lines count as strict only. */
  readonly suspected: readonly SuspectedWindow[];
}

export const certainLimit = 1;
export const strictLimit = 2;

export interface LimitsOptions {
  /** Known flash sales: their lines do not count. Those the seller confirmed (`origin: 'history'`) among them. */
  readonly windows: readonly FlashWindow[];
  /** Ids of suspected windows that the seller denied. */
  readonly denied?: ReadonlySet<string>;
  /** Lines created at or before it are not needed any more: 720 h before now. */
  readonly since: Instant;
}

/**
 * Goes over all lines of a history once, in any order. Duplicates must be gone.
 * @throws RangeError where the blocks are in different currencies: a history belongs to one market.
 */
export function buildLimits(blocks: Iterable<Lines>, options: LimitsOptions): Limits {
  const gathering = new Gathering();
  for (const block of blocks) gathering.add(block);
  return limitsOf(gathering, options);
}

/** The same where blocks come one by one: hand each to `gathering.add`. */
export function limitsOf(gathering: Gathering, { windows, denied, since }: LimitsOptions): Limits {
  const { currency, skus, products, variations } = gathering.skus();
  const index = indexTexts(skus);
  const name = (names: readonly string[]) => (i: number) => names[i] as string;
  let names: NameIndex | null = null;
  const namesOf = (): NameIndex => (names ??= new NameIndex(skus.length, name(products), name(variations)));
  const held = new WindowIndex(windows, (sku) => findText(index, sku), namesOf, currency);
  const sold = gathering.sorted({ from: suspectedFrom(since), isFlash: held.has.bind(held) });
  const { created, paid, quantity, marks, firsts } = sold;
  const mark = (place: number, bit: number): void => {
    marks[place] = (marks[place] as number) | bit;
  };

  for (let sku = 0; sku < skus.length; sku += 1) {
    const end = firsts[sku + 1] as number;
    for (const sale of held.of(sku)) {
      let place = firstFrom(created, firsts[sku] as number, end, sale.startsAt / 1000);
      for (; place < end && (created[place] as number) * 1000 < sale.endsAt; place += 1) {
        if (isPriceOf(sale, paid[place] as number, quantity[place] as number)) mark(place, flashBit);
      }
    }
  }
  const suspected: SuspectedWindow[] = [];
  for (const { sale, places } of suspicions(sold, held, since)) {
    if (denied?.has(sale.id)) continue;
    suspected.push(sale);
    for (const place of places) mark(place, suspectedBit);
  }
  const chains = new Chains(sold, since);
  for (let sku = 0; sku < skus.length; sku += 1) chains.add(sku);
  return {
    currency,
    since,
    skus: index,
    products: joinTexts(products),
    variations: joinTexts(variations),
    lineCounts: sold.lineCounts,
    newest: sold.newest,
    ...chains.columns(),
    suspected,
  };
}

/**
 * Lines that limit, newest first: a line that is older than a cheaper one never limits, for it leaves the window first.
 * Lines beyond `since` + 720 h (a clock that is ahead) count only later, so they hide no other.
 */
class Chains {
  private readonly lastPaid: Float64Array;
  private readonly lastQuantity: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly places: number[] = [];
  private readonly kinds: number[] = [];
  /** Lowest so far of the SKU; -1: none. */
  private certain = -1;
  private strict = -1;
  private isLastCertain = false;
  private readonly sold: SoldLines;
  private readonly since: number;
  private readonly now: number;

  constructor(sold: SoldLines, since: Instant) {
    this.sold = sold;
    this.since = since / 1000;
    this.now = (since + countedFor) / 1000;
    this.lastPaid = new Float64Array(sold.skus.length);
    this.lastQuantity = new Uint32Array(sold.skus.length);
    this.ends = new Uint32Array(sold.skus.length + 1);
  }

  /** The lines of the next SKU. */
  add(sku: number): void {
    const { firsts, created, marks } = this.sold;
    for (let place = (firsts[sku + 1] as number) - 1; place >= (firsts[sku] as number); place -= 1) {
      // All that is older limits nothing, and the last price is known.
      if (this.isLastCertain && (created[place] as number) <= this.since) break;
      const mark = marks[place] as number;
      if ((mark & flashBit) === 0) this.addLine(sku, place, mark);
    }
    this.end(sku);
  }

  private addLine(sku: number, place: number, mark: number): void {
    const at = this.sold.created[place] as number;
    const isCertain = (mark & (certainBit | suspectedBit)) === certainBit;
    if ((mark & suspectedBit) === 0) this.noteLast(sku, place, isCertain);
    if (at <= this.since) return;
    const kind =
      (isCertain && this.isLower(place, this.certain) ? certainLimit : 0) |
      (this.isLower(place, this.strict) ? strictLimit : 0);
    if (kind === 0) return;
    this.places.push(place);
    this.kinds.push(kind);
    if (at > this.now) return;
    if (kind & certainLimit) this.certain = place;
    if (kind & strictLimit) this.strict = place;
  }

  private noteLast(sku: number, place: number, isCertain: boolean): void {
    if (this.isLastCertain || (!isCertain && this.lastQuantity[sku] !== 0)) return;
    this.isLastCertain = isCertain;
    this.lastPaid[sku] = this.sold.paid[place] as number;
    this.lastQuantity[sku] = this.sold.quantity[place] as number;
  }

  private isLower(place: number, than: number): boolean {
    const { paid, quantity } = this.sold;
    if (than < 0) return true;
    return (
      comparePerUnit(paid[place] as number, quantity[place] as number, paid[than] as number, quantity[than] as number) <
      0
    );
  }

  /** Puts them from newest first to oldest first. */
  private end(sku: number): void {
    const { places, kinds, ends } = this;
    for (let low = ends[sku] as number, high = places.length - 1; low < high; low += 1, high -= 1) {
      [places[low], places[high]] = [places[high] as number, places[low] as number];
      [kinds[low], kinds[high]] = [kinds[high] as number, kinds[low] as number];
    }
    ends[sku + 1] = places.length;
    this.certain = this.strict = -1;
    this.isLastCertain = false;
  }

  columns(): Pick<
    Limits,
    'lastPaid' | 'lastQuantity' | 'firsts' | 'created' | 'paid' | 'quantity' | 'kinds' | 'orders'
  > {
    const { sold } = this;
    const places = Uint32Array.from(this.places);
    return {
      lastPaid: this.lastPaid,
      lastQuantity: this.lastQuantity,
      firsts: this.ends,
      created: places.map((place) => sold.created[place] as number),
      paid: Float64Array.from(places, (place) => sold.paid[place] as number),
      quantity: places.map((place) => sold.quantity[place] as number),
      kinds: Uint8Array.from(this.kinds),
      orders: sold.orderIds(places),
    };
  }
}
