/**
 * The clock in real browsers: an alarm fires, also into a background that was killed, the badge goes on, a reminder is
 * shown once, a snooze comes back, and nothing of it is lost or told twice over a restart of the browser.
 */
import { describe, it } from 'vitest';
import { clickAtRest } from './click.ts';
import { openExtensionPage, stopServiceWorker } from './harness/browsers.ts';
import { onKeptStage } from './kept-stage.ts';
import { browsers, find, patience } from './steps.ts';

const shop = 'seller-th.tiktok.com|TH|4711';
const [second, hour] = [1000, 3_600_000];
/** The two browsers run at the same time, what happens in one of them in turn. */
const inTurn = { concurrent: false, timeout: 4 * patience };
const waiting = { timeout: patience, interval: 100 };

/** A sale that starts, and cases whose tickets name a deadline; each is reminded of `ladder` before it. */
interface Kept {
  readonly startsAt: number;
  readonly cases: Readonly<Record<string, number>>;
  readonly ladder: readonly number[];
}
/** What `storage.local` holds of it. */
const stored = ({ startsAt, cases, ladder }: Kept, now: number): Record<string, unknown> => {
  const empty = { market: null, kind: null, standing: null, discounts: null, activities: null, ignored: [] };
  const sales = { denied: [], salesRevision: 0, feeBasisPoints: null, rates: [] };
  const sale = { id: 'a', name: 'Payday', state: 'planned', origin: 'list', items: [] };
  const one = (id: string, due: number) => ({
    ...{ id, name: id, behaviour: null, measures: [], appealable: 'yes', events: [] },
    ...{ notice: { at: now - 20 * 24 * hour, hasHour: true }, tickets: { first: { due, seenAt: now } } },
  });
  const none = { points: [], addresses: [], extensions: [], switches: [], areas: {}, methods: {}, damaged: [] };
  return {
    [`shop:${shop}`]: { ...empty, ...sales, windows: [{ ...sale, startsAt, endsAt: startsAt + 50 * hour }] },
    [`cases:${shop}`]: { ...none, cases: Object.entries(cases).map(([id, due]) => one(id, due)) },
    reminders: {
      on: true,
      ladders: { 'appeal-first': ladder, 'flash-start': [], 'flash-end': [] },
      quiet: null,
      since: 0,
    },
  };
};

interface Mark {
  readonly snoozedUntil?: number;
  readonly isDone?: boolean;
}

describe.concurrent.each(browsers)('%s', (name) => {
  const stage = onKeptStage(name);
  const write = (items: Record<string, unknown>): Promise<void> =>
    stage.own.evaluate((each) => chrome.storage.local.set(each), items);
  const read = <T>(key: string): Promise<T> =>
    stage.own.evaluate(async (each) => (await chrome.storage.local.get(each))[each] as never, key);
  const badge = (): Promise<string> => stage.own.evaluate(() => chrome.action.getBadgeText({}));
  const alarms = (): Promise<Record<string, number>> =>
    stage.own.evaluate(async () =>
      Object.fromEntries((await chrome.alarms.getAll()).map((each) => [each.name, each.scheduledTime])),
    );
  /** How many alarms are pending of each name: never more than one. */
  const pending = (): Promise<string[]> =>
    stage.own.evaluate(async () => (await chrome.alarms.getAll()).map((each) => each.name).sort());
  const shown = (): Promise<string[]> =>
    stage.own.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          chrome.notifications.getAll((all) => {
            resolve(Object.keys(all));
          });
        }),
    );
  const clear = (id: string): Promise<unknown> => stage.own.evaluate((each) => chrome.notifications.clear(each), id);
  const marks = async (): Promise<Record<string, Mark>> => (await read<{ marks: Record<string, Mark> }>('marks')).marks;
  const idOf = async (one: string): Promise<string> =>
    Object.keys(await marks()).find((id) => id.includes(`/${one}`)) ?? 'nothing was told';

  it(
    'an alarm less than a minute ahead moves the badge on and reminds, once; a snooze comes back',
    inTurn,
    async ({ expect }) => {
      expect(await badge()).toBe('');
      const now = Date.now();
      const due = now + 5 * hour + 600 * second;
      // What is stored wakes the background; it is killed while it waits for the alarm.
      await write(stored({ startsAt: now + 8 * second, cases: { first: due }, ladder: [due - now - 8 * second] }, now));
      await expect.poll(badge, waiting).toBe('1m');
      expect(await pending()).toEqual(['badge', 'reminder']);
      await stopServiceWorker(stage.session);
      await expect.poll(badge, waiting).toBe('5h');
      await expect.poll(shown, waiting).toHaveLength(1);
      const id = await idOf('first');
      expect(await shown()).toEqual([id]);
      expect(await pending()).toEqual(['badge']);

      const popup = await openExtensionPage(stage.session, 'popup.html');
      const press = async (label: string): Promise<void> =>
        clickAtRest(
          await find(
            popup,
            label,
            (text) =>
              [...document.querySelectorAll('[data-deadline="appeal-first"] button')].find(
                (each) => each.textContent === text || each.getAttribute('title') === text,
              ),
            label,
          ),
        );
      await press('Snooze');
      await press('In 1 h');
      await expect.poll(async () => (await marks())[id]?.snoozedUntil ?? 0, waiting).toBeGreaterThan(now + hour);
      const { snoozedUntil } = (await marks())[id] ?? {};
      await expect.poll(async () => (await alarms())['reminder'], waiting).toBe(snoozedUntil);
      await popup.close();

      // As if the hour were over in a moment.
      await clear(id);
      const book = await read<{ marks: Record<string, Mark> }>('marks');
      const until = Date.now() + 3 * second;
      await write({ marks: { ...book, marks: { ...book.marks, [id]: { ...book.marks[id], snoozedUntil: until } } } });
      await expect.poll(async () => (await alarms())['reminder'], waiting).toBe(until);
      await stopServiceWorker(stage.session);
      await expect.poll(shown, waiting).toEqual([id]);
      expect((await marks())[id]?.snoozedUntil).toBeUndefined();
      expect(await pending()).toEqual(['badge']);
    },
  );

  it(
    'a reminder that fell due while the browser was closed is told at its start, and at no other',
    inTurn,
    async ({ expect }) => {
      const now = Date.now();
      const [due, reminded] = [now + 5 * hour + 600 * second, now + 2 * second];
      await clear(await idOf('first'));
      await write(stored({ startsAt: now + 9 * hour, cases: { second: due }, ladder: [due - reminded] }, now));
      await expect.poll(async () => (await alarms())['reminder'], waiting).toBe(reminded);
      await stage.restart(() => expect.poll(() => Date.now(), waiting).toBeGreaterThan(reminded));
      await expect.poll(shown, waiting).toHaveLength(1);
      expect(await shown()).toEqual([await idOf('second')]);
      expect(await badge()).toBe('5h');
      expect(await pending()).toEqual(['badge']);

      const told = await read('marks');
      const begin = Date.now();
      await stage.restart();
      // It has looked at everything again, and found nothing to tell.
      await expect
        .poll(async () => (await read<{ lookedAt: number }>('watch')).lookedAt, waiting)
        .toBeGreaterThan(begin);
      expect(await badge()).toBe('5h');
      expect(await pending()).toEqual(['badge']);
      expect(await read('marks')).toEqual(told);
      expect(await shown()).toEqual([]);
    },
  );
});
