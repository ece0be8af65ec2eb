import { useRef, useState, type ReactElement } from 'react';
import type { PolicyName } from '../../rules/markets/market.ts';
import type { Texts } from '../text.ts';
import type { FileChange, FilePlan, RulebookActions, RulebookModel } from './model.ts';
import { OwnSourceLine } from './row.tsx';
import { valueText } from './values.ts';

interface FileProps {
  readonly texts: Texts;
  readonly file: RulebookModel['file'];
  /** The rules that apply a policy, in words. */
  nameOf(policy: PolicyName): string;
  readonly actions: Pick<RulebookActions, 'saveFile' | 'openFile' | 'acceptFile' | 'closeFile'>;
}

/** The rulebook as a file: saved, opened, compared, and taken over value by value. */
export function RulebookFile({ texts, file, nameOf, actions }: FileProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="part" aria-label={texts.t('rulebook.file')}>
      <h2>{texts.t('rulebook.file')}</h2>
      <p className="hint">{texts.t('rulebook.file.about')}</p>
      <p className="form-buttons">
        <button type="button" className="button" onClick={actions.saveFile}>
          {texts.t('rulebook.file.save')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {texts.t('rulebook.file.open')}
        </button>
        <input
          ref={input}
          className="unseen"
          type="file"
          accept=".json,application/json"
          aria-label={texts.t('rulebook.file.open')}
          data-testid="import-rulebook"
          tabIndex={-1}
          onChange={({ target }) => {
            const [picked] = target.files ?? [];
            target.value = '';
            if (picked) actions.openFile(picked);
          }}
        />
      </p>
      <div role="status">
        {file?.state === 'taken' && <p>{texts.t('rulebook.file.taken', { count: file.count })}</p>}
      </div>
      {file?.state === 'failed' && (
        <p className="problem" role="alert">
          {texts.t(`rulebook.file.${file.problem}`, { file: file.file })}
        </p>
      )}
      {file?.state === 'opened' && (
        <Plan key={file.plan.file} texts={texts} plan={file.plan} nameOf={nameOf} actions={actions} />
      )}
    </section>
  );
}

interface PlanProps extends Omit<FileProps, 'file'> {
  readonly plan: FilePlan;
}

function Plan({ texts, plan, nameOf, actions }: PlanProps): ReactElement {
  const { file, changes, same, skipped } = plan;
  const [left, setLeft] = useState<ReadonlySet<FileChange>>(new Set());
  const taken = changes.filter((change) => !left.has(change));
  return (
    <div className="rulebook-plan">
      <h3>
        {changes.length > 0 ? texts.t('rulebook.file.plan', { file }) : texts.t('rulebook.file.nothing', { file })}
      </h3>
      {same > 0 && changes.length > 0 && <p className="hint">{texts.t('rulebook.file.same', { count: same })}</p>}
      {changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.t('rulebook.rule')}</th>
              <th scope="col">{texts.t('rulebook.file.here')}</th>
              <th scope="col">{texts.t('rulebook.file.there')}</th>
              <th scope="col">{texts.t('source.label')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Change
                key={`${change.market} ${change.kind} ${change.policy}`}
                texts={texts}
                name={nameOf(change.policy)}
                change={change}
                isTaken={!left.has(change)}
                onTake={(isTaken) => {
                  const next = new Set(left);
                  if (isTaken) next.delete(change);
                  else next.add(change);
                  setLeft(next);
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{texts.t('rulebook.file.skipped', { count: skipped.length })}</summary>
          <ul>
            {skipped.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="form-buttons">
        {changes.length > 0 && (
          <button
            type="button"
            className="button button-main"
            disabled={taken.length === 0}
            onClick={() => {
              actions.acceptFile(taken);
            }}
          >
            {texts.t('rulebook.file.take', { count: taken.length })}
          </button>
        )}
        <button type="button" className="button" onClick={actions.closeFile}>
          {texts.t('action.cancel')}
        </button>
      </p>
    </div>
  );
}

interface ChangeProps {
  readonly texts: Texts;
  readonly name: string;
  readonly change: FileChange;
  readonly isTaken: boolean;
  onTake(isTaken: boolean): void;
}

function Change({ texts, name, change, isTaken, onTake }: ChangeProps): ReactElement {
  const { policy, market, kind, here, file, source, isResearched } = change;
  return (
    <tr>
      <th scope="row">
        <label className="switch">
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => {
              onTake(event.target.checked);
            }}
          />
          {name}
        </label>
        <span className="hint">{`${texts.market(market)} · ${texts.t(`kind.${kind}`)}`}</span>
      </th>
      <td>{here === undefined ? texts.t('rulebook.missing') : valueText(texts, policy, here)}</td>
      <td>
        {valueText(texts, policy, file)}
        {isResearched && <span className="hint">{texts.t('rulebook.file.researched')}</span>}
      </td>
      <td>
        <OwnSourceLine texts={texts} source={source} />
      </td>
    </tr>
  );
}
