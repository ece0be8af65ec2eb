/** What the seller calls a shop stands for it wherever shops are named, at once and until it is taken back. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { duesFrom, keepNext, readNext } from '../../entrypoints/background/deadlines/dues.ts';
import { nextDeadlines, type Kept } from '../../entrypoints/background/deadlines.ts';
import { noticeOf } from '../../entrypoints/background/deadlines/words.ts';
import { nameShop, readShopNames, shopLabel } from '../../entrypoints/background/shop-names.ts';
import { dispatch, now } from '../components/deadlines/sample.ts';

const [red, blue] = ['seller-th.tiktok.com|TH|1', 'seller-th.tiktok.com|TH|2'];
const labels = async (): Promise<readonly string[]> => {
  const names = await readShopNames();
  return [red, blue].map((shop) => shopLabel(shop, names));
};

beforeEach(() => {
  fakeBrowser.reset();
});

test('an address stands for a shop until it has a name, and again once that is taken back', async () => {
  const addresses = ['seller-th.tiktok.com · TH · 1', 'seller-th.tiktok.com · TH · 2'];
  expect(await labels()).toEqual(addresses);
  await nameShop(red, '  泰国红店 ');
  expect(await labels()).toEqual(['泰国红店', addresses[1]]);
  await nameShop(red, '红店');
  expect(await labels()).toEqual(['红店', addresses[1]]);
  await nameShop(red, ' ');
  expect(await labels()).toEqual(addresses);
});

test('names given at once in two tabs are both kept, cut to sixty characters', async () => {
  await Promise.all([nameShop(red, 'r'.repeat(61)), nameShop(blue, 'b'.repeat(60))]);
  expect(await labels()).toEqual(['r'.repeat(60), 'b'.repeat(60)]);
});

test('two shops that a file brought with one name stay apart', async () => {
  await nameShop(red, 'Main');
  await nameShop(blue, 'Main');
  expect(await labels()).toEqual(['Main · seller-th.tiktok.com · TH · 1', 'Main · seller-th.tiktok.com · TH · 2']);
});

test('names that cannot be read are set aside, and addresses stand there', async () => {
  await fakeBrowser.storage.local.set({ 'shop-names': [{ shop: red, name: 5 }] });
  expect(await labels()).toEqual(['seller-th.tiktok.com · TH · 1', 'seller-th.tiktok.com · TH · 2']);
  expect(await fakeBrowser.storage.local.get('damaged:shop-names')).toEqual({
    'damaged:shop-names': [{ shop: red, name: 5 }],
  });
});

test('deadlines and reminders carry the name of the moment; what is stored of them has none', async () => {
  const kept: Kept = { deadline: dispatch('1', 1) as Kept['deadline'], since: now };
  await keepNext(duesFrom([[red, { market: 'TH', dues: [kept], damaged: 0 }]], {}, now), now);
  await nameShop(red, 'Red');
  expect((await nextDeadlines(now)).dues.map((due) => due.shopLabel)).toEqual(['Red']);
  expect((await readNext({}))?.dues.map((due) => due.shopLabel)).toEqual(['seller-th.tiktok.com · TH · 1']);
  const ofShop = { ...kept, deadline: { ...kept.deadline, of: { ...kept.deadline.of, shop: red } } };
  expect(noticeOf(ofShop, await readShopNames(), 'en', now).message).toMatch(/ · Red$/);
});
