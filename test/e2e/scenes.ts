/** What a seller has done before a picture is taken: orders imported, a case entered, a warehouse's address saved. */
import type { Page } from 'puppeteer-core';
import type { Language } from '../../components/model.ts';
import { practiceExport } from '../orders/practice.ts';
import { downloads, importFiles } from './harness/orders.ts';
import { waitForReport } from './harness/overlay.ts';
import { addToStreet, edit, save } from './on-warehouse.ts';
import { inOverlay, moment, press, showOnly, type Studio } from './studio.ts';

/** English where a language has none: the pictures they are for are taken in two languages. */
export const said = (words: Readonly<Record<string, string>>, language: Language): string =>
  words[language] ?? words['en'] ?? '';

/** The workbench with the shop's orders. */
export const imported = async (studio: Studio): Promise<Page> => {
  const files = await downloads();
  const own = await studio.own('options.html#history', null, 1280, 900);
  await own.waitForSelector('[data-testid=import-market] option[value="TH"]');
  await own.select('[data-testid=import-market]', 'TH');
  await importFiles(own, await files.save(practiceExport({ market: 'TH', rows: 3000, now: moment, flashSales: 2 })));
  // The self-check reads the file a second time.
  await own.waitForSelector('[data-testid=self-check-done]');
  await files.remove();
  return own;
};

/** One comma more in a warehouse's address, and what it may be meant for. */
export const comma = async (studio: Studio): Promise<Page> => {
  const page = await studio.warehouses('form=drawer&region=cascader');
  await press(page, '[data-action="fold"]');
  await edit(page);
  await addToStreet(page, ',');
  await waitForReport(page, ({ findings }) => findings.some(({ rule }) => rule === 'warehouse/restarts-signup'));
  await press(page, '[data-action="open"]');
  await showOnly(page, 'warehouse/restarts-signup');
  await inOverlay(page, '.meaning');
  await press(page, '[data-action="filter-all"]');
  return page;
};

/** Says that the sign-up begins anew, and saves. */
export const saveAddress = async (studio: Studio, page: Page): Promise<void> => {
  await press(page, '[data-action="mean-sign-up-again"]');
  await inOverlay(page, '.meaning ol');
  await save(page, said(saving, studio.language));
};
const saving = { en: 'Save', 'zh-CN': '保存' };

/** Says on the workbench's pickup page that the address was saved. */
export const confirmSave = async (own: Page): Promise<void> => {
  const confirm = await own.waitForSelector('[data-action="confirm-save"]');
  await confirm?.click();
  await own.waitForSelector('[data-action="confirm-save"]', { hidden: true });
};

/** Enters a notice as a case. */
export const enterCase = async (studio: Studio, own: Page): Promise<void> => {
  await (await own.waitForSelector('.cases-side .button-main'))?.click();
  await (await own.waitForSelector('.cases-main form input[type=text]'))?.type(said(notice, studio.language));
  await own.$eval('.cases-main form input[type=date]', (input) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '2026-12-01');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await (await own.$('.cases-main .measures input'))?.click();
  await (await own.$('.cases-main form [type=submit]'))?.click();
  const all = await own.waitForSelector('.case-state');
  await all?.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
};
const notice = { en: 'Notice of 1 December', 'zh-CN': '12 月 1 日的处罚通知' };
