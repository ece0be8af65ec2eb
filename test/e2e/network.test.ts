/**
 * Nothing leaves from Shoplint: the same tour through Seller Center makes the same requests with it as without it.
 * Every host name leads to the practice server here, so that a request to anywhere would be seen.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inOverlay, press, pressOn } from './in-overlay.ts';
import { leave, nameField, pressButton, rowField, siteSays, skuOf, type } from './on-site.ts';
import { popupOf } from './own-pages.ts';
import { browsers, find, onStage, openOwnPage, ready, untilFails, untilPasses, type Stage } from './steps.ts';

const everywhere = (port: number): readonly string[] => [
  `--host-resolver-rules=MAP *:443 127.0.0.1:${port.toString()}, MAP *:80 127.0.0.1:${port.toString()}, EXCLUDE 127.0.0.1`,
  '--ignore-certificate-errors',
];

/** What a seller does on the site alone. */
const tour = async (stage: Stage, used: (page: Page) => Promise<void>): Promise<void> => {
  const page = await stage.visit('scenario=mistakes');
  await siteSays(page, 'Create flash sale');
  await used(page);
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
};

/** The browsers ask their makers for updates and accounts by themselves, now and then. */
const isMakers = (host: string): boolean =>
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|org|net)$/.test(host);

const requestsOf = ({ server }: Stage): string[] =>
  server.requests
    .filter(({ host }) => !isMakers(host))
    .map(({ method, host, url }) => `${method} ${host}${url}`)
    .sort();

describe.each(browsers)('%s', (name) => {
  const alone = onStage(name, { withExtension: false, argsFor: everywhere });
  const stage = onStage(name, { argsFor: everywhere });

  it('sends no request, whatever the seller does with it', async () => {
    await tour(alone, async () => Promise.resolve());
    await tour(stage, async (page) => {
      await ready(page);
      await pressOn(page, 'fix', 'flash-sale/max-duration');
      await untilPasses(page, 'flash-sale/max-duration');
      await press(page, 'undo');
      await untilFails(page, 'flash-sale/max-duration');
      await pressOn(page, 'ignore', 'flash-sale/name');
      await press(page, 'ignore-confirm');
      await untilPasses(page, 'flash-sale/name');
      await inOverlay(page, '.panel');

      const popup = await popupOf(stage, page);
      await find(popup, 'the checklist', () => document.querySelector('[data-group="pass"]'));
      const workbench = await openOwnPage(stage.session, 'options.html#settings');
      await find(workbench, 'the ignored finding', () => document.querySelector('#ignored li'));
      await page.bringToFront();
    });
    const expected = requestsOf(alone);
    expect(expected.length).toBeGreaterThanOrEqual(6);
    expect(requestsOf(stage)).toEqual(expected);
  });
});
