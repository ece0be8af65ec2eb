/** What the popup's deadlines show beside its pickup part, which holds the audit clocks together with their questions. */
import type { NextDues } from '../background/deadlines.ts';

/**
 * `clocks`: ids of the deadlines that the pickup part shows; null before it knows, for a clock must not jump. Without
 * any other deadline nothing is left, however many the workbench lists.
 */
export function besidePickup({ dues, count }: NextDues, clocks: ReadonlySet<string> | null): NextDues {
  const others = dues.filter(({ deadline: { kind, id } }) => kind !== 'pickup-audit' || clocks?.has(id) === false);
  const hasOthers = count > dues.length - others.length;
  return { dues: others, count: hasOthers ? count : 0 };
}
