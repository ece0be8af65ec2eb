/**
 * A data table of the site: header → columns, rows → cells, whether real `tr` or the `div` rows of a virtual table.
 * It knows no page: a page module says which words name which column.
 */
import { all, hasSuffix, isHidden, isSetApart, isTyping, rowSelectors, textOf } from './read.ts';

export interface TableMap<Column extends string> {
  readonly box: HTMLElement;
  readonly columns: ReadonlyMap<Column, number>;
  readonly width: number;
  /** Only the rows on screen are in the document. */
  readonly virtual: boolean;
}

/** Names a column by its header text and, where two headers say the same, by whether cells hold an input. */
export type NameColumn<Column extends string> = (header: string) => Column | null;

const cellTags = new Set(['TD', 'TH']);
const isCell = (element: Element): boolean =>
  cellTags.has(element.tagName) ||
  hasSuffix(element, '-table-td') ||
  ['cell', 'gridcell', 'rowheader'].includes(element.getAttribute('role') ?? '');

/** Header cells of this very table, not of one nested in it: a whole row of them, also where few say what they are. */
export function headersOf(box: HTMLElement): Element[] {
  const named = namedHeaders(box);
  const row = named[0]?.parentElement;
  return row && named.every(({ parentElement }) => parentElement === row) ? [...row.children] : named;
}

function namedHeaders(box: HTMLElement): Element[] {
  const own = (cell: Element): boolean =>
    (box.tagName === 'TABLE' ? cell.closest('table') === box : nearestBox(cell) === box) && isReached(cell, box);
  const heads = [...box.getElementsByTagName('th')].filter(own);
  if (heads.length > 0) return heads;
  const byRole = all(box, '[role="columnheader"]').filter(own);
  if (byRole.length > 0) return byRole;
  return all(box, '[class*="-table-th"]').filter((cell) => hasSuffix(cell, '-table-th') && own(cell));
}

/** Nothing between the element and the box hides it or sets it apart. */
function isReached(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    if (isHidden(at) || isSetApart(at)) return false;
  }
  return true;
}

function nearestBox(cell: Element): Element | null {
  for (let at = cell.parentElement; at; at = at.parentElement) {
    if (hasSuffix(at, '-table') || ['table', 'grid', 'treegrid'].includes(at.getAttribute('role') ?? '')) return at;
  }
  return null;
}

/** Columns that a cell stands over. */
export const spanOf = (cell: Element): number => (cell instanceof HTMLTableCellElement ? cell.colSpan : 1);

/** The table's columns, or null where fewer than `least` of its headers are known. */
export function mapTable<Column extends string>(
  box: HTMLElement,
  nameColumn: NameColumn<Column>,
  least: number,
): TableMap<Column> | null {
  const heads = headersOf(box);
  if (heads.length < least) return null;
  const at = new Map<Column, number[]>();
  let width = 0;
  for (const head of heads) {
    const column = nameColumn(textOf(head));
    if (column !== null) at.set(column, [...(at.get(column) ?? []), width]);
    width += spanOf(head);
  }
  if (at.size < least) return null;
  const columns = new Map<Column, number>();
  for (const [column, places] of at) {
    const place = places.length === 1 ? places[0] : theOneWithInput(box, places);
    if (place !== undefined) columns.set(column, place);
  }
  return { box, columns, width, virtual: isVirtual(box) };
}

/** Two columns of one name: the one whose cells are typed into; undefined where that does not decide. */
function theOneWithInput(box: HTMLElement, places: readonly number[]): number | undefined {
  const row = rowsOf(box).find((each) => each.childElementCount > 1);
  if (!row) return undefined;
  const cells = cellsOf(row);
  const typed = places.filter((place) => {
    const cell = cells[place];
    return cell !== undefined && [...cell.getElementsByTagName('input')].some(isTyping);
  });
  return typed.length === 1 ? typed[0] : undefined;
}

const isVirtual = (box: HTMLElement): boolean =>
  hasSuffix(box, '-table-virtualized') ||
  (box.getElementsByTagName('td')[0] === undefined &&
    box.getElementsByTagName('th')[0] !== undefined &&
    rowsOf(box).length > 0);

/** Body rows that are in the document now, in order. */
export function rowsOf(box: HTMLElement): HTMLElement[] {
  const table =
    box instanceof HTMLTableElement ? box : [...box.getElementsByTagName('table')].find((each) => isReached(each, box));
  const real: HTMLElement[] = [];
  for (const body of table?.tBodies ?? []) {
    // A body of a real table holds rows and nothing else.
    for (let row = body.firstElementChild; row; row = row.nextElementSibling) {
      if (isBodyRow(row as HTMLElement)) real.push(row as HTMLElement);
    }
  }
  if (real.length > 0) return real;
  for (const selector of rowSelectors) {
    const rows = all(box, selector).filter(
      (row) =>
        (row.tagName === 'TR' || selector.includes('role') || hasSuffix(row, '-table-tr')) &&
        (row.tagName === 'TR' || !row.closest('thead')) &&
        isBodyRow(row),
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

function isBodyRow(row: HTMLElement): boolean {
  const first = row.firstElementChild;
  return first !== null && !isHidden(row) && (first.tagName === 'TD' || !isHeaderRow(row));
}

const isHeaderRow = (row: HTMLElement): boolean =>
  [...row.children].every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');

/** The row that an element inside the table stands in. */
export function rowAround(box: HTMLElement, element: Element): HTMLElement | null {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    const isRow = at.tagName === 'TR' || hasSuffix(at, '-table-tr') || at.getAttribute('role') === 'row';
    if (isRow && at instanceof HTMLElement && !at.closest('thead')) return at;
  }
  return null;
}

/** A box or switch whose class says whether it is on: the component library gives some no other sign. */
export const isControlPart = (element: Element): boolean =>
  /(?:checkbox|radio|switch)/.test(element.getAttribute('class') ?? '');

export function cellsOf(row: HTMLElement): Element[] {
  const children: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) children.push(cell);
  if (row.tagName === 'TR') return children;
  const cells = children.filter(isCell);
  return cells.length > 0 ? cells : children;
}

/** Cells of a row by column. */
export type Grid = readonly (Element | undefined)[];

/**
 * Cells of each row by column, with cells that span rows or columns counted where they belong: a product cell may
 * stand once for all its variations.
 */
export function gridOf(rows: readonly HTMLElement[], width: number): readonly Grid[] {
  const cells = rows.map(cellsOf);
  // Where every row has a cell for each column, none stands for several.
  if (cells.every(({ length }) => length === width)) return cells;
  const open: ({ cell: Element; left: number } | undefined)[] = new Array<undefined>(width).fill(undefined);
  return cells.map((plain) => {
    const grid: (Element | undefined)[] = new Array<undefined>(width).fill(undefined);
    let column = 0;
    const takeOpen = (): void => {
      for (let held = open[column]; column < width && held; held = open[column]) {
        grid[column] = held.cell;
        held.left -= 1;
        if (held.left === 0) open[column] = undefined;
        column += 1;
      }
    };
    for (const cell of plain) {
      takeOpen();
      const rowSpan = cell instanceof HTMLTableCellElement ? cell.rowSpan : 1;
      for (let span = spanOf(cell); span > 0 && column < width; span -= 1, column += 1) {
        grid[column] = cell;
        if (rowSpan > 1) open[column] = { cell, left: rowSpan - 1 };
      }
    }
    takeOpen();
    return grid;
  });
}
