/** Whether the browser lets Shoplint read the tab in front, and what can be asked for where it does not. */
import { browser } from 'wxt/browser';
import { addHost, originOf, type AddedHost } from '../background/hosts.ts';
import { hosts, isPlatformHost } from '../seller-center.content/hosts.ts';

export type Access =
  | { readonly state: 'fine' }
  /** A known or added host, without leave. */
  | { readonly state: 'withheld'; readonly origins: readonly string[] }
  /** A host of the platform that nobody added; whether it is a seller host only the seller knows. */
  | { readonly state: 'further'; readonly host: string };

const known = hosts.map(originOf);
const has = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] });

/** What buyers see. */
const isPublic = (host: string): boolean => /^(?:www|m|vm|vt)\./.test(host);

/** `url` null: the browser does not tell it, so that not even a known host would be seen there. */
export async function accessOf(url: string | null, added: readonly Pick<AddedHost, 'host'>[]): Promise<Access> {
  const { host, protocol } = new URL(url ?? 'about:blank');
  const isKnown = hosts.includes(host) || added.some((each) => each.host === host);
  if (isKnown) {
    const origin = originOf(host);
    return (await has(origin)) ? { state: 'fine' } : { state: 'withheld', origins: [...new Set([...known, origin])] };
  }
  if (protocol === 'https:' && isPlatformHost(host) && !isPublic(host)) return { state: 'further', host };
  const granted = await Promise.all(known.map(has));
  return granted.includes(true) ? { state: 'fine' } : { state: 'withheld', origins: known };
}

/** In the press itself: the browser asks at no other time. False where it, or the seller, says no. */
export const allow = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch(() => false);

/** Noted down before the browser answers: its question may close the popup, and the background goes on from there. */
export function allowHost(added: AddedHost): Promise<boolean> {
  const asked = allow([originOf(added.host)]);
  void addHost(added);
  return asked;
}
