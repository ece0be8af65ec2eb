/** Under which key the things of a file belong here. Pure. */
import { marketOf } from '../../../rules/markets/index.ts';
import { historyFor } from '../../background/ceilings.ts';

/** Keys of shops met and of histories, here and in the file. */
export interface Owners {
  readonly shops: readonly string[];
  readonly histories: readonly string[];
}

/** A history that was imported before its shop was met has a market only. */
const isUnmet = (key: string): boolean => key.startsWith('|');

/**
 * By key of the file, where its order history and costs go: to the same key, or to the history here that belongs to
 * the same shop, if there is no doubt. What is added stays where it went when the same file comes again.
 */
export function historyTarget(here: Owners, file: Owners): (key: string) => string {
  const all = [...new Set([...here.shops, ...file.shops, ...here.histories, ...file.histories])];
  const met = all.filter((key) => !isUnmet(key));
  return (key) => {
    if (here.histories.includes(key)) return key;
    const market = marketOf(key.split('|')[1] ?? '').id;
    const target = historyFor(key, market, here.histories, met) ?? key;
    // Two histories that the file keeps apart stay apart.
    return file.histories.includes(target) ? key : target;
  };
}

/** Where everything else of a shop goes: a met one keeps its key. */
export const shopTarget =
  (ofHistory: (key: string) => string) =>
  (key: string): string =>
    isUnmet(key) ? ofHistory(key) : key;
