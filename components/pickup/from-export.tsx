import { useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { ExportedLabels, PickupActions } from './model.ts';

interface FromExportProps {
  readonly texts: Texts;
  readonly read: PickupActions['exported'];
  onPick(group: ExportedLabels): void;
}

/** Numbers out of the imported orders, batch by batch: what the export says of one holds for all of it. */
export function FromExport({ texts, read, onPick }: FromExportProps): ReactElement {
  const [groups, setGroups] = useState<readonly ExportedLabels[] | 'failed' | null>(null);
  return (
    <div className="exported">
      <button
        type="button"
        className="button"
        data-action="take-exported"
        onClick={() => {
          read().then(setGroups, () => {
            setGroups('failed');
          });
        }}
      >
        {texts.t('label.exported')}
      </button>
      <p className="hint" role="status">
        {groups === 'failed' && texts.t('label.exported.failed')}
        {groups?.length === 0 && texts.t('label.exported.none')}
      </p>
      {groups && groups !== 'failed' && groups.length > 0 && (
        <div className="ask" role="group" aria-label={texts.t('label.exported.pick')}>
          <p className="ask-question">{texts.t('label.exported.pick')}</p>
          <p className="ask-buttons">
            {groups.map((group) => (
              <button
                key={JSON.stringify([group.warehouse, group.provider, group.method])}
                type="button"
                className="button"
                onClick={() => {
                  setGroups(null);
                  onPick(group);
                }}
              >
                {texts.t('label.exported.group', { count: group.labels.length, what: whatOf(texts, group) })}
              </button>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}

const whatOf = (texts: Texts, { warehouse, provider, method }: ExportedLabels): string =>
  [warehouse, provider, texts.t(`label.method.${method ?? 'unknown'}`)]
    .filter((each) => each !== '')
    .join(texts.t('list.and'));
