/** Importing, importing again, and taking out: which lines are there afterwards. */
import { beforeEach, describe, expect, test } from 'vitest';
import type * as Door from '../../../entrypoints/background/history.ts';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, kept, linesOf, nameOf, now, openDoor, type Line } from './given.ts';

const thai = '|TH|';
let door: typeof Door;
beforeEach(async () => {
  door = await openDoor();
});

const add = (name: string, exportedAt: number, lines: readonly Line[], history = thai) =>
  door.addFile(history, aFile({ name, exportedAt, rows: lines.length }), linesOf(lines));
const order = (n: number, given: Partial<Line> = {}): Line =>
  aLine({ orderId: `58387090000000000${String(n)}`, ...given });

const fileCalled = async (name: string): Promise<number> =>
  (await door.readHistory(thai))!.files.find((file) => file.name === name)!.id;

describe('one file', () => {
  test('its lines come back as they were, and the file is listed', async () => {
    const lines = [
      order(1),
      order(1, { sku: '1729000000000000002', quantity: 3, paid: 0 }),
      order(1, { position: 1 }),
      order(2, { trackingId: '', packageId: '', paidAt: 0, cancelled: 0, status: '', variation: 'แดง' }),
      order(3, { paid: -50, trackingId: 'ไม่มี', cancelType: 'Cancel', cancelled: aLine().created + 5 }),
    ];
    expect(await add('a.csv', now, lines)).toEqual({ added: 5, updated: 0, skus: 2 });
    expect(await kept(door, thai)).toEqual([...lines].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)));
    expect(await door.readHistory(thai)).toMatchObject({
      key: thai,
      lines: 5,
      currency: 'THB',
      everything: false,
      files: [{ name: 'a.csv', rows: 5, exportedAt: now, damaged: false }],
    });
  });

  test('a file without lines is listed too', async () => {
    expect(await add('empty.csv', now, [])).toEqual({ added: 0, updated: 0, skus: 0 });
    expect((await door.readHistory(thai))?.files).toHaveLength(1);
  });

  test('nothing imported is nothing known', async () => {
    expect(await door.readHistory(thai)).toBeNull();
    expect(await door.readHistories()).toEqual([]);
    expect(await kept(door, thai)).toEqual([]);
  });

  test('survives a restart', async () => {
    await add('a.csv', now, [order(1)]);
    door = await openDoor({ empty: false });
    expect(await kept(door, thai)).toEqual([order(1)]);
  });
});

describe('importing again', () => {
  test('the same file adds nothing and is listed once', async () => {
    const lines = [order(1), order(2)];
    await add('a.csv', now, lines);
    expect(await add('a.csv', now, lines)).toEqual({ added: 0, updated: 0, skus: 1 });
    expect(await kept(door, thai)).toEqual(lines);
    expect((await door.readHistory(thai))?.files).toHaveLength(1);
  });

  test('a newer export adds what is new and its statuses win', async () => {
    await add('a.csv', now - day, [order(1, { status: 'Shipped', delivered: 0 }), order(2)]);
    const newer = [order(1, { status: 'Completed' }), order(2), order(3)];
    expect(await add('b.csv', now, newer)).toEqual({ added: 1, updated: 1, skus: 1 });
    expect(await kept(door, thai)).toEqual(newer);
    expect((await door.readHistory(thai))?.files.map(({ name }) => name)).toEqual(['b.csv', 'a.csv']);
  });

  test('an older export adds what is missing and changes nothing else', async () => {
    await add('b.csv', now, [order(1, { status: 'Completed' })]);
    const older = [order(1, { status: 'Shipped' }), order(2)];
    expect(await add('a.csv', now - day, older)).toEqual({ added: 1, updated: 0, skus: 1 });
    expect(await kept(door, thai)).toEqual([order(1, { status: 'Completed' }), order(2)]);
  });

  test('of two exports of the same minute the one imported last wins', async () => {
    await add('a.csv', now, [order(1, { status: 'Shipped' })]);
    expect(await add('b.csv', now, [order(1)])).toMatchObject({ added: 0, updated: 1 });
    expect(await kept(door, thai)).toEqual([order(1)]);
  });

  test.each<keyof Line>([
    ...(['packageId', 'trackingId', 'product', 'variation', 'status', 'substatus', 'cancelType'] as const),
    ...(['paymentMethod', 'warehouse', 'deliveryOption', 'provider', 'quantity', 'paid', 'created', 'paidAt'] as const),
    ...(['rts', 'shipped', 'delivered', 'cancelled'] as const),
  ])('a change of %s alone is seen', async (column) => {
    const before = order(1);
    const after = { ...before, [column]: typeof before[column] === 'number' ? before[column] + 1 : 'other' };
    await add('a.csv', now - day, [before, order(2)]);
    expect(await add('b.csv', now, [after, order(2)])).toMatchObject({ added: 0, updated: 1 });
    expect(await kept(door, thai)).toEqual([after, order(2)]);
  });

  test('order, SKU and position name a line: each alone makes another', async () => {
    await add('a.csv', now, [order(1)]);
    const others = [order(2), order(1, { sku: '1729000000000000009' }), order(1, { position: 1 })];
    expect(await add('b.csv', now, others)).toMatchObject({ added: 3, updated: 0 });
    expect(await kept(door, thai)).toHaveLength(4);
  });

  test('two tabs at once do not double lines', async () => {
    const lines = [order(1), order(2)];
    const results = await Promise.all([add('a.csv', now, lines), add('b.csv', now - day, lines)]);
    expect(results.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(await kept(door, thai)).toEqual(lines);
  });

  test('histories do not meet', async () => {
    await add('a.csv', now, [order(1)]);
    expect(await add('a.csv', now, [order(1)], '|VN|')).toMatchObject({ added: 1 });
    await door.removeHistory('|VN|');
    expect(await kept(door, thai)).toEqual([order(1)]);
    expect((await door.readHistories()).map(({ key }) => key)).toEqual([thai]);
  });

  test('a file in another currency is refused, and nothing changes', async () => {
    await add('a.csv', now, [order(1)]);
    const dong = linesOf([order(2)], { code: 'VND', decimals: 0 });
    await expect(door.addFile(thai, aFile(), dong)).rejects.toMatchObject({ problem: 'currency' });
    expect(await kept(door, thai)).toEqual([order(1)]);
  });
});

describe('taking out', () => {
  test('a file goes with the lines that no other file holds', async () => {
    await add('a.csv', now - day, [order(1, { status: 'Shipped' }), order(2)]);
    await add('b.csv', now, [order(2), order(1), order(3)]);
    await door.removeFile(thai, await fileCalled('b.csv'));
    // What is known best of order 1 stays: the older file holds it too.
    expect(await kept(door, thai)).toEqual([order(1), order(2)]);
    expect(await door.readHistory(thai)).toMatchObject({ lines: 2, files: [{ name: 'a.csv' }] });
    await door.removeFile(thai, await fileCalled('a.csv'));
    expect(await kept(door, thai)).toEqual([]);
  });

  test('the older file goes, the newer one keeps its lines', async () => {
    await add('a.csv', now - day, [order(1), order(2)]);
    await add('b.csv', now, [order(2), order(3)]);
    await door.removeFile(thai, await fileCalled('a.csv'));
    expect(await kept(door, thai)).toEqual([order(2), order(3)]);
  });

  test('what a removed newer export said is not undone by an older one', async () => {
    await add('a.csv', now - 2 * day, [order(1, { status: 'Shipped' })]);
    await add('c.csv', now, [order(1)]);
    await door.removeFile(thai, await fileCalled('c.csv'));
    expect(await add('b.csv', now - day, [order(1, { status: 'In transit' })])).toMatchObject({ updated: 0 });
    expect(await kept(door, thai)).toEqual([order(1)]);
  });

  test('a file that is not there', async () => {
    await add('a.csv', now, [order(1)]);
    await door.removeFile(thai, 99);
    expect(await kept(door, thai)).toEqual([order(1)]);
  });

  test('all of it, costs included', async () => {
    await add('a.csv', now, [order(1)]);
    await door.changeCosts(thai, new Map([['1', { amount: 500, currency: 'CNY' }]]));
    await door.removeHistory(thai);
    expect(await door.readHistory(thai)).toBeNull();
    expect(await kept(door, thai)).toEqual([]);
    expect(await door.readCosts(thai)).toEqual(new Map());
  });
});

describe('what the seller says of files', () => {
  test('everything, and filtered, on and off', async () => {
    await add('a.csv', now, [order(1)]);
    const id = await fileCalled('a.csv');
    await door.setEverything(thai, true);
    await door.setFiltered(thai, id, true);
    expect(await door.readHistory(thai)).toMatchObject({ everything: true, files: [{ filtered: true }], lines: 1 });
    await door.setEverything(thai, false);
    await door.setFiltered(thai, id, false);
    expect(await door.readHistory(thai)).toMatchObject({ everything: false, files: [{ filtered: false }] });
    expect(await kept(door, thai)).toEqual([order(1)]);
  });

  test('every change is counted and told', async () => {
    let told = 0;
    const end = door.onHistoryChange(() => (told += 1));
    await add('a.csv', now, [order(1)]);
    const first = (await door.readHistory(thai))!.generation;
    await door.setEverything(thai, true);
    expect((await door.readHistory(thai))!.generation).toBe(first + 1);
    await expect.poll(() => told).toBe(2);
    end();
  });
});
