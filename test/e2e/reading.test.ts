/** The page is read in every language, layout, table and way of writing, and what cannot be read is never a pass. */
import type { ElementHandle } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickAtRest } from './click.ts';
import { findings, waitForReport, waitForState } from './harness/overlay.ts';
import { card, inOverlay, overlaySays, press, pressOn, words } from './in-overlay.ts';
import { leave, paste, rowField, skuOf, timeFields, type, valueOf } from './on-site.ts';
import {
  answersOf,
  browsers,
  failsOf,
  hasFail,
  find,
  onStage,
  patience,
  until,
  untilAnswers,
  untilFails,
  untilPasses,
} from './steps.ts';
import { hosts, levels, looks } from './looks.ts';

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);

  /** What the plain English page of each level answers. */
  const plain = new Map<string, readonly string[]>();
  beforeAll(async () => {
    for (const level of levels) {
      const page = await stage.open(`scenario=mistakes&n=3&flip=0&level=${level}`);
      plain.set(level, answersOf(await findings(page)));
      await page.close();
    }
  });

  it.each(looks)('reads the same in %s, %s time inputs, %s, %s, %s', async (...variant) => {
    const [lang, layout, prefix, table, level] = variant;
    const query = new URLSearchParams({ lang, layout, prefix, table, level, scenario: 'mistakes', n: '3', flip: '0' });
    const page = await stage.visit(query.toString());
    const wanted = plain.get(level) ?? [];
    expect(wanted.length).toBeGreaterThan(8);
    await untilAnswers(page, wanted);
  });

  it('goes on when the language arrives late, and reads what is typed then', async () => {
    const page = await stage.open('scenario=mistakes&n=3&lang=zh-CN&flip=1500');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await untilAnswers(page, plain.get('variation') ?? []);
    await until(page, 'the page is Chinese', () => document.documentElement.lang === 'zh-CN');
    const row = skuOf(2, 1);
    const price = await rowField(page, row, 'price');
    await type(price, '9999');
    await untilFails(page, 'flash-sale/below-original', row);
    await type(price, '28.08');
    await leave(page);
    await untilAnswers(page, plain.get('variation') ?? []);
  });

  it.each([
    ['VN', 'seller-vn.tiktok.com', /^[\d.]+₫$/],
    ['ID', 'seller-id.tiktok.com', /^Rp[\d.]+$/],
    ['TH', 'seller-th.tiktok.com', /^฿\d+\.00$/],
  ])('reads prices as %s writes them', async (market, host, form) => {
    const page = await stage.open('scenario=clean&n=2', { host });
    expect((await findings(page)).market).toBe(market);
    const row = skuOf(1, 1);
    const price = await rowField(page, row, 'price');
    const original = await price.evaluate((input) => {
      const cells = [...(input.closest('tr')?.cells ?? [])];
      return cells.find((cell) => cell.querySelector('.sc-price'))?.textContent.trim() ?? '';
    });
    expect(original).toMatch(form);
    const digits = original.replace(/[^\d.]/g, '');

    await type(price, digits);
    await untilFails(page, 'flash-sale/below-original', row);
    // One least unit of the currency less.
    const less = digits.includes('.00')
      ? (Number(digits) - 0.01).toFixed(2)
      : digits.replace(/[1-9]\.000$/, (end) => `${String(Number(end[0]) - 1)}.999`);
    expect(less).not.toBe(digits);
    await type(price, less);
    await untilPasses(page, 'flash-sale/below-original', row);
    await leave(page);
    await card(page, 'flash-sale/discount-depth').catch(() => undefined);
    await untilPasses(page, 'flash-sale/below-original', row);
  });

  it.each(hosts)('knows the market by the host %s: %s', async (host, market) => {
    const page = await stage.visit('scenario=mistakes&n=3', { host });
    const report = await untilFails(page, 'flash-sale/below-original', skuOf(1, 2));
    expect(report.market).toBe(market);
    await overlaySays(page, '· local');
  });

  it.each([
    ['VN', 'seller.tiktokshopglobalselling.com', 'shop_region=VN', 'Vietnam · cross-border'],
    ['GB', 'seller.eu.tiktokglobalshop.com', 'shop_region=GB', 'United Kingdom · cross-border'],
    // The address says it a moment later; until then only the top bar does.
    ['PH', 'seller.tiktokglobalshop.com', 'market=PH', 'Philippines · cross-border'],
  ])('knows a cross-border shop of %s on %s', async (region, host, query, words) => {
    const page = await stage.visit(`scenario=mistakes&n=3&${query}`, { host });
    await overlaySays(page, words);
    const report = await untilFails(page, 'flash-sale/below-original', skuOf(1, 2));
    expect(report.market).toBe(region === 'GB' ? 'UK' : region);
  });

  it('says how much of a virtual table it has seen, until all has been scrolled through', async () => {
    const page = await stage.open('scenario=clean&table=virtual&n=60');
    const first = skuOf(1, 1);
    await type(await rowField(page, first, 'price'), '9999');
    await leave(page);
    await untilFails(page, 'flash-sale/below-original', first);
    const unseen = { rule: 'flash-sale/rows-unseen', result: 'unknown', at: 'products' };
    expect((await findings(page)).findings).toContainEqual(expect.objectContaining(unseen));
    await overlaySays(page, 'of 60 products. Scroll');
    const [, seen] = /Checked (\d+) of 60 products\. Scroll/.exec(await words(page)) ?? [];
    expect(Number(seen)).toBeGreaterThan(0);
    expect(Number(seen)).toBeLessThan(60);
    expect(await words(page)).toContain(`Shoplint has read ${seen ?? ''} of 60 products.`);

    await page.evaluate(async () => {
      const body = document.querySelector('.sc-products [class*="-table-body"]');
      const scroller = [body, ...(body?.querySelectorAll('*') ?? [])].find(
        (each) => each && each.scrollHeight > each.clientHeight + 200,
      );
      if (!scroller) throw new Error('The table does not scroll.');
      const drawn = (): Promise<void> =>
        new Promise((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              done();
            }),
          ),
        );
      for (let top = 0; top <= scroller.scrollHeight; top += 240) {
        scroller.scrollTop = top;
        await drawn();
      }
    });
    await waitForReport(
      page,
      ({ state, findings: all }) => state === 'ready' && all.every(({ rule }) => rule !== unseen.rule),
      patience,
    );
    expect(await words(page)).not.toContain('of 60 products');
    expect(failsOf(await findings(page))).toContain(`flash-sale/below-original@${first}`);

    // A row that was scrolled away is still judged, and cannot be gone to.
    await pressOn(page, 'go', 'flash-sale/below-original', first);
    await inOverlay(page, '[data-notice="notThere"]');
  });

  it('says so for the pages of a paginated table too', async () => {
    const page = await stage.open('scenario=mistakes&table=paginated&n=12');
    await overlaySays(page, 'of 12 products. Turn the pages');
    // The pages' numbers may lie under the panel.
    await press(page, 'fold');
    for (const number of ['2', '3', '4']) {
      const turn = await find(
        page,
        `page ${number}`,
        (text) =>
          [...document.querySelectorAll('[class*="-pagination-item"]')].find((each) => each.textContent === text),
        number,
      );
      await turn.evaluate((each) => {
        each.scrollIntoView({ block: 'center' });
      });
      await clickAtRest(turn);
      await until(
        page,
        'the page is turned',
        (text) => document.querySelector('[class*="-pagination-item-active"]')?.textContent === text,
        number,
      );
    }
    await waitForReport(
      page,
      ({ state, findings: all }) => state === 'ready' && all.every(({ rule }) => rule !== 'flash-sale/rows-unseen'),
      patience,
    );
    await press(page, 'open');
    expect(await words(page)).not.toContain('of 12 products');
    // What was found on the first page is still known on the last.
    expect(failsOf(await findings(page))).toContain(`flash-sale/below-original@${skuOf(1, 2)}`);
  });

  it('takes bad input for what it is, and markup for text', async () => {
    const page = await stage.open('scenario=clean&n=3');
    const row = skuOf(3, 1);
    const price = await rowField(page, row, 'price');
    for (const [text, rule, message] of [
      ['12.345', 'price-format', 'tooManyDecimals'],
      ['99999999999999999999', 'price-format', 'tooBig'],
      ['-5', 'price-format', 'notANumber'],
    ] as const) {
      await type(price, text);
      await waitForReport(
        page,
        ({ findings: all }) =>
          all.some((each) => each.rule === `flash-sale/${rule}` && each.message === message && each.row === row),
        patience,
      );
    }
    await leave(page);
    await type(price, '9999');
    await leave(page);
    await card(page, 'flash-sale/below-original', row);
    await overlaySays(page, '<img src=x onerror=alert(1)> <b>50%</b>');
    expect(
      await page.evaluate(() => document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector('img, b')),
    ).toBeNull();
    const [start, end] = await timeFields(page);
    const early = start && (await valueOf(start));
    expect(early).toBeTruthy();
    await type(end as ElementHandle, (early ?? '').replace(/\d{4}/, '2020'));
    await page.keyboard.press('Enter');
    await untilFails(page, 'flash-sale/ends-after-start');
    expect(hasFail(await findings(page), 'flash-sale/max-duration')).toBe(false);
    expect(stage.complaints(page)).toEqual([]);

    const empty = await stage.open('scenario=empty&name=Empty');
    await untilFails(empty, 'flash-sale/no-products');
  });

  it('passes nothing that nobody researched', async () => {
    const known = await stage.open('scenario=mistakes');
    const fails = new Set(
      (await findings(known)).findings.filter(({ result }) => result === 'fail').map(({ rule }) => rule),
    );
    const page = await stage.open('scenario=mistakes', { host: 'seller-mx.tiktok.com' });
    const report = await findings(page);
    expect(report.market).toBe('MX');
    const spoken = new Set(report.findings.map(({ rule }) => rule));
    expect([...fails].filter((rule) => !spoken.has(rule))).toEqual([]);
    expect(report.findings.filter(({ result }) => result === 'unknown').length).toBeGreaterThan(2);

    const clean = await stage.open('scenario=clean', { host: 'seller-mx.tiktok.com' });
    await overlaySays(clean, 'Nothing to fix in what could be checked.');
  });

  it('says that a page where everything has another name has changed, and passes nothing', async () => {
    const page = await stage.visit('renamed=1&scenario=mistakes&name=Secret');
    expect(await waitForState(page, 'reading', patience)).toMatchObject({ findings: [], passed: 0 });
    const report = await waitForState(page, 'unrecognised', patience);
    expect(report).toMatchObject({ findings: [], passed: 0, page: 'flash-sale' });
    await overlaySays(page, 'This page has changed');
    await overlaySays(page, 'Nothing is being checked');

    await press(page, 'copy-diagnosis');
    await inOverlay(page, '[data-notice="copied"]');
    // What was copied holds none of the seller's data.
    const field = await find(page, 'a field', () => document.querySelector('input:not([type])'));
    await type(field, '');
    await paste(page);
    const copied = await valueOf(field);
    expect(copied).toContain('not found: name');
    expect(copied).not.toMatch(/Secret|17305|17294|7495/);
  });
});
