/** What popup and toolbar show of a tab. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChecklistLine } from '../../components/model.ts';
import type * as Reviews from '../../entrypoints/background/review.ts';
import { rules } from '../../rules/index.ts';
import type { FlashSaleForm } from '../../rules/form.ts';
import { aForm, aRow, noon } from '../rules/given.ts';
import { aRequest, aShop, fakeLanguage, fakeToolbar, shopId } from './given.ts';

const tab = 7;
const request = aRequest();
let reviews: typeof Reviews;
let badge: ReturnType<typeof fakeToolbar>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon() });
  badge = fakeToolbar();
  fakeLanguage();
  vi.resetModules();
  reviews = await import('../../entrypoints/background/review.ts');
  return () => vi.useRealTimers();
});

const open = (visit = 'visit-1') => reviews.openVisit(tab, aRequest({ visit }));
const judge = (form: FlashSaleForm, visit = 'visit-1') =>
  reviews.review(tab, { visit, revision: 1, opened: aRequest({ visit }), form });
const line = (id: string): ChecklistLine | undefined => reviews.checklistIn(tab)?.lines.find(({ rule }) => rule === id);
const texts = (): (string | null)[] => badge.mock.calls.map(([{ text }]) => text);

const bad = aForm({ name: null }, [
  aRow({ key: 'a', sku: 'a' }),
  aRow({ key: 'b', sku: 'b', variation: 'Red', price: 130 }),
]);

describe('the checklist', () => {
  test('holds every rule of its page once, sorted, each row or form answered once', async () => {
    await open();
    await judge(bad);
    const lines = reviews.checklistIn(tab)!.lines;
    expect(lines.map(({ rule }) => rule)).toEqual(
      Object.keys(rules)
        .filter((id) => id.startsWith('flash-sale/'))
        .sort(),
    );
    for (const { rule, answers } of lines) {
      const { per } = rules[rule]!;
      const sum = answers.fail + answers.pass + answers.unknown + answers.none;
      expect(sum, rule).toBe(per === 'row' ? 2 : 1);
    }
  });

  test('counts the four answers and shows the first fail', async () => {
    await open();
    await judge(bad);
    expect(line('flash-sale/name')).toMatchObject({
      answers: { fail: 1, pass: 0, unknown: 0, none: 0 },
      sample: { rule: 'flash-sale/name', at: 'name', result: 'fail' },
    });
    expect(line('flash-sale/below-original')).toMatchObject({
      answers: { fail: 1, pass: 1, unknown: 0, none: 0 },
      sample: { row: 'b' },
    });
    expect(line('flash-sale/price-format')).toEqual({
      rule: 'flash-sale/price-format',
      answers: { fail: 0, pass: 2, unknown: 0, none: 0 },
    });
  });

  test('says what the seller could enter, until they do', async () => {
    await open();
    await judge(aForm());
    const offered = (): Record<string, string> =>
      Object.fromEntries(
        reviews.checklistIn(tab)!.lines.flatMap(({ rule, couldEnter }) => (couldEnter ? [[rule, couldEnter]] : [])),
      );
    expect(offered()).toEqual({
      'flash-sale/below-cost': 'cost',
      'flash-sale/eligibility': 'standing',
      'flash-sale/hides-discount': 'discounts',
      'flash-sale/lowest-price': 'history',
      'flash-sale/name-unique': 'activities',
    });
    expect(line('flash-sale/eligibility')?.answers).toEqual({ fail: 0, pass: 0, unknown: 0, none: 1 });
    await fakeBrowser.storage.local.set({
      [`shop:${shopId}`]: aShop({
        standing: { rating: 4, points: 0, balanceUsd: 0 },
        discounts: [],
        activities: [],
      }),
    });
    await open('visit-2');
    await judge(aForm(), 'visit-2');
    expect(offered()).toEqual({ 'flash-sale/below-cost': 'cost', 'flash-sale/lowest-price': 'history' });
    expect(line('flash-sale/eligibility')?.answers).toEqual({ fail: 0, pass: 1, unknown: 0, none: 0 });
  });

  test('no history at all: one unknown, not one a row', async () => {
    await open();
    await judge(aForm({}, [aRow({ key: 'a', sku: 'a' }), aRow({ key: 'b', sku: 'b', variation: 'Red' })]));
    expect(line('flash-sale/lowest-price')?.sample).toMatchObject({ result: 'unknown' });
    expect(line('flash-sale/lowest-price')?.sample).not.toHaveProperty('row');
  });

  test.each(['reading', 'unrecognised'] as const)('is empty while the page is %s', async (state) => {
    await open();
    await judge(bad);
    reviews.setState(tab, 'visit-1', state);
    expect(reviews.checklistIn(tab)).toMatchObject({ state, lines: [] });
    expect(texts()).toEqual(['2', null]);
    await judge(bad);
    expect(reviews.checklistIn(tab)?.state).toBe('ready');
    expect(texts()).toEqual(['2', null, '2']);
  });

  test('is stored for a popup that opens after the background slept', async () => {
    await open();
    await judge(bad);
    await vi.waitFor(async () => {
      const stored = await fakeBrowser.storage.session.get(`tab:${String(tab)}`);
      expect(stored[`tab:${String(tab)}`]).toEqual(JSON.parse(JSON.stringify(reviews.checklistIn(tab))));
    });
  });

  test('goes with the tab', async () => {
    await open();
    reviews.setState(tab, 'visit-1', 'closed');
    expect(reviews.checklistIn(tab)).toBeNull();
    await vi.waitFor(async () => {
      expect((await fakeBrowser.storage.session.get(null))[`tab:${String(tab)}`]).toBeUndefined();
    });
  });

  test('a report of another visit changes nothing', async () => {
    await open();
    await judge(bad);
    reviews.setState(tab, 'visit-0', 'unrecognised');
    reviews.setState(tab, 'visit-0', 'closed');
    expect(reviews.checklistIn(tab)?.state).toBe('ready');
    expect(texts()).toEqual(['2']);
  });

  test('a paused page is paused, whatever the tab reports', async () => {
    await fakeBrowser.storage.local.set({
      settings: { language: null, sellerZone: null, pausedEverywhere: true, pausedPages: [] },
    });
    expect((await open()).paused).toBe(true);
    reviews.setState(tab, 'visit-1', 'unrecognised');
    expect(reviews.checklistIn(tab)).toMatchObject({ state: 'paused', lines: [] });
  });
});

describe('the badge', () => {
  test('shows the number of errors, and only when it changes', async () => {
    await open();
    await judge(bad);
    expect(badge.mock.calls).toEqual([[{ tabId: tab, text: '2' }]]);
    await judge(bad);
    expect(texts()).toEqual(['2']);
    await judge(aForm());
    expect(texts()).toEqual(['2', null]);
  });

  test.each([
    [999, '999'],
    [1000, '999+'],
  ])('%d errors are %s', async (count, text) => {
    const rows = Array.from({ length: count }, (_, i) =>
      aRow({ key: String(i), sku: String(i), variation: String(i), price: 130 }),
    );
    await open();
    await judge(aForm({}, rows));
    expect(texts()).toEqual([text]);
  });

  test('comes back after the page was loaded anew: the browser drops a tab’s badge then', async () => {
    await open('visit-1');
    await judge(bad, 'visit-1');
    await open('visit-2');
    await judge(bad, 'visit-2');
    expect(texts().at(-1)).toBe('2');
    expect(texts().length).toBeGreaterThan(1);
  });

  test('is cleared when the seller pauses', async () => {
    await open();
    await judge(bad);
    await fakeBrowser.storage.local.set({
      settings: { language: null, sellerZone: null, pausedEverywhere: true, pausedPages: [] },
    });
    await open();
    expect(texts()).toEqual(['2', null]);
  });

  test('a tab that was closed meanwhile does no harm', async () => {
    badge.mockImplementation(() => Promise.reject(new Error('No tab with id: 7')));
    await open();
    await expect(judge(bad)).resolves.toMatchObject({ known: true });
  });
});

test('a visit of the seller’s own choice of market', async () => {
  await fakeBrowser.storage.local.set({ [`shop:${shopId}`]: aShop({ market: 'VN' }) });
  await reviews.openVisit(tab, request);
  expect(reviews.checklistIn(tab)).toMatchObject({ market: 'VN', recognised: 'hand', zone: 'Asia/Ho_Chi_Minh' });
});
