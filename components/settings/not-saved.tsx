import type { ReactElement } from 'react';
import './not-saved.css';
import type { TextKey, Texts } from '../text.ts';

/** What the browser refused to keep, as the screen names it; null: nothing. */
export type Refused = TextKey | null;

interface NotSavedProps {
  readonly texts: Texts;
  readonly refused: Refused;
}

/** The one sentence on a change that was not stored. Its place is always there: screen readers hear it come. */
export const NotSaved = ({ texts, refused }: NotSavedProps): ReactElement => (
  <div role="alert" className="shoplint not-saved" lang={texts.language}>
    {refused && <p>{texts.t('notSaved', { what: texts.t(refused) })}</p>}
  </div>
);
