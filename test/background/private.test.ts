/** What a private window shows is judged and not kept; what is pressed there is kept as anywhere. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aForm, noon } from '../rules/given.ts';
import { blank, read } from '../../rules/form.ts';
import { finding, fromTab, listening, opened } from './from-tab.ts';
import { aRequest } from './given.ts';
import { aForm as aWarehouse, aRow } from './pickup/given.ts';
import { say, seller, type Sender } from './said.ts';

const visiting = new Set(['openVisit', 'review', 'announced', 'listSeen', 'healthSeen', 'addressSaved']);
const inTab = (id: number, incognito: boolean): Sender => ({ ...seller, tab: { id, incognito } });
const url = 'https://seller.tiktokglobalshop.com/profile/account-setting/warehouse?shop_region=TH&shop_id=7';
const kept = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

/** Every page that Shoplint reads is visited, edited, saved, and looked at for a while. */
const tour = async (incognito: boolean): Promise<void> => {
  for (const [type, data] of fromTab) if (visiting.has(type)) await say(type, data, inTab(7, incognito));
  const warehouse = aRequest({ page: 'warehouse', visit: 'w', url, kind: 'crossBorder' });
  const from = { ...inTab(8, incognito), url };
  const listed = aWarehouse({}, [aRow('Dongguan', { status: read('none') })]);
  await say('review', { visit: 'w', revision: 1, opened: warehouse, form: listed }, from);
  const added = aWarehouse({ name: read('Yiwu'), saved: blank });
  await say('addressSaved', { opened: warehouse, form: added }, from);
  await vi.advanceTimersByTimeAsync(2000);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await listening();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: noon() });
  return () => vi.useRealTimers();
});

test('a tour leaves nothing behind in a private window, and much in a usual one', async () => {
  await tour(true);
  expect(await kept()).toEqual({});
  await tour(false);
  expect(Object.keys(await kept()).map((key) => key.split(':')[0])).toEqual(
    expect.arrayContaining(['shop', 'shops', 'health', 'pickup']),
  );
});

test('its findings are those of a usual window, and one that is ignored stays so', async () => {
  const form = aForm({ name: null });
  const review = (incognito: boolean) =>
    say('review', { visit: opened.visit, revision: 1, opened, form }, inTab(7, incognito));
  const inUsual = await review(false);
  await fakeBrowser.storage.local.clear();
  expect(await review(true)).toEqual(inUsual);
  await say('ignore', { visit: opened.visit, finding, reason: 'later' }, inTab(7, true));
  expect(JSON.stringify(await kept())).toContain('later');
});
