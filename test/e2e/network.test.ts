/**
 * Nothing leaves from Shoplint: the same tour through Seller Center makes the same requests with it as without it. All
 * that either browser sends, from pages, workers and background, goes through a recorder on this machine.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { practiceExport } from '../orders/practice.ts';
import { sections } from '../../components/workbench.tsx';
import { clickAtRest } from './click.ts';
import { downloads, importFiles, openHistory, type Downloads } from './harness/orders.ts';
import { press, pressOn } from './in-overlay.ts';
import { leave, nameField, pressButton, rowField, siteSays, skuOf, type } from './on-site.ts';
import { addToStreet, crossBorder, edit, homes, save, untilSays } from './on-warehouse.ts';
import { clearStorage, popupOf } from './own-pages.ts';
import { browsers, find, onStage, openOwnPage, ready, untilFails, untilPasses, type Stage } from './steps.ts';

type Used = (page: Page) => Promise<void>;
const notUsed: Used = async () => Promise.resolve();

/** From here on is counted. */
const forget = ({ server, recorder }: Stage): void => {
  server.requests.length = 0;
  recorder.contacts.length = 0;
};

/** What a seller does on the site alone; on the way Shoplint is used, where it is there. */
const tour = async (stage: Stage, onSale = notUsed, onWarehouses = notUsed, atComma = notUsed): Promise<void> => {
  forget(stage);
  const page = await stage.visit('scenario=mistakes');
  await siteSays(page, 'Create flash sale');
  await onSale(page);
  await type(await nameField(page), 'Double 11');
  await type(await rowField(page, skuOf(1, 1), 'price'), '99');
  await leave(page);
  await pressButton(page, 'Agree and publish', '.sc-footer');
  await siteSays(page, 'A flash sale can last 72 hours at most');
  await pressButton(page, 'Manage your promotions', '.sc-menu');
  await siteSays(page, 'Payday deals');
  await pressButton(page, 'Homepage', '.sc-menu');
  await siteSays(page, 'Welcome back');

  const clean = await stage.visit('scenario=clean&csp=1&lang=vi&flip=0', { host: 'seller-vn.tiktok.com' });
  await siteSays(clean, 'Tạo Flash Sale');
  // By the element itself, not by its place: what counts here is what is sent, wherever the button has moved to.
  await clean.$$eval('.sc-footer button', (buttons) => {
    buttons.find(({ textContent }) => textContent.includes('Đồng ý và đăng'))?.click();
  });
  await siteSays(clean, 'Đã tạo khuyến mãi');

  const warehouses = await stage.visit('shop_region=TH&flip=0&form=drawer', { host: crossBorder, path: homes.account });
  await siteSays(warehouses, 'Dongguan main');
  await onWarehouses(warehouses);
  await edit(warehouses);
  await addToStreet(warehouses, ',');
  await atComma(warehouses);
  await save(warehouses);
};

/** The browsers ask their makers for updates and accounts by themselves, now and then. */
const isMakers = (host: string): boolean =>
  /(?:^|\.)(?:google|googleapis|googleusercontent|gvt1|gstatic|mozilla|mozgcp|mozaws|openh264|firefox)\.(?:com|org|net)(?::\d+)?$/.test(
    host,
  );
const hostOf = (contact: string): string => (URL.canParse(contact) ? new URL(contact).host || contact : contact);

const requestsOf = ({ server }: Stage): string[] =>
  server.requests
    .filter(({ host }) => !isMakers(host))
    .map(({ method, host, url }) => `${method} ${host}${url}`)
    .sort();

/** How often a tunnel is opened for the same host is the browser's affair. */
const hostsOf = ({ recorder }: Stage): string[] =>
  [...new Set(recorder.contacts.map(hostOf))].filter((host) => !isMakers(host)).sort();

describe.each(browsers)('%s', (name) => {
  const alone = onStage(name, { withExtension: false, isRecorded: true });
  const stage = onStage(name, { isRecorded: true });
  let folder: Downloads;
  beforeAll(async () => {
    folder = await downloads();
  });
  afterAll(() => folder.remove());

  const onSale: Used = async (page) => {
    await ready(page);
    await pressOn(page, 'fix', 'flash-sale/max-duration');
    await untilPasses(page, 'flash-sale/max-duration');
    await press(page, 'undo');
    await untilFails(page, 'flash-sale/max-duration');
    await pressOn(page, 'ignore', 'flash-sale/name');
    await press(page, 'ignore-confirm');
    await untilPasses(page, 'flash-sale/name');
    const popup = await popupOf(stage, page);
    await find(popup, 'the checklist', () => document.querySelector('[data-group="pass"]'));
    await page.bringToFront();
  };
  const onWarehouses: Used = async (page) => press(page, 'fold');
  const atComma: Used = async (page) => {
    await untilSays(page, 'warehouse/restarts-signup');
  };

  /** Everything of our own: the practice form, orders in, files out, each section. */
  const ownPages = async (): Promise<void> => {
    const welcome = await openOwnPage(stage.session, 'welcome.html');
    const price = await find(welcome, 'the first flash price', () =>
      document.querySelector('input[aria-label="Flash sale price, Canvas tote bag"]'),
    );
    await type(price, '150');
    await find(welcome, 'an answer', () => document.querySelector('[data-step="fix"]'));

    const workbench = await openHistory(stage.session, 'TH');
    const now = Math.floor(Date.now() / 1000) * 1000;
    const orders = await folder.save(practiceExport({ market: 'TH', rows: 500, now }));
    expect(await importFiles(workbench, orders)).toMatchObject({ state: 'done', rows: 500 });
    const backup = await folder.ofBrowser(stage.session, () => pressButton(workbench, 'Save a backup'));
    expect(backup).toMatch(/shoplint/);
    for (const section of sections) {
      const link = await find(
        workbench,
        `the way to ${section}`,
        (each) => document.querySelector(each),
        `nav a[href="#${section}"]`,
      );
      await clickAtRest(link);
      await find(
        workbench,
        section,
        (each) => (document.querySelector(each) ? document.querySelector('main h2, main h1, main section') : null),
        `nav a[href="#${section}"][aria-current]`,
      );
      if (section !== 'deadlines') continue;
      const all = await find(workbench, 'the way into the calendar', () =>
        [...document.querySelectorAll('button')].find(({ textContent }) => / for the calendar$/.test(textContent)),
      );
      const calendar = await folder.ofBrowser(stage.session, () => clickAtRest(all));
      expect(calendar).toMatch(/\.ics$/);
    }
  };

  beforeEach(() => clearStorage(stage));

  it('sends no request on the site, whatever the seller does with it', async () => {
    await tour(alone);
    await tour(stage, onSale, onWarehouses, atComma);
    const expected = requestsOf(alone);
    expect(expected.length).toBeGreaterThanOrEqual(8);
    expect(requestsOf(stage)).toEqual(expected);
    expect(hostsOf(stage)).toEqual(hostsOf(alone));
  }, 120_000);

  it('sends none from its own pages, which may ask nobody', async () => {
    forget(stage);
    await ownPages();
    expect(requestsOf(stage)).toEqual([]);
    expect(hostsOf(stage)).toEqual([]);

    // What would have been seen: the site may ask anybody, our own pages nobody.
    const own = await openOwnPage(stage.session, 'options.html#settings');
    const asked = (page: Page, url: string): Promise<boolean> =>
      page.evaluate(
        (each) =>
          fetch(each, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        url,
      );
    expect(await asked(own, 'https://from-shoplint.example/')).toBe(false);
    const site = await stage.visit('scenario=clean');
    expect(await asked(site, 'https://from-the-site.example/')).toBe(true);
    await asked(site, 'https://from-the-site.example:8443/');
    expect(hostsOf(stage)).toContain('from-the-site.example:443');
    expect(hostsOf(stage)).toContain('from-the-site.example:8443');
    expect(hostsOf(stage)).not.toContain('from-shoplint.example:443');
  }, 120_000);
});
