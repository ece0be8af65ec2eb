/** Any series of imports and removals against the plainest model; and histories of more than one block. */
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blockLines } from '../../../entrypoints/background/history/block.ts';
import type { database as Database } from '../../../entrypoints/background/history/database.ts';
import type * as Door from '../../../entrypoints/background/history.ts';
import { textColumn } from '../../../entrypoints/background/history/columns.ts';
import { gather, span } from '../../../entrypoints/background/history/lines.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, kept, linesOf, nameOf, now, openDoor, type Line } from './given.ts';

// Much is deflated here, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const thai = '|TH|';
let door: typeof Door;
let database: typeof Database;
beforeEach(async () => {
  door = await openDoor();
  ({ database } = await import('../../../entrypoints/background/history/database.ts'));
});

type Step = { readonly import: { file: number; lines: Line[] } } | { readonly remove: number };

/** What is kept, line by line: the files that hold it, and the newest of them. */
class Model {
  private readonly lines = new Map<string, { line: Line; files: Set<string>; asOf: number }>();

  add(file: string, exportedAt: number, all: readonly Line[]): { added: number; updated: number } {
    let [added, updated] = [0, 0];
    for (const line of all) {
      const before = this.lines.get(nameOf(line));
      if (!before) {
        added += 1;
        this.lines.set(nameOf(line), { line, files: new Set([file]), asOf: exportedAt });
        continue;
      }
      before.files.add(file);
      if (exportedAt < before.asOf) continue;
      before.asOf = exportedAt;
      if (JSON.stringify(before.line) !== JSON.stringify(line)) updated += 1;
      before.line = line;
    }
    return { added, updated };
  }

  remove(file: string): void {
    for (const [name, { files }] of this.lines) if (files.delete(file) && files.size === 0) this.lines.delete(name);
  }

  get kept(): Line[] {
    return [...this.lines.values()].map(({ line }) => line).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }
}

test('any series of imports and removals leaves what the plainest model says', async () => {
  const line = fc.record({
    orderId: fc.constantFrom('1', '2', '3'),
    sku: fc.constantFrom('a', 'b'),
    status: fc.constantFrom('Shipped', 'Completed'),
  });
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        import: fc.record({
          file: fc.nat(3),
          lines: fc
            .uniqueArray(line, { selector: ({ orderId, sku }) => orderId + sku, maxLength: 5 })
            .map((all) => all.map(aLine)),
        }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat(3) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      await door.removeHistory(thai);
      const model = new Model();
      for (const each of steps) {
        if ('import' in each) {
          const { file, lines } = each.import;
          // Two files of the same moment among them.
          const exportedAt = now + Math.floor(file / 2) * day;
          const name = `${String(file)}.csv`;
          expect(await door.addFile(thai, aFile({ name, exportedAt }), linesOf(lines))).toMatchObject(
            model.add(name, exportedAt, lines),
          );
          continue;
        }
        const name = `${String(each.remove)}.csv`;
        const files = (await door.readHistory(thai))?.files ?? [];
        const file = files.find((one) => one.name === name);
        if (!file) continue;
        await door.removeFile(thai, file.id);
        model.remove(name);
      }
      expect(await kept(door, thai)).toEqual(model.kept);
      expect((await door.readHistory(thai))?.lines ?? 0).toBe(model.kept.length);
    }),
    { numRuns: 60 },
  );
});

/** `count` lines of as many orders, the newest first. */
function manyLines(count: number, change: (i: number) => Partial<Line> = () => ({})): Lines {
  const pattern = linesOf([aLine(), aLine({ status: 'Shipped' })]);
  const rows = Uint32Array.from({ length: count }, (_, i) => (change(i).status === 'Shipped' ? 1 : 0));
  const lines = gather([{ lines: pattern, rows }]);
  return {
    ...lines,
    orderId: textColumn(Array.from(rows, (_, i) => `58387090000${String(1_000_000 - i).padStart(7, '0')}`)),
    created: lines.created.map((at, i) => at - i),
  };
}

describe('more lines than a block holds', () => {
  const total = blockLines + 5000;
  const blocks = async (): Promise<number[]> => (await (await database()).getAll('blocks')).map(({ lines }) => lines);
  const statuses = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for await (const lines of door.readLines(thai, 'prices')) {
      for (const word of lines.status) counts[lines.words[word]!] = (counts[lines.words[word]!] ?? 0) + 1;
    }
    return counts;
  };

  test('full blocks are left alone; small ones are joined with what comes', async () => {
    await door.addFile(thai, aFile({ name: 'a.csv' }), manyLines(total));
    expect((await blocks()).sort()).toEqual([5000, blockLines].sort());

    // The newest orders again, three of them with another status, and nothing else.
    const newer = manyLines(1000, (i) => (i < 3 ? { status: 'Shipped' } : {}));
    const file = aFile({ name: 'b.csv', exportedAt: now + day });
    expect(await door.addFile(thai, file, newer)).toMatchObject({ added: 0, updated: 3 });
    expect(await statuses()).toEqual({ Completed: total - 3, Shipped: 3 });
    expect((await blocks()).sort()).toEqual([5000, blockLines].sort());

    // Orders that nobody knew: the full block stays, the small one takes them in.
    const others = manyLines(2000);
    const older = { ...others, orderId: textColumn(Array.from({ length: 2000 }, (_, i) => `10000000${String(i)}`)) };
    expect(await door.addFile(thai, aFile({ name: 'c.csv' }), older)).toMatchObject({ added: 2000, updated: 0 });
    expect((await blocks()).sort()).toEqual([7000, blockLines].sort());

    const a = (await door.readHistory(thai))!.files.find(({ name }) => name === 'a.csv')!;
    await door.removeFile(thai, a.id);
    expect(await statuses()).toEqual({ Completed: 2997, Shipped: 3 });
    expect(await blocks()).toEqual([3000]);
  });

  test('two files of half the lines each give the same as one', async () => {
    const all = manyLines(total);
    const half = (start: number, end: number): Lines => gather([{ lines: all, rows: span(start, end) }]);
    await door.addFile(thai, aFile({ name: 'a.csv' }), half(0, 40_000));
    expect(await door.addFile(thai, aFile({ name: 'b.csv' }), half(30_000, total))).toMatchObject({
      added: total - 40_000,
      updated: 0,
    });
    expect(await statuses()).toEqual({ Completed: total });
  });
});
