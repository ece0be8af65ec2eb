/** What the background does for tabs and for pages of our own that speak to it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCases } from '../../entrypoints/background/deadlines.ts';
import { readHealth } from '../../entrypoints/background/health.ts';
import { aForm, noon } from '../rules/given.ts';
import { finding, form, list, listening, notice, opened, sale, standing } from './from-tab.ts';
import { aShop, fakeLanguage, flashSaleUrl, shopId } from './given.ts';
import { popup, say, seller, type Sender } from './said.ts';

let given: Awaited<ReturnType<typeof listening>>;
beforeEach(async () => {
  given = await listening();
  return () => vi.useRealTimers();
});

describe('a Seller Center tab', () => {
  test('opens a visit and has its form judged', async () => {
    expect(await say('openVisit', opened)).toMatchObject({ market: 'TH', shop: shopId });
    expect(await say('review', { visit: 'visit-1', revision: 1, opened, form })).toMatchObject({
      known: true,
      revision: 1,
    });
    expect(await say('review', { visit: 'other', revision: 2, page: 'flash-sale', patch: {} })).toEqual({
      known: false,
    });
  });

  test('at port 443 it is the same host', async () => {
    const url = flashSaleUrl.replace('.com/', '.com:443/');
    await expect(say('openVisit', opened, { ...seller, url })).resolves.toMatchObject({ market: 'TH' });
  });

  test.each([
    [null, 'en', 'en'],
    [null, 'zh-CN', 'zh-CN'],
    ['zh-CN', 'en', 'zh-CN'],
    ['en', 'zh-CN', 'en'],
  ] as const)(
    'gets the overlay after the texts of its language (chosen %s, browser %s)',
    async (language, browser, expected) => {
      fakeLanguage(browser);
      await given.storage.changeSettings((settings) => ({ ...settings, language }));
      expect(await say('showOverlay', { loaded: { overlay: false, texts: [] } })).toBe(expected);
      expect(given.executeScript.mock.calls).toEqual([
        [{ target: { tabId: 7, frameIds: [0] }, files: [`/texts-${expected}.js`, '/overlay.js'] }],
      ]);
    },
  );

  test.each([
    [true, ['en'], []],
    [true, ['th'], [['/texts-en.js']]],
    [false, ['en', 'th'], [['/overlay.js']]],
  ] as const)('gets nothing twice (overlay %s, texts %j)', async (overlay, texts, files) => {
    fakeLanguage('en');
    expect(await say('showOverlay', { loaded: { overlay, texts } })).toBe('en');
    expect(given.executeScript.mock.calls.map(([details]) => (details as { files: string[] }).files)).toEqual(files);
  });

  test('gets the reader and another language’s texts', async () => {
    await say('loadReader', { page: 'warehouse' });
    await say('loadTexts', { language: 'zh-CN' });
    expect(given.executeScript.mock.calls.map(([details]) => (details as { files: string[] }).files)).toEqual([
      ['/reader-warehouse.js'],
      ['/texts-zh-CN.js'],
    ]);
  });

  test('switched off everywhere, pages that are only read are not: no reader comes, nothing of them is kept', async () => {
    await given.storage.changeSettings((settings) => ({ ...settings, pausedEverywhere: true }));
    await say('loadReader', { page: 'promotions' });
    await say('loadReader', { page: 'health' });
    await say('listSeen', { ...list, sales: [sale] });
    await say('healthSeen', { ...list, notices: [notice], standing });
    expect(given.executeScript).not.toHaveBeenCalled();
    expect((await given.storage.readShop(shopId)).activities).toBeNull();
    expect((await readHealth(shopId)).notices).toEqual([]);
    await given.storage.changeSettings((settings) => ({ ...settings, pausedEverywhere: false }));
    await say('loadReader', { page: 'health' });
    await say('listSeen', { ...list, sales: [sale] });
    expect(given.executeScript).toHaveBeenCalledOnce();
    expect((await given.storage.readShop(shopId)).activities).toEqual([sale.name]);
  });

  test.each(['orders', '../options', 'flash-sale.js', null])('gets no reader called %s', async (page) => {
    await expect(say('loadReader', { page })).rejects.toThrow();
    expect(given.executeScript).not.toHaveBeenCalled();
  });

  test('is told the zone of its shop, by the seller’s correction first', async () => {
    expect(await say('zoneOf', list)).toBe('Asia/Bangkok');
    expect(await say('zoneOf', { ...list, region: null })).toBeNull();
    await fakeBrowser.storage.local.set({ [`shop:${shopId}`]: aShop({ market: 'VN' }) });
    expect(await say('zoneOf', list)).toBe('Asia/Ho_Chi_Minh');
  });

  test('announces a draft, and shows its list', async () => {
    await say('announced', { opened, form });
    await say('listSeen', { ...list, sales: [sale] });
    const { windows, activities } = await given.storage.readShop(shopId);
    expect(windows.map(({ name, origin }) => [name, origin])).toEqual([
      ['Payday', 'list'],
      ['Payday flash sale', 'draft'],
    ]);
    expect(activities).toEqual(['Payday']);
  });

  test('shows its health page: notices wait for the seller, its points count', async () => {
    await say('healthSeen', { ...list, notices: [notice], standing });
    expect((await readHealth(shopId)).notices).toMatchObject([{ number: 'V1', seenAt: noon(), settled: null }]);
    expect((await readCases(shopId)).cases).toEqual([]);
    expect(await given.storage.shopsItem.getValue()).toEqual([shopId]);
    await say('openVisit', opened);
    const reply = (await say('review', { visit: 'visit-1', revision: 1, opened, form })) as { form: object[] };
    expect(reply.form).toContainEqual(
      expect.objectContaining({ rule: 'flash-sale/eligibility', message: 'pagePoints' }),
    );
  });

  test('ignores a finding and takes it back', async () => {
    await say('openVisit', opened);
    await say('review', { visit: 'visit-1', revision: 1, opened, form: aForm({ name: null }) });
    const request = { visit: 'visit-1', finding, reason: 'a test' };
    expect(await say('ignore', request)).toBe(true);
    expect((await given.storage.readShop(shopId)).ignored).toMatchObject([
      { rule: 'flash-sale/name', at: 'name', reason: 'a test', since: noon() },
    ]);
    expect(await say('ignore', { ...request, reason: 'another' })).toBe(true);
    expect((await given.storage.readShop(shopId)).ignored).toMatchObject([{ reason: 'another' }]);
    expect(await say('unignore', request)).toBe(true);
    expect((await given.storage.readShop(shopId)).ignored).toEqual([]);
    expect(await say('ignore', { ...request, visit: 'other' })).toBe(false);
  });

  test('opens the workbench', async () => {
    await say('openWorkbench', { section: null });
    expect(given.openOptionsPage).toHaveBeenCalledTimes(1);
  });

  test('opens the workbench where the page needs it', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await say('openWorkbench', { section: 'history' });
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#history$/) as string });
    expect(given.openOptionsPage).not.toHaveBeenCalled();
  });

  test('may not read a checklist: the page could', async () => {
    expect(await say('checklist', { tab: 7 })).toBeNull();
    expect(await say('checklist', { tab: 7 }, { ...popup, id: 'other' })).toBeNull();
  });

  test('may not have the deadlines looked at', async () => {
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    await say('watch', undefined);
    await say('watch', undefined, { ...popup, id: 'other' });
    expect(read).not.toHaveBeenCalled();
    await say('watch', undefined, popup);
    expect(read).toHaveBeenCalledWith('watch');
  });
});

describe('pause', () => {
  const page = 'flash-sale@seller-th.tiktok.com';
  const pause = (where: string, on: boolean, sender?: Sender) =>
    say('pause', { page: 'flash-sale', url: flashSaleUrl, where, on }, sender);
  const paused = async () => {
    const { pausedEverywhere, pausedPages } = await given.storage.readSettings();
    return { pausedEverywhere, pausedPages };
  };

  test('on this page, twice, and back', async () => {
    await pause('page', true);
    await pause('page', true);
    expect(await paused()).toEqual({ pausedEverywhere: false, pausedPages: [page] });
    await pause('page', false);
    expect(await paused()).toEqual({ pausedEverywhere: false, pausedPages: [] });
  });

  test('everywhere keeps what was paused on pages; resuming ends both', async () => {
    await pause('page', true);
    await pause('everywhere', true);
    expect(await paused()).toEqual({ pausedEverywhere: true, pausedPages: [page] });
    await pause('page', false);
    expect(await paused()).toEqual({ pausedEverywhere: false, pausedPages: [] });
  });
});

describe('pages of our own', () => {
  test('the popup reads the checklist of a tab, also after the background slept', async () => {
    await say('openVisit', opened);
    await say('review', { visit: 'visit-1', revision: 1, opened, form });
    expect(await say('checklist', { tab: 7 }, popup)).toMatchObject({ state: 'ready', shop: shopId });
    expect(await say('checklist', { tab: 8 }, popup)).toBeNull();
    const kept = { page: 'flash-sale', state: 'ready', lines: [] };
    await fakeBrowser.storage.session.set({ 'tab:9': kept });
    expect(await say('checklist', { tab: 9 }, popup)).toEqual(kept);
  });
});

describe('what tabs are told', () => {
  test.each([
    ['settings', 1],
    [`shop:${shopId}`, 1],
    ['shops', 0],
    ['damaged:settings', 0],
  ])('a change of %s', async (key, refreshes) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, {}] as never);
    const send = vi.fn();
    Object.assign(fakeBrowser.tabs, { sendMessage: send });
    given.tabs.followStorage();
    await fakeBrowser.storage.local.set({ [key]: 1 });
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(refreshes));
    if (refreshes === 1)
      expect(send).toHaveBeenCalledWith(
        7,
        expect.objectContaining({ type: 'refresh' }),
        undefined,
        expect.any(Function),
      );
  });
});
