/**
 * The promotion list. Statuses as P3 matches them (March 2026), times `DD/MM/YYYY HH:MM` and the duplicate action as P7
 * drives them in the Thai UI (about 2023).
 */
import { Button, Table, Tabs, Tag, type TableColumnProps } from '@arco-design/web-react';
import { useState, type JSX } from 'react';
import { listTime, wallNow } from '../clock.ts';
import { navigate, paths } from '../router.ts';
import { listSales, statusOf, type Sale, type SaleStatus } from '../sales.ts';
import { useShown } from '../shown.ts';
import { useTexts, type Texts } from '../texts.tsx';

const statuses = ['upcoming', 'ongoing', 'expired'] as const;
const colours = { upcoming: 'arcoblue', ongoing: 'green', expired: 'gray' } as const;

interface Listed extends Sale {
  readonly status: SaleStatus;
}

const columnsFor = (texts: Texts): TableColumnProps<Listed>[] => [
  {
    title: texts.name,
    render: (_, sale) => (
      <div>
        <div>{sale.name}</div>
        <div className="sc-id">ID: {sale.id}</div>
      </div>
    ),
  },
  { title: texts.tools, render: () => texts.flashSale },
  { title: texts.status, render: (_, { status }) => <Tag color={colours[status]}>{texts[status]}</Tag> },
  { title: texts.startTime, render: (_, { start }) => listTime(start) },
  { title: texts.endTime, render: (_, { end }) => listTime(end) },
  { title: texts.products, dataIndex: 'products' },
  {
    title: texts.action,
    render: (_, { id }) => (
      <Button
        type="text"
        size="small"
        data-tid="m4b_button"
        onClick={() => {
          navigate(`${paths.flashSale}?duplicateId=${id}&back=1`);
        }}
      >
        {texts.duplicate}
      </Button>
    ),
  },
];

export const ManagementScreen = (): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const [tab, setTab] = useState('all');
  const now = wallNow(config.market);
  const sales = listSales(config).map((sale): Listed => ({ ...sale, status: statusOf(sale, now) }));
  return (
    <>
      <div className="sc-head" data-tid="m4b_page_header">
        <h1>{texts.management}</h1>
        <Button
          type="primary"
          data-tid="m4b_button"
          onClick={() => {
            navigate(paths.flashSale);
          }}
        >
          {texts.createFlashSale}
        </Button>
      </div>
      <section className="sc-card">
        <Tabs activeTab={tab} onChange={setTab}>
          {['all' as const, ...statuses].map((key) => (
            <Tabs.TabPane key={key} title={texts[key]} />
          ))}
        </Tabs>
        <Table<Listed>
          data-tid="m4b_table"
          rowKey="id"
          columns={columnsFor(texts)}
          data={sales.filter(({ status }) => tab === 'all' || tab === status)}
          hover={false}
          pagination={false}
        />
      </section>
    </>
  );
};
