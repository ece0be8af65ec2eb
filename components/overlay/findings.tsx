import { memo, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { FieldAt } from '../../rules/form.ts';
import type { RowLabel, ShownFinding } from '../model.ts';
import { useTrusted } from '../trusted.ts';
import { weightOf, type ListItem } from '../view.ts';
import { useDeeds, useOverlay, useOverlayStore, useTexts, useWordAt } from './context.ts';
import { FieldName } from './field-name.tsx';
import { columnWord, FindingCard } from './finding-card.tsx';
import { useInView } from './in-view.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
const heights = { group: 37, finding: 132 };

/** All findings by field and row. Only those in view are in the document, however many there are. */
export function Findings({ items }: { readonly items: readonly ListItem[] }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const store = useOverlayStore();
  const wordAt = useWordAt();
  const trusted = useTrusted();
  const currentId = useCurrent(items);
  const currentIndex = items.findIndex(({ key, kind }) => kind === 'finding' && key === currentId);

  const scroller = useRef<HTMLDivElement>(null);
  const { parts, item: measured } = useInView(items, currentIndex, ({ kind }) => heights[kind], scroller);
  useKeyboardPlace(scroller, currentIndex);

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
      <div role="list" aria-label={texts.t('panel.findings')} onKeyDown={onKeyDown}>
        {parts.map((part) => {
          if ('gap' in part) return <div key={`gap ${String(part.before)}`} style={{ height: part.gap }} />;
          const { index } = part;
          const item = items[index];
          if (!item) return null;
          return (
            <div role="listitem" aria-posinset={index + 1} aria-setsize={items.length} key={item.key} ref={measured}>
              {item.kind === 'group' ? (
                <GroupHead
                  at={item.at}
                  page={item.page}
                  row={item.row}
                  word={item.row ? '' : wordAt(item.at, item.page)}
                  count={item.count}
                />
              ) : (
                <Item
                  finding={item.finding}
                  word={columnWord(item.finding, wordAt)}
                  isCurrent={index === currentIndex}
                />
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
function useKeyboardPlace(scroller: RefObject<HTMLDivElement | null>, currentIndex: number): void {
  const asked = useOverlay((state) => state.focusFinding);
  const done = useRef(asked);
  useLayoutEffect(() => {
    if (done.current === asked) return;
    done.current = asked;
    if (currentIndex < 0) {
      scroller.current?.closest<HTMLElement>('.panel')?.focus({ preventScroll: true });
      return;
    }
    const item = scroller.current?.querySelector<HTMLElement>(
      `[aria-posinset="${String(currentIndex + 1)}"] [data-finding]`,
    );
    if (!item || !scroller.current) return;
    scrollTo(item, scroller.current);
    item.focus({ preventScroll: true });
  }, [asked, currentIndex, scroller]);
}

/** Only the list moves: `scrollIntoView` would move the page too. */
function scrollTo(item: HTMLElement, scroller: HTMLElement): void {
  const [inner, outer] = [item.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (inner.top < outer.top) scroller.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}

interface GroupProps {
  readonly at: FieldAt;
  readonly page: string;
  readonly row?: RowLabel | undefined;
  readonly word: string;
  readonly count: number;
}

const GroupHead = memo(function GroupHead({ at, page, row, word, count }: GroupProps): ReactElement {
  const texts = useTexts();
  const title = row && (row.product || texts.t('row.nameless'));
  return (
    <h3 className="group">
      <span className="group-title" title={title ?? word}>
        {title ?? <FieldName at={at} page={page} word={word} />}
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
  readonly word: string;
  readonly isCurrent: boolean;
}

const Item = memo(function Item({ finding, word, isCurrent }: ItemProps): ReactElement {
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
      <FindingCard finding={finding} word={word} tabIndex={tabIndex} />
    </div>
  );
});
