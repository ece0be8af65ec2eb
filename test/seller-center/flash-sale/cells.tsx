/**
 * The editable cells of a row. Number fields keep what is typed to themselves and commit on blur (P1, September 2026);
 * `data-tid` and `data-prefill-id` as seen by others (P4-P7, P1).
 */
import { InputNumber, Switch } from '@arco-design/web-react';
import { useRef, useState, type JSX } from 'react';
import { useDraft, useRow, type Row, type RowValues } from '../draft.ts';
import { groupDigits, ungroupDigits, unitsOf, type Market } from '../markets.ts';

interface NumberFieldProps {
  readonly value: number | undefined;
  readonly onCommit: (value: number | undefined) => void;
  readonly placeholder?: string;
  readonly error?: boolean;
  readonly disabled?: boolean;
  readonly money?: Market;
  readonly percent?: boolean;
  readonly width?: number;
  readonly prefillId?: string;
}

const moneyProps = (market: Market): object => ({
  precision: market.decimals,
  formatter: (plain: number | string) => groupDigits(String(plain), market),
  parser: (text: string) => ungroupDigits(text, market),
  ...(market.symbolAfter ? { suffix: market.symbol } : { prefix: market.symbol }),
});

export const NumberField = ({ value, onCommit, money, percent, prefillId, ...rest }: NumberFieldProps): JSX.Element => {
  const [typed, setTyped] = useState<{ readonly value: number | undefined } | null>(null);
  const latest = useRef(value);
  const { width, ...shown } = rest;
  return (
    <InputNumber
      {...shown}
      {...(width ? { style: { width } } : {})}
      {...(money ? moneyProps(money) : { precision: 0 })}
      {...(percent ? { min: 0, max: 100, suffix: '%' } : {})}
      {...(prefillId ? { 'data-prefill-id': prefillId } : {})}
      data-tid="m4b_input_number"
      value={typed ? typed.value : value}
      onChange={(next: number | undefined) => {
        latest.current = Number.isNaN(next) ? undefined : next;
        setTyped({ value: next });
      }}
      onBlur={() => {
        if (typed) onCommit(latest.current);
        setTyped(null);
      }}
    />
  );
};

interface CellProps {
  readonly row: Row;
  readonly market: Market;
}

export const PriceCell = ({ row, market }: CellProps): JSX.Element => {
  const { rows } = useDraft();
  const { price, off, error } = useRow(row.key);
  return (
    <div>
      <NumberField
        value={price}
        money={market}
        disabled={off === true}
        error={error !== undefined}
        onCommit={(next) => {
          rows.set(row.key, { price: next, percent: undefined, error: undefined });
        }}
      />
      {error !== undefined && (
        <div className="sc-row-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
};

/** Typing a percent sets the price, as the discount page does (P1). */
export const PercentCell = ({ row, market }: CellProps): JSX.Element => {
  const { rows } = useDraft();
  const { percent, off } = useRow(row.key);
  return (
    <NumberField
      value={percent}
      percent
      disabled={off === true}
      prefillId={`product_discount_percentage__${row.productId}`}
      onCommit={(next) => {
        rows.set(row.key, { percent: next, ...(next === undefined ? {} : { price: priceAfter(row, next, market) }) });
      }}
    />
  );
};

export const priceAfter = (row: Row, percent: number, market: Market): number =>
  Number(((row.lowest * (100 - percent)) / 100 / unitsOf(market)).toFixed(market.decimals));

export const LimitCell = ({ row, field, noLimit }: LimitCellProps): JSX.Element => {
  const { rows } = useDraft();
  const values = useRow(row.key);
  return (
    <NumberField
      value={values[field]}
      placeholder={noLimit}
      disabled={values.off === true}
      onCommit={(next) => {
        const change: RowValues = { [field]: next };
        rows.set(row.key, change);
      }}
    />
  );
};

interface LimitCellProps {
  readonly row: Row;
  readonly field: 'total' | 'limit';
  readonly noLimit: string;
}

export const SwitchCell = ({ row }: { readonly row: Row }): JSX.Element => {
  const { rows } = useDraft();
  const { off } = useRow(row.key);
  return (
    <Switch
      size="small"
      checked={off !== true}
      onChange={(on) => {
        rows.set(row.key, { off: !on });
      }}
    />
  );
};

export const ProductCell = ({ row }: { readonly row: Pick<Row, 'product' | 'productId'> }): JSX.Element => (
  <div className="sc-product">
    <span
      className="sc-thumb"
      style={{ backgroundColor: `hsl(${String((Number(row.productId.slice(-4)) * 67) % 360)} 45% 84%)` }}
      aria-hidden="true"
    />
    <div className="sc-product-text">
      <div className="sc-product-name">{row.product}</div>
      <div className="sc-id">ID: {row.productId}</div>
    </div>
  </div>
);

export const VariationCell = ({ row }: { readonly row: Row }): JSX.Element => (
  <div>
    <div>{row.variation}</div>
    <div className="sc-id">SKU ID: {row.skuId}</div>
  </div>
);
