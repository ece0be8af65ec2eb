/** Account health: the shop's figures and its violation records. Tabs as others name them (V1); the look is plausible. */
import { Table, Tabs, Tag, type TableColumnProps } from '@arco-design/web-react';
import type { JSX } from 'react';
import { healthTexts, healthTime, listViolations, type HealthTexts, type ViolationRecord } from '../health.ts';
import type { Config } from '../config.ts';
import { useShown } from '../shown.ts';

const columnsFor = (texts: HealthTexts, config: Config): TableColumnProps<ViolationRecord>[] => {
  const always: TableColumnProps<ViolationRecord>[] = [
    { title: texts.what, dataIndex: 'what' },
    { title: texts.status, render: (_, { state }) => <Tag>{state}</Tag> },
    { title: texts.orders, render: (_, { orders }) => (orders.length === 0 ? '-' : orders.join(', ')) },
  ];
  if (config.records === 'bare') return always;
  return [
    { title: texts.number, dataIndex: 'number' },
    ...always,
    { title: texts.at, render: (_, { at }) => healthTime(at, config) },
    { title: texts.deducted, dataIndex: 'points' },
    { title: texts.until, render: (_, { until }) => (until === null ? '-' : healthTime(until, config)) },
  ];
};

/** The US has an account health rating from 0 to 1000 in the place of points. */
const Figures = ({ texts }: { readonly texts: HealthTexts }): JSX.Element => {
  const { config } = useShown();
  const figures =
    config.market.code === 'US'
      ? [{ label: 'Account Health Rating', value: '200' }]
      : [
          { label: texts.points, value: String(config.points) },
          { label: texts.rating, value: '4.6' },
        ];
  return (
    <div className="sc-tools">
      {figures.map(({ label, value }) => (
        <div key={label} className="sc-card">
          <div>{label}</div>
          <strong>{value}</strong>
        </div>
      ))}
    </div>
  );
};

export const HealthScreen = (): JSX.Element => {
  const { config, language } = useShown();
  const texts = healthTexts[language];
  return (
    <>
      <div className="sc-head" data-tid="m4b_page_header">
        <h1>{texts.title}</h1>
      </div>
      <Figures texts={texts} />
      <section className="sc-card">
        <Tabs defaultActiveTab="records">
          <Tabs.TabPane key="overview" title={texts.overview} />
          <Tabs.TabPane key="records" title={texts.records} />
        </Tabs>
        <Table<ViolationRecord>
          data-tid="m4b_table"
          rowKey="number"
          columns={columnsFor(texts, config)}
          data={[...listViolations(config, texts)]}
          hover={false}
          pagination={false}
        />
      </section>
    </>
  );
};
