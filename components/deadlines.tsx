import { useState, type ReactElement, type ReactNode } from 'react';
import './deadlines.css';
import type { Unreadable } from './deadlines/model.ts';
import type { Texts } from './text.ts';

const parts = ['timeline', 'cases', 'reminders'] as const;
type Part = (typeof parts)[number];

interface DeadlinesProps {
  readonly texts: Texts;
  readonly unreadable: readonly Unreadable[];
  /** What could not be stored, or null. */
  readonly failed: boolean;
  readonly bodies: Readonly<Record<Part, ReactNode>>;
}

/** The workbench's deadlines: what is next, the cases, and how to be reminded. */
export function Deadlines({ texts, unreadable, failed, bodies }: DeadlinesProps): ReactElement {
  const [part, setPart] = useState<Part>('timeline');
  return (
    <div className="deadlines">
      <div className="deadlines-head">
        <h1>{texts.t('deadlines.title')}</h1>
        <nav aria-label={texts.t('deadlines.title')}>
          {parts.map((each) => (
            <button
              key={each}
              type="button"
              className={each === part ? 'button button-main' : 'button'}
              aria-current={each === part ? 'true' : undefined}
              onClick={() => {
                setPart(each);
              }}
            >
              {texts.t(`deadlines.${each}`)}
            </button>
          ))}
        </nav>
      </div>
      <div role="alert">{failed && <p className="told told-bad">{texts.t('deadlines.failed')}</p>}</div>
      {unreadable.map(({ shopLabel, entries }) => (
        <details key={shopLabel} className="told told-bad">
          <summary>{texts.t('deadlines.damaged', { count: entries.length, shop: shopLabel })}</summary>
          <p>{texts.t('deadlines.damaged.what')}</p>
          <ul>
            {entries.map(({ list, value }, index) => (
              <li key={`${list} ${String(index)}`}>
                <code>{JSON.stringify(value)}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {bodies[part]}
    </div>
  );
}
