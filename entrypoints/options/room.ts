/** How much Shoplint keeps in this browser, and whether the browser may delete it by itself. */
import { browser } from 'wxt/browser';
import type { RoomModel } from '../../components/settings/room.tsx';

/** Bytes of what is stored item by item; 0 in browsers that count it with the rest. */
async function bytesOfItems(): Promise<number> {
  const { local } = browser.storage as { readonly local: { getBytesInUse?: (keys: null) => Promise<number> } };
  return (await local.getBytesInUse?.(null)) ?? 0;
}

/**
 * Chromium evicts nothing of an extension with `unlimitedStorage`, whatever it says of persistence:
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
const isExempt = (): Promise<boolean> =>
  import.meta.env.FIREFOX
    ? Promise.resolve(false)
    : browser.permissions.contains({ permissions: ['unlimitedStorage'] });

/** As the browser says now. */
export async function readRoom(): Promise<Omit<RoomModel, 'isRefused'>> {
  const [estimate, items, isPersisted, isFree] = await Promise.all([
    navigator.storage.estimate().catch(() => null),
    bytesOfItems().catch(() => 0),
    navigator.storage.persisted().catch(() => null),
    isExempt().catch(() => false),
  ]);
  return { used: estimate?.usage === undefined ? null : estimate.usage + items, isSafe: isFree || isPersisted };
}

/** Asks for the promise; Firefox asks the seller in turn. False: not given. */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist().catch(() => false);
