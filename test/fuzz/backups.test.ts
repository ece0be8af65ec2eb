/** Backup files with anything in them: opened or refused with a reason, and what is kept here comes to no harm. */
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Door from '../../entrypoints/background/history.ts';
import { casesFrom, noCases } from '../../entrypoints/background/deadlines.ts';
import { emptyShop, isSoundItem } from '../../entrypoints/background/storage.ts';
import type * as Backups from '../../entrypoints/options/backup.ts';
import type * as Merging from '../../entrypoints/options/backup/merge.ts';
import { backupParts, type BackupPart, type Whose } from '../../components/history/model.ts';
import { warehouseSaved } from '../../entrypoints/background/pickup/page.ts';
import { aFile, aLine, kept, linesOf, now, openDoor } from '../background/history/given.ts';
import { aForm } from '../background/pickup/given.ts';
import { expectUnpolluted, hostileText, runs } from './hostile.ts';
import { hostileJson, mutated } from './values.ts';

const shop = 'seller-th.tiktok.com|TH|7495';
const price = { amount: 9900, currency: 'THB' };
const stored = {
  shops: [shop],
  settings: { language: 'en', sellerZone: null, pausedEverywhere: false, pausedPages: [] },
  reminders: { on: true, ladders: { dispatch: [3_600_000] }, quiet: null, since: now },
  hosts: [{ host: 'seller-br.tiktok.com', market: 'BR', kind: 'local' }],
  [`shop:${shop}`]: {
    ...emptyShop,
    windows: [
      {
        ...{ id: 'w', name: '11.11', startsAt: now, endsAt: now + 1, state: 'ended', origin: 'list' },
        items: [{ sku: '1', price }],
      },
    ],
    rates: [{ from: 'CNY', to: 'THB', millionths: 5, at: now }],
  },
  [`cases:${shop}`]: {
    ...noCases,
    areas: { Bangkok: 'dongguan' },
    cases: [
      {
        ...{ id: 'a', name: 'Fake orders', behaviour: null, measures: ['warning'], appealable: 'yes' },
        ...{ notice: { at: now, hasHour: true }, events: [{ type: 'appealed', at: now }] },
      },
    ],
  },
};
const here = {
  ...{ shops: ['other|VN|1', shop], settings: { ...stored.settings, language: 'th' } },
  [`cases:${shop}`]: { ...noCases, cases: [{ ...stored[`cases:${shop}`].cases[0]!, id: 'mine' }] },
};

let door: typeof Door;
let backups: typeof Backups;
let merging: typeof Merging;
let lines: readonly unknown[];

async function machine(items: Readonly<Record<string, unknown>>): Promise<void> {
  fakeBrowser.reset();
  door = await openDoor();
  backups = await import('../../entrypoints/options/backup.ts');
  merging = await import('../../entrypoints/options/backup/merge.ts');
  await fakeBrowser.storage.local.set(items);
}
const zipped = (content: BlobPart): Promise<Blob> =>
  new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
/** A file of such lines, with the count that the last one must hold. */
const fileOf = (some: readonly unknown[]): Promise<Blob> =>
  zipped(
    [{ shoplint: 'backup', version: 1 }, ...some, { end: some.length }].map((one) => JSON.stringify(one)).join('\n'),
  );
const items = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

beforeAll(async () => {
  await machine(stored);
  await warehouseSaved(shop, aForm(), now);
  await door.addFile(shop, aFile({ rows: 2 }), linesOf([aLine({ orderId: '1' }), aLine({ orderId: '2' })]));
  await door.changeCosts(shop, new Map([['1', price]]));
  const file = await backups.writeBackup(now);
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  lines = text
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line) as unknown);
});
beforeEach(() => machine(here));
afterEach(expectUnpolluted);

/** What the file holds, or null where it was refused with a reason. */
async function opened(file: Blob): Promise<Backups.Backup | null> {
  try {
    return await backups.openBackup(file);
  } catch (error) {
    if (error instanceof backups.BackupError) return null;
    throw error;
  }
}

const all = (whose: Whose) => new Map<BackupPart, Whose>(backupParts.map((part) => [part, whose]));

/** Everything that was here is here still, and everything that is here now can be read. */
async function expectUnharmed(): Promise<void> {
  const after = await items();
  for (const [key, value] of Object.entries(after)) expect([key, isSoundItem(key, value)]).toEqual([key, true]);
  expect(after['shops']).toEqual(expect.arrayContaining(here.shops));
  expect(casesFrom(after[`cases:${shop}`]).cases).toEqual(expect.arrayContaining([...here[`cases:${shop}`].cases]));
  expect(casesFrom(after[`cases:${shop}`]).damaged).toEqual([]);
  for (const { key } of await door.readHistories()) await kept(door, key);
}

test('what is no backup is refused, and nothing is kept of it', async () => {
  const before = await items();
  const contents = fc.oneof(
    hostileText,
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    fc.array(hostileJson, { maxLength: 4 }).map((some) => some.map((one) => JSON.stringify(one)).join('\n')),
  );
  const property = fc.asyncProperty(contents, fc.boolean(), async (content, isZipped) => {
    expect(await opened(isZipped ? await zipped(content) : new Blob([content]))).toBeNull();
  });
  await fc.assert(property, runs(300));
  expect(await items()).toEqual(before);
});

/** One line with up to three of its parts exchanged; the others stay as they were. */
const odd = fc.nat().chain((nth) => {
  const at = nth % lines.length;
  return mutated(lines[at], hostileJson).map((line) => ({ at, line }));
});
const itemOf = (at: number): unknown => (lines[at] as { item?: string }).item;

describe('a backup whose parts were exchanged', () => {
  test('is refused, or merged: nothing here is lost, and the other parts come', async () => {
    const property = fc.asyncProperty(odd, fc.constantFrom<Whose>('here', 'file'), async (one, whose) => {
      const file = await opened(await fileOf(lines.with(one.at, one.line)));
      if (!file) return;
      await machine(here);
      const plan = await merging.planMerge(file);
      expect(plan.unread).toBeLessThanOrEqual(1);
      await merging.mergeBackup(file, all(whose));
      await expectUnharmed();
      if (itemOf(one.at) === `cases:${shop}`) return;
      const { cases } = casesFrom((await items())[`cases:${shop}`]);
      expect(cases.map(({ id }) => id)).toEqual(['mine', 'a']);
    });
    await fc.assert(property, runs(150));
  });

  test(
    'is refused, or put in the place of everything, and imports go on from there',
    { timeout: 120_000 },
    async () => {
      const property = fc.asyncProperty(odd, async (one) => {
        const file = await opened(await fileOf(lines.with(one.at, one.line)));
        if (!file) return;
        await machine(here);
        await backups.replaceAll(file);
        for (const [key, value] of Object.entries(await items()))
          expect([key, isSoundItem(key, value)]).toEqual([key, true]);
        const before = await kept(door, shop);
        await door.addFile(shop, aFile({ name: 'next.csv', exportedAt: now + 1 }), linesOf([aLine({ orderId: '9' })]));
        expect((await kept(door, shop)).map(({ orderId }) => orderId)).toEqual([
          ...before.map(({ orderId }) => orderId),
          '9',
        ]);
      });
      await fc.assert(property, runs(100));
    },
  );
});

describe('what was once opened wrong or for ever', () => {
  const blockAt = (): number => lines.findIndex((line) => 'block' in (line as object));
  const historyAt = (): number => lines.findIndex((line) => 'history' in (line as object));
  const withPart = (at: number, name: string, part: object): unknown[] => {
    const line = lines[at] as Record<string, object>;
    return lines.with(at, { ...line, [name]: { ...line[name], ...part } });
  };
  const problemOf = async (file: Blob): Promise<unknown> =>
    backups.openBackup(file).then(
      () => null,
      (error: unknown) => (error as { problem?: unknown }).problem,
    );

  test('an item by the name of what all objects have', async () => {
    const own = JSON.parse('{"item":"__proto__","value":{"shops":["evil|TH|1"]}}') as unknown;
    const file = await opened(await fileOf([own]));
    expect(Object.keys(file!.items)).toEqual(['__proto__']);
    await merging.mergeBackup(file!, all('file'));
    expect((await items())['shops']).toEqual(here.shops);
  });

  test('a part nested in itself a hundred thousand times', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const record = JSON.stringify(stored[`shop:${shop}`]).replace('{"id":"w"', `{"more":${deep},"id":"w"`);
    const text = ['{"shoplint":"backup","version":1}', `{"item":"shop:${shop}","value":${record}}`, '{"end":1}'];
    const file = await opened(await zipped(text.join('\n')));
    for (let i = 0; i < 2; i += 1) {
      await merging.planMerge(file!);
      await merging.mergeBackup(file!, all('file'));
    }
    expect((await items())[`shop:${shop}`]).toMatchObject({ windows: [{ id: 'w' }] });
    expect(JSON.stringify(await items())).not.toContain('more');
  });

  test('a block of more lines than there are bytes in the world', async () => {
    for (const count of [65_537, 2 ** 40]) {
      expect(await problemOf(await fileOf(withPart(blockAt(), 'block', { lines: count })))).toBe('damaged');
    }
  });

  test('a column that inflates to gigabytes', async () => {
    const bomb = new Blob([new Uint8Array(2 ** 27 + 2 ** 20)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const text = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64');
    const line = { ...(lines[blockAt()] as object), rest: text };
    expect(await problemOf(await fileOf(lines.with(blockAt(), line)))).toBe('damaged');
  });

  test('columns that inflate to gigabytes together', async () => {
    const { blocks } = await backups.openBackup(await fileOf(lines));
    const bytes = 1000;
    expect(await door.soundBlock(blocks[0]!, { bytes })).toEqual(blocks[0]);
    const room = { bytes };
    const read = await Promise.all(Array.from({ length: 20 }, () => door.soundBlock(blocks[0]!, room)));
    expect(read.filter((one) => one !== null).length).toBeLessThan(20);
  });

  test('a file that unpacks to gigabytes', async () => {
    const stream = new Blob([new Uint8Array(2 ** 27)]).stream().pipeThrough(new CompressionStream('gzip'));
    expect(await problemOf(await new Response(stream).blob())).toBe('foreign');
  });

  test('more histories and items than anybody has', async () => {
    const { history } = lines[historyAt()] as { history: object };
    const histories = Array.from({ length: 1001 }, (_, i) => ({ history: { ...history, key: `h${String(i)}` } }));
    expect(await problemOf(await fileOf(histories))).toBe('damaged');
    expect(await problemOf(await fileOf(histories.slice(1)))).toBeNull();
    const some = Array.from({ length: 20_001 }, (_, i) => ({ item: `x${String(i)}`, value: 1 }));
    expect(await problemOf(await fileOf(some))).toBe('damaged');
    expect(await problemOf(await fileOf(some.slice(1)))).toBeNull();
  });

  test('next ids that are taken, or that no number comes after', async () => {
    const taken = await opened(await fileOf(withPart(historyAt(), 'history', { nextFile: 0, nextBlock: 0 })));
    await machine({});
    await backups.replaceAll(taken!);
    await door.addFile(shop, aFile({ name: 'next.csv' }), linesOf([aLine({ orderId: '9' })]));
    expect((await kept(door, shop)).map(({ orderId }) => orderId)).toEqual(['1', '2', '9']);
    for (const name of ['nextFile', 'nextBlock', 'generation']) {
      const file = await fileOf(withPart(historyAt(), 'history', { [name]: Number.MAX_SAFE_INTEGER }));
      expect(await problemOf(file)).toBe('damaged');
    }
  });
});
