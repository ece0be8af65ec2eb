/** Which SKUs are listed, and in which order. Pure. */
import { day, type Instant } from '../../rules/time.ts';
import type { SkuRow } from './model.ts';

export const sortColumns = ['name', 'highest', 'leaves', 'last', 'lines'] as const;
export type SortColumn = (typeof sortColumns)[number];
export type SkuFilter = 'all' | 'limited' | 'rising' | 'suspected';
export const skuFilters = ['all', 'limited', 'rising', 'suspected'] as const satisfies readonly SkuFilter[];

export interface Sort {
  readonly by: SortColumn;
  readonly isDescending: boolean;
}

/** How each column is sorted when it is pressed first: what a seller looks for comes first. */
export const firstSort: Readonly<Record<SortColumn, Sort>> = {
  name: { by: 'name', isDescending: false },
  highest: { by: 'highest', isDescending: false },
  leaves: { by: 'leaves', isDescending: false },
  last: { by: 'last', isDescending: true },
  lines: { by: 'lines', isDescending: true },
};

/** The first moment at which the ceiling rises if no order follows: the lowest line of all leaves the window. */
export const risesAt = ({ ceiling: { strict, certain } }: SkuRow): Instant | null =>
  (strict ?? certain)?.leavesAt ?? null;

const passes = (row: SkuRow, filter: SkuFilter, now: Instant): boolean => {
  if (filter === 'all') return true;
  if (filter === 'limited') return row.highest !== null;
  if (filter === 'suspected') return row.suspected;
  const rises = risesAt(row);
  return rises !== null && rises <= now + 7 * day;
};

/** Every word of the search is somewhere in names or id. */
function matcher(search: string): (row: SkuRow) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ sku, product, variation }) => {
    const text = `${product} ${variation} ${sku}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** What a row is sorted by; null goes last in either direction. */
const numberOf: Readonly<Record<Exclude<SortColumn, 'name'>, (row: SkuRow) => number | null>> = {
  highest: ({ highest }) => highest?.amount ?? null,
  leaves: risesAt,
  last: ({ last }) => (last ? last.paid.amount / last.quantity : null),
  lines: ({ lines }) => lines,
};

const nameOf = ({ product, variation, sku }: SkuRow): string => `${product}\n${variation}\n${sku}`;

function sorted(rows: readonly SkuRow[], { by, isDescending }: Sort): readonly SkuRow[] {
  const sign = isDescending ? -1 : 1;
  if (by === 'name') {
    // Not by the rules of a language: with 50,000 names of four scripts that takes a second.
    const named = rows.map((row) => ({ row, name: nameOf(row).toLowerCase() }));
    named.sort((a, b) => (a.name < b.name ? -sign : a.name > b.name ? sign : 0));
    return named.map(({ row }) => row);
  }
  const valued = rows.map((row) => ({ row, value: numberOf[by](row) }));
  valued.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return sign * (a.value - b.value);
  });
  return valued.map(({ row }) => row);
}

export interface SkuQuery {
  readonly search: string;
  readonly filter: SkuFilter;
  readonly sort: Sort;
}

export const listSkus = (
  rows: readonly SkuRow[],
  { search, filter, sort }: SkuQuery,
  now: Instant,
): readonly SkuRow[] => {
  const matches = matcher(search);
  return sorted(
    rows.filter((row) => passes(row, filter, now) && matches(row)),
    sort,
  );
};
