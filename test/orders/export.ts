/**
 * Made-up order exports as Seller Center writes them, up to a million lines, with the truth about them. Runs in Node and
 * in the page. The same options give the same file, byte for byte.
 */
import type { FlashWindow } from '../../rules/known.ts';
import { day } from '../../rules/time.ts';
import { amountWriter, columnsFor, currencyOf } from './cells.ts';
import { zoneClock } from './clock.ts';
import { columnsOf } from './columns.ts';
import { csvPieces } from './csv.ts';
import { marketNamed, styleOf, type ExportOptions } from './options.ts';
import { planted, type PlantedTruth } from './planted.ts';
import { filtered, orderLines, type OrderLine } from './orders.ts';
import { makeShop, practiceSkus, windowsOf } from './shop.ts';
import { truthOf, type Truth, type TruthOptions } from './truth.ts';
import { wordsOf } from './words.ts';
import { xlsxPieces } from './xlsx.ts';

export type { ExportOptions, ShopSku } from './options.ts';
export type { OrderLine } from './orders.ts';
export type { Truth, TrueCeiling, TrueLimit } from './truth.ts';

export interface ExportFile {
  /** `All order-2026-09-09-07_16.csv`, in the file's language. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  /** Header cells as written. */
  readonly columns: readonly string[];
  /** Flash sales that were held, with the price of each SKU. */
  readonly windows: readonly FlashWindow[];
  /** ISO 4217; all amounts of lines and truth are minor units of it. */
  readonly currency: string;
  /** Amounts as the file writes them. */
  amount(minor: number): string;
  /** The orders anew from the first; nothing is kept. */
  lines(): Iterable<OrderLine>;
  /** The file's bytes anew from the first. */
  pieces(): Iterable<Uint8Array<ArrayBuffer>, void>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  blob(): Blob;
  /** Ceilings; unless told otherwise at the time of the export, with all `windows` known. */
  truth(options?: Partial<TruthOptions>): Truth;
  /** Order ids of the planted cases. */
  planted(): PlantedTruth;
}

type Pieces = Iterable<Uint8Array<ArrayBuffer>, void>;

const streamOf = (pieces: Pieces): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream(
    {
      pull(controller) {
        const next = iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel() {
        iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
};

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export const exportFile = (options: ExportOptions): ExportFile => {
  const { format, rows, now, seed = 1, days = 90, shuffle = false, flashSales = 6 } = options;
  const market = marketNamed(options.market);
  const style = styleOf(options);
  const clock = zoneClock(market.zone, style, now - days * day, now);
  const shop = makeShop(options.skus ?? practiceSkus(market), { seed, days, now, flashSales });
  const writing = { ...style, masked: options.planted?.masked === true };
  const columns = columnsFor(style.columns ?? columnsOf(options), market, clock, writing);
  const currency = currencyOf(market);
  const windows = windowsOf(shop, currency);
  const lines = (): Iterable<OrderLine> => {
    const made = orderLines({ shop, rows, seed, now, days, shuffle, clock });
    const all = options.planted ? planted(made, options.planted).lines : made;
    return options.only ? filtered(all, options.only) : all;
  };
  const write = format === 'csv' ? csvPieces : xlsxPieces;
  const pieces = (): Pieces => write(lines(), columns, style);
  const label = wordsOf[style.language][style.scope];
  return {
    name: `${label}-${clock.stamp(now)}.${format}`,
    type: types[format],
    columns: columns.map(({ name }) => name),
    windows,
    currency,
    amount: amountWriter(market, style.money),
    lines,
    pieces,
    stream: () => streamOf(pieces()),
    blob: () => new Blob([...pieces()], { type: types[format] }),
    planted: () => {
      const { lines: all, truth } = planted(
        orderLines({ shop, rows, seed, now, days, shuffle, clock }),
        options.planted ?? {},
      );
      for (const _ of all) continue;
      return truth;
    },
    truth: (asked = {}) => truthOf(lines(), { now, windows, ...asked }),
  };
};
