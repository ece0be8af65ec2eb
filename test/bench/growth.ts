/** How times grow with what a shop has: open orders, flash windows, cases. */
import { strictEqual } from 'node:assert';
import type { Case } from '../../rules/deadlines/case.ts';
import { nextAlarm } from '../../rules/deadlines/reminders.ts';
import { openOrders } from '../../rules/deadlines/open-orders.ts';
import { buildLimits } from '../../rules/history/limits.ts';
import type { FlashWindow } from '../../rules/known.ts';
import { day, hour } from '../../rules/time.ts';
import { deadlinesOf } from '../../entrypoints/background/deadlines/reckon.ts';
import { noCases } from '../../entrypoints/background/deadlines/shape.ts';
import { timed, type Take } from './measure.ts';
import { now, openLines, setting, skuOf } from './open-lines.ts';

/** Takes by size. */
export type Growth = ReadonlyMap<number, Take>;

/** Deadlines of all open orders of a shop. */
export function ofOrders(): Growth {
  return new Map(
    [1000, 10_000, 100_000].map((length) => {
      const blocks = [openLines({ length, days: 10, skus: 0 })];
      return [length, timed(() => openOrders(blocks, setting, now), 100_000 / length)];
    }),
  );
}

const skus = 2000;
const salesOf = (count: number): readonly FlashWindow[] =>
  Array.from({ length: count }, (_, i) => {
    const startsAt = now - ((i % 60) + 1) * 12 * hour;
    return {
      ...{ id: `w${String(i)}`, name: `Sale ${String(i)}`, startsAt, endsAt: startsAt + 10 * hour },
      ...{
        state: 'ended',
        origin: 'list',
        items: Array.from({ length: 20 }, (_, k) => ({ sku: skuOf((i * 20 + k) % skus) })),
      },
    };
  });

/** Ceilings of a history that flash windows take lines out of. */
export function ofWindows(): Growth {
  const lines = openLines({ length: 100_000, days: 60, skus });
  return new Map(
    [10, 100, 1000].map((count) => {
      const windows = salesOf(count);
      return [count, timed(() => buildLimits([lines], { windows, since: now - 30 * day }), 3)];
    }),
  );
}

const casesOf = (count: number): readonly Case[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ id: `c${String(i)}`, name: `Notice ${String(i)}`, behaviour: 'repeat-buyer', measures: ['warning'] },
    ...{ notice: { at: now - (i % 20) * day, hasHour: true }, appealable: 'yes', points: 1 },
    events: i % 3 === 0 ? [{ type: 'appealed', at: now - (i % 20) * day + hour }] : [],
  }));

/** Deadlines of all cases, and the next reminder. */
export function ofCases(): Growth {
  return new Map(
    [2, 20, 200].map((count) => {
      const cases = casesOf(count);
      const work = (): unknown => {
        const found = deadlinesOf({ record: { windows: [] }, cases: { ...noCases, cases } }, setting, now);
        strictEqual(found.length >= count, true, 'A case has no deadline.');
        return nextAlarm(found, {}, now);
      };
      return [count, timed(work, Math.round(4000 / count))];
    }),
  );
}
