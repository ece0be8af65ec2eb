import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';

interface ConfirmProps {
  readonly texts: Texts;
  readonly label: string;
  /** The label with its object, for a list of like buttons. */
  readonly named?: string;
  /** What goes, and that it cannot be brought back. */
  readonly question: string;
  onConfirm(): void;
}

/** A button whose deed cannot be undone: it asks first, and the keyboard starts at the way back. */
export function Confirm({ texts, label, named, question, onConfirm }: ConfirmProps): ReactElement {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const close = (): void => {
    setAsking(false);
  };
  if (!isAsking)
    return (
      <button
        type="button"
        className="button"
        ref={opener}
        {...(named === undefined ? {} : { 'aria-label': named })}
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </button>
    );
  return (
    <div
      className="confirm"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <p id={id}>{question}</p>
      <button type="button" className="button" ref={keep} onClick={close}>
        {texts.t('history.keep')}
      </button>
      <button
        type="button"
        className="button button-danger"
        onClick={() => {
          close();
          onConfirm();
        }}
      >
        {label}
      </button>
    </div>
  );
}
