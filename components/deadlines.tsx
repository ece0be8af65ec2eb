import { useState, type ReactElement, type ReactNode } from 'react';
import './deadlines.css';
import { Damaged } from './deadlines/damaged.tsx';
import type { RepairActions, Unreadable } from './deadlines/model.ts';
import type { Texts } from './text.ts';

const parts = ['timeline', 'cases', 'terms', 'reminders'] as const;
type Part = (typeof parts)[number];

interface DeadlinesProps {
  readonly texts: Texts;
  readonly unreadable: readonly Unreadable[];
  /** What could not be stored, or null. */
  readonly failed: boolean;
  readonly repairs: RepairActions;
  /** The part that is shown first. */
  readonly first: Part;
  readonly bodies: Readonly<Record<Part, ReactNode>>;
}

/** The workbench's deadlines: what is next, the cases, what is added to the reckoning, and how to be reminded. */
export function Deadlines({ texts, unreadable, failed, repairs, first, bodies }: DeadlinesProps): ReactElement {
  const [part, setPart] = useState(first);
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
      <Damaged texts={texts} unreadable={unreadable} actions={repairs} />
      {bodies[part]}
    </div>
  );
}
