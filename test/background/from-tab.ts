/** What a tab says to the background: sound messages of every kind, and the parts they are made of. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aForm, noon } from '../rules/given.ts';
import { aWarehouse } from '../rules/given-warehouse.ts';
import { aRequest, fakeLanguage, fakeToolbar, flashSaleUrl } from './given.ts';
import { origin } from './said.ts';

export const opened = aRequest();
export const form = aForm();
export const list = { url: flashSaleUrl, region: 'TH', kind: 'local' } as const;
export const sale = { name: 'Payday', state: 'planned', startsAt: noon(), endsAt: noon() + 1, flashSale: true };
export const notice = {
  ...{ number: 'V1', what: 'Fake orders', notice: { at: noon(), hasHour: true }, points: 40 },
  ...{ orders: [], appealUntil: null, state: null },
};
export const standing = { points: 40, rating: null };
export const finding = { rule: 'flash-sale/name', result: 'fail', at: 'name', message: 'missing' };
/** One sound message of every kind that a tab may send: its name and its data. */
export const fromTab: readonly (readonly [string, unknown])[] = [
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

/** A background that has just been started, at `noon()`, and listens to tabs; with the browser calls it may make. */
export async function listening() {
  vi.useFakeTimers({ toFake: ['Date'], now: noon() });
  fakeToolbar();
  fakeLanguage();
  const executeScript = vi.fn((_: unknown) => Promise.resolve([]));
  const openOptionsPage = vi.fn(() => Promise.resolve());
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  vi.stubGlobal('location', { origin });
  vi.resetModules();
  const tabs = await import('../../entrypoints/background/tabs.ts');
  const storage = await import('../../entrypoints/background/storage.ts');
  tabs.listenToTabs();
  return { tabs, storage, executeScript, openOptionsPage };
}
