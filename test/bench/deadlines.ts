/** Deadlines: 100,000 open orders in a background that was just started, and the popup of a shop with 10,000 of them. */
import { strictEqual } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, openExtensionPage, stopServiceWorker, type Session } from '../e2e/harness/browsers.ts';
import { bundle } from './bundle.ts';
import { median, spread, takeTurns } from './measure.ts';
import { line, type Line } from './report.ts';

/** Nothing of Seller Center is opened: no port leads anywhere. */
const port = 9;
const shop = 'seller-th.tiktok.com|TH|7495';

async function benchExtension(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'shoplint-bench-')), 'deadlines');
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'Deadlines', version: '1.0' };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, background: { service_worker: 'background.js' } }),
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Deadlines</title>');
  writeFileSync(join(folder, 'background.js'), await bundle(join(import.meta.dirname, 'contenders/deadlines.ts')));
  return folder;
}

interface Reckoned {
  readonly ms: number;
  readonly orders: number;
  readonly groups: number;
  readonly next?: number;
}

async function ordersLine(rounds: number): Promise<Line> {
  const extensionDir = await benchExtension();
  const session = await launch('chromium', { extensionDir, port, welcome: true });
  try {
    const page = await openExtensionPage(session, 'page.html');
    let groups = 0;
    const take = async (): Promise<number> => {
      await stopServiceWorker(session);
      const found = await page.evaluate(() => chrome.runtime.sendMessage<string, Reckoned>('reckon'));
      strictEqual(found.orders, 100_000, 'Not every order has its deadline.');
      strictEqual(typeof found.next, 'number', 'There is no next alarm.');
      groups = found.groups;
      return found.ms;
    };
    const { taken } = await takeTurns({ taken: take }, rounds);
    const note =
      `${spread(taken, 0)} ms; in a service worker that was just started: 100,000 open orders in three warehouses → ` +
      `${String(groups)} deadlines by kind and hour, and the next alarm`;
    return line('deadlines/100k-ms', median(taken), 'ms', '<=150', rounds, note);
  } finally {
    await session.close();
    rmSync(join(extensionDir, '..'), { recursive: true, force: true });
  }
}

/** Ten thousand cases of one shop, reckoned by the background as after any change. */
async function fill(own: Page): Promise<void> {
  await own.evaluate(async (key) => {
    const now = Date.now();
    const cases = Array.from({ length: 10_000 }, (_, i) => ({
      ...{ id: `c${String(i)}`, name: `Notice ${String(i)}`, behaviour: 'repeat-buyer', measures: ['warning'] },
      ...{ notice: { at: now - 29.9 * 86_400_000 + i * 240_000, hasHour: true }, appealable: 'yes', events: [] },
    }));
    const none = { points: [], addresses: [], extensions: [], switches: [], areas: {}, methods: {}, damaged: [] };
    await chrome.storage.local.set({ shops: [key], [`cases:${key}`]: { ...none, cases } });
  }, shop);
  await own.waitForFunction(
    async () => {
      const kept = await chrome.storage.local.get<Record<string, { count?: number } | undefined>>('next-dues');
      return kept['next-dues']?.count === 10_000;
    },
    { timeout: 60_000, polling: 100 },
  );
}

type Seen = typeof globalThis & { seenAt?: number };

async function popupLine(extensionDir: string, rounds: number): Promise<Line> {
  const session = await launch('chromium', { extensionDir, port });
  try {
    const own = await openExtensionPage(session, 'options.html#settings');
    await fill(own);
    const { taken } = await takeTurns({ taken: () => opened(session) }, rounds);
    const names = await own.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
    strictEqual(new Set(names).size, names.length, 'More than one alarm of a kind is pending.');
    const note =
      `${spread(taken, 0)} ms from the navigation to the first deadlines drawn; one shop with 10,000 cases; alarms ` +
      `pending: ${names.join(', ')}`;
    return line('popup/10k-ms', median(taken), 'ms', '<=120', rounds, note);
  } finally {
    await session.close();
  }
}

/** From the popup's navigation to its first deadline in the document. */
async function opened(session: Session): Promise<number> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (!document.querySelector('.next .deadline')) return;
      (globalThis as Seen).seenAt = performance.now();
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${session.extensionOrigin}popup.html`);
  await page.waitForFunction(() => (globalThis as Seen).seenAt !== undefined, { timeout: 30_000, polling: 10 });
  const ms = await page.evaluate(() => (globalThis as Seen).seenAt ?? NaN);
  await page.close();
  return ms;
}

export const deadlineLines = async (quick: boolean): Promise<Line[]> => [await ordersLine(quick ? 7 : 15)];

export const popupLines = async (extensionDir: string, quick: boolean): Promise<Line[]> => [
  await popupLine(extensionDir, quick ? 7 : 21),
];
