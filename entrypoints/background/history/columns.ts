/**
 * Columns as bytes that deflate well: numbers as differences where neighbours are alike, and then byte by byte (all low
 * bytes, then all next ones), so that what repeats lies together. Every value comes back exactly.
 */
import type { TextColumn } from '../../../rules/history/lines.ts';

import { idsOf, textsOf } from './ids.ts';

/** A damaged record is told by this, whatever is wrong with it. */
export class DamagedError extends Error {}

/** Writes columns one after the other into one piece of bytes. */
export class ColumnWriter {
  private readonly pieces: Uint8Array[] = [];

  /** Whole numbers from 0 to 2^53, as they are. */
  numbers(values: ArrayLike<number>): void {
    let most = 0;
    for (let i = 0; i < values.length; i += 1) most = Math.max(most, values[i] as number);
    const width = bytesFor(most);
    const bytes = new Uint8Array(1 + width * values.length);
    bytes[0] = width;
    for (let plane = 0, at = 1; plane < width; plane += 1) {
      if (plane < 4 && most < 2 ** 32) {
        for (let i = 0; i < values.length; i += 1) bytes[at++] = (values[i] as number) >>> (8 * plane);
        continue;
      }
      const unit = 256 ** plane;
      for (let i = 0; i < values.length; i += 1) bytes[at++] = Math.floor((values[i] as number) / unit) % 256;
    }
    this.pieces.push(bytes);
  }

  /** Whole numbers of either sign; anything else (NaN, halves) is kept too, at eight bytes each. */
  signed(values: Float64Array): void {
    const isWhole = values.every(
      (value) => Number.isInteger(value) && Number.isSafeInteger(value * 2) && !Object.is(value, -0),
    );
    this.numbers([isWhole ? 1 : 0]);
    if (isWhole) this.numbers(values.map(zigzag));
    else this.raw(new Uint8Array(values.slice().buffer));
  }

  /** Seconds that go up or down by little from line to line. */
  moments(values: Uint32Array): void {
    const steps = new Float64Array(values.length);
    for (let i = 0, before = 0; i < values.length; i += 1) {
      const value = values[i] as number;
      steps[i] = zigzag(value - before);
      before = value;
    }
    this.numbers(steps);
  }

  /** Seconds that lie near those of `base`; 0 stays apart as "no time". */
  momentsNear(values: Uint32Array, base: Uint32Array): void {
    const steps = new Float64Array(values.length);
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] as number;
      steps[i] = value === 0 ? 0 : 1 + zigzag(value - (base[i] as number));
    }
    this.numbers(steps);
  }

  /** Ids: as numbers where they are, else as texts. */
  ids(column: TextColumn): void {
    const ids = idsOf(column);
    this.numbers([ids ? 1 : 0]);
    if (!ids) {
      this.texts(column);
      return;
    }
    this.words(ids.shapes.flatMap(({ head, tail }) => [head, tail]));
    this.numbers(ids.shapes.map(({ digits }) => digits));
    this.numbers(ids.shape);
    this.moments(ids.upper);
    this.numbers(ids.lower);
  }

  texts({ bytes, ends }: TextColumn): void {
    const lengths = new Uint32Array(ends.length);
    for (let i = 0, start = 0; i < ends.length; i += 1) {
      const end = ends[i] as number;
      lengths[i] = end - start;
      start = end;
    }
    this.numbers(lengths);
    this.raw(bytes.subarray(0, ends.at(-1) ?? 0));
  }

  words(words: readonly string[]): void {
    this.numbers([words.length]);
    this.texts(textColumn(words));
  }

  private raw(bytes: Uint8Array): void {
    this.pieces.push(bytes);
  }

  /** All that was written, deflated. */
  async deflated(): Promise<Uint8Array<ArrayBuffer>> {
    return bytesIn(new Blob(this.pieces as BlobPart[]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  }
}

/** Bytes that may still be inflated: a few may become gigabytes. */
export interface Room {
  bytes: number;
}

/** At most for one piece of bytes: more than a block of the longest texts comes to. */
const mostAtOnce = 2 ** 27;

function within(room: Room): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let left = mostAtOnce;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.length;
      room.bytes -= chunk.length;
      if (left < 0 || room.bytes < 0) throw new RangeError('More bytes than a history has.');
      controller.enqueue(chunk);
    },
  });
}

/** Reads in the order of writing. Throws `DamagedError` where the bytes end too soon. */
export class ColumnReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The same from its beginning. */
  again(): ColumnReader {
    return new ColumnReader(this.bytes);
  }

  /** Inflates what `deflated` gave. `room`: what may still be inflated, for bytes that came from outside; it shrinks. */
  static async inflate(bytes: Uint8Array, room?: Room): Promise<ColumnReader> {
    const inflated = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough<Uint8Array<ArrayBuffer>>(new DecompressionStream('deflate-raw'));
    try {
      return new ColumnReader(await bytesIn(room ? inflated.pipeThrough(within(room)) : inflated));
    } catch (cause) {
      throw new DamagedError('The bytes do not inflate.', { cause });
    }
  }

  numbers<Column extends Uint16Array | Uint32Array | Float64Array>(into: Column): Column {
    const { length } = into;
    const width = this.take(1)[0] ?? 0;
    if (width > 7) throw new DamagedError('A column is wider than any number.');
    for (let plane = 0; plane < width; plane += 1) {
      const bytes = this.take(length);
      const unit = 256 ** plane;
      if (plane === 0) into.set(bytes);
      else for (let i = 0; i < length; i += 1) (into[i] as number) += (bytes[i] as number) * unit;
    }
    return into;
  }

  signed(length: number): Float64Array {
    if (this.numbers(new Uint32Array(1))[0] === 0) return new Float64Array(this.take(length * 8).slice().buffer);
    const values = this.numbers(new Float64Array(length));
    for (let i = 0; i < length; i += 1) values[i] = unzigzag(values[i] as number);
    return values;
  }

  moments(length: number): Uint32Array {
    const steps = this.numbers(new Float64Array(length));
    const values = new Uint32Array(length);
    for (let i = 0, before = 0; i < length; i += 1) values[i] = before += unzigzag(steps[i] as number);
    return values;
  }

  momentsNear(base: Uint32Array): Uint32Array {
    const steps = this.numbers(new Float64Array(base.length));
    const values = new Uint32Array(base.length);
    for (let i = 0; i < base.length; i += 1) {
      const step = steps[i] as number;
      if (step !== 0) values[i] = (base[i] as number) + unzigzag(step - 1);
    }
    return values;
  }

  ids(length: number): TextColumn {
    if (this.numbers(new Uint32Array(1))[0] === 0) return this.texts(length);
    const affixes = this.words();
    const digits = this.numbers(new Uint32Array(affixes.length / 2));
    const shapes = Array.from(digits, (count, i) => ({
      ...{ head: affixes[2 * i] ?? '', digits: count, tail: affixes[2 * i + 1] ?? '' },
    }));
    const shape = this.numbers(new Uint32Array(length));
    const upper = this.moments(length);
    return textsOf({ shapes, shape, upper, lower: this.numbers(new Uint32Array(length)) });
  }

  texts(length: number): TextColumn {
    const ends = this.numbers(new Uint32Array(length));
    for (let i = 1; i < length; i += 1) (ends[i] as number) += ends[i - 1] as number;
    return { bytes: this.take(ends.at(-1) ?? 0), ends };
  }

  words(): string[] {
    const [length = 0] = this.numbers(new Uint32Array(1));
    if (length > this.bytes.length) throw new DamagedError('More words than bytes.');
    const { bytes, ends } = this.texts(length);
    const decoder = new TextDecoder();
    return Array.from(ends, (end, i) => decoder.decode(bytes.subarray(ends[i - 1] ?? 0, end)));
  }

  private take(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new DamagedError('The bytes end too soon.');
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }
}

/** Texts end to end. */
export function textColumn(texts: readonly string[]): TextColumn {
  const encoder = new TextEncoder();
  const pieces = texts.map((text) => encoder.encode(text));
  const ends = new Uint32Array(texts.length);
  let length = 0;
  pieces.forEach((piece, i) => (ends[i] = length += piece.length));
  const bytes = new Uint8Array(length);
  pieces.forEach((piece, i) => {
    bytes.set(piece, ends[i - 1] ?? 0);
  });
  return { bytes, ends };
}

/** 0, -1, 1, -2 … as 0, 1, 2, 3 …: a small difference stays small. */
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function bytesFor(most: number): number {
  let width = 0;
  for (let left = most; left >= 1; left /= 256) width += 1;
  return width;
}

const bytesIn = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(stream).arrayBuffer());
