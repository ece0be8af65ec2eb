/** The database of the order history: its stores, their keys and records. What is read is validated. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import * as v from 'valibot';
import type { Limits } from '../../../rules/history/limits.ts';
import { instant, text } from '../validate.ts';
import { tellChange } from './news.ts';
import { HistoryError } from './shape.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const bytes = v.instance(Uint8Array<ArrayBuffer>);

const fileSchema = v.object({
  id: count,
  name: text(500),
  size: count,
  market: text(8),
  exportedAt: instant,
  from: instant,
  filtered: v.boolean(),
  rows: count,
  rejected: count,
  importedAt: instant,
  damaged: v.boolean(),
});
export const historySchema = v.object({
  key: text(400),
  files: v.array(fileSchema),
  everything: v.boolean(),
  lines: count,
  /** Of all amounts; null before the first line. */
  currency: v.nullable(text(8)),
  /** Counts every change, `linesAt` is its count at the last change of lines. */
  generation: count,
  linesAt: count,
  /** Next ids, never used before. */
  nextFile: count,
  nextBlock: count,
});
export type HistoryRecord = v.InferOutput<typeof historySchema>;

/** The files that hold a line, and the newest of their times: what the line says was true then. */
export const originSchema = v.object({ files: v.array(count), asOf: instant });

export const blockSchema = v.object({
  history: text(400),
  id: count,
  lines: v.pipe(count, v.minValue(1)),
  currency: text(8),
  /** Lowest and highest order id, compared as text. */
  firstOrder: v.string(),
  lastOrder: v.string(),
  origins: v.pipe(v.array(originSchema), v.minLength(1)),
  /** Deflated column: index into `origins` by line. */
  origin: bytes,
});
export type BlockRecord = v.InferOutput<typeof blockSchema>;

const uint32 = v.custom<Uint32Array>((value) => value instanceof Uint32Array);
const columns = { ends: uint32, text: v.string() };

/** Cost `i` is `amounts[i]` minor units of `currencies[currency[i]]`. */
const costsSchema = v.object({
  history: text(400),
  revision: count,
  skus: v.object({ ...columns, slots: uint32 }),
  amounts: v.instance(Float64Array),
  currencies: v.array(text(3)),
  currency: v.instance(Uint8Array),
});
export type CostsRecord = v.InferOutput<typeof costsSchema>;
export const isCosts = (value: unknown): value is CostsRecord =>
  v.is(costsSchema, value) &&
  value.skus.ends.length === value.amounts.length &&
  value.currency.length === value.amounts.length &&
  value.skus.slots.length > value.amounts.length;

const texts = v.object(columns);
const limitsSchema = v.object({
  /** What it was worked out of: see `limits.ts`. */
  stamp: v.object({ rules: count, linesAt: count, sales: v.string(), since: instant }),
  limits: v.looseObject({
    currency: text(8),
    since: instant,
    skus: v.object({ ...columns, slots: uint32 }),
    products: texts,
    variations: texts,
    firsts: uint32,
    created: uint32,
    paid: v.instance(Float64Array),
    quantity: uint32,
    kinds: v.instance(Uint8Array),
    lineCounts: uint32,
    newest: uint32,
    lastPaid: v.instance(Float64Array),
    lastQuantity: uint32,
    orders: texts,
    suspected: v.array(v.looseObject({ id: text(200) })),
  }),
});
export interface LimitsRecord {
  readonly stamp: v.InferOutput<typeof limitsSchema>['stamp'];
  readonly limits: Limits;
}
export const isLimits = (value: unknown): value is LimitsRecord => v.is(limitsSchema, value);

type BlockKey = [history: string, id: number];

export interface Schema extends DBSchema {
  histories: { key: string; value: HistoryRecord };
  blocks: { key: BlockKey; value: BlockRecord };
  /** The two parts of a block, deflated: apart, for most readers want the first alone. */
  prices: { key: BlockKey; value: Uint8Array<ArrayBuffer> };
  rests: { key: BlockKey; value: Uint8Array<ArrayBuffer> };
  /** Worked out of the blocks, and again whenever it does not fit them. By history. */
  limits: { key: string; value: LimitsRecord };
  costs: { key: string; value: CostsRecord };
  /** What could not be read, for repair. */
  damaged: { key: number; value: { at: number; store: string; key: unknown; value: unknown } };
}
export type Store = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

export const databaseName = 'shoplint';
const version = 1;

let opened: Promise<Database> | null = null;

/** The one connection of this context, opened when first asked for. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw problemOf(error);
  });
  return opened;
}

function open(): Promise<Database> {
  const forget = (): void => {
    opened = null;
  };
  /** The browser, or somebody, cleared it: what is shown of it is no longer there. */
  const cleared = (): void => {
    forget();
    tellChange();
  };
  return new Promise((resolve, reject) => {
    openDB<Schema>(databaseName, version, {
      upgrade(db) {
        db.createObjectStore('histories', { keyPath: 'key' });
        db.createObjectStore('blocks', { keyPath: ['history', 'id'] });
        db.createObjectStore('prices');
        db.createObjectStore('rests');
        db.createObjectStore('limits');
        db.createObjectStore('costs', { keyPath: 'history' });
        db.createObjectStore('damaged', { autoIncrement: true });
      },
      blocked: () => reject(new HistoryError('blocked')),
      // A newer Shoplint wants to change the stores: an older one that stays open must not stand in its way.
      blocking(_current, wanted, event) {
        (event.target as IDBDatabase).close();
        if (wanted === null) cleared();
        else forget();
      },
      terminated: cleared,
    }).then(resolve, reject);
  });
}

/** What the browser throws, as one of the problems people are told; anything else as it is. */
export function problemOf(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return new HistoryError(error.name === 'QuotaExceededError' ? 'full' : 'failed', error);
}

/**
 * Lets a request run on its own: its transaction fails with it, and tells. (A promise nobody looks at would tell the
 * browser's console instead.)
 */
export const send = (request: Promise<unknown>): void => void request.catch(() => undefined);

/** One transaction over the stores named: all of it or, where anything throws, nothing. */
export async function write<T>(stores: Store[], work: (tx: Writing) => T | Promise<T>): Promise<T> {
  const db = await database();
  const tx = db.transaction(stores, 'readwrite');
  // Awaited below; until then a failure of it is nobody's surprise.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    throw problemOf(tx.error ?? error);
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
