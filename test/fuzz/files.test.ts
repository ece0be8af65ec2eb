/** Order exports with anything in them: each is read soundly, or refused with a sentence. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ImportError } from '../../entrypoints/options/import/problem.ts';
import { problemSaid } from '../../entrypoints/options/history/problem-words.ts';
import { textsIn } from '../components/sample.ts';
import { csvOf, fileOf, headers, lineOf, plainLines, reading } from '../options/import/given.ts';
import { partsOf, workbookOf, zipOf } from '../options/import/workbooks.ts';
import { expectUnpolluted, hostileText, runs } from './hostile.ts';

const texts = textsIn('en');

/** Reads the file and expects an answer that can be used, or a refusal that can be told. */
async function expectAnswer(content: BlobPart | File): Promise<void> {
  try {
    const result = await reading(content, { dayMonth: 'DM' });
    const { lines, rejected, info } = result;
    expect(info.rows).toBe(lines.length);
    expect(rejected.lines.length).toBeLessThanOrEqual(rejected.count);
    for (const { orderId, sku, quantity, paid, created } of plainLines(result)) {
      expect(orderId).not.toBe('');
      expect(sku).not.toBe('');
      expect(Number.isSafeInteger(paid) && paid >= 0).toBe(true);
      expect(quantity).toBeGreaterThan(0);
      expect(created).toMatch(/^20[1-6]\d-/);
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.problem.code).not.toBe('unexpected');
    const { key, data } = problemSaid(error.problem, 'orders.csv', texts);
    expect(texts.t(key, data)).not.toContain('{{');
  }
}

const row = lineOf(headers.TH);
const csv = new TextEncoder().encode(csvOf([headers.TH, row, row]));
const workbook = new Uint8Array(await workbookOf([headers.TH, row, row]).arrayBuffer());

/** A file that somebody cut, garbled or added to: where (as a share of it), how many bytes go, what comes. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat(40),
    come: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      hostileText.map((text) => new TextEncoder().encode(text)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function damaged(file: Uint8Array, wounds: Parameters<Parameters<typeof damage.map>[0]>[0]): Uint8Array<ArrayBuffer> {
  return wounds.reduce((bytes, { at, gone, come }) => {
    const start = Math.floor(at * bytes.length);
    return new Uint8Array([...bytes.subarray(0, start), ...come, ...bytes.subarray(start + gone)]);
  }, new Uint8Array(file));
}

afterEach(expectUnpolluted);

describe('an order export', () => {
  test('with anything in its cells', async () => {
    const cells = fc.array(fc.tuple(fc.constantFrom(...headers.TH), hostileText), { minLength: 1, maxLength: 6 });
    const property = fc.asyncProperty(cells, async (some) => {
      const odd = lineOf(headers.TH, Object.fromEntries(some));
      await expectAnswer(csvOf([headers.TH, odd, row]));
      await expectAnswer(workbookOf([headers.TH, odd, row]));
    });
    await fc.assert(property, runs(100));
  });

  test('with anything for a header', async () => {
    const header = fc.array(fc.oneof(hostileText, fc.constantFrom(...headers.TH)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(header, (names) => expectAnswer(csvOf([names, names, row]))),
      runs(100),
    );
  });

  test('cut and garbled, as CSV and as a spreadsheet', async () => {
    const property = fc.asyncProperty(damage, async (wounds) => {
      await expectAnswer(fileOf(damaged(csv, wounds)));
      await expectAnswer(fileOf(damaged(workbook, wounds)));
    });
    await fc.assert(property, runs(200));
  });

  test('whose parts are sound zip and garbled XML', async () => {
    const parts = Object.entries(partsOf([headers.TH, row, row]));
    const property = fc.asyncProperty(fc.nat(parts.length - 1), damage, async (part, wounds) => {
      const odd = parts.map(([name, xml], index) => [
        name,
        index === part ? new TextDecoder().decode(damaged(new TextEncoder().encode(xml), wounds)) : xml,
      ]);
      await expectAnswer(fileOf(zipOf(Object.fromEntries(odd) as Record<string, string>)));
    });
    await fc.assert(property, runs(150));
  });
});
