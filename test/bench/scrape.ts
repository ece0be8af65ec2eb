/** A full scrape of the 500-row page by our reader, against the accessible name of each of its fields. */
import { join } from 'node:path';
import { build } from 'vite';
import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browsers.ts';
import { median, takeTurns } from './measure.ts';
import { saleUrl } from './edits.ts';
import { line, type Line } from './report.ts';
import type { ScrapeBench } from './scrape-entry.ts';

interface Bundle {
  readonly output: readonly ({ readonly type: 'chunk'; readonly code: string } | { readonly type: 'asset' })[];
}

/** One script with reader and peer, for any page. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry: join(import.meta.dirname, 'scrape-entry.ts'), formats: ['iife'], name: 'bench' },
    },
  })) as unknown as readonly Bundle[];
  const chunk = built[0]?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The scrape bench was not bundled.');
  return chunk.code;
}

const rows = 500;

export async function scrapeLine(port: number, quick: boolean): Promise<Line> {
  const [code, session] = await Promise.all([bundle(), launch('chromium', { port })]);
  try {
    const page = await session.browser.newPage();
    await page.goto(saleUrl(rows), { waitUntil: 'load' });
    await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length >= count, {}, rows);
    await page.evaluate(code);
    const seen = { rows: 0, fields: 0 };
    const ours = async (): Promise<number> => {
      const scraped = await page.evaluate(() =>
        (globalThis as unknown as { scrapeBench: ScrapeBench }).scrapeBench.ours(),
      );
      seen.rows = scraped.rows;
      return scraped.ms;
    };
    const theirs = async (): Promise<number> => {
      const named = await page.evaluate(() =>
        (globalThis as unknown as { scrapeBench: ScrapeBench }).scrapeBench.theirs(),
      );
      seen.fields = named.fields;
      return named.ms;
    };
    await settled(page);
    const first = { theirs: await theirs(), ours: await ours() };
    await takeTurns({ ours, theirs }, 5);
    const rounds = quick ? 11 : 21;
    const taken = await takeTurns({ ours, theirs }, rounds);
    if (seen.rows !== rows) throw new Error(`Our reader read ${String(seen.rows)} prices of ${String(rows)} rows.`);
    const [a, b] = [median(taken.ours), median(taken.theirs)];
    const note =
      `dom-accessibility-api 0.7.1 ${b.toFixed(1)} ms for ${String(seen.fields)} fields (first time ${first.theirs.toFixed(0)} ms), ` +
      `our reader ${a.toFixed(1)} ms for the whole form (first ${first.ours.toFixed(0)} ms)`;
    return line('page/scrape-500-vs-accname', b / a, 'x', '>=10', rounds, note);
  } finally {
    await session.close();
  }
}

const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
