/** Order exports: files on disk, chosen in the workbench as the file dialog would, and what becomes of them. */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { saveExport } from '../../orders/disk.ts';
import type { ExportFile } from '../../orders/export.ts';
import { allowDownloads, openExtensionPage, type Session } from './browsers.ts';

/** By the clock: in a tab behind another one no frame is drawn to wait for. */
const waiting = { polling: 50, timeout: 60_000 };

/** A folder for the files of a run. */
export interface Downloads {
  /** Where the export now is. */
  save(file: ExportFile): Promise<string>;
  /** The CSV export as a download that broke off within a row, after at most `bytes`. */
  saveBroken(file: ExportFile, bytes: number): Promise<string>;
  /** Where the file is that the browser downloads when this is done. */
  ofBrowser(session: Session, press: () => Promise<void>): Promise<string>;
  remove(): Promise<void>;
}

const comma = 0x2c;

/** Browsers write beside (`.part`, `.crdownload`) and may put an empty file where the whole one will be. */
const finishedIn = async (folder: string): Promise<string> => {
  const end = Date.now() + waiting.timeout;
  while (Date.now() < end) {
    const names = await readdir(folder);
    const path = join(folder, names[0] ?? '');
    if (names.length === 1 && /\.(csv|xlsx|gz|json|ics)$/.test(path) && (await stat(path)).size > 0) return path;
    await new Promise((later) => setTimeout(later, waiting.polling));
  }
  throw new Error(`No download arrived in ${folder}.`);
};

export const downloads = async (): Promise<Downloads> => {
  const folder = await mkdtemp(join(tmpdir(), 'shoplint-orders-'));
  return {
    async save(file) {
      const path = join(folder, file.name);
      await saveExport(file, path);
      return path;
    },
    async saveBroken(file, bytes) {
      const path = join(folder, file.name);
      const begin = new Uint8Array(await file.blob().slice(0, bytes).arrayBuffer());
      await writeFile(path, begin.subarray(0, begin.lastIndexOf(comma)));
      return path;
    },
    async ofBrowser(session, press) {
      const into = await mkdtemp(join(folder, 'browser-'));
      await allowDownloads(session, into);
      await press();
      return finishedIn(into);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/** The workbench's order history, with the market chosen. */
export const openHistory = async (session: Session, market: string): Promise<Page> => {
  const page = await openExtensionPage(session, 'options.html#history');
  await page.waitForFunction(
    (code) => document.querySelector(`[data-testid=import-market] option[value="${code}"]`),
    waiting,
    market,
  );
  await page.select('[data-testid=import-market]', market);
  return page;
};

/** The outcome, as other programs read it (design.md, “What others may rely on”), and what people read. */
export interface Imported {
  readonly state: 'asking' | 'done' | 'failed';
  readonly rows: number;
  readonly added: number;
  readonly skus: number;
  readonly rejected: number;
  readonly words: string;
}

const result = '[data-testid=import-result]';

/** Waits while files are being read. */
export const untilImported = async (page: Page): Promise<Imported> => {
  const found = await page.waitForFunction(
    (selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element || element.dataset['state'] === 'reading') return null;
      const { state, rows, added, skus, rejected } = element.dataset;
      return { state, rows, added, skus, rejected, words: element.innerText };
    },
    waiting,
    result,
  );
  const { state, words, ...counts } = (await found.jsonValue())!;
  return {
    state: state as Imported['state'],
    rows: Number(counts.rows),
    added: Number(counts.added),
    skus: Number(counts.skus),
    rejected: Number(counts.rejected),
    words,
  };
};

/** Chooses files and waits for what becomes of them. */
export const importFiles = async (page: Page, ...paths: readonly string[]): Promise<Imported> => {
  const input = await page.waitForSelector('input[type=file][data-testid=import-orders]:enabled');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  return untilImported(page);
};

/** Answers which number of the file's dates is the day: `Day first` or `Month first`. */
export const answerDates = async (page: Page, answer: string): Promise<Imported> => {
  const button = await page.waitForSelector(`${result} ::-p-text(${answer})`);
  await button?.click();
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLElement>(selector)?.dataset['state'] !== 'asking',
    waiting,
    result,
  );
  return untilImported(page);
};

/** Imports one export from start to end and closes the workbench. */
export const importExport = async (session: Session, market: string, file: ExportFile): Promise<Imported> => {
  const folder = await downloads();
  const page = await openHistory(session, market);
  try {
    return await importFiles(page, await folder.save(file));
  } finally {
    await page.close();
    await folder.remove();
  }
};
