/** Steps that the end-to-end tests share: a browser on the practice site, and what a seller does and sees there. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { launch, openExtensionPage, type BrowserName, type Options, type Session } from './harness/browsers.ts';
import { findings, waitForReport, type Report } from './harness/overlay.ts';
import { record, type Recorder } from './harness/recorder.ts';
import { serve, type SiteServer } from './harness/server.ts';
import { root } from './harness/site.ts';

export const browsers = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

/** A bound, not an expectation: two shared cores may be slow. Shorter is handy while something fails. */
export const patience = Number(process.env['SHOPLINT_PATIENCE'] ?? 30_000);

/** The browser's leave for further hosts from the start: no driver can answer the browser's question for it. */
const allowHosts = async (path: string, more: readonly string[]): Promise<void> => {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...more.map((host) => `https://${host}/*`));
  await writeFile(path, JSON.stringify(manifest));
};

/** A copy of the build, which nobody builds anew under a running browser. `SHOPLINT_OUT`: another folder than `.output`. */
export const copyOfBuild = async (name: BrowserName, moreHosts: readonly string[] = []): Promise<string> => {
  const builds = resolve(root, process.env['SHOPLINT_OUT'] ?? '.output');
  const copy = await mkdtemp(join(tmpdir(), 'shoplint-'));
  await cp(join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), copy, { recursive: true });
  if (moreHosts.length > 0) await allowHosts(join(copy, 'manifest.json'), moreHosts);
  return copy;
};

const putBefore = async (path: string, script: string): Promise<void> => {
  await writeFile(path, script + (await readFile(path, 'utf8')));
};
const putBeforeWorkers = async (extensionDir: string, script: string): Promise<void> => {
  const folder = join(extensionDir, 'assets');
  const workers = (await readdir(folder)).filter((name) => /^worker-.*\.js$/.test(name));
  await Promise.all(workers.map((name) => putBefore(join(folder, name), script)));
};

export const flashSalePath = '/promotion/marketing-tools/flash-sale/create';
export const thailand = 'seller-th.tiktok.com';
const shop = '7495000000000000001';

export interface Where {
  readonly host?: string;
  readonly path?: string;
}

/**
 * The address as it is once the site has completed it, so that the page stays the same visit; one that names its
 * `shop_region` (also an empty one: none) is left alone.
 */
export const addressOf = (query = '', { host = thailand, path = flashSalePath }: Where = {}): string => {
  const url = new URL(`https://${host}${path}?${query}`);
  const region = /^seller[-.]([a-z]{2})\./.exec(host)?.[1]?.toUpperCase();
  if (!url.searchParams.has('shop_region') && region) {
    url.searchParams.set('shop_region', region === 'UK' ? 'GB' : region);
    url.searchParams.set('shop_id', shop);
  }
  if (url.searchParams.get('shop_region') === '') url.searchParams.delete('shop_region');
  return url.href;
};

/** One browser on one practice site, for a whole `describe`; every test gets pages of its own. */
export interface Stage {
  readonly session: Session;
  readonly server: SiteServer;
  /** Puts another version of the extension in the present one's place, as an update does; open pages stay open. */
  update(version: string): Promise<void>;
  /** Only where it was asked for. */
  readonly recorder: Recorder;
  /** A new page at the address, loaded. */
  visit(query?: string, where?: Where): Promise<Page>;
  /** Leaves a page open when its test or hook is over. */
  keep(page: Page): void;
  /** A new page at the address, with Shoplint's answers on it. */
  open(query?: string, where?: Where): Promise<Page>;
  /** What page scripts and the browser wrote to the console of a page, warnings, errors and exceptions only. */
  complaints(page: Page): readonly string[];
}

export interface StageOptions extends Pick<Options, 'window' | 'welcome' | 'moreHosts'> {
  readonly withExtension?: boolean;
  /** Everything the browser sends goes through a recorder. */
  readonly isRecorded?: boolean;
  /** A script that runs before the background's own. */
  readonly beforeBackground?: string;
  /** The same before the import's workers' own. */
  readonly beforeWorkers?: string;
}

const listen = (page: Page): string[] => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    said.push(`exception: ${error instanceof Error ? error.message : String(error)}`);
  });
  return said;
};

/** What a failed test had on its screens, in `.output/e2e`. */
const keepPictures = async (test: string, pages: readonly Page[]): Promise<void> => {
  const folder = join(root, '.output/e2e');
  await mkdir(folder, { recursive: true });
  const name = `${test.replaceAll(/[^\w]+/g, '-').slice(0, 80)}-${Date.now().toString(36)}`;
  for (const [i, page] of pages.entries()) {
    await page.bringToFront().catch(() => undefined);
    await page.screenshot({ path: join(folder, `${name}-${i.toString()}.png`) }).catch(() => undefined);
  }
};

export const onStage = (name: BrowserName, options: StageOptions = {}): Stage => {
  const {
    withExtension = true,
    window = { width: 1920, height: 1080 },
    welcome = false,
    moreHosts = [],
    isRecorded = false,
    beforeBackground = '',
    beforeWorkers = '',
  } = options;
  const heard = new WeakMap<Page, string[]>();
  const kept = new Set<Page>();
  let extensionDir: string | undefined;
  let session: Session | undefined;
  let server: SiteServer | undefined;
  let recorder: Recorder | undefined;

  beforeAll(async () => {
    server = await serve();
    if (withExtension) extensionDir = await copyOfBuild(name, moreHosts);
    if (extensionDir !== undefined && beforeBackground !== '')
      await putBefore(join(extensionDir, 'background.js'), beforeBackground);
    if (extensionDir !== undefined && beforeWorkers !== '') await putBeforeWorkers(extensionDir, beforeWorkers);
    const extension = extensionDir === undefined ? {} : { extensionDir };
    if (isRecorded) recorder = await record(server.port);
    const proxy = recorder ? { proxy: recorder.port } : {};
    session = await launch(name, { ...proxy, ...extension, port: server.port, window, welcome, moreHosts });
    for (const page of await session.browser.pages()) kept.add(page);
  });
  afterEach(async ({ task }) => {
    const pages = (await session?.browser.pages()) ?? [];
    if (task.result?.state === 'fail') await keepPictures(`${name} ${task.name}`, pages);
    const done = pages.filter((page) => !kept.has(page));
    await Promise.all(done.map((page) => page.close().catch(() => undefined)));
  });
  afterAll(async () => {
    await session?.close();
    await recorder?.close();
    await server?.close();
    if (extensionDir !== undefined) await rm(extensionDir, { recursive: true, force: true });
  });

  const started = <T>(part: T | undefined): T => {
    if (!part) throw new Error('The browser has not been started.');
    return part;
  };
  const visit = async (query?: string, where?: Where): Promise<Page> => {
    const page = await started(session).browser.newPage();
    heard.set(page, listen(page));
    await page.goto(addressOf(query, where), { waitUntil: 'load', timeout: patience });
    return page;
  };
  return {
    get session() {
      return started(session);
    },
    get server() {
      return started(server);
    },
    async update(version) {
      const dir = started(extensionDir);
      const path = join(dir, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      await writeFile(path, JSON.stringify({ ...manifest, version }));
      await started(session).browser.installExtension(dir);
    },
    get recorder() {
      return started(recorder);
    },
    visit,
    keep(page) {
      kept.add(page);
    },
    async open(query, where) {
      const page = await visit(query, where);
      await ready(page);
      return page;
    },
    complaints: (page) => heard.get(page) ?? [],
  };
};

/** Waits for answers to the page as it is. */
export const ready = (page: Page): Promise<Report> =>
  waitForReport(page, ({ state, findings }) => state === 'ready' && findings.length > 0, patience);

/** `rule` or `rule@row` of every fail that is not ignored. */
export const failsOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ result, ignored }) => result === 'fail' && ignored !== true)
    .map(({ rule, row }) => (row === undefined ? rule : `${rule}@${row}`));

/** Every fail and unknown with its place, in one order: two pages that say the same are equal. */
export const answersOf = ({ findings }: Report): string[] =>
  findings.map(({ rule, result, at, row }) => [result, rule, at, row ?? ''].join(' ').trim()).sort();

export const hasFail = (report: Report, rule: string, row?: string): boolean =>
  failsOf(report).includes(row === undefined ? rule : `${rule}@${row}`);

/** Waits until the rule fails (on the row), in answers that are not stale. */
export const untilFails = (page: Page, rule: string, row?: string): Promise<Report> =>
  waitForReport(page, (report) => report.state === 'ready' && hasFail(report, rule, row), patience);

export const untilPasses = (page: Page, rule: string, row?: string): Promise<Report> =>
  waitForReport(page, (report) => report.state === 'ready' && !hasFail(report, rule, row), patience);

/** Waits for these answers; says what they are instead when they do not come. */
export const untilAnswers = async (page: Page, wanted: readonly string[]): Promise<void> => {
  const text = JSON.stringify(wanted);
  await waitForReport(
    page,
    (report) => report.state === 'ready' && JSON.stringify(answersOf(report)) === text,
    patience / 2,
  ).catch(async () => {
    expect(answersOf(await findings(page))).toEqual(wanted);
  });
};

type Answer<T> = T | Promise<T>;

const waitFor = async <Args extends readonly unknown[]>(
  page: Page,
  what: string,
  lookup: (...args: Args) => Answer<unknown>,
  args: Args,
): Promise<JSHandle> => {
  // By the clock: in a tab behind another one no frame is drawn to wait for.
  const options = { timeout: patience, polling: 50 };
  try {
    return await page.waitForFunction(lookup as unknown as (...args: unknown[]) => unknown, options, ...args);
  } catch (error) {
    throw new Error(`Waited ${patience.toString()} ms for ${what}.`, { cause: error });
  }
};

/** An element that the function finds in the page, as soon as it does. */
export const find = async <Args extends readonly unknown[]>(
  page: Page,
  what: string,
  lookup: (...args: Args) => Element | null | undefined,
  ...args: Args
): Promise<ElementHandle> => {
  const found = (await waitFor(page, what, lookup, args)).asElement();
  if (!found) throw new Error(`${what} is not an element.`);
  return found as ElementHandle;
};

/** Waits until the function is true of the page. */
export const until = async <Args extends readonly unknown[]>(
  page: Page,
  what: string,
  holds: (...args: Args) => Answer<boolean>,
  ...args: Args
): Promise<void> => {
  await waitFor(page, `“${what}”`, holds, args);
};

/** One of the extension's own pages in a tab of its own. */
export const openOwnPage = (session: Session, path: string): Promise<Page> => openExtensionPage(session, path);
