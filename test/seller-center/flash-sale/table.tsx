/** The product table in its three kinds. Columns and their labels as section 3 of the facts file lists them. */
import { Pagination, Table, type TableColumnProps } from '@arco-design/web-react';
import { useMemo, useState, type JSX } from 'react';
import { useDraft, useDraftState, type Row } from '../draft.ts';
import { formatMoney, type Market } from '../markets.ts';
import { useShown } from '../shown.ts';
import { fill, useTexts, type Texts } from '../texts.tsx';
import { LimitCell, PercentCell, PriceCell, ProductCell, SwitchCell, VariationCell } from './cells.tsx';

const original = (row: Row, market: Market): string => {
  const lowest = formatMoney(row.lowest, market);
  return row.lowest === row.highest ? lowest : `${lowest} - ${formatMoney(row.highest, market)}`;
};

interface Columns {
  readonly texts: Texts;
  readonly market: Market;
  readonly withVariation: boolean;
  readonly withDiscount: boolean;
}

type Column = TableColumnProps<Row> & { readonly width: number };

const columnsFor = ({ texts, market, withVariation, withDiscount }: Columns): Column[] => [
  { title: texts.product, width: 204, render: (_, row) => <ProductCell row={row} /> },
  ...when(withVariation, { title: texts.variation, width: 184, render: (_, row) => <VariationCell row={row} /> }),
  {
    title: texts.originalPrice,
    width: withVariation ? 100 : 180,
    render: (_, row) => <span className="sc-price">{original(row, market)}</span>,
  },
  ...when(withDiscount, {
    title: texts.discountColumn,
    width: 90,
    render: (_, row) => <PercentCell row={row} market={market} />,
  }),
  { title: texts.dealPrice, width: 126, render: (_, row) => <PriceCell row={row} market={market} /> },
  {
    title: texts.totalLimit,
    width: 104,
    render: (_, row) => <LimitCell row={row} field="total" noLimit={texts.noLimit} />,
  },
  {
    title: texts.customerLimit,
    width: 110,
    render: (_, row) => <LimitCell row={row} field="limit" noLimit={texts.noLimit} />,
  },
  { title: texts.stock, width: 56, render: (_, row) => row.stock },
  { title: texts.onOff, width: 60, render: (_, row) => <SwitchCell row={row} /> },
];

const when = (wanted: boolean, column: Column): Column[] => (wanted ? [column] : []);

/** A virtual table's rows are as wide as their cells; one cell without a width makes them fill the table. */
const stretched = (columns: readonly Column[]): TableColumnProps<Row>[] =>
  columns.map(({ width, ...column }, index) => (index === 0 ? column : { ...column, width }));

const pageSizes = [10, 50];

export const ProductTable = ({ rows }: { readonly rows: Row[] }): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const { store } = useDraft();
  const level = useDraftState((state) => state.level);
  const ticked = useDraftState((state) => state.ticked);
  const products = useDraftState((state) => state.products.length);
  const [page, setPage] = useState({ current: 1, size: 10 });

  const isPaginated = config.table === 'paginated';
  const isVirtual = config.table === 'virtual';
  const columns = useMemo(
    () =>
      columnsFor({
        texts,
        market: config.market,
        withVariation: level === 'variation',
        withDiscount: config.discount,
      }),
    [texts, config, level],
  );
  const shown = useMemo(
    () => (isPaginated ? rows.slice((page.current - 1) * page.size, page.current * page.size) : rows),
    [isPaginated, rows, page],
  );
  const width = columns.reduce((sum, column) => sum + column.width, 42);

  return (
    <div>
      <Table<Row>
        data-tid="m4b_table"
        rowKey="key"
        columns={isVirtual ? stretched(columns) : columns}
        data={shown}
        pagination={false}
        border
        hover={false}
        virtualized={isVirtual}
        scroll={isVirtual ? { x: width, y: 480 } : { x: width }}
        noDataElement={<div className="sc-empty">{texts.noProducts}</div>}
        rowSelection={{
          type: 'checkbox',
          selectedRowKeys: [...ticked],
          checkCrossPage: true,
          onChange: (keys) => {
            store.setState({ ticked: keys.map(String) });
          },
        }}
      />
      <div className="sc-table-foot">
        <span className="sc-total">{fill(texts.productTotal, products)}</span>
        {isPaginated && (
          <Pagination
            size="small"
            total={rows.length}
            current={page.current}
            pageSize={page.size}
            sizeOptions={pageSizes}
            sizeCanChange
            onChange={(current, size) => {
              setPage({ current, size });
            }}
          />
        )}
      </div>
    </div>
  );
};
