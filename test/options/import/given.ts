/**
 * Order exports as Seller Center writes them, made up: headers, cell habits and file names are those seen in public code
 * and help pages of 2024–2026 (VN, ID, TH, US and cross-border files); every order, buyer and product is invented.
 */
import {
  readExport,
  type ReadHooks,
  type ReadOptions,
  type ReadResult,
} from '../../../entrypoints/options/import/read-export.ts';
import { ImportError, type Problem } from '../../../entrypoints/options/import/problem.ts';

const start = [
  ...['Order ID', 'Order Status', 'Order Substatus', 'Cancelation/Return Type', 'Normal or Pre-order', 'SKU ID'],
  ...['Seller SKU', 'Product Name', 'Variation', 'Quantity', 'Sku Quantity of return', 'SKU Unit Original Price'],
  ...['SKU Subtotal Before Discount', 'SKU Platform Discount', 'SKU Seller Discount', 'SKU Subtotal After Discount'],
  ...['Shipping Fee After Discount', 'Original Shipping Fee', 'Shipping Fee Seller Discount'],
  ...['Shipping Fee Platform Discount', 'Payment platform discount'],
];
const times = [
  ...['Created Time', 'Paid Time', 'RTS Time', 'Shipped Time', 'Delivered Time', 'Cancelled Time', 'Cancel By'],
  ...[
    'Cancel Reason',
    'Fulfillment Type',
    'Warehouse Name',
    'Tracking ID',
    'Delivery Option',
    'Shipping Provider Name',
  ],
  ...['Buyer Message', 'Buyer Username', 'Recipient', 'Phone #'],
];
const end = [
  'Payment Method',
  'Weight(kg)',
  'Product Category',
  'Package ID',
  'Seller Note',
  'Checked Status',
  'Checked Marked by',
];

/** By market, the header row. */
export const headers = {
  VN: [
    ...start,
    ...['Taxes', 'Order Amount', 'Order Refund Amount'],
    ...times,
    ...['Country', 'Province', 'District', 'Commune', 'Detail Address', 'Additional address information'],
    ...end,
    ...['Order Channel', 'Creator Handle'],
  ],
  ID: [
    ...start,
    ...[
      'Buyer Service Fee',
      'Handling Fee',
      'Shipping Insurance',
      'Item Insurance',
      'Order Amount',
      'Order Refund Amount',
    ],
    ...times,
    ...['Zipcode', 'Country', 'Province', 'Regency and City', 'Districts', 'Villages', 'Detail Address'],
    ...end,
    ...['Purchase Channel', 'Tokopedia Invoice Number'],
  ],
  TH: [
    ...start,
    ...['Taxes', 'Small Order Fee', 'Order Amount', 'Order Refund Amount'],
    ...times,
    ...['Zipcode', 'Country', 'Province', 'District', 'Detail Address', 'Additional address information'],
    ...end,
  ],
  US: [
    ...start.toSpliced(7, 0, 'Product ID', ' Virtual Bundle Seller SKU'),
    ...['Taxes', 'Retail Delivery Fee', 'Order Amount', 'Order Refund Amount'],
    ...times,
    ...[
      'Buyer Nickname',
      'Country',
      'State',
      'City',
      'Zipcode',
      'Address Line 1',
      'Address Line 2',
      'Delivery Instruction',
    ],
    ...end,
    ...['Order Channel', 'Creator Handle'],
  ],
} as const;

/** What stands in a line unless a test says otherwise, by column. */
const usual: Readonly<Record<string, string>> = {
  'Order ID': '583870900000000001\t',
  'Order Status': 'Completed',
  'Order Substatus': 'Delivered',
  'Normal or Pre-order': 'Normal',
  'SKU ID': '1729410000000000001\t',
  'Seller SKU': 'TEE-BLK-L',
  'Product Name': 'เสื้อยืดคอกลม',
  Variation: 'ดำ, L',
  Quantity: '2',
  'Sku Quantity of return': '0',
  'SKU Unit Original Price': '149',
  'SKU Subtotal Before Discount': '298',
  'SKU Platform Discount': '10',
  'SKU Seller Discount': '60',
  'SKU Subtotal After Discount': '228',
  'Order Amount': '266',
  'Created Time': '31/07/2026 20:29:25\t',
  'Paid Time': '31/07/2026 20:31:00\t',
  'RTS Time': '01/08/2026 09:00:00\t',
  'Shipped Time': '01/08/2026 15:12:13\t',
  'Delivered Time': '03/08/2026 11:00:01\t',
  'Cancelled Time': '\t',
  'Fulfillment Type': 'Fulfillment by seller',
  'Warehouse Name': 'คลังหลัก',
  'Tracking ID': 'TH0123456789\t',
  'Delivery Option': 'Standard shipping',
  'Shipping Provider Name': 'J&T Express',
  'Payment Method': 'Cash on delivery',
  'Package ID': '1158000000000000001\t',
  'Buyer Message': 'marker-buyer-message',
  'Buyer Username': 'marker-buyer-username',
  'Buyer Nickname': 'marker-buyer-nickname',
  Recipient: 'marker-recipient',
  'Phone #': 'marker-phone',
  'Detail Address': 'marker-address',
  'Address Line 1': 'marker-address-1',
  'Address Line 2': 'marker-address-2',
  'Additional address information': 'marker-additional',
  'Delivery Instruction': 'marker-instruction',
  Zipcode: 'marker-zipcode',
  Country: 'marker-country',
  Province: 'marker-province',
  State: 'marker-state',
  City: 'marker-city',
  District: 'marker-district',
  Districts: 'marker-districts',
  Commune: 'marker-commune',
  Villages: 'marker-villages',
  'Regency and City': 'marker-regency',
  'Seller Note': 'marker-note',
  'Creator Handle': 'marker-creator',
  'Tokopedia Invoice Number': 'marker-invoice',
};

/** One line under `header`: the usual cells, but for `cells`. */
export const lineOf = (header: readonly string[], cells: Readonly<Record<string, string>> = {}): string[] =>
  header.map((name) => cells[name] ?? usual[name] ?? '');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV the way the export writes it: byte order mark, commas, CRLF. */
export const csvOf = (rows: readonly (readonly string[])[], { mark = '\ufeff', lineEnd = '\r\n' } = {}): string =>
  mark + rows.map((cells) => cells.map(quoted).join(',') + lineEnd).join('');

/** A Thai export of lines that differ from the usual one in `cells`. */
export const thaiCsv = (...lines: readonly Readonly<Record<string, string>>[]): string =>
  csvOf([headers.TH, ...lines.map((cells) => lineOf(headers.TH, cells))]);

export const allOrders = 'All order-2026-09-09-07_16.csv';
export const fileOf = (content: BlobPart, name = allOrders, lastModified = 0): File =>
  new File([content], name, { lastModified });

const neverAsked: ReadHooks['ask'] = () => Promise.reject(new Error('Asked for day and month.'));

export const reading = (
  content: BlobPart | File,
  options: Partial<ReadOptions> = {},
  hooks: Partial<ReadHooks> = {},
): Promise<ReadResult> =>
  readExport(
    content instanceof File ? content : fileOf(content),
    { market: 'TH', ...options },
    { ask: neverAsked, ...hooks },
  );

/** The problem that reading ends with. */
export async function problemOf(outcome: Promise<ReadResult>): Promise<Problem> {
  try {
    await outcome;
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
  throw new Error('It was read.');
}

/** The lines as plain objects, every text resolved. */
export function plainLines({ lines }: ReadResult): PlainLine[] {
  const decoder = new TextDecoder();
  const text = ({ bytes, ends }: (typeof lines)['orderId'], line: number): string =>
    decoder.decode(bytes.subarray(ends[line - 1] ?? 0, ends[line]));
  const word = (column: Uint32Array, line: number): string => lines.words[column[line]!]!;
  const time = (column: Uint32Array, line: number): string =>
    column[line] === 0 ? '' : new Date(column[line]! * 1000).toISOString().replace('.000', '');
  return Array.from({ length: lines.length }, (_, line) => ({
    orderId: text(lines.orderId, line),
    packageId: text(lines.packageId, line),
    trackingId: text(lines.trackingId, line),
    sku: word(lines.sku, line),
    product: word(lines.product, line),
    variation: word(lines.variation, line),
    status: word(lines.status, line),
    substatus: word(lines.substatus, line),
    cancelType: word(lines.cancelType, line),
    paymentMethod: word(lines.paymentMethod, line),
    warehouse: word(lines.warehouse, line),
    deliveryOption: word(lines.deliveryOption, line),
    provider: word(lines.provider, line),
    position: lines.position[line]!,
    quantity: lines.quantity[line]!,
    paid: lines.paid[line]!,
    created: time(lines.created, line),
    paidAt: time(lines.paidAt, line),
    rts: time(lines.rts, line),
    shipped: time(lines.shipped, line),
    delivered: time(lines.delivered, line),
    cancelled: time(lines.cancelled, line),
  }));
}

export interface PlainLine {
  readonly orderId: string;
  readonly packageId: string;
  readonly trackingId: string;
  readonly sku: string;
  readonly product: string;
  readonly variation: string;
  readonly status: string;
  readonly substatus: string;
  readonly cancelType: string;
  readonly paymentMethod: string;
  readonly warehouse: string;
  readonly deliveryOption: string;
  readonly provider: string;
  readonly position: number;
  readonly quantity: number;
  /** Minor units. */
  readonly paid: number;
  /** ISO 8601 UTC without fraction; empty where the file shows none. */
  readonly created: string;
  readonly paidAt: string;
  readonly rts: string;
  readonly shipped: string;
  readonly delivered: string;
  readonly cancelled: string;
}
