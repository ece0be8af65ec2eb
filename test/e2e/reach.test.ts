/** Every screen for the keyboard, for large text, for few colours and little motion; measured in real browsers. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { practiceExport } from '../orders/practice.ts';
import { importExport } from './harness/orders.ts';
import { inOverlay, pressOn } from './in-overlay.ts';
import { popupOf } from './own-pages.ts';
import { lostInForcedColours, moving, tooLong, tooSmall, walk } from './reach.ts';
import { find, onStage, openOwnPage, ready, type Stage } from './steps.ts';

/** By what stands there last: what comes later would move under the keyboard. */
const sections = {
  history: '[role="grid"] [aria-rowindex="3"]',
  deadlines: '.timeline .deadline',
  'deadlines/terms': '.deadlines .card',
  pickup: '.pickup :is(.nothing, .card)',
  rules: '.rulebook td',
  settings: '.settings .keys kbd',
} as const;
type Section = keyof typeof sections;
const popupSize = { width: 380, height: 600 };
/** A window of 1280 × 800 at 200 %. */
const enlarged = { width: 640, height: 400, deviceScaleFactor: 2 };

const openSection = async (stage: Stage, section: Section): Promise<Page> => {
  const page = await openOwnPage(stage.session, `options.html#${section}`);
  await find(page, `what ${section} shows`, (selector) => document.querySelector(selector), sections[section]);
  return page;
};

const openWelcome = async (stage: Stage): Promise<Page> => {
  const page = await openOwnPage(stage.session, 'welcome.html');
  await find(page, 'the market', () => document.querySelector('.welcome-choices select'));
  return page;
};

const openPopup = async (stage: Stage): Promise<Page> => {
  const site = await stage.open('scenario=mistakes');
  await ready(site);
  const popup = await popupOf(stage, site);
  await find(popup, 'the checks', () => document.querySelector('.checks'));
  return popup;
};

describe('chromium', () => {
  const stage = onStage('chromium');
  beforeAll(async () => {
    await importExport(stage.session, 'TH', practiceExport({ market: 'TH', rows: 1000, now: Date.now() }));
  });

  const media = async (page: Page, features: { name: string; value: string }[]): Promise<void> => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features });
  };

  /** What holds for a page's own window and for the panel on the site alike. */
  const wrongs = async (page: Page): Promise<string[]> => {
    const found = [...(await page.evaluate(tooSmall)), ...(await page.evaluate(tooLong))];
    await media(page, [{ name: 'forced-colors', value: 'active' }]);
    found.push(...(await page.evaluate(lostInForcedColours)));
    await media(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    found.push(...(await page.evaluate(moving)));
    await media(page, []);
    return found;
  };

  it('has every page of its own in reach at 200 %', async () => {
    const found: Record<string, string[]> = {};
    const note = async (name: string, page: Page, stops: number): Promise<void> => {
      await page.bringToFront();
      const walked = await walk(page);
      expect(walked.stops, `stops of the keyboard on ${name}`).toBeGreaterThanOrEqual(stops);
      found[name] = [...walked.wrong, ...(await wrongs(page))];
      await page.close();
    };
    for (const section of Object.keys(sections) as Section[]) {
      const page = await openSection(stage, section);
      await page.setViewport(enlarged);
      if (section === 'history') {
        await (await find(page, 'a SKU', () => document.querySelector('[role="grid"] [aria-rowindex="3"]'))).click();
        await find(page, 'its chart', () => document.querySelector('.detail svg[role=img]'));
        // The walk begins at the head again.
        await page.click('.workbench-name');
        await page.evaluate(() => {
          scrollTo(0, 0);
        });
      }
      await note(section, page, 5);
    }
    const welcome = await openWelcome(stage);
    await welcome.setViewport(enlarged);
    await note('welcome', welcome, 5);
    const popup = await openPopup(stage);
    await popup.setViewport(popupSize);
    await note('popup', popup, 5);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it('has its panel on the site in reach', async () => {
    const page = await stage.open('scenario=mistakes');
    await ready(page);
    expect(await wrongs(page)).toEqual([]);
    await pressOn(page, 'ignore', 'flash-sale/name');
    // What is said within the form stands in it, over nothing else.
    const form = await inOverlay(page, '.ignore');
    const said = await inOverlay(page, '.ignore .hint');
    const [outer, inner] = [await form.boundingBox(), await said.boundingBox()];
    expect(inner?.y).toBeGreaterThanOrEqual(outer?.y ?? Infinity);
    expect(inner?.width).toBeLessThanOrEqual(outer?.width ?? 0);
  });
});

describe('firefox', () => {
  const stage = onStage('firefox');

  it('has the popup and the settings in reach of the keyboard', async () => {
    const popup = await openPopup(stage);
    await popup.setViewport(popupSize);
    await popup.bringToFront();
    const { stops, wrong } = await walk(popup);
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThanOrEqual(8);
    const settings = await openSection(stage, 'settings');
    await settings.bringToFront();
    const walked = await walk(settings);
    expect(walked.wrong).toEqual([]);
    expect(walked.stops).toBeGreaterThanOrEqual(12);
  });
});
