/** Amounts of an export in minor units. What the file writes elsewhere settles which mark is its decimal one. */
import { currencyIn, parseMoney, type Currency, type DecimalMark } from '../../../rules/money.ts';
import type { RejectReason } from './problem.ts';
import { byteCode, textOf } from './row.ts';

const { zero, dot } = byteCode;

/**
 * An amount as read: minor units; or, below 0, why not: an index into `amountReasons`, −1 being the first. `grouped`:
 * the mark that stood before just three digits, `1.299`, and so groups thousands unless the file shows that it does not.
 */
export const amountReasons = [
  'amount-missing',
  'amount-not-a-number',
  'amount-too-many-decimals',
  'amount-other-currency',
] as const satisfies readonly RejectReason[];

const failed = (reason: (typeof amountReasons)[number]): number => -1 - amountReasons.indexOf(reason);

interface OddAmount {
  readonly value: number;
  readonly grouped: DecimalMark | null;
}

/** Odd texts are remembered: a file that writes `Rp129.000` does so in every line. */
const mostTexts = 50_000;
const marks = ['.', ','] as const satisfies readonly DecimalMark[];
/** Beyond it a sum of digits is no longer exact. */
const mostDigits = 15;

export class AmountReader {
  /** Of the last amount read. */
  grouped: DecimalMark | null = null;
  readonly #currency: Currency;
  readonly #ofMarket: readonly DecimalMark[];
  readonly #scale: number;
  /** Marks that stood before decimals, beyond doubt. */
  readonly #proven = new Set<DecimalMark>();
  readonly #odd = new Map<string, OddAmount>();

  constructor(currency: Currency, ofMarket: readonly DecimalMark[]) {
    this.#currency = currency;
    this.#ofMarket = ofMarket;
    this.#scale = 10 ** currency.decimals;
  }

  read(bytes: Uint8Array, from: number, to: number): number {
    this.grouped = null;
    let whole = 0;
    let at = from;
    for (; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) break;
      whole = whole * 10 + digit;
    }
    if (to - from > mostDigits || at === from) return this.#readOdd(bytes, from, to);
    return at === to ? whole * this.#scale : this.#readDecimals(whole, bytes, from, at, to);
  }

  /** The marks that stood before decimals. */
  proven(): readonly DecimalMark[] {
    return [...this.#proven];
  }

  /** Takes what amounts further down in the file proved. */
  join(proven: readonly DecimalMark[]): void {
    for (const mark of proven) this.#proven.add(mark);
  }

  /** Whether `mark` groups thousands in this file. To be asked when all of it is read. */
  groups(mark: DecimalMark): boolean {
    const decimal = mark === '.' ? ',' : '.';
    return this.#proven.size > 0 ? !this.#proven.has(mark) : this.#ofMarket.includes(decimal);
  }

  /** `8.99` and `8.9` where the currency has two decimals; everything else is odd. */
  #readDecimals(whole: number, bytes: Uint8Array, from: number, at: number, to: number): number {
    const count = to - at - 1;
    if (bytes[at] !== dot || this.#scale !== 100 || count < 1 || count > 2) return this.#readOdd(bytes, from, to);
    const tenths = (bytes[at + 1] ?? 0) - zero;
    const hundredths = count === 2 ? (bytes[at + 2] ?? 0) - zero : 0;
    if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return this.#readOdd(bytes, from, to);
    this.#proven.add('.');
    return whole * 100 + tenths * 10 + hundredths;
  }

  #readOdd(bytes: Uint8Array, from: number, to: number): number {
    const text = textOf(bytes, from, to);
    let odd = this.#odd.get(text);
    if (!odd) {
      if (this.#odd.size === mostTexts) this.#odd.clear();
      odd = this.#parse(text);
      this.#odd.set(text, odd);
    }
    this.grouped = odd.grouped;
    return odd.value;
  }

  #parse(text: string): OddAmount {
    const named = currencyIn(text);
    if (named !== null && named !== this.#currency.code) return refused('amount-other-currency');
    // As the site formats it, without excess decimals; else as somebody may type it: `584901.00` in dong.
    for (const typed of [false, true]) {
      const readings = marks.map((mark) => parseMoney(text, this.#currency, { marks: [mark], typed, exactly: true }));
      if (readings.every(({ state }) => state === 'blank')) return refused('amount-missing');
      const read = readings.flatMap((reading, index) =>
        reading.state === 'read' ? [{ value: reading.value.amount, mark: marks[index] ?? '.' }] : [],
      );
      const [only] = read;
      if (only && new Set(read.map(({ value }) => value)).size === 1) {
        const grouped = onlyGroup.exec(text)?.[1] === undefined ? null : only.mark === '.' ? ',' : '.';
        if (grouped === null && read.length === 1) this.#proven.add(only.mark);
        return { value: only.value, grouped };
      }
      if (read.length > 1) return refused('amount-not-a-number');
      if (readings.some((reading) => reading.state === 'garbled' && reading.why === 'too-many-decimals')) {
        return refused('amount-too-many-decimals');
      }
    }
    return refused('amount-not-a-number');
  }
}

const refused = (reason: (typeof amountReasons)[number]): OddAmount => ({ value: failed(reason), grouped: null });

/** A single mark before just three digits. */
const onlyGroup = /^\D*\d{1,3}([.,])\d{3}(?!\d|[.,]\d)\D*$/;
