/** Order lines for tests: a line says only what differs from one paid shirt, and blocks are made of them. */
import type { Lines, TextColumn } from '../../../rules/history/lines.ts';
import { limitsOf, type Limits, type LimitsOptions } from '../../../rules/history/limits.ts';
import { Gathering } from '../../../rules/history/sold-lines.ts';
import { countedFor } from '../../../rules/history/ceiling.ts';
import { currencyOf } from '../../../rules/money.ts';
import { hour, type Instant } from '../../../rules/time.ts';
import { noon } from '../given.ts';

export const now = noon();
export const hoursAgo = (hours: number): Instant => now - hours * hour;

export interface LineGiven {
  readonly order?: string;
  readonly sku?: string;
  readonly product?: string;
  readonly variation?: string;
  /** Minor units for the whole quantity. */
  readonly paid?: number;
  readonly quantity?: number;
  readonly created?: Instant;
  /** Defaults to the created time. */
  readonly paidAt?: Instant | null;
  readonly delivered?: Instant;
  readonly cancelled?: Instant;
  readonly cancelType?: string;
  readonly status?: string;
  readonly paymentMethod?: string;
  readonly position?: number;
}

/** An order line with every part said. */
export type Line = Required<LineGiven>;

let serial = 0;
export const aLine = (given: LineGiven = {}): Line => ({
  order: `58387090000${String((serial += 1)).padStart(7, '0')}`,
  sku: '1729384756',
  product: 'Cotton shirt',
  variation: 'Blue, M',
  paid: 100_00,
  quantity: 1,
  created: hoursAgo(24),
  paidAt: given.created ?? hoursAgo(24),
  delivered: 0,
  cancelled: 0,
  cancelType: '',
  status: 'Completed',
  paymentMethod: 'Credit/debit card',
  position: 0,
  ...given,
});

const column = (texts: readonly string[]): TextColumn => {
  const pieces = texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  pieces.forEach((piece, i) => {
    bytes.set(piece, end);
    end += piece.length;
    ends[i] = end;
  });
  return { bytes, ends };
};

/** One block, as the importer makes them. */
export function blockOf(given: readonly LineGiven[], currency = 'THB'): Lines {
  const lines = given.map((each) => aLine(each));
  const numbers = new Map([['', 0]]);
  const words = (text: (line: Line) => string): Uint32Array =>
    Uint32Array.from(lines, (line) => {
      if (!numbers.has(text(line))) numbers.set(text(line), numbers.size);
      return numbers.get(text(line)) as number;
    });
  const seconds = (time: (line: Line) => Instant | null): Uint32Array =>
    Uint32Array.from(lines, (line) => (time(line) ?? 0) / 1000);
  const none = new Uint32Array(lines.length);
  const noText = column(lines.map(() => ''));
  return {
    length: lines.length,
    currency: currencyOf(currency),
    orderId: column(lines.map(({ order }) => order)),
    packageId: noText,
    trackingId: noText,
    sku: words(({ sku }) => sku),
    product: words(({ product }) => product),
    variation: words(({ variation }) => variation),
    status: words(({ status }) => status),
    substatus: none,
    cancelType: words(({ cancelType }) => cancelType),
    paymentMethod: words(({ paymentMethod }) => paymentMethod),
    warehouse: none,
    deliveryOption: none,
    provider: none,
    position: Uint16Array.from(lines, ({ position }) => position),
    quantity: Uint32Array.from(lines, ({ quantity }) => quantity),
    paid: Float64Array.from(lines, ({ paid }) => paid),
    created: seconds(({ created }) => created),
    paidAt: seconds(({ paidAt }) => paidAt),
    rts: none,
    shipped: none,
    delivered: seconds(({ delivered }) => delivered),
    cancelled: seconds(({ cancelled }) => cancelled),
    words: [...numbers.keys()],
  };
}

/** Limits of a few lines, as of `now`. */
export function limitsOfLines(given: readonly LineGiven[], options: Partial<LimitsOptions> = {}): Limits {
  const gathering = new Gathering();
  gathering.add(blockOf(given));
  return limitsOf(gathering, { windows: [], since: now - countedFor, ...options });
}
