/**
 * Nobody but the seller notices the guest: the site behaves with Shoplint as it does without, beside other extensions
 * too, and a tab that nobody looks at is left alone. `npm run test:hard` goes to and fro longer.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findings } from './harness/overlay.ts';
import {
  command,
  leave,
  nameField,
  paste,
  pressButton,
  rowField,
  siteSays,
  skuOf,
  type,
  untilGone,
  valueOf,
} from './on-site.ts';
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
    const names = [
      ...['focusin', 'focusout', 'beforeinput', 'input', 'change', 'keydown', 'keyup', 'click', 'submit'],
      ...['copy', 'paste'],
    ];
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

/** The document without our element, what stands in its fields, and how far everything is scrolled. */
const siteOf = async (page: Page): Promise<string> =>
  timeless(
    await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const host of copy.querySelectorAll('shoplint-overlay')) host.remove();
      const values = [...document.querySelectorAll('input')].map(({ value, checked }) => `${value} ${String(checked)}`);
      const scrolled = [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop !== 0);
      return [copy.outerHTML, ...values, ...scrolled.map(({ scrollTop }) => String(scrollTop))].join('\n');
    }),
  );

/**
 * What stands in the field after typing, after undoing and after redoing all that was done there. In as many steps as it
 * takes: Chromium cuts one in two wherever a node leaves the document while somebody types.
 */
const undone = async (page: Page, field: ElementHandle): Promise<readonly string[]> => {
  const stepTo = async (wanted: string, step: () => Promise<void>): Promise<string> => {
    for (let i = 0; i < 40 && (await valueOf(field)) !== wanted; i += 1) await step();
    return valueOf(field);
  };
  await field.click();
  await page.keyboard.press('End');
  await field.type(' and 12');
  const typed = await valueOf(field);
  return [typed, await stepTo('', () => command(page, 'z')), await stepTo(typed, () => command(page, 'z', true))];
};

/** Scrolls the table's own box down and back up; answers which rows were drawn down there. */
const scrolled = async (page: Page): Promise<readonly string[]> => {
  const scrollTo = (top: number): Promise<void> =>
    page.evaluate((to) => {
      const boxes = [...document.querySelectorAll('[class*="-table"]')];
      const box = boxes.find((each) => each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 1000);
      if (!box) throw new Error('No box of the table scrolls.');
      box.scrollTop = to;
    }, top);
  const first = skuOf(1, 1);
  const isDrawn = (sku: string): boolean =>
    [...document.querySelectorAll('.sc-id')].some(({ textContent }) => textContent.endsWith(sku));
  await scrollTo(3000);
  await until(page, 'the first rows are gone', (sku) => !document.body.innerText.includes(sku), first);
  const rows = await page.$$eval('.sc-id', (ids) => ids.map(({ textContent }) => textContent));
  await scrollTo(0);
  await until(page, 'the first rows are back', isDrawn, first);
  return rows;
};

interface Walk {
  readonly page: Page;
  readonly field: ElementHandle;
  /** Rows of the table that were drawn when it was scrolled. */
  readonly rows: readonly string[];
  readonly said: readonly string[];
}

/** A seller's walk over the site: typing, copying, a virtual table to and fro, a modal, a drawer, a refused submit. */
const walk = async (stage: Stage, arrived: (page: Page) => Promise<unknown>): Promise<Walk> => {
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
  const field = await nameField(page);
  await field.click({ count: 3 });
  await command(page, 'c');
  await page.keyboard.press('End');
  await paste(page);
  expect(await valueOf(field)).toBe('Double 11Double 11');
  await leave(page);
  const rows = await scrolled(page);
  await pressButton(page, 'Select products');
  await pressButton(page, 'Cancel', '.theme-arco-modal');
  await untilGone(page, '.theme-arco-modal');
  await pressButton(page, 'Promotion tips');
  await pressButton(page, 'Cancel', '.theme-arco-drawer');
  await untilGone(page, '.theme-arco-drawer');
  await pressButton(page, 'Agree and publish', '.sc-footer');
  await siteSays(page, 'A flash sale can last 72 hours at most');
  const isQuiet = (): boolean => document.querySelector('[class*="-message-wrapper"] [class*="-message "]') === null;
  await until(page, 'the site’s message is gone', isQuiet);
  await leave(page);
  return { page, field, rows, said };
};

/** What a walk left behind, and whether typing can be undone at its end. */
const outcomeOf = async (stage: Stage, { page, field, rows, said }: Walk): Promise<unknown> => ({
  site: await siteOf(page),
  events: (await page.evaluate(() => (window as unknown as Traced).trace)).map(timeless),
  ...{ rows, undone: await undone(page, field), said },
  requests: stage.server.requests
    .filter(({ host }) => host === thailand)
    .map(({ method, url }) => `${method} ${url}`)
    .sort(),
});

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
    const [without, beside] = await Promise.all([walk(alone, () => Promise.resolve()), walk(stage, ready)]);
    const sites = (): Promise<readonly string[]> => Promise.all([without, beside].map(({ page }) => siteOf(page)));
    await expect.poll(async () => new Set(await sites()).size, { timeout: 10_000 }).toBe(1);
    const usual = await outcomeOf(alone, without);
    expect(await outcomeOf(stage, beside)).toEqual(usual);
    expect(usual).toMatchObject({ undone: ['Double 11Double 11 and 12', '', 'Double 11Double 11 and 12'] });
    expect(without.rows.length).toBeGreaterThan(5);
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

  // Only its driver composes text and measures memory.
  if (name !== 'chromium') return;

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
