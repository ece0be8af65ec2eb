/** The badge and the alarms: over sleep, clock changes, restarts, and with storage that is damaged. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, hour, minute } from '../../../rules/time.ts';
import { aCase, aSale, fakeScreen, now, shop, wakeUp, type Background, type Shown } from './given.ts';

let screen: Shown;
let background: Background;
const alarms = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));
const kept = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];
const sell = async (...sales: Parameters<typeof aSale>): Promise<void> => {
  await background.storage.changeShop(shop, (record) => ({ ...record, windows: sales.map(aSale) }));
  await background.settled();
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  screen = fakeScreen();
  background = await wakeUp();
  return () => vi.useRealTimers();
});

describe('before anything runs out', () => {
  test('a start reads one item, writes nothing and sets no alarm', async () => {
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    await vi.advanceTimersByTimeAsync(1000);
    await background.settled();
    expect(read.mock.calls.map(([key]) => key)).toEqual(['watch']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await alarms()).toEqual({});
    expect(screen.badge()).toBeUndefined();
  });
  test('an update or a browser start finds nothing and stays silent', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await background.settled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await alarms()).toEqual({});
  });
});

describe('the badge', () => {
  test('shows the nearest deadline as soon as it is known, red below a day', async () => {
    await sell({ startsAt: now + 2 * day, endsAt: now + 3 * day });
    expect([screen.badge(), screen.colour()]).toEqual(['2d', '#4e5969']);
    await sell({ startsAt: now + day - minute, endsAt: now + 3 * day });
    expect([screen.badge(), screen.colour()]).toEqual(['23h', '#cb272d']);
  });
  test('goes on to the next when one has passed, and is empty after the last', async () => {
    await sell({ startsAt: now + hour, endsAt: now + 3 * day });
    await background.at(now + hour);
    expect(screen.badge()).toBe('2d');
    await background.at(now + 3 * day);
    expect(screen.badge()).toBe('');
    expect(await alarms()).toEqual({});
  });
  test('is right to the minute while the browser is awake', async () => {
    await sell({ startsAt: now + 2 * hour + 90_000, endsAt: now + 3 * day });
    for (let at = now; at < now + 2 * hour + 90_000; at += 30_000) {
      await background.at(at);
      const left = now + 2 * hour + 90_000 - at;
      const late = left + minute;
      const text = (ms: number): string =>
        ms < hour ? `${String(Math.max(1, Math.floor(ms / minute)))}m` : `${String(Math.floor(ms / hour))}h`;
      expect([text(left), text(late)]).toContain(screen.badge());
    }
  });
  test('is right at once after a sleep, in a background that knows nothing', async () => {
    await sell({ startsAt: now + 5 * day, endsAt: now + 6 * day });
    vi.setSystemTime(now + 4 * day + 20 * hour);
    background = await wakeUp();
    await vi.advanceTimersByTimeAsync(1000);
    await background.settled();
    expect(screen.badge()).toBe('3h');
  });
  test('follows a clock that jumps ahead and back', async () => {
    await sell({ startsAt: now + 5 * day, endsAt: now + 400 * day });
    await background.at(now + 10 * day);
    expect(screen.badge()).toBe('99+');
    vi.setSystemTime(now);
    await background.watch.inTurn(() => background.watch.wake(Date.now()));
    await background.settled();
    expect(screen.badge()).toBe('5d');
  });
  test('shows nothing once all that is kept was cleared', async () => {
    await sell({ startsAt: now + 5 * hour, endsAt: now + 3 * day });
    expect(screen.badge()).toBe('5h');
    await fakeBrowser.storage.local.clear();
    await background.settled();
    expect(screen.badge()).toBe('');
  });
  test('leaves out what is done, and takes it back', async () => {
    await sell({ startsAt: now + hour, endsAt: now + 3 * day });
    await background.door.markDone(shop, `flash-start/${shop}/sale`);
    await background.settled();
    expect(screen.badge()).toBe('3d');
    await background.door.undo(shop, `flash-start/${shop}/sale`);
    await background.settled();
    expect(screen.badge()).toBe('1h');
  });
  test('keeps a snoozed deadline: it still comes', async () => {
    await sell({ startsAt: now + 5 * hour, endsAt: now + 3 * day });
    await background.door.snooze(shop, `flash-start/${shop}/sale`, now + hour);
    await background.settled();
    expect(screen.badge()).toBe('5h');
  });
  test('says ! for entries that cannot be read any more, whatever else is known', async () => {
    await sell({});
    await fakeBrowser.storage.local.set({ [`cases:${shop}`]: { cases: [aCase(), { id: 5 }] } });
    await background.settled();
    expect(screen.badge()).toBe('!');
    expect(await background.door.readSetAside()).toEqual([
      { shop, shopLabel: 'seller-th.tiktok.com · TH · 7', entries: [{ list: 'cases', value: { id: 5 } }] },
    ]);
    const kinds = (await background.door.deadlinesNow(now)).map(({ deadline }) => deadline.kind);
    expect(kinds).toEqual(['flash-start', 'flash-end', 'appeal-first']);
  });
  test('says ! where nothing could be reckoned, and shows the known one where something could', async () => {
    await background.door.changeCases(shop, (cases) => ({
      ...cases,
      cases: [aCase({ notice: { at: Number.MAX_SAFE_INTEGER / 2, hasHour: true } })],
    }));
    await background.settled();
    expect(screen.badge()).toBe('!');
    await sell({ startsAt: now + 2 * hour, endsAt: now + day });
    expect(screen.badge()).toBe('2h');
  });
});

describe('alarms', () => {
  test('at most one of a kind is pending, however many deadlines there are', async () => {
    await background.door.changeReminders((reminders) => ({ ...reminders, on: true }));
    const sales = Array.from({ length: 40 }, (_, i) => {
      return aSale({ id: `s${String(i)}`, startsAt: now + (i + 1) * hour, endsAt: now + (i + 50) * hour });
    });
    await background.storage.changeShop(shop, (record) => ({ ...record, windows: sales }));
    await background.settled();
    const names = (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();
    expect(names).toEqual(['badge', 'reminder']);
  });
  test('are made again after a browser start that lost them', async () => {
    await sell({ startsAt: now + 3 * hour + 20_000, endsAt: now + 3 * day });
    await fakeBrowser.alarms.clearAll();
    background = await wakeUp();
    await fakeBrowser.runtime.onStartup.trigger();
    await background.settled();
    expect(await alarms()).toEqual({ badge: now + 20_001 });
    expect(screen.badge()).toBe('3h');
  });
  test('are none of ours: they are left alone', async () => {
    await sell();
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: now } as never);
    await background.settled();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('what was reckoned and is damaged', () => {
  test.each(['watch', `dues:${shop}`])('%s is made anew at the next start', async (key) => {
    await sell({ startsAt: now + 3 * hour, endsAt: now + 3 * day });
    await fakeBrowser.storage.local.set({ [key]: 'rubbish' });
    background = await wakeUp();
    await fakeBrowser.runtime.onStartup.trigger();
    await background.settled();
    expect(screen.badge()).toBe('3h');
    expect(await kept(`dues:${shop}`)).toMatchObject({ damaged: 0 });
    expect(await background.door.deadlinesNow(now)).toHaveLength(2);
  });
});

test('a day later everything is reckoned again: a window that closed is closed', async () => {
  await background.door.changeCases(shop, (cases) => ({
    ...cases,
    cases: [aCase({ notice: { at: now - 30 * day + hour, hasHour: true } })],
  }));
  await sell({ startsAt: now + 20 * day, endsAt: now + 21 * day });
  expect(screen.badge()).toBe('1h');
  await background.at(now + 3 * day);
  expect(screen.badge()).toBe('17d');
  const kinds = (await background.door.deadlinesNow(Date.now())).map(({ deadline }) => deadline.kind);
  expect(kinds).toEqual(['flash-start', 'flash-end']);
});
