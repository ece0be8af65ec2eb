/** A comma in a warehouse's address restarts the pickup sign-up: said before it is saved, and followed after. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectClear } from './clear.ts';
import { findings, waitForReport, waitForState } from './harness/overlay.ts';
import { inOverlay } from './in-overlay.ts';
import { pressButton, siteSays, type } from './on-site.ts';
import {
  addToStreet,
  crossBorder,
  edit,
  homes,
  input,
  openList,
  save,
  street,
  untilSays,
  type Home,
} from './on-warehouse.ts';
import { ownPage } from './own-pages.ts';
import { browsers, failsOf, find, onStage, patience, until } from './steps.ts';

/** Each home with each form, and every way to ask for a region, language and prefix somewhere among them. */
const variants: readonly (readonly [Home, 'inline' | 'modal' | 'drawer', string])[] = [
  ['profile', 'inline', 'region=inputs&lang=zh-CN'],
  ['profile', 'modal', 'region=selects&lang=vi&prefix=core&list=cards'],
  ['profile', 'drawer', 'region=cascader&lang=en&prefix=arco'],
  ['account', 'inline', 'region=selects&lang=th&prefix=arco'],
  ['account', 'modal', 'region=cascader&lang=id'],
  ['account', 'drawer', 'region=inputs&lang=en&prefix=core&list=cards&phone=masked'],
  ['logistics', 'inline', 'region=cascader&lang=en&prefix=core&late=700'],
  ['logistics', 'modal', 'region=inputs&lang=zh-CN&prefix=arco&phone=masked'],
  ['logistics', 'drawer', 'region=selects&lang=en&csp=1&late=700'],
];

interface Kept {
  readonly name: string;
  readonly state: string;
  readonly savedAt: number | null;
  readonly address: { readonly street: { readonly value?: string } } | null;
}

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { window: { width: 1280, height: 900 } });
  // Opened first: a page behind another tab is not read.
  beforeAll(() => ownPage(stage));
  const kept = async (): Promise<readonly Kept[]> =>
    (await ownPage(stage)).evaluate(async () => {
      const all = await chrome.storage.local.get(null);
      const key = Object.keys(all).find((each) => each.startsWith('pickup:') && each.includes('|TH'));
      return (all[key ?? ''] as { warehouses?: readonly Kept[] } | undefined)?.warehouses ?? [];
    });
  const keptOf = async (warehouse: string): Promise<Kept | undefined> =>
    (await kept()).find((each) => each.name === warehouse);

  it.each(variants)(
    '%s, %s, %s: a comma is said to restart the sign-up, and to be only a comma',
    async (home, form, query) => {
      const page = await openList(stage, home, `form=${form}&${query}`);
      await edit(page);
      expect(failsOf(await findings(page))).not.toContain('warehouse/restarts-signup');
      await addToStreet(page, ',');
      const report = await untilSays(page, 'warehouse/restarts-signup');
      expect(failsOf(report)).toContain('warehouse/cosmetic-change');
      expect(report.page).toBe('warehouse');
      await (await street(page)).press('Backspace');
      await waitForReport(
        page,
        (now) => now.state === 'ready' && !failsOf(now).includes('warehouse/restarts-signup'),
        patience,
      );
    },
  );

  it('starts the audit clock when the form is saved, not when it is cancelled or refused', async () => {
    const page = await openList(stage, 'account', 'form=drawer');
    await edit(page, 'Yiwu small goods');
    await addToStreet(page, ',');
    await untilSays(page, 'warehouse/restarts-signup');
    await pressButton(page, 'Cancel', '[class*="-drawer"]');
    await waitForReport(page, (report) => !failsOf(report).includes('warehouse/restarts-signup'), patience);

    await edit(page, 'Yiwu small goods');
    const contact = await input(page, 'Contact person');
    await type(contact, '');
    await pressButton(page, 'Save');
    await siteSays(page, 'This field is required');
    expect((await keptOf('Yiwu small goods'))?.savedAt ?? null).toBeNull();

    await type(contact, '王强');
    await addToStreet(page, '后门');
    await save(page);
    await expect
      .poll(async () => (await keptOf('Yiwu small goods'))?.savedAt, { timeout: patience })
      .toBeGreaterThan(0);
    expect((await keptOf('Yiwu small goods'))?.address?.street.value).toBe('宗泽东路88号3栋后门');
  });

  it('follows the audit that the list shows', async () => {
    const page = await openList(stage, 'logistics', 'lang=zh-CN');
    const step = await find(page, 'the audit’s button', () => document.querySelector('[data-testid="step-audit"]'));
    await expect.poll(async () => (await keptOf('Dongguan main'))?.state, { timeout: patience }).toBe('active');
    await step.click();
    await siteSays(page, '揽收暂未开通');
    await expect.poll(async () => (await keptOf('Dongguan main'))?.state, { timeout: patience }).toBe('outside');
  });

  it('names a phone with a digit missing', async () => {
    const page = await openList(stage, 'account', 'form=modal');
    await edit(page);
    const phone = await find(page, 'the phone', () =>
      [...document.querySelectorAll('input')].find(({ value }) => value === '13812342234'),
    );
    await phone.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    const report = await untilSays(page, 'warehouse/phone');
    expect(report.findings.find(({ rule }) => rule === 'warehouse/phone')).toMatchObject({
      at: 'phone',
      severity: 'error',
    });
  });

  it('leaves a modal and a drawer free, and marks their fields', async () => {
    for (const form of ['modal', 'drawer']) {
      const page = await openList(stage, 'account', `form=${form}`);
      await edit(page);
      const contact = await input(page, 'Contact person');
      await type(contact, '');
      await untilSays(page, 'warehouse/contact');
      // Its card opens where the mouse happens to be; panel and tab stay away.
      await inOverlay(page, '[data-marker^="warehouse/contact|"]');
      await expectClear(
        page,
        form,
        form === 'modal' ? '[role="dialog"]' : '[class*="-drawer-content"]',
        '.panel, .tab, .notice',
      );
      await page.close();
    }
  });

  it('is nowhere on the other tabs of the profile', async () => {
    const page = await stage.visit('tab=seller_information&shop_region=TH&flip=0', {
      host: crossBorder,
      path: homes.profile,
    });
    await siteSays(page, 'Company information');
    expect(await page.$('shoplint-overlay')).toBeNull();
    const tab = await find(page, 'the tab', () =>
      [...document.querySelectorAll('[role="tab"]')].find(({ textContent }) => textContent === 'Warehouse address'),
    );
    await tab.click();
    await waitForState(page, 'ready', patience);
    expect(stage.complaints(page)).toEqual([]);
  });

  it('says that a page is another one where nothing on it can be read', async () => {
    const page: Page = await stage.visit('renamed=1&shop_region=TH', { host: crossBorder, path: homes.logistics });
    await until(
      page,
      'the page is unrecognised',
      () =>
        document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector('[data-state="unrecognised"]') != null,
    );
    expect((await findings(page)).passed).toBe(0);
  });
});
