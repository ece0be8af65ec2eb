import { useId, type ReactElement } from 'react';
import './kept.css';
import type { Texts } from '../text.ts';
import { Confirm } from './confirm.tsx';
import { Coverage } from './coverage.tsx';
import { Files } from './files.tsx';
import { MergeBackup } from './merge.tsx';
import type { HistoryProps, Kept } from './model.ts';
import { SaveParts } from './save-parts.tsx';

/** What is kept of a shop's orders: how much of the last 30 days, from which files, and the ways out. */
export function KeptOrders({ texts, model, actions }: HistoryProps): ReactElement {
  const { isRead, kept, isLost, zone, plan } = model;
  const id = useId();
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.t('kept.title')}</h2>
      {!isRead && <p className="hint">{texts.t('sku.loading')}</p>}
      {isRead && kept === null && !isLost && <p>{texts.t('kept.nothing')}</p>}
      <div role="alert">{isRead && kept === null && isLost && <p className="problem">{texts.t('kept.lost')}</p>}</div>
      {kept !== null && (
        <>
          <Coverage texts={texts} kept={kept} zone={zone} />
          <label className="switch">
            <input
              type="checkbox"
              role="switch"
              checked={kept.everything}
              onChange={(event) => {
                actions.setEverything(event.target.checked);
              }}
            />
            {texts.t('kept.isEverything')}
          </label>
          <p className="hint">
            {texts.t('kept.counts', {
              lines: kept.lines,
              skus: kept.skus,
            })}
          </p>
          <Files texts={texts} files={kept.files} zone={zone} actions={actions} />
        </>
      )}
      <div className="kept-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.backup(null);
          }}
        >
          {texts.t('kept.backup')}
        </button>
        <SaveParts texts={texts} onSave={actions.backup} />
        <OpenBackup texts={texts} onOpen={actions.openBackup} />
        {kept !== null && (
          <Confirm
            texts={texts}
            label={texts.t('kept.removeAll')}
            question={goes(texts, kept)}
            onConfirm={actions.removeAll}
          />
        )}
      </div>
      {plan && <MergeBackup texts={texts} plan={plan} actions={actions} />}
      <p className="hint">{texts.t('kept.backup.what')}</p>
    </section>
  );
}

const goes = (texts: Texts, { lines, files }: Kept): string =>
  texts.t('kept.removeAll.ask', { lines, count: files.length });

function OpenBackup({ texts, onOpen }: { readonly texts: Texts; onOpen(file: File): void }): ReactElement {
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        className="unseen"
        type="file"
        data-testid="restore-backup"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {texts.t('kept.restore')}
      </label>
    </span>
  );
}
