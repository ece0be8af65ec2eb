/**
 * The order lines that limit prices, SKU by SKU: of a million lines only those that set the ceiling now or can set it
 * later. Plain data (typed arrays and strings): it is kept as one record and crosses to workers as it is.
 */
import type { FlashWindow } from '../known.ts';
import type { Instant } from '../time.ts';
import { countedFor, type Ceiling, type Limit } from './ceiling.ts';
import { WindowIndex } from './flash-lines.ts';
import type { Lines } from './lines.ts';
import { NameIndex } from './names.ts';
import { certainBit, Gathering, type SoldLines } from './sold-lines.ts';
import { suspicions, type SuspectedWindow } from './suspected.ts';
import { findText, indexTexts, joinTexts, textAt, type TextIndex, type Texts } from './texts.ts';
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
  const sold = gathering.sorted();
  const { skus, products, variations, created, paid, quantity, firsts, order } = sold;
  const index = indexTexts(skus);
  const name = (names: readonly string[]) => (i: number) => names[i] as string;
  let names: NameIndex | null = null;
  const namesOf = (): NameIndex => (names ??= new NameIndex(skus.length, name(products), name(variations)));
  const held = new WindowIndex(windows, (sku) => findText(index, sku), namesOf, sold.currency);

  const suspected: SuspectedWindow[] = [];
  const isSuspected = new Uint8Array(created.length);
  for (const { sale, lines } of suspicions(sold, held, since)) {
    if (denied?.has(sale.id)) continue;
    suspected.push(sale);
    for (const line of lines) isSuspected[line] = 1;
  }

  const chains = new Chains(sold, since);
  for (let sku = 0; sku < skus.length; sku += 1) {
    chains.start(sku);
    const [first, last] = [firsts[sku] as number, firsts[sku + 1] as number];
    const isFree = held.isEmpty(sku);
    for (let place = last - 1; place >= first; place -= 1) {
      const line = order[place] as number;
      const at = (created[line] as number) * 1000;
      if (!isFree && held.has(sku, at, paid[line] as number, quantity[line] as number)) continue;
      chains.add(sku, line, isSuspected[line] === 1);
    }
    chains.end(sku);
  }
  return {
    currency: sold.currency,
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
  private readonly lines: number[] = [];
  private readonly kinds: number[] = [];
  /** Lowest so far of the SKU, as line numbers; -1: none. */
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

  start(sku: number): void {
    this.ends[sku] = this.lines.length;
    this.certain = this.strict = -1;
    this.isLastCertain = false;
  }

  /** The lines of a SKU, newest first, none of a flash window. */
  add(sku: number, line: number, isSuspected: boolean): void {
    const { created, marks } = this.sold;
    const at = created[line] as number;
    const isCertain = !isSuspected && ((marks[line] as number) & certainBit) !== 0;
    if (!isSuspected) this.noteLast(sku, line, isCertain);
    if (at <= this.since) return;
    const kind =
      (isCertain && this.isLower(line, this.certain) ? certainLimit : 0) |
      (this.isLower(line, this.strict) ? strictLimit : 0);
    if (kind === 0) return;
    this.lines.push(line);
    this.kinds.push(kind);
    if (at > this.now) return;
    if (kind & certainLimit) this.certain = line;
    if (kind & strictLimit) this.strict = line;
  }

  private noteLast(sku: number, line: number, isCertain: boolean): void {
    if (this.isLastCertain || (!isCertain && this.lastQuantity[sku] !== 0)) return;
    this.isLastCertain = isCertain;
    this.lastPaid[sku] = this.sold.paid[line] as number;
    this.lastQuantity[sku] = this.sold.quantity[line] as number;
  }

  private isLower(line: number, than: number): boolean {
    const { paid, quantity } = this.sold;
    if (than < 0) return true;
    return (
      comparePerUnit(paid[line] as number, quantity[line] as number, paid[than] as number, quantity[than] as number) < 0
    );
  }

  /** From newest first to oldest first. */
  end(sku: number): void {
    const { lines, kinds, ends } = this;
    for (let low = ends[sku] as number, high = lines.length - 1; low < high; low += 1, high -= 1) {
      [lines[low], lines[high]] = [lines[high] as number, lines[low] as number];
      [kinds[low], kinds[high]] = [kinds[high] as number, kinds[low] as number];
    }
    ends[sku + 1] = lines.length;
  }

  columns(): Pick<
    Limits,
    'lastPaid' | 'lastQuantity' | 'firsts' | 'created' | 'paid' | 'quantity' | 'kinds' | 'orders'
  > {
    const { sold } = this;
    const lines = Uint32Array.from(this.lines);
    return {
      lastPaid: this.lastPaid,
      lastQuantity: this.lastQuantity,
      firsts: this.ends,
      created: lines.map((line) => sold.created[line] as number),
      paid: Float64Array.from(lines, (line) => sold.paid[line] as number),
      quantity: lines.map((line) => sold.quantity[line] as number),
      kinds: Uint8Array.from(this.kinds),
      orders: sold.orderIds(lines),
    };
  }
}

/** What limits SKU number `i` at `now`: its lowest lines created in (now − 720 h, now]; of equal ones the newest. */
export const ceilingAt = (limits: Limits, i: number, now: Instant): Ceiling => lowestCeilingAt(limits, [i], now);

/** The same for several SKUs together: the lowest of all, for a product sold at one price. */
export function lowestCeilingAt(limits: Limits, skus: readonly number[], now: Instant): Ceiling {
  let [certain, strict] = [-1, -1];
  for (const sku of skus) {
    const last = limits.firsts[sku + 1] as number;
    for (let place = limits.firsts[sku] as number; place < last; place += 1) {
      const at = (limits.created[place] as number) * 1000;
      if (at <= now - countedFor || at > now) continue;
      const kind = limits.kinds[place] as number;
      if (kind & certainLimit && isLowerLimit(limits, place, certain)) certain = place;
      if (kind & strictLimit && isLowerLimit(limits, place, strict)) strict = place;
    }
  }
  const limit = certain < 0 ? null : limitAt(limits, certain);
  return { certain: limit, strict: strict === certain ? limit : strict < 0 ? null : limitAt(limits, strict) };
}

function isLowerLimit({ paid, quantity, created }: Limits, place: number, than: number): boolean {
  if (than < 0) return true;
  const difference = comparePerUnit(
    paid[place] as number,
    quantity[place] as number,
    paid[than] as number,
    quantity[than] as number,
  );
  return difference === 0 ? (created[place] as number) > (created[than] as number) : difference < 0;
}

function limitAt({ paid, quantity, created, orders, currency }: Limits, place: number): Limit {
  const createdAt = (created[place] as number) * 1000;
  return {
    paid: paid[place] as number,
    quantity: quantity[place] as number,
    currency,
    orderId: textAt(orders, place),
    createdAt,
    leavesAt: createdAt + countedFor,
  };
}
