/** One stay on one page: open → watch → read → tell the background → draw. Ends with its signal, and leaves nothing. */
import type { PageModel, PanelMode, PanelState, ShownFinding } from '../../components/model.ts';
import { sendMessage, type SentFinding, type Visit, type VisitRequest } from '../background/messages.ts';
import { actionsOn } from './actions.ts';
import { announcement } from './announced.ts';
import { followCeiling } from './ceiling.ts';
import { Link, type Answer } from './link.ts';
import type { VisitControl, VisitEvents } from './meeting.ts';
import { isOrphan, quietly } from './orphan.ts';
import { FlashSaleReader } from './pages/flash-sale.ts';
import { Screen } from './screen.ts';
import { minute } from '../../rules/time.ts';
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

/** Starts a visit; it ends with its signal. */
export function startVisit(opened: VisitRequest, signal: AbortSignal, events: VisitEvents): VisitControl {
  let inner = new AbortController();
  let running: Running | null = null;
  const begin = (): void => {
    open(opened)
      .then((visit) => {
        if (signal.aborted || running?.goOn(visit)) return;
        inner.abort();
        inner = new AbortController();
        running = run(visit, opened, AbortSignal.any([signal, inner.signal]), events);
      })
      .catch((error: unknown) => {
        if (isOrphan(error)) events.orphaned();
      });
  };
  signal.addEventListener('abort', () => {
    quietly(sendMessage('reportState', { visit: opened.visit, state: 'closed' }));
  });
  begin();
  return {
    refresh: begin,
    command(name) {
      running?.screen.command(name);
    },
  };
}

interface Running {
  readonly screen: Screen;
  /** Takes over what changed; false where the page has to be read anew (another market, paused). */
  goOn(visit: Visit): boolean;
}

/** What readings depend on: with another of these the page is read anew. */
const readWith = ({ shop, market, kind, zone, paused }: Visit): string =>
  [shop, market, kind, zone ?? '', String(paused)].join(' ');

/** The background may be starting, or dying, just now: ask a few times. */
async function open(opened: VisitRequest): Promise<Visit> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendMessage('openVisit', opened);
    } catch (error) {
      if (attempt === 4 || isOrphan(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

function run(first: Visit, opened: VisitRequest, signal: AbortSignal, { orphaned, nameless }: VisitEvents): Running {
  let visit = first;
  const reader = new FlashSaleReader(visit);
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

  const ceiling = followCeiling(
    {
      opened,
      visit: () => visit,
      reader,
      link,
      show: (shown) => {
        screen.ceiling(shown);
      },
    },
    signal,
  );
  void screen
    .open(actionsOn({ opened, visit: () => visit, reader, link, ask: ceiling.ask }), (mode) => {
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
      ceiling.again();
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
      link.tell();
      if (changes.structure) announce(changes);
    } else if (state === 'ready') {
      // The form went away, for a moment or for good.
      report('reading');
      wait();
      draw();
    }
    mark('read');
  };
  const announce = announcement(
    reader,
    (sold) => {
      quietly(sendMessage('announced', { opened, form: sold }));
    },
    signal,
  );

  let late: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(late);
    late = setTimeout(() => {
      if (reader.isRecognised()) return;
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
  watch({ table: () => reader.table, changed: read }, signal);
  read(fresh({ all: true }));
  return running;
}

/** A finding about which nothing changed stays the same object: it is then neither worded nor drawn anew. */
function shown(findings: readonly SentFinding[], before: readonly ShownFinding[] = []): readonly ShownFinding[] {
  return findings.map((sent) => {
    const finding = { ...sent, id: `${sent.rule}|${sent.row ?? ''}|${sent.at}` };
    const text = JSON.stringify(finding);
    return before.find((each) => each.id === finding.id && JSON.stringify(each) === text) ?? finding;
  });
}

/** A page that rerenders under our hands, or is like none we know, is unread: never an exception in its console. */
function reads(reader: FlashSaleReader, changes: Changes): boolean {
  try {
    reader.update(changes, Date.now());
    return true;
  } catch {
    return false;
  }
}

function modelOf(
  visit: Visit,
  reader: FlashSaleReader,
  state: PanelState,
  findings: readonly ShownFinding[],
  passed: number,
): PageModel {
  const fields = reader.currentFields();
  const anchors = reader.located;
  return {
    page: 'flash-sale',
    market: visit.market,
    kind: visit.kind,
    state,
    findings,
    passed,
    rows: labelsOf(reader),
    productsSeen: reader.productsSeen,
    productsTotal: reader.productsTotal,
    unreadable: reader.unreadable(),
    startsAt: fields?.startsAt.state === 'read' ? fields.startsAt.value : null,
    endsAt: fields?.endsAt.state === 'read' ? fields.endsAt.value : null,
    zone: visit.zone,
    sellerZone: visit.sellerZone,
    maxHours: visit.maxHours,
    // To the minute, as the clocks show it: what is drawn from it need not be drawn anew at every edit.
    now: Math.floor(Date.now() / minute) * minute,
    ...(anchors?.paged === true
      ? { more: 'pages' as const }
      : anchors?.table?.virtual === true
        ? { more: 'scroll' as const }
        : null),
  };
}

/** Row labels on demand: thousands of rows have none to show. */
const labelsOf = (reader: FlashSaleReader): PageModel['rows'] => ({
  get(key) {
    const row = reader.rows().get(key);
    return row && { product: row.product, variation: row.variation, withoutPrice: row.price.state === 'blank' };
  },
});

/** Marks for `npm run bench`, only where the practice page asks for them. */
function mark(name: 'read' | 'drawn'): void {
  if (document.documentElement.hasAttribute('data-shoplint-bench')) performance.mark(`shoplint:${name}`);
}
