import { useState, type ReactElement } from 'react';
import { Confirm } from '../history/confirm.tsx';
import { Field } from '../settings/field.tsx';
import type { TextKey, Texts } from '../text.ts';
import type { RepairActions, Unreadable, UnreadableEntry } from './model.ts';

interface DamagedProps {
  readonly texts: Texts;
  readonly unreadable: readonly Unreadable[];
  readonly actions: RepairActions;
}

/** What could not be read any more: as it stands, to be mended and put back, or removed. Nothing is dropped by itself. */
export function Damaged({ texts, unreadable, actions }: DamagedProps): ReactElement {
  return (
    <>
      {unreadable.map(({ shop, shopLabel, entries }) => (
        <details key={`${shop} ${entries[0]?.list ?? ''}`} className="told told-bad damaged">
          <summary>
            {shop === ''
              ? texts.t('damaged.all', { count: entries.length })
              : texts.t('deadlines.damaged', { count: entries.length, shop: shopLabel })}
          </summary>
          <p>{texts.t('deadlines.damaged.what')}</p>
          <ul>
            {entries.map((entry) => {
              const key = `${entry.list} ${JSON.stringify(entry.value)}`;
              return <Entry key={key} texts={texts} shop={shop} entry={entry} actions={actions} />;
            })}
          </ul>
        </details>
      ))}
    </>
  );
}

interface EntryProps extends Omit<DamagedProps, 'unreadable'> {
  readonly shop: string;
  readonly entry: UnreadableEntry;
}

function nameOf(texts: Texts, list: string): string {
  const key = `damaged.${list}`;
  const said = texts.t(key as TextKey);
  return said === key ? list : said;
}

function Entry({ texts, shop, entry, actions }: EntryProps): ReactElement {
  const [typed, setTyped] = useState(() => JSON.stringify(entry.value, null, 2));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const name = nameOf(texts, entry.list);
  const putBack = async (): Promise<void> => {
    let value: unknown;
    try {
      value = JSON.parse(typed);
    } catch {
      setProblem(texts.t('damaged.notJson'));
      return;
    }
    const wrong = await actions.repair(shop, entry, value);
    if (wrong !== null) setProblem(texts.t(wrong === '' ? 'damaged.still' : 'damaged.still.at', { at: wrong }));
  };
  return (
    <li className="damaged-entry">
      <Field
        label={name}
        value={typed}
        rows={Math.min(12, typed.split('\n').length)}
        problem={problem}
        onChange={setTyped}
      />
      <div className="form-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            void putBack().catch(() => undefined);
          }}
        >
          {texts.t('damaged.putBack')}
        </button>
        <Confirm
          texts={texts}
          label={texts.t('damaged.remove')}
          question={texts.t('damaged.remove.ask', { name })}
          onConfirm={() => {
            void actions.remove(shop, entry).catch(() => undefined);
          }}
        />
      </div>
    </li>
  );
}
