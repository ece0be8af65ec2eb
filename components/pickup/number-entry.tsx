import { useId, useState, type ReactElement } from 'react';
import type { Waybills } from '../../rules/pickup/waybills.ts';
import type { Texts } from '../text.ts';

interface EntryProps {
  readonly texts: Texts;
  read(text: string): Waybills;
  onNumbers(found: Waybills): void;
}

/** A barcode reader types a number and ends it with Enter or a tab: the field is then empty and ready for the next. */
export function NumberEntry({ texts, read, onNumbers }: EntryProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState('');
  const take = (text: string): void => {
    if (text.trim() === '') return;
    onNumbers(read(text));
    setTyped('');
  };
  return (
    <form
      className="number-entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(typed);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{texts.t('label.number')}</label>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Tab' || event.shiftKey || typed.trim() === '') return;
            event.preventDefault();
            take(typed);
          }}
          onPaste={(event) => {
            // An input would join the lines of a column into one number.
            const pasted = event.clipboardData.getData('text');
            if (!/\s/.test(pasted.trim())) return;
            event.preventDefault();
            take(`${typed} ${pasted}`);
          }}
        />
        <p className="hint" id={`${id}-help`}>
          {texts.t('label.number.help')}
        </p>
      </div>
      <button type="submit" className="button button-main">
        {texts.t('label.add')}
      </button>
    </form>
  );
}
