/** Texts of a file, kept as bytes: equal ones once (`Words`), different ones end to end (`Texts`). */
import type { TextColumn } from '../../../rules/history/lines.ts';
import { textOf, viewOver } from './row.ts';
import { resized, trimmed } from './values.ts';

// Bytes are read four at a time: the last four overlap with those before, which is quicker than one by one.

/** Equal bytes get equal hashes. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  if (hash < 4) {
    for (let at = from; at < to; at += 1) hash = mix(hash, view.getUint8(at));
    return hash ^ (hash >>> 15);
  }
  const last = to - 4;
  for (let at = from; at < last; at += 4) hash = mix(hash, view.getInt32(at, true));
  hash = mix(hash, view.getInt32(last, true));
  return hash ^ (hash >>> 15);
}
/** The constant is MurmurHash's: its bits spread well. */
const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x5bd1e995);
  return mixed ^ (mixed >>> 13);
};

/** The same bytes stand at both places. */
export function isEqual(a: DataView, aFrom: number, b: DataView, bFrom: number, length: number): boolean {
  if (length < 4) {
    for (let at = 0; at < length; at += 1) if (a.getUint8(aFrom + at) !== b.getUint8(bFrom + at)) return false;
    return true;
  }
  const last = length - 4;
  if (a.getInt32(aFrom + last, true) !== b.getInt32(bFrom + last, true)) return false;
  for (let at = 0; at < last; at += 4) {
    if (a.getInt32(aFrom + at, true) !== b.getInt32(bFrom + at, true)) return false;
  }
  return true;
}

function copy(source: DataView, from: number, to: number, target: DataView, into: number): void {
  if (to - from < 4) {
    for (let at = from; at < to; at += 1) target.setUint8(into + at - from, source.getUint8(at));
    return;
  }
  const last = to - 4;
  for (let at = from; at < last; at += 4) target.setInt32(into + at - from, source.getInt32(at, true), true);
  target.setInt32(into + last - from, source.getInt32(last, true), true);
}

/** Many texts end to end. */
export class Texts {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 8);
  length = 0;
  #end = 0;

  /** With room for about `size` bytes. */
  constructor(size = 0) {
    this.bytes = new Uint8Array(Math.max(1 << 12, Math.ceil(size)));
    this.view = new DataView(this.bytes.buffer);
  }

  /** Adds the text at `from .. to` of `source`. */
  add(source: DataView, from: number, to: number): void {
    this.append(source, from, to);
    this.finish();
  }

  /** Adds what stands at `from .. to` of `source` to the text that `finish` will end. */
  append(source: DataView, from: number, to: number): void {
    const end = this.#end + to - from;
    if (end > this.bytes.length) this.#growBytes(Math.max(end, 2 * this.bytes.length));
    // Texts are short: a call of `set` would take longer.
    copy(source, from, to, this.view, this.#end);
    this.#end = end;
  }

  /** Ends a text. */
  finish(): void {
    if (this.length === this.ends.length) this.#growEnds(2 * this.length);
    this.ends[this.length] = this.#end;
    this.length += 1;
  }

  /** So many texts are likely to come, like those so far or, if these are empty, `usual` bytes long. */
  expect(texts: number, usual: number): void {
    this.#growBytes(Math.ceil(Math.max(usual, this.#end / Math.max(1, this.length)) * texts));
    this.#growEnds(texts);
  }

  /** Bytes there are, those of the text under way included. */
  get size(): number {
    return this.#end;
  }

  /** Forgets all texts and keeps the room. */
  clear(): void {
    this.length = 0;
    this.#end = 0;
  }

  startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0);
  }

  /** The text as a string. */
  at(index: number): string {
    return textOf(this.bytes, this.startOf(index), this.ends[index] ?? 0);
  }

  /** All texts as they lie here. */
  whole(): TextColumn {
    return { bytes: this.bytes.subarray(0, this.#end), ends: this.ends.subarray(0, this.length) };
  }

  /** Adds all texts of a column. */
  join({ bytes, ends }: TextColumn): void {
    const end = this.#end + bytes.length;
    const length = this.length + ends.length;
    this.#growBytes(end);
    this.#growEnds(length);
    this.bytes.set(bytes, this.#end);
    for (let index = 0; index < ends.length; index += 1)
      this.ends[this.length + index] = this.#end + (ends[index] ?? 0);
    this.#end = end;
    this.length = length;
  }

  /** The texts `keep` points at, null being all, as a column of just their size. */
  column(keep: Uint32Array | null): TextColumn {
    if (!keep) {
      return { bytes: trimmed(this.bytes, this.#end), ends: trimmed(this.ends, this.length) };
    }
    const kept = new Texts();
    for (const index of keep) kept.add(this.view, this.startOf(index), this.ends[index] ?? 0);
    return { bytes: trimmed(kept.bytes, kept.#end), ends: trimmed(kept.ends, kept.length) };
  }

  /** Room for `size` bytes at least. */
  #growBytes(size: number): void {
    if (size <= this.bytes.length) return;
    this.bytes = resized(this.bytes, size);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Room for so many texts at least. */
  #growEnds(texts: number): void {
    if (texts > this.ends.length) this.ends = resized(this.ends, texts);
  }
}

/** Distinct texts by number; 0 is the empty one. A text that was met before costs a look-up and no string. */
export class Words {
  readonly #texts = new Texts();
  /** Open addressing; a power of two, at most half full. Holds word + 1. */
  #table = new Uint32Array(1 << 12);
  #hashes = new Uint32Array(1 << 11);

  constructor() {
    this.#texts.finish();
  }

  /** Number of the text at `from .. to` of `view`. `guess`: the word that it may well be. */
  indexOf(view: DataView, from: number, to: number, guess = 0): number {
    if (from === to) return 0;
    if (guess !== 0 && this.#is(guess, view, from, to)) return guess;
    const hash = hashOf(view, from, to) >>> 0;
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#table[slot] ?? 0) - 1;
      if (word < 0) return this.#add(slot, hash, view, from, to);
      if (this.#hashes[word] === hash && this.#is(word, view, from, to)) return word;
    }
  }

  /** All texts, by number, as they lie here. */
  whole(): TextColumn {
    return this.#texts.whole();
  }

  /** The numbers of all texts of a column, by their place in it. */
  numbersOf({ bytes, ends }: TextColumn): Uint32Array {
    const view = viewOver(bytes);
    return ends.map((end, index) => this.indexOf(view, ends[index - 1] ?? 0, end));
  }

  /** All texts, by number. Throws a TypeError where one is not UTF-8. */
  strings(): string[] {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const { bytes, ends, length } = this.#texts;
    return Array.from({ length }, (_, word) => decoder.decode(bytes.subarray(this.#texts.startOf(word), ends[word])));
  }

  #is(word: number, view: DataView, from: number, to: number): boolean {
    const start = this.#texts.startOf(word);
    const length = to - from;
    return (this.#texts.ends[word] ?? 0) - start === length && isEqual(this.#texts.view, start, view, from, length);
  }

  #add(slot: number, hash: number, view: DataView, from: number, to: number): number {
    const word = this.#texts.length;
    this.#texts.add(view, from, to);
    this.#hashes[word] = hash;
    this.#table[slot] = word + 1;
    if (this.#texts.length === this.#hashes.length) this.#grow();
    return word;
  }

  #grow(): void {
    const before = this.#hashes;
    this.#hashes = new Uint32Array(2 * before.length);
    this.#hashes.set(before);
    this.#table = new Uint32Array(2 * this.#table.length);
    const mask = this.#table.length - 1;
    for (const [word, hash] of before.entries()) {
      let slot = hash & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = word + 1;
    }
  }
}
