/** Many texts in few objects: they cross to IndexedDB and workers as one string and typed arrays. */

/** Texts end to end; text `i` is `text.slice(ends[i - 1] ?? 0, ends[i])`. */
export interface Texts {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** Texts that are found by their content: `slots` is an open hash table of text numbers + 1, 0 where free. */
export interface TextIndex extends Texts {
  readonly slots: Uint32Array;
}

export const joinTexts = (all: readonly string[]): Texts => {
  const ends = new Uint32Array(all.length);
  let end = 0;
  all.forEach((text, i) => {
    end += text.length;
    ends[i] = end;
  });
  return { text: all.join(''), ends };
};

export const textAt = ({ text, ends }: Texts, i: number): string => text.slice(i === 0 ? 0 : ends[i - 1], ends[i]);

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** `all` must be distinct. */
export function indexTexts(all: readonly string[]): TextIndex {
  let size = 8;
  while (size < all.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  all.forEach((text, i) => {
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  });
  return { ...joinTexts(all), slots };
}

/** Number of `text`, -1 where it is not among them. */
export function findText(index: TextIndex, text: string): number {
  const { slots, ends } = index;
  const last = slots.length - 1;
  for (let slot = hashOf(text) & last; ; slot = (slot + 1) & last) {
    const i = (slots[slot] as number) - 1;
    if (i < 0) return i;
    const start = i === 0 ? 0 : (ends[i - 1] as number);
    // No text is made for what is only compared.
    if ((ends[i] as number) - start === text.length && index.text.startsWith(text, start)) return i;
  }
}
