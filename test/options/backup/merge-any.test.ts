/** Whatever two machines keep: nothing that is here goes, and the same file again changes nothing. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ShopRecord } from '../../../entrypoints/background/storage.ts';
import {
  aCase,
  all,
  appealed,
  casesIn,
  fileOf,
  items,
  machine,
  mergeInto,
  merging,
  rejected,
  shopIn,
  takeAll,
  withCases,
  withShop,
} from './given.ts';

beforeEach(() => machine());

describe('whatever two machines keep', () => {
  const at = fc.integer({ min: 1, max: 4 });
  const anId = fc.constantFrom('a', 'b', 'c');
  const oneCase = fc
    .record({ id: anId, name: fc.constantFrom('x', 'y'), events: fc.subarray([appealed, rejected]) })
    .map((given) => aCase(given));
  const uniqueBy = <T>(one: fc.Arbitrary<T>, key: (each: T) => unknown) =>
    fc.uniqueArray(one, { selector: key, maxLength: 3 });
  const oneWindow = fc.record({
    id: anId,
    name: fc.constantFrom('11.11', '12.12'),
    startsAt: at,
    endsAt: fc.constant(9),
    state: fc.constantFrom('planned' as const, 'running' as const, 'ended' as const, 'stopped' as const),
    origin: fc.constantFrom('hand' as const, 'list' as const),
    items: fc.constantFrom<{ sku: string }[]>([], [{ sku: '1' }]),
  });
  const oneIgnored = fc.record({
    ...{ key: anId, rule: fc.constant('r'), at: fc.constant('price'), value: fc.constant('1') },
    reason: fc.constantFrom('', 'why'),
    since: at,
  });
  const keyOfWindow = ({ id, name, origin, startsAt }: ShopRecord['windows'][number]) =>
    origin === 'hand' ? id : `${name} ${String(startsAt)}`;
  const aMachine = fc
    .record({
      cases: uniqueBy(oneCase, ({ id }) => id),
      windows: uniqueBy(oneWindow, keyOfWindow),
      ignored: uniqueBy(oneIgnored, ({ key }) => key),
      language: fc.constantFrom(null, 'en', 'th'),
      rates: uniqueBy(
        fc.record({
          from: fc.constantFrom('CNY', 'USD'),
          to: fc.constant('THB'),
          millionths: fc.constantFrom(5, 6),
          at,
        }),
        ({ from }) => from,
      ),
    })
    .map(({ cases, language, ...record }) => ({
      ...withCases(...cases),
      ...withShop(record),
      settings: { language, sellerZone: null, pausedEverywhere: false, pausedPages: [] },
    }));

  test('the same file again changes nothing, and nothing that is here goes', async () => {
    await fc.assert(
      fc.asyncProperty(aMachine, aMachine, fc.constantFrom(all, takeAll), async (here, there, choice) => {
        const file = await fileOf(there);
        const { after } = await mergeInto(here, file, choice);
        await merging.mergeBackup(file, choice);
        expect(await items()).toEqual(after);
        const again = await merging.planMerge(file);
        expect(again.parts.map(({ added, newer }) => added + newer)).toEqual(again.parts.map(() => 0));
        const keysOf = (stored: Record<string, unknown>): string[] => [
          ...casesIn(stored).map(({ id }) => `case ${id}`),
          ...shopIn(stored).windows.map((window) => `window ${keyOfWindow(window)}`),
          ...shopIn(stored).ignored.map(({ key }) => `ignored ${key}`),
          ...shopIn(stored).rates.map(({ from }) => `rate ${from}`),
        ];
        expect(new Set(keysOf(after))).toEqual(new Set([...keysOf(here), ...keysOf(there)]));
      }),
      { numRuns: 40 },
    );
  });

  test('a machine’s own file brings it nothing', async () => {
    await fc.assert(
      fc.asyncProperty(aMachine, async (here) => {
        const file = await fileOf(here);
        const { plan, after } = await mergeInto(here, file, takeAll);
        expect(plan.parts.map(({ added, newer, differs }) => added + newer + differs)).toEqual(plan.parts.map(() => 0));
        expect(after).toMatchObject(here);
      }),
      { numRuns: 25 },
    );
  });
});
