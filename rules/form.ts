/**
 * What a page shows, as plain JSON: it crosses the message channel, so no Date, no DOM, no bigint.
 * Every word here is from the design's vocabulary.
 */
import type { Money } from './money.ts';
import type { Instant } from './time.ts';

/** Why a text could not be taken as a value. */
export type Garble = 'not-a-number' | 'too-many-decimals' | 'ambiguous' | 'too-big' | 'not-a-time';

/** One field as the page shows it. */
export type Reading<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'blank' }
  /** Text that could not be parsed; `text` is cut to 80 characters. */
  | { readonly state: 'garbled'; readonly text: string; readonly why: Garble }
  | { readonly state: 'gone' };

export type ReadingState = Reading<unknown>['state'];

/** `product`: one price for all variations of a product. `variation`: one price a SKU. */
export type Level = 'product' | 'variation';

/** Buyers see the sale before it starts. `days` is null where the page does not say how long before. */
export interface WarmUp {
  readonly on: boolean;
  readonly days: number | null;
}

/** The form-level fields of a flash sale. */
export interface FlashSaleFields {
  /** Name of the activity, as typed. */
  readonly name: Reading<string>;
  readonly startsAt: Reading<Instant>;
  readonly endsAt: Reading<Instant>;
  /** UTC offset in minutes that the time labels show, e.g. 420 for "(GMT+7)"; blank where they show none. */
  readonly pageOffset: Reading<number>;
  readonly warmUp: Reading<WarmUp>;
  /** How many products the page says are in the sale. */
  readonly productsTotal: Reading<number>;
  /** What stands in the batch bar, not yet applied to rows. */
  readonly batchPrice: Reading<Money>;
  readonly batchDiscount: Reading<number>;
  readonly batchLimit: Reading<number>;
  readonly batchStock: Reading<number>;
  /** Whether a product table (or the "select products" button of an empty one) was found. */
  readonly table: Reading<true>;
}

/** One SKU (variation level) or product (product level). */
export interface FlashSaleRow {
  /** Unique on the page: SKU id, else product id, else `product / variation`, made unique with ` #2`. */
  readonly key: string;
  readonly sku?: string;
  readonly productId?: string;
  readonly product: string;
  readonly variation: string;
  readonly level: Level;
  /** False when the row is switched off: it is then not judged. */
  readonly active: boolean;
  /** The row's own checkbox, which the batch bar works on. */
  readonly ticked: boolean;
  /** Flash price. */
  readonly price: Reading<Money>;
  /** Original price; of a product-level row the lowest of its SKUs. */
  readonly original: Reading<Money>;
  /** Discount in percent as typed, where the page asks for one. */
  readonly discount: Reading<number>;
  /** Per-person limit. */
  readonly limit: Reading<number>;
  /** Activity stock (total purchase limit). */
  readonly stock: Reading<number>;
  /** Stock on hand. */
  readonly onHand: Reading<number>;
}

export interface FlashSaleForm {
  readonly page: 'flash-sale';
  readonly fields: FlashSaleFields;
  readonly rows: readonly FlashSaleRow[];
}

/** What a warehouse is for: parcels leave it, or come back to it. */
export type WarehousePurpose = 'dispatch' | 'return';

/** Pickup as the page words it. `restricted`: holiday mode or an order limit. `outside`: no pickup in the area. */
export type PickupStatus = 'none' | 'in-review' | 'active' | 'outside' | 'restricted';

/** Contact and address as a page shows them, text for text. */
export interface WarehouseAddress {
  readonly contact: Reading<string>;
  /** With its country prefix where the page shows one beside the field: `+86 138****2234`. */
  readonly phone: Reading<string>;
  /** Country or region of the address; blank where the page has no such field. */
  readonly country: Reading<string>;
  /** Divisions from the largest down: province, city, district, town, as far as the page asks for them. */
  readonly region: Reading<readonly string[]>;
  /** Street, house number and whatever else is typed into the detailed address. */
  readonly street: Reading<string>;
  readonly postcode: Reading<string>;
}

/** The warehouse that is being edited or created. All fields are gone while only the list is open. */
export interface WarehouseFields extends WarehouseAddress {
  readonly name: Reading<string>;
  readonly purpose: Reading<WarehousePurpose>;
  readonly status: Reading<PickupStatus>;
  /** What stood in the form when it was opened: blank for a new warehouse, gone where it was not seen. */
  readonly saved: Reading<WarehouseAddress>;
}

/** One warehouse of the page's list. */
export interface WarehouseRow {
  /** Name of the warehouse, made unique on the page with ` #2`. */
  readonly key: string;
  readonly name: string;
  readonly purpose: Reading<WarehousePurpose>;
  readonly status: Reading<PickupStatus>;
  /** The address as the list words it, contact and phone included where they stand in the same line. */
  readonly address: Reading<string>;
}

export interface WarehouseForm {
  readonly page: 'warehouse';
  readonly fields: WarehouseFields;
  readonly rows: readonly WarehouseRow[];
}

/** Pages whose values are judged. */
export type Form = FlashSaleForm | WarehouseForm;
export type PageId = Form['page'];

/** What changed since the last form or patch: fields that changed, rows that changed or are new, keys that left. */
interface PatchOf<Fields, Row> {
  readonly fields?: Partial<Fields>;
  readonly rows?: readonly Row[];
  readonly gone?: readonly string[];
}
export type FlashSalePatch = PatchOf<FlashSaleFields, FlashSaleRow>;
export type WarehousePatch = PatchOf<WarehouseFields, WarehouseRow>;
export type Patch = FlashSalePatch | WarehousePatch;

/** Where on the page a finding points (contract). */
export type FieldAt = FlashSaleAt | WarehouseAt | 'form';
type FlashSaleAt =
  'name' | 'startsAt' | 'endsAt' | 'warmUp' | 'batch' | 'products' | 'price' | 'discount' | 'limit' | 'stock';
type WarehouseAt = 'name' | 'contact' | 'phone' | 'region' | 'street' | 'postcode' | 'status';

export const blank = { state: 'blank' } as const;
export const gone = { state: 'gone' } as const;
export const read = <T>(value: T): Reading<T> => ({ state: 'read', value });
export const garbled = (text: string, why: Garble): Reading<never> => ({
  state: 'garbled',
  text: text.slice(0, 80),
  why,
});
