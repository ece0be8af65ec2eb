/** What goes wrong while importing leaves what was there; what is damaged is set aside and told. */
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteDB, openDB } from 'idb';
import type * as Door from '../../../entrypoints/background/history.ts';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, kept, linesOf, now, openDoor, type Line } from './given.ts';

const thai = '|TH|';
let door: typeof Door;
const before = [aLine({ orderId: '1', status: 'Shipped' }), aLine({ orderId: '2' })];
const after = [aLine({ orderId: '1' }), aLine({ orderId: '3' })];

const add = (name: string, exportedAt: number, lines: readonly Line[], signal?: AbortSignal) =>
  door.addFile(thai, aFile({ name, exportedAt, rows: lines.length }), linesOf(lines), signal);

/** The stores as they lie there, past the door. */
async function raw<T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const db = await openDB('shoplint');
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
const everything = () =>
  raw(async (db) => {
    const stores = [...db.objectStoreNames];
    return Object.fromEntries(await Promise.all(stores.map(async (store) => [store, await db.getAll(store)] as const)));
  });

beforeEach(async () => {
  door = await openDoor();
  await add('a.csv', now - day, before);
});

describe('an import that fails', () => {
  /** Fails the n-th put from now on. */
  function failPut(n: number, error: DOMException): void {
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      count += 1;
      if (count === n) throw error;
      return put.apply(this, args);
    });
  }

  test.each([1, 2, 3, 4])('in the middle of writing (put %i) leaves everything as it was', async (n) => {
    const stood = await everything();
    failPut(n, new DOMException('no', 'UnknownError'));
    await expect(add('b.csv', now, after)).rejects.toMatchObject({ name: 'HistoryError', problem: 'failed' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(stood);
    expect(await add('b.csv', now, after)).toMatchObject({ added: 1, updated: 1 });
  });

  test('for want of room says so', async () => {
    failPut(2, new DOMException('full', 'QuotaExceededError'));
    await expect(add('b.csv', now, after)).rejects.toMatchObject({ problem: 'full' });
    vi.restoreAllMocks();
    expect(await kept(door, thai)).toEqual(before);
  });

  test('cancelled before it began, or in the middle, changes nothing', async () => {
    await expect(add('b.csv', now, after, AbortSignal.abort('enough'))).rejects.toBe('enough');
    const cancel = new AbortController();
    const adding = add('b.csv', now, after, cancel.signal);
    await Promise.resolve();
    cancel.abort('enough');
    await expect(adding).rejects.toBe('enough');
    expect(await kept(door, thai)).toEqual(before);
  });

  test('another one that waited for it goes on', async () => {
    failPut(1, new DOMException('no', 'UnknownError'));
    const first = add('b.csv', now, after);
    const second = add('c.csv', now, after);
    await expect(first).rejects.toMatchObject({ problem: 'failed' });
    expect(await second).toMatchObject({ added: 1, updated: 1 });
  });

  test('whose database the browser deletes meanwhile keeps its own lines whole, and no half of the others', async () => {
    const adding = add('b.csv', now, after);
    await deleteDB('shoplint');
    await adding;
    const held = await kept(door, thai);
    expect(held).toEqual(after);
    expect(await add('b.csv', now, after)).toMatchObject({ added: 0 });
    expect(await kept(door, thai)).toEqual(held);
  });

  test('a change that came between is not overwritten', async () => {
    // Another tab, which does not see our locks.
    let others = 1;
    vi.spyOn(navigator.locks, 'request').mockImplementation(async (...args: unknown[]) => {
      const work = args.at(-1) as (lock: null) => Promise<unknown>;
      if (others-- > 0) await add('between.csv', now - 2 * day, [aLine({ orderId: '9' })]);
      return work(null);
    });
    const slow = add('b.csv', now, after);
    await add('also.csv', now, [aLine({ orderId: '8' })]);
    await slow;
    expect((await kept(door, thai)).map(({ orderId }) => orderId)).toEqual(['1', '2', '3', '8', '9']);
  });
});

describe('a damaged record', () => {
  const damage = (store: string, change: (value: never) => unknown) =>
    raw(async (db) => {
      const [key] = await db.getAllKeys(store);
      const value = change((await db.get(store, key!)) as never);
      await (db.transaction(store).store.keyPath === null ? db.put(store, value, key) : db.put(store, value));
    });
  const setAside = async (): Promise<string[]> =>
    ((await everything())['damaged'] as { store: string }[]).map(({ store }) => store);

  test.each<[string, string, (value: never) => unknown]>([
    ['a price part cut short', 'prices', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ['a price part that is no bytes', 'prices', () => 'nothing'],
    ['a price part of something else', 'prices', () => new Uint8Array([3, 0])],
    ['a rest part cut short', 'rests', (bytes: Uint8Array) => bytes.slice(0, 5)],
    ['a block without its count', 'blocks', ({ lines: _, ...block }: { lines: number }) => block],
  ])('%s: the lines are gone, and the file no longer covers', async (_, store, change) => {
    await damage(store, change);
    expect(await kept(door, thai)).toEqual([]);
    expect(await door.readHistory(thai)).toMatchObject({ lines: 0, everything: false, files: [{ damaged: true }] });
    expect(await setAside()).toContain(store);
    // Importing the file again makes it whole.
    expect(await add('a.csv', now - day, before)).toMatchObject({ added: 2 });
    expect(await kept(door, thai)).toEqual(before);
    expect(await door.readHistory(thai)).toMatchObject({ files: [{ damaged: false }] });
  });

  test('origins that do not read are found when they are needed', async () => {
    await damage('blocks', (block: object) => ({ ...block, origin: new Uint8Array([1, 2, 3]) }));
    expect(await kept(door, thai)).toEqual(before);
    expect(await add('b.csv', now, after)).toMatchObject({ added: 2, updated: 0 });
    expect(await door.readHistory(thai)).toMatchObject({ files: [{ damaged: false }, { damaged: true }] });
  });

  test('the history’s own record: lines stay, nothing is covered, ids are not given out twice', async () => {
    await damage('histories', ({ key }: { key: string }) => ({ key, files: 'none' }));
    expect(await door.readHistory(thai)).toMatchObject({ files: [], lines: 2, everything: false, currency: 'THB' });
    expect(await kept(door, thai)).toEqual(before);
    expect(await setAside()).toEqual(['histories']);
    expect(await add('b.csv', now, after)).toMatchObject({ added: 1, updated: 1 });
    const [file] = (await door.readHistory(thai))!.files;
    await door.removeFile(thai, file!.id);
    expect((await kept(door, thai)).map(({ orderId }) => orderId)).toEqual(['1', '2']);
  });

  test('one history’s damage is not the other’s', async () => {
    await door.addFile('|VN|', aFile(), linesOf(after));
    await damage('prices', () => 'nothing');
    expect(await kept(door, thai)).toEqual([]);
    expect(await kept(door, '|VN|')).toEqual(after);
    expect((await door.readHistories()).map(({ key, lines }) => [key, lines])).toEqual([
      [thai, 0],
      ['|VN|', 2],
    ]);
  });

  test('costs: none are known, new ones can be entered, what stood there is set aside', async () => {
    const cost = { amount: 500, currency: 'CNY' };
    await door.changeCosts(thai, new Map([['1', cost]]));
    await damage('costs', (record: object) => ({ ...record, amounts: [1] }));
    expect(await door.readCosts(thai)).toEqual(new Map());
    await door.changeCosts(thai, new Map([['2', cost]]));
    expect(await door.readCosts(thai)).toEqual(new Map([['2', cost]]));
    expect(await setAside()).toEqual(['costs']);
  });
});

test('costs in several currencies come back, and go one by one', async () => {
  const costs = new Map([
    ['1', { amount: 1250, currency: 'CNY' }],
    ['2', { amount: 9900, currency: 'THB' }],
  ]);
  await door.changeCosts(thai, costs);
  expect(await door.readCosts(thai)).toEqual(costs);
  const opened = await door.openCosts(thai);
  expect(opened?.size).toBe(2);
  expect(['1', '2', '3'].map((sku) => opened?.get(sku))).toEqual([...costs.values(), undefined]);
  await door.changeCosts(thai, new Map([['1', null]]));
  expect(await door.readCosts(thai)).toEqual(new Map([['2', { amount: 9900, currency: 'THB' }]]));
  await door.changeCosts(thai, new Map([['2', null]]));
  expect(await door.openCosts(thai)).toBeNull();
});

test('the browser that cannot open a database says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  vi.resetModules();
  const closed = await import('../../../entrypoints/background/history.ts');
  await expect(closed.readHistory(thai)).rejects.toMatchObject({ name: 'HistoryError', problem: 'failed' });
  vi.unstubAllGlobals();
});
