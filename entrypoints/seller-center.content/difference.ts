/** What changed between the form that the background knows and the one on the page: only that travels. */
import type { FlashSaleRow, Reading, WarehouseRow } from '../../rules/form.ts';
import type { Fields, Row } from './pages/page.ts';

const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
};

function sameReading(a: Reading<unknown> | undefined, b: Reading<unknown>): boolean {
  if (a === b) return true;
  if (!a) return false;
  if (a.state !== b.state) return false;
  if (a.state === 'read' && b.state === 'read') return sameValue(a.value, b.value);
  return a.state !== 'garbled' || b.state !== 'garbled' || (a.text === b.text && a.why === b.why);
}

const rowReadings = ['price', 'original', 'discount', 'limit', 'stock', 'onHand'] as const;

const sameSaleRow = (a: FlashSaleRow, b: FlashSaleRow): boolean =>
  a.key === b.key &&
  a.active === b.active &&
  a.ticked === b.ticked &&
  a.level === b.level &&
  a.product === b.product &&
  a.variation === b.variation &&
  a.productId === b.productId &&
  a.sku === b.sku &&
  rowReadings.every((name) => sameReading(a[name], b[name]));

const sameWarehouse = (a: WarehouseRow, b: WarehouseRow): boolean =>
  a.key === b.key &&
  a.name === b.name &&
  sameReading(a.purpose, b.purpose) &&
  sameReading(a.status, b.status) &&
  sameReading(a.address, b.address);

export function sameRow(a: Row, b: Row): boolean {
  if (a === b) return true;
  if ('level' in a) return 'level' in b && sameSaleRow(a, b);
  return !('level' in b) && sameWarehouse(a, b);
}

/** What the background was last told. */
export interface Told {
  fields: Fields;
  readonly rows: Map<string, Row>;
}

/** Of one page: its own fields and rows. */
export interface Difference {
  readonly fields?: Partial<Fields>;
  readonly rows?: readonly Row[];
  readonly gone?: readonly string[];
}

/**
 * Brings `told` up to what is on the page and returns the difference; null where there is none. `touched`: keys that
 * may have changed, null for any.
 */
export function difference(
  told: Told,
  fields: Fields,
  rows: ReadonlyMap<string, Row>,
  touched: ReadonlySet<string> | null,
): Difference | null {
  const changed: [string, unknown][] = [];
  const before = told.fields as unknown as Readonly<Record<string, Reading<unknown>>>;
  for (const [name, reading] of Object.entries(fields) as [string, Reading<unknown>][]) {
    if (!sameReading(before[name], reading)) changed.push([name, reading]);
  }
  const dirty: Row[] = [];
  for (const key of touched ?? rows.keys()) {
    const row = rows.get(key);
    if (!row) continue;
    const known = told.rows.get(key);
    if (known && sameRow(known, row)) continue;
    dirty.push(row);
    told.rows.set(key, row);
  }
  const left: string[] = [];
  if (touched === null && told.rows.size > rows.size) {
    for (const key of told.rows.keys()) if (!rows.has(key)) left.push(key);
    for (const key of left) told.rows.delete(key);
  }
  told.fields = fields;
  if (changed.length === 0 && dirty.length === 0 && left.length === 0) return null;
  return {
    ...(changed.length > 0 ? { fields: Object.fromEntries(changed) } : null),
    ...(dirty.length > 0 ? { rows: dirty } : null),
    ...(left.length > 0 ? { gone: left } : null),
  };
}
