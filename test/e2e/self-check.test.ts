/** The self-check of orders: planted cases are found after an import, evidence is ticked off, nothing of buyers is kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { practiceExport } from '../orders/practice.ts';
import { buyerMark } from '../orders/words.ts';
import { clickAtRest } from './click.ts';
import { downloads, importFiles, openHistory, type Downloads } from './harness/orders.ts';
import { isKept } from './kept.ts';
import { clearStorage } from './own-pages.ts';
import { browsers, find, onStage, patience } from './steps.ts';

const exportedAt = Math.floor(Date.now() / 1000) * 1000;
const waiting = { polling: 50, timeout: patience };

/** By check, how many orders it questions; waits for a result of so many orders. */
const untilChecked = async (page: Page, orders: number): Promise<Record<string, number>> => {
  const found = await page.waitForFunction(
    (count) => {
      const done = document.querySelector<HTMLElement>('[data-testid="self-check-done"]');
      if (Number(done?.dataset['orders']) !== count) return null;
      const checks = [...document.querySelectorAll<HTMLElement>('[data-check]')];
      return Object.fromEntries(checks.map(({ dataset }) => [dataset['check'] ?? '', Number(dataset['questioned'])]));
    },
    waiting,
    orders,
  );
  return (await found.jsonValue()) as Record<string, number>;
};

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  let folder: Downloads;
  beforeAll(async () => {
    folder = await downloads();
  });
  afterAll(async () => {
    await folder.remove();
  });

  beforeEach(() => clearStorage(stage));

  it('finds what was planted in an export, keeps the ticks, and nothing of buyers', async () => {
    const planted = { repeatBuyers: 2, sharedTracking: 2, missingTracking: 4 };
    const file = practiceExport({ market: 'VN', rows: 5000, n: 400, now: exportedAt, planted });
    const { orders } = file.truth();
    const path = await folder.save(file);
    const page = await openHistory(stage.session, 'VN');
    expect(await importFiles(page, path)).toMatchObject({ state: 'done', rows: 5000, added: 5000 });
    expect(await untilChecked(page, orders)).toMatchObject({
      'orders/repeat-buyer': 6,
      'orders/tracking-shared': 4,
      'orders/tracking-missing': 4,
      'orders/own-contact': 0,
    });

    const tick = (own: Page) =>
      find(own, 'the tick of missing numbers', () =>
        document.querySelector('[data-check="orders/tracking-missing"] input[type="checkbox"]'),
      );
    const missing = await find(page, 'the check of missing numbers', () =>
      document.querySelector('[data-check="orders/tracking-missing"] summary'),
    );
    await clickAtRest(missing);
    await clickAtRest(await tick(page));
    await page.waitForFunction(
      () => document.querySelector('[data-check="orders/tracking-missing"] .mark-pass'),
      waiting,
    );
    await page.close();

    // Another tab shows it as it was left, and a second import of the same file leaves the tick.
    const again = await openHistory(stage.session, 'VN');
    await untilChecked(again, orders);
    expect(await importFiles(again, path)).toMatchObject({ state: 'done', rows: 5000, added: 0 });
    await again.waitForSelector('[data-check="orders/tracking-missing"] input:checked', { timeout: patience });

    const [order] = file.planted().missingTracking;
    expect(await isKept(again, order!)).toBe(true);
    expect(await isKept(again, buyerMark)).toBe(false);
  });
});
