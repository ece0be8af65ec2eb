import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { CaseActions, CasesModel, Proposal } from './model.ts';
import { nameOf } from './proposal.ts';

interface ProposalsProps {
  readonly texts: Texts;
  readonly model: CasesModel;
  readonly actions: CaseActions;
  onAdd(proposal: Proposal): void;
}

/** Violation records that the health page showed: each becomes a case, or nothing, when the seller says so. */
export function Proposals({ texts, model, actions, onAdd }: ProposalsProps): ReactElement | null {
  const { proposals, zone } = model;
  if (proposals.length === 0) return null;
  return (
    <section className="card proposals" aria-label={texts.t('proposal.title')}>
      <h2>{texts.t('proposal.title')}</h2>
      <p className="hint">{texts.t('proposal.what')}</p>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.key} data-proposal={proposal.key}>
            <div className="proposal-words">
              <strong>{nameOf(proposal)}</strong>
              <span className="hint">{factsOf(texts, proposal, zone).join(' · ')}</span>
              <span>{texts.t('proposal.ask', { date: texts.date({ at: proposal.seenAt, zone }) })}</span>
            </div>
            <button
              type="button"
              className="button button-main"
              aria-label={texts.t('proposal.add.named', { name: nameOf(proposal) })}
              onClick={() => {
                onAdd(proposal);
              }}
            >
              {texts.t('proposal.add')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={texts.t('proposal.dismiss.named', { name: nameOf(proposal) })}
              onClick={() => {
                void actions.settle(proposal.key, 'dismissed').catch(() => undefined);
              }}
            >
              {texts.t('proposal.dismiss')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only what the page said. */
function factsOf(texts: Texts, { notice, points, orders, appealUntil, state }: Proposal, zone: string): string[] {
  return [
    notice === null
      ? texts.t('proposal.noDate')
      : texts.t('proposal.notice', { date: texts.date({ at: notice.at, zone }) }),
    ...(state === null ? [] : [texts.t(`proposal.state.${state}`)]),
    ...(points === null ? [] : [texts.t('case.points.given', { count: points })]),
    ...(orders.length === 0 ? [] : [texts.t('proposal.orders', { count: orders.length })]),
    ...(appealUntil === null ? [] : [texts.t('proposal.until', { due: texts.time({ at: appealUntil, zone }) })]),
  ];
}
