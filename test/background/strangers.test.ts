/** Who is refused: frames, other hosts, other extensions, and tabs that speak for another host or out of shape. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aWarehouse } from '../rules/given-warehouse.ts';
import { form, fromTab, list, listening, notice, sale, standing } from './from-tab.ts';
import { aRequest } from './given.ts';
import { say, seller, type Sender } from './said.ts';

let given: Awaited<ReturnType<typeof listening>>;
beforeEach(async () => {
  given = await listening();
  return () => vi.useRealTimers();
});

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
    expect(given.executeScript).not.toHaveBeenCalled();
    expect(given.openOptionsPage).not.toHaveBeenCalled();
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
