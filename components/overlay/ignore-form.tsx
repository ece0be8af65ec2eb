import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ShownFinding } from '../model.ts';
import { Press } from '../press.tsx';
import { useTrusted } from '../trusted.ts';
import { useDeeds, useTexts } from './context.ts';

interface IgnoreProps {
  readonly finding: ShownFinding;
  onCancel(): void;
}

/** No `<form>`: a script of the page can make a form submit itself with a trusted event. */
export function IgnoreForm({ finding, onCancel }: IgnoreProps): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const trusted = useTrusted();
  const [reason, setReason] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    return afterNextFrame(() => {
      if (root.current) uncover(root.current);
    });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a Chinese input method's composition is not meant for us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter')
      trusted(() => {
        void deeds.ignore(finding, reason);
      })(event);
    // The first Esc closes this form, not the whole panel.
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <div className="ignore" role="group" ref={root} aria-label={texts.t('ignore.confirm')}>
      <p className="hint">{texts.t('ignore.what')}</p>
      <label>
        {texts.t('ignore.reason')}
        <input
          ref={input}
          type="text"
          maxLength={200}
          autoComplete="off"
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className="card-buttons">
        <Press
          act="ignore-confirm"
          className="button button-main"
          onPress={() => {
            void deeds.ignore(finding, reason);
          }}
        >
          {texts.t('ignore.confirm')}
        </Press>
        <Press act="ignore-cancel" className="button" onPress={onCancel}>
          {texts.t('action.cancel')}
        </Press>
      </p>
    </div>
  );
}

/** The list learns its new height within the next frame. */
function afterNextFrame(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** Scrolls the list or card it opened in, never the page as `scrollIntoView` may. */
function uncover(form: HTMLElement): void {
  const scroller = form.closest('.list, .popcard');
  if (!scroller) return;
  const hidden = form.getBoundingClientRect().bottom + 8 - scroller.getBoundingClientRect().bottom;
  if (hidden > 8) scroller.scrollBy({ top: hidden });
}
