import { useState, type ReactElement } from 'react';
import type { Meaning } from '../../rules/pickup/record.ts';
import type { PickupProblem } from '../../rules/pickup/state.ts';
import type { Texts } from '../text.ts';
import type { ShownWarehouse, WarehouseActions } from './model.ts';
import { warehouseName } from './words.ts';

interface AskProps {
  readonly texts: Texts;
  readonly shown: ShownWarehouse;
  readonly sellerZone: string;
  readonly actions: WarehouseActions;
}

const offered: readonly Meaning[] = ['sign-up-again', 'cancel', 'move', 'nothing'];

/** Questions about an edit: whether it was saved, and what it was meant for. Nothing where nothing is open. */
export function Questions({ texts, shown, sellerZone, actions }: AskProps): ReactElement | null {
  const [problem, setProblem] = useState<PickupProblem | null>(null);
  const { name, unconfirmed, meant, checklist } = shown.one;
  const tell = (deed: Promise<PickupProblem | null>): void => {
    deed.then(setProblem, () => undefined);
  };
  const isMeantAsked = checklist !== null && meant === null;
  return (
    <>
      <div role="alert">{problem && <p className="problem">{texts.t(`pickup.problem.${problem}`)}</p>}</div>
      {unconfirmed && (
        <div className="ask">
          <p className="ask-question">{texts.t('pickup.saved.ask', { name: warehouseName(texts, name) })}</p>
          <p className="hint">
            {texts.t('pickup.saved.why', { at: texts.clock({ at: unconfirmed.at, zone: sellerZone }) })}
          </p>
          <p className="ask-buttons">
            <button
              type="button"
              className="button button-main"
              data-action="confirm-save"
              onClick={() => {
                tell(actions.confirmSave(name));
              }}
            >
              {texts.t('pickup.saved.confirm')}
            </button>
            <button
              type="button"
              className="button"
              data-action="undo-save"
              onClick={() => {
                tell(actions.undoSave(name));
              }}
            >
              {texts.t('pickup.saved.undo')}
            </button>
          </p>
        </div>
      )}
      {isMeantAsked && !unconfirmed && (
        <div className="ask" role="group" aria-label={texts.t('meaning.ask')}>
          <p className="ask-question">{texts.t('meaning.ask')}</p>
          <p className="ask-buttons">
            {offered.map((meaning) => (
              <button
                key={meaning}
                type="button"
                className="button"
                data-meaning={meaning}
                onClick={() => {
                  tell(actions.setMeaning(name, meaning));
                }}
              >
                {texts.t(`meaning.${meaning}`)}
              </button>
            ))}
          </p>
        </div>
      )}
    </>
  );
}
