/** A backup merged with what is here, part by part: nothing here is lost, and the newer wins. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ShopRecord } from '../../../entrypoints/background/storage.ts';
import type { BackupPart } from '../../../components/history/model.ts';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, linesOf, now } from '../../background/history/given.ts';
import {
  aCase,
  appealed,
  backups,
  casesIn,
  counts,
  door,
  fileOf,
  items,
  machine,
  mergeInto,
  noneOf,
  rejected,
  shop,
  shopIn,
  takeAll,
  withCases,
  withShop,
} from './given.ts';

beforeEach(() => machine());

test('names of shops come with the settings; the later of two counts', async () => {
  const called = (name: string, since: number, of = shop) => ({ shop: of, name, since });
  const other = `${shop}9`;
  const file = await fileOf({ 'shop-names': [called('Theirs', now), called('Second', now, other)] });
  const { plan, after } = await mergeInto({ 'shop-names': [called('Mine', now - day)] }, file);
  expect(counts(plan, 'settings')).toEqual({ ...noneOf('settings'), added: 1, newer: 1 });
  expect(after['shop-names']).toEqual([called('Theirs', now), called('Second', now, other)]);
  const older = await fileOf({ 'shop-names': [called('Theirs', now - day)] });
  expect((await mergeInto({ 'shop-names': [called('Mine', now)] }, older)).after['shop-names']).toEqual([
    called('Mine', now),
  ]);
});

describe('cases', () => {
  test('a new one comes, one that is known stays', async () => {
    const file = await fileOf(withCases(aCase({ id: 'b' })));
    const { plan, after } = await mergeInto(withCases(aCase()), file);
    expect(counts(plan, 'cases')).toEqual({ ...noneOf('cases'), added: 1 });
    expect(casesIn(after).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('one in which more has happened is newer, here or there', async () => {
    const further = aCase({ name: 'Fake orders, appealed', events: [appealed, rejected] });
    const file = await fileOf(withCases(further));
    const { plan, after } = await mergeInto(withCases(aCase({ events: [appealed] })), file);
    expect(counts(plan, 'cases')).toEqual({ ...noneOf('cases'), newer: 1 });
    expect(casesIn(after)).toEqual([further]);

    const older = await fileOf(withCases(aCase({ events: [appealed] })));
    const back = await mergeInto(withCases(further), older, takeAll);
    expect(counts(back.plan, 'cases')).toEqual(noneOf('cases'));
    expect(casesIn(back.after)).toEqual([further]);
  });

  test('where nothing tells which is newer, mine stays unless I choose', async () => {
    const theirs = aCase({ events: [{ type: 'given-up', at: now }] });
    const file = await fileOf(withCases(theirs));
    const mine = aCase({ events: [appealed] });
    const kept = await mergeInto(withCases(mine), file);
    expect(counts(kept.plan, 'cases')).toEqual({ ...noneOf('cases'), differs: 1 });
    expect(casesIn(kept.after)).toEqual([mine]);
    expect(casesIn((await mergeInto(withCases(mine), file, takeAll)).after)).toEqual([theirs]);
  });

  test('evidence noted on both sides is all kept', async () => {
    const note = (file: string) => ({ proof: 'chat', file });
    const file = await fileOf(withCases(aCase({ evidence: [note('b.png')], events: [appealed] })));
    const { after } = await mergeInto(withCases(aCase({ evidence: [note('a.png')] })), file);
    expect(casesIn(after)[0]).toMatchObject({ events: [appealed], evidence: [note('a.png'), note('b.png')] });
  });
});

describe('flash windows', () => {
  const window = (given: Partial<ShopRecord['windows'][number]> = {}): ShopRecord['windows'][number] => ({
    id: 'draft 11.11',
    name: '11.11',
    startsAt: now - 2 * day,
    endsAt: now - day,
    state: 'planned',
    origin: 'draft',
    items: [{ sku: '1', price: { amount: 9900, currency: 'THB' } }],
    ...given,
  });

  test('the same sale seen on two machines is one: how it went from theirs, its SKUs from mine', async () => {
    const listed = window({ id: 'list 11.11', origin: 'list', state: 'ended', items: [] });
    const file = await fileOf(withShop({ windows: [listed] }));
    const { plan, after } = await mergeInto(withShop({ windows: [window()] }), file);
    expect(counts(plan, 'windows')).toEqual({ ...noneOf('windows'), newer: 1 });
    expect(shopIn(after).windows).toEqual([window({ state: 'ended' })]);
  });

  test('a sale of the same name at another time is another sale, and ceilings are worked out anew', async () => {
    const file = await fileOf(withShop({ windows: [window({ startsAt: now - 30 * day, endsAt: now - 29 * day })] }));
    const { after } = await mergeInto(withShop({ windows: [window()], salesRevision: 4 }), file);
    expect(shopIn(after).windows).toHaveLength(2);
    expect(shopIn(after).salesRevision).toBe(5);
  });

  test('what I denied stays denied though a colleague confirmed it, unless I choose', async () => {
    const sale = { id: 's1', sku: '1', product: 'x', variation: '', startsAt: 1, endsAt: 2 };
    const price = { amount: 1, currency: 'THB' };
    const denied = { ...sale, price, orders: 3 };
    const file = await fileOf(withShop({ windows: [window({ id: 's1', origin: 'history' })] }));
    const stayed = await mergeInto(withShop({ denied: [denied] }), file);
    expect(counts(stayed.plan, 'windows')).toEqual({ ...noneOf('windows'), differs: 1 });
    expect(shopIn(stayed.after)).toMatchObject({ denied: [denied], windows: [] });
    const taken = await mergeInto(withShop({ denied: [denied] }), file, takeAll);
    expect(shopIn(taken.after)).toMatchObject({ denied: [], windows: [{ id: 's1' }] });
  });
});

describe('settings', () => {
  test('what was never entered here is taken, what differs only when chosen; this machine’s own stays', async () => {
    const theirs = { language: 'vi', sellerZone: 'Asia/Ho_Chi_Minh', pausedEverywhere: true, pausedPages: ['x@y'] };
    const mine = { language: 'en', sellerZone: null, pausedEverywhere: false, pausedPages: [] };
    const file = await fileOf({ settings: theirs });
    const { plan, after } = await mergeInto({ settings: mine }, file);
    expect(counts(plan, 'settings')).toEqual({ ...noneOf('settings'), added: 1, differs: 1 });
    expect(after['settings']).toEqual({ ...mine, sellerZone: 'Asia/Ho_Chi_Minh' });
    const taken = await mergeInto({ settings: mine }, file, takeAll);
    expect(taken.after['settings']).toEqual({ ...mine, language: 'vi', sellerZone: 'Asia/Ho_Chi_Minh' });
  });

  test('a shop of the file is met here, others stay in front', async () => {
    const file = await fileOf(withShop({ market: 'TH' }));
    const { after } = await mergeInto({ shops: ['other|VN|1'] }, file);
    expect(after['shops']).toEqual(['other|VN|1', shop]);
  });
});

test('a part that is not chosen brings nothing', async () => {
  const file = await fileOf({ ...withCases(aCase()), ...withShop({ feeBasisPoints: 500, market: 'TH' }) });
  const { after } = await mergeInto({}, file, new Map([['cases', 'here']]));
  expect(casesIn(after)).toHaveLength(1);
  expect(shopIn(after)).toBeUndefined();
});

test('a team file holds what was chosen for it and nothing else', async () => {
  await machine({ ...withCases(aCase()), ...withShop({ market: 'TH', feeBasisPoints: 500 }), marks: { x: 1 } });
  await door.addFile(shop, aFile(), linesOf([aLine()]));
  await door.changeCosts(shop, new Map([['1', { amount: 5, currency: 'THB' }]]));
  const written = await backups.writeBackup(now, new Set<BackupPart>(['cases', 'windows']));
  const file = await backups.openBackup(written);
  expect(Object.keys(file.items).sort()).toEqual([`cases:${shop}`, 'shops']);
  expect([file.histories, file.blocks, file.costs.size]).toEqual([[], [], 0]);
  expect(file.isWhole).toBe(false);
  // It never takes the place of everything.
  const before = await items();
  await expect(backups.restoreBackup(written)).rejects.toMatchObject({ problem: 'failed' });
  expect(await items()).toEqual(before);
});

test('entries that cannot be read are counted and left out', async () => {
  const whole = async () => backups.openBackup(await backups.writeBackup(now));
  await machine({ ...withCases(aCase()), reminders: { on: 'maybe' } });
  const file = await whole();
  const { plan, after } = await mergeInto({}, file);
  expect(plan.unread).toBe(1);
  expect(casesIn(after)).toHaveLength(1);
  expect(after['reminders']).toBeUndefined();
});
