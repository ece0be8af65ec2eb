/** Labels out of the imported history. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { day } from '../../../rules/time.ts';
import { aFile, aLine, daysAgo, linesOf, now } from '../history/given.ts';
import { shop } from './given.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

async function imported(lines: readonly Parameters<typeof aLine>[0][], since: number) {
  const history = await import('../../../entrypoints/background/history.ts');
  const { keepIndex } = await import('../../../entrypoints/background/history-index.ts');
  const pickup = await import('../../../entrypoints/background/pickup.ts');
  if (lines.length > 0) {
    const sold = lines.map((line, i) => aLine({ orderId: `58387090000000000${String(i)}`, ...line }));
    await history.addFile(shop, aFile(), linesOf(sold));
  }
  await keepIndex();
  return pickup.labelsSince(shop, since);
}

test('are grouped by warehouse, provider and way, the largest group first, each number once', async () => {
  const pickup = { warehouse: 'Dongguan', provider: 'Wanse', deliveryOption: 'PICK UP' };
  const groups = await imported(
    [
      { ...pickup, trackingId: 'WS2', created: daysAgo(2), rts: daysAgo(1) },
      { ...pickup, trackingId: 'ws1', created: daysAgo(3), rts: 0 },
      { ...pickup, trackingId: 'WS1 ', created: daysAgo(3), rts: daysAgo(2.5) },
      { ...pickup, deliveryOption: 'Standard', trackingId: 'WS3', rts: daysAgo(1) },
      { ...pickup, trackingId: '', rts: daysAgo(1) },
    ],
    now - 10 * day,
  );
  const at = (days: number): number => daysAgo(days) * 1000;
  expect(groups).toEqual([
    {
      ...{ warehouse: 'Dongguan', provider: 'Wanse', method: 'pickup' },
      labels: [
        { tracking: 'WS1', on: at(3) },
        { tracking: 'WS2', on: at(1) },
      ],
    },
    { warehouse: 'Dongguan', provider: 'Wanse', method: null, labels: [{ tracking: 'WS3', on: at(1) }] },
  ]);
});

test('from the day that was asked for on', async () => {
  const groups = await imported(
    [
      { trackingId: 'WS1', rts: daysAgo(5) },
      { trackingId: 'WS2', rts: daysAgo(5) - 1 },
    ],
    now - 5 * day,
  );
  expect(groups.flatMap(({ labels }) => labels.map(({ tracking }) => tracking))).toEqual(['WS1']);
});

test('none where nothing was imported', async () => {
  expect(await imported([], 0)).toEqual([]);
});
