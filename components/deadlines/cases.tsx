import { useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { CaseForm, Select } from './case-form.tsx';
import { CaseView, stateText } from './case-view.tsx';
import { Dossier } from './dossier.tsx';
import type { CaseActions, CasesModel, Proposal } from './model.ts';
import { Proposals } from './proposals.tsx';

interface CasesProps {
  readonly texts: Texts;
  /** Null: there is no shop yet. */
  readonly model: CasesModel | null;
  readonly now: number;
  readonly actions: CaseActions;
  /** Id of the case that is shown first; null: the newest. */
  readonly first: string | null;
}

/** What is done with a case now; nothing: it is looked at. */
type Doing = { readonly id: string | null; readonly what: 'edit' | 'print'; readonly proposal?: Proposal };

/** The cases of a shop, one of them opened. */
export function Cases({ texts, model, now, actions, first }: CasesProps): ReactElement {
  const [picked, setPicked] = useState(first);
  const [doing, setDoing] = useState<Doing | null>(null);
  if (!model) return <p className="nothing">{texts.t('case.noShop')}</p>;
  const { cases, shops, shop, zone } = model;
  const shown = cases.find(({ one }) => one.id === picked) ?? cases[0];
  const close = (): void => {
    setDoing(null);
  };
  if (doing?.what === 'print' && shown) {
    return <Dossier texts={texts} model={model} shown={shown} now={now} onPrint={actions.print} onBack={close} />;
  }
  const isNew = doing?.what === 'edit' && doing.id === null;
  const isEditing = doing?.what === 'edit' && doing.id !== null && doing.id === shown?.one.id;
  return (
    <div className="cases">
      <div className="cases-side">
        {shops.length > 1 && (
          <Select
            label={texts.t('timeline.filter.shop')}
            value={shop}
            choices={shops.map(({ id, label }) => [id, label])}
            onChange={(next) => {
              close();
              setPicked(null);
              actions.pickShop(next);
            }}
          />
        )}
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            setDoing({ id: null, what: 'edit' });
          }}
        >
          {texts.t('case.new')}
        </button>
        <ul className="case-list">
          {cases.map(({ one, story }) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === shown?.one.id && !isNew ? 'true' : undefined}
                onClick={() => {
                  close();
                  setPicked(one.id);
                }}
              >
                <strong>{one.name}</strong>
                <span className="hint">{stateText(texts, story, zone, now)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="cases-main">
        {!isNew && !isEditing && (
          <Proposals
            texts={texts}
            model={model}
            actions={actions}
            onAdd={(proposal) => {
              setDoing({ id: null, what: 'edit', proposal });
            }}
          />
        )}
        {(isNew || isEditing) && (
          <div className="card">
            <h2>{isEditing ? texts.t('case.edit.title', { name: shown.one.name }) : texts.t('case.new.title')}</h2>
            <CaseForm
              key={doing.id ?? 'new'}
              texts={texts}
              model={model}
              one={isEditing ? shown.one : null}
              proposal={doing.proposal ?? null}
              now={now}
              actions={actions}
              onClose={close}
            />
          </div>
        )}
        {!isNew && !isEditing && shown && (
          <CaseView
            key={shown.one.id}
            texts={texts}
            model={model}
            shown={shown}
            now={now}
            actions={actions}
            onEdit={() => {
              setDoing({ id: shown.one.id, what: 'edit' });
            }}
            onPrint={() => {
              setPicked(shown.one.id);
              setDoing({ id: shown.one.id, what: 'print' });
            }}
          />
        )}
        {!isNew && !shown && <p className="nothing">{texts.t('case.none')}</p>}
      </div>
    </div>
  );
}
