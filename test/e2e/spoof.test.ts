/** A page whose scripts speak as Shoplint does: nobody answers, nothing is kept, and nothing is there to be read. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findings } from './harness/overlay.ts';
import { inOverlay, press, pressOn, reachable } from './in-overlay.ts';
import { changeAndBack, fieldsOn } from './on-site.ts';
import { ownPage } from './own-pages.ts';
import { browsers, onStage, until } from './steps.ts';

const messages =
  'openVisit review reportState ignore unignore mean ceiling pause openWorkbench checklist refresh command';
const names = messages.split(' ');

/** Says every message of ours in every way that a page can; answers what came back, and what it found of ours. */
const spoof = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (types) => {
    const heard: string[] = [];
    const own = new Set<string>();
    const channel = new BroadcastChannel('shoplint');
    const hear = ({ data }: MessageEvent): void => {
      const text = JSON.stringify(data);
      if (!own.has(text)) heard.push(text);
    };
    window.addEventListener('message', hear);
    channel.addEventListener('message', hear);
    const host = document.querySelector('shoplint-overlay');
    if (!host) throw new Error('There is no overlay to speak to.');
    const report = host.shadowRoot?.querySelector('[data-findings]')?.textContent ?? '[]';
    const [finding] = JSON.parse(report) as object[];
    const data = { visit: 'x', page: 'flash-sale', url: location.href, where: 'everywhere', on: true, finding };
    for (const [id, name] of types.entries()) {
      const message = { id, type: name, data: { ...data, reason: 'spoofed' }, timestamp: Date.now() };
      own.add(JSON.stringify(message));
      window.postMessage(message, '*');
      channel.postMessage(message);
      for (const target of [window, document, document.documentElement, host, host.shadowRoot ?? host]) {
        for (const event of [name, `shoplint:${name}`, 'wxt:message']) {
          target.dispatchEvent(new CustomEvent(event, { detail: message, bubbles: true, composed: true }));
        }
        target.dispatchEvent(new MessageEvent('message', { data: message }));
      }
    }
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    if (runtime?.sendMessage) heard.push('The page has a way to the background.');
    if (Symbol.for('shoplint') in globalThis) heard.push('The page sees where our scripts meet.');
    if (Object.keys(host).length > 0) heard.push('The overlay’s element has something of ours.');
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
    channel.close();
    return heard;
  }, names);

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  const kept = async (): Promise<unknown> => (await ownPage(stage)).evaluate(() => chrome.storage.local.get());

  it('gives no answer to a page that speaks as we do', async () => {
    const own = await ownPage(stage);
    const page = await stage.open('scenario=mistakes');
    await until(own, 'the shop is noted down', async () => 'shops' in (await chrome.storage.local.get()));
    await inOverlay(page, '[data-action="fix"]');
    const state = async (): Promise<unknown> => ({
      fields: await fieldsOn(page),
      report: await findings(page),
      kept: await kept(),
      tabs: (await stage.session.browser.pages()).length,
    });
    const before = await state();
    expect(await spoof(page)).toEqual([]);
    // What a message could do would be done by now: this change is made and answered after it.
    await changeAndBack(page);
    expect(await state()).toEqual(before);
  });

  it('lets no reason be read, once it is given', async () => {
    const reason = 'Agreed with Ms Lin';
    const page = await stage.open('scenario=mistakes');
    await pressOn(page, 'ignore', 'flash-sale/max-duration');
    await (await inOverlay(page, '.ignore input')).type(reason);
    await press(page, 'ignore-confirm');
    await until(page, 'the finding is ignored', () =>
      (
        document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector('[data-findings]')?.textContent ?? ''
      ).includes('"ignored":true'),
    );
    expect(JSON.stringify(await kept())).toContain(reason);
    await press(page, 'ignored');
    await inOverlay(page, '[data-action="unignore"]');
    const read = await reachable(page);
    expect(read).toContain('flash-sale/max-duration');
    expect(read).not.toContain(reason);
  });
});
