/** Choices that a seed decides: the same drift twice from the same number, in jsdom and in a real browser alike. */
export interface Random {
  /** An integer from 0 up to `below`, exclusive. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** True once in `times`. */
  once(times: number): boolean;
  shuffled<T>(items: readonly T[]): T[];
}

/** Mulberry32: small, and good enough to choose from a page. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    once: (times) => below(times) === 0,
    shuffled: <T>(items: readonly T[]): T[] => {
      const left = [...items];
      for (let i = left.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [left[i], left[j]] = [left[j] as T, left[i] as T];
      }
      return left;
    },
  };
}
