/** In a private window pages are judged, nothing of what they show is kept, and the popup says so. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allowPrivate, openPrivately } from './harness/private.ts';
import { clearStorage, ownPage, popupOf } from './own-pages.ts';
import { addressOf, browsers, onStage, untilFails, until } from './steps.ts';

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  const keys = async (): Promise<readonly string[]> =>
    (await ownPage(stage)).evaluate(async () => Object.keys(await chrome.storage.local.get()));
  beforeAll(async () => {
    await allowPrivate(stage.session);
    await clearStorage(stage);
  });

  it('judges a page and keeps nothing of it, unlike in a usual window', async () => {
    const url = addressOf('scenario=mistakes');
    const hidden = await openPrivately(stage.session, await ownPage(stage), url);
    await untilFails(hidden, 'flash-sale/name');
    const popup = await popupOf(stage, hidden);
    await until(popup, 'the popup says that nothing is kept', () => /private window/i.test(document.body.innerText));
    expect((await keys()).filter((key) => key.startsWith('shop'))).toEqual([]);

    // A new tab goes into the window that is on top.
    await hidden.close();
    const usual = await stage.open('scenario=mistakes');
    await untilFails(usual, 'flash-sale/name');
    await until(
      await ownPage(stage),
      'the shop is noted down',
      async () => 'shops' in (await chrome.storage.local.get()),
    );
  });
});
