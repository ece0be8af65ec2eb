/** Reminders: each once, none lost; snoozed, done and in quiet hours; over sleep, restarts and a killed background. */
import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, hour, minute } from '../../../rules/time.ts';
import { aSale, fakeScreen, now, shop, wakeUp, type Background, type Shown } from './given.ts';

let screen: Shown;
let background: Background;
const [start, end] = [`flash-start/${shop}/sale`, `flash-end/${shop}/sale`];
const due = now + 10 * day;

const remindAt = async (): Promise<number | undefined> => (await fakeBrowser.alarms.get('reminder'))?.scheduledTime;
const told = (): string[] => screen.notices.map(({ id }) => id);
const switchOn = async (): Promise<void> => {
  // Ends of sales are left out, so that each test is about one deadline.
  await background.door.changeReminders((before) => ({ ...before, on: true, ladders: { 'flash-end': [] } }));
  await background.settled();
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  screen = fakeScreen();
  background = await wakeUp();
  await background.storage.changeShop(shop, (record) => ({
    ...record,
    windows: [aSale({ startsAt: due, endsAt: due + day })],
  }));
  await background.settled();
  return () => vi.useRealTimers();
});

describe('switched off', () => {
  test('nothing is set and nothing told', async () => {
    expect(await remindAt()).toBeUndefined();
    await background.at(due - hour);
    expect(told()).toEqual([]);
  });
  test('and on later: what passed meanwhile is not told', async () => {
    await background.at(due - 2 * day);
    await switchOn();
    expect(told()).toEqual([]);
    expect(await remindAt()).toBe(due - day);
  });
});

describe('switched on', () => {
  beforeEach(switchOn);

  test('the ladder is climbed step by step, each once', async () => {
    const steps = [7 * day, 3 * day, day, 3 * hour];
    for (const before of steps) {
      expect(await remindAt()).toBe(due - before);
      await background.at(due - before);
    }
    expect(told()).toEqual([start, start, start, start]);
    expect(screen.notices[0]).toMatchObject({ title: 'Flash sale starts · Payday' });
    expect(screen.notices.map(({ message }) => message.split(' · ')[0])).toEqual([
      '7 days left',
      '3 days left',
      '1 day left',
      '3 hours left',
    ]);
    expect(await remindAt()).toBeUndefined();
  });

  test('however often the background wakes, nothing is told twice', async () => {
    await background.at(due - 7 * day);
    for (let i = 0; i < 3; i += 1) {
      background = await wakeUp();
      await fakeBrowser.runtime.onStartup.trigger();
      await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder', scheduledTime: now } as never);
      await background.settled();
    }
    expect(told()).toEqual([start]);
  });

  test('after a long sleep one reminder is told, the sale that began meanwhile too', async () => {
    vi.setSystemTime(due + hour);
    background = await wakeUp();
    await fakeBrowser.runtime.onStartup.trigger();
    await background.settled();
    expect(told()).toEqual([start]);
    expect(screen.notices[0]?.message).toMatch(/^The time has passed/);
  });

  test('after a long sleep a change that comes before the alarm swallows no reminder', async () => {
    vi.setSystemTime(due + hour);
    await background.storage.changeShop(shop, (record) => ({ ...record, windows: [] }));
    await background.settled();
    expect(told()).toEqual([start]);
    await background.at(due + 2 * hour);
    expect(told()).toEqual([start]);
  });

  test('a background that ends before it could show a notification shows it when it starts again', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create') as unknown as Mock<() => Promise<string>>;
    create.mockImplementationOnce(() => new Promise(() => undefined));
    vi.setSystemTime(due - 7 * day);
    void fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder', scheduledTime: due - 7 * day } as never);
    await vi.advanceTimersByTimeAsync(50);
    expect(told()).toEqual([]);
    background = await wakeUp();
    await vi.advanceTimersByTimeAsync(1000);
    await background.settled();
    expect(told()).toEqual([start]);
    background = await wakeUp();
    await vi.advanceTimersByTimeAsync(1000);
    await background.settled();
    expect(told()).toEqual([start]);
  });

  test('a snooze is told at its end, and only then', async () => {
    await background.door.snooze(shop, start, due - 2 * day);
    await background.settled();
    expect(await remindAt()).toBe(due - 2 * day);
    await background.at(due - 3 * day);
    expect(told()).toEqual([]);
    await background.at(due - 2 * day);
    expect(told()).toEqual([start]);
    expect(await remindAt()).toBe(due - day);
  });

  test('done is never told, undone goes on from now', async () => {
    await background.door.markDone(shop, start);
    await background.at(due - 7 * day);
    expect([told(), await remindAt()]).toEqual([[], undefined]);
    await background.at(due - 2 * day);
    await background.door.undo(shop, start);
    await background.settled();
    expect([told(), await remindAt()]).toEqual([[], due - day]);
  });

  test('quiet hours move a reminder to their end, and a snooze that ends in them too', async () => {
    // 10 days from noon in Bangkok: every step but the last is at noon, so noon is made quiet.
    await background.door.changeReminders((before) => ({
      ...before,
      quiet: { from: '11:00', to: '13:30', zone: 'Asia/Bangkok' },
    }));
    await background.settled();
    const moved = due - 7 * day + 90 * minute;
    expect(await remindAt()).toBe(moved);
    await background.door.snooze(shop, start, due - 7 * day);
    await background.at(due - 7 * day + minute);
    expect(told()).toEqual([]);
    expect(await remindAt()).toBe(moved);
    await background.at(moved);
    expect(told()).toEqual([start]);
  });

  test('many at once become one notification', async () => {
    const windows = [1, 2, 3, 4].map((i) => {
      return aSale({ id: `s${String(i)}`, startsAt: due + i * minute, endsAt: due + day });
    });
    await background.storage.changeShop(shop, (record) => ({ ...record, windows }));
    await background.settled();
    await background.at(due - 7 * day + hour);
    expect(screen.notices).toEqual([
      { id: 'deadlines', title: '4 deadlines need a look', message: 'Open Shoplint to see them.' },
    ]);
  });

  test('the notification speaks the language that was chosen', async () => {
    await background.storage.changeSettings((settings) => ({ ...settings, language: 'zh-CN' }));
    await background.at(due - 7 * day);
    expect(screen.notices[0]?.title).toBe('秒杀开始 · Payday');
    expect(screen.notices[0]?.message).toMatch(/^还剩 7 天/);
  });

  test('a clock that ran a year ahead silences nothing once it is set right', async () => {
    await background.at(now + 365 * day);
    expect(told()).toHaveLength(1);
    vi.setSystemTime(now + minute);
    await background.watch.inTurn(() => background.watch.wake(Date.now()));
    await background.settled();
    await background.at(due - 7 * day);
    expect(told()).toHaveLength(2);
  });

  test('marks that were damaged are set aside; nothing old is told again, what comes is', async () => {
    await background.at(due - 3 * day);
    expect(told()).toEqual([start]);
    await fakeBrowser.storage.local.set({ marks: 'rubbish' });
    await background.settled();
    expect((await fakeBrowser.storage.local.get('damaged:marks'))['damaged:marks']).toBe('rubbish');
    expect(told()).toEqual([start]);
    await background.at(due - day);
    expect(told()).toEqual([start, start]);
  });
});

test('without the permission nothing is shown, and nothing counts as told', async () => {
  screen = fakeScreen(false);
  await switchOn();
  await background.at(due - 7 * day);
  expect([told(), await remindAt()]).toEqual([[], undefined]);
  screen = fakeScreen(true);
  await background.at(due - 6 * day);
  background = await wakeUp();
  await fakeBrowser.runtime.onStartup.trigger();
  await background.settled();
  expect(told()).toEqual([start]);
});

test('marks are for deadlines of the shop, and snoozes for the future', async () => {
  await expect(background.door.markDone('another|TH|', start)).rejects.toThrow('not of this shop');
  await expect(background.door.snooze(shop, end, now)).rejects.toThrow(RangeError);
});
