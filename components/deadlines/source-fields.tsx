import type { ReactElement } from 'react';
import type { Instant } from '../../rules/time.ts';
import type { Entered } from '../../rules/deadlines/deadline.ts';
import { Field } from '../settings/field.tsx';
import type { Problems } from '../settings/form.tsx';
import type { Texts } from '../text.ts';
import type { TermsActions, TermsModel } from './model.ts';
import type { SourceTexts } from './terms-entry.ts';

/** What each part of the terms needs. */
export interface TermsProps {
  readonly texts: Texts;
  readonly model: TermsModel;
  readonly now: Instant;
  readonly actions: TermsActions;
}

/** The promise of an action: where it could not be kept, the page says so, and what was typed stays. */
export const closeOnceKept = (kept: Promise<void>, close: () => void): void => {
  void kept.then(close, () => undefined);
};

interface SourceFieldsProps {
  readonly texts: Texts;
  readonly typed: SourceTexts;
  readonly problems: Problems<keyof SourceTexts>;
  onChange(more: Partial<SourceTexts>): void;
}

/** Where the seller read it: without it nobody could tell later whether it still holds. */
export function SourceFields({ texts, typed, problems, onChange }: SourceFieldsProps): ReactElement {
  return (
    <div className="row">
      {(['source', 'url'] as const).map((name) => (
        <Field
          key={name}
          label={texts.t(`terms.${name}`)}
          value={typed[name]}
          help={texts.t(`terms.${name}.help`)}
          problem={problems[name] && texts.t(problems[name])}
          onChange={(value) => {
            onChange({ [name]: value });
          }}
        />
      ))}
    </div>
  );
}

interface SourceLinkProps {
  readonly source: Entered;
}

export function SourceLink({ source: { entered, url } }: SourceLinkProps): ReactElement {
  if (url === undefined) return <span className="hint">{entered}</span>;
  return (
    <span className="hint">
      <a href={url} target="_blank" rel="noreferrer">
        {entered}
      </a>
    </span>
  );
}
