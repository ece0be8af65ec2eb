import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { DayMonthOrder } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { TwoWays } from './import-model.ts';

interface QuestionProps {
  readonly texts: Texts;
  readonly examples: readonly TwoWays[];
  onAnswer(order: DayMonthOrder): void;
}

const ways = [
  { order: 'DM', label: 'import.ask.dayFirst', day: 'dayFirst' },
  { order: 'MD', label: 'import.ask.monthFirst', day: 'monthFirst' },
] as const;

/** A wrong guess would move orders by months, so the seller says which way the file writes its dates. */
export function Question({ texts, examples, onAnswer }: QuestionProps): ReactElement {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div className="question" role="group" aria-labelledby={id}>
      <p id={id}>{texts.t('import.ask')}</p>
      <div className="question-ways">
        {ways.map(({ order, label, day }, i) => (
          <div key={order}>
            <button
              type="button"
              className="button"
              ref={i === 0 ? first : undefined}
              aria-describedby={`${id}-${order}`}
              onClick={() => {
                onAnswer(order);
              }}
            >
              {texts.t(label)}
            </button>
            <ul id={`${id}-${order}`} className="hint">
              {examples.map(({ text, [day]: iso }) => (
                <li key={text}>{iso !== null && texts.t('import.ask.example', { text, day: texts.day(iso) })}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
