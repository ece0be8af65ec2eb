/** Messages as tabs and pages send them, heard by a background whose listeners a test has registered. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { flashSaleUrl } from './given.ts';

export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } };
/** The top frame of a tab on a Seller Center page. */
export const seller: Sender = { id: 'test-extension-id', url: flashSaleUrl, frameId: 0, tab: { id: 7 } };
/** Node gives addresses of the extension's own scheme no origin, so ours has another one here. */
export const origin = 'https://extension.invalid';
export const popup: Sender = { id: 'test-extension-id', url: `${origin}/popup.html` };

/** Sends a message as `sender` would, and waits for its answer. */
export const say = (type: string, data: unknown, sender: Sender = seller): Promise<unknown> =>
  sayAsIs(type, data === undefined ? undefined : (JSON.parse(JSON.stringify(data)) as unknown), sender);

/** The same for data that need not be JSON: what a browser clones for a message may be more. */
export async function sayAsIs(type: string, data: unknown, sender: Sender): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: 0 };
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: readonly unknown[]) => Promise<unknown>;
  const { res, err } = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
    void trigger(message, sender, resolve);
  });
  if (err) throw new Error(err.message);
  return res;
}
