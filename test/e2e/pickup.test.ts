/** After a warehouse address was saved: the popup asks, the 24-hour clock runs, and ends when the page shows the audit over. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickAtRest, browsers, find, onStage, patience, until } from './steps.ts';
import { addToStreet, edit, openList, save, untilSays } from './on-warehouse.ts';
import { ownPage, popupOf } from './own-pages.ts';

const day = 86_400_000;

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { window: { width: 1280, height: 900 } });
  // Opened first: a page behind another tab is not read.
  beforeAll(() => ownPage(stage));

  /** The toolbar button's own badge, which no tab covers. */
  const badge = async (): Promise<string> => (await ownPage(stage)).evaluate(() => chrome.action.getBadgeText({}));
  const audits = (popup: Page): Promise<string[]> =>
    popup.$$eval('[data-deadline="pickup-audit"]', (found) => found.map((each) => each.getAttribute('data-due') ?? ''));

  it('asks whether it was saved, runs the clock of the audit, and stops it once the list says how it ended', async () => {
    const page = await openList(stage, 'account', 'form=drawer');
    await edit(page);
    await addToStreet(page, ',');
    await untilSays(page, 'warehouse/restarts-signup');
    const savedAt = Date.now();
    await save(page);
    const popup = await popupOf(stage, page);
    await find(popup, 'the clock of the audit', () => document.querySelector('[data-deadline="pickup-audit"]'));
    const [due = '', ...others] = await audits(popup);
    expect(others).toEqual([]);
    expect(Math.abs(Date.parse(due) - savedAt - day)).toBeLessThan(patience);
    await expect.poll(badge, { timeout: patience }).toMatch(/^(?:24h|1d|23h)$/);

    await clickAtRest(await find(popup, 'yes', () => document.querySelector('[data-action="confirm-save"]')));
    await page.bringToFront();
    const step = await find(page, 'the audit’s button', () => document.querySelector('[data-testid="step-audit"]'));
    await clickAtRest(step);
    await until(popup, 'no clock', () => !document.querySelector('[data-deadline="pickup-audit"]'));
    await expect.poll(badge, { timeout: patience }).toBe('');
  });
});
