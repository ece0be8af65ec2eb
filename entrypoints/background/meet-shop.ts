/** A shop whose page was visited is noted down, so that the workbench lists it before anything else is kept of it. */
import { sellerHosts } from '../seller-center.content/hosts.ts';
import type { VisitRequest } from './messages.ts';
import { changeShop, meetShop } from './storage.ts';

/** The site adds the shop's number to the address a moment after load: only a visit that lasts names a shop. */
const lasting = 1500;

/** Of a host that the seller added nothing but their word says which kind of shop it serves: it is kept with the shop. */
const isAdded = (url: string): boolean => !Object.hasOwn(sellerHosts, new URL(url).host);

/** `isStill`: whether the visit goes on. What the browser refuses to keep is tried again with the next visit. */
export function meetSoon(shop: string, { url, kind }: VisitRequest, isStill: () => boolean): void {
  setTimeout(() => {
    if (!isStill()) return;
    const kept = [meetShop(shop)];
    if (isAdded(url)) kept.push(changeShop(shop, (before) => ({ ...before, kind: before.kind ?? kind })).then());
    void Promise.allSettled(kept);
  }, lasting);
}
