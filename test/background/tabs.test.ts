/** Who may say what: messages from tabs, from frames, from pages of our own and from strangers. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Tabs from '../../entrypoints/background/tabs.ts';
import type * as Storage from '../../entrypoints/background/storage.ts';
import { readCases } from '../../entrypoints/background/deadlines.ts';
import { readHealth } from '../../entrypoints/background/health.ts';
import { aForm, noon } from '../rules/given.ts';
import { aWarehouse } from '../rules/given-warehouse.ts';
import { aRequest, aShop, fakeLanguage, fakeToolbar, flashSaleUrl, shopId } from './given.ts';
import { origin, popup, say, seller, type Sender } from './said.ts';

let tabs: typeof Tabs;
let storage: typeof Storage;
const executeScript = vi.fn((_: unknown) => Promise.resolve([]));
const openOptionsPage = vi.fn(() => Promise.resolve());

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon() });
  fakeToolbar();
  fakeLanguage();
  executeScript.mockResolvedValue([]);
  openOptionsPage.mockResolvedValue();
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  vi.stubGlobal('location', { origin });
  vi.resetModules();
  tabs = await import('../../entrypoints/background/tabs.ts');
  storage = await import('../../entrypoints/background/storage.ts');
  tabs.listenToTabs();
  return () => vi.useRealTimers();
});

const opened = aRequest();
const form = aForm();
const list = { url: flashSaleUrl, region: 'TH', kind: 'local' } as const;
const sale = { name: 'Payday', state: 'planned', startsAt: noon(), endsAt: noon() + 1, flashSale: true };
const notice = {
  ...{ number: 'V1', what: 'Fake orders', notice: { at: noon(), hasHour: true }, points: 40 },
  ...{ orders: [], appealUntil: null, state: null },
};
const standing = { points: 40, rating: null };
const finding = { rule: 'flash-sale/name', result: 'fail', at: 'name', message: 'missing' };
const fromTab: readonly (readonly [string, unknown])[] = [
  ['openVisit', opened],
  ['showOverlay', { loaded: { overlay: false, texts: [] } }],
  ['loadReader', { page: 'flash-sale' }],
  ['loadTexts', { language: 'en' }],
  ['zoneOf', list],
  ['review', { visit: 'v', revision: 1, opened, form }],
  ['reportState', { visit: 'v', state: 'reading' }],
  ['announced', { opened, form }],
  ['listSeen', { ...list, sales: [sale] }],
  ['healthSeen', { ...list, notices: [notice], standing }],
  ['addressSaved', { opened: aRequest({ page: 'warehouse' }), form: aWarehouse() }],
  ['ceiling', { visit: 'v', row: 'a' }],
  ['mean', { visit: 'v', meaning: 'move' }],
  ['ignore', { visit: 'v', finding, reason: '' }],
  ['unignore', { visit: 'v', finding, reason: '' }],
  ['pause', { page: 'flash-sale', url: flashSaleUrl, where: 'page', on: true }],
  ['openWorkbench', { section: null }],
];

const strangers: readonly (readonly [string, Sender])[] = [
  ['a frame that is not the top one', { ...seller, frameId: 3 }],
  ['a frame nobody named', { id: seller.id!, url: seller.url!, tab: { id: 7 } }],
  [
    'a host that is none of ours',
    { ...seller, url: 'https://evil.example/promotion/marketing-tools/flash-sale/create' },
  ],
  ['a host that only ends like ours', { ...seller, url: 'https://seller-th.xtiktok.com/' }],
  ['a host that begins like ours', { ...seller, url: 'https://seller-th.tiktok.com.evil.example/' }],
  ['a host named like a property of every object', { ...seller, url: 'https://constructor/' }],
  ['another port', { ...seller, url: 'https://seller-th.tiktok.com:8443/' }],
  ['another extension', { ...seller, id: 'other-extension-id' }],
  ['a tab without an id', { ...seller, tab: {} }],
];

describe('strangers are refused and change nothing', () => {
  test.each(strangers)('%s', async (_, sender) => {
    const accepted: string[] = [];
    for (const [type, data] of fromTab) {
      await say(type, data, sender).then(
        () => accepted.push(type),
        () => undefined,
      );
    }
    expect(accepted).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(executeScript).not.toHaveBeenCalled();
    expect(openOptionsPage).not.toHaveBeenCalled();
  });

  const elsewhere = 'https://seller-vn.tiktok.com/promotion/marketing-tools/flash-sale/create';
  test.each<readonly [string, unknown]>([
    ['openVisit', aRequest({ url: elsewhere })],
    ['zoneOf', { ...list, url: elsewhere }],
    ['announced', { opened: aRequest({ url: elsewhere }), form }],
    ['addressSaved', { opened: aRequest({ page: 'warehouse', url: elsewhere }), form: aWarehouse() }],
    ['listSeen', { ...list, url: elsewhere, sales: [sale] }],
    ['healthSeen', { ...list, url: elsewhere, notices: [notice], standing }],
    ['review', { visit: 'v', revision: 1, opened: aRequest({ visit: 'v', url: elsewhere }), form }],
    ['pause', { page: 'flash-sale', url: elsewhere, where: 'page', on: true }],
  ])('%s with the address of another host', async (type, data) => {
    await expect(say(type, data)).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('a message of the wrong shape', async () => {
    await expect(
      say('review', { visit: 'v', revision: 1, page: 'flash-sale', patch: { rows: 'all' } }),
    ).rejects.toThrow();
    await expect(say('openVisit', null)).rejects.toThrow();
  });
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
      await storage.changeSettings((settings) => ({ ...settings, language }));
      expect(await say('showOverlay', { loaded: { overlay: false, texts: [] } })).toBe(expected);
      expect(executeScript.mock.calls).toEqual([
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
    expect(executeScript.mock.calls.map(([details]) => (details as { files: string[] }).files)).toEqual(files);
  });

  test('gets the reader and another language’s texts', async () => {
    await say('loadReader', { page: 'warehouse' });
    await say('loadTexts', { language: 'zh-CN' });
    expect(executeScript.mock.calls.map(([details]) => (details as { files: string[] }).files)).toEqual([
      ['/reader-warehouse.js'],
      ['/texts-zh-CN.js'],
    ]);
  });

  test('switched off everywhere, pages that are only read are not: no reader comes, nothing of them is kept', async () => {
    await storage.changeSettings((settings) => ({ ...settings, pausedEverywhere: true }));
    await say('loadReader', { page: 'promotions' });
    await say('loadReader', { page: 'health' });
    await say('listSeen', { ...list, sales: [sale] });
    await say('healthSeen', { ...list, notices: [notice], standing });
    expect(executeScript).not.toHaveBeenCalled();
    expect((await storage.readShop(shopId)).activities).toBeNull();
    expect((await readHealth(shopId)).notices).toEqual([]);
    await storage.changeSettings((settings) => ({ ...settings, pausedEverywhere: false }));
    await say('loadReader', { page: 'health' });
    await say('listSeen', { ...list, sales: [sale] });
    expect(executeScript).toHaveBeenCalledOnce();
    expect((await storage.readShop(shopId)).activities).toEqual([sale.name]);
  });

  test.each(['orders', '../options', 'flash-sale.js', null])('gets no reader called %s', async (page) => {
    await expect(say('loadReader', { page })).rejects.toThrow();
    expect(executeScript).not.toHaveBeenCalled();
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
    const { windows, activities } = await storage.readShop(shopId);
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
    expect(await storage.shopsItem.getValue()).toEqual([shopId]);
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
    expect((await storage.readShop(shopId)).ignored).toMatchObject([
      { rule: 'flash-sale/name', at: 'name', reason: 'a test', since: noon() },
    ]);
    expect(await say('ignore', { ...request, reason: 'another' })).toBe(true);
    expect((await storage.readShop(shopId)).ignored).toMatchObject([{ reason: 'another' }]);
    expect(await say('unignore', request)).toBe(true);
    expect((await storage.readShop(shopId)).ignored).toEqual([]);
    expect(await say('ignore', { ...request, visit: 'other' })).toBe(false);
  });

  test('opens the workbench', async () => {
    await say('openWorkbench', { section: null });
    expect(openOptionsPage).toHaveBeenCalledTimes(1);
  });

  test('opens the workbench where the page needs it', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await say('openWorkbench', { section: 'history' });
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#history$/) as string });
    expect(openOptionsPage).not.toHaveBeenCalled();
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
    const { pausedEverywhere, pausedPages } = await storage.readSettings();
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
    tabs.followStorage();
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
