import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { FieldAt } from '../../rules/form.ts';
import type { RowLabel, ShownFinding } from '../model.ts';
import { useTrusted } from '../trusted.ts';
import { weightOf, type ListItem } from '../view.ts';
import { useDeeds, useOverlay, useOverlayStore, useTexts } from './context.ts';
import { FindingCard } from './finding-card.tsx';
import { withoutLayoutReads } from './virtual.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
const heights = { group: 37, finding: 132 };

/** All findings by field and row. Only those in view are in the document, however many there are. */
export function Findings({ items }: { readonly items: readonly ListItem[] }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const store = useOverlayStore();
  const trusted = useTrusted();
  const currentId = useCurrent(items);
  const currentIndex = items.findIndex(({ key, kind }) => kind === 'finding' && key === currentId);

  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the React Compiler is not used here
  const list = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[items[index]?.kind ?? 'finding'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 4,
    directDomUpdates: true,
    // The keyboard's place stays in the document, so that focus survives scrolling.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const shown = new Set<number>();
      for (let i = Math.max(0, startIndex - overscan); i <= Math.min(count - 1, endIndex + overscan); i += 1)
        shown.add(i);
      if (currentIndex >= 0) shown.add(currentIndex);
      return [...shown].sort((a, b) => a - b);
    },
    ...withoutLayoutReads,
  });
  useKeyboardPlace(scroller, list, currentIndex);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isOnFinding = event.target instanceof HTMLElement && event.target.dataset['finding'] !== undefined;
    if (!isOnFinding) return;
    const finding = items[currentIndex];
    if (event.key === 'Enter' && finding?.kind === 'finding')
      trusted(() => {
        deeds.goTo(finding.finding);
      })(event);
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const ids = items.flatMap((item) => (item.kind === 'finding' ? [item.key] : []));
    const to = Math.min(Math.max(ids.indexOf(currentId ?? '') + step, 0), ids.length - 1);
    store.setState(({ focusFinding }) => ({ current: ids[to] ?? null, focusFinding: focusFinding + 1 }));
  };

  return (
    <div className="list" ref={scroller}>
      <div
        className="list-all"
        role="list"
        aria-label={texts.t('panel.findings')}
        ref={list.containerRef}
        onKeyDown={onKeyDown}
      >
        {list.getVirtualItems().map(({ index, key }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <div
              className="list-item"
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={items.length}
              key={key}
              data-index={index}
              ref={list.measureElement}
            >
              {item.kind === 'group' ? (
                <GroupHead at={item.at} page={item.page} row={item.row} count={item.count} />
              ) : (
                <Item finding={item.finding} isCurrent={index === currentIndex} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The current finding, or the one now at its place when it has gone, or the first. */
function useCurrent(items: readonly ListItem[]): string | null {
  const current = useOverlay((state) => state.current);
  return useMemo(() => {
    const findings = items.filter((item) => item.kind === 'finding');
    return (findings.find(({ key }) => key === current) ?? findings[0])?.key ?? null;
  }, [items, current]);
}

/** Moves focus when the store asks for it; what was asked before this list was drawn is not asked of it. */
function useKeyboardPlace(
  scroller: RefObject<HTMLDivElement | null>,
  list: Virtualizer<HTMLDivElement, HTMLDivElement>,
  currentIndex: number,
): void {
  const asked = useOverlay((state) => state.focusFinding);
  const done = useRef(asked);
  useEffect(() => {
    if (done.current === asked) return;
    done.current = asked;
    if (currentIndex < 0) {
      scroller.current?.closest<HTMLElement>('.panel')?.focus({ preventScroll: true });
      return;
    }
    list.scrollToIndex(currentIndex, { align: 'auto' });
    const item = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(currentIndex)}"] [data-finding]`);
    item?.focus({ preventScroll: true });
  }, [asked, currentIndex, list, scroller]);
}

interface GroupProps {
  readonly at: FieldAt;
  readonly page: string;
  readonly row?: RowLabel | undefined;
  readonly count: number;
}

const GroupHead = memo(function GroupHead({ at, page, row, count }: GroupProps): ReactElement {
  const texts = useTexts();
  const title = row ? row.product || texts.t('row.nameless') : texts.field(at, page);
  return (
    <h3 className="group">
      <span className="group-title" title={title}>
        {title}
      </span>
      {row && row.variation !== '' && (
        <span className="group-variation" title={row.variation}>
          {row.variation}
        </span>
      )}
      <span className="group-count">{texts.number(count)}</span>
    </h3>
  );
});

interface ItemProps {
  readonly finding: ShownFinding;
  readonly isCurrent: boolean;
}

const Item = memo(function Item({ finding, isCurrent }: ItemProps): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div
      className="item"
      role="group"
      aria-label={`${texts.t(`severity.${weightOf(finding)}`)}: ${texts.sentence(finding)}`}
      data-finding={finding.id}
      data-rule={finding.rule}
      tabIndex={tabIndex}
      onFocus={() => {
        if (store.getState().current !== finding.id) store.setState({ current: finding.id });
      }}
    >
      <FindingCard finding={finding} tabIndex={tabIndex} />
    </div>
  );
});
