/** What a tab says of a warehouse: that it was saved, and what its edit is meant for. */
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Tabs from '../../../entrypoints/background/tabs.ts';
import { readPickup } from '../../../entrypoints/background/pickup.ts';
import { blank, read } from '../../../rules/form.ts';
import { warehouseIn } from '../../../rules/pickup/record.ts';
import { anAddress, monday } from '../../rules/pickup/given.ts';
import { aRequest, fakeLanguage, fakeToolbar } from '../given.ts';
import { origin, say, seller } from '../said.ts';
import { aForm, aRow, shop } from './given.ts';

const url = 'https://seller.tiktokglobalshop.com/profile/account-setting/warehouse?shop_region=TH&shop_id=7';
const opened = aRequest({ page: 'warehouse', url, kind: 'crossBorder' });
const sender = { ...seller, url };
const edited = aForm({ saved: read(anAddress()), street: read('新路1号') });
const review = (form = edited) => say('review', { visit: opened.visit, revision: 1, opened, form }, sender);
const mean = (meaning: string, visit = opened.visit) => say('mean', { visit, meaning }, sender);
const kept = async () => warehouseIn(await readPickup(shop), 'Dongguan');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  fakeToolbar();
  fakeLanguage();
  vi.stubGlobal('location', { origin });
  vi.resetModules();
  const tabs: typeof Tabs = await import('../../../entrypoints/background/tabs.ts');
  tabs.listenToTabs();
  return () => vi.useRealTimers();
});

test('what an edit is meant for is kept of the warehouse that is open, and answered with the steps of that case', async () => {
  await review();
  expect(await mean('cancel')).toEqual({
    steps: ['address-saved', 'tell-caller-no', 'erp-updated', 'pickup-ended', 'first-label-drop-off'],
  });
  expect(await kept()).toMatchObject({ meant: { meaning: 'cancel', at: monday }, checklist: { since: monday } });
  expect(await mean('nothing')).toEqual({ steps: ['leave-unsaved'] });
  expect((await kept()).meant?.meaning).toBe('nothing');
});

test('a background that was ended does not know the visit, and says so', async () => {
  expect(await mean('move')).toBeNull();
  await review();
  expect(await mean('move', 'another visit')).toBeNull();
  expect((await kept()).meant).toBeNull();
});

test('a pickup that is not there cannot be cancelled', async () => {
  await review(aForm({}, [aRow('Dongguan', { status: read('none') })]));
  await vi.waitFor(async () => {
    expect((await kept()).shown?.status).toBe('none');
  });
  expect(await mean('cancel')).toEqual({ problem: 'no-pickup' });
  expect((await kept()).meant).toBeNull();
});

test('an unknown meaning is refused', async () => {
  await review();
  await expect(mean('sell')).rejects.toThrow();
  expect((await kept()).meant).toBeNull();
});

test('a warehouse that was saved begins its clock; a new one too', async () => {
  await say('addressSaved', { opened, form: edited }, sender);
  expect(await kept()).toMatchObject({ state: 'applied', savedAt: monday });
  await say('addressSaved', { opened, form: aForm({ name: read('Yiwu'), saved: blank }) }, sender);
  expect(warehouseIn(await readPickup(shop), 'Yiwu').state).toBe('applied');
});
