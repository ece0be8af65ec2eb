/** Form → findings, tab by tab, in a background that may be ended at any moment. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReviewReply, SentFinding } from '../../entrypoints/background/messages.ts';
import type * as Reviews from '../../entrypoints/background/review.ts';
import { blank, read, type FlashSaleForm } from '../../rules/form.ts';
import { hour } from '../../rules/time.ts';
import { aForm, aRow, money, noon } from '../rules/given.ts';
import { aRequest, aShop, fakeLanguage, fakeToolbar, shopId } from './given.ts';

const tab = 7;
const request = aRequest();
let reviews: typeof Reviews;
let badge: ReturnType<typeof fakeToolbar>;

/** A background that has just been started: it remembers nothing but what is stored. */
async function start(): Promise<void> {
  vi.resetModules();
  reviews = await import('../../entrypoints/background/review.ts');
}
const store = (record: Parameters<typeof aShop>[0]): Promise<void> =>
  fakeBrowser.storage.local.set({ [`shop:${shopId}`]: aShop(record) });

const whole = (form: FlashSaleForm, revision = 1, opened = request) =>
  reviews.review(tab, { visit: opened.visit, revision, opened, form });

function known(reply: ReviewReply): Extract<ReviewReply, { known: true }> {
  if (!reply.known) throw new Error('The background does not know the visit.');
  return reply;
}
const all = (reply: ReviewReply): SentFinding[] => [
  ...known(reply).form,
  ...known(reply).rows.flatMap(([, found]) => found),
];
const fails = (reply: ReviewReply): string[] =>
  all(reply)
    .filter(({ result, ignored }) => result === 'fail' && !ignored)
    .map(({ rule, row }) => (row === undefined ? rule : `${rule} ${row}`))
    .sort();

const badRow = aRow({ key: 'b', sku: 'b', variation: 'Red', price: 130 });
const bad = aForm({ name: null }, [aRow({ key: 'a', sku: 'a' }), badRow]);

/** The seller sits in the market's own zone. */
const inBangkok = { language: null, sellerZone: 'Asia/Bangkok', pausedEverywhere: false, pausedPages: [] };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon() });
  badge = fakeToolbar();
  fakeLanguage();
  await fakeBrowser.storage.local.set({ settings: inBangkok });
  await start();
  return () => vi.useRealTimers();
});

describe('a visit', () => {
  test('opens with what the page needs to be read', async () => {
    expect(await reviews.openVisit(tab, request)).toEqual({
      shop: shopId,
      market: 'TH',
      kind: 'local',
      recognised: 'host',
      currency: { code: 'THB', decimals: 2 },
      marks: ['.'],
      zone: 'Asia/Bangkok',
      sellerZone: 'Asia/Bangkok',
      maxHours: 72,
      language: 'en',
      paused: false,
    });
    expect(reviews.checklistIn(tab)).toMatchObject({ state: 'reading', lines: [], market: 'TH', shop: shopId });
  });

  test('a form without a fault has no fail', async () => {
    await reviews.openVisit(tab, request);
    const reply = known(await whole(aForm()));
    expect(fails(reply)).toEqual([]);
    expect([reply.revision, reply.whole, reply.rows]).toEqual([1, true, []]);
    expect(reply.passed).toBeGreaterThan(10);
  });

  test('the whole form first, then only what changed', async () => {
    await reviews.openVisit(tab, request);
    expect(fails(await whole(bad))).toEqual(['flash-sale/below-original b', 'flash-sale/name']);
    const fixed = known(
      await reviews.review(tab, {
        visit: request.visit,
        revision: 2,
        page: 'flash-sale',
        patch: { fields: { name: read('Payday') }, rows: [{ ...badRow, price: read(money('THB', 90)) }] },
      }),
    );
    expect([fixed.revision, fixed.whole, fails(fixed)]).toEqual([2, false, []]);
    expect(fixed.rows).toEqual([['b', []]]);
  });

  test.each([
    ['an hour', hour, true],
    ['more than an hour', hour + 1, false],
    ['a clock that was set back', -hour - 1, false],
  ])('what was looked up for it holds for %s: %s ms on, known: %s', async (_, passed, isKnown) => {
    await reviews.openVisit(tab, request);
    await whole(aForm({ name: 'Payday' }));
    await store({ activities: ['Payday'] });
    vi.setSystemTime(noon() + passed);
    const patch = { visit: request.visit, revision: 2, page: 'flash-sale', patch: {} } as const;
    expect((await reviews.review(tab, patch)).known).toBe(isKnown);
    const found = fails(await whole(aForm({ name: 'Payday' }), 3));
    expect(found.includes('flash-sale/name-unique')).toBe(!isKnown);
  });

  test('a row that leaves takes its findings along', async () => {
    await reviews.openVisit(tab, request);
    await whole(bad);
    const reply = known(
      await reviews.review(tab, { visit: request.visit, revision: 2, page: 'flash-sale', patch: { gone: ['b'] } }),
    );
    expect(reply.rows).toEqual([['b', []]]);
    expect(fails(reply)).toEqual(['flash-sale/name']);
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab, text: '1' });
  });

  test('a patch of nothing asks again as time passes', async () => {
    vi.setSystemTime(noon('2026-11-23') - 1);
    await reviews.openVisit(tab, request);
    expect(fails(await whole(aForm()))).toEqual([]);
    vi.setSystemTime(noon('2026-11-23') + hour - 2);
    expect(
      fails(await reviews.review(tab, { visit: request.visit, revision: 2, page: 'flash-sale', patch: {} })),
    ).toContain('flash-sale/starts-later');
  });

  test('another whole form replaces the first', async () => {
    await reviews.openVisit(tab, request);
    await whole(bad);
    const reply = known(await whole(aForm(), 2));
    expect([fails(reply), reply.rows, reply.whole]).toEqual([[], [], true]);
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab, text: null });
  });

  test('two tabs do not meet', async () => {
    await reviews.openVisit(tab, request);
    await reviews.openVisit(8, aRequest({ visit: 'visit-2' }));
    await whole(bad);
    expect(await reviews.review(8, { visit: 'visit-1', revision: 1, page: 'flash-sale', patch: {} })).toEqual({
      known: false,
    });
    expect(reviews.checklistIn(8)?.lines).toEqual([]);
  });
});

describe('what the background does not know, it says', () => {
  const patch = { visit: request.visit, revision: 2, page: 'flash-sale', patch: {} } as const;

  test('a patch of a tab it never met', async () => {
    expect(await reviews.review(tab, patch)).toEqual({ known: false });
  });

  test('a patch of another visit of the tab', async () => {
    await reviews.openVisit(tab, aRequest({ visit: 'visit-2' }));
    expect(await reviews.review(tab, patch)).toEqual({ known: false });
  });

  test('a patch before any form', async () => {
    await reviews.openVisit(tab, request);
    expect(await reviews.review(tab, patch)).toEqual({ known: false });
  });

  test('a patch after a restart in the middle; the whole form sets it right', async () => {
    await reviews.openVisit(tab, request);
    const before = known(await whole(bad));
    await start();
    expect(await reviews.review(tab, patch)).toEqual({ known: false });
    expect(known(await whole(bad, 3))).toEqual({ ...before, revision: 3 });
  });

  test('a patch after the tab went away', async () => {
    await reviews.openVisit(tab, request);
    await whole(bad);
    reviews.forgetTab(tab);
    expect(await reviews.review(tab, patch)).toEqual({ known: false });
    expect(reviews.checklistIn(tab)).toBeNull();
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab, text: null });
  });

  test('a patch after the visit was opened again', async () => {
    await reviews.openVisit(tab, request);
    await whole(bad);
    await reviews.openVisit(tab, request);
    expect(await reviews.review(tab, patch)).toEqual({ known: false });
  });
});

describe('ignored findings', () => {
  const belowOriginal = async (form: FlashSaleForm): Promise<SentFinding | undefined> => {
    await start();
    await reviews.openVisit(tab, request);
    return all(await whole(form)).find(({ rule }) => rule === 'flash-sale/below-original');
  };
  /** Ignores the finding of `bad` about row b. */
  async function ignore(): Promise<void> {
    const finding = await belowOriginal(bad);
    const target = reviews.ignoreTarget(tab, request.visit, finding!);
    expect(target?.shop).toBe(shopId);
    const entry = { key: target!.key, rule: finding!.rule, at: 'price', row: 'b', value: '', reason: '', since: 0 };
    await store({ ignored: [entry] });
  }

  test('one rule, one field, one value: still so after a restart', async () => {
    await ignore();
    const finding = await belowOriginal(bad);
    expect(finding).toMatchObject({ row: 'b', at: 'price', ignored: true });
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab, text: '1' });
  });

  test('not with another value', async () => {
    await ignore();
    const other = aForm({ name: null }, [aRow({ key: 'a', sku: 'a' }), { ...badRow, price: read(money('THB', 131)) }]);
    expect((await belowOriginal(other))?.ignored).toBeUndefined();
  });

  test('not on another row with the same value', async () => {
    await ignore();
    const other = aForm({}, [{ ...badRow, key: 'c', sku: 'c' }]);
    expect(await belowOriginal(other)).toMatchObject({ row: 'c' });
    expect((await belowOriginal(other))?.ignored).toBeUndefined();
  });

  test('not another rule at the same field', async () => {
    await ignore();
    await start();
    await reviews.openVisit(tab, request);
    const reply = await whole(bad);
    expect(all(reply).filter(({ ignored }) => ignored)).toHaveLength(1);
    expect(fails(reply)).toEqual(['flash-sale/name']);
  });

  test('a finding of a visit nobody knows has no target', async () => {
    const finding = (await belowOriginal(bad))!;
    expect(reviews.ignoreTarget(tab, 'other', finding)).toBeNull();
    expect(reviews.ignoreTarget(99, request.visit, finding)).toBeNull();
  });

  test('before the form came there is no target', async () => {
    const finding = (await belowOriginal(bad))!;
    await start();
    await reviews.openVisit(tab, request);
    expect(reviews.ignoreTarget(tab, request.visit, finding)).toBeNull();
  });

  test('blank and not found are different values', async () => {
    const blankName = aForm({ name: blank });
    await reviews.openVisit(tab, request);
    const finding = all(await whole(blankName)).find(({ rule }) => rule === 'flash-sale/name')!;
    const first = reviews.ignoreTarget(tab, request.visit, finding)!.key;
    await whole(aForm({ name: '  ' }), 2);
    expect(reviews.ignoreTarget(tab, request.visit, finding)!.key).not.toBe(first);
  });
});
