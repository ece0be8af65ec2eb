/** The platform renames its hosts: a new one is added from the popup on its tab, checked at once, and removed again. */
import { describe, expect, it } from 'vitest';
import { clickAtRest } from './click.ts';
import { findings, waitForReport } from './harness/overlay.ts';
import { overlaySays } from './in-overlay.ts';
import { popupOf } from './own-pages.ts';
import { find, onStage, openOwnPage, patience, until } from './steps.ts';

const host = 'seller-new.tiktokglobalshop.com';

// Firefox’s driver is not told the title of a tab by which it is looked up here.
describe.each(['chromium'] as const)('%s', (name) => {
  const stage = onStage(name, { moreHosts: [host] });

  it('checks a host after it was added by hand, as the kind of shop chosen there, until it is removed', async () => {
    const page = await stage.visit('scenario=mistakes&shop_region=', { host });
    const popup = await popupOf(stage, page);
    const market = await find(popup, 'the question for the market', () =>
      document.querySelector('[data-access="further"] select'),
    );
    expect((await findings(page)).present).toBe(false);
    await market.select('VN local');
    await clickAtRest(await find(popup, 'add', () => document.querySelector('[data-action="add-host"]')));

    // The tab was open before.
    await page.bringToFront();
    await waitForReport(page, ({ state }) => state === 'ready', patience);
    // The address says the market, and says it better; nothing but the seller says which kind of shop it is.
    await overlaySays(page, 'Thailand · local');
    await page.reload();
    await waitForReport(page, ({ state }) => state === 'ready', patience);

    const settings = await openOwnPage(stage.session, 'options.html#settings');
    const remove = await find(settings, 'remove', () => document.querySelector('[data-part="hosts"] button'));
    await clickAtRest(remove);
    await until(settings, 'it is off the list', () => !document.querySelector('[data-part="hosts"] li'));
    await until(settings, 'its script is gone', async () =>
      (await chrome.scripting.getRegisteredContentScripts()).every(({ id }) => !id.startsWith('host:')),
    );
    await page.bringToFront();
    await page.reload();
    const after = await popupOf(stage, page);
    await find(after, 'the question again', () => document.querySelector('[data-access="further"]'));
    expect((await findings(page)).present).toBe(false);
  });
});
