import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { withoutLayoutReads } from '../virtual.ts';
import type { SkuRow } from './model.ts';
import { unitPrice } from './price.ts';
import { firstSort, risesAt, sortColumns, type Sort, type SortColumn } from './sku-list.ts';

const rowHeight = 46;
/** Rows that Page up and Page down pass. */
const pageOf = 10;

interface SkuTableProps {
  readonly texts: Texts;
  readonly rows: readonly SkuRow[];
  readonly zone: string;
  readonly sort: Sort;
  readonly opened: string | null;
  readonly labelledBy: string;
  onSort(sort: Sort): void;
  onOpen(sku: string): void;
}

/**
 * Only the rows in sight are in the document. The grid itself holds the focus and names its active row, so that a row
 * that scrolls away cannot take the focus with it.
 */
export function SkuTable(props: SkuTableProps): ReactElement {
  const { texts, rows, zone, sort, opened, labelledBy, onSort, onOpen } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- the React Compiler is not used here
  const list = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.sku ?? index,
    overscan: 8,
    ...withoutLayoutReads,
    initialRect: { width: 600, height: 460 },
  });
  // Another order, other rows: the list starts at its top again.
  useEffect(() => {
    setActive(0);
    list.scrollToOffset(0);
  }, [rows, list]);
  const at = Math.min(active, rows.length - 1);
  const go = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    list.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A heading's own keys sort.
    if (event.target !== event.currentTarget) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageOf,
      PageUp: at - pageOf,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    const row = rows[at];
    if (to !== undefined) go(to);
    else if ((event.key === 'Enter' || event.key === ' ') && row) onOpen(row.sku);
    else return;
    event.preventDefault();
  };
  const items = list.getVirtualItems();
  return (
    <div
      className="grid"
      role="grid"
      aria-labelledby={labelledBy}
      aria-describedby={`${id}-keys`}
      aria-rowcount={rows.length + 1}
      aria-colcount={sortColumns.length}
      aria-activedescendant={items.some(({ index }) => index === at) ? `${id}-${String(at)}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p id={`${id}-keys`} className="unseen">
        {texts.t('sku.keys')}
      </p>
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1} className="grid-row">
          {sortColumns.map((column) => (
            <Head key={column} texts={texts} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" ref={scroller} tabIndex={-1}>
        <div role="presentation" style={{ position: 'relative', height: list.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  id={`${id}-${String(index)}`}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={row.sku === opened}
                  className={index === at ? 'grid-row grid-item grid-active' : 'grid-row grid-item'}
                  style={{ transform: `translateY(${String(start)}px)` }}
                  onClick={() => {
                    setActive(index);
                    onOpen(row.sku);
                  }}
                >
                  <Cells texts={texts} row={row} zone={zone} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  readonly texts: Texts;
  readonly column: SortColumn;
  readonly sort: Sort;
  onSort(sort: Sort): void;
}

function Head({ texts, column, sort, onSort }: HeadProps): ReactElement {
  const isSorted = sort.by === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <div role="columnheader" className={`cell cell-${column}`} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        onClick={() => {
          onSort(isSorted ? { ...sort, isDescending: !sort.isDescending } : firstSort[column]);
        }}
      >
        {texts.t(`sku.column.${column}`)}
        {isSorted && <Arrow size={13} aria-hidden />}
      </button>
    </div>
  );
}

interface CellsProps {
  readonly texts: Texts;
  readonly row: SkuRow;
  readonly zone: string;
}

const Cells = memo(function Cells({ texts, row, zone }: CellsProps): ReactElement {
  const { sku, product, variation, highest, newest, last, lines, suspected } = row;
  const rises = risesAt(row);
  return (
    <>
      <div role="gridcell" className="cell cell-name">
        <span className="cell-product" title={product}>
          {product === '' ? sku : product}
        </span>
        <span className="cell-below">
          {[variation, sku].filter((word) => word !== '').join(' · ')}
          {suspected && <span className="word-warning"> · {texts.t('sku.suspected')}</span>}
        </span>
      </div>
      <div role="gridcell" className="cell cell-highest">
        {highest === null ? texts.t('sku.noLimit') : texts.money(highest)}
      </div>
      <div role="gridcell" className="cell cell-leaves">
        {rises === null ? '–' : texts.date({ at: rises, zone })}
      </div>
      <div role="gridcell" className="cell cell-last">
        <span>{last === null ? '–' : unitPrice(texts, last.paid, last.quantity)}</span>
        <span className="cell-below">{texts.date({ at: newest, zone })}</span>
      </div>
      <div role="gridcell" className="cell cell-lines">
        {texts.number(lines)}
      </div>
    </>
  );
});
