/** Pickup before and after a warehouse address is saved: what is asked, the 24-hour clock, the checklist, own areas. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickAtRest } from './click.ts';
import { findings, waitForReport } from './harness/overlay.ts';
import { overlaySays, press, pressOn, reachable } from './in-overlay.ts';
import { pressButton, type } from './on-site.ts';
import { browsers, failsOf, find, onStage, openOwnPage, patience, until } from './steps.ts';
import { addToStreet, edit, input, openList, save, street, untilSays } from './on-warehouse.ts';
import { clearStorage, enter, field, ownPage, popupOf, save as saveForm } from './own-pages.ts';

const day = 86_400_000;

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { window: { width: 1280, height: 900 } });
  // Opened first: a page behind another tab is not read.
  beforeAll(() => ownPage(stage));
  beforeEach(() => clearStorage(stage));

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

  /** A part of the workbench's pickup. */
  const workbench = async (part: string): Promise<Page> => {
    const page = await openOwnPage(stage.session, 'options.html#pickup');
    await pressButton(page, part);
    return page;
  };
  const region = async (page: Page, ...divisions: readonly string[]): Promise<void> => {
    for (const [i, label] of ['Province', 'City', 'District'].entries()) {
      const wanted = divisions[i];
      if (wanted !== undefined) await type(await input(page, label), wanted);
    }
  };

  it('a move: the overlay asks, the ERP has to follow, and the checklist goes when it is done', async () => {
    const warehouse = 'Yiwu small goods';
    const page = await openList(stage, 'account', 'form=drawer&region=inputs');
    await edit(page, warehouse);
    const erps = await workbench('ERP copies');
    await pressButton(erps, 'Add an ERP');
    await enter(erps, {
      'Name of the ERP': 'Mabang',
      'Address as the ERP shows it': '王强 13900001234 浙江省金华市义乌市宗泽东路88号3栋',
    });
    const choice = await erps.$('select:has(option[value="Yiwu small goods"])');
    await choice?.select(warehouse);
    await saveForm(erps, 'Add an ERP');
    await find(erps, 'the copy', () => document.querySelector('[data-erp]'));

    await page.bringToFront();
    await region(page, '广东省', '东莞市', '洪梅镇');
    const place = await street(page);
    await place.evaluate((each) => {
      (each as unknown as HTMLTextAreaElement).select();
    });
    await place.type('望沙路120号2栋');
    const report = await untilSays(page, 'warehouse/erp-mirror');
    expect(failsOf(report)).toContain('warehouse/restarts-signup');
    expect(failsOf(report)).not.toContain('warehouse/cosmetic-change');
    // The panel stands beside the drawer.
    await press(page, 'open');
    // The page may read along: of the ERP's copy it learns nothing.
    const read = await reachable(page);
    expect(read).toContain('warehouse/erp-mirror');
    for (const secret of ['Mabang', '13900001234', '王强', '宗泽东路88号']) expect(read).not.toContain(secret);
    await pressOn(page, 'mean-move', 'warehouse/restarts-signup');
    await overlaySays(page, 'Make sure the provider comes to the new address.');
    await save(page);

    const popup = await popupOf(stage, page);
    const mine = `[data-warehouse="${warehouse}"]`;
    const tick = async (selector: string): Promise<void> => {
      const found = await find(popup, selector, (each) => document.querySelector(each), `${mine} ${selector}`);
      // Not under the popup's foot.
      await found.evaluate((each) => {
        each.scrollIntoView({ block: 'center' });
      });
      await clickAtRest(found);
    };
    const steps = (): Promise<string[]> =>
      popup.$$eval(`${mine} [data-step]`, (all) =>
        all.map((each) => `${each.getAttribute('data-step') ?? ''}${each.querySelector('input')?.checked ? ' ✓' : ''}`),
      );
    await tick('[data-action="confirm-save"]');
    await find(popup, 'the checklist', (each) => document.querySelector(each), `${mine} [data-step]`);
    expect(await steps()).toEqual([
      ...['area-served', 'address-saved ✓', 'erp-updated', 'phone-reachable', 'self-ship-meanwhile', 'audit-passed'],
      'first-label-pickup',
    ]);
    await tick('[data-action="confirm-erp"]');
    await until(
      popup,
      'the ERP is ticked off',
      (each) => document.querySelector<HTMLInputElement>(each)?.disabled === true,
      `${mine} [data-step="erp-updated"] input`,
    );
    for (const step of [
      'area-served',
      'phone-reachable',
      'self-ship-meanwhile',
      'audit-passed',
      'first-label-pickup',
    ]) {
      await tick(`[data-step="${step}"] input`);
    }
    await until(popup, 'the checklist is gone', (each) => !document.querySelector(each), `${mine} [data-step]`);
  });

  it('a town that the seller knows to be outside is named before it is saved', async () => {
    const page = await openList(stage, 'logistics', 'form=drawer&region=inputs&lang=en');
    await edit(page);
    expect(failsOf(await findings(page))).not.toContain('warehouse/pickup-area');
    const areas = await workbench('Areas and switches');
    await enter(areas, { City: '虎门镇' });
    await (await field(areas, 'Does the provider come there?')).select('notServed');
    await pressButton(areas, 'Add');
    await find(areas, 'the town', () => document.querySelector('[data-city="虎门镇"][data-served="false"]'));

    await page.bringToFront();
    await region(page, '广东省', '东莞市', '虎门镇');
    await untilSays(page, 'warehouse/pickup-area');
    await press(page, 'open');
    await overlaySays(page, 'You entered 虎门镇 as outside the pickup area.');
    await region(page, '广东省', '东莞市', '洪梅镇');
    await waitForReport(
      page,
      (report) => report.state === 'ready' && !failsOf(report).includes('warehouse/pickup-area'),
      patience,
    );
  });
});
