/** One stay on one page: open → watch → read → tell the background → draw. Ends with its signal, and leaves nothing. */
import type { PanelMode, PanelState, ShownCeiling, ShownFinding } from '../../components/model.ts';
import { sendMessage, type Visit, type VisitRequest } from '../background/messages.ts';
import { actionsOn } from './actions.ts';
import type { CeilingContext, CeilingWatch } from './ceiling.ts';
import { Link, type Answer } from './link.ts';
import type { StartVisit, VisitControl, VisitEvents } from './meeting.ts';
import { onceShown } from './once-shown.ts';
import { isOrphan, patiently, quietly } from './orphan.ts';
import { modelOf, shown } from './model.ts';
import { pageAt } from './pages/index.ts';
import type { PageReader } from './pages/page.ts';
import { Screen } from './screen.ts';
import { watch, type Changes } from './watch.ts';

/** How long essential fields may be missing before the page counts as changed. */
const patience = 10_000;
/** How often time alone may change an answer ("start not later than now"). */
const tick = 30_000;

/** Kept over the visits of one tab: the seller who closed or opened the panel need not do it again. */
export const panel: { mode: PanelMode } = { mode: 'open' };

const fresh = (changes: Partial<Changes>): Changes => ({
  all: false,
  structure: false,
  fields: false,
  table: false,
  rows: new Set(),
  ...changes,
});

/** What is a page's own in a visit to it. Each page comes in a script of its own: `reader-<page>.ts`. */
export interface Checked<Reader extends PageReader> {
  reader(visit: Visit): Reader;
  /** For addresses that may be several pages: reads whether this is the one. */
  probe?(): PageReader;
  /** The check, to be run whenever the page was read, whether what the seller handed in was taken. */
  done(reader: Reader, opened: VisitRequest, signal: AbortSignal): (changes: Changes) => void;
  ceiling?(context: Omit<CeilingContext, 'reader'>, reader: Reader, signal: AbortSignal): CeilingWatch;
}

/** Starts visits to a page; each ends with its signal. */
export const visitsTo =
  <Reader extends PageReader>(page: Checked<Reader>): StartVisit =>
  (opened, signal, events) =>
    startVisit(page, opened, signal, events);

function startVisit<Reader extends PageReader>(
  page: Checked<Reader>,
  opened: VisitRequest,
  signal: AbortSignal,
  events: VisitEvents,
): VisitControl {
  let inner = new AbortController();
  let running: Running | null = null;
  const open = async (): Promise<void> => {
    const visit = await patiently(() => sendMessage('openVisit', opened));
    await onceShown(signal);
    if (signal.aborted || running?.goOn(visit)) return;
    inner.abort();
    inner = new AbortController();
    running = run(page, visit, opened, AbortSignal.any([signal, inner.signal]), events);
  };
  const begin = (): void => {
    open().catch((error: unknown) => {
      if (isOrphan(error)) events.orphaned();
    });
  };
  let [isSure, isBehind] = [false, false];
  /** However often a tab is called on while nobody looks at it, it asks once. */
  const refresh = async (): Promise<void> => {
    if (isBehind || !isSure) return;
    isBehind = true;
    await onceShown(signal);
    isBehind = false;
    if (!signal.aborted) begin();
  };
  const start = (): void => {
    isSure = true;
    signal.addEventListener('abort', () => {
      quietly(sendMessage('reportState', { visit: opened.visit, state: 'closed' }));
    });
    begin();
  };
  const url = new URL(opened.url);
  if (page.probe && pageAt(url)?.isUnsure?.(url) === true) onceSure(page.probe(), start, signal);
  else start();
  return {
    refresh() {
      void refresh();
    },
    command(name) {
      running?.screen.command(name);
    },
  };
}

/** Waits at an address that may be several pages until the page's own words say that it is this one. */
function onceSure(reader: PageReader, start: () => void, signal: AbortSignal): void {
  const looking = new AbortController();
  const look = (): void => {
    reader.update(fresh({ all: true }), Date.now());
    if (!reader.isRecognised()) return;
    looking.abort();
    start();
  };
  watch({ table: () => null, changed: look }, AbortSignal.any([signal, looking.signal]));
  look();
}

interface Running {
  readonly screen: Screen;
  /** Takes over what changed; false where the page has to be read anew (another market, paused). */
  goOn(visit: Visit): boolean;
}

/** What readings depend on: with another of these the page is read anew. */
const readWith = ({ shop, market, kind, zone, paused }: Visit): string =>
  [shop, market, kind, zone ?? '', String(paused)].join(' ');

function run<Reader extends PageReader>(
  page: Checked<Reader>,
  first: Visit,
  opened: VisitRequest,
  signal: AbortSignal,
  { orphaned, nameless }: VisitEvents,
): Running {
  let visit = first;
  const reader = page.reader(visit);
  const screen = new Screen(reader, panel.mode, signal);
  let state: PanelState = visit.paused ? 'paused' : 'reading';
  let stale = false;
  let form: readonly ShownFinding[] = [];
  const rows = new Map<string, readonly ShownFinding[]>();
  let passed = 0;

  const report = (next: PanelState): void => {
    if (next === state) return;
    state = next;
    if (next === 'reading' || next === 'ready' || next === 'unrecognised') {
      quietly(sendMessage('reportState', { visit: opened.visit, state: next }));
    }
  };
  const draw = (): void => {
    const judged = state === 'ready';
    screen.draw(
      modelOf(visit, reader, judged && stale ? 'stale' : state, judged ? findings() : [], judged ? passed : 0),
    );
  };
  const findings = (): ShownFinding[] => {
    const all = [...form];
    for (const key of reader.rows().keys()) {
      const found = rows.get(key);
      if (found) all.push(...found);
    }
    return all;
  };

  const link = new Link(
    opened,
    reader,
    {
      answered(answer: Answer) {
        if (answer.whole) rows.clear();
        form = shown(answer.form, form);
        for (const [key, found] of answer.rows) {
          if (found.length > 0) rows.set(key, shown(found, rows.get(key)));
          else rows.delete(key);
        }
        passed = answer.passed;
        if (reader.isRecognised()) report('ready');
        draw();
        mark('drawn');
      },
      stale(isStale) {
        if (stale === isStale) return;
        stale = isStale;
        draw();
      },
      orphaned,
    },
    signal,
  );

  const told = (story: ShownCeiling | null): void => {
    screen.ceiling(story);
  };
  const ceiling = page.ceiling?.({ opened, visit: () => visit, link, show: told }, reader, signal);
  void screen
    .open(actionsOn({ opened, visit: () => visit, reader, link, ask: (row) => ceiling?.ask(row) }), (mode) => {
      if (mode !== 'closed') panel.mode = mode;
    })
    .catch((error: unknown) => {
      if (isOrphan(error)) orphaned();
    });
  const running: Running = {
    screen,
    goOn(next) {
      if (readWith(next) !== readWith(visit)) return false;
      if (next.language !== visit.language) quietly(screen.setLanguage(next.language));
      visit = next;
      // The background may know more, or less, of the shop now: it judges the whole form again.
      link.forget();
      if (state === 'ready') link.tell();
      ceiling?.again();
      draw();
      return true;
    },
  };
  draw();
  if (visit.paused) return running;

  const read = (changes: Changes): void => {
    screen.moved(changes.all || changes.structure);
    if (reads(reader, changes) && reader.isRecognised()) {
      clearTimeout(late);
      if (opened.region === null && visit.market === '') nameless();
      if (state === 'unrecognised') report('reading');
      link.tell(wasHidden);
      wasHidden = false;
    } else if (state === 'ready') {
      // The form went away, for a moment or for good.
      report('reading');
      wait();
      draw();
    }
    done(changes);
    mark('read');
  };
  const done = page.done(reader, opened, signal);
  // A tab that is shown again asks at once: time has passed, though nothing in it may have changed.
  let wasHidden = document.hidden;
  const leave = (): void => {
    wasHidden ||= document.hidden;
  };
  document.addEventListener('visibilitychange', leave, { signal });

  let late: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(late);
    late = setTimeout(() => {
      if (reader.isRecognised()) return;
      if (document.hidden) {
        // Time that nobody looked is no time to lose patience in.
        void onceShown(signal).then(() => {
          if (!signal.aborted) wait();
        });
        return;
      }
      report('unrecognised');
      draw();
    }, patience);
  };
  wait();
  const clock = setInterval(() => {
    if (!document.hidden && state === 'ready') link.tell(true);
  }, tick);
  signal.addEventListener('abort', () => {
    clearTimeout(late);
    clearInterval(clock);
  });
  const hides = reader.hides && { hides: reader.hides.bind(reader) };
  watch({ table: () => reader.table, changed: read, ...hides }, signal);
  read(fresh({ all: true }));
  return running;
}

/** A page that rerenders under our hands, or is like none we know, is unread: never an exception in its console. */
function reads(reader: PageReader, changes: Changes): boolean {
  try {
    reader.update(changes, Date.now());
    return true;
  } catch {
    return false;
  }
}

/** Marks for `npm run bench`, only where the practice page asks for them. */
function mark(name: 'read' | 'drawn'): void {
  if (document.documentElement.hasAttribute('data-shoplint-bench')) performance.mark(`shoplint:${name}`);
}
