/** Order lines and costs of a backup merged with those that are here. */
import { beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, kept, linesOf, now } from '../../background/history/given.ts';
import { all, backups, counts, door, items, machine, merging, shop, takeAll } from './given.ts';

beforeEach(() => machine());

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
