/** The overlay is a guest: it is there only on pages it claims, never in the way, and takes no orders from the page. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { expectClear, solid } from './clear.ts';
import { findings } from './harness/overlay.ts';
import { inOverlay, isOpen, overlaySays, press, pressOn, untilOpen, untilTab } from './in-overlay.ts';
import {
  changeAndBack,
  fieldsOn,
  leave,
  nameField,
  pressButton,
  rowField,
  siteSays,
  skuOf,
  timeFields,
  untilGone,
  valueOf,
} from './on-site.ts';
import { browsers, find, flashSalePath, onStage, ready, until, untilFails, untilPasses } from './steps.ts';

const untilNoOverlay = (page: Page): Promise<void> =>
  until(page, 'the overlay is gone', () => document.querySelector('shoplint-overlay') === null);

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

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
    for (const path of [`${tools}/live-flash-sale/create`, `${tools}/discount/create`, '/order']) {
      await page.goto(`https://seller-th.tiktok.com${path}`);
      // Once the script has shown that it runs in this very document, it has had its chance on the page before.
      await pressButton(page, 'Promotions', '.sc-menu');
      await pressButton(page, 'Create', '.sc-tools');
      await ready(page);
      await pressButton(page, 'Manage your promotions', '.sc-menu');
      await untilNoOverlay(page);
      const seenAt = await page.evaluate(() => (window as unknown as { overlaysSeenAt: string[] }).overlaysSeenAt);
      expect(new Set(seenAt)).toEqual(new Set([flashSalePath]));
    }
  });

  it('opens when submit is pressed with errors open, and lets the site do its own', async () => {
    const page = await stage.open('scenario=mistakes&name=Double+11');
    await press(page, 'fold');
    await untilTab(page);
    await pressButton(page, 'Agree and publish', '.sc-footer');
    await siteSays(page, 'A flash sale can last 72 hours at most');
    await untilOpen(page);
    await overlaySays(page, 'It must not run longer than 72 h');

    const clean = await stage.open('scenario=clean', { host: 'seller-my.tiktok.com' });
    await press(clean, 'fold');
    await untilTab(clean);
    await pressButton(clean, 'Agree and publish', '.sc-footer');
    await siteSays(clean, 'Promotion created');
    expect(await isOpen(clean)).toBe(false);
  });

  it('folds to a tab on Esc, and opens again from it', async () => {
    const page = await stage.open('scenario=mistakes');
    const panel = await inOverlay(page, '.panel');
    await panel.focus();
    await page.keyboard.press('Escape');
    await untilTab(page);
    expect(await isOpen(page)).toBe(false);
    // The keyboard is on the tab now.
    await page.keyboard.press('Enter');
    await untilOpen(page);
  });

  it('takes no focus while it loads, and writes nothing to the console', async () => {
    const page = await stage.visit('scenario=mistakes');
    const field = await nameField(page);
    await field.focus();
    await ready(page);
    await untilOpen(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name_input');
    await field.type('Double 11');
    await untilPasses(page, 'flash-sale/name');
    expect(await valueOf(field)).toBe('Double 11');
    expect(stage.complaints(page)).toEqual([]);
  });

  it('takes no orders from the page’s own scripts', async () => {
    const page = await stage.open('scenario=mistakes');
    await inOverlay(page, '[data-action="fix"]');
    const state = async (): Promise<unknown> => ({
      fields: await fieldsOn(page),
      report: await findings(page),
      isOpen: await isOpen(page),
    });
    const before = await state();
    await page.evaluate(() => {
      const root = document.querySelector('shoplint-overlay')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
      if (buttons.length === 0) throw new Error('There is no button to press.');
      for (const each of buttons) {
        each.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          each.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
        }
        for (const type of ['keydown', 'keypress', 'keyup']) {
          for (const key of ['Enter', ' ']) {
            each.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
          }
        }
      }
      for (const item of root?.querySelectorAll('[data-finding]') ?? []) {
        item.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    // A change that the page's script could make would be there by now: this one is made after it.
    await changeAndBack(page);
    expect(await state()).toEqual(before);
  });

  it('works under a strict content security policy with Trusted Types', async () => {
    const page = await stage.open('scenario=mistakes&csp=1');
    await overlaySays(page, 'It must not run longer than 72 h');
    const panel = await inOverlay(page, '.panel');
    const { position, backgroundColor } = await panel.evaluate((each) => {
      const { position: at, backgroundColor: colour } = getComputedStyle(each.parentElement ?? each);
      return { position: at, backgroundColor: colour };
    });
    expect([position, backgroundColor]).toContain('fixed');
    await pressOn(page, 'fix', 'flash-sale/max-duration');
    await untilPasses(page, 'flash-sale/max-duration');
    expect(stage.complaints(page)).toEqual([]);
  });

  it('survives an address that completes itself, with one overlay', async () => {
    const page = await stage.visit('scenario=mistakes&shop_region=');
    await until(page, 'the address is complete', () => location.search.includes('shop_id='));
    await untilFails(page, 'flash-sale/max-duration');
    expect(await page.$$('shoplint-overlay')).toHaveLength(1);
    expect(stage.complaints(page)).toEqual([]);
  });

  /** The same on one page at each size of its window, with the panel open at first. */
  const atEverySize = async (look: (page: Page) => Promise<void>): Promise<void> => {
    const page = await stage.open('scenario=mistakes');
    for (const size of sizes) {
      await page.setViewport(size);
      await until(page, 'the window has its size', (width) => innerWidth === width, size.width);
      await untilOpen(page);
      await look(page);
    }
  };

  it('leaves the submit bar and both submit buttons free', async () => {
    await atEverySize(async (page) => {
      await expectClear(page, 'the submit bar', '.sc-footer');
      await expectClear(page, 'the upper submit button', '.sc-actions button:last-child');
      await press(page, 'fold');
      await untilTab(page);
      await expectClear(page, 'the submit bar', '.sc-footer');
      await expectClear(page, 'the upper submit button', '.sc-actions button:last-child');
      await press(page, 'open');
    });
  });

  it('leaves every field free that has the focus', async () => {
    await atEverySize(async (page) => {
      const fields: ElementHandle[] = [await nameField(page), ...(await timeFields(page))];
      for (const field of ['price', 'stock', 'limit'] as const) {
        for (const row of [skuOf(1, 1), skuOf(4, 1)]) fields.push(await rowField(page, row, field));
      }
      for (const field of fields) {
        await field.focus();
        await field.evaluate((each) => {
          each.setAttribute('data-under-test', '');
        });
        await expectClear(page, 'the focused field', '[data-under-test]', solid);
        await field.evaluate((each) => {
          each.removeAttribute('data-under-test');
        });
      }
      await leave(page);
      await untilOpen(page);
    });
  });

  it('leaves open menus and calendars free', async () => {
    await atEverySize(async (page) => {
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
      await leave(page);
    });
  });

  it('leaves the product modal and the drawer free', async () => {
    await atEverySize(async (page) => {
      await pressButton(page, 'Select products');
      await expectClear(page, 'the product modal', '.theme-arco-modal');
      await pressButton(page, 'Cancel', '.theme-arco-modal');
      await untilGone(page, '.theme-arco-modal');
      await pressButton(page, 'Promotion tips');
      await expectClear(page, 'the drawer', '.theme-arco-drawer');
      await page.keyboard.press('Escape');
      await untilGone(page, '.theme-arco-drawer');
    });
  });

  it('leaves a real dialog free, and is not left below it', async () => {
    await atEverySize(async (page) => {
      await pressButton(page, 'Preview');
      await expectClear(page, 'the dialog', 'dialog[open]');
      await until(page, 'the overlay is in the top layer', () =>
        Boolean(document.querySelector('shoplint-overlay')?.matches(':popover-open')),
      );
      await pressButton(page, 'Close', 'dialog');
      await until(
        page,
        'the overlay left the top layer',
        () => !document.querySelector('shoplint-overlay')?.hasAttribute('popover'),
      );
      await untilOpen(page);
    });
  });
});
