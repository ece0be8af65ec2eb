/** Every screen against the accessibility rules of axe-core: WCAG 2.2 A and AA and its good practices, light and dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogues, languages as all } from '../catalogues.ts';
import { practiceExport } from '../orders/practice.ts';
import { importExport } from './harness/orders.ts';
import { overlaySays } from './in-overlay.ts';
import { popupOf } from './own-pages.ts';
import { find, onStage, openOwnPage, ready } from './steps.ts';

const isHard = Boolean(process.env['SHOPLINT_HARD']);
/** Two are enough for every change; all of them in the long runs. */
const languages = isHard ? all : (['en', 'th'] as const);
const schemes = ['light', 'dark'] as const;
const sections = ['history', 'deadlines', 'deadlines/terms', 'pickup', 'rules', 'settings'] as const;

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

describe('every screen', () => {
  // One browser is enough: the screens are the same, and the rules look at what is drawn.
  const stage = onStage('chromium');
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await importExport(stage.session, 'TH', practiceExport({ market: 'TH', rows: 1000, now: Date.now() }));
  });

  /** What is wrong, one line each: the rule, the element, and why. */
  const wrongs = async (page: Page, within: string): Promise<string[]> => {
    await page.evaluate(axe);
    const found: string[] = [];
    for (const value of schemes) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const { violations } = await page.evaluate(
        (selector, run) =>
          (globalThis as unknown as { axe: { run(...of: unknown[]): Promise<AxeResults> } }).axe.run(
            { include: [selector] },
            run,
          ),
        within,
        options,
      );
      for (const { id, nodes } of violations) {
        for (const { html, failureSummary } of nodes) {
          found.push(`${value} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' '));
        }
      }
    }
    return found;
  };

  it.each(languages)('is accessible in %s', async (language) => {
    const page = await stage.open('scenario=mistakes');
    const popup = await popupOf(stage, page);
    await (await find(popup, 'the language', () => document.querySelector('select.language'))).select(language);
    const found: Record<string, string[]> = {};
    found['popup'] = await wrongs(popup, 'body');
    await page.bringToFront();
    await overlaySays(page, catalogues[language]['severity.error'] ?? '');
    await ready(page);
    found['overlay'] = await wrongs(page, 'shoplint-overlay');
    for (const section of sections) {
      const workbench = await openOwnPage(stage.session, `options.html#${section}`);
      await find(workbench, 'the section', () => document.querySelector('main :is(h1, h2)'));
      found[section] = await wrongs(workbench, 'body');
      await workbench.close();
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });
});
