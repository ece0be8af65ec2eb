import { FileUp } from 'lucide-react';
import { useEffect, useId, type ReactElement } from 'react';
import './import.css';
import type { Texts } from '../text.ts';
import { useFileDrop } from './file-drop.ts';
import { Jobs } from './jobs.tsx';
import type { HistoryProps, Target } from './model.ts';

/** Where files come in, how to get them, and what became of each. */
export function Import({ texts, model, actions }: HistoryProps): ReactElement {
  const { target, jobs, isRead, kept } = model;
  const isReady = target.market !== '';
  const id = useId();
  const { expectFile } = actions;
  const isOver = useFileDrop(isReady ? actions.importFiles : null);
  useEffect(() => {
    if (isOver) expectFile();
  }, [isOver, expectFile]);
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.t('import.title')}</h2>
      <div className={isOver ? 'drop drop-over' : 'drop'}>
        <input
          id={id}
          className="unseen"
          type="file"
          multiple
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          data-testid="import-orders"
          disabled={!isReady}
          aria-describedby={`${id}-drop`}
          onClick={expectFile}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file may be chosen again, for instance after it was mended.
            event.target.value = '';
            if (files.length > 0) actions.importFiles(files);
          }}
        />
        <label htmlFor={id} className={isReady ? 'button button-main' : 'button button-off'}>
          <FileUp size={16} aria-hidden />
          {texts.t('import.choose')}
        </label>
        <span id={`${id}-drop`} className="drop-words">
          {!isReady && texts.t('import.market.first')}
          {isReady && texts.t(isOver ? 'import.dropNow' : 'import.drop')}
        </span>
      </div>
      <p className="hint">{texts.t('import.private')}</p>
      <Jobs texts={texts} jobs={jobs} skus={kept?.skus ?? 0} actions={actions} />
      <HowTo texts={texts} target={target} isOpen={isRead && kept === null} />
    </section>
  );
}

interface HowToProps {
  readonly texts: Texts;
  readonly target: Target;
  readonly isOpen: boolean;
}

function HowTo({ texts, target, isOpen }: HowToProps): ReactElement {
  return (
    <details className="how" open={isOpen}>
      <summary>{texts.t('import.how')}</summary>
      <ol>
        <li>
          {texts.t('import.how.open')}{' '}
          {target.ordersPage !== null && (
            <a href={target.ordersPage} target="_blank" rel="noreferrer">
              {texts.t('import.how.link')}
              <span className="unseen"> ({texts.t('source.opens')})</span>
            </a>
          )}
        </li>
        <li>{texts.t('import.how.filter')}</li>
        <li>{texts.t('import.how.export')}</li>
      </ol>
    </details>
  );
}
