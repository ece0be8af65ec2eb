/** Nothing that a person reads is longer than its place, on any screen, in any language. One page each, measured anew. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { practiceExport } from '../orders/practice.ts';
import { languages } from '../catalogues.ts';
import { importExport } from './harness/orders.ts';
import { popupOf } from './own-pages.ts';
import { tooLong } from './reach.ts';
import { find, onStage, openOwnPage, ready, until } from './steps.ts';

const sections = ['history', 'deadlines', 'deadlines/terms', 'pickup', 'rules', 'settings'] as const;

describe('every text fits its place', () => {
  // One browser is enough: what differs is the fonts, and both have the system's.
  const stage = onStage('chromium');
  beforeAll(async () => {
    await importExport(stage.session, 'TH', practiceExport({ market: 'TH', rows: 1000, now: Date.now() }));
  });

  const inLanguage = (page: Page, language: string): Promise<void> =>
    until(
      page,
      `the page is in ${language}`,
      (wanted) => {
        const root = document.querySelector('shoplint-overlay')?.shadowRoot ?? document;
        return [...root.querySelectorAll('.shoplint[lang]')].some((each) => each.getAttribute('lang') === wanted);
      },
      language,
    );

  it('in every language, in the popup, the panel and the workbench', async () => {
    const page = await stage.open('scenario=mistakes');
    await ready(page);
    const popup = await popupOf(stage, page);
    await popup.setViewport({ width: 380, height: 600 });
    const workbench = await openOwnPage(stage.session, 'options.html');
    await workbench.setViewport({ width: 1280, height: 900 });
    const found: string[] = [];
    for (const language of languages) {
      await (await find(popup, 'the language', () => document.querySelector('select.language'))).select(language);
      const note = (where: string, lines: readonly string[]): void => {
        found.push(...lines.map((line) => `${language} ${where}: ${line}`));
      };
      await inLanguage(popup, language);
      note('popup', await popup.evaluate(tooLong));
      await page.bringToFront();
      await inLanguage(page, language);
      note('panel', await page.evaluate(tooLong));
      await workbench.bringToFront();
      await inLanguage(workbench, language);
      for (const section of sections) {
        await workbench.evaluate((next) => {
          location.hash = next;
        }, section);
        await find(
          workbench,
          `the section ${section}`,
          (wanted) =>
            document.querySelector(`[aria-current="page"][href="#${wanted}"]`) &&
            document.querySelector('main :is(h1, h2)'),
          section.split('/')[0] ?? '',
        );
        note(section, await workbench.evaluate(tooLong));
      }
    }
    expect(found).toEqual([]);
  }, 180_000);
});
