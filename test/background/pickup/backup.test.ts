/** Pickup goes into the backup with everything else, and comes back. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPickup, setArea } from '../../../entrypoints/background/pickup.ts';
import { warehouseSaved } from '../../../entrypoints/background/pickup/page.ts';
import { restoreBackup, writeBackup } from '../../../entrypoints/options/backup.ts';
import { monday } from '../../rules/pickup/given.ts';
import { aForm, shop } from './given.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a backup brings the pickup of a shop to another machine', async () => {
  await warehouseSaved(shop, aForm(), monday);
  await setArea(shop, '东莞', true);
  const before = await readPickup(shop);
  const file = await writeBackup(monday);
  fakeBrowser.reset();
  expect((await readPickup(shop)).warehouses).toEqual([]);
  await restoreBackup(file);
  expect(await readPickup(shop)).toEqual(before);
});
