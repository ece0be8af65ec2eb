import { useId, useState, type ReactElement } from 'react';
import { currencyOf, parseMoney, plainText, type Money } from '../../rules/money.ts';
import type { CeilingStep } from '../../rules/history/ceiling.ts';
import type { WhatIf as Result } from '../../rules/history/what-if.ts';
import { numberOf } from '../settings/entry.ts';
import type { Texts } from '../text.ts';
import type { HistoryActions, SkuRow } from './model.ts';

interface WhatIfProps {
  readonly texts: Texts;
  readonly row: SkuRow;
  readonly currency: string;
  /** The ceiling's staircase as it is. */
  readonly steps: readonly CeilingStep[];
  readonly zone: string;
  readonly whatIf: HistoryActions['whatIf'];
}

/** An amount as people type it; null for anything that is not one amount above zero. */
export function amountOf(text: string, code: string): Money | null {
  const reading = parseMoney(text, currencyOf(code), { marks: ['.', ','], typed: true });
  return reading.state === 'read' && reading.value.amount > 0 ? reading.value : null;
}

/** What one unit sold for last, as a field takes it. */
function lastPrice({ last }: SkuRow, currency: string): string {
  if (last === null) return '';
  return plainText({ amount: Math.ceil(last.paid.amount / last.quantity), currency }, currencyOf(currency).decimals);
}

/** What a product discount today would do to the ceiling of the next 30 days, before it is set up. */
export function WhatIf({ texts, row, currency, steps, zone, whatIf }: WhatIfProps): ReactElement {
  const id = useId();
  const [price, setPrice] = useState(() => lastPrice(row, currency));
  const [percent, setPercent] = useState('10');
  const [length, setLength] = useState('7');
  const base = amountOf(price, currency);
  const off = numberOf(percent);
  const days = numberOf(length);
  const isPercent = off !== null && off > 0 && off < 100;
  const areDays = days !== null && days > 0 && days <= 365;
  const result = base && isPercent && areDays ? whatIf(row.sku, { price: base, percent: off, days }) : null;
  const field = (label: string, value: string, isValid: boolean, set: (text: string) => void): ReactElement => (
    <label>
      {label}
      <input
        inputMode="decimal"
        value={value}
        aria-invalid={!isValid}
        onChange={(event) => {
          set(event.target.value);
        }}
      />
    </label>
  );
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{texts.t('whatIf.title')}</h3>
      <div className="what-if">
        {field(texts.t('whatIf.price', { currency }), price, base !== null, setPrice)}
        {field(texts.t('whatIf.percent'), percent, isPercent, setPercent)}
        {field(texts.t('whatIf.days'), length, areDays, setLength)}
      </div>
      <p role="status">
        {base === null && texts.t('whatIf.price.invalid')}
        {base !== null && !isPercent && texts.t('whatIf.percent.invalid')}
        {base !== null && isPercent && !areDays && texts.t('whatIf.days.invalid')}
        {result && says(texts, steps, result, zone)}
      </p>
    </section>
  );
}

function says(texts: Texts, steps: readonly CeilingStep[], result: Result, zone: string): string {
  const { discounted: price, highest, lowers, until } = result;
  if (!lowers) return texts.t('whatIf.same', { price });
  const end = texts.clock({ at: until, zone });
  // Its steps are those without the discount, one by one.
  const first = steps.findIndex((step, i) => isLower(result.steps[i]?.highest, step.highest));
  const [then, before] = [result.steps[first], steps[first]];
  if (first > 0 && then?.highest && before?.highest) {
    const from = texts.clock({ at: then.from, zone });
    return texts.t('whatIf.later', { price, from, highest: then.highest, before: before.highest, until: end });
  }
  if (highest === null) return texts.t('whatIf.none', { price, until: end });
  return texts.t('whatIf.lowers', { price, highest, until: end });
}

const isLower = (a: Money | null | undefined, b: Money | null): boolean =>
  b === null || !a ? a?.amount !== b?.amount : a.amount < b.amount;
