/** The first minute: a new install opens one page, on which a mistake is made, explained and put right. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { overlaySays, pressOn } from './in-overlay.ts';
import { type, valueOf } from './on-site.ts';
import { browsers, find, onStage, openOwnPage, patience, untilFails, untilPasses, until } from './steps.ts';

const tooHigh = 'flash-sale/lowest-price';
const bag = '1729384756001200311';

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { welcome: true });

  /** Asked of the pages themselves: Firefox’s driver hears nothing of where an add-on’s page went. */
  const welcomePages = async (): Promise<Page[]> => {
    const pages = await stage.session.browser.pages();
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
    return pages.filter((_, i) => addresses[i]?.endsWith('/welcome.html'));
  };

  it('opens one page after install', async () => {
    await expect.poll(async () => (await welcomePages()).length, { timeout: patience }).toBe(1);
    const [page] = await welcomePages();
    if (!page) return;
    stage.keep(page);
    await find(page, 'the market', () => document.querySelector('.welcome-choices select'));
  });

  it('lets one try it there without a network', async () => {
    const page = await openOwnPage(stage.session, 'welcome.html');
    const price = await find(page, 'the first flash price', () =>
      document.querySelector('input[aria-label="Flash sale price, Canvas tote bag"]'),
    );
    const asked = await find(page, 'what to do', () => document.querySelector('[data-step="type"] p'));
    const [wanted = ''] = /\d+\.\d+/.exec(await asked.evaluate((each) => each.textContent)) ?? [];

    await type(price, wanted);
    await untilFails(page, tooHigh, bag);
    await page.keyboard.press('Tab');
    await overlaySays(page, 'The lowest price paid in 30 days is ฿119.00');
    await find(page, 'what to press', () => document.querySelector('[data-step="fix"]'));

    await pressOn(page, 'fix', tooHigh, bag);
    await untilPasses(page, tooHigh, bag);
    expect(await valueOf(price)).toBe('119.00');
    await until(page, 'it is done', () => document.querySelector('[data-step="done"]') !== null);
    expect(stage.server.requests).toEqual([]);
  });
});
