import { useState, type ReactElement } from 'react';
import type { Answer } from '../../rules/pickup/record.ts';
import type { PickupProblem } from '../../rules/pickup/state.ts';
import type { Texts } from '../text.ts';
import type { ShownWarehouse, WarehouseActions } from './model.ts';
import { warehouseName } from './words.ts';

interface TellProps {
  readonly texts: Texts;
  readonly shown: ShownWarehouse;
  readonly actions: Pick<WarehouseActions, 'setAnswer'>;
}

/** What reached the seller by phone goes before what the page shows: asked once more, for it ends clocks. */
export function Tell({ texts, shown, actions }: TellProps): ReactElement | null {
  const [picked, setPicked] = useState<Answer | null>(null);
  const [said, setSaid] = useState<{ readonly answer: Answer; readonly problem: PickupProblem | null } | null>(null);
  const { answers, one } = shown;
  if (answers.length === 0 && !said) return null;
  const write = (answer: Answer): void => {
    setPicked(null);
    actions.setAnswer(one.name, answer).then(
      (problem) => {
        setSaid({ answer, problem });
      },
      () => undefined,
    );
  };
  return (
    <div className="tell">
      {answers.length > 0 && (
        <details>
          <summary>{texts.t('pickup.tell')}</summary>
          <p className="ask-buttons">
            {answers.map((answer) => (
              <button
                key={answer}
                type="button"
                className="button"
                aria-pressed={picked === answer}
                data-answer={answer}
                onClick={() => {
                  setSaid(null);
                  setPicked(answer);
                }}
              >
                {texts.t(`pickup.tell.${answer}`)}
              </button>
            ))}
          </p>
          {picked && (
            <div className="ask">
              <p>
                {texts.t('pickup.tell.sure', {
                  answer: texts.t(`pickup.tell.${picked}`),
                  name: warehouseName(texts, one.name),
                })}
              </p>
              <p className="ask-buttons">
                <button
                  type="button"
                  className="button button-main"
                  data-action="write-answer"
                  onClick={() => {
                    write(picked);
                  }}
                >
                  {texts.t('pickup.tell.yes')}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setPicked(null);
                  }}
                >
                  {texts.t('settings.cancel')}
                </button>
              </p>
            </div>
          )}
        </details>
      )}
      <p role="status" className={said?.problem ? 'problem' : 'hint'}>
        {said &&
          (said.problem
            ? texts.t(`pickup.problem.${said.problem}`)
            : texts.t('pickup.told', { answer: texts.t(`pickup.tell.${said.answer}`) }))}
      </p>
    </div>
  );
}
