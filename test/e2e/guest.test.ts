/**
 * Nobody but the seller notices the guest: the site behaves with Shoplint as it does without, beside other extensions
 * too, and a tab that nobody looks at is left alone. `npm run test:hard` goes to and fro longer.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findings } from './harness/overlay.ts';
import { leave, nameField, pressButton, rowField, siteSays, skuOf, type, valueOf } from './on-site.ts';
import {
  addressOf,
  answersOf,
  browsers,
  hasFail,
  onStage,
  ready,
  thailand,
  until,
  untilFails,
  untilPasses,
  type Stage,
} from './steps.ts';

const sale = 'scenario=mistakes&flip=0';

interface Traced {
  readonly trace: string[];
}

/** Every event of the seller's as the page's own scripts see it last, with what came of it. */
const traceEvents = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const trace: string[] = [];
    Object.assign(window, { trace });
    const names = ['focusin', 'focusout', 'beforeinput', 'input', 'change', 'keydown', 'keyup', 'click', 'submit'];
    for (const name of names) {
      addEventListener(name, (event) => {
        const { id, tagName, value } = event.target as Partial<HTMLInputElement>;
        trace.push(
          `${name} ${tagName ?? ''}#${id ?? ''} “${value ?? ''}”${event.defaultPrevented ? ' prevented' : ''}`,
        );
      });
    }
  });

/** The clock runs on between two walks. */
const timeless = (text: string): string =>
  text.replaceAll(/\d{4}[-/]\d\d[-/]\d\d|\d\d[-/]\d\d[-/]\d{4}|\d\d:\d\d(:\d\d)?/g, '…');

/** The document without our element, and what stands in its fields. */
const siteOf = async (page: Page): Promise<string> =>
  timeless(
    await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const host of copy.querySelectorAll('shoplint-overlay')) host.remove();
      const values = [...document.querySelectorAll('input')].map(({ value, checked }) => `${value} ${String(checked)}`);
      return [copy.outerHTML, ...values].join('\n');
    }),
  );

interface Walked {
  readonly site: string;
  readonly events: readonly string[];
  readonly said: readonly string[];
  readonly requests: readonly string[];
}

/** A seller's walk over the site: typing into a virtual table, a modal, a refused submit. */
const walk = async (stage: Stage, arrived: (page: Page) => Promise<unknown>, wanted?: string): Promise<Walked> => {
  const page = await stage.session.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${String(error)}`));
  await traceEvents(page);
  await page.goto(addressOf(`${sale}&table=virtual&n=200`));
  await siteSays(page, 'Create flash sale');
  await arrived(page);
  await type(await nameField(page), 'Double 11');
  await type(await rowField(page, skuOf(1, 1), 'price'), '99');
  await leave(page);
  await pressButton(page, 'Select products');
  await pressButton(page, 'Cancel', '.theme-arco-modal');
  await until(page, 'the modal is gone', () => document.querySelector('.theme-arco-modal') === null);
  await pressButton(page, 'Agree and publish', '.sc-footer');
  await siteSays(page, 'A flash sale can last 72 hours at most');
  const isQuiet = (): boolean => document.querySelector('[class*="-message-wrapper"] [class*="-message "]') === null;
  await until(page, 'the site’s message is gone', isQuiet);
  await leave(page);
  if (wanted !== undefined) await expect.poll(() => siteOf(page), { timeout: 10_000 }).toBe(wanted);
  return {
    site: await siteOf(page),
    events: (await page.evaluate(() => (window as unknown as Traced).trace)).map(timeless),
    said,
    requests: stage.server.requests
      .filter(({ host }) => host === thailand)
      .map(({ method, url }) => `${method} ${url}`)
      .sort(),
  };
};

/** What spell checkers and translators do to a page: attributes and hosts at every field, every text wrapped. */
const besideOthers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.setAttribute('data-gr-ext-installed', '');
    for (const field of document.querySelectorAll('input')) {
      field.setAttribute('data-gramm', 'false');
      field.setAttribute('data-lt-active', 'true');
      const host = document.createElement('grammarly-extension');
      host.attachShadow({ mode: 'open' }).innerHTML = '<div role="button">G</div><input value="1">';
      field.after(host);
    }
    // By a name from outside: the types call <font> deprecated, and translators use it all the same.
    const make = (tag: string): HTMLElement => document.createElement(tag);
    const texts = document.createTreeWalker(document.getElementById('root') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      if (text.textContent?.trim() === '') continue;
      const outer = make('font');
      (text as ChildNode).replaceWith(outer);
      outer.appendChild(make('font')).append(text);
    }
  });

describe.each(browsers)('%s', (name) => {
  const alone = onStage(name, { withExtension: false });
  const stage = onStage(name);

  it('leaves the site’s document, events, console and requests as they are without it', async () => {
    const without = await walk(alone, () => Promise.resolve());
    expect(without.events.length).toBeGreaterThan(50);
    const beside = await walk(stage, ready, without.site);
    expect(beside).toEqual(without);
  });

  it('leaves the focus and what is selected alone when its findings arrive', async () => {
    const page = await stage.visit(`${sale}&name=Double+11`);
    const field = await nameField(page);
    const standing = (): Promise<unknown> =>
      page.evaluate(() => {
        const { id, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
        return { id, selectionStart, selectionEnd };
      });
    await field.focus();
    await field.evaluate((input) => {
      (input as HTMLInputElement).setSelectionRange(2, 5);
    });
    const before = await standing();
    expect(before).toEqual({ id: 'name_input', selectionStart: 2, selectionEnd: 5 });
    await untilFails(page, 'flash-sale/max-duration');
    expect(await standing()).toEqual(before);
  });

  it('says the same beside a spell checker and a translator', async () => {
    const page = await stage.open(sale);
    const before = answersOf(await findings(page));
    await besideOthers(page);
    const row = skuOf(2, 1);
    await type(await rowField(page, row, 'price'), '9999');
    const others = (answers: readonly string[]): string[] => answers.filter((each) => !each.endsWith(row));
    const report = await untilFails(page, 'flash-sale/below-original', row);
    expect(others(answersOf(report))).toEqual(others(before));
    expect(stage.complaints(page)).toEqual([]);
  });

  it('leaves a tab alone that nobody looks at, and catches up', async () => {
    const page = await stage.open(sale);
    await untilFails(page, 'flash-sale/name');
    const front = await stage.visit(sale);
    await until(page, 'the tab is behind', () => document.hidden);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#name_input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Double 11');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const opened = await stage.session.browser.newPage();
    await opened.goto(addressOf(sale));
    await ready(opened);
    expect(hasFail(await findings(page), 'flash-sale/name')).toBe(true);
    await front.close();
    await page.bringToFront();
    await untilPasses(page, 'flash-sale/name');
  });
});

describe('chromium', () => {
  const stage = onStage('chromium');

  it('waits for what an input method composes, and takes nothing from it', async () => {
    const page = await stage.open(sale);
    const client = await page.createCDPSession();
    const field = await nameField(page);
    await field.focus();
    for (const text of ['s', 'sh', 'shuang']) {
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await untilPasses(page, 'flash-sale/name');
    await client.send('Input.insertText', { text: '双十一' });
    expect(await valueOf(field)).toBe('双十一');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name_input');
    await type(field, '');
    await untilFails(page, 'flash-sale/name');
  });

  it('keeps nothing of the pages that were left', async () => {
    const page = await stage.open(sale);
    const client = await page.createCDPSession();
    const usedMb = async (): Promise<number> => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    };
    const start = await usedMb();
    await pressButton(page, 'Homepage', '.sc-menu');
    const navigations = process.env['SHOPLINT_HARD'] === undefined ? 10 : 200;
    for (let i = 0; i < navigations / 2; i += 1) {
      await page.evaluate(() => {
        history.back();
      });
      await ready(page);
      await page.evaluate(() => {
        history.forward();
      });
      await until(page, 'the overlay is gone', () => document.querySelector('shoplint-overlay') === null);
    }
    const growth = (await usedMb()) - start;
    console.info(`${String(navigations)} navigations: ${growth.toFixed(1)} MB more than at the start`);
    expect(growth).toBeLessThan(10);
  }, 600_000);
});
