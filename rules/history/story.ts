/** The ceiling's timeline: what limits a row now, when that order stops counting, and what limits it then. */
import type { Comparison } from '../money.ts';
import type { Instant } from '../time.ts';
import type { CeilingStep, CeilingStory } from './ceiling.ts';
import type { Coverage } from './coverage.ts';
import type { Limits } from './limits.ts';
import type { RowMatch } from './match.ts';

/** The staircase of the lowest ceiling of `skus` over the 30 days from `now`, if no order follows. */
export function stepsOf(
  _limits: Limits,
  _skus: readonly number[],
  _now: Instant,
  _comparison: Comparison | null,
): readonly CeilingStep[] {
  throw new Error('Not written yet.');
}

/** `comparison`: the market's policy `flashSaleHistoryComparison` on the day; null where nobody looked. */
export function storyOf(
  _limits: Limits,
  _match: RowMatch,
  _now: Instant,
  _comparison: Comparison | null,
  _coverage: Coverage,
): CeilingStory {
  throw new Error('Not written yet.');
}
