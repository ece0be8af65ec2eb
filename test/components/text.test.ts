import { describe, expect, test } from 'vitest';
import type { Datum, Finding } from '../../rules/finding.ts';
import { rules } from '../../rules/index.ts';
import type { RuleId } from '../../rules/rule.ts';
import { createTexts } from '../../components/text.ts';
import { compiled } from '../../components/texts/compile.ts';
import { texts as en } from '../../components/texts/en.ts';
import { texts as zh } from '../../components/texts/zh-CN.ts';
import { baht, finding, noHistory, now, textsIn } from './sample.ts';

const english = textsIn('en');
const chinese = textsIn('zh-CN');
const bangkok = (at: number): { at: number; zone: string } => ({ at, zone: 'Asia/Bangkok' });

const say = (rule: RuleId, message: string, data: Readonly<Record<string, Datum>>): Finding =>
  finding({ rule, result: 'fail', severity: 'error', at: 'form', message, data });

describe('money', () => {
  test.each([
    [baht(11800), '฿118.00'],
    [baht(129999900), '฿1,299,999.00'],
    [{ amount: 36000, currency: 'VND' }, '36,000₫'],
    [{ amount: 2000, currency: 'IDR' }, 'Rp2,000'],
    [{ amount: 1050, currency: 'USD' }, 'US$10.50'],
    [{ amount: -1050, currency: 'GBP' }, '-£10.50'],
    [{ amount: 500, currency: 'PLN' }, 'PLN 5.00'],
  ])('%o', (money, text) => {
    expect(english.money(money)).toBe(text);
    expect(chinese.money(money)).toBe(text);
  });
});

describe('times', () => {
  test('carry their offset, and the year unless it is this one', () => {
    const at = Date.UTC(2026, 10, 22, 3);
    expect(english.time(bangkok(at))).toBe('22 Nov 10:00 (GMT+7)');
    expect(chinese.time(bangkok(at))).toBe('11月22日 10:00（GMT+7）');
    expect(english.time(bangkok(Date.UTC(2025, 8, 1)))).toBe('1 Sep 2025 07:00 (GMT+7)');
    expect(chinese.time(bangkok(Date.UTC(2025, 8, 1)))).toBe('2025年9月1日 07:00（GMT+7）');
  });
  test('follow clock changes', () => {
    const london = (at: number): string => english.offset({ at, zone: 'Europe/London' });
    expect([london(Date.UTC(2026, 6, 1)), london(Date.UTC(2026, 11, 1))]).toEqual(['GMT+1', 'GMT']);
  });
  test('nothing absurd makes them throw', () => {
    expect(english.time(bangkok(1e20))).toBe('–');
    expect(english.time(bangkok(Number.NaN))).toBe('–');
    expect(english.time({ at: now, zone: 'Nowhere/Land' })).toBe('22 Nov 02:30 (GMT)');
  });
});

test.each([
  [72, '72 h', '72 小时'],
  [96.5, '96 h 30 min', '96 小时 30 分钟'],
  // One second over is over: never rounded down to the limit itself.
  [72 + 1 / 3600, '72 h 1 min', '72 小时 1 分钟'],
])('%d hours', (hours, inEnglish, inChinese) => {
  expect(english.duration(hours)).toBe(inEnglish);
  expect(chinese.duration(hours)).toBe(inChinese);
});

describe('sentences', () => {
  test('a percentage is never rounded onto the limit that it misses', () => {
    const small = say('flash-sale/discount-depth', 'tooSmall', { percent: 9.9999, min: 10 });
    const deep = say('flash-sale/discount-depth', 'tooDeep', { percent: 90.0001, max: 90 });
    expect(english.sentence(small)).toContain('9.99%');
    expect(english.sentence(deep)).toContain('90.01%');
  });
  test('singular and plural', () => {
    const waiting = (count: number): string =>
      english.sentence(say('flash-sale/batch-not-applied', 'waiting', { count }));
    expect(waiting(1)).toMatch(/^1 ticked row does/);
    expect(waiting(1200)).toMatch(/^1,200 ticked rows do/);
    expect(english.t('count.error', { count: 0 })).toBe('0 errors');
  });
  test('what somebody typed is never taken for a placeholder', () => {
    const taken = say('flash-sale/name-unique', 'taken', { name: '{{count}} $t(x) <b>' });
    expect(english.sentence(taken)).toContain('“{{count}} $t(x) <b>”');
    const slashed = say('flash-sale/name-unique', 'taken', { name: String.raw`{count} \x41 \u0041 \\ #` });
    expect(english.sentence(slashed)).toContain(String.raw`“{count} \x41 \u0041 \\ #”`);
  });
  test('unknown: which field, which fact, or nobody has looked', () => {
    expect(chinese.sentence(noHistory)).toContain('还不知道本店的订单');
    const missing = (kind: 'field' | 'fact' | 'policy', name: string): string =>
      english.sentence({ rule: 'flash-sale/x', result: 'unknown', at: 'price', missing: { kind, name } });
    expect(missing('field', 'original')).toBe('“Original price” could not be read on this page.');
    expect(missing('field', 'price')).toBe('“Flash price” could not be read on this page.');
    expect(missing('fact', 'something new')).toBe('Shoplint lacks a piece of information for this.');
    expect(missing('policy', 'flashSaleDiscount')).toContain('Nobody has researched this rule');
  });
  test('the order behind a ceiling is told by its last digits and its days', () => {
    const onDay = (at: number) => ({ ...bangkok(at), as: 'day' }) as const;
    const data = {
      ...{ price: baht(12000), ceiling: baht(11800), order: '583870900000004821' },
      ...{ ordered: onDay(Date.UTC(2026, 10, 2, 20)), leaves: onDay(Date.UTC(2026, 11, 2, 20)) },
    };
    const sentence = say('flash-sale/lowest-price', 'tooHigh', data);
    expect(english.sentence(sentence)).toContain('฿118.00: order …4821 of 3 Nov, which leaves the window on 3 Dec.');
    expect(chinese.sentence(sentence)).toContain('฿118.00：订单 …4821（11月3日），12月3日起不再计入。');
  });
  test('a rule without a title is called by its id, not left blank', () => {
    expect(english.rule('flash-sale/brand-new')).toBe('flash-sale/brand-new');
  });
  test('costs are never said in the page', () => {
    expect(
      english.sentence(say('flash-sale/below-cost', 'below', { price: baht(100), cost: baht(777) })),
    ).not.toContain('7.77');
  });
});

describe.each([
  ['en', en],
  ['zh-CN', zh],
] as const)('the catalogue in %s', (language, catalogue: Readonly<Record<string, string>>) => {
  const texts = createTexts(language, compiled(catalogue), () => now);
  test('fills every sentence of every rule without a hole left', () => {
    const examples: Readonly<Record<string, Datum>> = {
      ...{ price: baht(100), original: baht(200), ceiling: baht(90), min: 1, max: 99, least: baht(5) },
      ...{ order: '583870900000004821', ordered: bangkok(now), leaves: bangkok(now), to: bangkok(now) },
      ...{ shop: bangkok(now), seller: bangkok(now), from: bangkok(now), start: bangkok(now), end: bangkok(now) },
    };
    for (const [id, { messages }] of Object.entries(rules) as [RuleId, (typeof rules)[RuleId]][]) {
      for (const [message, { data }] of Object.entries(messages)) {
        const filled = Object.fromEntries(data.map((name) => [name, examples[name] ?? 3]));
        expect(texts.sentence(say(id, message, filled))).not.toMatch(/\{\{|\bundefined\b|NaN|flash-sale\//);
      }
    }
  });
  test('ends every sentence as a sentence', () => {
    const sentences = Object.entries(catalogue).filter(([key]) =>
      /^(?:flash-sale\/[\w-]+\.|missing\.|invalid\.)/.test(key),
    );
    for (const [key, text] of sentences) expect(text, key).toMatch(/[.。]$/);
  });
});

test('Chinese uses its own punctuation', () => {
  for (const [key, text] of Object.entries(zh)) {
    const bare = text.replace(/\{\{\w+\}\}/g, 'x');
    expect(bare, key).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
    expect(bare, key).not.toMatch(/[\u4e00-\u9fff]\.(?:\s|$)/);
  }
});

test('a source is named with what it is and when it was read', () => {
  expect(english.source('seed-flash-sale')?.about).toMatch(/^Seller guide, read \d+ \w{3} 20\d\d$/);
  expect(chinese.source('seed-flash-sale')?.about).toMatch(/^卖家教程，20\d\d年\d+月\d+日查阅$/);
  expect(english.source('gone' as never)).toBeNull();
});
