/** The next possible flash sales and the best price in each, if no order follows. A list to copy: nothing is submitted. */
import type { Money } from '../money.ts';
import { hour, minute, soonestStart, type Instant } from '../time.ts';
import { countedFor, type CeilingStep } from './ceiling.ts';

/** One SKU or product of a plan: its staircase and the flash windows that hold it already. */
export interface PlanItem {
  readonly steps: readonly CeilingStep[];
  readonly busy: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
}

/** The market's policies on how long a sale may be. */
export interface PlanLengths {
  readonly maxHours: number;
  readonly minMinutes: number;
}

export interface PlannedWindow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** By item: the step that holds at the start: the order that limits, and the highest price that passes. */
  readonly atStart: readonly CeilingStep[];
  /** By item: the best price that passes at every moment of the window; null where orders set no limit, or none passes. */
  readonly best: readonly (Money | null)[];
}

/** Windows one after the other over the 30 days from `now`, as long as allowed, while no item is in another sale. */
export function nextWindows(
  items: readonly PlanItem[],
  { maxHours, minMinutes }: PlanLengths,
  now: Instant,
): readonly PlannedWindow[] {
  const busy = items.flatMap((item) => item.busy);
  const windows: PlannedWindow[] = [];
  let at = soonestStart(now);
  while (at < now + countedFor) {
    const startsAt = at;
    const running = busy.filter((other) => other.startsAt <= startsAt && startsAt < other.endsAt);
    if (running.length > 0) {
      at = Math.max(...running.map(({ endsAt }) => endsAt));
      continue;
    }
    const next = busy.filter((other) => other.startsAt > startsAt && other.startsAt < other.endsAt);
    const endsAt = Math.min(startsAt + maxHours * hour, ...next.map((other) => other.startsAt));
    if (endsAt - startsAt >= minMinutes * minute) windows.push(planned(items, startsAt, endsAt));
    at = endsAt;
  }
  return windows;
}

function planned(items: readonly PlanItem[], startsAt: Instant, endsAt: Instant): PlannedWindow {
  const during = items.map(({ steps }) => stepsWithin(steps, startsAt, endsAt));
  return {
    startsAt,
    endsAt,
    atStart: during.flatMap(([first]) => first ?? []),
    best: during.map(lowestOf),
  };
}

/** The step that holds at `startsAt`, and those that begin before `endsAt`. */
const stepsWithin = (steps: readonly CeilingStep[], startsAt: Instant, endsAt: Instant): readonly CeilingStep[] =>
  steps.filter(({ from }, i) => from < endsAt && (steps[i + 1]?.from ?? Infinity) > startsAt);

function lowestOf(steps: readonly CeilingStep[]): Money | null {
  let lowest: Money | null = null;
  for (const { ceiling, highest } of steps) {
    if (highest && (!lowest || highest.amount < lowest.amount)) lowest = highest;
    if (!highest && (ceiling.certain ?? ceiling.strict)) return null;
  }
  return lowest;
}
