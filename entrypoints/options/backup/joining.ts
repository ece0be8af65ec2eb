/**
 * Two versions of one kept thing become one: what is newer by its own stamp wins; where nothing tells, what is here
 * stays unless the seller chose the file's. Pure. A join gives `here` itself where the file brings nothing.
 */
import type { Instant } from '../../../rules/time.ts';

/** Counts what a file brings, and answers for the seller. */
export interface Joining {
  /** Something that is not here. */
  added(): void;
  /** Something that the file knows more of. */
  newer(): void;
  /** Both differ, and nothing tells which is newer. True: the file's is wanted. */
  differs(): boolean;
}

export type Join<T> = (here: T, file: T, joining: Joining) => T;

/** Equal as JSON, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, its] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(mine);
  return (
    keys.length === Object.keys(its).length &&
    keys.every((key) => Object.hasOwn(its, key) && isSame(mine[key], its[key]))
  );
}

const choose = <T>(here: T, file: T, joining: Joining): T => (joining.differs() ? file : here);

/** A value without a stamp; null: never entered. */
export function single<T>(here: T, file: T, joining: Joining): T {
  if (file === null || isSame(here, file)) return here;
  if (here !== null) return choose(here, file, joining);
  joining.added();
  return file;
}

/** The later stamp wins. `combine` saves of the loser what must not be lost. */
export const newest =
  <T>(stampOf: (one: T) => Instant, combine: (winner: T, loser: T) => T = (winner) => winner): Join<T> =>
  (here, file, joining) => {
    const [mine, its] = [combine(here, file), combine(file, here)];
    if (isSame(mine, its)) return changed(here, mine, joining);
    const lead = stampOf(file) - stampOf(here);
    if (lead < 0) return changed(here, mine, joining);
    if (lead > 0) return changed(here, its, joining);
    return joining.differs() ? its : isSame(here, mine) ? here : mine;
  };

/** Counts a change that needs no choice, if it is one. */
export function changed<T>(here: T, joined: T, joining: Joining): T {
  if (isSame(here, joined)) return here;
  joining.newer();
  return joined;
}

/** Entries that are told apart by a key. Those that are here stay in their order; new ones come last. */
export const list =
  <T>(keyOf: (one: T) => string, join: Join<T>) =>
  <List extends readonly T[]>(here: List, file: List, joining: Joining): List => {
    const joined = [...here];
    const places = new Map<string, number>();
    here.forEach((one, i) => {
      if (!places.has(keyOf(one))) places.set(keyOf(one), i);
    });
    const met = new Set<string>();
    for (const one of file) {
      const key = keyOf(one);
      // Of two with one key in a file, the first counts: the same file again must find nothing new.
      if (met.has(key)) continue;
      met.add(key);
      const place = places.get(key);
      if (place === undefined) {
        joining.added();
        joined.push(one);
      } else joined[place] = join(joined[place] as T, one, joining);
    }
    return joined.length === here.length && joined.every((one, i) => one === here[i])
      ? here
      : (joined as readonly T[] as List);
  };

/** Values by name. */
export const record =
  <T>(join: Join<T>): Join<Readonly<Record<string, T>>> =>
  (here, file, joining) => {
    const entries = list<readonly [string, T]>(
      ([name]) => name,
      (mine, its, counted) => {
        const value = join(mine[1], its[1], counted);
        return value === mine[1] ? mine : [mine[0], value];
      },
    );
    const before = Object.entries(here);
    const after = entries(before, Object.entries(file), joining);
    return after === before ? here : Object.fromEntries(after);
  };

/** What happened, oldest first; of more than `most` the last. Nothing in it ever changes. */
export function withLog<T extends { readonly at: Instant }>(
  here: readonly T[],
  file: readonly T[],
  most: number,
): readonly T[] {
  const missing = file.filter((one) => !here.some((mine) => isSame(mine, one)));
  if (missing.length === 0) return here;
  const all = [...here, ...missing].sort((a, b) => a.at - b.at).slice(-most);
  return isSame(all, here) ? here : all;
}
