/** The table of texts that the cells of an XLSX file point into. */
import { textOf, viewOver } from './row.ts';
import { Texts } from './words.ts';
import { decodeText, nameCode, token, XmlScanner } from './xml.ts';
import type { Feed } from './feed.ts';
import { damaged } from './zip.ts';

const si = nameCode('si');
const t = nameCode('t');
const phonetic = nameCode('rPh');
const sst = nameCode('sst');

const encoder = new TextEncoder();
const ampersand = 38;
const underscore = 95;
const letterX = 120;

/** Where a text begins and ends; literal: without entities, whatever it looks like. */
type Place = Pick<XmlScanner, 'from' | 'to' | 'isLiteral'>;

/** Adds a text of the part to the one that is under way, its entities resolved. */
export function appendText(texts: Texts, { bytes, view }: Feed, { from, to, isLiteral }: Place): void {
  let at = isLiteral ? to : from;
  // An entity, or `_x000D_`, as Excel writes what XML has no room for.
  while (at < to && bytes[at] !== ampersand && (bytes[at] !== underscore || ((bytes[at + 1] ?? 0) | 0x20) !== letterX))
    at += 1;
  if (at === to) {
    texts.append(view, from, to);
    return;
  }
  const decoded = encoder.encode(decodeText(textOf(bytes, from, to)));
  texts.append(viewOver(decoded), 0, decoded.length);
}

// `<si>`, `<t`, `>`, and `</t>`, `</si`, `>`, as the numbers that a `DataView` reads.
const openItem = 0x3c73693e;
const openText = 0x3c74;
const closeText = 0x3c2f743e;
const closeItem = 0x3c2f7369;
const [less, greater] = [60, 62];
/** All tags of an item. */
const tagBytes = 16;

/** Takes the items that follow, as long as they are plain: `<si><t>Black, L</t></si>`. */
function takePlainItems(feed: Feed, texts: Texts): void {
  const { bytes, view, end } = feed;
  while (feed.at + tagBytes <= end) {
    const { at } = feed;
    if (view.getUint32(at) !== openItem || view.getUint16(at + 4) !== openText || bytes[at + 6] !== greater) return;
    const from = at + 7;
    let to = from;
    while (bytes[to] !== less && to < end) to += 1;
    if (to + 9 > end || view.getUint32(to) !== closeText || view.getUint32(to + 4) !== closeItem) return;
    if (bytes[to + 8] !== greater) return;
    appendText(texts, feed, { from, to, isLiteral: false });
    texts.finish();
    feed.at = to + 9;
  }
}

/** Room that a file may ask for at once by what it says of itself. */
const mostRoom = 1 << 28;

/** All texts in order; the runs of a rich one joined, readings (`rPh`) left out. `size`: bytes of the part. */
export async function readSharedStrings(feed: Feed, part: string, size: number): Promise<Texts> {
  const xml = new XmlScanner(feed, part);
  const texts = new Texts(Math.min(size, mostRoom));
  let isText = false;
  let isPhonetic = false;
  for (;;) {
    takePlainItems(feed, texts);
    const kind = xml.next();
    if (kind === token.more) {
      if (await feed.more()) continue;
      throw damaged(part);
    }
    if (kind === token.text) {
      if (isText && !isPhonetic) appendText(texts, feed, xml);
      continue;
    }
    const isOpen = kind === token.open && !xml.isEmpty;
    if (xml.name === t) isText = isOpen;
    else if (xml.name === phonetic) isPhonetic = isOpen;
    else if (xml.name === si && !isOpen) texts.finish();
    else if (xml.name === sst && !isOpen) return texts;
  }
}
