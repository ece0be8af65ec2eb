/** A backup merged with what is here: nothing here is lost, the newer wins, and the same file again changes nothing. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Door from '../../../entrypoints/background/history.ts';
import { emptyShop, type ShopRecord } from '../../../entrypoints/background/storage.ts';
import type * as Backups from '../../../entrypoints/options/backup.ts';
import type * as Merging from '../../../entrypoints/options/backup/merge.ts';
import { partIds, type PartId } from '../../../entrypoints/options/backup/parts.ts';
import { noCases } from '../../../entrypoints/background/deadlines.ts';
import type { Case } from '../../../rules/deadlines/case.ts';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, kept, linesOf, now, openDoor } from '../../background/history/given.ts';

const shop = 'seller-th.tiktok.com|TH|7495';
let door: typeof Door;
let backups: typeof Backups;
let merging: typeof Merging;

/** A machine that keeps `items` and nothing else. */
async function machine(items: Readonly<Record<string, unknown>> = {}): Promise<void> {
  fakeBrowser.reset();
  door = await openDoor();
  backups = await import('../../../entrypoints/options/backup.ts');
  merging = await import('../../../entrypoints/options/backup/merge.ts');
  await fakeBrowser.storage.local.set(items);
}
beforeEach(() => machine());

const items = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const all = new Map<PartId, 'here' | 'file'>(partIds.map((part) => [part, 'here']));
const takeAll = new Map<PartId, 'here' | 'file'>(partIds.map((part) => [part, 'file']));
/** What a colleague's machine saves. */
async function fileOf(stored: Readonly<Record<string, unknown>>, parts: readonly PartId[] = partIds) {
  await machine(stored);
  return backups.openBackup(await backups.writeBackup(now, new Set(parts)));
}
async function mergeInto(here: Readonly<Record<string, unknown>>, file: Backups.Backup, choice = all) {
  await machine(here);
  const plan = await merging.planMerge(file);
  await merging.mergeBackup(file, choice);
  return { plan, after: await items() };
}
const counts = (plan: Merging.MergePlan, part: PartId) => plan.parts.find((each) => each.part === part);
const noneOf = (part: PartId) => ({ part, added: 0, newer: 0, differs: 0 });

const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'a',
  name: 'Fake orders',
  behaviour: null,
  notice: { at: now - 5 * day, hasHour: true },
  measures: ['warning'],
  appealable: 'yes',
  events: [],
  ...given,
});
const withCases = (...cases: Case[]) => ({ shops: [shop], [`cases:${shop}`]: { ...noCases, cases } });
const withShop = (record: Partial<ShopRecord>) => ({ shops: [shop], [`shop:${shop}`]: { ...emptyShop, ...record } });
const casesIn = (stored: Record<string, unknown>): Case[] =>
  (stored[`cases:${shop}`] as { cases: Case[] } | undefined)?.cases ?? [];
const shopIn = (stored: Record<string, unknown>): ShopRecord => stored[`shop:${shop}`] as ShopRecord;

const appealed = { type: 'appealed', at: now - 3 * day } as const;
const rejected = { type: 'rejected', at: now - day, hasHour: true } as const;

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
  const written = await backups.writeBackup(now, new Set<PartId>(['cases', 'windows']));
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

describe('order history and costs', () => {
  const older = aFile({ name: 'a.csv', exportedAt: now - day, rows: 2 });
  const newer = aFile({ name: 'b.csv', exportedAt: now, rows: 2 });
  const [one, two, three] = [aLine({ orderId: '1' }), aLine({ orderId: '2' }), aLine({ orderId: '3' })];
  const twoLater = { ...two, status: 'Canceled' };

  async function theirs(key = shop) {
    await machine();
    await door.addFile(key, newer, linesOf([twoLater, three]));
    await door.changeCosts(
      key,
      new Map([
        ['1', { amount: 100, currency: 'CNY' }],
        ['2', { amount: 200, currency: 'CNY' }],
      ]),
    );
    return backups.openBackup(await backups.writeBackup(now));
  }

  test('lines of both, the later version of one that both have; costs of mine stay', async () => {
    const file = await theirs();
    await machine();
    await door.addFile(shop, older, linesOf([one, two]));
    await door.changeCosts(shop, new Map([['1', { amount: 150, currency: 'CNY' }]]));
    const { keepIndex } = await import('../../../entrypoints/background/history-index.ts');
    await keepIndex();
    const plan = await merging.planMerge(file);
    expect(plan.histories).toEqual([{ history: shop, added: 1, updated: 1, files: 1, isNew: true }]);
    expect(counts(plan, 'costs')).toEqual({ part: 'costs', added: 1, newer: 0, differs: 1 });
    await merging.mergeBackup(file, all);
    expect(await kept(door, shop)).toEqual([one, twoLater, three]);
    expect((await door.readHistory(shop))?.files.map(({ name }) => name).sort()).toEqual(['a.csv', 'b.csv']);
    expect([...(await door.readCosts(shop))].map(([, { amount }]) => amount)).toEqual([150, 200]);

    const before = [await items(), await door.readHistory(shop), await kept(door, shop)];
    expect((await merging.planMerge(file)).histories).toMatchObject([{ added: 0, updated: 0, files: 0, isNew: false }]);
    await merging.mergeBackup(file, all);
    expect([await items(), await door.readHistory(shop), await kept(door, shop)]).toEqual(before);
    // A file taken out takes its own lines along, and leaves those that the other holds too.
    const added = (await door.readHistory(shop))?.files.find(({ name }) => name === 'b.csv');
    await door.removeFile(shop, added?.id ?? -1);
    expect((await kept(door, shop)).map(({ orderId }) => orderId)).toEqual(['1', '2']);
  });

  test('an older version of a line does not come back', async () => {
    await machine();
    await door.addFile(shop, older, linesOf([one, two]));
    const file = await backups.openBackup(await backups.writeBackup(now));
    await machine();
    await door.addFile(shop, newer, linesOf([twoLater, three]));
    await merging.mergeBackup(file, takeAll);
    expect(await kept(door, shop)).toEqual([one, twoLater, three]);
  });

  test('what was imported before the shop was met joins its shop’s history', async () => {
    const file = await theirs('|TH|');
    await machine({ shops: [shop] });
    await door.addFile(shop, older, linesOf([one, two]));
    const { keepIndex } = await import('../../../entrypoints/background/history-index.ts');
    await keepIndex();
    await merging.mergeBackup(file, all);
    expect((await door.readHistories()).map(({ key }) => key)).toEqual([shop]);
    expect(await kept(door, shop)).toEqual([one, twoLater, three]);
  });

  test('of two shops it is not guessed whose it is', async () => {
    const file = await theirs('|TH|');
    await machine({ shops: [shop, 'seller-th.tiktok.com|TH|8'] });
    await door.addFile(shop, older, linesOf([one, two]));
    const { keepIndex } = await import('../../../entrypoints/background/history-index.ts');
    await keepIndex();
    await merging.mergeBackup(file, all);
    expect((await door.readHistories()).map(({ key }) => key).sort()).toEqual([shop, '|TH|']);
  });

  test('amounts in another currency are another market’s: told, and left out', async () => {
    const file = await theirs();
    await machine();
    await door.addFile(shop, older, linesOf([one], { code: 'VND', decimals: 0 }));
    expect((await merging.planMerge(file)).histories).toEqual([{ history: shop, problem: 'currency' }]);
    await merging.mergeBackup(file, all);
    expect(await kept(door, shop)).toHaveLength(1);
  });
});

describe('whatever two machines keep', () => {
  const at = fc.integer({ min: 1, max: 4 });
  const anId = fc.constantFrom('a', 'b', 'c');
  const oneCase = fc
    .record({ id: anId, name: fc.constantFrom('x', 'y'), events: fc.subarray([appealed, rejected]) })
    .map((given) => aCase(given));
  const uniqueBy = <T>(one: fc.Arbitrary<T>, key: (each: T) => unknown) =>
    fc.uniqueArray(one, { selector: key, maxLength: 3 });
  const oneWindow = fc.record({
    id: anId,
    name: fc.constantFrom('11.11', '12.12'),
    startsAt: at,
    endsAt: fc.constant(9),
    state: fc.constantFrom('planned' as const, 'running' as const, 'ended' as const, 'stopped' as const),
    origin: fc.constantFrom('hand' as const, 'list' as const),
    items: fc.constantFrom<{ sku: string }[]>([], [{ sku: '1' }]),
  });
  const oneIgnored = fc.record({
    ...{ key: anId, rule: fc.constant('r'), at: fc.constant('price'), value: fc.constant('1') },
    reason: fc.constantFrom('', 'why'),
    since: at,
  });
  const keyOfWindow = ({ id, name, origin, startsAt }: ShopRecord['windows'][number]) =>
    origin === 'hand' ? id : `${name} ${String(startsAt)}`;
  const aMachine = fc
    .record({
      cases: uniqueBy(oneCase, ({ id }) => id),
      windows: uniqueBy(oneWindow, keyOfWindow),
      ignored: uniqueBy(oneIgnored, ({ key }) => key),
      language: fc.constantFrom(null, 'en', 'th'),
      rates: uniqueBy(
        fc.record({
          from: fc.constantFrom('CNY', 'USD'),
          to: fc.constant('THB'),
          millionths: fc.constantFrom(5, 6),
          at,
        }),
        ({ from }) => from,
      ),
    })
    .map(({ cases, language, ...record }) => ({
      ...withCases(...cases),
      ...withShop(record),
      settings: { language, sellerZone: null, pausedEverywhere: false, pausedPages: [] },
    }));

  test('the same file again changes nothing, and nothing that is here goes', async () => {
    await fc.assert(
      fc.asyncProperty(aMachine, aMachine, fc.constantFrom(all, takeAll), async (here, there, choice) => {
        const file = await fileOf(there);
        const { after } = await mergeInto(here, file, choice);
        await merging.mergeBackup(file, choice);
        expect(await items()).toEqual(after);
        const again = await merging.planMerge(file);
        expect(again.parts.map(({ added, newer }) => added + newer)).toEqual(again.parts.map(() => 0));
        const keysOf = (stored: Record<string, unknown>): string[] => [
          ...casesIn(stored).map(({ id }) => `case ${id}`),
          ...shopIn(stored).windows.map((window) => `window ${keyOfWindow(window)}`),
          ...shopIn(stored).ignored.map(({ key }) => `ignored ${key}`),
          ...shopIn(stored).rates.map(({ from }) => `rate ${from}`),
        ];
        expect(new Set(keysOf(after))).toEqual(new Set([...keysOf(here), ...keysOf(there)]));
      }),
      { numRuns: 40 },
    );
  });

  test('a machine’s own file brings it nothing', async () => {
    await fc.assert(
      fc.asyncProperty(aMachine, async (here) => {
        const file = await fileOf(here);
        const { plan, after } = await mergeInto(here, file, takeAll);
        expect(plan.parts.map(({ added, newer, differs }) => added + newer + differs)).toEqual(plan.parts.map(() => 0));
        expect(after).toMatchObject(here);
      }),
      { numRuns: 25 },
    );
  });
});
