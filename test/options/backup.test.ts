/** Everything Shoplint keeps, as one file, and back: whole or not at all. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBObjectStore } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Backups from '../../entrypoints/options/backup.ts';
import type * as Door from '../../entrypoints/background/history.ts';
import { emptyShop } from '../../entrypoints/background/storage.ts';
import { aFile, aLine, kept, linesOf, now, openDoor } from '../background/history/given.ts';

const thai = '|TH|';
const settings = { language: 'zh-CN', sellerZone: null, pausedEverywhere: false, pausedPages: ['flash-sale@x'] };
const shop = { ...emptyShop, market: 'TH', activities: ['限时抢购'], feeBasisPoints: 650 };
const costs = new Map([
  ['1729000000000000001', { amount: 1250, currency: 'CNY' }],
  ['2', { amount: 9900, currency: 'THB' }],
]);
const lines = [aLine({ orderId: '1' }), aLine({ orderId: '2', trackingId: 'ไม่มี' })];

let door: typeof Door;
let backups: typeof Backups;

async function load({ empty }: { empty: boolean }): Promise<void> {
  if (empty) fakeBrowser.reset();
  door = await openDoor({ empty });
  backups = await import('../../entrypoints/options/backup.ts');
}
const items = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

beforeEach(async () => {
  await load({ empty: true });
  await fakeBrowser.storage.local.set({ settings, 'shop:a|TH|1': shop, shops: ['a|TH|1'], 'damaged:x': 5 });
  await door.addFile(thai, aFile({ rows: 2 }), linesOf(lines));
  await door.setEverything(thai, true);
  await door.changeCosts('a|TH|1', costs);
});

const unzipped = async (file: Blob): Promise<string[]> =>
  (await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()).trimEnd().split('\n');

describe('a backup', () => {
  test('comes back on another machine as it was', async () => {
    const before = await items();
    const file = await backups.writeBackup(now);
    await load({ empty: true });
    expect(await backups.restoreBackup(file)).toEqual({ lines: 2 });
    expect(await items()).toMatchObject(before);
    expect(await kept(door, thai)).toEqual(lines);
    expect(await door.readHistory(thai)).toMatchObject({ everything: true, lines: 2, files: [{ rows: 2 }] });
    expect(await door.readCosts('a|TH|1')).toEqual(costs);
    expect((await items())['histories']).toMatchObject([{ key: 'a|TH|1' }, { key: thai, imported: true }]);
    // What is imported next is merged with it.
    expect(await door.addFile(thai, aFile({ rows: 2 }), linesOf(lines))).toMatchObject({ added: 0, updated: 0 });
  });

  test('takes the place of what was there', async () => {
    const file = await backups.writeBackup(now);
    const [before, generation] = [await items(), (await door.readHistory(thai))!.generation];
    await fakeBrowser.storage.local.set({ 'shop:b|VN|': shop, settings: { ...settings, language: 'en' } });
    await door.addFile(thai, aFile({ name: 'b.csv' }), linesOf([aLine({ orderId: '3' })]));
    await door.addFile('|VN|', aFile(), linesOf([aLine({ orderId: '4' })]));
    await door.changeCosts(thai, costs);
    await backups.restoreBackup(file);
    const { histories: _, ...restored } = await items();
    expect(restored).toEqual(before);
    expect((await door.readHistories()).map(({ key }) => key)).toEqual([thai]);
    expect(await kept(door, thai)).toEqual(lines);
    expect(await door.readCosts(thai)).toEqual(new Map());
    expect((await door.readHistory(thai))!.generation).toBeGreaterThan(generation + 1);
  });

  test('of nothing comes back as nothing', async () => {
    await load({ empty: true });
    const file = await backups.writeBackup(now);
    expect(await backups.restoreBackup(file)).toEqual({ lines: 0 });
    expect(await door.readHistories()).toEqual([]);
  });

  test('may have been unzipped by the browser', async () => {
    const file = new Blob([(await unzipped(await backups.writeBackup(now))).join('\n')]);
    await load({ empty: true });
    expect(await backups.restoreBackup(file)).toEqual({ lines: 2 });
    expect(await kept(door, thai)).toEqual(lines);
  });

  test('keeps a shop of an older version; it is read as today’s', async () => {
    const { denied: _d, salesRevision: _s, feeBasisPoints: _f, rates: _r, ...first } = shop;
    await fakeBrowser.storage.local.set({ 'shop:a|TH|1': first });
    await backups.restoreBackup(await backups.writeBackup(now));
    const { readShop } = await import('../../entrypoints/background/storage.ts');
    expect(await readShop('a|TH|1')).toEqual({ ...emptyShop, ...first });
  });

  test('is named by the day on the shop’s clocks', () => {
    expect(backups.backupName(Date.UTC(2026, 0, 31, 18), 'Asia/Bangkok')).toBe('shoplint-backup-2026-02-01.json.gz');
    expect(backups.backupName(Date.UTC(2026, 0, 31, 18), 'America/Los_Angeles')).toBe(
      'shoplint-backup-2026-01-31.json.gz',
    );
  });
});

describe('a file that is not restored changes nothing', () => {
  async function refused(file: Blob): Promise<{ problem: string; line: number | null }> {
    const [before, stood] = [await items(), await kept(door, thai)];
    const error: unknown = await backups.restoreBackup(file).catch((thrown: unknown) => thrown);
    expect(await items()).toEqual(before);
    expect(await kept(door, thai)).toEqual(stood);
    expect(await door.readCosts('a|TH|1')).toEqual(costs);
    if (!(error instanceof backups.BackupError)) throw new Error('It was restored.');
    return { problem: error.problem, line: error.line };
  }
  /** The backup with some of its lines changed. */
  async function changed(change: (line: string, i: number) => string | null): Promise<Blob> {
    const all = await unzipped(await backups.writeBackup(now));
    return new Blob([all.flatMap((line, i) => change(line, i) ?? []).join('\n')]);
  }
  const asJson = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
  const only =
    (name: string, change: (line: Record<string, unknown>) => unknown) =>
    (line: string): string =>
      name in asJson(line) ? JSON.stringify(change(asJson(line))) : line;

  test.each([
    ['an empty file', ''],
    ['an order export', 'Order ID,Order Status\n1,Completed\n'],
    ['other JSON', '{"version":1}'],
    ['what only looks zipped', new Uint8Array([0x1f, 0x8b, 1, 2, 3])],
  ])('%s', async (_, content) => {
    expect(await refused(new Blob([content]))).toEqual({ problem: 'foreign', line: null });
  });

  test('one of a newer Shoplint', async () => {
    const file = await changed((line, i) => (i === 0 ? JSON.stringify({ ...asJson(line), version: 3 }) : line));
    expect(await refused(file)).toEqual({ problem: 'newer', line: null });
  });

  test('one that breaks off, zipped or between two lines', async () => {
    const file = await backups.writeBackup(now);
    expect(await refused(file.slice(0, file.size - 20))).toMatchObject({ problem: 'cut' });
    expect(await refused(await changed((line) => ('end' in asJson(line) ? null : line)))).toMatchObject({
      problem: 'cut',
    });
    expect(await refused(await changed((line) => ('block' in asJson(line) ? null : line)))).toMatchObject({
      problem: 'cut',
    });
  });

  test.each<[string, (line: string) => string]>([
    ['a line that is no JSON', (line) => (line.includes('"item"') ? '{"item' : line)],
    ['a line of unknown kind', only('history', () => ({ story: 1 }))],
    [
      'settings without their shape',
      only('item', (line) => (line['item'] === 'settings' ? { ...line, value: 5 } : line)),
    ],
    [
      'a shop without its shape',
      only('item', (line) => (line['item'] === 'shop:a|TH|1' ? { ...line, value: {} } : line)),
    ],
    ['a history without its shape', only('history', () => ({ history: { key: thai } }))],
    ['a block without its shape', only('block', (line) => ({ ...line, block: { origin: '' } }))],
    ['a block cut short', only('block', (line) => ({ ...line, price: String(line['price']).slice(0, 40) }))],
    ['a block that is no base64', only('block', (line) => ({ ...line, rest: '§§' }))],
    ['a cost of half a cent', only('costs', (line) => ({ ...line, of: [{ sku: '1', amount: 0.5, currency: 'THB' }] }))],
  ])('%s', async (_, change) => {
    const { problem, line } = await refused(await changed(change));
    expect(problem).toBe('damaged');
    expect(line).toBeGreaterThan(1);
  });

  test('one for which there is no room', async () => {
    const file = await backups.writeBackup(now);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await refused(file)).toEqual({ problem: 'full', line: null });
  });
});
