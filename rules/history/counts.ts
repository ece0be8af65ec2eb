/** How each order line counts, for lists and charts; `limitsOf` decides by the same parts. */
import type { FlashWindow } from '../known.ts';
import { certainIn } from './certain.ts';
import { WindowIndex } from './flash-lines.ts';
import type { Limits } from './limits.ts';
import type { Lines } from './lines.ts';
import { namesOf } from './match.ts';
import { confirmed } from './suspected.ts';
import { findText } from './texts.ts';

/**
 * `certain`: counts, or would if it were young enough. `strict`: cancelled, unpaid, or in a suspected flash sale: may
 * count. `window`: sold in a known flash sale. `never`: free, or without a quantity, time or SKU.
 */
export type Counts = 'certain' | 'strict' | 'window' | 'never';

/** For the lines of one block. `limits`: those of the whole history, built with the same `windows`. */
export function countsOf(lines: Lines, limits: Limits, windows: readonly FlashWindow[]): (i: number) => Counts {
  const { words, sku, created, paid, quantity } = lines;
  const numberOf = (id: string): number => findText(limits.skus, id);
  const index = (sales: readonly FlashWindow[]): WindowIndex =>
    new WindowIndex(sales, numberOf, () => namesOf(limits), limits.currency);
  const [known, suspected] = [index(windows), index(limits.suspected.map(confirmed))];
  const isCertain = certainIn(lines);
  return (i) => {
    const [word, at, all, count] = [sku[i], created[i], paid[i], quantity[i]] as [number, number, number, number];
    if (word === 0 || at === 0 || count === 0 || !(all > 0)) return 'never';
    const number = numberOf(words[word] as string);
    if (known.has(number, at * 1000, all, count)) return 'window';
    return isCertain(i) && !suspected.has(number, at * 1000, all, count) ? 'certain' : 'strict';
  };
}
