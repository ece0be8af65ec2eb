/** The next possible flash sales and the best price in each, if no order follows. A list to copy: nothing is submitted. */
import type { Money } from '../money.ts';
import type { Instant } from '../time.ts';
import type { CeilingStep } from './ceiling.ts';

/** One SKU or product of a plan: its staircase and the flash windows that hold it already. */
export interface PlanItem {
  readonly steps: readonly CeilingStep[];
  readonly busy: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
}

export interface PlannedWindow {
  readonly startsAt: Instant;
  /** At most the policy's hours later. */
  readonly endsAt: Instant;
  /** By item: highest price that passes at the start; null where orders set no limit. */
  readonly atStart: readonly (Money | null)[];
  /** By item: the lowest of what passes at any moment of the window: the best price that is safe throughout. */
  readonly best: readonly (Money | null)[];
}

/** Windows one after the other from now to the end of the staircase, where no item is in another flash sale. */
export function nextWindows(_items: readonly PlanItem[], _maxHours: number, _now: Instant): readonly PlannedWindow[] {
  throw new Error('Not written yet.');
}
