/** Finds tags and texts in the bytes of an XML part. Namespace prefixes are passed over; entity declarations are refused. */
import type { Feed } from './feed.ts';
import { ImportError } from './problem.ts';
import { textOf } from './row.ts';

/** Kinds of token. `more`: the feed has no whole one. An element without content is `open` with `isEmpty`. */
export const token = { more: 0, open: 1, close: 2, text: 3 } as const;
export type Token = (typeof token)[keyof typeof token];

const byte = {
  tab: 9,
  space: 32,
  bang: 33,
  quote: 34,
  ampersand: 38,
  apostrophe: 39,
  dash: 45,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  closeBracket: 93,
} as const;

/** What ends `<!--`, `<?` and `<![CDATA[`. */
const ends = {
  comment: [byte.dash, byte.dash, byte.greater],
  instruction: [byte.question, byte.greater],
  cdata: [byte.closeBracket, byte.closeBracket, byte.greater],
} as const;

/** A local name as a number: names are compared by it, so that none needs a string. */
export function nameCode(name: string): number {
  let code = 0;
  for (const char of name) code = nextCode(code, char.charCodeAt(0));
  return code;
}
export const nextCode = (code: number, char: number): number => (Math.imul(code, 31) + char) | 0;

/** No tag is that long. */
const longestToken = 1 << 20;

export class XmlScanner {
  /** Of the last tag: its local name as `nameCode`, and whether it is closed at once. */
  name = 0;
  isEmpty = false;
  /** The last text, entities as they stand: `feed.bytes[from .. to]`. Of an open tag: its attributes. */
  from = 0;
  to = 0;
  /** The last text has no entities, whatever it looks like. */
  isLiteral = false;
  /** Of the last attribute: its local name, and its value `feed.bytes[valueFrom .. valueTo]`. */
  attribute = 0;
  valueFrom = 0;
  valueTo = 0;
  readonly #feed: Feed;
  readonly #part: string;

  constructor(feed: Feed, part: string) {
    this.#feed = feed;
    this.#part = part;
  }

  /** Goes to the next token; its place holds until more is fed. */
  next(): Token {
    const feed = this.#feed;
    const { bytes, end } = feed;
    for (;;) {
      const { at } = feed;
      if (at >= end) return token.more;
      if (bytes[at] !== byte.less) return this.#text(at);
      const second = bytes[at + 1];
      if (second !== byte.bang && second !== byte.question) return this.#tag(at, second === byte.slash);
      const aside = this.#aside(at, second);
      if (aside !== null) return aside;
    }
  }

  #tag(at: number, isClose: boolean): Token {
    const feed = this.#feed;
    const { bytes, end } = feed;
    let code = 0;
    let name = at + (isClose ? 2 : 1);
    for (; (bytes[name] ?? 0) > byte.space; name += 1) {
      const char = bytes[name] ?? 0;
      if (char === byte.greater || char === byte.slash) break;
      code = char === byte.colon ? 0 : nextCode(code, char);
    }
    const close = this.#tagEnd(name);
    if (close >= end) return this.#incomplete();
    this.name = code;
    this.isEmpty = bytes[close - 1] === byte.slash;
    this.from = name;
    this.to = close;
    feed.at = close + 1;
    return isClose ? token.close : token.open;
  }

  /** Goes to the next attribute of the last open tag; false after its last one. */
  nextAttribute(): boolean {
    const { bytes } = this.#feed;
    const end = this.to;
    let at = this.from;
    while (at < end && (bytes[at] ?? 0) <= byte.space) at += 1;
    let code = 0;
    for (; at < end && bytes[at] !== byte.equals && (bytes[at] ?? 0) > byte.space; at += 1) {
      const char = bytes[at] ?? 0;
      code = char === byte.colon ? 0 : nextCode(code, char);
    }
    while (at < end && bytes[at] !== byte.quote && bytes[at] !== byte.apostrophe) at += 1;
    const mark = bytes[at];
    const valueFrom = at + 1;
    at = valueFrom;
    while (at < end && bytes[at] !== mark) at += 1;
    if (at >= end) return false;
    this.attribute = code;
    this.valueFrom = valueFrom;
    this.valueTo = at;
    this.from = at + 1;
    return true;
  }

  /** All attributes of the last open tag, by local name. */
  attributes(): Map<number, string> {
    const attributes = new Map<number, string>();
    while (this.nextAttribute()) {
      attributes.set(this.attribute, decodeText(textOf(this.#feed.bytes, this.valueFrom, this.valueTo)));
    }
    return attributes;
  }

  /** The `>` that ends the tag; one in a quoted value does not. */
  #tagEnd(from: number): number {
    const { bytes, end } = this.#feed;
    let at = from;
    for (;;) {
      const char = bytes[at] ?? 0;
      if (char === byte.greater || at >= end) return at;
      if (char === byte.quote || char === byte.apostrophe) {
        at += 1;
        while (bytes[at] !== char && at < end) at += 1;
      }
      at += 1;
    }
  }

  #text(at: number): Token {
    const { bytes, end } = this.#feed;
    let to = at;
    while (bytes[to] !== byte.less && to < end) to += 1;
    if (to >= end) return this.#incomplete();
    this.from = at;
    this.to = to;
    this.isLiteral = false;
    this.#feed.at = to;
    return token.text;
  }

  /** Comments and instructions are skipped (null), CDATA is a text, a document type is refused: it can declare entities. */
  #aside(at: number, second: number): Token | null {
    const { bytes, end } = this.#feed;
    if (second === byte.question) return this.#skip(ends.instruction, at + 2);
    if (end - at < 9) return this.#incomplete();
    const start = textOf(bytes, at, at + 9);
    if (start.startsWith('<!--')) return this.#skip(ends.comment, at + 4);
    if (start !== '<![CDATA[') throw new ImportError({ code: 'unsafe', part: this.#part, why: 'entities' });
    const to = this.#find(ends.cdata, at + 9);
    if (to < 0) return this.#incomplete();
    this.from = at + 9;
    this.to = to;
    this.isLiteral = true;
    this.#feed.at = to + 3;
    return token.text;
  }

  #skip(until: readonly number[], from: number): typeof token.more | null {
    const to = this.#find(until, from);
    if (to < 0) return this.#incomplete();
    this.#feed.at = to + until.length;
    return null;
  }

  /** Where these bytes begin, or −1. */
  #find(wanted: readonly number[], from: number): number {
    const { bytes, end } = this.#feed;
    for (let at = from; at + wanted.length <= end; at += 1) {
      if (bytes[at] === wanted[0] && wanted.every((one, offset) => bytes[at + offset] === one)) return at;
    }
    return -1;
  }

  #incomplete(): typeof token.more {
    const { at, end } = this.#feed;
    if (end - at > longestToken) throw new ImportError({ code: 'damaged', part: this.#part });
    return token.more;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its entities, and Excel's `_x000D_`, as the characters they stand for. */
export const decodeText = (text: string): string =>
  text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    })
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
