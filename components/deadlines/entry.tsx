import { CalendarPlus, Check, ChevronDown, ExternalLink, FolderOpen, Undo2 } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Texts } from '../text.ts';
import { Explained } from './explained.tsx';
import type { EntryActions, TimelineEntry } from './model.ts';
import { OrderIds } from './order-ids.tsx';
import { Snooze } from './snooze.tsx';
import { isDone, isMoment, snoozedUntil, snoozesOf, urgencyOf } from './shown.ts';
import { leftText, shownText, subjectText, whoseText } from './words.ts';

/** "Dispatch: 42 orders", "First appeal: Fake orders, October". */
export function entryName(texts: Texts, { deadline, orders }: TimelineEntry): string {
  const kind = texts.t(`deadline.kind.${deadline.kind}`);
  const what = orders ? texts.t('timeline.orders', { count: orders.count }) : subjectText(texts, deadline.of);
  return texts.t('timeline.name', { kind, what });
}

interface EntryProps {
  readonly texts: Texts;
  readonly entry: TimelineEntry;
  readonly now: number;
  readonly sellerZone: string;
  readonly isOpen: boolean;
  /** Whether Tab stops at its buttons. */
  readonly isReachable: boolean;
  readonly actions: EntryActions;
  onToggle(): void;
  onSnooze(until: number): void;
  onDone(): void;
  onUndo(): void;
  /** Stands before the name: the box that chooses it for the calendar. */
  readonly children?: ReactNode;
}

/** One deadline: what, whose, when on both clocks, how long it is still, and what can be done about it. */
export function Entry(props: EntryProps): ReactElement {
  const { texts, entry, now, isOpen, children } = props;
  const { kind, due } = entry.deadline;
  return (
    <article
      className={`deadline deadline-${urgencyOf(entry, now)}`}
      data-deadline={kind}
      {...(due === null ? {} : { 'data-due': new Date(due).toISOString() })}
    >
      {children}
      <div className="deadline-what">
        <p className="deadline-kind">{entryName(texts, entry)}</p>
        <p className="hint">{whoseText(texts, entry.market, entry.shopLabel)}</p>
        {entry.deadline.shown && <p className="hint">{shownText(texts, entry.deadline.shown)}</p>}
      </div>
      <When {...props} />
      <Buttons {...props} />
      {isOpen && <Explained texts={texts} entry={entry} explain={props.actions.explain} />}
      {isOpen && entry.orders && due !== null && <OrderIds texts={texts} entry={entry} actions={props.actions} />}
    </article>
  );
}

/** Shop's and seller's time, and the time left; an overdue one says so in a word, not only in a colour. */
function When({ texts, entry, now, sellerZone }: EntryProps): ReactElement {
  const snoozed = snoozedUntil(entry, now);
  return (
    <div className="deadline-when">
      <p>
        <strong className="deadline-left">{leftOf(texts, entry, now, sellerZone)}</strong>
        {snoozed !== null && (
          <span className="hint">
            {' '}
            {texts.t('timeline.snoozed', { at: texts.clock({ at: snoozed, zone: sellerZone }) })}
          </span>
        )}
      </p>
      <Clocks texts={texts} entry={entry} sellerZone={sellerZone} />
    </div>
  );
}

function leftOf(texts: Texts, entry: TimelineEntry, now: number, sellerZone: string): string {
  const { deadline } = entry;
  if (isDone(entry)) return texts.t('timeline.isDone');
  if (deadline.state === 'unknown') return texts.t('timeline.unknown.short');
  if (deadline.due !== null) return leftText(texts, deadline.due, now, isMoment(entry));
  const notBefore = { at: deadline.notBefore, zone: deadline.zone ?? sellerZone };
  return texts.t('timeline.notBefore', { date: texts.date(notBefore) });
}

type ClocksProps = Pick<EntryProps, 'texts' | 'entry' | 'sellerZone'>;

function Clocks({ texts, entry, sellerZone }: ClocksProps): ReactElement | null {
  const { due, zone } = entry.deadline;
  if (due === null) return null;
  const here = { at: due, zone: sellerZone };
  const there = { at: due, zone: zone ?? 'Etc/GMT' };
  const isSame = texts.offset(here) === texts.offset(there);
  return (
    <div className="deadline-clocks">
      <p>{texts.t(isSame ? 'timeline.at.same' : 'timeline.at.shop', { at: texts.time(there) })}</p>
      {!isSame && <p className="hint">{texts.t('timeline.at.you', { at: texts.time(here) })}</p>}
    </div>
  );
}

function Buttons(props: EntryProps): ReactElement {
  const { texts, entry, now, sellerZone, isOpen, isReachable, actions, onToggle, onSnooze, onDone, onUndo } = props;
  const { due } = entry.deadline;
  const name = entryName(texts, entry);
  const page = actions.pageOf(entry);
  const done = isDone(entry);
  const snoozes = due === null || done || isMoment(entry) ? [] : snoozesOf(now, due, sellerZone);
  const labelled = (label: string): { 'aria-label': string; title: string; tabIndex: number } => ({
    'aria-label': `${label}: ${name}`,
    title: label,
    tabIndex: isReachable ? 0 : -1,
  });
  return (
    <div className="deadline-buttons">
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        {...labelled(texts.t('timeline.why'))}
        onClick={onToggle}
      >
        {texts.t('timeline.why')}
        <ChevronDown size={14} aria-hidden className={isOpen ? 'turned' : ''} />
      </button>
      {snoozes.length > 0 && (
        <Snooze texts={texts} snoozes={snoozes} opener={labelled(texts.t('timeline.snooze'))} onSnooze={onSnooze} />
      )}
      <Way texts={texts} entry={entry} actions={actions} labelled={labelled} />
      {page !== null && (
        <a className="icon-button" href={page} target="_blank" rel="noreferrer" {...labelled(texts.t('timeline.page'))}>
          <ExternalLink size={16} aria-hidden />
        </a>
      )}
      {done ? (
        <button type="button" className="icon-button" {...labelled(texts.t('action.undo'))} onClick={onUndo}>
          <Undo2 size={16} aria-hidden />
        </button>
      ) : (
        <button type="button" className="icon-button" {...labelled(texts.t('timeline.done'))} onClick={onDone}>
          <Check size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}

interface WayProps extends Pick<EntryProps, 'texts' | 'entry' | 'actions'> {
  labelled(label: string): { 'aria-label': string; title: string; tabIndex: number };
}

/** To the case, or to the plan of the next sale. */
function Way({ texts, entry, actions, labelled }: WayProps): ReactElement | null {
  const way = actions.wayOf(entry);
  if (way === null) return null;
  const isCase = entry.deadline.of.what === 'case';
  const Icon = isCase ? FolderOpen : CalendarPlus;
  return (
    <a
      className="icon-button"
      href={way}
      // The popup would become the workbench; within the workbench it is a way from part to part.
      {...(way.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}
      {...labelled(texts.t(isCase ? 'timeline.way.case' : 'timeline.way.plan'))}
    >
      <Icon size={16} aria-hidden />
    </a>
  );
}
