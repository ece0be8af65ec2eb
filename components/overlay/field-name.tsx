import type { ReactElement } from 'react';
import type { FieldAt } from '../../rules/form.ts';
import { useTexts } from './context.ts';

interface Props {
  readonly at: FieldAt;
  /** A `PageId`. */
  readonly page: string;
  /** What the page calls it, '' where it has no other word. */
  readonly word: string;
}

/** A field in the reader's language and, where it is another, the word to look for on the page. */
export function FieldName({ at, page, word }: Props): ReactElement {
  const name = useTexts().field(at, page);
  if (word === '') return <>{name}</>;
  return (
    <>
      {name}{' '}
      <q className="page-word" translate="no">
        {word}
      </q>
    </>
  );
}
