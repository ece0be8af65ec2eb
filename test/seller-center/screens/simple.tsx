/** Screens around the flash sale, plain on purpose: home, tool list, LIVE and discount pages (paths: P1, V1). */
import { Button, Card, DatePicker, Form, Input, InputNumber } from '@arco-design/web-react';
import type { JSX } from 'react';
import { formatMoney, unitsOf } from '../markets.ts';
import { navigate, paths } from '../router.ts';
import { useShown } from '../shown.ts';
import { useTexts } from '../texts.tsx';

const Head = ({ title }: { readonly title: string }): JSX.Element => (
  <div className="sc-head" data-tid="m4b_page_header">
    <h1>{title}</h1>
  </div>
);

export const HomeScreen = (): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const figures = [
    [texts.salesToday, formatMoney(config.market.base * 128 * unitsOf(config.market), config.market)],
    [texts.visitors, '1204'],
    [texts.openOrders, '17'],
  ];
  return (
    <>
      <Head title={texts.welcome} />
      <section className="sc-card">
        <h2>{texts.today}</h2>
        <div className="sc-figures">
          {figures.map(([label, figure]) => (
            <div key={label}>
              <div className="sc-muted">{label}</div>
              <strong>{figure}</strong>
            </div>
          ))}
        </div>
      </section>
    </>
  );
};

export const ToolsScreen = (): JSX.Element => {
  const texts = useTexts();
  const tools = [
    { title: texts.flashSale, text: texts.flashSaleText, to: paths.flashSale },
    { title: texts.liveFlashSale, text: texts.liveFlashSaleText, to: paths.liveFlashSale },
    { title: texts.productDiscount, text: texts.discountText, to: paths.discount },
  ];
  return (
    <>
      <Head title={texts.chooseTool} />
      <div className="sc-tools">
        {tools.map(({ title, text, to }) => (
          <Card key={to} title={title}>
            <p>{text}</p>
            <Button
              type="primary"
              data-tid="m4b_button"
              onClick={() => {
                navigate(to);
              }}
            >
              {texts.create}
            </Button>
          </Card>
        ))}
      </div>
    </>
  );
};

export const LiveScreen = (): JSX.Element => {
  const texts = useTexts();
  return (
    <Form layout="vertical" className="sc-form">
      <Head title={texts.liveFlashSale} />
      <section className="sc-card">
        <p>{texts.liveText}</p>
        <Form.Item field="name" label={texts.name}>
          <Input style={{ width: 480 }} data-tid="m4b_input" />
        </Form.Item>
        <Form.Item field="room" label={texts.liveRoom}>
          <Input style={{ width: 480 }} data-tid="m4b_input" />
        </Form.Item>
        <Button type="primary" data-tid="m4b_button">
          {texts.save}
        </Button>
      </section>
    </Form>
  );
};

/** `promotion_name` is the field name P5 used on this page. */
export const DiscountScreen = (): JSX.Element => {
  const texts = useTexts();
  return (
    <Form layout="vertical" className="sc-form">
      <Head title={texts.productDiscount} />
      <section className="sc-card">
        <Form.Item field="promotion_name" label={texts.discountName}>
          <Input style={{ width: 480 }} data-tid="m4b_input" />
        </Form.Item>
        <Form.Item field="startTime" label={texts.startTime}>
          <DatePicker showTime style={{ width: 280 }} />
        </Form.Item>
        <Form.Item field="percent" label={texts.percentageOff}>
          <InputNumber min={1} max={99} suffix="%" style={{ width: 160 }} data-tid="m4b_input_number" />
        </Form.Item>
        <Button type="primary" data-tid="m4b_button">
          {texts.submit}
        </Button>
      </section>
    </Form>
  );
};
