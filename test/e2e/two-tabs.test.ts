/** The workbench in two tabs at once, and one that is closed in the middle: nothing is lost, nothing doubled. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { practiceExport } from '../orders/practice.ts';
import { downloads, importFiles, openHistory, type Downloads } from './harness/orders.ts';
import { pressButton, skuOf } from './on-site.ts';
import { enter, pickShop, setTime } from './own-pages.ts';
import { browsers, find, onStage, openOwnPage, thailand, until } from './steps.ts';

const form = { standing: 'Shop standing', sale: 'Add a flash sale' } as const;

/** Order lines kept, over all histories. */
const linesKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('shoplint');
        opening.onerror = () => {
          reject(new Error('The history does not open.'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('blocks').objectStore('blocks').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve((reading.result as { lines: number }[]).reduce((sum, { lines }) => sum + lines, 0));
          };
        };
      }),
  );

const submit = (page: Page, named: string): Promise<void> =>
  page.evaluate((label) => {
    document.querySelector<HTMLFormElement>(`form[aria-label="${label}"]`)?.requestSubmit();
  }, named);

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  let folder: Downloads;
  beforeAll(async () => {
    folder = await downloads();
  });
  afterAll(() => folder.remove());

  it('takes the same export in two tabs at once, and again after a tab was closed in the middle', async () => {
    const rows = 20_000;
    const path = await folder.save(practiceExport({ market: 'TH', rows, now: Math.floor(Date.now() / 1000) * 1000 }));
    const cut = await openHistory(stage.session, 'TH');
    const input = await cut.waitForSelector('input[type=file][data-testid=import-orders]:enabled');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await cut.close();

    const tabs = [await openHistory(stage.session, 'TH'), await openHistory(stage.session, 'TH')] as const;
    const before = await linesKept(tabs[0]);
    // Whole or not at all.
    expect([0, rows]).toContain(before);
    const both = await Promise.all(tabs.map((tab) => importFiles(tab, path)));
    expect(both.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(both.reduce((sum, { added }) => sum + added, before)).toBe(rows);
    expect(await linesKept(tabs[1])).toBe(rows);
  });

  it('keeps what is entered in two tabs at once, and shows it in both', async () => {
    await stage.open('scenario=clean');
    const tabs = [
      await openOwnPage(stage.session, 'options.html#settings'),
      await openOwnPage(stage.session, 'options.html#settings'),
    ] as const;
    for (const tab of tabs) {
      await tab.bringToFront();
      await pickShop(tab, thailand);
    }
    const [sale, points] = tabs;
    await enter(points, { 'Violation points': '7', 'Store rating (0–5)': '4.5', 'Balance in US dollars': '500' });
    await sale.bringToFront();
    await pressButton(sale, form.sale);
    await enter(sale, { 'SKU ids or products, one per line': skuOf(1, 1), Name: 'Midnight sale' });
    await setTime(sale, 'Start', '2026-01-10T00:00');
    await setTime(sale, 'End', '2026-01-12T00:00');

    await Promise.all([submit(sale, form.sale), submit(points, form.standing)]);
    for (const tab of tabs) {
      await find(tab, 'the sale', () => document.querySelector('[aria-label="Remove Midnight sale"]'));
      await until(
        tab,
        'the points are kept beside it',
        async (name) => {
          const items = Object.values(await chrome.storage.local.get());
          return (items as { standing?: { points: number } | null; windows?: { name: string }[] }[]).some(
            ({ standing, windows }) => standing?.points === 7 && windows?.some((each) => each.name === name),
          );
        },
        'Midnight sale',
      );
    }
  });
});
