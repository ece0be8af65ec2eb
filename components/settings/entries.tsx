import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Texts } from '../text.ts';

interface EntriesProps<Item> {
  readonly texts: Texts;
  readonly items: readonly Item[];
  /** Label of the button that adds one; null: nothing can be added. */
  readonly add: string | null;
  idOf(item: Item): string;
  nameOf(item: Item): string;
  /** What stands beside the name. */
  linesOf(item: Item): ReactNode;
  /** The form of an entry, or of a new one; `close` puts it away. */
  form(item: Item | null, close: () => void): ReactNode;
  onRemove(item: Item): void;
}

/** The list of entries; one form at a time, in place of its entry or at the end. */
export function Entries<Item>(props: EntriesProps<Item>): ReactElement {
  const { texts, items, add, idOf, nameOf, linesOf, form, onRemove } = props;
  const [editing, setEditing] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  // A form that closes gives the focus back to the button that opened it.
  useEffect(() => {
    const opener = last.current;
    last.current = editing;
    if (editing !== null || opener === null) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])];
    buttons.find((button) => button.dataset['opens'] === opener)?.focus();
  }, [editing]);
  const close = (): void => {
    setEditing(null);
  };
  return (
    <div className="spans" ref={root}>
      <ul className="entries">
        {items.map((item) => {
          const id = idOf(item);
          const name = nameOf(item);
          return (
            <li key={id}>
              {editing === id ? (
                form(item, close)
              ) : (
                <div className="entry">
                  <p>
                    <strong>{name}</strong>
                    {linesOf(item)}
                  </p>
                  <button
                    type="button"
                    className="button"
                    data-opens={id}
                    aria-label={texts.t('settings.edit.named', { name })}
                    onClick={() => {
                      setEditing(id);
                    }}
                  >
                    {texts.t('settings.edit')}
                  </button>
                  <button
                    type="button"
                    className="button"
                    aria-label={texts.t('settings.remove.named', { name })}
                    onClick={() => {
                      onRemove(item);
                    }}
                  >
                    {texts.t('settings.remove')}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {editing === '' && form(null, close)}
      {add !== null && (
        <button
          type="button"
          className="button"
          data-opens=""
          disabled={editing === ''}
          onClick={() => {
            setEditing('');
          }}
        >
          {add}
        </button>
      )}
    </div>
  );
}
