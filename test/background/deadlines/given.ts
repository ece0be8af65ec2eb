/** A background that keeps watch over deadlines, with a clock that tests set and everything it shows recorded. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Door from '../../../entrypoints/background/deadlines.ts';
import type * as Storage from '../../../entrypoints/background/storage.ts';
import type * as Watch from '../../../entrypoints/background/deadlines/watch.ts';
import type { ShopRecord } from '../../../entrypoints/background/storage.ts';
import type { Case } from '../../../rules/deadlines/case.ts';
import { day } from '../../../rules/time.ts';
import { fakeLanguage } from '../given.ts';
import { now } from '../history/given.ts';

export { now } from '../history/given.ts';
export const shop = 'seller-th.tiktok.com|TH|7';

type Sale = ShopRecord['windows'][number];
export const aSale = (given: Partial<Sale> = {}): Sale => ({
  id: 'sale',
  name: 'Payday',
  startsAt: now + day,
  endsAt: now + 2 * day,
  state: 'planned',
  origin: 'list',
  items: [],
  ...given,
});

export const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'case',
  name: 'Fake orders',
  behaviour: null,
  notice: { at: now - day, hasHour: true },
  measures: [],
  appealable: 'yes',
  events: [],
  ...given,
});

/** What the browser shows: texts of the global badge, and notifications in the order in which they came. */
export interface Shown {
  readonly badge: () => string | undefined;
  readonly colour: () => string | undefined;
  readonly notices: { readonly id: string; readonly title: string; readonly message: string }[];
}

export function fakeScreen(isAllowed = true): Shown {
  let [text, colour]: (string | undefined)[] = [];
  const notices: Shown['notices'] = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: (details: { tabId?: number; text: string }) => {
      if (details.tabId === undefined) text = details.text;
      return Promise.resolve();
    },
    setBadgeBackgroundColor: (details: { tabId?: number; color: string }) => {
      if (details.tabId === undefined) colour = details.color;
      return Promise.resolve();
    },
    setBadgeTextColor: () => Promise.resolve(),
  });
  Object.assign(fakeBrowser, {
    permissions: { contains: () => Promise.resolve(isAllowed), onAdded: { addListener: vi.fn() } },
  });
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(((
    id: string,
    { title, message }: { title: string; message: string },
  ) => {
    notices.push({ id, title, message });
    return Promise.resolve(id);
  }) as never);
  fakeLanguage();
  return { badge: () => text, colour: () => colour, notices };
}

export interface Background {
  readonly watch: typeof Watch;
  readonly door: typeof Door;
  readonly storage: typeof Storage;
  /** Until everything that was begun is done. */
  settled(): Promise<void>;
  /** The clock goes on (or back) to `at`, and the browser fires what is due. */
  at(at: number): Promise<void>;
}

/** A background that has just been started by the browser; storage and alarms stay as they are. */
export async function wakeUp(): Promise<Background> {
  // The one before was ended: it hears nothing any more.
  for (const event of [fakeBrowser.alarms.onAlarm, fakeBrowser.storage.local.onChanged]) {
    (event as unknown as { removeAllListeners(): void }).removeAllListeners();
  }
  fakeBrowser.runtime.onStartup.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  vi.resetModules();
  const watch = await import('../../../entrypoints/background/deadlines/watch.ts');
  const door = await import('../../../entrypoints/background/deadlines.ts');
  const storage = await import('../../../entrypoints/background/storage.ts');
  watch.keepWatch();
  const settled = async (): Promise<void> => {
    for (let i = 0; i < 5; i += 1) {
      await vi.advanceTimersByTimeAsync(0);
      await watch.inTurn(() => Promise.resolve());
    }
  };
  return {
    ...{ watch, door, storage, settled },
    async at(moment) {
      vi.setSystemTime(moment);
      for (const alarm of await fakeBrowser.alarms.getAll()) {
        if (alarm.scheduledTime > moment) continue;
        await fakeBrowser.alarms.clear(alarm.name);
        void fakeBrowser.alarms.onAlarm.trigger(alarm);
      }
      await settled();
    },
  };
}
