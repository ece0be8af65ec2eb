/**
 * The six mistakes that tools for the "lowest price of 30 days" have made before, each through the whole engine: from
 * order lines to findings.
 */
import { describe, expect, test } from 'vitest';
import { Review } from '../../../rules/engine.ts';
import type { Finding } from '../../../rules/finding.ts';
import { gone, read } from '../../../rules/form.ts';
import { coverageOf, type FileSpan } from '../../../rules/history/coverage.ts';
import { readingOf } from '../../../rules/history/match.ts';
import { rules } from '../../../rules/index.ts';
import type { FlashWindow } from '../../../rules/known.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { day, hour } from '../../../rules/time.ts';
import { createTexts } from '../../../components/text.ts';
import { texts as english } from '../../../components/texts/en.ts';
import { compiled } from '../../../components/texts/compile.ts';
import { texts as chinese } from '../../../components/texts/zh-CN.ts';
import { aForm, aKnown, aRow, aWindow, money, type RowGiven } from '../given.ts';
import { hoursAgo, limitsOfLines, now, type LineGiven } from './given.ts';

const sold = (baht: number, hours: number, given: LineGiven = {}): LineGiven => {
  const created = hoursAgo(hours);
  return { paid: baht * 100, created, paidAt: created, ...given };
};
const whole: FileSpan = { from: hoursAgo(1000), exportedAt: now, filtered: false };

interface Shop {
  readonly lines: readonly LineGiven[];
  readonly files?: readonly FileSpan[];
  readonly windows?: readonly FlashWindow[];
}

/** What the ceiling's rules say of a flash price for the SKU of `aRow()`. */
function judged(price: number, { lines, files = [whole], windows = [] }: Shop, rows: readonly RowGiven[] = [{}]) {
  const limits = limitsOfLines(lines, { windows });
  const known = {
    ...aKnown({ windows, history: files.length === 0 ? gone : read(coverageOf(files, now, false)) }),
    ...(files.length > 0 && {
      ceilings: { get: (row: Parameters<typeof readingOf>[1]) => readingOf(limits, row, now) },
    }),
  };
  const review = new Review({ rules, market: marketOf('TH'), kind: 'local', known });
  const outcome = review.set(
    aForm(
      {},
      rows.map((row) => aRow({ price, original: 200, ...row })),
    ),
  );
  const all: Finding[] = [...outcome.form, ...[...outcome.rows.values()].flat()];
  const ids = ['flash-sale/lowest-price', 'flash-sale/variation-price'];
  return {
    findings: all.filter(({ rule }) => ids.includes(rule)),
    passed: review.answers()['flash-sale/lowest-price']?.pass ?? 0,
  };
}
const messages = (price: number, shop: Shop, rows?: readonly RowGiven[]) =>
  judged(price, shop, rows).findings.map(({ message, missing }) => message ?? missing?.name);

describe('1. orders of flash sales do not count, nor does the sale being made', () => {
  const lines = [sold(120, 100), sold(80, 50)];
  const ended = aWindow({ startsAt: hoursAgo(60), endsAt: hoursAgo(40), state: 'ended' });
  test('a past flash sale', () => {
    expect(messages(120, { lines })).toEqual(['tooHigh']);
    expect(messages(120, { lines, windows: [ended] })).toEqual([]);
  });
  test('the draft itself, once it is a planned window', () => {
    const draft = aWindow({ startsAt: now + day, endsAt: now + 2 * day, origin: 'draft' });
    expect(messages(80, { lines, windows: [draft] })).toEqual([]);
    expect(messages(80.01, { lines, windows: [draft] })).toEqual(['tooHigh']);
  });
});

describe('2. the edges of the window are exact', () => {
  test('720 h ago to the second is out, a second younger is in', () => {
    expect(messages(150, { lines: [sold(120, 720)] })).toEqual([]);
    expect(messages(150, { lines: [sold(120, 720 - 1 / 3600)] })).toEqual(['tooHigh']);
  });
  test('an order of the future is not counted yet', () => {
    expect(messages(150, { lines: [sold(120, -1)] })).toEqual([]);
  });
});

describe('3. each SKU has its own ceiling', () => {
  const lines = [sold(120, 100), sold(60, 100, { sku: '2', variation: 'Red, M' })];
  test('a cheaper variation limits no other', () => {
    expect(messages(120, { lines })).toEqual([]);
  });
  test('one price for all of them is limited by the cheapest', () => {
    const row = { level: 'product', sku: '', key: 'p' } as const;
    expect(messages(60, { lines }, [row])).toEqual([]);
    expect(messages(60.01, { lines }, [row])).toEqual(['aboveCeiling']);
  });
});

describe('4. no data, some data and zero are never a pass, and never 0.00', () => {
  test('nothing imported: unknown, once', () => {
    const { findings, passed } = judged(100, { lines: [], files: [] }, [{}, { key: '2', sku: '2' }]);
    expect(findings).toMatchObject([{ result: 'unknown', at: 'form', missing: { name: 'history' } }]);
    expect(passed).toBe(0);
  });
  test('a part imported: unknown, once, and not for the row that is too high anyway', () => {
    const files = [{ ...whole, from: hoursAgo(200) }];
    const lines = [sold(120, 100), sold(90, 100, { sku: '2' })];
    const { findings, passed } = judged(100, { lines, files }, [{}, { key: '2', sku: '2' }, { key: '3', sku: '3' }]);
    expect(findings).toMatchObject([
      { result: 'unknown', at: 'form', message: 'uncovered' },
      { result: 'fail', row: '2', message: 'tooHigh' },
    ]);
    expect(findings[0]).not.toHaveProperty('row');
    expect(findings[1]).not.toHaveProperty('fix');
    expect(passed).toBe(0);
  });
  test('free samples are no price', () => {
    expect(messages(150, { lines: [sold(0, 100)] })).toEqual([]);
    expect(messages(150, { lines: [sold(0, 100), sold(120, 90)] })).toEqual(['tooHigh']);
  });
  test('no order in a window that is covered: the original price judges alone', () => {
    const { findings, passed } = judged(150, { lines: [sold(120, 800)] });
    expect([findings, passed]).toEqual([[], 0]);
  });
  test('a row that may be either of two SKUs is unknown', () => {
    const lines = [sold(120, 100, { sku: 'a' }), sold(120, 90, { sku: 'b' })];
    const { sku: _, ...nameless } = aRow();
    const review = new Review({
      rules,
      market: marketOf('TH'),
      kind: 'local',
      known: { ...aKnown({ history: true }), ceilings: { get: (row) => readingOf(limitsOfLines(lines), row, now) } },
    });
    const found = review.set(aForm({}, [nameless])).rows.get(nameless.key) ?? [];
    expect(found).toMatchObject([{ result: 'unknown', missing: { kind: 'fact', name: 'ceiling' } }]);
  });
});

describe('5. it says since when the history is complete, and what is missing', () => {
  test('as days of the shop', () => {
    const files = [
      { from: hoursAgo(800), exportedAt: hoursAgo(500), filtered: false },
      { ...whole, from: hoursAgo(90) },
    ];
    const [finding] = judged(100, { lines: [sold(120, 60)], files }).findings;
    const zone = 'Asia/Bangkok';
    expect(finding?.data).toEqual({
      from: { at: hoursAgo(500), zone, as: 'day' },
      to: { at: hoursAgo(90), zone, as: 'day' },
    });
    expect(coverageOf(files, now, false).since).toBe(hoursAgo(90));
  });
});

describe('6. what counts is said', () => {
  test.each([
    ['en', english, 'shipping, tax and TikTok’s own discounts are left out'],
    ['zh-CN', chinese, '不含秒杀订单、运费、税费和平台优惠'],
  ] as const)('in %s', (language, catalogue, axis) => {
    const texts = createTexts(language, compiled(catalogue), () => now);
    const lines = [sold(120, 100), sold(120, 100, { sku: '2', variation: 'Red' })];
    const findings = [...judged(150, { lines }).findings, ...judged(150, { lines }, [{ level: 'product' }]).findings];
    expect(findings).toHaveLength(2);
    for (const finding of findings) expect(texts.sentence(finding)).toContain(axis);
  });
  test('and names the order with its day and the day it leaves', () => {
    const [finding] = judged(150, { lines: [sold(118, 100, { order: '583870900000004821' })] }).findings;
    expect(finding?.data).toEqual({
      price: money('THB', 150),
      ceiling: money('THB', 118),
      order: '583870900000004821',
      ordered: { at: hoursAgo(100), zone: 'Asia/Bangkok', as: 'day' },
      leaves: { at: hoursAgo(100) + 720 * hour, zone: 'Asia/Bangkok', as: 'day' },
    });
    expect(finding?.fix).toEqual({ price: money('THB', 118) });
  });
});
