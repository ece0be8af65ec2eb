/**
 * "The form changed": one MutationObserver and the page's own input events, coalesced into one call a frame, ending
 * with the visit's signal. While the tab is hidden nothing is observed; coming back reads everything once.
 */
import { isControlPart, rowAround } from './table.ts';

/** What may have changed since the last call. */
export interface Changes {
  /** Read everything: the first time, and after the tab was hidden. */
  all: boolean;
  /** Something outside the table: fields may stand elsewhere. */
  structure: boolean;
  /** A value outside the table. */
  fields: boolean;
  /** Rows came, went or moved. */
  table: boolean;
  /** Rows whose inside changed. */
  readonly rows: Set<HTMLElement>;
}

const nothing = (): Changes => ({ all: false, structure: false, fields: false, table: false, rows: new Set() });

/** Controlled values are mirrored into attributes by the site's framework; `class` carries what has no other sign. */
const attributeFilter = ['value', 'aria-valuenow', 'aria-checked', 'checked', 'disabled', 'class'];

/** How a dialog is opened and closed without a change of what is in it. */
const hidingAttributes = ['style', 'hidden', 'open'];

/** The class of most elements is looks; of boxes and switches it is state. */
const matters = (record: MutationRecord): boolean => {
  if (record.attributeName !== 'class' || !(record.target instanceof Element)) return true;
  return isControlPart(record.target);
};

export interface Watched {
  /** The table whose rows are told apart; null while none is known. */
  table(): HTMLElement | null;
  /** True of an element that shows and hides a form by its own attributes; asked of all that change theirs. */
  hides?(element: Element): boolean;
  /** Called at most once a frame. */
  changed(changes: Changes): void;
}

export function watch({ table, changed, hides }: Watched, signal: AbortSignal): void {
  let pending = nothing();
  let scheduled = false;

  const flush = (): void => {
    scheduled = false;
    if (signal.aborted || document.hidden) return;
    const changes = pending;
    pending = nothing();
    changed(changes);
  };
  const schedule = (): void => {
    if (scheduled || signal.aborted || document.hidden) return;
    scheduled = true;
    requestAnimationFrame(flush);
  };

  const note = (target: Node, moved: boolean): void => {
    const box = table();
    const element = target instanceof Element ? target : target.parentElement;
    if (!element) return;
    if (!box?.isConnected || !box.contains(element)) {
      if (moved) pending.structure = true;
      else pending.fields = true;
      return;
    }
    const row = rowAround(box, element);
    if (row) pending.rows.add(row);
    else {
      pending.table = true;
      if (moved) pending.structure = true;
    }
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (hides && hidingAttributes.includes(record.attributeName ?? '')) {
        if (record.target instanceof Element && hides(record.target)) pending.structure = true;
      } else if (matters(record)) note(record.target, record.type !== 'attributes');
    }
    if (pending.structure || pending.fields || pending.table || pending.rows.size > 0) schedule();
  });
  const observe = (): void => {
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: hides ? [...attributeFilter, ...hidingAttributes] : attributeFilter,
    });
  };

  const onInput = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    note(event.target, false);
    // A header checkbox ticks many rows without a word to any of them.
    if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') pending.table = true;
    schedule();
  };
  for (const name of ['input', 'change', 'focusout'] as const) {
    document.addEventListener(name, onInput, { capture: true, passive: true, signal });
  }

  const onVisible = (): void => {
    if (document.hidden) {
      observer.disconnect();
      return;
    }
    observe();
    pending.all = true;
    schedule();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  onVisible();
}
