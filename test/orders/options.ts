/**
 * What a made-up order export looks like. The defaults of a market follow what others saw of its files (section 4 of the
 * design's `facts/seller-center.md`); where nobody saw any (MY, PH, SG, UK, MX, JP) they are those of the nearest market.
 */
import { findMarket, type Market } from '../seller-center/markets.ts';
import type { Instant } from '../../rules/time.ts';
import type { State } from './words.ts';

export const languages = ['en', 'th', 'vi', 'id', 'zh-CN'] as const;
/** Of statuses, payment methods and the file's name. The header is English in every language. */
export type FileLanguage = (typeof languages)[number];

/** One SKU the shop sells. */
export interface ShopSku {
  readonly id: string;
  readonly productId: string;
  readonly product: string;
  readonly variation: string;
  /** Minor units. */
  readonly original: number;
}

/** How a file is written: everything that may differ between two exports of the same orders. */
export interface Style {
  readonly language: FileLanguage;
  /** `31/07/2026 20:29:25`, `07/31/2026 8:29:25 PM`, `07/31/2026 20:29:25`. */
  readonly dates: 'DMY' | 'MDY-AMPM' | 'MDY';
  /** `1299.5`; `THB 1,299.50`, `BRL 1.299,50`; `฿1,299.50`, `1.299₫`. */
  readonly money: 'plain' | 'code' | 'symbol';
  /** CSV only. */
  readonly eol: '\n' | '\r\n';
  /** CSV only. */
  readonly bom: boolean;
  /** A tab after long ids and times. */
  readonly tabs: boolean;
  /** What an empty time is. */
  readonly noTime: '' | '\t';
  /** A second row that explains each column. */
  readonly description: boolean;
  /** CSV: quotes around every cell. */
  readonly quoteAll: boolean;
  /** XLSX: text as indices into one table, or in the cells. */
  readonly strings: 'shared' | 'inline';
  /** XLSX: quantities and amounts as numbers; otherwise everything is text. Needs `money: 'plain'`. */
  readonly numbers: boolean;
  /** The columns to write, in order, instead of the market's; unknown names become empty columns. */
  readonly columns: readonly string[] | null;
  /** Column names to write differently, by the market's name: `{ 'Cancelled Time': 'Canceled Time' }`. */
  readonly rename: Readonly<Record<string, string>>;
  /** Begins the file's name: all orders, or those that a filter let through. */
  readonly scope: 'all' | 'filtered';
}

export interface ExportOptions extends Partial<Style> {
  /** `TH VN ID MY PH SG UK US MX BR JP`. */
  readonly market: string;
  /** A shop that sells into the market from abroad: its file has no state or province. */
  readonly crossBorder?: boolean;
  readonly format: 'csv' | 'xlsx';
  /** Order lines of the shop. */
  readonly rows: number;
  /** The same seed gives the same file, byte for byte. */
  readonly seed?: number;
  /** When the file was made; its newest order is a little older. */
  readonly now: Instant;
  /** How far back the orders go. */
  readonly days?: number;
  /** What the shop sells; otherwise the practice shop's first 2,000 products: 5,000 SKUs. */
  readonly skus?: readonly ShopSku[];
  /** Orders in no order instead of newest first. */
  readonly shuffle?: boolean;
  /** How many flash sales were held in these days. */
  readonly flashSales?: number;
  /** Cases for the self-check of orders, put among those of the shop. */
  readonly planted?: Planted;
  /** What a filter on the order page lets through; `rows` are counted before it. */
  readonly only?: Filter;
}

/** How many of each kind. Planted orders are shipped, none is planted twice. */
export interface Planted {
  /** Buyers who order one product three times within two days. */
  readonly repeatBuyers?: number;
  /** Tracking numbers that two orders of different buyers share. */
  readonly sharedTracking?: number;
  /** Orders that are shipped without a number. */
  readonly missingTracking?: number;
  /** The seller's own phone number, which these orders go to. */
  readonly own?: { readonly phone: string; readonly orders: number };
  /** Names, phones and addresses of all buyers are hidden: `u***`. Otherwise names can be told, phones cannot. */
  readonly masked?: boolean;
}

export interface Filter {
  readonly states?: readonly State[];
  /** Created from here to here, both included. */
  readonly from?: Instant;
  readonly to?: Instant;
}

const common: Style = {
  language: 'en',
  dates: 'DMY',
  money: 'plain',
  eol: '\n',
  bom: true,
  tabs: true,
  noTime: '',
  description: false,
  quoteAll: false,
  strings: 'shared',
  numbers: false,
  columns: null,
  rename: {},
  scope: 'all',
};

const perMarket: Readonly<Record<string, Partial<Style>>> = {
  TH: { language: 'th' },
  VN: { language: 'vi' },
  ID: { language: 'id', eol: '\r\n' },
  US: { dates: 'MDY-AMPM', eol: '\r\n' },
  BR: { dates: 'MDY-AMPM', money: 'code', noTime: '\t' },
};

const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

export const styleOf = (options: ExportOptions): Style => {
  const asked = Object.entries(options).filter(([key, value]) => key in common && isGiven([key, value]));
  return {
    ...common,
    ...perMarket[options.market],
    ...(options.crossBorder ? { language: 'zh-CN', dates: 'DMY' } : {}),
    // Only spreadsheets were seen with the description row.
    description: options.format === 'xlsx',
    ...Object.fromEntries(asked),
  };
};

/** The practice Seller Center's market of that code: zone, currency marks, price level. */
export const marketNamed = (code: string): Market => {
  const market = findMarket(code);
  if (!market) throw new Error(`No market “${code}”: TH VN ID MY PH SG UK US MX BR JP.`);
  return market;
};
