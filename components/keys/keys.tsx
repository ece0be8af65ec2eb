import type { ReactElement } from 'react';
import './keys.css';
import type { Texts } from '../text.ts';

export const commandNames = ['open-panel', 'next-finding', 'previous-finding'] as const;

export interface KeysModel {
  /** As the browser writes them, by command; empty: none set. */
  readonly keys: Readonly<Record<(typeof commandNames)[number], string>>;
  readonly browser: 'chrome' | 'firefox';
}

interface KeysProps {
  readonly texts: Texts;
  readonly model: KeysModel;
  /** Opens the browser's own list; null where it has no way to be opened. */
  readonly onChange: (() => void) | null;
}

/** The keyboard commands with the keys they have now, and where to change them. */
export function Keys({ texts, model, onChange }: KeysProps): ReactElement {
  return (
    <div className="keys">
      <dl>
        {commandNames.map((name) => (
          <Line key={name} what={texts.t(`keys.${name}`)} keys={model.keys[name] || null} none={texts.t('keys.none')} />
        ))}
        <Line what={texts.t('keys.fold')} keys="Esc" none="" />
      </dl>
      {onChange ? (
        <button type="button" className="button" data-action="keys" onClick={onChange}>
          {texts.t('keys.change')}
        </button>
      ) : (
        <p className="hint">{texts.t(`keys.how.${model.browser}`)}</p>
      )}
    </div>
  );
}

interface LineProps {
  readonly what: string;
  readonly keys: string | null;
  readonly none: string;
}

const Line = ({ what, keys, none }: LineProps): ReactElement => (
  <div>
    <dt>{what}</dt>
    <dd>{keys === null ? <span className="hint">{none}</span> : <kbd>{keys}</kbd>}</dd>
  </div>
);
