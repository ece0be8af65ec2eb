import { useId, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { Ask } from './confirm.tsx';
import type { BackupPart, BackupPlan, HistoryActions, Whose } from './model.ts';

interface MergeProps {
  readonly texts: Texts;
  readonly plan: BackupPlan;
  readonly actions: Pick<HistoryActions, 'mergeBackup' | 'replaceBackup' | 'closeBackup'>;
}

const brings = ({ added, newer, differs }: BackupPlan['parts'][number]): boolean => added + newer + differs > 0;

/** What an opened backup would bring, part by part: taken or left, and whose stays where nothing tells which is newer. */
export function MergeBackup({ texts, plan, actions }: MergeProps): ReactElement {
  const id = useId();
  const [choice, setChoice] = useState<ReadonlyMap<BackupPart, Whose>>(
    () => new Map(plan.parts.filter(brings).map(({ part }) => [part, 'here'])),
  );
  const [isReplacing, setReplacing] = useState(false);
  const choose = (part: BackupPart, whose: Whose | null): void => {
    const next = new Map(choice);
    if (whose === null) next.delete(part);
    else next.set(part, whose);
    setChoice(next);
  };
  return (
    <div className="merge" role="group" aria-labelledby={id}>
      <h3 id={id}>{texts.t('merge.title', { file: plan.file })}</h3>
      {plan.parts.some(brings) ? <p className="hint">{texts.t('merge.what')}</p> : <p>{texts.t('merge.nothing')}</p>}
      <ul className="merge-parts">
        {plan.parts.map((one) => (
          <Part key={one.part} texts={texts} plan={one} whose={choice.get(one.part) ?? null} onChoose={choose} />
        ))}
      </ul>
      {plan.foreign > 0 && <p className="hint">{texts.t('merge.foreign')}</p>}
      {plan.unread > 0 && <p className="hint">{texts.t('merge.unread', { count: plan.unread })}</p>}
      <div className="kept-buttons">
        <button
          type="button"
          className="button button-main"
          disabled={choice.size === 0}
          onClick={() => {
            actions.mergeBackup(choice);
          }}
        >
          {texts.t('merge.deed')}
        </button>
        <button type="button" className="button" onClick={actions.closeBackup}>
          {texts.t('action.cancel')}
        </button>
        {plan.isWhole && !isReplacing && (
          <button
            type="button"
            className="button button-danger"
            onClick={() => {
              setReplacing(true);
            }}
          >
            {texts.t('merge.replace')}
          </button>
        )}
        {isReplacing && (
          <Ask
            texts={texts}
            question={texts.t('kept.restore.ask', { file: plan.file })}
            deed={texts.t('kept.restore.deed')}
            onClose={() => {
              setReplacing(false);
            }}
            onConfirm={actions.replaceBackup}
          />
        )}
      </div>
    </div>
  );
}

interface PartProps {
  readonly texts: Texts;
  readonly plan: BackupPlan['parts'][number];
  /** Null: left out. */
  readonly whose: Whose | null;
  onChoose(part: BackupPart, whose: Whose | null): void;
}

function Part({ texts, plan, whose, onChoose }: PartProps): ReactElement {
  const { part, added, newer, differs } = plan;
  const name = texts.t(`merge.part.${part}`);
  return (
    <li>
      <label className="switch">
        <input
          type="checkbox"
          checked={whose !== null}
          disabled={!brings(plan)}
          onChange={(event) => {
            onChoose(part, event.target.checked ? 'here' : null);
          }}
        />
        {name}
      </label>
      <span className="hint">
        {brings(plan) ? texts.t('merge.counts', { added, newer, differs }) : texts.t('merge.same')}
      </span>
      {differs > 0 && whose !== null && (
        <select
          aria-label={texts.t('merge.differs', { part: name })}
          value={whose}
          onChange={(event) => {
            onChoose(part, event.target.value as Whose);
          }}
        >
          <option value="here">{texts.t('merge.mine')}</option>
          <option value="file">{texts.t('merge.file')}</option>
        </select>
      )}
    </li>
  );
}
