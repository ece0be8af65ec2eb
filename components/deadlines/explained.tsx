import { useEffect, useState, type ReactElement } from 'react';
import type { Deadline } from '../../rules/deadlines/deadline.ts';
import type { Texts } from '../text.ts';
import type { EntryActions, TimelineEntry } from './model.ts';
import { explanationOf } from './words.ts';

interface ExplainedProps {
  readonly texts: Texts;
  readonly entry: TimelineEntry;
  readonly explain: EntryActions['explain'];
}

/** The arithmetic of one deadline, worked out when it is asked for. */
export function Explained({ texts, entry, explain }: ExplainedProps): ReactElement {
  const [deadline, setDeadline] = useState<Deadline | null | 'asking'>('asking');
  useEffect(() => {
    let isGone = false;
    void explain(entry)
      .catch(() => null)
      .then((answer) => {
        if (!isGone) setDeadline(answer);
      });
    return () => {
      isGone = true;
    };
  }, [entry, explain]);
  if (deadline === 'asking') return <p className="deadline-why hint">{texts.t('timeline.asking')}</p>;
  if (deadline === null) return <p className="deadline-why">{texts.t('timeline.gone')}</p>;
  return (
    <div className="deadline-why">
      {entry.orders && (
        <p className="hint">
          {texts.t('timeline.orders.first', { id: deadline.of.id })}{' '}
          {texts.t('timeline.orders.asOf', {
            at: texts.clock({ at: entry.orders.asOf, zone: deadline.zone ?? 'Etc/GMT' }),
          })}
        </p>
      )}
      <Reckoning texts={texts} deadline={deadline} />
    </div>
  );
}

interface ReckoningProps {
  readonly texts: Texts;
  readonly deadline: Deadline;
}

/** The sum, what stands beside it, and where it comes from. */
export function Reckoning({ texts, deadline }: ReckoningProps): ReactElement {
  const { sum, notes, doubts, conflicts, sure, sources } = explanationOf(texts, deadline);
  return (
    <>
      {sum !== '' && <p className="deadline-sum">{sum}</p>}
      <ul className="deadline-notes">
        {[...notes, ...doubts, ...conflicts].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {(sure !== '' || sources.length > 0) && (
        <p className="hint">
          {sure}{' '}
          {sources.map(({ title, url, about }) => (
            <span key={title} className="deadline-source">
              {url === undefined ? (
                title
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}
              {about !== '' && ` · ${about}`}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
