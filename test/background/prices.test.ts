/** Form → findings with a history behind it: what a seller sees of ceilings and costs, and what no tab ever sees. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Door from '../../entrypoints/background/history.ts';
import type * as Index from '../../entrypoints/background/history-index.ts';
import type { ReviewReply, SentFinding } from '../../entrypoints/background/messages.ts';
import type * as Reviews from '../../entrypoints/background/review.ts';
import type { FlashSaleForm, FlashSaleRow } from '../../rules/form.ts';
import { read } from '../../rules/form.ts';
import { day } from '../../rules/time.ts';
import { aForm, aRow, money } from '../rules/given.ts';
import { aRequest, aShop, fakeLanguage, fakeToolbar, shopId } from './given.ts';
import { aFile, aLine, daysAgo, linesOf, now, openDoor, type Line } from './history/given.ts';

const tab = 7;
const thai = '|TH|';
const request = aRequest();
const [red, blue] = ['1729000000000000001', '1729000000000000002'];
const lines = [
  aLine({ orderId: '5838709000000001', created: daysAgo(20), paid: 11_800 }),
  aLine({ orderId: '5838709000000002', created: daysAgo(2), paid: 12_900 }),
  aLine({
    orderId: '5838709000000003',
    sku: blue,
    variation: 'Blue',
    created: daysAgo(1),
    paid: 9_900,
    status: 'Shipped',
  }),
];

let door: typeof Door;
let index: typeof Index;
let reviews: typeof Reviews;

/** A background that has just been started: it remembers nothing but what is stored. */
async function restart({ empty = false } = {}): Promise<void> {
  door = await openDoor({ empty });
  index = await import('../../entrypoints/background/history-index.ts');
  reviews = await import('../../entrypoints/background/review.ts');
}
async function imported(all: readonly Line[] = lines, history = thai): Promise<void> {
  await door.addFile(history, aFile({ rows: all.length }), linesOf(all));
  await index.keepIndex();
}

const priced = (price: number, given: Partial<FlashSaleRow> = {}): FlashSaleRow => ({
  ...aRow({ key: red, sku: red, product: 'เสื้อยืด', variation: 'Red, M', price, original: 200 }),
  ...given,
});
async function judged(form: FlashSaleForm, revision = 1): Promise<Extract<ReviewReply, { known: true }>> {
  await reviews.openVisit(tab, request);
  const reply = await reviews.review(tab, { visit: request.visit, revision, opened: request, form });
  if (!reply.known) throw new Error('The background does not know the visit.');
  return reply;
}
const found = (reply: ReviewReply, rule: string): SentFinding | undefined =>
  reply.known
    ? [...reply.form, ...reply.rows.flatMap(([, all]) => all)].find((each) => each.rule === `flash-sale/${rule}`)
    : undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  fakeToolbar();
  fakeLanguage();
  await restart({ empty: true });
  return () => vi.useRealTimers();
});

describe('lowest-price', () => {
  test('above the lowest order: an error with that order, its days and the price that passes', async () => {
    await imported();
    const finding = found(await judged(aForm({}, [priced(118.01)])), 'lowest-price');
    expect(finding).toMatchObject({
      result: 'fail',
      severity: 'error',
      row: red,
      at: 'price',
      data: { ceiling: money('THB', 118), order: '5838709000000001', leaves: { at: now + 10 * day } },
      fix: { price: money('THB', 118) },
    });
  });

  test('at the lowest order’s price it passes', async () => {
    await imported();
    expect(found(await judged(aForm({}, [priced(118)])), 'lowest-price')).toBeUndefined();
  });

  test('an edit is judged by the same history', async () => {
    await imported();
    await judged(aForm({}, [priced(118)]));
    const patch = { rows: [priced(119)] };
    expect(
      found(
        await reviews.review(tab, { visit: request.visit, revision: 2, page: 'flash-sale', patch }),
        'lowest-price',
      ),
    ).toMatchObject({
      result: 'fail',
      row: red,
    });
  });

  test('a row without ids is found by its names', async () => {
    await imported();
    const { sku: _, ...row } = priced(99.01, { key: 'เสื้อยืด / Blue', variation: 'blue ' });
    expect(found(await judged(aForm({}, [row])), 'lowest-price')).toMatchObject({
      data: { ceiling: money('THB', 99) },
    });
  });

  test('after a restart in the middle, too', async () => {
    await imported();
    await restart();
    expect(found(await judged(aForm({}, [priced(119)])), 'lowest-price')).toMatchObject({ result: 'fail' });
  });

  test('nothing imported: one unknown for the whole form, and IndexedDB stays closed', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const reply = await judged(aForm({}, [priced(119), priced(119, { key: blue, sku: blue })]));
    expect(found(reply, 'lowest-price')).toMatchObject({ result: 'unknown', missing: { name: 'history' } });
    expect(reply.rows).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });

  test('another market’s or another shop’s history is not taken', async () => {
    await imported(lines, '|VN|');
    await imported(lines, 'seller-th.tiktok.com|TH|999');
    await fakeBrowser.storage.local.set({ shops: ['seller-th.tiktok.com|TH|999', 'seller-th.tiktok.com|TH|1'] });
    expect(found(await judged(aForm({}, [priced(119)])), 'lowest-price')).toMatchObject({ result: 'unknown' });
  });

  test('a gap in the files: unknown, but for a price above an order that counts', async () => {
    await door.addFile(thai, aFile({ from: now - 5 * day }), linesOf(lines));
    await index.keepIndex();
    const below = found(await judged(aForm({}, [priced(100)])), 'lowest-price');
    expect(below).toMatchObject({
      result: 'unknown',
      data: { from: { at: now - 30 * day }, to: { at: now - 5 * day } },
    });
    expect(found(await judged(aForm({}, [priced(119)])), 'lowest-price')).toMatchObject({ result: 'fail' });
  });

  test('a flash window that the page announced leaves its orders out', async () => {
    await imported();
    const window = { id: 'w', name: 'w', startsAt: now - 21 * day, endsAt: now - 19 * day, state: 'ended' } as const;
    await fakeBrowser.storage.local.set({
      [`shop:${shopId}`]: aShop({ windows: [{ ...window, origin: 'draft', items: [{ sku: red }] }], salesRevision: 1 }),
    });
    expect(found(await judged(aForm({}, [priced(129)])), 'lowest-price')).toBeUndefined();
  });
});

describe('below-cost', () => {
  const cost = async (amount: number, currency: string, given: Parameters<typeof aShop>[0] = {}): Promise<void> => {
    await door.changeCosts(thai, new Map([[red, { amount, currency }]]));
    await index.keepIndex();
    await fakeBrowser.storage.local.set({ [`shop:${thai}`]: aShop(given) });
  };
  const rate = { from: 'CNY', to: 'THB', millionths: 5_000_000, at: now - 7 * day };

  test.each([
    ['a cost in baht', 10_000, 'THB', {}, 99.99, 'fail'],
    ['reached', 10_000, 'THB', {}, 100, undefined],
    ['with fees', 9_000, 'THB', { feeBasisPoints: 1000 }, 99.99, 'fail'],
    ['with fees, reached', 9_000, 'THB', { feeBasisPoints: 1000 }, 100, undefined],
    ['in yuan', 2_000, 'CNY', { rates: [rate] }, 99.99, 'fail'],
    ['in yuan, reached', 2_000, 'CNY', { rates: [rate] }, 100, undefined],
    ['in yuan without a rate', 2_000, 'CNY', {}, 99.99, 'unknown'],
    ['in yuan with an old rate', 2_000, 'CNY', { rates: [{ ...rate, at: rate.at - 1 }] }, 99.99, 'unknown'],
  ] as const)('%s', async (_, amount, currency, given, price, result) => {
    await cost(amount, currency, given as Parameters<typeof aShop>[0]);
    expect(found(await judged(aForm({}, [priced(price)])), 'below-cost')?.result).toBe(result);
  });

  test('a product sold at one price has to cover its dearest SKU', async () => {
    await imported();
    await door.changeCosts(thai, new Map([red, blue].map((sku, i) => [sku, money('THB', 50 + i * 30)])));
    await index.keepIndex();
    const { sku: _, ...row } = priced(79.99, { level: 'product', key: 'p', variation: '' });
    expect(found(await judged(aForm({}, [row])), 'below-cost')).toMatchObject({ result: 'fail' });
    expect(found(await judged(aForm({}, [{ ...row, price: read(money('THB', 80)) }])), 'below-cost')).toBeUndefined();
  });

  test('no cost reaches the tab, nor the checklist', async () => {
    await cost(12_345, 'THB');
    const reply = await judged(aForm({}, [priced(100)]));
    expect(found(reply, 'below-cost')).toMatchObject({ result: 'fail' });
    const told = JSON.stringify([reply, reviews.checklistIn(tab), reviews.ceilingIn(tab, request.visit, red)]);
    expect(told).not.toMatch(/123\.?45/);
  });

  test('entered costs take the offer off the checklist', async () => {
    const offers = (): (string | undefined)[] => reviews.checklistIn(tab)!.lines.map(({ couldEnter }) => couldEnter);
    await judged(aForm());
    expect(offers()).toEqual(expect.arrayContaining(['cost', 'history']));
    await cost(10_000, 'THB');
    await imported();
    await judged(aForm());
    expect(offers()).not.toContain('cost');
    expect(offers()).not.toContain('history');
  });
});

describe('the story of a row', () => {
  const story = (row = red, visit = request.visit, from = tab) => reviews.ceilingIn(from, visit, row);

  test('what limits it, until when, and what then', async () => {
    await imported();
    await judged(aForm({}, [priced(119)]));
    expect(story()).toMatchObject({
      state: 'known',
      sku: red,
      comparison: 'atMost',
      steps: [
        { from: now, highest: money('THB', 118), ceiling: { certain: { orderId: '5838709000000001' } } },
        { from: now + 10 * day, highest: money('THB', 129) },
        { from: now + 28 * day, highest: null },
      ],
    });
  });

  test('nothing imported', async () => {
    await judged(aForm({}, [priced(119)]));
    expect(story()).toEqual({ state: 'no-history' });
  });

  test('a visit, tab or row that nobody knows', async () => {
    await imported();
    await judged(aForm({}, [priced(119)]));
    expect([story('other'), story(red, 'visit-2'), story(red, request.visit, 8)]).toEqual([null, null, null]);
  });
});

describe('prices that cannot be looked up', () => {
  test('a browser that fails: unknown, and everything else is judged', async () => {
    await imported();
    await restart();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const reply = await judged(aForm({ name: null }, [priced(119)]));
    expect(found(reply, 'lowest-price')).toMatchObject({ result: 'unknown' });
    expect(found(reply, 'name')).toMatchObject({ result: 'fail' });
  });

  test('one that is slow: unknown first; the tab asks again when they came', async () => {
    await imported();
    await restart();
    const refreshed = vi.fn();
    Object.assign(fakeBrowser.tabs, { sendMessage: (...args: unknown[]) => (refreshed(...args), Promise.resolve()) });
    const { database } = await import('../../entrypoints/background/history/database.ts');
    const db = await database();
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const get = db.get.bind(db);
    vi.spyOn(db, 'get').mockImplementation(async (...args: Parameters<typeof get>) => {
      await gate;
      return get(...args);
    });
    const form = aForm({}, [priced(119)]);
    const waiting = judged(form);
    // What comes meanwhile is judged after it.
    await expect.poll(() => reviews.checklistIn(tab)).not.toBeNull();
    const patch = { rows: [priced(118)] };
    const patched = reviews.review(tab, { visit: request.visit, revision: 2, page: 'flash-sale', patch });
    expect(found(await waiting, 'lowest-price')).toMatchObject({ result: 'unknown' });
    expect(await patched).toMatchObject({ known: true, revision: 2 });
    expect(refreshed).not.toHaveBeenCalled();
    open();
    await expect.poll(() => refreshed.mock.calls.length).toBe(1);
    expect(refreshed).toHaveBeenCalledWith(
      tab,
      expect.objectContaining({ type: 'refresh' }),
      undefined,
      expect.anything(),
    );
    expect(found(await judged(form), 'lowest-price')).toMatchObject({ result: 'fail' });
  });
});
