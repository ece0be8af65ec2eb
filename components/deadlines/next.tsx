import { useState, type ReactElement } from 'react';
import '../deadlines.css';
import { Entry } from './entry.tsx';
import { Told, useDeeds } from './told.tsx';
import type { EntriesProps } from './model.ts';
import { keyOf, nextOf } from './shown.ts';

interface NextProps extends EntriesProps {
  /** How many are shown. */
  readonly most: number;
  /** How many there are in all that are not done: `entries` may be the next few of them. */
  readonly total: number;
  onAll(): void;
}

/** The popup's deadlines: those that passed last and the next few; the rest is in the workbench. */
export function NextDeadlines({
  texts,
  entries,
  now,
  sellerZone,
  most,
  total,
  actions,
  onAll,
}: NextProps): ReactElement | null {
  const [opened, setOpened] = useState<string | null>(null);
  const deeds = useDeeds(texts, actions);
  if (total === 0 && deeds.told === null) return null;
  return (
    <section className="next" aria-label={texts.t('timeline.next')}>
      <h2>
        {texts.t('timeline.next')}
        <button type="button" className="link" data-action="deadlines" onClick={onAll}>
          {texts.t('timeline.all', { count: total })}
        </button>
      </h2>
      <Told texts={texts} deeds={deeds} />
      <ul>
        {nextOf(entries, now, most).map((entry) => {
          const key = keyOf(entry);
          return (
            <li key={key}>
              <Entry
                texts={texts}
                entry={entry}
                now={now}
                sellerZone={sellerZone}
                isOpen={opened === key}
                isReachable
                actions={actions}
                onToggle={() => {
                  setOpened(opened === key ? null : key);
                }}
                {...deeds.of(entry)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
