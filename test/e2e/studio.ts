/** What the pictures are taken with: the built extension and the practice site at one and the same moment. */
import { cp, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page, ScreenshotClip } from 'puppeteer-core';
import type { Language } from '../../components/model.ts';
import { openExtensionPage, type Session } from './harness/browsers.ts';
import { waitForReport, waitForState } from './harness/overlay.ts';
import { root } from './harness/site.ts';

/** Of the READMEs and guides; the store pages are in all languages. */
export const languages = ['en', 'zh-CN'] as const satisfies Language[];

/** Thursday 10:05 in Bangkok. */
export const moment = Date.parse('2026-12-10T03:05:00Z');

/** Runs in a world before anything else there: its clock starts at the moment, and goes on. */
const clock = `{
  const shift = ${moment.toString()} - Date.now(), Real = Date, now = () => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}\n`;

/** A copy of the build whose background and content script begin with the clock. Reader and overlay share the latter's world. */
export const copyWithClock = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'shoplint-pictures-'));
  await cp(join(root, process.env['SHOPLINT_OUT'] ?? '.output', 'chrome-mv3'), folder, { recursive: true });
  for (const file of ['background.js', 'content-scripts/seller-center.js']) {
    const path = join(folder, file);
    await writeFile(path, clock + (await readFile(path, 'utf8')));
  }
  return folder;
};

/** A cross-border shop in all pictures: only for those is it known when orders have to be sent. The address names the market. */
const crossBorder = 'seller.tiktokshopglobalselling.com';
const shop = 'shop_region=TH&shop_id=7495000000000000001';
const zone = 'Asia/Shanghai';
export const sku = (product: number, nth: number): string =>
  `17305${String((product - 1) * 10 + nth).padStart(14, '0')}`;

/** What a picture is taken with: one browser, one language. */
export class Studio {
  readonly session: Session;
  readonly language: Language;
  private readonly folder: string;

  /** Names of the pictures so far. */
  readonly taken: string[] = [];

  /** `under`: what has one folder for each language, in docs; the gallery is with what is built. */
  constructor(session: Session, language: Language, under: 'pictures' | 'store' | 'gallery') {
    this.session = session;
    this.language = language;
    this.folder = join(under === 'gallery' ? '.output' : 'docs', under, language);
  }

  /** A flash sale on the practice site, with answers on it (or in another state). */
  async flashSale(
    query: string,
    { state = 'ready' as const, height = 800 }: { state?: 'ready' | 'unrecognised'; height?: number } = {},
  ): Promise<Page> {
    const page = await this.session.browser.newPage();
    await page.setViewport({ width: 1280, height, deviceScaleFactor: 1 });
    await page.evaluateOnNewDocument(clock);
    const path = '/promotion/marketing-tools/flash-sale/create';
    await page.goto(`https://${crossBorder}${path}?lang=${this.language}&flip=0&${query}&${shop}`);
    if (state === 'ready')
      await waitForReport(page, (report) => report.state === 'ready' && report.findings.length > 0);
    await waitForState(page, state, 30_000);
    await settled(page);
    return page;
  }

  /** The list of warehouses, its answers on it. Pickup is told of shops that sell from China alone. */
  async warehouses(query: string): Promise<Page> {
    const page = await this.session.browser.newPage();
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
    await page.evaluateOnNewDocument(clock);
    const path = '/profile/account-setting/warehouse';
    await page.goto(`https://${crossBorder}${path}?lang=${this.language}&flip=0&${query}&${shop}`);
    await waitForState(page, 'ready', 30_000);
    await settled(page);
    return page;
  }

  /** One of the extension's own pages; `%TAB%` in the path becomes the tab of that page. */
  async own(path: string, of: Page | null, width: number, height: number): Promise<Page> {
    const page = await openExtensionPage(this.session, 'popup.html');
    await page.evaluateOnNewDocument(clock);
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    const tab = of ? await tabOf(page, of.url()) : -1;
    await page.goto(this.session.extensionOrigin + path.replace('%TAB%', tab.toString()));
    await page.waitForSelector('.shoplint');
    await settled(page);
    return page;
  }

  /** The language by the popup's own choice, the seller's zone by the settings'. */
  async prepare(): Promise<void> {
    const popup = await this.own('popup.html', null, 380, 600);
    await popup.select('.popup-head select', this.language);
    await popup.waitForSelector(`.popup[lang="${this.language}"]`);
    await popup.close();
    const settings = await this.own('options.html#settings', null, 800, 800);
    await settings.select(`select:has(option[value="${zone}"])`, zone);
    await settled(settings);
    await settings.close();
  }

  async take(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
    await settled(page);
    await mkdir(join(root, this.folder), { recursive: true });
    const path = join(root, this.folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path, ...(clip ? { clip } : {}) });
    this.taken.push(name);
    const { size } = await stat(path);
    console.log(`  ${this.folder}/${name}.png  ${Math.round(size / 1024).toString()} KB`);
  }
}

/** Two frames, and everything that moves has come to rest. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await new Promise((later) => setTimeout(later, 250));
  });

const tabOf = (own: Page, url: string): Promise<number> =>
  own.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);

export const inOverlay = async (page: Page, selector: string): Promise<ElementHandle> => {
  const found = await page.waitForFunction(
    (match) => document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector(match),
    { timeout: 15_000 },
    selector,
  );
  return found.asElement() as ElementHandle;
};

/** A rectangle around elements, with air, inside the viewport; drawn twice as fine where asked. */
export const around = async (
  page: Page,
  elements: readonly ElementHandle[],
  air = 16,
  scale = 1,
): Promise<ScreenshotClip> => {
  const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
  const viewport = page.viewport();
  const known = boxes.filter((box) => box !== null);
  const left = Math.max(0, Math.min(...known.map(({ x }) => x)) - air);
  const top = Math.max(0, Math.min(...known.map(({ y }) => y)) - air);
  const right = Math.min(viewport?.width ?? Infinity, Math.max(...known.map(({ x, width }) => x + width)) + air);
  const bottom = Math.min(viewport?.height ?? Infinity, Math.max(...known.map(({ y, height }) => y + height)) + air);
  return { x: left, y: top, width: right - left, height: bottom - top, scale };
};

/** The row's price field, and its marker. */
export const priceOf = async (page: Page, id: string): Promise<ElementHandle> => {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.sc-id')]
        .find(({ textContent }) => textContent.endsWith(wanted))
        ?.closest('tr, [class*="-table-tr"]')
        ?.querySelector('input:not([type=checkbox])'),
    { timeout: 15_000 },
    id,
  );
  return found.asElement() as ElementHandle;
};

export const showOnly = async (page: Page, rule: string): Promise<void> => {
  const select = await inOverlay(page, '.filters select');
  await select.select(rule);
};

export const press = async (page: Page, selector: string): Promise<void> => {
  const button = await inOverlay(page, selector);
  await button.click();
};

export const markOf = (page: Page, rule: string, row: string): Promise<ElementHandle> =>
  inOverlay(page, `[data-marker^="flash-sale/${rule}|${row}|"]`);

export const toMiddle = async (page: Page, element: ElementHandle): Promise<void> => {
  await element.evaluate((each) => {
    each.scrollIntoView({ block: 'center' });
  });
  await settled(page);
};
