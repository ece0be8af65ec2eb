/**
 * A block of lines as two pieces of bytes: `price` is what ceilings and the search for known lines need, `rest` is all
 * else, so that working out the ceilings of a million lines reads little.
 */
import { currencyOf } from '../../../rules/money.ts';
import type { Lines, TextColumn, WordColumn } from '../../../rules/history/lines.ts';
import type { ColumnReader } from './columns.ts';
import { ColumnWriter, DamagedError } from './columns.ts';

export interface Parts {
  readonly price: Uint8Array<ArrayBuffer>;
  readonly rest: Uint8Array<ArrayBuffer>;
}

/** Lines in a block at most. */
export const blockLines = 65_536;

const priceWords = ['sku', 'product', 'variation', 'status', 'cancelType', 'paymentMethod'] as const;
const restWords = ['substatus', 'warehouse', 'deliveryOption', 'provider'] as const;
type WordName = (typeof priceWords | typeof restWords)[number];
const restTimes = ['rts', 'shipped', 'delivered'] as const;

/** Deflates lines; words that no line of them uses are left out. */
export async function pack(lines: Lines): Promise<Parts> {
  const price = new ColumnWriter();
  price.words([lines.currency.code]);
  writeWords(price, lines, priceWords);
  price.numbers(lines.position);
  price.numbers(lines.quantity);
  price.signed(lines.paid);
  price.moments(lines.created);
  price.momentsNear(lines.paidAt, lines.created);
  price.momentsNear(lines.cancelled, lines.created);
  price.ids(lines.orderId);
  const rest = new ColumnWriter();
  writeWords(rest, lines, restWords);
  for (const name of restTimes) rest.momentsNear(lines[name], lines.created);
  rest.ids(lines.packageId);
  rest.ids(lines.trackingId);
  return { price: await price.deflated(), rest: await rest.deflated() };
}

/** Words of one part and their columns: the list holds what the columns use, in order of first use. */
function writeWords(writer: ColumnWriter, lines: Lines, names: readonly WordName[]): void {
  const numbers = new Uint32Array(lines.words.length);
  const words = [''];
  const columns = new Map<WordName, WordColumn>();
  for (const name of names) {
    const column = lines[name].map((word) => {
      if (word !== 0 && numbers[word] === 0) numbers[word] = words.push(lines.words[word] ?? '') - 1;
      return numbers[word] as number;
    });
    columns.set(name, column);
  }
  writer.words(words);
  const sku = columns.get('sku');
  for (const [name, column] of columns) {
    writer.numbers(sku && isName(name) ? changes(column, sku, words.length) : column);
  }
}

function readWords(reader: ColumnReader, length: number, names: readonly WordName[]) {
  const words = reader.words();
  const columns: Partial<Record<WordName, WordColumn>> = {};
  for (const name of names) {
    const { sku } = columns;
    const written = reader.numbers(new Uint32Array(length));
    const column = sku && isName(name) ? unchanged(written, sku, words.length) : written;
    for (const word of column) if (word >= words.length) throw new DamagedError('A word that is not in the list.');
    columns[name] = column;
  }
  return { words, columns: columns as Record<WordName, WordColumn> };
}

/** A SKU is nearly always called the same: 0 where it is called as in the line before of the same SKU. */
const isName = (name: WordName): boolean => name === 'product' || name === 'variation';

function changes(column: WordColumn, sku: WordColumn, words: number): Uint32Array {
  const last = new Uint32Array(words);
  return column.map((word, i) => {
    const which = sku[i] as number;
    if (last[which] === word + 1) return 0;
    return (last[which] = word + 1);
  });
}

function unchanged(written: Uint32Array, sku: WordColumn, words: number): WordColumn {
  const last = new Uint32Array(words);
  return written.map((change, i) => {
    const which = sku[i] as number;
    if (change !== 0) last[which] = change;
    return (last[which] as number) - 1;
  });
}

/** Lines whose columns of the rest part are empty. `length` as the block says. Throws `DamagedError`. */
export function readPrice(price: ColumnReader, length: number): Lines {
  const [code = ''] = price.words();
  const { words, columns } = readWords(price, length, priceWords);
  const none = new Uint32Array(length);
  const noTexts: TextColumn = { bytes: new Uint8Array(0), ends: none };
  const position = price.numbers(new Uint16Array(length));
  const quantity = price.numbers(new Uint32Array(length));
  const paid = price.signed(length);
  const created = price.moments(length);
  const paidAt = price.momentsNear(created);
  const cancelled = price.momentsNear(created);
  const orderId = price.ids(length);
  return {
    ...{ length, currency: currencyOf(code), words, orderId, packageId: noTexts, trackingId: noTexts },
    ...columns,
    ...{ substatus: none, warehouse: none, deliveryOption: none, provider: none, position, quantity, paid },
    ...{ created, paidAt, rts: none, shipped: none, delivered: none, cancelled },
  };
}

/** Completes what `readPrice` gave. Throws `DamagedError`. */
export function readRest(rest: ColumnReader, lines: Lines): Lines {
  const { length, created } = lines;
  const { words, columns } = readWords(rest, length, restWords);
  // Word 0 is the empty one of both lists.
  const shift = lines.words.length - 1;
  for (const name of restWords) columns[name] = columns[name].map((word) => (word === 0 ? 0 : word + shift));
  const [rts, shipped, delivered] = [rest.momentsNear(created), rest.momentsNear(created), rest.momentsNear(created)];
  const [packageId, trackingId] = [rest.ids(length), rest.ids(length)];
  return {
    ...lines,
    words: [...lines.words, ...words.slice(1)],
    ...columns,
    ...{ rts, shipped, delivered, packageId, trackingId },
  };
}
