/**
 * `npm run screenshots`: docs/pictures/<language>/*.png, of the built extension on the practice site. Its copy and the
 * pages are told one and the same moment, so that the pictures change when what they show does. With `-- --store` those
 * of the store pages, docs/store, in all languages; with `-- --gallery` every screen in every state, into .output/gallery.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languages as allLanguages } from '../catalogues.ts';
import { launch, type Session } from './harness/browsers.ts';
import { takeGallery, writeIndex } from './gallery.ts';
import { waitForState } from './harness/overlay.ts';
import { serve } from './harness/server.ts';
import { root } from './harness/site.ts';
import { comma, confirmSave, enterCase, imported, said, saveAddress } from './scenes.ts';
import {
  around,
  copyWithClock,
  inOverlay,
  languages,
  markOf,
  press,
  priceOf,
  showOnly,
  sku,
  Studio,
  toMiddle,
} from './studio.ts';

const reasons = { en: 'clearance, agreed', 'zh-CN': '清仓款，已确认' };

type Picture = (studio: Studio) => Promise<void>;

const flashSale: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  await studio.take(page, 'flash-sale');
  await page.close();
};

/** Pointing at the mark beside a field. */
const marker: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  await press(page, '[data-action="fold"]');
  await toMiddle(page, await priceOf(page, sku(1, 2)));
  await (await markOf(page, 'below-original', sku(1, 2))).hover();
  const card = await inOverlay(page, '.popcard');
  const table = await page.$$('.sc-batch, .sc-products thead');
  const lastMistake = await priceOf(page, sku(3, 3));
  await studio.take(page, 'marker', await around(page, [...table, card, lastMistake]));
  await page.close();
};

/** After the fix button: what was written, and the way back. */
const fix: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  await showOnly(page, 'flash-sale/max-duration');
  await press(page, '[data-rule="flash-sale/max-duration"] [data-action="fix"]');
  await inOverlay(page, '.notice');
  await press(page, '[data-action="filter-all"]');
  await waitForState(page, 'ready');
  await page.mouse.move(0, 0);
  const shown = await page.$$('.sc-times');
  await studio.take(page, 'fix-and-undo', await around(page, [...shown, await inOverlay(page, '.panel')], 20));
  await page.close();
};

const meter: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  await studio.take(page, 'duration', await around(page, [await inOverlay(page, '.clocks')], 0, 2));
  await page.close();
};

/** A table that draws only what is on screen: what was not seen was not checked, and the panel says so. */
const unseen: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes&table=virtual&n=120');
  await showOnly(page, 'flash-sale/rows-unseen');
  await studio.take(page, 'not-all-seen', await around(page, [await inOverlay(page, '.panel')], 24));
  await page.close();
};

const unrecognised: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes&renamed=1', { state: 'unrecognised' });
  const panel = await around(page, [await inOverlay(page, '.panel')], 24);
  await studio.take(page, 'changed-page', { ...panel, x: panel.x - 320, width: panel.width + 320 });
  await page.close();
};

const popup: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  const own = await studio.own('popup.html?tab=%TAB%', page, 380, 600);
  await own.waitForSelector('.checks');
  await studio.take(own, 'popup');
  await own.close();
  await page.close();
};

/** With one finding ignored, and the shop's standing entered. */
const settings: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  const advice = '[data-rule="flash-sale/price-typo"]';
  await showOnly(page, 'flash-sale/price-typo');
  await press(page, `${advice} [data-action="ignore"]`);
  await (await inOverlay(page, `${advice} input`)).type(said(reasons, studio.language));
  await press(page, `${advice} [data-action="ignore-confirm"]`);
  await inOverlay(page, '.notice');
  await page.close();
  const own = await studio.own('options.html#settings', null, 860, 800);
  const standing = await own.waitForSelector('.form:has(.row)');
  const inputs = (await standing?.$$('input')) ?? [];
  for (const [i, value] of ['4.6', '2', '180'].entries()) await inputs[i]?.type(value);
  await (await standing?.$('[type=submit]'))?.click();
  await own.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  // What is saved can be cleared.
  await own.waitForSelector('.form .button-quiet');
  const all = await own.waitForSelector('.shoplint');
  const height = (await all?.boundingBox())?.height ?? 800;
  await own.setViewport({ width: 860, height: Math.ceil(height), deviceScaleFactor: 1 });
  await studio.take(own, 'settings');
  await own.close();
};

const dark: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const panel = await around(page, [await inOverlay(page, '.panel')], 24);
  await studio.take(page, 'dark', panel);
  await page.close();
};

const orders: Picture = async (studio) => {
  await (await imported(studio)).close();
};

/** With one SKU's story. */
const history: Picture = async (studio) => {
  const own = await imported(studio);
  const row = await own.waitForSelector('[role="grid"] [aria-rowindex="3"]');
  await row?.click();
  await own.waitForSelector('.detail svg[role=img]');
  await own.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const height = await own.evaluate(() => document.documentElement.scrollHeight);
  await own.setViewport({ width: 1280, height, deviceScaleFactor: 1 });
  await studio.take(own, 'order-history');
  await own.close();
};

/** A price field in focus says its ceiling; the panel tells the story. */
const ceiling: Picture = async (studio) => {
  const page = await studio.flashSale('scenario=mistakes');
  const price = await priceOf(page, sku(1, 2));
  await toMiddle(page, price);
  await price.focus();
  await inOverlay(page, '.ceiling-hint');
  await press(page, '[data-action="ceiling"]');
  await price.focus();
  await inOverlay(page, '.ceiling .chart');
  await studio.take(page, 'ceiling');
  await page.close();
};

/** Then what the workbench has of it. */
const warehouse: Picture = async (studio) => {
  const page = await comma(studio);
  await studio.take(page, 'warehouse');
  await saveAddress(studio, page);
  const own = await studio.own('options.html#pickup', null, 1100, 900);
  await confirmSave(own);
  const height = (await (await own.$('.shoplint'))?.boundingBox())?.height ?? 900;
  await own.setViewport({ width: 1100, height: Math.ceil(height), deviceScaleFactor: 1 });
  await studio.take(own, 'pickup');
  await own.close();
  await page.close();
};

const commaAlone: Picture = async (studio) => {
  const page = await comma(studio);
  await studio.take(page, 'warehouse');
  await page.close();
};

/** What the imported orders make due. */
const deadlines: Picture = async (studio) => {
  const own = await studio.own('options.html#deadlines', null, 1280, 800);
  await own.waitForSelector('[data-due]');
  await studio.take(own, 'deadlines');
  await own.close();
};

/** A notice entered as a case: where it stands, until when it can be appealed, what evidence is missing. */
const appeal: Picture = async (studio) => {
  const own = await studio.own('options.html#deadlines/case/new', null, 1280, 690);
  await enterCase(studio, own);
  const height = await own.evaluate(() => document.documentElement.scrollHeight);
  await own.setViewport({ width: 1280, height, deviceScaleFactor: 1 });
  await studio.take(own, 'appeal');
  await own.close();
};

/** The stores' small tile. */
const tile = async (session: Session): Promise<void> => {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 440, height: 280, deviceScaleFactor: 1 });
  const logo = await readFile(join(root, 'public/icon/128.png'), 'base64');
  await page.setContent(tileHtml(logo));
  await page.screenshot({ path: join(root, 'docs/store/tile.png') });
  await page.close();
};
const tileHtml = (logo: string): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 14px;
    background: #f4f7fb; color: #16202e; font: 600 40px/1 "Noto Sans", sans-serif; }
  img { width: 96px; height: 96px; }
  p { margin: 0; font-weight: 400; font-size: 18px; color: #43506a; }
</style><img alt="" src="data:image/png;base64,${logo}">Shoplint<p>Flash sales and warehouses, checked as you type</p>`;

const pictures: readonly Picture[] = [flashSale, marker, fix, meter, unseen, unrecognised, popup, settings, dark];
/** Orders and saved addresses change what the others show; a second shop, met last, would ask whose the orders are. */
const changing: readonly Picture[] = [history, ceiling, deadlines, appeal, warehouse];
const ofStore: readonly Picture[] = [flashSale, orders, ceiling, deadlines, commaAlone];
/** `node test/e2e/screenshots.ts warehouse`: those alone. */
const asked = process.argv.slice(2);
const isForStore = asked.includes('--store');
const isGallery = asked.includes('--gallery');
const chosen = isForStore
  ? ofStore
  : [...pictures, ...changing].filter(({ name }) => asked.length === 0 || asked.includes(name));

const server = await serve();
const extensionDir = await copyWithClock();
try {
  for (const language of isForStore ? allLanguages : languages) {
    const session = await launch('chromium', { extensionDir, port: server.port, args: ['--font-render-hinting=none'] });
    try {
      const studio = new Studio(session, language, isGallery ? 'gallery' : isForStore ? 'store' : 'pictures');
      await studio.prepare();
      if (isGallery) {
        await takeGallery(studio);
        await writeIndex(studio.taken);
        continue;
      }
      for (const picture of chosen) await picture(studio);
      if (isForStore && language === 'en') await tile(session);
    } finally {
      await session.close();
    }
  }
} finally {
  await server.close();
  await rm(extensionDir, { recursive: true, force: true });
}
