/** The main job: order exports go in at the workbench, and the flash-sale page knows each SKU's ceiling. */
import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { TrueLimit } from '../orders/truth.ts';
import { practiceExport } from '../orders/practice.ts';
import { catalogue } from '../seller-center/data.ts';
import { marketNamed } from '../orders/options.ts';
import { buyerMark } from '../orders/words.ts';
import { clickAtRest } from './click.ts';
import { answerDates, downloads, importFiles, openHistory, type Downloads } from './harness/orders.ts';
import { isKept } from './kept.ts';
import { leave, pressButton, rowField, siteSays, type } from './on-site.ts';
import { clearStorage } from './own-pages.ts';
import { browsers, find, hasFail, onStage, patience, untilFails } from './steps.ts';
import { waitForReport, type Report } from './harness/overlay.ts';

const isHard = Boolean(process.env['SHOPLINT_HARD']);
const rule = 'flash-sale/lowest-price';
const skusOnPage = (market: string): readonly string[] =>
  catalogue(5, marketNamed(market)).flatMap(({ skus }) => skus.map(({ id }) => id));

/** The highest price in minor units that is not above the limit. */
const highest = ({ paid, quantity }: TrueLimit): number => Math.floor(paid / quantity);

const setPrice = async (page: Page, sku: string, minor: number, decimals: number): Promise<void> => {
  await type(await rowField(page, sku, 'price'), (minor / 10 ** decimals).toFixed(decimals));
  await leave(page);
};

/** Neither the row's ceiling nor that of all rows is unknown. */
const isKnown = ({ findings }: Report, sku: string): boolean =>
  !findings.some((each) => each.rule === rule && each.result === 'unknown' && (each.row ?? sku) === sku);

const untilSeverity = (page: Page, sku: string, severity: 'error' | 'warning'): Promise<Report> =>
  waitForReport(
    page,
    ({ state, findings }) =>
      state === 'ready' &&
      findings.some((each) => each.rule === rule && each.row === sku && each.severity === severity),
    patience,
  );

/** A ceiling that takes long to look up is unknown at first. */
const untilPassesKnown = (page: Page, sku: string): Promise<Report> =>
  waitForReport(
    page,
    (report) => report.state === 'ready' && isKnown(report, sku) && !hasFail(report, rule, sku),
    patience,
  );

/** The price passes and one minor unit more fails, whatever stood there before. */
const expectEdge = async (page: Page, sku: string, minor: number, decimals: number): Promise<void> => {
  const passes = async (): Promise<void> => {
    await setPrice(page, sku, minor, decimals);
    await untilPassesKnown(page, sku);
  };
  await passes();
  await setPrice(page, sku, minor + 1, decimals);
  await untilFails(page, rule, sku);
  await passes();
};

/** Files show whole seconds. */
const exportedAt = Math.floor(Date.now() / 1000) * 1000;

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

  it('takes an export of 100,000 lines, and knows the ceilings on the flash-sale page', async () => {
    const file = practiceExport({ market: 'TH', rows: 100_000, now: exportedAt });
    const skus = skusOnPage('TH');
    const path = await folder.save(file);
    const first = await importFiles(await openHistory(stage.session, 'TH'), path);
    expect(first).toMatchObject({ state: 'done', rows: 100_000, added: 100_000, skus: skus.length, rejected: 0 });

    const page = await stage.open();
    // Shoplint was told of no flash sale: it finds them in the orders, and takes these for uncertain.
    const { ceilings } = file.truth({ now: Date.now(), windows: [], suspected: file.windows });
    const [sku, { certain, strict }] = [...ceilings].find(
      ([, { certain: sure, strict: all }]) => sure && all && highest(all) + 1 < highest(sure),
    )!;
    await expectEdge(page, sku, highest(strict!), 2);
    await setPrice(page, sku, highest(certain!) + 1, 2);
    await untilSeverity(page, sku, 'error');
    await setPrice(page, sku, highest(certain!), 2);
    await untilSeverity(page, sku, 'warning');

    for (const other of skus.filter((each) => each !== sku).slice(0, 4))
      await expectEdge(page, other, highest(ceilings.get(other)!.strict!), 2);
  });

  it('adds no line when the same export comes again, and keeps nothing of buyers', async () => {
    const path = await folder.save(practiceExport({ market: 'VN', rows: 10_000, now: exportedAt }));
    const first = await importFiles(await openHistory(stage.session, 'VN'), path);
    expect(first).toMatchObject({ state: 'done', rows: 10_000, added: 10_000, rejected: 0 });
    // Now the shop is known that the orders are of.
    await stage.open('', { host: 'seller-vn.tiktok.com' });
    const own = await openHistory(stage.session, 'VN');
    const again = await importFiles(own, path);
    expect(again).toMatchObject({ state: 'done', rows: 10_000, added: 0, rejected: 0 });

    // Shoplint keeps who delivers, deep in its blocks: what is there is found.
    expect(await isKept(own, 'Viettel Post')).toBe(true);
    expect(await isKept(own, buyerMark)).toBe(false);
  });

  it('says what to do about a download that broke off, and keeps what was there', async () => {
    const file = practiceExport({ market: 'MY', rows: 10_000, now: exportedAt, flashSales: 0 });
    await importFiles(await openHistory(stage.session, 'MY'), await folder.save(file));
    const path = await folder.saveBroken(file, 3_000_000);
    const broken = await importFiles(await openHistory(stage.session, 'MY'), path);
    expect(broken.state).toBe('failed');
    expect(broken.words).toMatch(/breaks off .* again/i);

    const page = await stage.open('', { host: 'seller-my.tiktok.com' });
    const [sku, { strict }] = [...file.truth({ now: Date.now() }).ceilings][0]!;
    await expectEdge(page, sku, highest(strict!), 2);
  });

  it('refuses the lowest price itself in the United States', async () => {
    const file = practiceExport({ market: 'US', rows: 20_000, now: exportedAt, flashSales: 0 });
    const done = await importFiles(await openHistory(stage.session, 'US'), await folder.save(file));
    expect(done).toMatchObject({ state: 'done', rows: 20_000, added: 20_000, rejected: 0 });

    const page = await stage.open('', { host: 'seller-us.tiktok.com' });
    const [sku, { strict }] = [...file.truth({ now: Date.now() }).ceilings].find(
      ([, { strict: limit }]) => limit && limit.paid % limit.quantity === 0,
    )!;
    await expectEdge(page, sku, highest(strict!) - 1, 2);
  });

  it('reads a spreadsheet as it reads a CSV file', async () => {
    // In a hard run so large that a second worker unpacks it.
    const rows = isHard ? 90_000 : 3000;
    const orders = { market: 'ID', rows, now: exportedAt, flashSales: 0 } as const;
    const file = practiceExport(orders);
    expect(file.name).toMatch(/\.xlsx$/);
    const done = await importFiles(await openHistory(stage.session, 'ID'), await folder.save(file));
    expect(done).toMatchObject({ state: 'done', rows, added: rows, rejected: 0 });

    const page = await stage.open('', { host: 'seller-id.tokopedia.com' });
    const [sku, { strict }] = [...file.truth({ now: Date.now() }).ceilings][0]!;
    await expectEdge(page, sku, highest(strict!), 0);

    const csv = practiceExport({ ...orders, format: 'csv' });
    const same = await importFiles(await openHistory(stage.session, 'ID'), await folder.save(csv));
    expect(same).toMatchObject({ state: 'done', rows, added: 0, rejected: 0 });
  });

  it('takes what the order page exports', async () => {
    const page = await stage.visit('orders=3000&tab=all', { host: 'seller-sg.tiktok.com', path: '/order' });
    await pressButton(page, 'Export orders');
    const all = await find(page, 'the choice of all orders', () =>
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes('All orders')),
    );
    await clickAtRest(all);
    await pressButton(page, 'Export');
    await siteSays(page, 'Ready');
    const path = await folder.ofBrowser(stage.session, () => pressButton(page, 'Download'));
    const [, day, hour] = /-(\d{4}-\d\d-\d\d)-(\d\d)_00\.csv$/.exec(path) ?? [];
    const now = Date.parse(`${day ?? ''}T${hour ?? ''}:00+08:00`);
    const file = practiceExport({ market: 'SG', rows: 3000, now });

    const done = await importFiles(await openHistory(stage.session, 'SG'), path);
    expect(done).toMatchObject({ state: 'done', rows: 3000, added: 3000, skus: 12, rejected: 0 });
    expect(file.name).toBe(basename(path));
    const sale = await stage.open('', { host: 'seller-sg.tiktok.com' });
    const [sku, { strict }] = [...file.truth({ now: Date.now(), windows: [] }).ceilings][0]!;
    await expectEdge(sale, sku, highest(strict!), 2);
  });

  it('asks which number is the day where no date tells, and goes on from there', async () => {
    // Every number of these dates could be a month, and no clock of twelve hours hints at the American order.
    const now = Date.parse('2026-03-12T12:00Z');
    const file = practiceExport({ market: 'US', rows: 500, now, days: 11, seed: 2, dates: 'MDY' });
    const own = await openHistory(stage.session, 'US');
    const asked = await importFiles(own, await folder.save(file));
    expect(asked.state).toBe('asking');
    expect(asked.words).toMatch(/\d\d\/\d\d\/2026/);
    const done = await answerDates(own, 'Month first');
    expect(done).toMatchObject({ state: 'done', rows: 500, added: 500, rejected: 0 });
  });
});
