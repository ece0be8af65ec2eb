import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { HistoryNotice } from './model.ts';

interface NoticeProps {
  readonly texts: Texts;
  readonly notice: HistoryNotice | null;
  onDismiss(): void;
}

const most = 10;

function words(texts: Texts, notice: HistoryNotice): string {
  if (notice.kind === 'restored') return texts.t('notice.restored', { lines: notice.lines });
  if (notice.kind === 'saved') return texts.t('notice.saved', { file: notice.file });
  if (notice.kind === 'notRestored')
    return texts.t(`notice.restore.${notice.why}`, { line: String(notice.line ?? '?') });
  if (notice.kind === 'failed') return texts.t('notice.storeFailed');
  if (notice.kind !== 'costs') return texts.t(`notice.${notice.kind}`);
  const { added, skipped } = notice;
  const taken = texts.t('notice.costs', { count: added });
  if (skipped.length === 0) return taken;
  const lines = skipped.slice(0, most).join(texts.t('list.and')) + (skipped.length > most ? ' …' : '');
  return `${taken} ${texts.t('notice.costs.skipped', { lines })}`;
}

/** What the last deed did, where that is not seen elsewhere. Stays until it is closed. */
export function Notice({ texts, notice, onDismiss }: NoticeProps): ReactElement {
  const isGood = notice !== null && ['restored', 'merged', 'saved', 'costs'].includes(notice.kind);
  return (
    <div role="status">
      {notice && (
        <p className={isGood ? 'history-notice' : 'history-notice history-problem'}>
          <span>{words(texts, notice)}</span>
          <button type="button" className="icon-button" aria-label={texts.t('action.dismiss')} onClick={onDismiss}>
            <X size={16} aria-hidden />
          </button>
        </p>
      )}
    </div>
  );
}
