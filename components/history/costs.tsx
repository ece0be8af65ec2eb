import { useId, useState, type ReactElement } from 'react';
import { Field } from '../settings/field.tsx';
import { numberOf } from '../settings/entry.ts';
import type { Texts } from '../text.ts';
import type { CostSettings, ExchangeRate, HistoryActions } from './model.ts';

interface CostsProps {
  readonly texts: Texts;
  readonly costs: CostSettings;
  readonly actions: Pick<HistoryActions, 'importCosts' | 'setFee' | 'setRate'>;
}

/** What a unit costs the seller: a list of them, the platform's fees, exchange rates. Never drawn in Seller Center. */
export function Costs({ texts, costs, actions }: CostsProps): ReactElement {
  const id = useId();
  const { entered, currencies } = costs;
  const [currency, setCurrency] = useState(currencies[0] ?? 'CNY');
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.t('cost.title')}</h2>
      <p className="hint">{texts.t('cost.what')}</p>
      <p>{entered === 0 ? texts.t('cost.entered.none') : texts.t('cost.entered', { count: entered })}</p>
      <div className="costs-import">
        <span className="file-button">
          <input
            id={`${id}-file`}
            className="unseen"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            data-testid="import-costs"
            aria-describedby={`${id}-help`}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) actions.importCosts(file, currency);
              event.target.value = '';
            }}
          />
          <label htmlFor={`${id}-file`} className="button">
            {texts.t('cost.import')}
          </label>
        </span>
        <select
          aria-label={texts.t('cost.currency')}
          value={currency}
          onChange={(event) => {
            setCurrency(event.target.value);
          }}
        >
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <span className="hint" id={`${id}-help`}>
          {texts.t('cost.import.help')}
        </span>
      </div>
      <div className="costs-numbers">
        <Fee texts={texts} percent={costs.feePercent} setFee={actions.setFee} />
        {costs.currency !== null &&
          costs.rates.map((rate) => (
            <Rate key={rate.currency} texts={texts} rate={rate} to={costs.currency ?? ''} setRate={actions.setRate} />
          ))}
      </div>
    </section>
  );
}

interface FeeProps {
  readonly texts: Texts;
  readonly percent: number | null;
  readonly setFee: HistoryActions['setFee'];
}

/** Saved as soon as it is a number: there is nothing else in the form to wait for. */
function Fee({ texts, percent, setFee }: FeeProps): ReactElement {
  const [text, setText] = useState(percent === null ? '' : String(percent));
  const value = numberOf(text);
  const isValid = text.trim() === '' || (value !== null && value >= 0 && value < 100);
  return (
    <Field
      label={texts.t('cost.fee')}
      help={texts.t('cost.fee.help')}
      value={text}
      isNumber
      problem={isValid ? undefined : texts.t('cost.fee.invalid')}
      onChange={(typed) => {
        setText(typed);
        const number = numberOf(typed);
        if (typed.trim() === '') setFee(null);
        else if (number !== null && number >= 0 && number < 100) setFee(number);
      }}
    />
  );
}

interface RateProps {
  readonly texts: Texts;
  readonly rate: ExchangeRate;
  readonly to: string;
  readonly setRate: HistoryActions['setRate'];
}

function Rate({ texts, rate, to, setRate }: RateProps): ReactElement {
  const { currency, day, isOld } = rate;
  const [text, setText] = useState(rate.rate === null ? '' : String(rate.rate));
  const value = numberOf(text);
  const isValid = text.trim() === '' || (value !== null && value > 0);
  const help =
    day === null
      ? texts.t('cost.rate.none', { currency })
      : texts.t(isOld ? 'cost.rate.old' : 'cost.rate.day', { date: texts.day(day), currency });
  return (
    <Field
      label={texts.t('cost.rate', { from: currency, to })}
      help={help}
      value={text}
      isNumber
      problem={isValid ? undefined : texts.t('cost.rate.invalid')}
      onChange={(typed) => {
        setText(typed);
        const number = numberOf(typed);
        if (typed.trim() === '') setRate(currency, null);
        else if (number !== null && number > 0) setRate(currency, number);
      }}
    />
  );
}
