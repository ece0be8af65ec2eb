import { useState, type ReactElement } from 'react';
import type { Part } from '../../rules/markets/parts.ts';
import { currencyOf } from '../../rules/money.ts';
import type { RulebookEntry } from '../../rules/rulebook.ts';
import { Field } from '../settings/field.tsx';
import { Form } from '../settings/form.tsx';
import type { TextKey, Texts } from '../text.ts';
import { choicesOf, enteredOf, numbersOf, partsOf, typedOf } from './entry.ts';
import type { Value } from './model.ts';
import { valueText } from './values.ts';

interface OwnFormProps {
  readonly texts: Texts;
  readonly entry: RulebookEntry;
  readonly title: string;
  readonly currency: string | null;
  onSave(value: Value, reason: string): void;
  onCancel(): void;
}

const longestReason = 500;
const keyOf = (value: Value): string => JSON.stringify(value);

/** A value of the seller's own, with the reason: numbers as fields, everything else to choose from. */
export function OwnForm({ texts, entry, title, currency, onSave, onCancel }: OwnFormProps): ReactElement {
  const { name, own, now } = entry;
  const made = numbersOf(entry);
  const before = own ? own.value : now?.value;
  const choices: readonly Value[] = [...choicesOf(entry), null];
  const [chosen, setChosen] = useState<Value | 'numbers'>(
    made && before !== null ? 'numbers' : before === undefined ? (choices[0] ?? null) : before,
  );
  const [typed, setTyped] = useState(() => (made ? typedOf(made, before) : {}));
  const [reason, setReason] = useState(own?.reason ?? '');
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const isTyped = made !== null && chosen === 'numbers';
  const save = (): boolean => {
    const entered = isTyped ? enteredOf(made, typed, currency) : { value: chosen as Value };
    const missing = new Set([
      ...('wrong' in entered ? entered.wrong : []),
      ...(reason.trim() === '' ? ['reason'] : []),
    ]);
    setWrong(missing);
    if ('wrong' in entered || missing.size > 0) return false;
    onSave(entered.value, reason.trim());
    return true;
  };
  const problemOf = (part: Part): string | undefined =>
    wrong.has(part.name) ? problemText(texts, part, currency) : undefined;
  return (
    <Form
      texts={texts}
      label={title}
      problems={Object.fromEntries([...wrong].map((part) => [part, 'rulebook.own.reason' as const]))}
      onSave={save}
      onCancel={onCancel}
    >
      <h3>{title}</h3>
      <fieldset className="rulebook-choices">
        <legend className="unseen">{texts.t('rulebook.value')}</legend>
        {made && (
          <label>
            <input
              type="radio"
              checked={chosen === 'numbers'}
              onChange={() => {
                setChosen('numbers');
              }}
            />
            {texts.t('rulebook.own.number')}
          </label>
        )}
        {choices.map((value) => (
          <label key={keyOf(value)}>
            <input
              type="radio"
              checked={chosen !== 'numbers' && keyOf(chosen) === keyOf(value)}
              onChange={() => {
                setChosen(value);
              }}
            />
            {value === null ? texts.t('rulebook.own.none') : valueText(texts, name, value)}
          </label>
        ))}
      </fieldset>
      {isTyped && (
        <div className="row">
          {partsOf(made).map((part) => (
            <Field
              key={part.name}
              label={labelOf(texts, part, currency)}
              value={typed[part.name] ?? ''}
              isNumber
              problem={problemOf(part)}
              onChange={(text) => {
                setTyped({ ...typed, [part.name]: text });
              }}
            />
          ))}
        </div>
      )}
      <Reason texts={texts} value={reason} isMissing={wrong.has('reason')} onChange={setReason} />
    </Form>
  );
}

interface ReasonProps {
  readonly texts: Texts;
  readonly value: string;
  readonly isMissing: boolean;
  onChange(reason: string): void;
}

/** Why the seller goes another way than the rulebook. */
export const Reason = ({ texts, value, isMissing, onChange }: ReasonProps): ReactElement => (
  <Field
    label={texts.t('rulebook.own.reason')}
    help={texts.t('rulebook.own.reason.help')}
    value={value}
    longest={longestReason}
    problem={isMissing ? texts.t('invalid.why') : undefined}
    onChange={onChange}
  />
);

const labelOf = (texts: Texts, { name, is }: Part, currency: string | null): string => {
  const label = texts.t(`rulebook.part.${name}` as TextKey);
  return is === 'money' && currency !== null ? `${label} (${currency})` : label;
};

function problemText(texts: Texts, { min, max, is }: Part, currency: string | null): string {
  if (is !== 'money') return texts.t('invalid.between', { min, max });
  const shown = (amount: number): string => texts.money({ amount, currency: currencyOf(currency ?? '').code });
  return texts.t('invalid.between', { min: shown(min), max: shown(max) });
}
