import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { ImportOutcome } from './import-model.ts';

interface RejectedProps {
  readonly texts: Texts;
  readonly outcome: ImportOutcome;
  onSave(): void;
}

const most = 50;

/** The lines that were left out, each with its reason; all of them in the list to download. */
export function Rejected({ texts, outcome, onSave }: RejectedProps): ReactElement {
  const { rejected, rejectedReasons, rejectedRows } = outcome;
  const shown = rejectedRows.slice(0, most);
  return (
    <details className="rejected">
      <summary>{texts.t('import.rejected', { count: rejected })}</summary>
      <p className="hint">
        {rejectedReasons
          .map(({ key, data, count }) => texts.t('rejected.times', { reason: texts.t(key, data), count }))
          .join(' · ')}
      </p>
      <ul>
        {shown.map(({ line, reason }) => (
          <li key={line}>
            <span className="rejected-line">{texts.t('import.rejected.line', { line: String(line) })}</span>
            {texts.t(reason.key, reason.data)}
          </li>
        ))}
      </ul>
      {rejected > shown.length && (
        <p className="hint">{texts.t('import.rejected.more', { count: rejected - shown.length })}</p>
      )}
      <button type="button" className="button" onClick={onSave}>
        {texts.t('import.rejected.save')}
      </button>
    </details>
  );
}
