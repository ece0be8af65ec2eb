/** Requests and shops as the background meets them, and the browser calls that the fake browser lacks. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { VisitRequest } from '../../entrypoints/background/messages.ts';
import { emptyShop, type ShopRecord } from '../../entrypoints/background/storage.ts';

export const flashSaleUrl = 'https://seller-th.tiktok.com/promotion/marketing-tools/flash-sale/create';
export const shopId = 'seller-th.tiktok.com|TH|';

export const aRequest = (given: Partial<VisitRequest> = {}): VisitRequest => ({
  visit: 'visit-1',
  page: 'flash-sale',
  url: flashSaleUrl,
  region: 'TH',
  kind: 'local',
  recognised: 'host',
  ...given,
});

export const aShop = (given: Partial<ShopRecord> = {}): ShopRecord => ({ ...emptyShop, ...given });

/** The toolbar button, with its calls recorded. */
export function fakeToolbar() {
  const text = vi.fn((_: { tabId?: number; text: string | null }) => Promise.resolve());
  Object.assign(fakeBrowser.action, {
    setBadgeText: text,
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
  });
  return text;
}

export function fakeLanguage(language = 'en'): void {
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => language });
}
