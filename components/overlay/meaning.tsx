import type { ReactElement } from 'react';
import type { Meaning } from '../../rules/pickup/record.ts';
import { Press } from '../press.tsx';
import { useDeeds, useOverlay, useTexts } from './context.ts';

const offered: readonly Meaning[] = ['sign-up-again', 'cancel', 'move', 'nothing'];

/** Asks what an edit of the address is meant for, and shows the steps of exactly that case. */
export function MeaningForm({ tabIndex }: { readonly tabIndex: 0 | -1 }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const meant = useOverlay((state) => state.meant);
  if (!meant) {
    return (
      <div className="meaning" role="group" aria-label={texts.t('meaning.ask')}>
        <p className="meaning-ask">{texts.t('meaning.ask')}</p>
        <p className="card-buttons">
          {offered.map((meaning) => (
            <Press
              key={meaning}
              act={`mean-${meaning}`}
              className="button"
              tabIndex={tabIndex}
              onPress={() => {
                deeds.mean(meaning);
              }}
            >
              {texts.t(`meaning.${meaning}`)}
            </Press>
          ))}
        </p>
      </div>
    );
  }
  const { meaning, reply } = meant;
  return (
    <div className="meaning">
      <p className="meaning-ask">
        {texts.t(`meaning.${meaning}`)}
        <Press
          act="mean-anew"
          className="link"
          tabIndex={tabIndex}
          onPress={() => {
            deeds.mean(null);
          }}
        >
          {texts.t('meaning.change')}
        </Press>
      </p>
      <div role="status">
        {reply === 'failed' && <p>{texts.t('meaning.failed')}</p>}
        {reply && reply !== 'failed' && 'problem' in reply && <p>{texts.t(`meaning.${reply.problem}`)}</p>}
        {reply && reply !== 'failed' && 'steps' in reply && (
          <>
            <ol>
              {reply.steps.map((step) => (
                <li key={step}>{texts.t(`step.${step}`)}</li>
              ))}
            </ol>
            <p className="hint">{texts.t('meaning.steps')}</p>
          </>
        )}
      </div>
    </div>
  );
}
