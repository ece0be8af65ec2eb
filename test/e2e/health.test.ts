/** Account health: what its page shows is proposed in the workbench, and its points reach the flash-sale check. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { pressButton } from './on-site.ts';
import { clearStorage } from './own-pages.ts';
import { browsers, find, onStage, openOwnPage, until, untilFails, type Stage } from './steps.ts';

const path = '/health-center';

/** The cases of the workbench with what the health page shows, which is read while somebody looks at it. */
const casesOf = async (stage: Stage, health: Page): Promise<Page> => {
  const { host, searchParams } = new URL(health.url());
  const shop = [host, searchParams.get('shop_region'), searchParams.get('shop_id')].join('|');
  // By the shop's own address: those of other tests may be met at any moment.
  const page = await openOwnPage(stage.session, `options.html#deadlines/case/${encodeURIComponent(shop)}`);
  await health.bringToFront();
  await until(page, 'a record of the health page', () => document.querySelector('[data-proposal]') !== null);
  await page.bringToFront();
  return page;
};
const proposals = (page: Page): Promise<string[]> =>
  page.$$eval('[data-proposal]', (found) => found.map((each) => each.querySelector('strong')?.textContent ?? ''));

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  // The records of another test's shop would be taken for those of this one.
  beforeEach(() => clearStorage(stage));

  it('proposes the records as cases, each until it is added or dismissed', async () => {
    const health = await stage.visit('flip=0&prefix=core', { path });
    const page = await casesOf(stage, health);
    await find(page, 'the records of the health page', () => document.querySelectorAll('[data-proposal]')[2]);
    const [added, , dismissed] = await proposals(page);
    expect(await page.$$('.case-list li')).toHaveLength(0);

    await (await find(page, 'Add', () => document.querySelector('[data-proposal] .button-main'))).click();
    await pressButton(page, 'Save');
    await find(page, 'the case with its deadline', () =>
      document.querySelector('[data-deadline="appeal-first"][data-due]'),
    );
    await find(
      page,
      'Dismiss',
      (text) =>
        [...document.querySelectorAll('[data-proposal]')]
          .find((each) => each.querySelector('strong')?.textContent === text)
          ?.querySelector('.button:not(.button-main)'),
      dismissed ?? '',
    ).then((button) => button.click());
    await until(page, 'one record is left', () => document.querySelectorAll('[data-proposal]').length === 1);

    // Seen again in another language, what was decided stays decided.
    await health.close();
    await stage.visit('flip=0&lang=zh-CN', { path });
    await until(
      page,
      'the record that is left speaks Chinese',
      () => document.querySelector('[data-proposal] strong')?.textContent.startsWith('虚假交易') === true,
    );
    expect(await proposals(page)).toHaveLength(1);
    expect(await page.$$eval('.case-list strong', (cases) => cases.map(({ textContent }) => textContent))).toEqual([
      added,
    ]);
    expect(stage.complaints(health)).toEqual([]);
  });

  it('holds points at the bar against a flash sale, and says when they were seen', async () => {
    const host = 'seller-vn.tiktok.com';
    const health = await stage.visit('flip=0&lang=vi&points=40', { path, host });
    const page = await casesOf(stage, health);
    await page.close();
    const sale = await stage.open('scenario=clean', { host });
    const { findings } = await untilFails(sale, 'flash-sale/eligibility');
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'flash-sale/eligibility', message: 'pagePoints', severity: 'error' }),
    );
  });

  it('reads what a poorer page shows, and makes nothing up', async () => {
    const host = 'seller-my.tiktok.com';
    const health = await stage.visit('flip=0&lang=ms&records=bare', { path, host });
    const page = await casesOf(stage, health);
    await until(page, 'three records', () => document.querySelectorAll('[data-proposal]').length === 3);
    const text = await page.$eval('[data-proposal]', (each) => each.textContent);
    expect(text).toContain('Date of the notice not readable');
    expect(text).not.toContain('violation point');
  });
});
