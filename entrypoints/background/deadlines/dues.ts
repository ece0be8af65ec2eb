/** What was reckoned, as the screens want it: with marks and labels, in order; and the few that the popup opens with. */
import { storage } from '@wxt-dev/storage';
import type { Marks } from '../../../rules/deadlines/reminders.ts';
import type { Instant } from '../../../rules/time.ts';
import { keyLabel, shopLabel, type ShopNames } from '../shop-names.ts';
import type { Due, Kept } from './shape.ts';
import type { Reckoned } from './stored.ts';

/** Moments that are simply over once they have passed: nobody is late. */
const isMoment = ({ deadline: { kind } }: Kept): boolean =>
  kind === 'flash-start' || kind === 'flash-end' || kind === 'points-expire';

const markIn = (marks: Marks, id: string): Due['mark'] => (Object.hasOwn(marks, id) ? (marks[id] ?? null) : null);

/** By key of the shop or history, and nameless: what is stored of them must not keep a name. See `deadlinesNow` for the order. */
export function duesFrom(
  reckoned: readonly (readonly [string, Reckoned])[],
  marks: Marks,
  now: Instant,
): readonly Due[] {
  const dues = reckoned.flatMap(([shop, { market, dues: kept }]) => {
    const shown = { shop, shopLabel: keyLabel(shop), market };
    return kept
      .filter((one) => !isMoment(one) || one.deadline.due === null || one.deadline.due > now)
      .map(({ deadline, orders }): Due => {
        return { ...shown, deadline, mark: markIn(marks, deadline.id), ...(orders && { orders }) };
      });
  });
  return dues.sort((a, b) => placeOf(a) - placeOf(b) || (a.deadline.id < b.deadline.id ? -1 : 1));
}

/** With the names that shops have at this moment. */
export const named = (dues: readonly Due[], names: ShopNames): readonly Due[] =>
  dues.map((due) => ({ ...due, shopLabel: shopLabel(due.shop, names) }));

/** Open ends come after all due moments, what is unknown after them. */
const [openEnds, unknowns] = [1e16, 1e17];
function placeOf({ deadline }: Due): number {
  if (deadline.state === 'due') return deadline.due;
  return deadline.state === 'open' ? openEnds + deadline.notBefore : unknowns;
}

/** The deadlines that the popup may show until the background looks again, and how many are not done in all. */
export interface NextDues {
  readonly dues: readonly Due[];
  readonly count: number;
}
/** Ten thousand deadlines are megabytes: the popup must not wait for them. Written by the background at every look. */
const nextItem = storage.defineItem<NextDues | null>('local:next-dues', { version: 1, fallback: null });

const [passedKept, comingKept] = [10, 30];

export async function keepNext(all: readonly Due[], now: Instant): Promise<void> {
  const open = all.filter(({ mark }) => mark?.isDone !== true);
  const dated = open.filter(({ deadline }) => deadline.due !== null);
  const isPassed = ({ deadline: { due } }: Due): boolean => due !== null && due <= now;
  const passed = dated.filter(isPassed).slice(-passedKept);
  const coming = dated.filter((due) => !isPassed(due)).slice(0, comingKept);
  await nextItem.setValue({ dues: [...passed, ...coming], count: open.length });
}

/** With the marks of this moment: what was just done is gone before the background has looked. Null: never kept. */
export async function readNext(marks: Marks): Promise<NextDues | null> {
  const stored: unknown = await nextItem.getValue();
  const next = stored as Partial<NextDues> | null;
  if (next === null || !Array.isArray(next.dues) || typeof next.count !== 'number') return null;
  const dues = (next.dues as readonly Due[]).map((due) => ({ ...due, mark: markIn(marks, due.deadline.id) }));
  const done = dues.filter(({ mark }) => mark?.isDone === true).length;
  return { dues: dues.filter(({ mark }) => mark?.isDone !== true), count: next.count - done };
}
