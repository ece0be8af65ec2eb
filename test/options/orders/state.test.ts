/** The self-check in the workbench: what runs after an import, what is kept of it, and what the seller does about it. */
import { describe, expect, test, vi } from 'vitest';
import { selfCheckModel } from '../../../entrypoints/options/orders/model.ts';
import { createSelfCheckPage, type SelfCheckDoors } from '../../../entrypoints/options/orders/state.ts';
import { noSelfCheck, type SelfCheckRecord } from '../../../entrypoints/background/self-check.ts';
import type { Outcome } from '../../../entrypoints/options/import/self-check/client.ts';
import type { Checked, CheckRequest } from '../../../entrypoints/options/import/self-check/protocol.ts';
import type { ImportedBatch } from '../../../entrypoints/options/history/import-jobs.ts';

const thailand = '|TH|';
const batchOf = (history: string): ImportedBatch => ({ market: history.slice(1, 3), history, files: [] });
const found: Checked = {
  ...{ from: 1, to: 2, orders: 3 },
  results: [
    {
      ...{ check: 'orders/tracking-missing', state: 'judged', judged: 3, unjudged: [], limits: {}, source: null },
      questioned: [{ what: 'none', orders: ['1', '2'], data: { count: 2 } }],
    },
  ],
};

function opened() {
  const kept = new Map<string, SelfCheckRecord>();
  const checks: { end(outcome: Outcome): void; progress(orders: number, share: number): void }[] = [];
  const followers = new Set<() => void>();
  const doors: SelfCheckDoors = {
    now: () => 77,
    start: (_request, onProgress) => {
      let end: (outcome: Outcome) => void = () => undefined;
      const outcome = new Promise<Outcome>((resolve) => {
        end = resolve;
      });
      checks.push({ end, progress: onProgress });
      return {
        outcome,
        cancel: () => {
          end('cancelled');
        },
      };
    },
    request: ({ market }) => Promise.resolve({ market } as CheckRequest),
    read: (history) => Promise.resolve(kept.get(history) ?? noSelfCheck),
    change: (history, change) => {
      const record = change(kept.get(history) ?? noSelfCheck);
      kept.set(history, record);
      return Promise.resolve(record);
    },
    copy: () => Promise.resolve(true),
    follow: (_, listener) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
  };
  const page = createSelfCheckPage(doors);
  const model = () => selfCheckModel(page.store.getState(), 'Asia/Bangkok');
  const until = (test: () => unknown) => vi.waitFor(() => expect(test()).toBeTruthy());
  return { page, doors, kept, checks, followers, model, until };
}

describe('after an import', () => {
  test('the orders are checked, told of, and the result is kept and shown', async () => {
    const { page, kept, checks, model, until } = opened();
    page.show(thailand);
    page.imported(batchOf(thailand));
    await until(() => checks.length === 1);
    expect(model()?.run).toMatchObject({ state: 'running', orders: 0 });
    expect(model()?.canRepeat).toBe(false);
    checks[0]!.progress(2, 0.5);
    expect(model()?.run).toMatchObject({ orders: 2, share: 0.5 });
    checks[0]!.end(found);
    await until(() => model()?.run === null);
    expect(kept.get(thailand)?.last).toEqual({ ...found, checkedAt: 77 });
    expect(model()?.last?.checks[0]).toMatchObject({ groups: [{ orders: ['1', '2'], isCollected: false }] });
    expect(model()?.last?.checks[0]?.proofs.map(({ id }) => id)).toContain('carrier-scans');
    expect(model()?.canRepeat).toBe(true);
  });

  test('two histories are checked one after another, and each shows its own', async () => {
    const { page, kept, checks, model, until } = opened();
    page.show('|VN|');
    page.imported(batchOf(thailand));
    page.imported(batchOf('|VN|'));
    await until(() => checks.length === 1);
    expect(model()?.run).toBeNull();
    checks[0]!.end(found);
    await until(() => checks.length === 2);
    expect(model()?.run).toMatchObject({ state: 'running' });
    checks[1]!.end({ ...found, orders: 9 });
    await until(() => model()?.last);
    expect([kept.get(thailand)?.last?.orders, model()?.last?.orders]).toEqual([3, 9]);
  });

  test.each(['failed', 'cancelled'] as const)(
    'a check that was %s leaves the last result, and can be repeated',
    async (how) => {
      const { page, kept, checks, model, until } = opened();
      kept.set(thailand, { ...noSelfCheck, last: { ...found, checkedAt: 5 } });
      page.show(thailand);
      page.imported(batchOf(thailand));
      await until(() => checks.length === 1);
      if (how === 'cancelled') page.actions.cancel();
      else checks[0]!.end('failed');
      await until(() => model()?.run?.state === how);
      expect(kept.get(thailand)?.last?.checkedAt).toBe(5);
      page.actions.again();
      await until(() => checks.length === 2);
      expect(model()?.run?.state).toBe('running');
    },
  );

  test('a check that cannot even begin says so and does not hold up the next', async () => {
    const { page, doors, checks, model, until } = opened();
    vi.spyOn(doors, 'request').mockRejectedValueOnce(new Error('No storage.'));
    page.show(thailand);
    page.imported(batchOf(thailand));
    await until(() => model()?.run?.state === 'failed');
    page.imported(batchOf(thailand));
    await until(() => checks.length === 1);
  });

  test('a result that cannot be kept is told', async () => {
    const { page, doors, checks, model, until } = opened();
    vi.spyOn(doors, 'change').mockRejectedValueOnce(new Error('Full.'));
    page.show(thailand);
    page.imported(batchOf(thailand));
    await until(() => checks.length === 1);
    checks[0]!.end(found);
    await until(() => model()?.isBroken);
    expect(model()).toMatchObject({ run: null, last: null });
  });
});

describe('the seller', () => {
  test('ticks evidence that is collected, and takes it back', async () => {
    const { page, kept, model, until } = opened();
    kept.set(thailand, { ...noSelfCheck, last: { ...found, checkedAt: 5 } });
    page.show(thailand);
    await until(model);
    const isCollected = () => model()?.last?.checks[0]?.groups[0]?.isCollected;
    page.actions.collect('orders/tracking-missing', ['1'], true);
    await until(() => kept.get(thailand)?.collected.length === 1);
    expect(isCollected()).toBe(false);
    page.actions.collect('orders/tracking-missing', ['2'], true);
    await until(isCollected);
    page.actions.collect('orders/tracking-missing', ['1', '2'], false);
    await until(() => isCollected() === false);
    expect(kept.get(thailand)?.collected).toEqual([]);
  });

  test('enters what only they know', async () => {
    const { page, model, until } = opened();
    page.show(thailand);
    await until(model);
    page.actions.saveOwn({ phones: '081', addresses: '99/12' }, '洪梅');
    await until(() => model()?.own.phones === '081');
    expect(model()).toMatchObject({ own: { addresses: '99/12' }, hub: '洪梅' });
  });

  test('sees changes made elsewhere, for as long as the screen is open', async () => {
    const { page, kept, followers, model, until } = opened();
    const leave = page.show(thailand);
    await until(model);
    kept.set(thailand, { ...noSelfCheck, last: { ...found, checkedAt: 5 } });
    for (const follower of followers) follower();
    await until(() => model()?.last);
    leave();
    expect(followers.size).toBe(0);
  });
});
