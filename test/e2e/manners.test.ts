/** The overlay is a guest: it is there only on pages it claims, never in the way, and takes no orders from the page. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findings, waitForState } from './harness/overlay.ts';
import { boxes, inOverlay, isOpen, overlaySays, press, pressOn, untilOpen, untilTab, type Box } from './in-overlay.ts';
import { button, leave, nameField, pressButton, rowField, siteSays, skuOf, timeFields, type, valueOf } from './on-site.ts';
import { browsers, find, flashSalePath, onStage, patience, ready, until, untilFails, untilPasses } from './steps.ts';

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the first element that matches (and can be seen) is. */
const boxOf = async (page: Page, selector: string): Promise<Box> => {
  const element = await find(
    page,
    `“${selector}”`,
    (match) => [...document.querySelectorAll(match)].find((each) => each.getBoundingClientRect().width > 0),
    selector,
  );
  return element.evaluate((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return { left, top, right, bottom };
  });
};

/** Frames go by until the thing stands still and nothing of ours lies on it. */
const expectClear = async (page: Page, what: string, selector: string): Promise<void> => {
  const end = Date.now() + 5000;
  let thing = await boxOf(page, selector);
  for (let calm = 0; calm < 3 && Date.now() < end; ) {
    const before = thing;
    await painted(page);
    thing = await boxOf(page, selector);
    const isClear = (await boxes(page)).every((ours) => !touches(ours, thing));
    calm = isClear && JSON.stringify(before) === JSON.stringify(thing) ? calm + 1 : 0;
  }
  const ours = await boxes(page);
  expect(ours.length, `${what}: panel or tab can be seen`).toBeGreaterThan(0);
  expect(
    ours.filter((each) => touches(each, thing)),
    `${what} at ${JSON.stringify(thing)}`,
  ).toEqual([]);
};

/** Two frames. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );

const hasOverlay = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('shoplint-overlay') !== null);
const untilNoOverlay = (page: Page): Promise<void> =>
  until(page, 'the overlay is gone', () => document.querySelector('shoplint-overlay') === null);

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { window: { width: 1280, height: 720 } });

  it('leaves with the page and comes back with it, inside the single-page app', async () => {
    const page = await stage.open('scenario=mistakes');
    await pressButton(page, 'Homepage', '.sc-menu');
    await siteSays(page, 'Welcome back');
    await untilNoOverlay(page);

    await page.goBack();
    await untilFails(page, 'flash-sale/max-duration');

    await pressButton(page, 'Promotions', '.sc-menu');
    await siteSays(page, 'Choose a promotional tool');
    await untilNoOverlay(page);
    await pressButton(page, 'Create', '.sc-tools');
    const report = await untilFails(page, 'flash-sale/max-duration');
    expect(report.findings.length).toBeGreaterThan(5);
    expect(await page.$$('shoplint-overlay')).toHaveLength(1);
    expect(stage.complaints(page)).toEqual([]);
  });

  it('is nowhere but on the pages it claims', async () => {
    const page = await stage.session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(window, { overlaysSeenAt: seen });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) if (node.nodeName === 'SHOPLINT-OVERLAY') seen.push(location.pathname);
        }
      }).observe(document, { childList: true, subtree: true });
    });
    const tools = '/promotion/marketing-tools';
    for (const path of [`${tools}/live-flash-sale/create`, `${tools}/discount/create`, '/order', '/homepage']) {
      await page.goto(`https://seller-th.tiktok.com${path}`);
      // Once the script has shown that it runs in this very document, it has had its chance on the page before.
      await page.evaluate(() => {
        (document.querySelector('.sc-logo') as HTMLElement).click();
      });
      await pressButton(page, 'Promotions', '.sc-menu');
      await pressButton(page, 'Create', '.sc-tools');
      await ready(page);
      await pressButton(page, 'Manage your promotions', '.sc-menu');
      await untilNoOverlay(page);
      const seenAt = await page.evaluate(() => (window as unknown as { overlaysSeenAt: string[] }).overlaysSeenAt);
      expect(new Set(seenAt)).toEqual(new Set([flashSalePath]));
    }
  });
});

describe.each(
  browsers.flatMap((name) => [
    [name, 1280, 720] as const,
    [name, 1920, 1080] as const,
  ]),
)('%s, %i × %i', (name, width, height) => {
  const stage = onStage(name, { window: { width, height } });

  it('leaves the submit bar and both submit buttons free', async () => {
    const page = await stage.open('scenario=mistakes');
    await untilOpen(page);
    await expectClear(page, 'the submit bar', '.sc-footer');
    await expectClear(page, 'the upper submit button', '.sc-actions button:last-child');
    await press(page, 'fold');
    await untilTab(page);
    await expectClear(page, 'the submit bar', '.sc-footer');
    await expectClear(page, 'the upper submit button', '.sc-actions button:last-child');
  });

  it('leaves every field free that has the focus', async () => {
    const page = await stage.open('scenario=mistakes');
    await untilOpen(page);
    const fields: ElementHandle[] = [await nameField(page), ...(await timeFields(page))];
    for (const field of ['price', 'stock', 'limit'] as const) {
      for (const row of [skuOf(1, 1), skuOf(3, 2), skuOf(4, 1)]) fields.push(await rowField(page, row, field));
    }
    for (const field of fields) {
      await field.focus();
      await field.evaluate((each) => {
        each.setAttribute('data-under-test', '');
      });
      await expectClear(page, 'the focused field', '[data-under-test]');
      await field.evaluate((each) => {
        each.removeAttribute('data-under-test');
      });
    }
    await leave(page);
    await untilOpen(page);
  });

  it('leaves open menus and calendars free', async () => {
    const page = await stage.open('scenario=mistakes');
    for (const select of ['#warmUp_input', '.sc-batch .theme-arco-select']) {
      const field = await find(page, select, (match) => document.querySelector(match), select);
      await field.click();
      await expectClear(page, 'the open menu', '.theme-arco-select-popup');
      await page.keyboard.press('Escape');
      await leave(page);
    }
    for (const field of await timeFields(page)) {
      await field.click();
      await expectClear(page, 'the open calendar', '.theme-arco-picker-container');
      await page.keyboard.press('Escape');
    }
  });

  it('leaves the product modal and the drawer free', async () => {
    const page = await stage.open('scenario=mistakes');
    await pressButton(page, 'Select products');
    await expectClear(page, 'the product modal', '.theme-arco-modal');
    await pressButton(page, 'Cancel', '.theme-arco-modal');
    await until(page, 'the modal is gone', () => !document.body.innerText.includes('Search by product name'));
    await pressButton(page, 'Promotion tips');
    await expectClear(page, 'the drawer', '.theme-arco-drawer');
  });

  it('leaves a real dialog free, and is not left below it', async () => {
    const page = await stage.open('scenario=mistakes');
    await untilOpen(page);
    await pressButton(page, 'Preview');
    await expectClear(page, 'the dialog', 'dialog[open]');
    await until(page, 'the overlay is in the top layer', () =>
      Boolean(document.querySelector('shoplint-overlay')?.matches(':popover-open')),
    );
    await pressButton(page, 'Close', 'dialog');
    await until(page, 'the overlay left the top layer', () => !document.querySelector('shoplint-overlay')?.hasAttribute('popover'));
    await untilOpen(page);
  });
});
