/** A large file is read by two workers, cut at a guessed place. Wherever it is cut, it must be as if one had read it all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvForm, readCsv, type Rest } from '../../../entrypoints/options/import/csv.ts';
import { textFeed } from '../../../entrypoints/options/import/encoding.ts';
import { ImportError } from '../../../entrypoints/options/import/problem.ts';
import { ReadingProgress } from '../../../entrypoints/options/import/progress.ts';
import { help, RestElsewhere } from '../../../entrypoints/options/import/rest.ts';
import { seamIn, worthHelp } from '../../../entrypoints/options/import/seam.ts';
import { LinesBuilder } from '../../../entrypoints/options/import/table.ts';
import { currencyOf } from '../../../rules/money.ts';
import { csvOf, fileOf, headers, lineOf, plainLines, reading, thaiCsv } from './given.ts';

const writing = { currency: currencyOf('THB'), marks: ['.'] } as const;
const mark = 3;

/** A port to a second worker, whose inside runs here. */
function helper(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  help(port2);
  return port1;
}

/** All that comes of a file; `seam`: the byte at which it is cut. */
async function outcome(csv: Blob, seam?: number): Promise<unknown> {
  const builder = new LinesBuilder(writing.currency, writing.marks);
  const form = csvForm(new Uint8Array(await csv.slice(mark).arrayBuffer()));
  const progress = new ReadingProgress(csv.size, builder, undefined);
  let joined = true;
  let rest: (Rest & { close(): void }) | null = null;
  if (seam !== undefined) {
    const task = { type: 'rest', rest: csv.slice(seam), form, ...writing } as const;
    const elsewhere = new RestElsewhere(helper(), task, progress, undefined);
    rest = {
      part: () => elsewhere.part(),
      stream() {
        joined = false;
        return elsewhere.stream();
      },
      close: () => elsewhere.close(),
    };
  }
  const feed = await textFeed(csv.slice(0, seam ?? csv.size), 'utf-8', () => undefined, undefined);
  try {
    await readCsv(feed, form, builder, csv.size, rest);
    const examples = builder.dates.examples();
    const lines = plainLines({ lines: builder.finish('DM', 'Asia/Bangkok') } as Parameters<typeof plainLines>[0]);
    return { joined, read: { examples, lines, rejected: builder.rejected.all() } };
  } catch (error) {
    if (error instanceof ImportError) return { joined, read: error.problem };
    throw error;
  } finally {
    rest?.close();
  }
}

/** What comes of the file cut at each of its bytes; true for the cuts at which two workers sufficed. */
async function cutEverywhere(csv: string): Promise<boolean[]> {
  const blob = new Blob([csv]);
  const { read } = (await outcome(blob)) as { read: unknown };
  const joined: boolean[] = [];
  for (let seam = mark; seam <= blob.size; seam += 1) {
    const cut = (await outcome(blob, seam)) as { joined: boolean; read: unknown };
    expect(cut.read, `cut at byte ${String(seam)}`).toEqual(read);
    joined.push(cut.joined);
  }
  return joined;
}

/** Those a test looks at: the fewer bytes, the fewer cuts. */
const columns = new Set([
  ...['Order ID', 'SKU ID', 'Product Name', 'Variation', 'Quantity', 'SKU Subtotal Before Discount'],
  ...['SKU Seller Discount', 'Created Time', 'Paid Time', 'Cancelled Time', 'Seller Note'],
]);

/** Two lines of one order, in quotes and with line breaks in them, a row that is left out, and Thai text. */
const varied = [
  { 'Product Name': 'a "quoted", ชื่อ\r\nin two lines', 'Order ID': '583870900000000009' },
  { Quantity: '', 'Seller Note': 'left, out' },
  { 'Order ID': '583870900000000009', Variation: '\n"\n""\n' },
  { 'Order ID': '583870900000000009', Variation: 'ขาว', 'SKU Subtotal Before Discount': '1.299' },
] as const;

describe('A file read by two', () => {
  it('is read as by one, whichever byte it is cut at', async () => {
    const header = headers.TH.filter((name) => columns.has(name));
    const joined = await cutEverywhere(csvOf([header, ...varied.map((cells) => lineOf(header, cells))]));
    // Behind each row; the header belongs to the first half.
    expect(joined.filter(Boolean)).toHaveLength(varied.length);
  }, 60_000);

  it('is read as by one, whatever stands in it', async () => {
    const cell = fc
      .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', '\t', ' ', 'ก', '黑', '😀', 'a'), { maxLength: 5 })
      .map((parts) => parts.join(''));
    const line = fc.record({
      'Product Name': cell,
      Variation: cell,
      'Buyer Message': cell,
      'Order ID': fc.constantFrom('1', '2', ''),
      'SKU ID': fc.constantFrom('1', '2'),
      Quantity: fc.constantFrom('1', '2', 'x'),
      'SKU Seller Discount': fc.constantFrom('0', '1.299', '1,50'),
      'Created Time': fc.constantFrom('01/02/2026 10:00:00', '02/03/2026 10:00:00', '13/02/2026 10:00:00'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), async (lines, cut) => {
        const blob = new Blob([thaiCsv(...lines)]);
        const { read } = (await outcome(blob)) as { read: unknown };
        expect(await outcome(blob, mark + (cut % (blob.size - mark)))).toMatchObject({ read });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('fails as by one where the end of the file is broken off, or dates were changed', async () => {
    const times = { 'Paid Time': '', 'RTS Time': '', 'Shipped Time': '', 'Delivered Time': '' };
    const changed = thaiCsv({ ...times, 'Created Time': '2026-07-31 20:29:25' }, times, times);
    const cut = thaiCsv({}, {}, {}).slice(0, -40);
    for (const csv of [changed, cut, `${cut},"`]) {
      const blob = new Blob([csv]);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const { read } = (await outcome(blob)) as { read: { code: string } };
      expect(read.code).toBe(csv === changed ? 'dates-changed' : 'breaks-off');
      for (let seam = bytes.indexOf(10) + 1; seam > 0; seam = bytes.indexOf(10, seam) + 1) {
        expect(await outcome(blob, seam)).toMatchObject({ read });
      }
    }
  });

  it('gives the same lines from a large file as without help', async () => {
    const note = 'a, "b"\n'.repeat(400);
    const rows = Array.from({ length: worthHelp / 4096 + 100 }, (_, i) =>
      lineOf(headers.TH, {
        'Order ID': `58387090000${String(i).padStart(7, '0')}`,
        'Product Name': `Product ${String(i % 700)}`,
        Quantity: i % 1000 === 999 ? 'none' : '1',
        'Seller Note': note,
      }),
    );
    const file = fileOf(csvOf([headers.TH, ...rows]));
    expect(file.size).toBeGreaterThan(worthHelp);
    const shares: number[] = [];
    const [alone, helped] = [
      await reading(file),
      await reading(file, {}, { helper: helper(), onProgress: ({ bytes, total }) => shares.push(bytes / total) }),
    ];
    expect(helped).toEqual(alone);
    expect(helped.rejected.count).toBe(Math.floor(rows.length / 1000));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  }, 60_000);

  it('ends at once where it is cancelled', async () => {
    const { port1 } = new MessageChannel();
    const aborting = new AbortController();
    const file = fileOf(thaiCsv(...Array.from({ length: 40_000 }, () => ({}))));
    expect(file.size).toBeGreaterThan(worthHelp);
    // A helper that never says anything.
    const read = reading(
      file,
      {},
      {
        helper: port1,
        signal: aborting.signal,
        onProgress: () => aborting.abort(new Error('Enough.')),
      },
    );
    await expect(read).rejects.toThrow('Enough.');
  });
});

describe('The place to cut a file', () => {
  const form = csvForm(new TextEncoder().encode(thaiCsv({}).slice(1)));

  it('is the begin of a row near the middle, not a line break in quotes', async () => {
    const row = csvOf([lineOf(headers.TH, { 'Seller Note': 'two\nlines, '.repeat(300) })], { mark: '' });
    const file = new Blob([row.repeat(Math.ceil((worthHelp * 1.1) / new Blob([row]).size))]);
    const seam = await seamIn(file, form);
    expect((seam ?? 0) % new Blob([row]).size).toBe(0);
    expect((seam ?? 0) / file.size).toBeCloseTo(0.48, 1);
  });

  it('is none in a file of one row and in one without rows', async () => {
    expect(await seamIn(new Blob([thaiCsv({})]), form)).toBeNull();
    expect(await seamIn(new Blob(['a\n'.repeat(worthHelp)]), form)).toBeNull();
  });
});
