/** The order ids of some lines out of many. */
import type { Lines, TextColumn } from './lines.ts';
import { joinTexts, type Texts } from './texts.ts';

export interface SomeLines {
  readonly lines: Lines;
  /** The number of its first line among all. */
  readonly from: number;
}

const newline = 10;

/** Order ids of some lines, cut out as bytes and decoded once, with a line break after each to find them again. */
export function idsOf(blocks: readonly SomeLines[], lines: Uint32Array): Texts {
  const blockOf = (line: number): SomeLines => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle] as SomeLines).from <= line) low = middle;
      else high = middle - 1;
    }
    return blocks[low] as SomeLines;
  };
  const pieces = Array.from(lines, (line) => {
    const block = blockOf(line);
    return bytesOf(block.lines.orderId, line - block.from);
  });
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length + 1, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    bytes[at] = newline;
    at += 1;
  }
  const decoder = new TextDecoder();
  const ids = decoder.decode(bytes).split('\n').slice(0, -1);
  // An id that holds a line break itself shifts all behind it.
  return joinTexts(ids.length === lines.length ? ids : pieces.map((piece) => decoder.decode(piece)));
}

const bytesOf = ({ bytes, ends }: TextColumn, i: number): Uint8Array =>
  bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);
