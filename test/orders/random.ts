/** Numbers that are the same on every machine for the same seed (Mulberry32). */

const mix = (state: number): number => {
  let t = state | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** One number in [0, 1) for these whole numbers, whatever was asked before. */
export const chance = (seed: number, a: number, b = 0): number =>
  mix(Math.imul(seed + 0x6d2b79f5, 0x85ebca6b) ^ Math.imul(a + 0x9e3779b9, 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f));

/** The next number in [0, 1), one after the other. */
export type Dice = () => number;

export const diceOf = (seed: number): Dice => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state);
  };
};

export const pick = <T>(some: readonly T[], at: number): T => some[Math.floor(at * some.length)] as T;
