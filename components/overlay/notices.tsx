import { useEffect, useState, type ReactElement } from 'react';
import { X } from '../icons.tsx';
import { Press } from '../press.tsx';
import { dropNotice, type Notice } from '../store.ts';
import { pageOf, type Texts } from '../text.ts';
import { useDeeds, useOverlay, useOverlayStore, useTexts } from './context.ts';
import { fixedField } from './fix-label.ts';

/** Over the page itself a good message leaves by itself; one that asks for something stays. */
const lifetime = 12_000;
const staying = new Set<Notice['kind']>(['differs', 'failed', 'undoFailed', 'copyFailed', 'notIgnored']);

/** What became of the last fixes, ignores and copies, each with its way back. */
export function Notices({ isLoose }: { readonly isLoose: boolean }): ReactElement | null {
  const notices = useOverlay((state) => state.notices);
  const isInTheWay = useOverlay((state) => isLoose && state.avoid === 'tab');
  if (notices.length === 0 || isInTheWay) return null;
  return (
    <div className="notices">
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} isLoose={isLoose} />
      ))}
    </div>
  );
}

function Line({ notice, isLoose }: { readonly notice: Notice; readonly isLoose: boolean }): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  const [isHeld, setHeld] = useState(false);
  const { id, kind } = notice;
  useEffect(() => {
    if (!isLoose || isHeld || staying.has(kind)) return undefined;
    const timer = setTimeout(() => {
      dropNotice(store, id);
    }, lifetime);
    return () => {
      clearTimeout(timer);
    };
  }, [store, id, kind, isLoose, isHeld]);
  const hold = (held: boolean) => (): void => {
    setHeld(held);
  };
  return (
    <div
      className={staying.has(kind) ? 'notice notice-problem' : 'notice'}
      data-notice={kind}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <span className="notice-text">{noticeText(notice, texts)}</span>
      <NoticeButton notice={notice} />
      <Press
        act="dismiss"
        className="icon-button"
        aria-label={texts.t('action.dismiss')}
        title={texts.t('action.dismiss')}
        onPress={() => {
          dropNotice(store, id);
        }}
      >
        <X size={14} aria-hidden />
      </Press>
    </div>
  );
}

function NoticeButton({ notice: { kind, finding, outcome } }: { readonly notice: Notice }): ReactElement | null {
  const texts = useTexts();
  const deeds = useDeeds();
  const text = outcome?.text ?? '';
  if ((kind === 'differs' || kind === 'failed') && text !== '') {
    return (
      <Press act="copy" className="button" onPress={() => void deeds.copy(text)}>
        {texts.t('action.copy', { value: text })}
      </Press>
    );
  }
  if (!finding || (kind !== 'written' && kind !== 'ignored')) return null;
  const undo = (): void => {
    if (kind === 'ignored') deeds.unignore(finding);
    else void deeds.undo(finding);
  };
  return (
    <Press act="undo" className="button" onPress={undo}>
      {texts.t('action.undo')}
    </Press>
  );
}

/** The same words in the panel and for the screen reader. */
export function noticeText({ kind, finding, outcome, text }: Notice, texts: Texts): string {
  if (kind === 'ignored') return texts.t('notice.ignored', { rule: finding ? texts.rule(finding.rule) : '' });
  if (kind === 'closed') return texts.t('panel.closed', { keys: text ?? '' });
  if (kind === 'copyFailed') return texts.t('notice.copyFailed', { text: text ?? '' });
  if (kind === 'notThere' || kind === 'copied' || kind === 'notIgnored') return texts.t(`notice.${kind}`);
  const data = {
    field: finding ? texts.field(fixedField(finding), pageOf(finding.rule)) : '',
    shows: outcome?.shows ?? '',
    text: outcome?.text ?? '',
  };
  if (kind === 'failed' && data.text === '') return texts.t('notice.failed.plain', data);
  if (kind === 'written' || kind === 'failed' || data.shows !== '') return texts.t(`notice.${kind}`, data);
  return texts.t(`notice.${kind}.empty`, data);
}
