/**
 * The sale being edited. Row values live in their own store and each cell listens to its own row, so a key press in a
 * table of 10,000 products renders one cell.
 */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { Product } from './data.ts';

export type Level = 'product' | 'variation';

export interface Row {
  /** Unique in the table, also where one SKU is listed twice. */
  readonly key: string;
  readonly productId: string;
  readonly skuId: string | null;
  readonly product: string;
  readonly variation: string;
  readonly lowest: number;
  readonly highest: number;
  readonly stock: number;
}

/** Prices in major units, as an InputNumber holds them; undefined is blank. */
export interface RowValues {
  readonly price?: number | undefined;
  readonly percent?: number | undefined;
  readonly total?: number | undefined;
  readonly limit?: number | undefined;
  readonly off?: boolean | undefined;
  readonly error?: string | undefined;
}

export interface DraftState {
  readonly level: Level;
  readonly products: readonly Product[];
  /** SKU ids listed a second time (scenario `mistakes`). */
  readonly twice: readonly string[];
  readonly ticked: readonly string[];
}

const none: RowValues = {};

export class RowStore {
  readonly #values = new Map<string, RowValues>();
  readonly #listeners = new Map<string, Set<() => void>>();

  readonly get = (key: string): RowValues => this.#values.get(key) ?? none;

  readonly set = (key: string, change: RowValues): void => {
    this.#values.set(key, { ...this.get(key), ...change });
    for (const listener of this.#listeners.get(key) ?? []) listener();
  };

  readonly subscribe = (key: string, listener: () => void): (() => void) => {
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(key);
    };
  };
}

const variationRows = (products: readonly Product[], twice: readonly string[]): Row[] => {
  const rows = products.flatMap(({ id: productId, name: product, skus }) =>
    skus.map(({ id: skuId, name: variation, original, stock }): Row => ({
      ...{ key: skuId, productId, skuId, product, variation },
      ...{ lowest: original, highest: original, stock },
    })),
  );
  const again = rows.filter((row) => row.skuId && twice.includes(row.skuId));
  return [...rows, ...again.map((row) => ({ ...row, key: `${row.key}#2` }))];
};

const productRows = (products: readonly Product[]): Row[] =>
  products.map(({ id: productId, name: product, skus }) => {
    const prices = skus.map((sku) => sku.original);
    const stock = skus.reduce((sum, sku) => sum + sku.stock, 0);
    const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
    return { key: productId, productId, skuId: null, product, variation: '', lowest, highest, stock };
  });

export const rowsOf = ({ level, products, twice }: Pick<DraftState, 'level' | 'products' | 'twice'>): Row[] =>
  level === 'variation' ? variationRows(products, twice) : productRows(products);

export interface Draft {
  readonly store: StoreApi<DraftState>;
  readonly rows: RowStore;
  /** First values of the form's own fields. */
  readonly form: FormValues;
  /** Every product of the shop, for the product picker. */
  readonly catalogue: readonly Product[];
}

/** Field names become ids on the page (`name_input`, `#skuOrSpuRadioGroup`: P3-P5); those of the times are not known. */
export interface FormValues {
  readonly name: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly warmUp: string;
  readonly skuOrSpuRadioGroup: Level;
}

export const makeDraft = (state: DraftState, form: FormValues, all: readonly Product[]): Draft => ({
  store: createStore(() => state),
  rows: new RowStore(),
  form,
  catalogue: all,
});

export const DraftContext = createContext<Draft | null>(null);

export const useDraft = (): Draft => {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('outside a draft');
  return draft;
};

export const useDraftState = <Picked>(pick: (state: DraftState) => Picked): Picked => useStore(useDraft().store, pick);

export const useRow = (key: string): RowValues => {
  const { rows } = useDraft();
  const subscribe = useCallback((listener: () => void) => rows.subscribe(key, listener), [rows, key]);
  return useSyncExternalStore(subscribe, () => rows.get(key));
};
