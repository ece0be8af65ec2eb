/**
 * Where the scripts of one tab meet: they run in its isolated world and share its global. The content script is on
 * every page and small; the page's reader, the overlay and the active language are loaded once a page is claimed, and
 * leave their doors here.
 */
import type { Language, Overlay, OverlayOptions, PageActions, PageModel } from '../../components/model.ts';
import type { Catalogue } from '../../components/texts/compile.ts';
import type { CommandName, ListRequest, ReadPage, VisitRequest } from '../background/messages.ts';
import type { PageId } from '../../rules/form.ts';
import type { PageReader } from './pages/page.ts';

/** A finding's place as other programs read it (contract, `data-findings`). */
export interface ReportedRow {
  readonly row: string;
  readonly sku?: string;
}

export interface MountedOverlay extends Omit<Overlay, 'update' | 'setTexts'> {
  /** Draws the model and rewrites the `data-findings` report. `reader`: asked for rows' names and where fields stand. */
  update(model: PageModel, reader: Pick<PageReader, 'nameOf' | 'table' | 'control'>): void;
  setLanguage(language: Language): void;
}

export interface VisitEvents {
  /** The extension was updated or removed: this script is an orphan. */
  orphaned(): void;
  /** The form is there, and nothing so far said which market this is: look again. */
  nameless(): void;
}

/** Handles on a visit that runs. */
export interface VisitControl {
  /** Something the visit was opened with has changed: open it again. */
  refresh(): void;
  command(name: CommandName): void;
}

export type StartVisit = (opened: VisitRequest, signal: AbortSignal, events: VisitEvents) => VisitControl;

export interface Meeting {
  /** Each left by the reader of its page. */
  readonly visits: Partial<Record<PageId, StartVisit>>;
  readonly readOnly: Partial<Record<ReadPage, (where: ListRequest, signal: AbortSignal) => void>>;
  /** Left by the overlay. */
  mount?: (host: HTMLElement, actions: PageActions, language: Language, options: OverlayOptions) => MountedOverlay;
  /** Left by each language. */
  readonly texts: Partial<Record<Language, Catalogue>>;
}

const key = Symbol.for('shoplint');

/** The meeting place of this tab's isolated world. The page's own scripts cannot see it. */
export function meeting(): Meeting {
  const world = globalThis as { [key]?: Meeting | undefined };
  const place = world[key] ?? { visits: {}, readOnly: {}, texts: {} };
  world[key] = place;
  return place;
}
