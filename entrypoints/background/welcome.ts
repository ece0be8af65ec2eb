/** The first minute and the first look after an update: what opens by itself, and what is kept of it. */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { MarketChoice } from '../../components/model.ts';
import { intact } from './storage.ts';
import { text } from './validate.ts';

const homeSchema = v.object({ market: text(8), kind: v.picklist(['local', 'crossBorder']) });

/** Market and kind of shop that the newcomer named: for what has no page to tell it. Read by our own pages. */
const homeItem = storage.defineItem<MarketChoice | null>('local:home', { version: 1, fallback: null });

/** The version whose news was read, or with which it began; null before the first start. Read by popup and workbench. */
const newsItem = storage.defineItem<string | null>('local:news', { version: 1, fallback: null });

export const readHome = (): Promise<MarketChoice | null> => intact('local:home', v.nullable(homeSchema), null);
export const setHome = (home: MarketChoice): Promise<void> => homeItem.setValue(home);

const readNews = (): Promise<string | null> => intact('local:news', v.nullable(text(20)), null);

/** The version whose news nobody has read yet: this one, or null. */
export async function unreadNews(): Promise<string | null> {
  const { version } = browser.runtime.getManifest();
  const seen = await readNews();
  return seen === null || seen === version ? null : version;
}

export const newsRead = (): Promise<void> => newsItem.setValue(browser.runtime.getManifest().version);

interface Installed {
  readonly reason: string;
  readonly previousVersion?: string | undefined;
}

/** Opens the first-minute page once in an extension's life. An update opens nothing: its news wait where one looks. */
export async function begin({ reason, previousVersion }: Installed): Promise<void> {
  if ((await readNews()) !== null) return;
  if (reason === 'update' && previousVersion !== undefined) {
    await newsItem.setValue(previousVersion);
    return;
  }
  await newsRead();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
