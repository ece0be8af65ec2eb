import { useId, type ReactElement } from 'react';
import type { PracticeWords } from './words.ts';

export interface PracticeRow {
  readonly sku: string;
  readonly original: string;
  readonly price: string;
}

export interface PracticeModel {
  /** ISO 4217 code. */
  readonly currency: string;
  /** `GMT+7` */
  readonly offset: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly rows: readonly PracticeRow[];
}

interface PracticeFormProps {
  readonly words: PracticeWords;
  readonly model: PracticeModel;
  /** What the form is called, for those who cannot see it. */
  readonly name: string;
}

/** A flash sale as Seller Center lets one create it, small. Its fields keep what is typed; nobody takes it from them. */
export function PracticeForm({ words, model, name }: PracticeFormProps): ReactElement {
  const { currency, offset } = model;
  return (
    <form
      className="practice"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Field label={words.name} value={words.sale} />
      <Field label={`${words.startsAt} (${offset})`} value={model.startsAt} />
      <Field label={`${words.endsAt} (${offset})`} value={model.endsAt} />
      <div className="practice-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.product}</th>
              <th scope="col">{`${words.original} (${currency})`}</th>
              <th scope="col">{words.onHand}</th>
              <th scope="col">{`${words.price} (${currency})`}</th>
              <th scope="col">{words.stock}</th>
              <th scope="col">{words.limit}</th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row, i) => (
              <Row key={row.sku} words={words} row={row} product={words.products[i] ?? ''} />
            ))}
          </tbody>
        </table>
      </div>
    </form>
  );
}

function Field({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  const id = useId();
  return (
    <div className="practice-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" defaultValue={value} />
    </div>
  );
}

interface RowProps {
  readonly words: PracticeWords;
  readonly row: PracticeRow;
  readonly product: string;
}

function Row({ words, row, product }: RowProps): ReactElement {
  const cell = (column: string, value: string): ReactElement => (
    <td>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${column}, ${product}`}
        defaultValue={value}
      />
    </td>
  );
  return (
    <tr>
      <td>
        <span className="practice-product">{product}</span>
        <span className="hint">{`SKU ID: ${row.sku}`}</span>
      </td>
      <td>{row.original}</td>
      <td>200</td>
      {cell(words.price, row.price)}
      {cell(words.stock, '50')}
      {cell(words.limit, '2')}
    </tr>
  );
}
