/**
 * Ids (`583870900000000001`, `TH0145678901A`) as numbers: a shape that many share (what stands before and behind the
 * last digits, and how many those are) and the digits themselves. Half the bytes of their text, and sooner deflated.
 */
import type { TextColumn } from '../../../rules/history/lines.ts';

/** At most this many digits of a text become a number: all below 2^53. */
const mostDigits = 15;
/** The digits are kept in two halves: the upper ones of ids that are given out in order change little. */
const half = 1e8;
/** A column with more shapes than this holds no ids. */
const mostShapes = 2000;

export interface Ids {
  /** Each in two texts: before the digits, and behind them; with the count of digits between. */
  readonly shapes: readonly Shape[];
  readonly shape: Uint32Array;
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
}

export interface Shape {
  readonly head: string;
  readonly digits: number;
  readonly tail: string;
}

const [zero, nine] = [48, 57];
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= zero && byte <= nine;

/** Null where the texts are no ids. Texts are taken byte by byte: heads and tails hold one character a byte. */
export function idsOf({ bytes, ends }: TextColumn): Ids | null {
  const shapes: Shape[] = [];
  const known = new Map<string, number>();
  const { length } = ends;
  const [shape, upper, lower] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  let [lastKey, lastShape] = ['', -1];
  for (let i = 0, start = 0; i < length; i += 1) {
    const end = ends[i] as number;
    let behind = end;
    while (behind > start && !isDigit(bytes[behind - 1])) behind -= 1;
    let first = behind;
    while (first > start && behind - first < mostDigits && isDigit(bytes[first - 1])) first -= 1;
    let value = 0;
    for (let at = first; at < behind; at += 1) value = value * 10 + (bytes[at] as number) - zero;
    upper[i] = Math.floor(value / half);
    lower[i] = value % half;
    let key = String.fromCharCode(behind - first);
    for (let at = start; at < first; at += 1) key += String.fromCharCode(bytes[at] as number);
    key += '|';
    for (let at = behind; at < end; at += 1) key += String.fromCharCode(bytes[at] as number);
    if (key !== lastKey || lastShape === -1) {
      lastKey = key;
      lastShape = known.get(key) ?? -1;
      if (lastShape === -1) {
        lastShape =
          shapes.push({
            head: key.slice(1, 1 + first - start),
            digits: behind - first,
            tail: key.slice(2 + first - start),
          }) - 1;
        if (shapes.length > mostShapes) return null;
        known.set(key, lastShape);
      }
    }
    shape[i] = lastShape;
    start = end;
  }
  return { shapes, shape, upper, lower };
}

/** The texts that `idsOf` was given. */
export function textsOf({ shapes, shape, upper, lower }: Ids): TextColumn {
  const { length } = shape;
  const ends = new Uint32Array(length);
  const sizes = shapes.map(({ head, digits, tail }) => head.length + digits + tail.length);
  let size = 0;
  for (let i = 0; i < length; i += 1) ends[i] = size += sizes[shape[i] as number] ?? 0;
  const bytes = new Uint8Array(size);
  for (let i = 0, at = 0; i < length; i += 1) {
    const one = shapes[shape[i] as number];
    if (!one) continue;
    for (let k = 0; k < one.head.length; k += 1) bytes[at++] = one.head.charCodeAt(k);
    let left = lower[i] as number;
    const last = at + one.digits;
    for (let k = last - 1; k >= at; k -= 1) {
      if (last - k === 9) left = upper[i] as number;
      bytes[k] = zero + (left % 10);
      left = Math.floor(left / 10);
    }
    at = last;
    for (let k = 0; k < one.tail.length; k += 1) bytes[at++] = one.tail.charCodeAt(k);
  }
  return { bytes, ends };
}
