/** Hosts that the seller adds: noted down, registered with the browser's leave only, put back after an update. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addedHost, addHost, keepHosts, readHosts, removeHost } from '../../entrypoints/background/hosts.ts';
import { accessOf, allowHost } from '../../entrypoints/popup/access.ts';
import { hosts, isPlatformHost } from '../../entrypoints/seller-center.content/hosts.ts';

const host = 'seller-new.tiktok.com';
const origin = `https://${host}/*`;
const added = { host, market: 'VN', kind: 'local' } as const;
const known = hosts.map((each) => `https://${each}/*`);

let tabs: readonly { readonly id: number }[];
let leave: Set<string>;
let scripts: Map<string, { readonly matches: readonly string[] }>;
const listeners = { installed: [] as (() => void)[], added: [] as ((to: { origins: string[] }) => void)[] };
const executeScript = vi.fn((_: { target: { tabId: number } }) => Promise.resolve([]));
const request = vi.fn((_: { origins: string[] }) => Promise.resolve(true));

beforeEach(() => {
  tabs = [];
  leave = new Set(known);
  scripts = new Map();
  listeners.installed = [];
  listeners.added = [];
  executeScript.mockResolvedValue([]);
  request.mockImplementation(({ origins }) => {
    for (const each of origins) leave.add(each);
    for (const tell of listeners.added) tell({ origins });
    return Promise.resolve(true);
  });
  Object.assign(fakeBrowser.permissions, {
    contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((each) => leave.has(each))),
    remove: ({ origins }: { origins: string[] }) => Promise.resolve(origins.some((each) => leave.delete(each))),
    request,
    onAdded: { addListener: (tell: (typeof listeners.added)[number]) => listeners.added.push(tell) },
    onRemoved: { addListener: () => undefined },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve([...scripts.keys()].map((id) => ({ id }))),
    registerContentScripts: (more: readonly { id: string; matches: string[] }[]) => {
      for (const { id, matches } of more) scripts.set(id, { matches });
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
      return Promise.resolve();
    },
    executeScript,
  });
  Object.assign(fakeBrowser.runtime.onInstalled, {
    addListener: (tell: () => void) => listeners.installed.push(tell),
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve(tabs) as never);
  keepHosts();
});

const registered = async (count: number): Promise<unknown> =>
  vi.waitFor(() => {
    expect(scripts.size).toBe(count);
    return [...scripts.values()].map(({ matches }) => matches);
  });

describe('an added host', () => {
  test('is registered once the browser gave its leave, and the tab that was open is read', async () => {
    tabs = [{ id: 7 }];
    expect(await allowHost(added)).toBe(true);
    expect(await registered(1)).toEqual([[origin]]);
    await vi.waitFor(() => {
      expect(executeScript).toHaveBeenCalledWith({
        target: { tabId: 7 },
        files: ['/content-scripts/seller-center.js'],
      });
    });
    expect(await addedHost(host)).toEqual(added);
  });
  test('does nothing without the browser’s leave', async () => {
    request.mockResolvedValue(false);
    expect(await allowHost(added)).toBe(false);
    await vi.waitFor(async () => {
      expect(await readHosts()).toEqual([added]);
    });
    expect(scripts.size).toBe(0);
  });
  test('is put back after an update, which took it away', async () => {
    await allowHost(added);
    await registered(1);
    scripts.clear();
    for (const tell of listeners.installed) tell();
    expect(await registered(1)).toEqual([[origin]]);
  });
  test('an update starts the new script in every open tab, whatever becomes of the others', async () => {
    tabs = [{ id: 7 }, { id: 8 }];
    executeScript.mockRejectedValueOnce(new Error('The tab was closed.'));
    for (const tell of listeners.installed) tell();
    await vi.waitFor(() => {
      expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([7, 8]);
    });
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: known });
  });
  test('is gone when it is removed, with its leave', async () => {
    await allowHost(added);
    await registered(1);
    await removeHost(host);
    await registered(0);
    expect(leave.has(origin)).toBe(false);
    expect(await readHosts()).toEqual([]);
  });
  test('is one of the platform’s own', async () => {
    await expect(addHost({ ...added, host: 'seller.example.com' })).rejects.toThrow();
    await expect(addHost({ ...added, host: 'tiktok.com.example.com' })).rejects.toThrow();
    expect(['seller-x.tiktok.com', 'tiktok.com', 'nottiktok.com'].map(isPlatformHost)).toEqual([true, false, false]);
  });
});

describe('what the popup asks for', () => {
  test.each([
    ['https://seller-th.tiktok.com/order', { state: 'fine' }],
    ['https://seller-new.tiktok.com/order', { state: 'further', host }],
    ['https://www.tiktok.com/@shop', { state: 'fine' }],
    ['http://seller-new.tiktok.com/order', { state: 'fine' }],
    ['https://example.com/', { state: 'fine' }],
    [null, { state: 'fine' }],
  ])('on %s', async (url, access) => {
    expect(await accessOf(url, [])).toEqual(access);
  });
  test('a known host that the browser withholds: all known hosts, in one press', async () => {
    leave.delete('https://seller-th.tiktok.com/*');
    expect(await accessOf('https://seller-th.tiktok.com/order', [])).toEqual({ state: 'withheld', origins: known });
    expect(await accessOf('https://seller-vn.tiktok.com/order', [])).toEqual({ state: 'fine' });
  });
  test('where no known host is allowed, no tab can be seen', async () => {
    leave.clear();
    expect(await accessOf(null, [])).toEqual({ state: 'withheld', origins: known });
  });
  test('an added host without leave', async () => {
    expect(await accessOf(`https://${host}/`, [added])).toEqual({ state: 'withheld', origins: [...known, origin] });
  });
});
