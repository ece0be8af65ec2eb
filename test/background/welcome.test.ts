/** What opens after install and after an update, and what is remembered of it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begin, newsRead, readHome, setHome, unreadNews } from '../../entrypoints/background/welcome.ts';

const opened = (): Promise<unknown[]> => fakeBrowser.tabs.query({}).then((tabs) => tabs.map(({ url }) => url));
const isVersion = (version: string): void => {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ manifest_version: 3, name: 'Shoplint', version }),
    getURL: (path: string) => `test-extension://${path}`,
  });
};
let before: unknown[];
const openedNow = async (): Promise<unknown[]> => (await opened()).filter((url) => !before.includes(url));

beforeEach(async () => {
  isVersion('1.2.0');
  before = await opened();
});

describe('after an install', () => {
  test('the first-minute page opens, and nothing is news', async () => {
    await begin({ reason: 'install' });
    expect(await openedNow()).toEqual(['test-extension:///welcome.html']);
    expect(await unreadNews()).toBeNull();
  });
  test('it never opens again', async () => {
    await begin({ reason: 'install' });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    for (const reason of ['install', 'update', 'chrome_update']) await begin({ reason });
    expect(create).not.toHaveBeenCalled();
  });
});

describe('after an update', () => {
  test('no page opens; the new version is news until it is read', async () => {
    await begin({ reason: 'update', previousVersion: '1.1.0' });
    expect(await openedNow()).toEqual([]);
    expect(await unreadNews()).toBe('1.2.0');
    await newsRead();
    expect(await unreadNews()).toBeNull();
    isVersion('1.3.0');
    await begin({ reason: 'update', previousVersion: '1.2.0' });
    expect(await unreadNews()).toBe('1.3.0');
  });
  test('a newer browser is no news', async () => {
    await begin({ reason: 'browser_update' });
    expect(await openedNow()).toEqual([]);
    expect(await unreadNews()).toBeNull();
  });
});

test('the market that the newcomer named is kept; a damaged one is none', async () => {
  expect(await readHome()).toBeNull();
  await setHome({ market: 'VN', kind: 'local' });
  expect(await readHome()).toEqual({ market: 'VN', kind: 'local' });
  await fakeBrowser.storage.local.set({ home: { market: 7 } });
  expect(await readHome()).toBeNull();
});
