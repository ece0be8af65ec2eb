import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';

interface AskProps {
  readonly texts: Texts;
  /** What goes, and that it cannot be brought back. */
  readonly question: string;
  readonly deed: string;
  /** Called in either case. */
  onClose(): void;
  onConfirm(): void;
}

/** Before a deed that cannot be undone. The keyboard starts at the way back. */
export function Ask({ texts, question, deed, onClose, onConfirm }: AskProps): ReactElement {
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
  }, []);
  return (
    <div
      className="confirm"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id={id}>{question}</p>
      <button type="button" className="button" ref={keep} onClick={onClose}>
        {texts.t('history.keep')}
      </button>
      <button
        type="button"
        className="button button-danger"
        onClick={() => {
          onClose();
          onConfirm();
        }}
      >
        {deed}
      </button>
    </div>
  );
}

interface ConfirmProps {
  readonly texts: Texts;
  readonly label: string;
  /** The label with its object, for a list of like buttons. */
  readonly named?: string;
  readonly question: string;
  onConfirm(): void;
}

/** A button that asks first; closed again, it has the focus back. */
export function Confirm({ texts, label, named, question, onConfirm }: ConfirmProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (!isAsking && wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking)
    return (
      <Ask
        texts={texts}
        question={question}
        deed={label}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={onConfirm}
      />
    );
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
}
