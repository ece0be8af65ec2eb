/**
 * The background is killed over one message of a visit, each in turn: the visit ends as if nothing had happened. It dies
 * before it looked at the message, or after it did and before it could answer.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { stopServiceWorker } from './harness/browsers.ts';
import { waitForReport } from './harness/overlay.ts';
import { inOverlay, press, pressOn } from './in-overlay.ts';
import { leave, rowField, skuOf, type, valueOf } from './on-site.ts';
import { clearStorage, ownPage, popupOf } from './own-pages.ts';
import { browsers, find, hasFail, onStage, patience, untilFails, untilPasses } from './steps.ts';

const isHard = Boolean(process.env['SHOPLINT_HARD']);
const messages = ['loadReader', 'openVisit', 'showOverlay', 'review', 'reportState', 'ignore', 'checklist'] as const;
const moments = ['before', 'after'] as const;
const every = messages.flatMap((message) => moments.map((moment) => [message, moment] as const));
const sample = [
  ['loadReader', 'before'],
  ['review', 'after'],
  ['ignore', 'after'],
  ['checklist', 'before'],
] as const;

/** Holds the message up that is to be the background's last: `doomed` in the session's storage says which. */
const holdUp = `{
  const { runtime, storage } = globalThis.browser?.runtime ? browser : chrome;
  const add = runtime.onMessage.addListener.bind(runtime.onMessage);
  const die = () => storage.session.set({ doomed: null, dying: true });
  runtime.onMessage.addListener = (listener) => add((message, sender, answer) => {
    storage.session.get('doomed').then(async ({ doomed }) => {
      const isDoomed = doomed?.message === message.type;
      if (isDoomed && doomed.moment === 'before') return die();
      const reply = listener(message, sender, isDoomed ? die : answer);
      if (typeof reply?.then === 'function') reply.then(isDoomed ? die : answer);
    });
    return true;
  });
}
`;

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { beforeBackground: holdUp });
  let own: Page;
  beforeAll(async () => {
    own = await ownPage(stage);
  });

  /** Ends the background once it holds the message: told by the storage, for a poll in a tab behind others would be late. */
  const kill = async (message: string, moment: string): Promise<void> => {
    await own.evaluate(
      (doomed) =>
        new Promise<void>((resolve) => {
          const { session } = chrome.storage;
          const look = ({ dying }: Record<string, chrome.storage.StorageChange>): void => {
            if (dying?.newValue !== true) return;
            session.onChanged.removeListener(look);
            resolve();
          };
          session.onChanged.addListener(look);
          void session.set({ doomed, dying: false });
        }),
      { message, moment },
    );
    await stopServiceWorker(stage.session);
  };

  it.each(isHard ? every : sample)('over “%s”, %s it did what it says', async (message, moment) => {
    const [below, other] = [skuOf(1, 1), skuOf(2, 1)];
    const rule = 'flash-sale/below-original';
    await clearStorage(stage);
    const killed = kill(message, moment);
    // Awaited below; what fails before is the test's failure.
    killed.catch(() => undefined);

    const page = await stage.open('scenario=clean');
    for (const row of [below, other]) {
      await type(await rowField(page, row, 'price'), '9999');
      await leave(page);
      await untilFails(page, rule, row);
    }
    await pressOn(page, 'ignore', rule, below);
    await (await inOverlay(page, '.ignore input')).type('clearance');
    await press(page, 'ignore-confirm');
    await waitForReport(
      page,
      (report) => report.state === 'ready' && !hasFail(report, rule, below) && hasFail(report, rule, other),
      patience,
    );
    const label = await pressOn(page, 'fix', rule, other);
    await untilPasses(page, rule, other);
    expect(label).toContain(await valueOf(await rowField(page, other, 'price')));
    if (message !== 'checklist') await killed;
    const popup = await popupOf(stage, page);
    // As a popup is, over a page that is shown: a hidden one would not tell the new background how it stands.
    await page.bringToFront();
    await find(popup, 'the checklist', () => document.querySelector('[data-group="pass"]'));

    await killed;
    expect(await page.$$eval('shoplint-overlay', (all) => all.length)).toBe(1);
    const ignored = await own.evaluate(async () => {
      const items = Object.values(await chrome.storage.local.get<Record<string, { ignored?: { reason: string }[] }>>());
      return items.flatMap((item) => item.ignored?.map(({ reason }) => reason) ?? []);
    });
    expect(ignored).toEqual(['clearance']);
    expect(stage.complaints(page)).toEqual([]);
  });
});
