/** The badge keeps the time: a real alarm fires, also into a background that was killed. */
import { describe, expect, it } from 'vitest';
import { stopServiceWorker } from './harness/browsers.ts';
import { ownPage } from './own-pages.ts';
import { browsers, onStage } from './steps.ts';

const shop = 'shop:seller-th.tiktok.com|TH|4711';

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name);
  const badge = async (): Promise<string> => (await ownPage(stage)).evaluate(() => chrome.action.getBadgeText({}));
  const alarms = async (): Promise<string[]> =>
    (await ownPage(stage)).evaluate(async () => (await chrome.alarms.getAll()).map(({ name: each }) => each).sort());

  it('shows the nearest deadline, and the next one when an alarm says that it has passed', async () => {
    const own = await ownPage(stage);
    expect(await badge()).toBe('');
    // A change of what is stored wakes it.
    await stopServiceWorker(stage.session);
    await own.evaluate(async (key) => {
      const [now, hour] = [Date.now(), 3_600_000];
      const sale = { id: 'a', name: 'Payday', state: 'planned', origin: 'list', items: [] };
      const empty = { market: null, kind: null, standing: null, discounts: null, activities: null, ignored: [] };
      const more = { denied: [], salesRevision: 0, feeBasisPoints: null, rates: [] };
      const windows = [{ ...sale, startsAt: now + 40_000, endsAt: now + 5 * hour + 600_000 }];
      await chrome.storage.local.set({ [key]: { ...empty, ...more, windows } });
    }, shop);
    await expect.poll(badge, { timeout: 5000 }).toBe('1m');
    expect(await alarms()).toEqual(['badge']);
    await stopServiceWorker(stage.session);
    await expect.poll(badge, { timeout: 80_000, interval: 500 }).toBe('5h');
    expect(await alarms()).toEqual(['badge']);
  }, 100_000);
});
