/** Which columns of an order export are wanted, by which names they go, and which row is the header. */
import { ImportError, type OtherFile } from './problem.ts';

/**
 * By field, the names of its column: the export's own first, then others that were seen. Of buyers there is none, so
 * nothing of them is ever read.
 */
const names = {
  orderId: ['Order ID'],
  status: ['Order Status'],
  substatus: ['Order Substatus'],
  cancelType: ['Cancelation/Return Type', 'Cancellation/Return Type'],
  sku: ['SKU ID'],
  product: ['Product Name'],
  variation: ['Variation'],
  quantity: ['Quantity'],
  subtotal: ['SKU Subtotal Before Discount'],
  sellerDiscount: ['SKU Seller Discount'],
  created: ['Created Time'],
  paidAt: ['Paid Time'],
  rts: ['RTS Time'],
  shipped: ['Shipped Time'],
  delivered: ['Delivered Time'],
  cancelled: ['Cancelled Time', 'Canceled Time'],
  warehouse: ['Warehouse Name'],
  trackingId: ['Tracking ID'],
  deliveryOption: ['Delivery Option'],
  provider: ['Shipping Provider Name'],
  paymentMethod: ['Payment Method'],
  packageId: ['Package ID'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof names;
export const fields = Object.keys(names) as readonly Field[];

/** Where a field stands in `Row`. */
export const slotOf = Object.fromEntries(fields.map((field, slot) => [field, slot])) as Readonly<Record<Field, number>>;

/** The column's name in the export. */
export const columnName = (field: Field): string => names[field][0];

/** Without one of these a line says nothing that is certain. */
const required: readonly Field[] = [
  'orderId',
  'sku',
  'quantity',
  'subtotal',
  'sellerDiscount',
  'created',
  'paidAt',
  'cancelled',
];

/** No name is that long, and normalising takes its time where combining marks are heaped up. */
const longestName = 200;

/** Header names are compared without case, marks nobody sees, and differences in blanks. */
export const plain = (name: string): string =>
  name
    .slice(0, longestName)
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();

const fieldOf = new Map<string, Field>(
  fields.flatMap((field) => names[field].map((name): [string, Field] => [plain(name), field])),
);

export interface Header {
  /** Row of the header as a spreadsheet counts, from 1. */
  readonly line: number;
  /** Cells of the header, and so of every row. */
  readonly width: number;
  /** By slot, the column; −1 where the file has none. */
  readonly columns: Int32Array;
  /** The header's texts, to name a place in the file. */
  readonly names: readonly string[];
}

/** The header stands in one of the first rows. */
export const headerWithin = 10;
/** So many known names make a row the header. */
const enoughNames = 4;

/** How many names of an order export a row holds. */
export const knownNames = (cells: readonly string[]): number =>
  new Set(cells.map((cell) => fieldOf.get(plain(cell))).filter((field) => field !== undefined)).size;

/** The header in a row of a table, or null where it is none. Throws where a needed column is missing. */
export const headerIn = (cells: readonly string[], line: number): Header | null =>
  knownNames(cells) >= enoughNames && !isOther(cells) ? headerOf(cells, line) : null;

function headerOf(cells: readonly string[], line: number): Header {
  const columns = new Int32Array(fields.length).fill(-1);
  const found = cells.map((cell) => fieldOf.get(plain(cell)));
  for (const [column, field] of found.entries()) {
    if (field === undefined) continue;
    const slot = slotOf[field];
    if (columns[slot] !== -1) throw new ImportError({ code: 'column-twice', column: columnName(field), line });
    columns[slot] = column;
  }
  const missing = required.find((field) => columns[slotOf[field]] === -1);
  if (missing) throw new ImportError({ code: 'missing-column', column: columnName(missing), line });
  return { line, width: cells.length, columns, names: cells.map((cell) => cell.trim()) };
}

/** Names that only other files of Seller Center have; public code of importers, 2024–2026. */
const others: readonly (readonly [OtherFile, readonly string[]])[] = [
  ['returns', ['return order id', 'return id', 'return reason', 'return status', 'refund time', 'return type']],
  ['settlement', ['statement id', 'settlement amount', 'total settlement amount', 'order/adjustment id']],
  ['flash-sale', ['flash sale price', 'flash deal price', 'deal price', 'campaign price', 'purchase limit']],
  ['products', ['seller_sku', 'product_name', 'retail price', 'product description', 'main image']],
];

const otherOf = (cells: readonly string[]): OtherFile | null => {
  const present = new Set(cells.map((cell) => plain(cell)));
  return others.find(([, marks]) => marks.some((mark) => present.has(mark)))?.[0] ?? null;
};

/** An export of returns shares many names with one of orders; without the price paid it is another file. */
const isOther = (cells: readonly string[]): boolean =>
  otherOf(cells) !== null && !cells.some((cell) => fieldOf.get(plain(cell)) === 'subtotal');

/** What to say of a table without the header: which other file it is, and its first texts. */
export function otherFile(rows: readonly (readonly string[])[]): ImportError {
  const file = rows.map(otherOf).find((other) => other !== null) ?? 'unknown';
  const cells = rows.flat().filter((cell) => cell.trim() !== '');
  return new ImportError({
    code: 'other-file',
    file,
    cells: cells.slice(0, 5).map((cell) => cell.trim().slice(0, 40)),
  });
}
