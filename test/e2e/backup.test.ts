/** One machine's backup on another: what it brings is said first, merged, and brings nothing the second time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { practiceExport } from '../orders/practice.ts';
import { downloads, importFiles, openHistory, type Downloads } from './harness/orders.ts';
import { pressButton, siteSays } from './on-site.ts';
import { clearStorage, ownPage } from './own-pages.ts';
import { browsers, find, onStage, openOwnPage, until } from './steps.ts';

const shop = 'seller-th.tiktok.com|TH|7495000000000000001';
const rows = 500;

const open = async (page: Page, path: string): Promise<void> => {
  const input = await find(page, 'the way to open a backup', () =>
    document.querySelector('input[data-testid="restore-backup"]'),
  );
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await siteSays(page, 'What to take over from');
};
/** What the opened file would bring of a part. */
const brings = (page: Page, part: string): Promise<string | undefined> =>
  page.$$eval(
    '.merge-parts li',
    (parts, name) =>
      parts.find((each) => each.querySelector('label')?.textContent === name)?.querySelector('.hint')?.textContent,
    part,
  );
const lines = (page: Page, count: number): Promise<void> =>
  until(
    page,
    `${count.toString()} order lines are kept`,
    (n) => document.body.innerText.includes(`${n} order lines`),
    count,
  );

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  let folder: Downloads;
  beforeAll(async () => {
    folder = await downloads();
  });
  afterAll(() => folder.remove());

  /** A machine on which nothing but this is kept. */
  const machine = async (items: Readonly<Record<string, unknown>>): Promise<Page> => {
    const page = await openHistory(stage.session, 'TH');
    await find(page, 'what is kept', () => document.querySelector('.kept-buttons'));
    if (await page.evaluate(() => document.body.innerText.includes('order lines'))) {
      await pressButton(page, 'Delete all orders');
      await pressButton(page, 'Delete all orders', '[role="alertdialog"]');
    }
    await siteSays(page, 'Nothing yet. Import an order export');
    await clearStorage(stage);
    await (await ownPage(stage)).evaluate((all) => chrome.storage.local.set(all), items);
    await page.bringToFront();
    return page;
  };

  it('is said part by part, merged, and nothing new the second time', async () => {
    const mine = await machine({ shops: [shop], 'shop-names': [{ shop, name: 'Red shop', since: Date.now() }] });
    const now = Math.floor(Date.now() / 1000) * 1000;
    await importFiles(mine, await folder.save(practiceExport({ market: 'TH', rows, now })));
    await lines(mine, rows);
    const whole = await folder.ofBrowser(stage.session, () => pressButton(mine, 'Save a backup'));
    await pressButton(mine, 'Save parts for a colleague…');
    const some = await folder.ofBrowser(stage.session, () => pressButton(mine, 'Save the file'));
    await mine.close();

    const other = await machine({});
    await open(other, some);
    expect(await brings(other, 'Settings and shops')).toBe('2 new, 0 newer, 0 different');
    expect(await brings(other, 'Order lines')).toBeUndefined();
    await pressButton(other, 'Cancel', '.merge');

    await open(other, whole);
    // The lines, and what the self-check found in them.
    expect(await brings(other, 'Order lines')).toBe(`${(rows + 1).toString()} new, 0 newer, 0 different`);
    await pressButton(other, 'Merge', '.merge');
    await siteSays(other, 'Merged. What was here before is still here.');
    await lines(other, rows);
    const settings = await openOwnPage(stage.session, 'options.html#settings');
    await until(settings, 'the shop has its name', () =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Red shop'),
    );

    await other.bringToFront();
    await open(other, whole);
    await siteSays(other, 'Everything in this file is here already.');
  });
});
