/** A seller's key presses on the practice page, and when Shoplint has seen and said what they mean. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../e2e/harness/browsers.ts';
import { waitForState } from '../e2e/harness/overlay.ts';

export const saleUrl = (rows: number): string =>
  `https://seller-th.tiktok.com/promotion/marketing-tools/flash-sale/create?flip=0&table=plain&level=product&n=${String(rows)}`;

/** Milliseconds after our observer was told of the edit. */
export interface Seen {
  /** The form was read. */
  readonly read: number;
  /** The finding stands in the document (or is gone from it). */
  readonly reported: number;
}

interface Probe {
  arm(rule: string, isWanted: boolean): void;
  result(): Promise<Seen>;
  quiet(): Promise<void>;
}
type World = typeof globalThis & { probe: Probe };

/** Runs in the page. Its observer is told in the same breath as the extension's. */
function installProbe(): void {
  const root = document.querySelector('shoplint-overlay')?.shadowRoot;
  const table = document.querySelector('table')?.closest('[data-tid]');
  const script = root?.querySelector('script[data-findings]');
  if (!root || !table || !script) throw new Error('The overlay or the table is not there.');
  document.documentElement.setAttribute('data-shoplint-bench', '');
  let observed: number | null = null;
  let wanted = { rule: '', isWanted: true };
  let last = performance.now();
  let finish: ((reported: number) => void) | null = null;
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver(() => {
    last = performance.now();
    observed ??= last;
  }).observe(table, everything);
  new MutationObserver(() => {
    last = performance.now();
    if (observed !== null && script.textContent.includes(wanted.rule) === wanted.isWanted) finish?.(last);
  }).observe(root, everything);
  let reported: Promise<number> = Promise.resolve(0);
  const probe: Probe = {
    arm(rule, isWanted) {
      observed = null;
      wanted = { rule, isWanted };
      performance.clearMarks();
      reported = new Promise((resolve, reject) => {
        finish = (at) => {
          finish = null;
          resolve(at);
        };
        setTimeout(() => {
          reject(new Error(`Ten seconds after a key press there is no answer about ${rule}.`));
        }, 10_000);
      });
    },
    async result() {
      const at = await reported;
      const [read] = performance.getEntriesByName('shoplint:read');
      const [drawn] = performance.getEntriesByName('shoplint:drawn');
      if (observed === null || !read || !drawn) throw new Error('The marks of the content script are missing.');
      return { read: read.startTime - observed, reported: Math.max(at, drawn.startTime) - observed };
    },
    async quiet() {
      const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
      do await new Promise((resolve) => setTimeout(resolve, 50));
      while (performance.now() - last < 130);
      await idle();
    },
  };
  Object.assign(globalThis, { probe });
}

/** What a nine in front of a price without fault is found out by, as long as it stands there. */
const rule = 'flash-sale/variation-price';

export class SalePage {
  readonly page: Page;
  readonly rows: number;
  private readonly cdp: CDPSession;
  private next = 0;

  private constructor(page: Page, cdp: CDPSession, rows: number) {
    this.page = page;
    this.cdp = cdp;
    this.rows = rows;
  }

  static async open(session: Session, rows: number): Promise<SalePage> {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await page.goto(saleUrl(rows), { waitUntil: 'load', timeout: 120_000 });
    return SalePage.take(page, rows);
  }

  /** A page that is there already. */
  static async take(page: Page, rows: number): Promise<SalePage> {
    await waitForState(page, 'ready', 120_000);
    await page.evaluate(installProbe);
    const sale = new SalePage(page, await page.createCDPSession(), rows);
    await sale.quiet();
    return sale;
  }

  quiet(): Promise<void> {
    return this.page.evaluate(() => (globalThis as World).probe.quiet());
  }

  /** 4: a quarter of the speed. */
  async slowDown(rate: number): Promise<void> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Into the price of one of the first rows, another one every time. */
  async focusNext(): Promise<void> {
    this.next += 1;
    await this.page.evaluate((row) => {
      const inputs = document.querySelectorAll('tbody tr')[row]?.querySelectorAll<HTMLInputElement>('input');
      const price = [...(inputs ?? [])].find(({ type }) => type !== 'checkbox');
      price?.scrollIntoView({ block: 'center' });
      price?.focus();
    }, this.next % 8);
    await this.quiet();
  }

  /** One key press that makes a finding appear, and one that takes it away. The page is at rest before each. */
  async editTwice(): Promise<readonly [Seen, Seen]> {
    return [await this.press('9', true), await this.press('Backspace', false)];
  }

  /** The same, with the row switched off and on again between the two: as long as it is off, it has no finding. */
  async editFourTimes(): Promise<Record<'pressed' | 'switched', readonly [Seen, Seen]>> {
    const typed = await this.press('9', true);
    const switched = [await this.switch(false), await this.switch(true)] as const;
    return { pressed: [typed, await this.press('Backspace', false)], switched };
  }

  /** Says it in the attribute alone, which nothing on the page is drawn from: the page stays at rest. */
  private async switch(isOn: boolean): Promise<Seen> {
    const seen = await this.page.evaluate(
      (id, on) => {
        const { probe } = globalThis as World;
        const control = document.activeElement?.closest('tr')?.querySelector('[role="switch"]');
        if (!control) throw new Error('The row in focus has no switch.');
        probe.arm(id, on);
        control.setAttribute('aria-checked', String(on));
        return probe.result();
      },
      rule,
      isOn,
    );
    await this.quiet();
    return seen;
  }

  private async press(key: '9' | 'Backspace', isWanted: boolean): Promise<Seen> {
    await this.page.evaluate(
      (id, wanted) => {
        (globalThis as World).probe.arm(id, wanted);
        // The field formats what is typed, and that moves the caret.
        const caret = wanted ? 0 : 1;
        if (document.activeElement instanceof HTMLInputElement) document.activeElement.setSelectionRange(caret, caret);
      },
      rule,
      isWanted,
    );
    await this.page.keyboard.press(key);
    const seen = await this.page.evaluate(() => (globalThis as World).probe.result());
    await this.quiet();
    return seen;
  }
}
