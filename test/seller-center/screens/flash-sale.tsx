/**
 * Create flash sale. Order of the form as P2-P5 drove it: name, times, scope, select products, batch bar, table, buttons;
 * the primary button appears twice (P5, P7), here in the page head and in the footer.
 */
import { Button, Form, Message, Modal, Radio } from '@arco-design/web-react';
import { useMemo, useState, type JSX } from 'react';
import { DraftContext, rowsOf, useDraft, useDraftState, type FormValues } from '../draft.ts';
import { BatchBar } from '../flash-sale/batch.tsx';
import { Basics } from '../flash-sale/basics.tsx';
import { HeadActions } from '../flash-sale/head.tsx';
import { ProductPicker } from '../flash-sale/picker.tsx';
import { refusal } from '../flash-sale/submit.ts';
import { ProductTable } from '../flash-sale/table.tsx';
import { navigate, paths } from '../router.ts';
import { publish } from '../sales.ts';
import { startDraft } from '../scenario.ts';
import { useShown } from '../shown.ts';
import { useTexts } from '../texts.tsx';

const Scope = ({ onSelect }: { readonly onSelect: () => void }): JSX.Element => {
  const texts = useTexts();
  const { store } = useDraft();
  return (
    <>
      <Form.Item field="skuOrSpuRadioGroup" label={texts.scope}>
        <Radio.Group
          onChange={(level: 'product' | 'variation') => {
            store.setState({ level, ticked: [] });
          }}
        >
          <Radio value="product">{texts.productLevel}</Radio>
          <Radio value="variation">{texts.variationLevel}</Radio>
        </Radio.Group>
      </Form.Item>
      <Button type="outline" data-tid="m4b_button" onClick={onSelect} className="sc-select">
        {texts.selectProducts}
      </Button>
    </>
  );
};

const Page = (): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const draft = useDraft();
  const [form] = Form.useForm<FormValues>();
  const level = useDraftState((state) => state.level);
  const products = useDraftState((state) => state.products);
  const twice = useDraftState((state) => state.twice);
  const rows = useMemo(() => rowsOf({ level, products, twice }), [level, products, twice]);
  const [picking, setPicking] = useState(false);
  const [created, setCreated] = useState(false);

  const submit = (): void => {
    const values = { ...draft.form, ...form.getFieldsValue() };
    form.validate().catch(() => undefined);
    const problem = refusal(draft, rows, values, texts, config.market);
    if (problem !== null) {
      Message.error(problem);
      return;
    }
    const { name, startTime: start, endTime: end } = values;
    publish(config, { name, start, end, products: products.length });
    Message.success(texts.created);
    setCreated(true);
  };

  return (
    <Form form={form} layout="vertical" initialValues={draft.form} className="sc-form">
      <div className="sc-head" data-tid="m4b_page_header">
        <div>
          <h1>{texts.createFlashSale}</h1>
          <span className="sc-muted">{texts.editedDraft}</span>
        </div>
        <HeadActions onSubmit={submit} />
      </div>
      <Basics />
      <section className="sc-card sc-products" id="ProductScope">
        <h2>{texts.products}</h2>
        <Scope
          onSelect={() => {
            setPicking(true);
          }}
        />
        <BatchBar rows={rows} />
        <ProductTable rows={rows} />
      </section>
      <footer className="sc-footer">
        <span className="sc-muted">{texts.terms}</span>
        <Button
          data-tid="m4b_button"
          onClick={() => {
            navigate(paths.management);
          }}
        >
          {texts.cancel}
        </Button>
        <Button type="primary" data-tid="m4b_button" onClick={submit}>
          {texts.submit}
        </Button>
      </footer>
      {picking && (
        <ProductPicker
          onClose={() => {
            setPicking(false);
          }}
        />
      )}
      <Modal
        visible={created}
        title={texts.created}
        footer={
          <Button
            type="primary"
            data-tid="m4b_button"
            onClick={() => {
              navigate(paths.management);
            }}
          >
            {texts.gotIt}
          </Button>
        }
        closable={false}
        maskClosable={false}
        escToExit={false}
      >
        {texts.createdText}
      </Modal>
    </Form>
  );
};

export const FlashSaleScreen = (): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  // One draft a visit: leaving the page loses it, as on the real site.
  const [draft] = useState(() => startDraft(config, texts));
  return (
    <DraftContext value={draft}>
      <Page />
    </DraftContext>
  );
};
