import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { ShownWarehouse, WarehouseActions } from './model.ts';

interface StepsProps {
  readonly texts: Texts;
  readonly shown: ShownWarehouse;
  readonly actions: Pick<WarehouseActions, 'tick' | 'closeChecklist'>;
}

/** What is left to do about an edit. It stays until all of it is ticked, or it is put away. */
export function Steps({ texts, shown, actions }: StepsProps): ReactElement | null {
  const { one, steps } = shown;
  if (steps.length === 0) return null;
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <section className="steps-left" aria-label={texts.t('pickup.steps')}>
      <p className="steps-head">
        <strong>{texts.t('pickup.steps')}</strong>
        <span className="hint">{texts.t('pickup.steps.done', { done, all: steps.length })}</span>
        <button
          type="button"
          className="link"
          data-action="close-checklist"
          onClick={() => {
            actions.closeChecklist(one.name);
          }}
        >
          {texts.t('pickup.steps.close')}
        </button>
      </p>
      <ul>
        {steps.map(({ id, isDone, by }) => (
          <li key={id} data-step={id}>
            <label className="check" {...(by === 'known' ? { title: texts.t('pickup.steps.known') } : {})}>
              <input
                type="checkbox"
                checked={isDone}
                disabled={by === 'known'}
                onChange={(event) => {
                  actions.tick(one.name, id, event.target.checked);
                }}
              />
              <span className={isDone ? 'step-done' : ''}>{texts.t(`step.${id}`)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
