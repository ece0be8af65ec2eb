import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { Confirm } from './confirm.tsx';
import type { HistoryActions, KeptFile } from './model.ts';

interface FilesProps {
  readonly texts: Texts;
  readonly files: readonly KeptFile[];
  readonly zone: string;
  readonly actions: Pick<HistoryActions, 'setFiltered' | 'removeFile'>;
}

export function Files({ texts, files, zone, actions }: FilesProps): ReactElement {
  return (
    // What has to be imported again is not left folded away.
    <details className="files" open={files.some(({ damaged }) => damaged)}>
      <summary>{texts.t('kept.files', { count: files.length })}</summary>
      <ul>
        {files.map(({ id, name, from, exportedAt, importedAt, rows, filtered, damaged }) => (
          <li key={id} className="file">
            <div className="file-words">
              <p className="file-name">{name}</p>
              <p className="hint">
                {texts.t('kept.file', {
                  from: texts.date({ at: from, zone }),
                  to: texts.clock({ at: exportedAt, zone }),
                  count: rows,
                  imported: texts.clock({ at: importedAt, zone }),
                })}
              </p>
              {damaged && <p className="word-warning">{texts.t('kept.damaged')}</p>}
              <label className="switch">
                <input
                  type="checkbox"
                  role="switch"
                  checked={filtered}
                  aria-label={texts.t('kept.filtered.named', { file: name })}
                  onChange={(event) => {
                    actions.setFiltered(id, event.target.checked);
                  }}
                />
                {texts.t('kept.filtered')}
              </label>
            </div>
            <Confirm
              texts={texts}
              label={texts.t('kept.remove')}
              named={texts.t('kept.remove.named', { file: name })}
              question={texts.t('kept.remove.ask', { file: name })}
              onConfirm={() => {
                actions.removeFile(id);
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
