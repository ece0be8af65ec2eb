/** What Shoplint costs on the page: from a key press to its finding, its own time, and layouts it must not force. */
import { launch, type Session } from '../e2e/harness/browsers.ts';
import { serve } from '../e2e/harness/server.ts';
import { waitForState } from '../e2e/harness/overlay.ts';
import { SalePage } from './edits.ts';
import { median, spread, takeTurns } from './measure.ts';
import { line, type Line } from './report.ts';
import { scrapeLine } from './scrape.ts';
import { traced } from './trace.ts';

/** Those `before` only warm up. */
interface Rounds {
  readonly before: number;
  readonly counted: number;
}

export async function pageLines(extensionDir: string, quick: boolean): Promise<Line[]> {
  const server = await serve();
  const sessions: Session[] = [];
  const open = async (rows: number): Promise<SalePage> => {
    const session = await launch('chromium', { extensionDir, port: server.port });
    sessions.push(session);
    return SalePage.open(session, rows);
  };
  try {
    const middle = await open(500);
    const lines = await toFinding(middle, quick ? { before: 1, counted: 5 } : { before: 3, counted: 15 });
    const [small, large] = [await open(50), await open(quick ? 1000 : 2000)];
    lines.push(
      ...(await ownTimes(small, middle, large, quick ? { before: 1, counted: 5 } : { before: 2, counted: 11 })),
    );
    lines.push(await forcedLayouts(middle));
    await Promise.all(sessions.splice(0).map((session) => session.close()));
    lines.push(await scrapeLine(server.port, quick));
    return lines;
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await server.close();
  }
}

/**
 * A changed row → its finding, at full speed and at a quarter of it, in turns. The figure is of a page at rest. After a
 * key press the page first draws its own frame of 500 rows and then only hands out messages: that time is in the note.
 */
async function toFinding(sale: SalePage, { before, counted: rounds }: Rounds): Promise<Line[]> {
  const speeds = { full: 1, slow: 4 } as const;
  const pressed: Record<keyof typeof speeds, number[]> = { full: [], slow: [] };
  const measure = (speed: keyof typeof speeds) => async (): Promise<number> => {
    await sale.focusNext();
    await sale.slowDown(speeds[speed]);
    const edits = await sale.editFourTimes();
    await sale.slowDown(1);
    pressed[speed].push(...edits.pressed.map(({ reported }) => reported));
    return median(edits.switched.map(({ reported }) => reported));
  };
  const contenders = { full: measure('full'), slow: measure('slow') };
  await takeTurns(contenders, before);
  pressed.full = [];
  pressed.slow = [];
  const { full, slow } = await takeTurns(contenders, rounds);
  const note = (speed: keyof typeof speeds, taken: readonly number[]): string =>
    `${spread(taken)} ms; after a key press, with the page’s own frame, ${median(pressed[speed]).toFixed(0)} ms`;
  return [
    line('page/edit-to-finding-500-ms', median(full), 'ms', '<=30', rounds, note('full', full)),
    line('page/edit-to-finding-500-slow-ms', median(slow), 'ms', '<=100', rounds, `slowed 4×; ${note('slow', slow)}`),
  ];
}

/** Our scripts' time on the main thread for one edit, on three pages in turns. */
async function ownTimes(
  small: SalePage,
  middle: SalePage,
  large: SalePage,
  { before, counted: rounds }: Rounds,
): Promise<Line[]> {
  const own = (sale: SalePage) => async (): Promise<number> => {
    await sale.focusNext();
    const trace = await traced(sale.page, () => sale.editTwice(), false);
    return trace.ownMs / 2;
  };
  const contenders = { small: own(small), middle: own(middle), large: own(large) };
  await takeTurns(contenders, before);
  const taken = await takeTurns(contenders, rounds);
  const [a, b, c] = [median(taken.small), median(taken.middle), median(taken.large)];
  const note = `50 rows ${a.toFixed(2)} ms, 500 rows ${b.toFixed(2)} ms, ${large.rows.toLocaleString('en')} rows ${c.toFixed(2)} ms an edit`;
  const what = 'all our scripts in a trace of the main thread: observer, reading, answer, React, markers';
  return [
    line('page/edit-callback-growth', c / a, 'x', '<=3', rounds, note),
    line('page/own-ms-per-edit-500', b, 'ms', '<=4', rounds, `${spread(taken.middle)} ms; ${what}`),
  ];
}

/** One scrape, as the page is opened, and edits on it. */
async function forcedLayouts(sale: SalePage): Promise<Line> {
  const opening = await traced(
    sale.page,
    async () => {
      await sale.page.reload({ waitUntil: 'load' });
      await waitForState(sale.page, 'ready', 60_000);
    },
    true,
  );
  const again = await SalePage.take(sale.page, sale.rows);
  await again.focusNext();
  const editing = await traced(again.page, () => again.editTwice(), true);
  const ours = [...opening.forcedLayouts, ...editing.forcedLayouts];
  const where = ours.length > 0 ? `: ${[...new Set(ours)].slice(0, 3).join('; ')}` : '';
  const note =
    `${String(opening.forcedLayouts.length)} while opening, ${String(editing.forcedLayouts.length)} in two edits, of ` +
    `${String(opening.layouts + editing.layouts)} layouts${where}; style alone ` +
    String(opening.forcedStyles.length + editing.forcedStyles.length);
  return line('page/forced-layouts', ours.length, 'events', '<=0', 2, note);
}
