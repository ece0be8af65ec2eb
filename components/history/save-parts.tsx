import { useId, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { backupParts, type BackupPart } from './model.ts';

interface SavePartsProps {
  readonly texts: Texts;
  onSave(parts: ReadonlySet<BackupPart>): void;
}

/** What a team passes on; order lines and what was ignored are one's own as a rule. */
const usual: readonly BackupPart[] = ['settings', 'cases', 'windows', 'pickup'];

/** A file of some parts, for a colleague to merge. */
export function SaveParts({ texts, onSave }: SavePartsProps): ReactElement {
  const id = useId();
  const [parts, setParts] = useState<ReadonlySet<BackupPart> | null>(null);
  if (!parts)
    return (
      <button
        type="button"
        className="button"
        onClick={() => {
          setParts(new Set(usual));
        }}
      >
        {texts.t('team.open')}
      </button>
    );
  return (
    <div className="merge" role="group" aria-labelledby={id}>
      <h3 id={id}>{texts.t('team.title')}</h3>
      <ul className="merge-parts">
        {backupParts.map((part) => (
          <li key={part}>
            <label className="switch">
              <input
                type="checkbox"
                checked={parts.has(part)}
                onChange={({ target: { checked } }) => {
                  const next = new Set(parts);
                  if (checked) next.add(part);
                  else next.delete(part);
                  setParts(next);
                }}
              />
              {texts.t(`merge.part.${part}`)}
            </label>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.t('team.what')}</p>
      <div className="kept-buttons">
        <button
          type="button"
          className="button button-main"
          disabled={parts.size === 0}
          onClick={() => {
            setParts(null);
            onSave(parts);
          }}
        >
          {texts.t('team.deed')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            setParts(null);
          }}
        >
          {texts.t('action.cancel')}
        </button>
      </div>
    </div>
  );
}
