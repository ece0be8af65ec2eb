/**
 * `npm run screenshots -- --gallery`: every screen in every state, to be looked at: light, dark, in forced colours and
 * narrow. .output/gallery/index.html shows all of them side by side.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForState } from './harness/overlay.ts';
import { root } from './harness/site.ts';
import { comma, confirmSave, enterCase, imported, saveAddress } from './scenes.ts';
import { around, inOverlay, languages, press, showOnly, type Studio } from './studio.ts';

const folder = join('.output', 'gallery');
const widths = { popup: 380, wide: 1280, narrow: 640 } as const;
const looks = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
} as const;

/** The page as it is, in all looks; what is not the popup also in a narrow window. */
const inAllLooks = async (studio: Studio, page: Page, name: string, panel?: string): Promise<void> => {
  const client = await page.createCDPSession();
  const look = (features: readonly { name: string; value: string }[]): Promise<void> =>
    client.send('Emulation.setEmulatedMedia', { features: [...features] });
  /** The panel with some air, or the whole page however long. */
  const take = async (as: string): Promise<void> => {
    if (panel !== undefined) {
      await studio.take(page, `${name}-${as}`, await around(page, [await inOverlay(page, panel)], 24));
      return;
    }
    const width = page.viewport()?.width ?? widths.wide;
    const height = await page.evaluate(() => Math.max(240, document.body.scrollHeight));
    await page.setViewport({ width, height: Math.min(height, 4000), deviceScaleFactor: 1 });
    await studio.take(page, `${name}-${as}`);
  };
  for (const [as, features] of Object.entries(looks)) {
    await look(features);
    await take(as);
  }
  await look([]);
  if (panel === undefined && page.viewport()?.width !== widths.popup) {
    await page.setViewport({ width: widths.narrow, height: 400, deviceScaleFactor: 1 });
    await take('narrow');
  }
  await client.detach();
};

/** The sections of the workbench and their parts, each by its button's place. */
const sections = {
  history: ['history', 0],
  deadlines: ['deadlines', 1],
  cases: ['deadlines', 2],
  terms: ['deadlines', 3],
  reminders: ['deadlines', 4],
  pickup: ['pickup', 1],
  erps: ['pickup', 2],
  labels: ['pickup', 3],
  areas: ['pickup', 4],
  rules: ['rules', 0],
  settings: ['settings', 0],
} as const;

const workbench = async (studio: Studio, state: string, only: readonly string[]): Promise<void> => {
  for (const [name, [section, part]] of Object.entries(sections)) {
    if (!only.includes(name)) continue;
    const page = await studio.own(`options.html#${section}`, null, widths.wide, 600);
    await page.waitForSelector('main :is(h1, h2)');
    if (part > 0) await (await page.$(`main nav button:nth-child(${part.toString()})`))?.click();
    await inAllLooks(studio, page, `${name}-${state}`);
    await page.close();
  }
};

const popupOf = async (studio: Studio, site: Page | null, state: string): Promise<void> => {
  const popup = await studio.own(site ? 'popup.html?tab=%TAB%' : 'popup.html', site, widths.popup, 600);
  await popup.waitForSelector(site ? '.popup-page' : '.popup');
  await popup.$eval('.popup', (each) => {
    (each as HTMLElement).style.maxHeight = 'none';
  });
  await inAllLooks(studio, popup, `popup-${state}`);
  await popup.close();
};

/** Nothing is known yet. */
const empty = async (studio: Studio): Promise<void> => {
  await popupOf(studio, null, 'empty');
  await workbench(studio, 'empty', [
    'history',
    'deadlines',
    'cases',
    'terms',
    'reminders',
    'pickup',
    'rules',
    'settings',
  ]);
  const welcome = await studio.own('welcome.html', null, widths.wide, 800);
  await welcome.waitForSelector('.practice');
  await inAllLooks(studio, welcome, 'welcome');
  await welcome.close();
};

/** A sale full of mistakes, a warehouse about to sign up anew, and what the workbench has after them. */
const filled = async (studio: Studio): Promise<void> => {
  const sale = await studio.flashSale('scenario=mistakes');
  await inAllLooks(studio, sale, 'panel-findings', '.panel');
  await popupOf(studio, sale, 'findings');
  await showOnly(sale, 'flash-sale/price-typo');
  await press(sale, '[data-rule="flash-sale/price-typo"] [data-action="ignore"]');
  await inAllLooks(studio, sale, 'panel-ignore', '.panel');
  await sale.close();
  const good = await studio.flashSale('scenario=clean');
  await inAllLooks(studio, good, 'panel-good', '.panel');
  await popupOf(studio, good, 'good');
  await good.close();

  const own = await imported(studio);
  const row = await own.waitForSelector('[role="grid"] [aria-rowindex="3"]');
  await row?.click();
  await own.waitForSelector('.detail svg[role=img]');
  await inAllLooks(studio, own, 'history-filled');
  await own.close();
  const cases = await studio.own('options.html#deadlines/case/new', null, widths.wide, 690);
  await enterCase(studio, cases);
  await inAllLooks(studio, cases, 'case-filled');
  await cases.close();
  const warehouse = await comma(studio);
  await inAllLooks(studio, warehouse, 'panel-warehouse', '.panel');
  await saveAddress(studio, warehouse);
  const pickup = await studio.own('options.html#pickup', null, widths.wide, 900);
  await confirmSave(pickup);
  await pickup.close();
  await warehouse.bringToFront();
  await waitForState(warehouse, 'ready');
  await popupOf(studio, warehouse, 'pickup');
  await warehouse.close();
  await workbench(studio, 'filled', [
    'deadlines',
    'terms',
    'reminders',
    'pickup',
    'erps',
    'labels',
    'areas',
    'settings',
  ]);
};

/** What does not work, and what is said then. */
const wrong = async (studio: Studio): Promise<void> => {
  const page = await studio.flashSale('scenario=mistakes&renamed=1', { state: 'unrecognised' });
  await inAllLooks(studio, page, 'panel-changed', '.panel');
  await popupOf(studio, page, 'changed');
  await page.close();

  const broken = join(tmpdir(), 'shoplint-not-an-export.csv');
  await writeFile(broken, 'a,b\n1,2\n');
  const history = await studio.own('options.html#history', null, widths.wide, 900);
  await history.waitForSelector('[data-testid=import-market] option[value="TH"]');
  await history.select('[data-testid=import-market]', 'TH');
  const files = await history.waitForSelector('.drop input[type=file]:enabled');
  await files?.uploadFile(broken);
  await history.waitForSelector('.job [role=status] p, .question');
  await inAllLooks(studio, history, 'history-wrong');
  await history.close();

  const settings = await studio.own('options.html#settings', null, widths.wide, 900);
  const standing = await settings.waitForSelector('.form:has(.row)');
  await (await standing?.$('input'))?.type('9');
  await (await standing?.$('[type=submit]'))?.click();
  await settings.waitForSelector('[aria-invalid=true]');
  await inAllLooks(studio, settings, 'settings-wrong');
  await settings.close();
};

export const takeGallery = async (studio: Studio): Promise<void> => {
  await empty(studio);
  await filled(studio);
  await wrong(studio);
};

/** One line for each screen and state, its looks side by side. `taken`: names of pictures, alike in all languages. */
export const writeIndex = async (taken: readonly string[]): Promise<void> => {
  const screens = [...new Set(taken.map((name) => name.replace(/-[^-]+$/, '')))];
  const picture = (language: string, name: string): string =>
    `<figure><a href="${language}/${name}.png"><img alt="" src="${language}/${name}.png"></a><figcaption>${name}</figcaption></figure>`;
  const lines = screens.flatMap((screen) =>
    languages.map((language) => {
      const all = taken.filter((name) => name.replace(/-[^-]+$/, '') === screen);
      return `<h2>${screen} · ${language}</h2><div>${[...new Set(all)].map((name) => picture(language, name)).join('')}</div>`;
    }),
  );
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, 'index.html'), `${head}${lines.join('\n')}\n`);
};
const head = `<!doctype html><meta charset="utf-8"><title>Shoplint: all screens</title><style>
  body { background: #888; font: 13px/1.4 sans-serif; }
  div { display: flex; align-items: flex-start; gap: 8px; overflow: auto; }
  figure { flex: 1 1 0; min-width: 200px; margin: 0; }
  img { max-width: 100%; }
</style>\n`;
