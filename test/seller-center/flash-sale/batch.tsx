/** The batch bar: what stands in it reaches the ticked rows only when "Batch update" is pressed (P2, P4, P5). */
import { Button, Select } from '@arco-design/web-react';
import { useState, type JSX } from 'react';
import { useDraft, useDraftState, type Row, type RowValues } from '../draft.ts';
import { useShown } from '../shown.ts';
import { fill, useTexts } from '../texts.tsx';
import { NumberField, priceAfter } from './cells.tsx';

interface BatchValues {
  readonly kind: 'percent' | 'fixed';
  readonly amount?: number | undefined;
  readonly total?: number | undefined;
  readonly limit?: number | undefined;
}

export const BatchBar = ({ rows }: { readonly rows: readonly Row[] }): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const draft = useDraft();
  const ticked = useDraftState((state) => state.ticked);
  const [values, setValues] = useState<BatchValues>({ kind: 'fixed' });
  const set = (change: Partial<BatchValues>): void => {
    setValues((before) => ({ ...before, ...change }));
  };

  const changeFor = (row: Row): RowValues => ({
    ...(values.amount === undefined
      ? {}
      : { price: values.kind === 'fixed' ? values.amount : priceAfter(row, values.amount, config.market) }),
    ...(values.amount !== undefined && values.kind === 'percent' ? { percent: values.amount } : {}),
    ...(values.total === undefined ? {} : { total: values.total }),
    ...(values.limit === undefined ? {} : { limit: values.limit }),
    error: undefined,
  });

  const update = (): void => {
    for (const row of rows) if (ticked.includes(row.key)) draft.rows.set(row.key, changeFor(row));
    setValues({ kind: values.kind });
  };

  return (
    <div className="sc-batch">
      <span className="sc-batch-count">{fill(texts.selectedCount, ticked.length)}</span>
      <Select
        style={{ width: 150 }}
        value={values.kind}
        aria-label={texts.discountType}
        data-tid="m4b_select"
        onChange={(kind: BatchValues['kind']) => {
          setValues({ ...values, kind, amount: undefined });
        }}
      >
        <Select.Option value="percent">{texts.percentageOff}</Select.Option>
        <Select.Option value="fixed">{texts.fixedPrice}</Select.Option>
      </Select>
      <NumberField
        key={values.kind}
        width={150}
        value={values.amount}
        placeholder={texts.namePlaceholder}
        {...(values.kind === 'fixed' ? { money: config.market } : { percent: true })}
        onCommit={(amount) => {
          set({ amount });
        }}
      />
      <NumberField
        width={160}
        value={values.total}
        placeholder={texts.totalLimit}
        onCommit={(total) => {
          set({ total });
        }}
      />
      <NumberField
        width={190}
        value={values.limit}
        placeholder={texts.customerLimit}
        onCommit={(limit) => {
          set({ limit });
        }}
      />
      <Button type="secondary" data-tid="m4b_button" disabled={ticked.length === 0} onClick={update}>
        {texts.batchUpdate}
      </Button>
    </div>
  );
};
