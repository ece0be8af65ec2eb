/**
 * A full scrape of the 500-row page by our reader, against the accessible name of each of its fields. A page is read in
 * full once, when it is opened: that is the figure. Each round opens the page anew and our reader goes first, so nothing
 * is prepared for it. Both run in an isolated world, where content scripts run; times are the thread's own.
 */
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browsers.ts';
import { bundle } from './bundle.ts';
import { saleUrl } from './edits.ts';
import { median, takeTurns } from './measure.ts';
import { line, type Line } from './report.ts';

const rows = 500;
type Reader = 'ours' | 'theirs';

/** The freshly opened page with both readers in a world of their own. */
class ScrapePage {
  /** Prices that our reader read; fields that were named. */
  readonly seen: Record<Reader, number> = { ours: 0, theirs: 0 };
  private world = 0;
  private readonly page: Page;
  private readonly cdp: CDPSession;
  private readonly code: string;

  private constructor(page: Page, cdp: CDPSession, code: string) {
    this.page = page;
    this.cdp = cdp;
    this.code = code;
  }

  static async make(page: Page, code: string): Promise<ScrapePage> {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ScrapePage(page, cdp, code);
  }

  async open(): Promise<void> {
    await this.page.goto(saleUrl(rows), { waitUntil: 'load' });
    await this.page.waitForFunction((count) => document.querySelectorAll('tbody tr').length >= count, {}, rows);
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
        }),
    );
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const made = await this.cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
    this.world = made.executionContextId;
    await this.run(this.code);
  }

  /** Thread time of one call in milliseconds, over `times` calls. */
  async read(reader: Reader, times = 1): Promise<number> {
    const before = await this.worked();
    for (let i = 0; i < times; i += 1) this.seen[reader] = await this.run(`scrapeBench.${reader}()`);
    return ((await this.worked()) - before) / times;
  }

  private async run(expression: string): Promise<number> {
    const params = { expression, contextId: this.world, returnByValue: true };
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return Number(result.value ?? 0);
  }

  private async worked(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  }
}

export async function scrapeLine(port: number, quick: boolean): Promise<Line> {
  const [code, session] = await Promise.all([
    bundle(join(import.meta.dirname, 'scrape-entry.ts')),
    launch('chromium', { port }),
  ]);
  try {
    const page = await ScrapePage.make(await session.browser.newPage(), code);
    const first: Record<Reader, number[]> = { ours: [], theirs: [] };
    const rounds = quick ? 5 : 11;
    for (let round = 0; round < rounds; round += 1) {
      await page.open();
      first.ours.push(await page.read('ours'));
      first.theirs.push(await page.read('theirs'));
    }
    if (page.seen.ours !== rows)
      throw new Error(`Our reader read ${String(page.seen.ours)} of ${String(rows)} prices.`);
    const contenders = { ours: () => page.read('ours', 4), theirs: () => page.read('theirs') };
    // Only for the note.
    await takeTurns(contenders, quick ? 1 : 4);
    const again = await takeTurns(contenders, quick ? 3 : rounds);
    const [a, b] = [median(first.ours), median(first.theirs)];
    const [c, d] = [median(again.ours), median(again.theirs)];
    const note =
      `on opening: dom-accessibility-api 0.7.1 ${b.toFixed(0)} ms for ${String(page.seen.theirs)} fields, our reader ` +
      `${a.toFixed(0)} ms for the whole form; again and again on the same page ${d.toFixed(1)} and ${c.toFixed(1)} ms, ` +
      `${(d / c).toFixed(1)}x`;
    return line('page/scrape-500-vs-accname', b / a, 'x', '>=10', rounds, note);
  } finally {
    await session.close();
  }
}
