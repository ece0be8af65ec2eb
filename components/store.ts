/** What the overlay remembers between two drawings. One store a mounted overlay; no module state. */
import { shallow } from 'zustand/shallow';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Meaning } from '../rules/pickup/record.ts';
import type { RuleId } from '../rules/rule.ts';
import type {
  Avoid,
  Dock,
  FixOutcome,
  MarkerBox,
  MarkerPlace,
  MeantReply,
  OverlayOptions,
  PageModel,
  PanelMode,
  ShownCeiling,
  ShownFinding,
  Viewport,
} from './model.ts';
import type { Texts } from './text.ts';

/** A rule's id contains a slash, so it can stand beside the fixed ones. */
export type Filter = 'all' | 'failing' | 'withoutPrice' | RuleId;

export type NoticeKind =
  | 'written'
  | 'differs'
  | 'failed'
  | 'undone'
  | 'undoFailed'
  | 'ignored'
  | 'notIgnored'
  | 'notThere'
  | 'copied'
  | 'copyFailed'
  | 'closed';

/** Kept as facts and worded when drawn, so that it follows a change of language. */
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly finding?: ShownFinding;
  readonly outcome?: FixOutcome;
  readonly text?: string;
}

/** What the edit is meant for, as the seller chose it; `reply` null while it is being noted down. */
export interface Meant {
  readonly meaning: Meaning;
  readonly reply: MeantReply | 'failed' | null;
}

export interface OverlayState {
  readonly texts: Texts;
  readonly model: PageModel | null;
  readonly places: readonly MarkerPlace[];
  readonly viewport: Viewport | null;
  readonly ceiling: ShownCeiling | null;
  /** Its field, while that has the focus. */
  readonly ceilingPlace: MarkerBox | null;
  /** The ceiling's story is unfolded. */
  readonly ceilingOpen: boolean;
  readonly dock: Dock;
  readonly avoid: Avoid;
  /** What the seller wants; `avoid` may force a tab meanwhile. */
  readonly mode: PanelMode;
  /** Closed for this visit: nothing is drawn. */
  readonly closed: boolean;
  /** The seller asked for the panel while something was in the way. */
  readonly waiting: boolean;
  /** The table of times is unfolded. */
  readonly clocks: boolean;
  readonly filter: Filter;
  readonly showIgnored: boolean;
  /** The finding that the keyboard is at. */
  readonly current: string | null;
  /** Counts up when the keyboard's focus shall move: to the current finding, or to the panel itself. */
  readonly focusFinding: number;
  readonly focusPanel: number;
  /** Findings whose fix is under way. */
  readonly fixing: ReadonlySet<string>;
  readonly meant: Meant | null;
  /** Oldest first, at most three. */
  readonly notices: readonly Notice[];
}

export type OverlayStore = StoreApi<OverlayState>;

const mostNotices = 3;

export function createOverlayStore(texts: Texts, { mode = 'tab' }: OverlayOptions): OverlayStore {
  return createStore<OverlayState>(() => ({
    texts,
    model: null,
    places: [],
    viewport: null,
    ceiling: null,
    ceilingPlace: null,
    ceilingOpen: false,
    dock: { right: 16, bottom: 16 },
    avoid: 'free',
    mode,
    closed: false,
    waiting: false,
    clocks: true,
    filter: 'all',
    showIgnored: false,
    current: null,
    focusFinding: 0,
    focusPanel: 0,
    fixing: new Set(),
    meant: null,
    notices: [],
  }));
}

/** What is drawn now. */
export const shownMode = ({ avoid, mode }: OverlayState): PanelMode => (avoid === 'tab' ? 'tab' : mode);

const panelWidth = 360;

/** How much of the viewport's right side the open panel takes, with a little air. */
export const panelEdge = (state: OverlayState): number =>
  state.closed || shownMode(state) === 'tab' ? 8 : state.dock.right + (state.dock.width ?? panelWidth) + 8;

/** The seller asked for the panel, and something is in its way. */
export const isWaitingToOpen = ({ waiting, avoid }: OverlayState): boolean => waiting && avoid === 'tab';

/** What did not move stays the same object, and what is drawn from it is not drawn anew. */
const same = <T>(before: T, after: T): T => (shallow(before, after) ? before : after);

/** Where nothing changed the state itself: then nobody is asked whether it matters to them. */
const changed = (state: OverlayState, next: Partial<OverlayState>): Partial<OverlayState> =>
  (Object.keys(next) as (keyof OverlayState)[]).every((name) => next[name] === state[name]) ? state : next;

export function withPlaces(
  state: OverlayState,
  places: readonly MarkerPlace[],
  viewport: Viewport | null,
): Partial<OverlayState> {
  const before = new Map(state.places.map((place) => [place.id, place]));
  const after = places.map((place) => same(before.get(place.id) ?? place, place));
  return changed(state, { places: same(state.places, after), viewport: same(state.viewport, viewport) });
}

/** A choice belongs to one edit: it goes with the finding that asked for it. */
export const withModel = ({ meant }: OverlayState, model: PageModel): Partial<OverlayState> => ({
  model,
  meant: meant && model.findings.some(({ rule }) => rule === asksMeaning) ? meant : null,
});
/** The rule whose card asks what the edit is meant for. */
export const asksMeaning: RuleId = 'warehouse/restarts-signup';

export const withCeilingAt = (state: OverlayState, place: MarkerBox | null): Partial<OverlayState> =>
  changed(state, { ceilingPlace: same(state.ceilingPlace, place) });

export const withDock = (state: OverlayState, dock: Dock): Partial<OverlayState> =>
  changed(state, { dock: same(state.dock, dock) });

/** A newer notice about the same finding, or of the same kind about none, replaces the older one. */
export function addNotice(store: OverlayStore, notice: Omit<Notice, 'id'>): void {
  const { notices } = store.getState();
  const id = (notices.at(-1)?.id ?? 0) + 1;
  const kept = notices.filter(({ kind, finding }) =>
    notice.finding ? finding?.id !== notice.finding.id : finding !== undefined || kind !== notice.kind,
  );
  store.setState({ notices: [...kept, { ...notice, id }].slice(-mostNotices) });
}

export function dropNotice(store: OverlayStore, id: number): void {
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
