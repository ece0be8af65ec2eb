/** Limits against the plainest way to say the same: every line looked at anew, at any later moment. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedFor, type Ceiling, type Limit } from '../../../rules/history/ceiling.ts';
import { buildLimits, limitsOf } from '../../../rules/history/limits.ts';
import { ceilingAt, lowestCeilingAt } from '../../../rules/history/lookup.ts';
import { Gathering } from '../../../rules/history/sold-lines.ts';
import { confirmed } from '../../../rules/history/suspected.ts';
import { findText } from '../../../rules/history/texts.ts';
import type { FlashWindow } from '../../../rules/known.ts';
import { hour, type Instant } from '../../../rules/time.ts';
import { aLine, blockOf, now, type Line } from './given.ts';

const skus = ['A', 'B'] as const;
const line = fc
  .record({
    sku: fc.constantFrom(...skus),
    // Few prices and quantities, so that equal unit prices from different quantities come up; some beyond 2^53 / 3.
    paid: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(9e15, 9e15 + 1)),
    quantity: fc.integer({ min: 0, max: 3 }),
    // Around both edges of the window, and beyond a clock that is ahead; whole seconds as in files.
    created: fc.oneof(
      fc.integer({ min: -3, max: 3 }).map((s) => now - countedFor + s * 1000),
      fc.integer({ min: -3, max: 3 }).map((s) => now + s * 1000),
      fc.integer({ min: -730, max: 80 }).map((h) => now + h * hour),
    ),
    isPaid: fc.boolean(),
    isCancelled: fc.boolean(),
  })
  .map(({ isPaid, isCancelled, ...rest }) =>
    aLine({ ...rest, paidAt: isPaid ? rest.created : null, cancelled: isCancelled ? rest.created : 0 }),
  );

const window = fc
  .record({
    start: fc.integer({ min: -730, max: 10 }),
    hours: fc.integer({ min: 0, max: 72 }),
    sku: fc.constantFrom(...skus),
    price: fc.option(fc.integer({ min: 1, max: 6 })),
    hasItems: fc.boolean(),
  })
  .map(({ start, hours, sku, price, hasItems }): FlashWindow => ({
    id: 'w',
    name: 'Sale',
    startsAt: now + start * hour,
    endsAt: now + (start + hours) * hour,
    state: 'ended',
    origin: 'list',
    items: hasItems ? [price === null ? { sku } : { sku, price: { amount: price, currency: 'THB' } }] : [],
  }));

const isIn = (windows: readonly FlashWindow[], { sku, created, paid, quantity }: Line): boolean =>
  windows.some(
    ({ startsAt, endsAt, items }) =>
      startsAt <= created &&
      created < endsAt &&
      items.some(
        (item) => item.sku === sku && (!item.price || BigInt(item.price.amount) * BigInt(quantity) === BigInt(paid)),
      ),
  );

function lowest(lines: readonly Line[]): Limit | null {
  const [best] = [...lines].sort((a, b) => {
    const difference = BigInt(a.paid) * BigInt(b.quantity) - BigInt(b.paid) * BigInt(a.quantity);
    return difference === 0n ? b.created - a.created : difference < 0n ? -1 : 1;
  });
  if (!best) return null;
  const { paid, quantity, order, created } = best;
  const leavesAt = created + countedFor;
  return { paid, quantity, currency: 'THB', orderId: order, createdAt: created, leavesAt };
}

function naive(
  lines: readonly Line[],
  windows: readonly FlashWindow[],
  suspected: readonly FlashWindow[],
  at: Instant,
): Ceiling {
  const counting = lines.filter(
    (each) =>
      each.paid > 0 &&
      each.quantity > 0 &&
      at - countedFor < each.created &&
      each.created <= at &&
      !isIn(windows, each),
  );
  const certain = counting.filter(
    (each) => each.cancelled === 0 && each.paidAt !== null && each.paidAt > 0 && !isIn(suspected, each),
  );
  return { certain: lowest(certain), strict: lowest(counting) };
}

/** Unit prices (of 1 to 3 units) and times: which of two equal lines of one second is named does not matter. */
const units = ({ certain, strict }: Ceiling) =>
  [certain, strict].map(
    (limit) => limit && { at: limit.createdAt, unit: (BigInt(limit.paid) * 6n) / BigInt(limit.quantity) },
  );

test('at any later moment the ceiling is that of all lines', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.array(window, { maxLength: 2 }),
      fc.integer({ min: 1, max: 40 }),
      fc.array(
        fc.oneof(
          fc.integer({ min: 0, max: 800 }).map((h) => h * hour),
          fc.integer({ min: 0, max: 5 }).map((s) => s * 1000),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      (lines, windows, size, laters) => {
        const blocks = [];
        for (let from = 0; from < lines.length; from += size) blocks.push(blockOf(lines.slice(from, from + size)));
        const limits = buildLimits(blocks, { windows, since: now - countedFor });
        const suspected = limits.suspected.map(confirmed);
        for (const later of laters) {
          const at = now + later;
          for (const sku of skus) {
            const i = findText(limits.skus, sku);
            const own = lines.filter((each) => each.sku === sku);
            expect(i < 0).toBe(own.length === 0);
            if (i >= 0) expect(units(ceilingAt(limits, i, at))).toEqual(units(naive(own, windows, suspected, at)));
          }
          const all = skus.map((sku) => findText(limits.skus, sku)).filter((i) => i >= 0);
          expect(units(lowestCeilingAt(limits, all, at))).toEqual(units(naive(lines, windows, suspected, at)));
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('no ceiling names an order that is not there', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const limits = buildLimits([blockOf(lines)], { windows: [], since: now - countedFor });
      for (let i = 0; i < limits.skus.ends.length; i += 1) {
        const { strict } = ceilingAt(limits, i, now);
        if (!strict) continue;
        const order = lines.find((each) => each.order === strict.orderId);
        expect(order).toMatchObject({ paid: strict.paid, quantity: strict.quantity, created: strict.createdAt });
      }
    }),
    { numRuns: 200 },
  );
});

test('lines too old to limit anything change nothing by being left out', () => {
  const old = fc
    .tuple(line, fc.integer({ min: -2200, max: 40 }))
    .map(([each, hours]) => aLine({ ...each, created: now + hours * hour }));
  const oldWindow = fc
    .tuple(window, fc.integer({ min: -1400, max: 0 }))
    .map(([each, hours]) => ({ ...each, startsAt: each.startsAt + hours * hour, endsAt: each.endsAt + hours * hour }));
  fc.assert(
    fc.property(fc.array(old, { maxLength: 60 }), fc.array(oldWindow, { maxLength: 3 }), (lines, windows) => {
      const options = { windows, since: now - countedFor };
      const every = new Gathering();
      every.add(blockOf(lines));
      const sorted = every.sorted.bind(every);
      every.sorted = (wanted) => sorted({ ...wanted, from: -Infinity });
      expect(buildLimits([blockOf(lines)], options)).toEqual(limitsOf(every, options));
    }),
  );
});
