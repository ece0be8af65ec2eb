/** Taking lines out of columns and putting them together again. */
import type { Lines, TextColumn } from '../../../rules/history/lines.ts';

/** Some lines of a table: `rows` are their indices, in the order wanted. */
export interface Choice {
  readonly lines: Lines;
  readonly rows: Uint32Array;
}

const textColumns = ['orderId', 'packageId', 'trackingId'] as const;
const wordColumns = [
  ...(['sku', 'product', 'variation', 'status', 'substatus', 'cancelType', 'paymentMethod'] as const),
  ...(['warehouse', 'deliveryOption', 'provider'] as const),
] as const;
const timeColumns = ['created', 'paidAt', 'rts', 'shipped', 'delivered', 'cancelled'] as const;

/** All rows from `start` up to `end`. */
export const span = (start: number, end: number): Uint32Array =>
  Uint32Array.from({ length: end - start }, (_, i) => start + i);

/** One table of all the lines chosen, in order. They must share a currency; there must be at least one choice. */
export function gather(choices: readonly Choice[]): Lines {
  const [first] = choices;
  if (!first) throw new Error('Nothing was chosen.');
  const length = choices.reduce((sum, { rows }) => sum + rows.length, 0);
  const words = [''];
  const numbers = new Map([['', 0]]);
  const maps = choices.map(({ lines }) => new Int32Array(lines.words.length).fill(-1));
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = words.push(text) - 1));
    return number;
  };
  const column = <Column extends Uint16Array | Uint32Array | Float64Array>(
    into: Column,
    from: (lines: Lines, choice: number) => (row: number) => number,
  ): Column => {
    let at = 0;
    choices.forEach(({ lines, rows }, choice) => {
      const value = from(lines, choice);
      for (const row of rows) into[at++] = value(row);
    });
    return into;
  };
  const wordColumn = (name: (typeof wordColumns)[number]): Uint32Array =>
    column(new Uint32Array(length), (lines, choice) => {
      const map = maps[choice] as Int32Array;
      const from = lines[name];
      return (row) => {
        const word = from[row] as number;
        if (map[word] === -1) map[word] = numberOf(lines.words[word] ?? '');
        return map[word] as number;
      };
    });
  const times = (name: (typeof timeColumns)[number]): Uint32Array =>
    column(new Uint32Array(length), (lines) => (row) => lines[name][row] as number);
  const texts = (name: (typeof textColumns)[number]): TextColumn => gatherTexts(choices, name, length);
  return {
    ...{ length, currency: first.lines.currency, words },
    ...(Object.fromEntries(textColumns.map((name) => [name, texts(name)])) as Pick<
      Lines,
      (typeof textColumns)[number]
    >),
    ...(Object.fromEntries(wordColumns.map((name) => [name, wordColumn(name)])) as Pick<
      Lines,
      (typeof wordColumns)[number]
    >),
    ...(Object.fromEntries(timeColumns.map((name) => [name, times(name)])) as Pick<
      Lines,
      (typeof timeColumns)[number]
    >),
    position: column(new Uint16Array(length), (lines) => (row) => lines.position[row] as number),
    quantity: column(new Uint32Array(length), (lines) => (row) => lines.quantity[row] as number),
    paid: column(new Float64Array(length), (lines) => (row) => lines.paid[row] as number),
  };
}

function gatherTexts(choices: readonly Choice[], name: (typeof textColumns)[number], length: number): TextColumn {
  const ends = new Uint32Array(length);
  let size = 0;
  let at = 0;
  for (const { lines, rows } of choices) {
    const from = lines[name].ends;
    for (const row of rows) ends[at++] = size += (from[row] as number) - (row === 0 ? 0 : (from[row - 1] as number));
  }
  const bytes = new Uint8Array(size);
  at = 0;
  for (const { lines, rows } of choices) {
    const from = lines[name];
    for (const row of rows) {
      const start = row === 0 ? 0 : (from.ends[row - 1] as number);
      const end = from.ends[row] as number;
      // Ids are short: a loop beats a view and a copy for each.
      for (let i = start; i < end; i += 1) bytes[at++] = from.bytes[i] as number;
    }
  }
  return { bytes, ends };
}

/** Everything a line says is the same in both tables. `words[i]` is the number in `b` of word `i` of `a`, or -1. */
export function isSame(a: Lines, i: number, b: Lines, j: number, words: Int32Array): boolean {
  for (const name of wordColumns) if (words[a[name][i] as number] !== b[name][j]) return false;
  for (const name of timeColumns) if (a[name][i] !== b[name][j]) return false;
  if (a.quantity[i] !== b.quantity[j] || !Object.is(a.paid[i], b.paid[j])) return false;
  return textColumns.every((name) => isSameText(a[name], i, b[name], j));
}

export function isSameText(a: TextColumn, i: number, b: TextColumn, j: number): boolean {
  let [at, other] = [i === 0 ? 0 : (a.ends[i - 1] as number), j === 0 ? 0 : (b.ends[j - 1] as number)];
  const end = a.ends[i] as number;
  if (end - at !== (b.ends[j] as number) - other) return false;
  while (at < end) if (a.bytes[at++] !== b.bytes[other++]) return false;
  return true;
}

/** Negative where text `i` comes before text `j`, 0 where they are equal. ASCII compares as strings do. */
export function compareTexts({ bytes, ends }: TextColumn, i: number, j: number): number {
  let [at, other] = [i === 0 ? 0 : (ends[i - 1] as number), j === 0 ? 0 : (ends[j - 1] as number)];
  const [end, otherEnd] = [ends[i] as number, ends[j] as number];
  while (at < end && other < otherEnd) {
    const difference = (bytes[at++] as number) - (bytes[other++] as number);
    if (difference !== 0) return difference;
  }
  return end - at - (otherEnd - other);
}

const decoder = new TextDecoder();
/** Text `i` of a column. */
export const textAt = ({ bytes, ends }: TextColumn, i: number): string =>
  decoder.decode(bytes.subarray(ends[i - 1] ?? 0, ends[i]));
