/** What the health page showed: proposals that the seller decides on once, never cases by themselves. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healthChanged, keepHealth, readHealth, settleNotice } from '../../entrypoints/background/health.ts';
import type { SeenNotice } from '../../entrypoints/background/messages.ts';
import { hour } from '../../rules/time.ts';
import { noon } from '../rules/given.ts';
import { shopId } from './given.ts';

const now = noon();
beforeEach(() => {
  fakeBrowser.reset();
});

const aNotice = (more: Partial<SeenNotice> = {}): SeenNotice => ({
  number: 'V1',
  what: 'Fake orders',
  notice: { at: now - 24 * hour, hasHour: true },
  points: 4,
  orders: ['577000000000000001'],
  appealUntil: null,
  state: 'enforced',
  ...more,
});
const none = { points: null, rating: null };
const see = (notices: readonly SeenNotice[], at = now): Promise<void> =>
  keepHealth(shopId, { notices, standing: none }, at);
const proposals = async (): Promise<unknown[]> =>
  (await readHealth(shopId)).notices.map(({ what, seenAt, settled }) => [what, seenAt, settled]);

describe('a notice', () => {
  test('is proposed since it was first seen, in the words it has now', async () => {
    await see([aNotice()]);
    await see([aNotice({ what: '虚假交易' })], now + hour);
    expect(await proposals()).toEqual([['虚假交易', now, null]]);
  });

  test.each(['added', 'dismissed'] as const)('that was %s is not proposed again', async (how) => {
    await see([aNotice(), aNotice({ number: 'V2', what: 'Late dispatch' })]);
    const [first] = (await readHealth(shopId)).notices;
    await settleNotice(shopId, first?.key ?? '', how);
    await see([aNotice(), aNotice({ number: 'V2', what: 'Late dispatch' })], now + hour);
    expect(await proposals()).toEqual([
      ['Fake orders', now, how],
      ['Late dispatch', now, null],
    ]);
  });

  test('without a number is known by its moment and orders, whatever the language', async () => {
    await see([aNotice({ number: null })]);
    await see([aNotice({ number: null, what: '虚假交易' })], now + hour);
    expect(await proposals()).toEqual([['虚假交易', now, null]]);
  });

  test('two that look the same stay two', async () => {
    const bare = aNotice({ number: null, notice: null });
    await see([bare, bare]);
    await see([bare, bare], now + hour);
    expect(await proposals()).toHaveLength(2);
  });

  test('that left the page stays proposed', async () => {
    await see([aNotice()]);
    await see([aNotice({ number: 'V2', what: 'Late dispatch' })], now + hour);
    expect(await proposals()).toEqual([
      ['Late dispatch', now + hour, null],
      ['Fake orders', now, null],
    ]);
  });

  test('of one shop says nothing of another', async () => {
    await see([aNotice()]);
    expect(await readHealth('seller-vn.tiktok.com|VN|')).toEqual({ notices: [], standing: null });
  });
});

describe('the standing', () => {
  const standing = async (points: number | null, at: number) => {
    await keepHealth(shopId, { notices: [], standing: { points, rating: null } }, at);
    return (await readHealth(shopId)).standing;
  };

  test('is the last one seen; a page that says nothing takes nothing away', async () => {
    expect(await standing(4, now)).toEqual({ points: 4, rating: null, seenAt: now });
    expect(await standing(8, now + 1)).toEqual({ points: 8, rating: null, seenAt: now + 1 });
    expect(await standing(null, now + 2)).toEqual({ points: 8, rating: null, seenAt: now + 1 });
  });

  test('unchanged within the hour it is not written anew', async () => {
    await standing(4, now);
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    expect(await standing(4, now + hour - 1)).toMatchObject({ seenAt: now });
    expect(written).not.toHaveBeenCalled();
    expect(await standing(4, now + hour)).toMatchObject({ seenAt: now + hour });
  });

  test('of a clock that was set back is believed now', async () => {
    await standing(4, now);
    expect(await standing(4, now - 1)).toMatchObject({ seenAt: now - 1 });
  });
});

test('what is damaged falls back and is set aside', async () => {
  await fakeBrowser.storage.local.set({ [`health:${shopId}`]: { notices: 'all' } });
  expect(await readHealth(shopId)).toEqual({ notices: [], standing: null });
  expect(await fakeBrowser.storage.local.get(`damaged:health:${shopId}`)).toEqual({
    [`damaged:health:${shopId}`]: { notices: 'all' },
  });
});

test('a change is told by its key', () => {
  expect(healthChanged([`health:${shopId}`])).toBe(true);
  expect(healthChanged([`cases:${shopId}`, 'settings'])).toBe(false);
});
