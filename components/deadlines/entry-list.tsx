import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { withoutLayoutReads } from '../virtual.ts';
import { Entry, entryName } from './entry.tsx';
import type { EntriesProps, TimelineEntry } from './model.ts';
import { headingsOf, keyOf } from './shown.ts';
import type { Deeds } from './told.tsx';

/** As the styles have them: while they are right, no row that comes into sight moves the ten thousand below it. */
const [rowHeight, dayHeight] = [80, 36];
/** Entries that Page up and Page down pass. */
const pageOf = 8;

interface EntryListProps extends EntriesProps {
  readonly chosen: ReadonlySet<string>;
  readonly deeds: Deeds;
  onChoose(entry: TimelineEntry): void;
}

/**
 * Only the entries in sight are in the document, and always the active one, which alone is in the tab order: arrows move
 * it, Tab goes on to its buttons.
 */
export function EntryList(props: EntryListProps): ReactElement {
  const { texts, entries, now, sellerZone, chosen, deeds, actions, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<string | null>(null);
  /** Which entry gets the focus once it is drawn: after a move, or where the focused one went away. */
  const wanted = useRef<number | null>(null);
  const at = Math.min(active, entries.length - 1);
  const heading = useMemo(() => headingsOf(texts, sellerZone, now), [texts, sellerZone, now]);
  const isFirstOfDay = useMemo(() => {
    const titles = entries.map(heading);
    return titles.map((title, index) => title !== titles[index - 1]);
  }, [entries, heading]);
  // Another function would have all rows measured anew at every step of scrolling.
  const getItemKey = useCallback(
    (index: number): string | number => {
      const entry = entries[index];
      return entry ? keyOf(entry) : index;
    },
    [entries],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- the React Compiler is not used here
  const list = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight + (isFirstOfDay[index] ? dayHeight : 0),
    getItemKey,
    overscan: 6,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
    ...withoutLayoutReads,
    initialRect: { width: 900, height: 600 },
  });

  useEffect(() => {
    if (wanted.current === null) return;
    const item = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(at)}"]`);
    wanted.current = null;
    item?.focus({ preventScroll: true });
  }, [at, entries]);

  const go = (index: number): void => {
    const next = Math.max(0, Math.min(entries.length - 1, index));
    wanted.current = next;
    setActive(next);
    list.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const item = event.target as HTMLElement;
    // The keys of buttons and boxes are their own.
    if (item.dataset['index'] === undefined) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageOf,
      PageUp: at - pageOf,
      Home: 0,
      End: entries.length - 1,
    };
    const to = moves[event.key];
    const entry = entries[at];
    if (to !== undefined) go(to);
    else if ((event.key === 'Enter' || event.key === ' ') && entry) toggle(keyOf(entry));
    else return;
    event.preventDefault();
  };
  const toggle = (key: string): void => {
    setOpened(opened === key ? null : key);
  };
  const present = {
    toggle,
    choose: onChoose,
    snooze(entry: TimelineEntry, until: number) {
      deeds.of(entry).onSnooze(until);
    },
    done(entry: TimelineEntry, index: number) {
      wanted.current = index;
      deeds.of(entry).onDone();
    },
    undo(entry: TimelineEntry) {
      deeds.of(entry).onUndo();
    },
  };
  const latest = useRef<Doings>(present);
  useEffect(() => {
    latest.current = present;
  });
  // The same for all renders, so that a scrolled list draws only the entries that come in.
  const [on] = useState<Doings>(() => ({
    toggle: (key) => {
      latest.current.toggle(key);
    },
    choose: (entry) => {
      latest.current.choose(entry);
    },
    snooze: (entry, until) => {
      latest.current.snooze(entry, until);
    },
    done: (entry, index) => {
      latest.current.done(entry, index);
    },
    undo: (entry) => {
      latest.current.undo(entry);
    },
  }));

  return (
    <div className="timeline" ref={scroller} onKeyDown={onKeyDown}>
      <p className="unseen" id="timeline-keys">
        {texts.t('timeline.keys')}
      </p>
      <div
        role="list"
        aria-label={texts.t('timeline.next')}
        aria-describedby="timeline-keys"
        style={{ position: 'relative', height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ index, key, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          const entryKey = keyOf(entry);
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              tabIndex={index === at ? 0 : -1}
              className="timeline-item"
              style={{ transform: `translateY(${String(start)}px)` }}
              onFocus={() => {
                if (index !== at) setActive(index);
              }}
            >
              {isFirstOfDay[index] && <h2 className="timeline-day">{heading(entry)}</h2>}
              <Item
                texts={texts}
                entry={entry}
                index={index}
                now={now}
                sellerZone={sellerZone}
                isOpen={opened === entryKey}
                isActive={index === at}
                isChosen={chosen.has(entryKey)}
                actions={actions}
                on={on}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What can be done with an entry of the list. */
interface Doings {
  toggle(key: string): void;
  choose(entry: TimelineEntry): void;
  snooze(entry: TimelineEntry, until: number): void;
  done(entry: TimelineEntry, index: number): void;
  undo(entry: TimelineEntry): void;
}

interface ItemProps extends Omit<EntriesProps, 'entries'> {
  readonly entry: TimelineEntry;
  readonly index: number;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly on: Doings;
}

const Item = memo(function Item(props: ItemProps): ReactElement {
  const { texts, entry, index, now, sellerZone, isOpen, isActive, isChosen, actions, on } = props;
  return (
    <Entry
      texts={texts}
      entry={entry}
      now={now}
      sellerZone={sellerZone}
      isOpen={isOpen}
      isReachable={isActive}
      actions={actions}
      onToggle={() => {
        on.toggle(keyOf(entry));
      }}
      onSnooze={(until) => {
        on.snooze(entry, until);
      }}
      onDone={() => {
        on.done(entry, index);
      }}
      onUndo={() => {
        on.undo(entry);
      }}
    >
      <input
        type="checkbox"
        className="choose"
        aria-label={texts.t('timeline.choose', { name: entryName(texts, entry) })}
        title={texts.t('timeline.choose.short')}
        checked={isChosen}
        tabIndex={isActive ? 0 : -1}
        onChange={() => {
          on.choose(entry);
        }}
      />
    </Entry>
  );
});
