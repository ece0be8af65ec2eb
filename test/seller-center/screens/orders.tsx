/**
 * The order list: tabs by status, “to ship” where the address names none, `?tab=all` for all, times of creation in the
 * address (V1, V2, VN, 2026). The table's own look is plausible only.
 */
import { Button, Table, Tabs, Tag, type TableColumnProps } from '@arco-design/web-react';
import { useMemo, useState, type JSX } from 'react';
import { wordsOf } from '../../orders/words.ts';
import { languages } from '../../orders/options.ts';
import { listTime, wallNow } from '../clock.ts';
import { formatMoney, type Market } from '../markets.ts';
import { ExportPanel } from '../orders/export-panel.tsx';
import { listOrders, readAsked, tabs, type Asked, type ListedOrder, type Tab } from '../orders/shop.ts';
import { useShown } from '../shown.ts';
import { useTexts, type Language, type Texts } from '../texts.tsx';

const labelOf = (tab: Tab, texts: Texts): string =>
  ({
    all: texts.all,
    unpaid: texts.unpaid,
    to_ship: texts.toShip,
    shipped: texts.shipped,
    completed: texts.completed,
    canceled: texts.canceled,
  })[tab];

const Goods = ({ lines }: ListedOrder): JSX.Element => (
  <>
    {lines.map(({ sku, quantity }, i) => (
      <div key={i} className="sc-product-text">
        <div className="sc-product-name">{sku.product}</div>
        <div className="sc-id">
          {sku.variation} × {quantity}
        </div>
      </div>
    ))}
  </>
);

const columnsFor = (texts: Texts, language: Language, market: Market): TableColumnProps<ListedOrder>[] => {
  const words = wordsOf[languages.find((each) => each === language) ?? 'en'];
  const cell = (title: string, of: (order: ListedOrder) => string | undefined): TableColumnProps<ListedOrder> => ({
    title,
    render: (_, order) => of(order),
  });
  return [
    { title: texts.orderId, width: 190, dataIndex: 'id' },
    { title: texts.product, width: 320, render: (_, order) => <Goods {...order} /> },
    cell(texts.amount, ({ lines }) => formatMoney(lines[0]?.order.amount ?? 0, market)),
    {
      title: texts.status,
      render: (_, { lines }) => <Tag>{words.states[lines[0]?.order.state ?? 'unpaid'][1]}</Tag>,
    },
    cell(texts.createdTime, ({ lines }) => listTime(wallNow(market, new Date(lines[0]?.order.createdAt ?? 0)))),
  ];
};

/** The address keeps what is shown; nothing is loaded anew. */
const writeTab = (tab: Tab): void => {
  const url = new URL(location.href);
  url.searchParams.set('tab', tab);
  history.replaceState(null, '', url);
};

export const OrdersScreen = (): JSX.Element => {
  const texts = useTexts();
  const { config, language } = useShown();
  const [asked, setAsked] = useState<Asked>(() => readAsked(location.search));
  const [exporting, setExporting] = useState(false);
  const [now] = useState(() => Date.now());
  const { counts, orders } = useMemo(() => listOrders(config, asked, now), [config, asked, now]);
  return (
    <>
      <div className="sc-head" data-tid="m4b_page_header">
        <h1>{texts.orders}</h1>
        <div className="sc-actions">
          <Button
            data-tid="m4b_button"
            onClick={() => {
              setExporting(true);
            }}
          >
            {texts.exportOrders}
          </Button>
        </div>
      </div>
      <section className="sc-card">
        <Tabs
          activeTab={asked.tab}
          onChange={(key) => {
            const tab = key as Tab;
            writeTab(tab);
            setAsked({ ...asked, tab });
          }}
        >
          {tabs.map((tab) => (
            <Tabs.TabPane key={tab} title={`${labelOf(tab, texts)} ${counts[tab]}`} />
          ))}
        </Tabs>
        <Table<ListedOrder>
          data-tid="m4b_table"
          rowKey="id"
          columns={columnsFor(texts, language, config.market)}
          data={[...orders]}
          hover={false}
          pagination={{ pageSize: 20, sizeCanChange: false }}
        />
      </section>
      {exporting && (
        <ExportPanel
          asked={asked}
          count={counts[asked.tab]}
          onClose={() => {
            setExporting(false);
          }}
        />
      )}
    </>
  );
};
