/** What the settings are told of storage, in browsers that say much, little or nothing. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToKeep, readRoom } from '../../entrypoints/options/room.ts';

const storage = { estimate: vi.fn(), persisted: vi.fn(), persist: vi.fn() };
const contains = vi.fn();
const getBytesInUse = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains });
  Object.assign(fakeBrowser.storage.local, { getBytesInUse });
  vi.stubGlobal('navigator', { storage });
  vi.stubEnv('FIREFOX', '');
  storage.estimate.mockResolvedValue({ usage: 1000 });
  storage.persisted.mockResolvedValue(false);
  contains.mockResolvedValue(false);
  getBytesInUse.mockResolvedValue(24);
  return () => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  };
});

test('databases and items count together', async () => {
  expect(await readRoom()).toEqual({ used: 1024, isSafe: false });
});

test.each([
  [true, false],
  [false, true],
])('what is persisted (%s), or exempt from eviction (%s), is safe', async (persisted, exempt) => {
  storage.persisted.mockResolvedValue(persisted);
  contains.mockResolvedValue(exempt);
  expect((await readRoom()).isSafe).toBe(true);
});

test('Firefox keeps for good only what it says it does', async () => {
  vi.stubEnv('FIREFOX', 'true');
  contains.mockResolvedValue(true);
  expect((await readRoom()).isSafe).toBe(false);
});

test('a browser that refuses to say leaves it open', async () => {
  for (const fails of [storage.estimate, storage.persisted, contains, getBytesInUse]) {
    fails.mockRejectedValue(new Error('Not in private windows.'));
  }
  expect(await readRoom()).toEqual({ used: null, isSafe: null });
});

test('asking gives the answer; where it cannot be asked the answer is no', async () => {
  storage.persist.mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('No.'));
  expect(await askToKeep()).toBe(true);
  expect(await askToKeep()).toBe(false);
});
