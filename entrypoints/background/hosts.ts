/**
 * Seller hosts that the seller added: the platform renames its own. Each has the browser's leave and a content script
 * registered for it, which an update takes away and the background puts back.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hosts, isPlatformHost } from '../seller-center.content/hosts.ts';
import { sendMessage } from './messages.ts';
import { inStorageTurn, intact, shapedBy } from './storage.ts';
import { text } from './validate.ts';

const addedSchema = v.object({
  host: v.pipe(text(200), v.check(isPlatformHost)),
  /** Null: the address says it (`shop_region`). */
  market: v.nullable(v.pipe(text(8), v.regex(/^[A-Z]{2,4}$/))),
  kind: v.picklist(['local', 'crossBorder']),
});
export type AddedHost = v.InferOutput<typeof addedSchema>;

/** Written by the popup and the workbench; read by them and the background. */
const hostsItem = storage.defineItem<AddedHost[]>('local:hosts', { version: 1, fallback: [] });

export const readHosts = (): Promise<AddedHost[]> => intact('local:hosts', v.array(addedSchema), []);

/** Null where they cannot be read. */
export const hostsFrom = (stored: unknown): readonly AddedHost[] | null => shapedBy(v.array(addedSchema), stored);

export const addedHost = async (host: string): Promise<AddedHost | null> =>
  (await readHosts()).find((each) => each.host === host) ?? null;

/** The pattern of a host's pages, as permissions and content scripts write it. */
export const originOf = (host: string): string => `https://${host}/*`;

/**
 * Notes a host down, one entry each. Ask the browser for its pages beside it, in the same press: what was noted down
 * without its leave does nothing.
 */
export async function addHost(added: AddedHost): Promise<void> {
  const sound = v.parse(addedSchema, added);
  await changeHosts((hosts) => [sound, ...hosts.filter(({ host }) => host !== sound.host)]);
}

const changeHosts = (change: (hosts: AddedHost[]) => AddedHost[]): Promise<void> =>
  inStorageTurn(async () => {
    await hostsItem.setValue(change(await readHosts()));
  });

export async function removeHost(host: string): Promise<void> {
  await changeHosts((hosts) => hosts.filter((each) => each.host !== host));
  // Where the browser holds on to its leave, nothing is registered for it any more.
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}

const script = '/content-scripts/seller-center.js';
const prefix = 'host:';

/** Registers what is added and allowed, and nothing else of ours. */
async function register(): Promise<void> {
  const added = await readHosts();
  const leave = await Promise.all(added.map(({ host }) => browser.permissions.contains({ origins: [originOf(host)] })));
  const wanted = added.filter((_, i) => leave[i]).map(({ host }) => host);
  const present = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix));
  const stale = present.filter((id) => !wanted.includes(id.slice(prefix.length)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((host) => !present.includes(prefix + host));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((host) => ({ id: prefix + host, matches: [originOf(host)], js: [script], runAt: 'document_idle' })),
  );
  await enter(missing.map(originOf));
}

/** Into tabs that were open before we might come; one that answers has the script already. */
async function enter(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => sendMessage('refresh', undefined, id).catch(() => load(id))));
}

/** A tab that was closed or put to sleep meanwhile takes no script: it gets its own when it loads. */
const load = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: [script] }).catch(() => undefined);
};

let turn: Promise<unknown> = Promise.resolve();
const registerInTurn = (): void => {
  turn = turn.then(register).catch(() => undefined);
};

export function keepHosts(): void {
  browser.runtime.onInstalled.addListener(() => {
    registerInTurn();
    // An update ends the scripts of open tabs, and Chromium leaves it to us to start the new ones there.
    turn = turn.then(() => enter(hosts.map(originOf))).catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(registerInTurn);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    registerInTurn();
    turn = turn.then(() => enter(origins)).catch(() => undefined);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if ('hosts' in changes) registerInTurn();
  });
}
