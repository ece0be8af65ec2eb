import { useId, useState, type ReactElement } from 'react';
import { currencyOf, plainText } from '../../rules/money.ts';
import type { Texts } from '../text.ts';
import type { CostSettings, HistoryActions, SkuRow } from './model.ts';
import { amountOf } from './what-if.tsx';

interface CostFieldProps {
  readonly texts: Texts;
  readonly row: SkuRow;
  readonly costs: CostSettings;
  readonly setCost: HistoryActions['setCost'];
}

/** The seller's own cost of one unit; empty takes it out. */
export function CostField({ texts, row, costs, setCost }: CostFieldProps): ReactElement {
  const id = useId();
  const { cost, sku } = row;
  const [text, setText] = useState(() => (cost ? plainText(cost, currencyOf(cost.currency).decimals) : ''));
  const [currency, setCurrency] = useState(cost?.currency ?? costs.currencies[0] ?? 'CNY');
  const [problem, setProblem] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const change = (set: () => void): void => {
    set();
    setSaved(false);
    setProblem(false);
  };
  return (
    <form
      className="cost-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const amount = amountOf(text, currency);
        const isEmpty = text.trim() === '';
        setProblem(!isEmpty && amount === null);
        setSaved(isEmpty || amount !== null);
        if (isEmpty || amount) setCost(sku, amount);
      }}
    >
      <label htmlFor={id}>{texts.t('cost.unit')}</label>
      <input
        id={id}
        inputMode="decimal"
        value={text}
        aria-invalid={problem}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          change(() => {
            setText(event.target.value);
          });
        }}
      />
      <select
        aria-label={texts.t('cost.currency')}
        value={currency}
        onChange={(event) => {
          change(() => {
            setCurrency(event.target.value);
          });
        }}
      >
        {costs.currencies.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <button type="submit" className="button">
        {texts.t('settings.save')}
      </button>
      <span id={`${id}-help`} className={problem ? 'problem' : 'hint'} role="status">
        {problem ? texts.t('cost.invalid') : isSaved ? texts.t('settings.saved') : texts.t('cost.unit.help')}
      </span>
    </form>
  );
}
