import { useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { entryName } from './entry.tsx';
import type { EntryActions, TimelineEntry } from './model.ts';

interface LastDeed {
  readonly entry: TimelineEntry;
  readonly sentence: string;
}

export interface Deeds {
  /** What was done last; null where nothing was, or it was taken back. */
  readonly told: LastDeed | null;
  of(entry: TimelineEntry): { onSnooze(until: number): void; onDone(): void; onUndo(): void };
  takeBack(): void;
}

/** Snooze and done, with what was done last, so that it can be taken back. */
export function useDeeds(texts: Texts, actions: EntryActions): Deeds {
  const [told, setTold] = useState<LastDeed | null>(null);
  const undo = (entry: TimelineEntry): void => {
    actions.undo(entry);
    setTold(null);
  };
  return {
    told,
    takeBack() {
      if (told) undo(told.entry);
    },
    of: (entry) => ({
      onSnooze(until) {
        actions.snooze(entry, until);
        setTold({ entry, sentence: texts.t('timeline.told.snoozed', { name: entryName(texts, entry) }) });
      },
      onDone() {
        actions.markDone(entry);
        setTold({ entry, sentence: texts.t('timeline.told.done', { name: entryName(texts, entry) }) });
      },
      onUndo() {
        undo(entry);
      },
    }),
  };
}

interface ToldProps {
  readonly texts: Texts;
  readonly deeds: Deeds;
}

export function Told({ texts, deeds: { told, takeBack } }: ToldProps): ReactElement {
  return (
    <p className={told ? 'told' : ''} role="status">
      {told && (
        <>
          {told.sentence}{' '}
          <button type="button" className="link" onClick={takeBack}>
            {texts.t('action.undo')}
          </button>
        </>
      )}
    </p>
  );
}
