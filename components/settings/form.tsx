import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { TextKey, Texts } from '../text.ts';

export type Problems<Name extends string> = Partial<Record<Name, TextKey>>;

interface FormProps {
  readonly texts: Texts;
  readonly label: string;
  readonly problems: Problems<string>;
  readonly children: ReactNode;
  /** What saving does; "Save" where nothing else is said. */
  readonly deed?: string;
  /** True where it was saved. */
  onSave(): boolean;
  readonly onCancel?: () => void;
  readonly onClear?: () => void;
}

/** Checks on saving, not while typing; then names every entry that needs a change and goes to the first. */
export function Form({ texts, label, problems, children, deed, onSave, onCancel, onClear }: FormProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [isSaved, setSaved] = useState(false);
  const count = Object.keys(problems).length;
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <form
      className="form"
      aria-label={label}
      noValidate
      ref={form}
      onChange={() => {
        setSaved(false);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setSaved(onSave());
        setTries(tries + 1);
      }}
    >
      <p className="problem" role="alert">
        {count > 0 && texts.t('invalid.summary', { count })}
      </p>
      {children}
      <p className="form-buttons">
        <button type="submit" className="button button-main">
          {deed ?? texts.t('settings.save')}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {texts.t('settings.cancel')}
          </button>
        )}
        {onClear && (
          <button type="button" className="button button-quiet" onClick={onClear}>
            {texts.t('settings.clear')}
          </button>
        )}
        <span className="saved" role="status">
          {isSaved && count === 0 && texts.t('settings.saved')}
        </span>
      </p>
    </form>
  );
}
