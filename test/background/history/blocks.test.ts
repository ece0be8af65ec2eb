/** Blocks of lines as bytes: every value comes back exactly, and what does not read is told. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, readPrice, readRest, type Parts } from '../../../entrypoints/background/history/block.ts';
import { ColumnReader, ColumnWriter, DamagedError } from '../../../entrypoints/background/history/columns.ts';
import { textColumn } from '../../../entrypoints/background/history/columns.ts';
import { idsOf, textsOf } from '../../../entrypoints/background/history/ids.ts';
import { LineIndex } from '../../../entrypoints/background/history/known.ts';
import { gather, span } from '../../../entrypoints/background/history/lines.ts';
import { aLine, linesOf, plainLines, type Line } from './given.ts';

const id = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 22n }).map(String),
  fc.constantFrom('', 'TH0145678901A', '000000000000000007', '-', 'Ünïcode', '583870900000000001 '),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const word = fc.oneof(
  fc.constantFrom('', 'Red, M', 'เสื้อยืด', '限时抢购'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const second = fc.oneof(
  fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1),
  fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
);
const paid = fc.oneof(
  fc.integer({ min: -1e9, max: 1e12 }),
  fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, 0.5, NaN, Infinity, -0),
);
const line: fc.Arbitrary<Line> = fc.record({
  ...{ orderId: id, packageId: id, trackingId: id },
  ...{ sku: word, product: word, variation: word, status: word, substatus: word, cancelType: word },
  ...{ paymentMethod: word, warehouse: word, deliveryOption: word, provider: word },
  position: fc.integer({ min: 0, max: 65_535 }),
  quantity: fc.oneof(fc.constantFrom(0, 1, 2 ** 32 - 1), fc.integer({ min: 0, max: 100 })),
  paid,
  ...{ created: second, paidAt: second, rts: second, shipped: second, delivered: second, cancelled: second },
});
const someLines = fc.array(line, { maxLength: 40 });

async function unpacked({ price, rest }: Parts, length: number): Promise<Line[]> {
  const priceLines = readPrice(await ColumnReader.inflate(price), length);
  return plainLines(readRest(await ColumnReader.inflate(rest), priceLines));
}

describe('a block', () => {
  test('comes back line by line, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(someLines, async (all) => {
        expect(await unpacked(await pack(linesOf(all)), all.length)).toEqual(all);
      }),
    );
  });

  test('its price part alone has all but the columns of the rest', async () => {
    const all = [aLine(), aLine({ orderId: '2', cancelled: 5 })];
    const { price } = await pack(linesOf(all));
    const blank = { packageId: '', trackingId: '', substatus: '', warehouse: '', deliveryOption: '', provider: '' };
    const later = { rts: 0, shipped: 0, delivered: 0 };
    const read = plainLines(readPrice(await ColumnReader.inflate(price), 2));
    expect(read).toEqual(all.map((each) => ({ ...each, ...blank, ...later })));
  });

  test('words that no line uses are not kept', async () => {
    const all = linesOf([aLine(), aLine({ orderId: '2', product: 'Secret' })]);
    const { price } = await pack(gather([{ lines: all, rows: span(0, 1) }]));
    expect(readPrice(await ColumnReader.inflate(price), 1).words).not.toContain('Secret');
  });

  test('cut short anywhere, it is damaged', async () => {
    const all = Array.from({ length: 20 }, (_, i) => aLine({ orderId: String(i) }));
    const { price, rest } = await pack(linesOf(all));
    for (const [part, other] of [
      ['price', rest],
      ['rest', price],
    ] as const) {
      const whole = part === 'price' ? price : rest;
      for (let length = 0; length < whole.length; length += 7) {
        const cut = whole.slice(0, length);
        const parts = part === 'price' ? { price: cut, rest: other } : { price: other, rest: cut };
        await expect(unpacked(parts, all.length)).rejects.toBeInstanceOf(DamagedError);
      }
    }
  });

  test('with another count of lines than it has, it is damaged', async () => {
    const { price } = await pack(linesOf([aLine(), aLine({ orderId: '2' })]));
    const reader = await ColumnReader.inflate(price);
    expect(() => readPrice(reader, 2000)).toThrow(DamagedError);
  });
});

describe('columns of numbers', () => {
  test('take as many bytes as their largest value needs', async () => {
    const sizeOf = async (values: number[]): Promise<number> => {
      const writer = new ColumnWriter();
      writer.numbers(values);
      const bytes = await writer.deflated();
      expect([...(await ColumnReader.inflate(bytes)).numbers(new Float64Array(values.length))]).toEqual(values);
      return new Uint8Array(
        await new Response(
          new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
        ).arrayBuffer(),
      ).length;
    };
    expect(await sizeOf([0, 0])).toBe(1);
    expect(await sizeOf([0, 255])).toBe(3);
    expect(await sizeOf([0, 256])).toBe(5);
    expect(await sizeOf([1, 2 ** 32 - 1])).toBe(9);
    expect(await sizeOf([1, 2 ** 32])).toBe(11);
    expect(await sizeOf([1, Number.MAX_SAFE_INTEGER])).toBe(15);
  });
});

describe('ids', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), (texts) => {
        const column = textColumn(texts);
        const ids = idsOf(column);
        expect(ids && textsOf(ids)).toEqual(column);
      }),
    );
  });

  test('a column with too many shapes holds no ids', () => {
    const texts = (count: number): string[] => Array.from({ length: count }, (_, i) => `${'x'.repeat(i)}1`);
    expect(idsOf(textColumn(texts(2000)))).not.toBeNull();
    expect(idsOf(textColumn(texts(2001)))).toBeNull();
  });
});

test('lines are found by order, SKU and position, and no others', () => {
  const named = fc.uniqueArray(
    fc.record({
      orderId: fc.constantFrom('1', '2', '11', '1 2'),
      sku: fc.constantFrom('a', 'b', ''),
      position: fc.nat(2),
    }),
    { selector: (name) => JSON.stringify(name), maxLength: 20 },
  );
  fc.assert(
    fc.property(named, named, (mine, others) => {
      const index = new LineIndex(linesOf(mine.map(aLine)));
      // Another order of words, and words that the first table lacks.
      const lines = linesOf([...others.map(aLine).reverse(), aLine({ orderId: '9', sku: 'z' })]);
      const words = index.wordsOf(lines);
      const found = plainLines(lines).map((_, row) => index.find(lines, row, words));
      const expected = plainLines(lines).map(({ orderId, sku, position }) =>
        mine.findIndex((each) => each.orderId === orderId && each.sku === sku && each.position === position),
      );
      expect(found).toEqual(expected);
    }),
  );
});
