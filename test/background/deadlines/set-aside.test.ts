/** What could not be read any more: kept as it stood, put back once it is mended, or removed for good. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readCases,
  readReminders,
  readSetAside,
  removeEntry,
  repairEntry,
} from '../../../entrypoints/background/deadlines.ts';
import { keepWatchItem, readMarks, type Watch } from '../../../entrypoints/background/deadlines/stored.ts';
import { aCase, now, shop } from './given.ts';

const watch: Watch = {
  shops: [shop],
  histories: [],
  next: null,
  trouble: 'damaged',
  remindAt: null,
  lookedAt: now,
  reckonedAt: now,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await keepWatchItem(watch);
});

const keep = (item: string, value: unknown): Promise<void> => fakeBrowser.storage.local.set({ [item]: value });
const kept = async (item: string): Promise<unknown> => (await fakeBrowser.storage.local.get(item))[item];
const listed = async () => (await readSetAside()).flatMap(({ entries }) => entries.map(({ list }) => list));

describe('an entry of a shop', () => {
  const broken = { ...aCase({ id: 'b' }), notice: { at: 'yesterday', hasHour: true } };
  const entry = { list: 'cases', value: broken };

  test('stands aside while the others count, and says where it cannot be read', async () => {
    await keep(`cases:${shop}`, { cases: [aCase(), broken] });
    expect(await listed()).toEqual(['cases']);
    expect(await repairEntry(shop, entry, broken)).toEqual({ isRepaired: false, at: 'notice.at' });
    expect(await repairEntry(shop, entry, 5)).toMatchObject({ isRepaired: false });
    expect((await readCases(shop)).damaged).toEqual([entry]);
  });

  test('that is mended counts again, behind the others', async () => {
    await keep(`cases:${shop}`, { cases: [aCase(), broken] });
    expect(await repairEntry(shop, entry, aCase({ id: 'b' }))).toEqual({ isRepaired: true });
    expect(await listed()).toEqual([]);
    expect((await readCases(shop)).cases.map(({ id }) => id)).toEqual(['case', 'b']);
  });

  test('never takes the place of another with its id', async () => {
    await keep(`cases:${shop}`, { cases: [aCase(), broken] });
    await repairEntry(shop, entry, aCase({ name: 'Mended' }));
    const { cases } = await readCases(shop);
    expect(cases.map(({ name }) => name)).toEqual(['Fake orders', 'Mended']);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(2);
  });

  test('is removed alone', async () => {
    await keep(`cases:${shop}`, { cases: [broken], terms: [7] });
    await removeEntry(shop, entry);
    expect(await listed()).toEqual(['terms']);
  });

  test('a whole record can be put back', async () => {
    await keep(`cases:${shop}`, 'rubbish');
    const all = { list: 'all', value: 'rubbish' };
    expect(await repairEntry(shop, all, { cases: [broken] })).toEqual({ isRepaired: false, at: 'cases' });
    expect(await repairEntry(shop, all, { cases: [aCase()], areas: { A: 'dongguan' } })).toEqual({ isRepaired: true });
    expect(await readCases(shop)).toMatchObject({ cases: [aCase()], areas: { A: 'dongguan' }, damaged: [] });
  });

  test('what was entered of a warehouse since goes before what is put back', async () => {
    await keep(`cases:${shop}`, { areas: { A: 5, B: 'shenzhen' } });
    const area = { list: 'areas', value: { A: 5 } };
    expect(await repairEntry(shop, area, { A: 'dongguan', B: 'guangzhou' })).toEqual({ isRepaired: true });
    expect((await readCases(shop)).areas).toEqual({ A: 'dongguan', B: 'shenzhen' });
  });
});

describe('what is kept for all shops', () => {
  const reminders = { on: true, ladders: {}, quiet: null, since: now };

  test('reminders that cannot be read are told, mended, and hold again', async () => {
    await keep('reminders', { ...reminders, on: 'yes' });
    expect((await readReminders()).on).toBe(false);
    expect(await listed()).toEqual(['reminders']);
    const entry = { list: 'reminders', value: { ...reminders, on: 'yes' } };
    expect(await repairEntry('', entry, entry.value)).toEqual({ isRepaired: false, at: 'on' });
    expect(await repairEntry('', entry, reminders)).toEqual({ isRepaired: true });
    expect(await readReminders()).toEqual(reminders);
    expect(await listed()).toEqual([]);
  });

  test('removed ones stay removed', async () => {
    await keep('reminders', 5);
    await readReminders();
    await removeEntry('', { list: 'reminders', value: 5 });
    await readReminders();
    expect(await listed()).toEqual([]);
    expect(await kept('reminders')).toBeUndefined();
  });

  test('marks that are put back do not undo newer ones', async () => {
    const book = { marks: { a: { settled: 1 }, b: { settled: 1 } }, outbox: [], since: 0 };
    const damaged = { ...book, since: 'never' };
    await keep('marks', damaged);
    expect((await readMarks(now)).since).toBe(now);
    expect(await listed()).toEqual(['marks']);
    await keep('marks', { marks: { b: { settled: 9, isDone: true } }, outbox: [], since: now });
    expect(await repairEntry('', { list: 'marks', value: damaged }, book)).toEqual({ isRepaired: true });
    expect((await readMarks(now)).marks).toEqual({ a: { settled: 1 }, b: { settled: 9, isDone: true } });
  });
});
