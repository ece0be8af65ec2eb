import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceFix } from '../../rules/finding.ts';
import { blank, type Garble } from '../../rules/form.ts';
import { markets } from '../../rules/markets/index.ts';
import {
  currencyIn,
  isAtMostPercent,
  parseCount,
  parseLowestMoney,
  parseMoney,
  percentOff,
  plainText,
  priceAtPercentOff,
  type Currency,
  type NumberStyle,
} from '../../rules/money.ts';
import { money } from './given.ts';

const thb: Currency = { code: 'THB', decimals: 2 };
const vnd: Currency = { code: 'VND', decimals: 0 };
const idr: Currency = { code: 'IDR', decimals: 0 };
const brl: Currency = { code: 'BRL', decimals: 2 };
const of = (code: string): Currency => ({ code, decimals: 2 });

const typed = (...marks: ('.' | ',')[]): NumberStyle => ({ marks, typed: true });
const shown = (...marks: ('.' | ',')[]): NumberStyle => ({ marks, typed: false });
const dot = typed('.');
const either = typed(',', '.');
const amount = (amount: number, { code }: Currency) => ({ state: 'read', value: { amount, currency: code } });
const garbledAs = (why: Garble) => ({ state: 'garbled', why });

describe('a price as it is written', () => {
  test.each([
    ['99', thb, dot, 9900],
    ['99.5', thb, dot, 9950],
    ['99.50', thb, dot, 9950],
    ['99.990', thb, dot, 9999],
    ['.5', thb, dot, 50],
    ['99.', thb, dot, 9900],
    ['0', thb, dot, 0],
    ['007', thb, dot, 700],
    ['1,299', thb, dot, 129_900],
    ['฿1,299.00', thb, dot, 129_900],
    ['1,299.00 ฿', thb, dot, 129_900],
    ['THB 1,299.00', thb, dot, 129_900],
    ['1,299 บาท', thb, dot, 129_900],
    ['１，２９９．００', thb, dot, 129_900],
    ['๑,๒๙๙.๐๐', thb, dot, 129_900],
    ['٣٥', thb, dot, 3500],
    ['1 299.00', thb, dot, 129_900],
    ['1\u00a0299', thb, dot, 129_900],
    ['12,345,678.90', thb, dot, 1_234_567_890],
    ['36.000₫', vnd, shown(',', '.'), 36_000],
    ['₫36,000', vnd, shown(',', '.'), 36_000],
    ['584.901 đ', vnd, shown(','), 584_901],
    ['36000', vnd, either, 36_000],
    ['1.234.567', vnd, either, 1_234_567],
    ['1,234,567', vnd, either, 1_234_567],
    ['Rp129.000', idr, shown(',', '.'), 129_000],
    ['Rp 129.000', idr, shown(','), 129_000],
    ['IDR 129.000', idr, shown(',', '.'), 129_000],
    ['1.234,56', brl, either, 123_456],
    ['1,234.56', brl, either, 123_456],
    ['R$ 1.234,56', brl, shown(','), 123_456],
    ['BRL 35,91', brl, shown(','), 3591],
    ['RM25.50', of('MYR'), dot, 2550],
    ['₱1,000', of('PHP'), dot, 100_000],
    ['S$10', of('SGD'), dot, 1000],
    ['$10', of('SGD'), dot, 1000],
    ['£5.60', of('GBP'), dot, 560],
    ['$7.99', of('USD'), dot, 799],
    ['US$7.99', of('USD'), dot, 799],
    ['90071992547409.91', thb, dot, Number.MAX_SAFE_INTEGER],
  ] as const)('%j is read', (text, currency, style, expected) => {
    expect(parseMoney(text, currency, style)).toEqual(amount(expected, currency));
  });

  test.each(['', '   ', '-', '—', '　'])('%j is blank', (text) => {
    expect(parseMoney(text, thb, dot)).toEqual(blank);
  });

  test.each([
    ['99.999', thb, dot, 'too-many-decimals'],
    ['1.299', thb, dot, 'too-many-decimals'],
    ['36000.5', vnd, typed('.'), 'too-many-decimals'],
    ['36,5', vnd, either, 'too-many-decimals'],
    ['36.000', vnd, either, 'ambiguous'],
    ['36,000', idr, either, 'ambiguous'],
    ['1.234', brl, either, 'ambiguous'],
    ['90071992547409.92', thb, dot, 'too-big'],
    ['1000000000000000', thb, dot, 'too-big'],
    ['9'.repeat(400), thb, dot, 'too-big'],
    ['1e15', thb, dot, 'not-a-number'],
    ['-5', thb, dot, 'not-a-number'],
    ['1,2', thb, dot, 'not-a-number'],
    ['1,2345', thb, dot, 'not-a-number'],
    ['1.2.3', thb, dot, 'not-a-number'],
    ['1.234,56', thb, dot, 'not-a-number'],
    ['.', thb, dot, 'not-a-number'],
    ['cheap', thb, dot, 'not-a-number'],
    ['<b>1</b>', thb, dot, 'not-a-number'],
    ['$99', thb, dot, 'not-a-number'],
    ['US$10', of('SGD'), dot, 'not-a-number'],
    ['฿99', vnd, dot, 'not-a-number'],
    ['50%', thb, dot, 'not-a-number'],
    ['183,13K', vnd, shown(','), 'not-a-number'],
  ] as const)('%j is garbled', (text, currency, style, why) => {
    expect(parseMoney(text, currency, style)).toMatchObject(garbledAs(why));
  });

  test('the number that the field itself reports settles an ambiguous text', () => {
    expect(parseMoney('36.000', vnd, { ...either, reported: 36_000 })).toEqual(amount(36_000, vnd));
    expect(parseMoney('1.234', brl, { ...either, reported: 1234 })).toEqual(amount(123_400, brl));
    expect(parseMoney('36.000', vnd, { ...either, reported: 7 })).toMatchObject(garbledAs('ambiguous'));
  });

  test('a garbled text is kept as it was typed, cut to 80 characters', () => {
    expect(parseMoney('  abc ', thb, dot)).toMatchObject({ text: 'abc' });
    expect(parseMoney('x'.repeat(500), thb, dot)).toMatchObject({ text: 'x'.repeat(80) });
  });

  test.each([
    ['฿1', 'THB'],
    ['36.000₫', 'VND'],
    ['VNĐ 5', null],
    ['Rp5', 'IDR'],
    ['$5', null],
    ['5', null],
  ])('%j names %s', (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });
});

describe('a range of prices', () => {
  test.each([
    ['฿100.00 - ฿150.00', 10_000],
    ['฿150.00 – ฿100.00', 10_000],
    ['100~150', 10_000],
    ['฿100.00', 10_000],
  ])('%j has a lowest', (text, expected) => {
    expect(parseLowestMoney(text, thb, shown('.'))).toEqual(amount(expected, thb));
  });
  test.each(['฿100 - cheap', '1 - 2 - 3', 'abc'])('%j has none', (text) => {
    expect(parseLowestMoney(text, thb, shown('.'))).toMatchObject({ state: 'garbled' });
  });
});

describe('a count', () => {
  test.each([
    ['12', 12],
    ['12 件', 12],
    ['99 pcs', 99],
    ['5%', 5],
    ['1.5', 1.5],
    ['-1', -1],
    ['1,000', 1000],
    ['１２', 12],
    ['12 ชิ้น', 12],
    ['0', 0],
  ])('%j is read', (text, value) => {
    expect(parseCount(text, dot)).toEqual({ state: 'read', value });
  });
  test.each(['', '-'])('%j is blank', (text) => {
    expect(parseCount(text, dot)).toEqual(blank);
  });
  test.each([
    ['many', 'not-a-number'],
    ['1.2K', 'not-a-number'],
    ['3万', 'not-a-number'],
    ['1 triệu', 'not-a-number'],
    ['1e15', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['9'.repeat(20), 'too-big'],
  ] as const)('%j is garbled', (text, why) => {
    expect(parseCount(text, dot)).toMatchObject(garbledAs(why));
  });
  test('that reads in two ways is garbled', () => {
    expect(parseCount('1.000', either)).toMatchObject(garbledAs('ambiguous'));
  });
});

/** As a seller of the market sees prices: grouped, with the symbol. */
const locales = { ID: 'id', TH: 'th', VN: 'vi', MY: 'ms', PH: 'en-PH', SG: 'en-SG', UK: 'en-GB', US: 'en-US' };
const anAmount = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe.each(Object.entries(locales))('in %s', (code, locale) => {
  const { currency = thb, marks = ['.'] } = markets[code] ?? {};
  const { decimals } = currency;
  test('what the site formats is read back', () => {
    const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.code, ...fraction });
    fc.assert(
      fc.property(anAmount, (minor) => {
        const text = format.format(minor / 10 ** decimals);
        expect(parseMoney(text, currency, { marks, typed: false }), text).toEqual(amount(minor, currency));
      }),
    );
  });
  test('what a fix types is read back, plain', () => {
    fc.assert(
      fc.property(anAmount, (minor) => {
        const text = plainText({ amount: minor, currency: currency.code }, decimals);
        expect(text).toMatch(decimals === 0 ? /^\d+$/ : /^\d+\.\d\d$/);
        expect(parseMoney(text, currency, { marks, typed: true }), text).toEqual(amount(minor, currency));
      }),
    );
  });
  test('anything else is a reading too: never thrown, never a fraction of a minor unit', () => {
    const scribble = fc
      .array(fc.constantFrom(...Array.from('0123456789.,- ฿₫$kKđ%e')), { maxLength: 14 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(scribble, fc.string({ maxLength: 30 })), (text) => {
        const reading = parseMoney(text, currency, { marks, typed: true });
        if (reading.state !== 'read') return;
        expect(Number.isSafeInteger(reading.value.amount)).toBe(true);
        expect(reading.value.amount).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('discounts', () => {
  test('in percent, unrounded', () => {
    expect(percentOff(money('THB', 100), money('THB', 90))).toBe(10);
    expect(percentOff(money('THB', 3), money('THB', 2))).toBeCloseTo(33.333, 3);
    expect(percentOff(money('THB', 100), money('THB', 120))).toBe(-20);
  });
  test('the price at a discount, rounded down, has at least that discount; rounded up, at most', () => {
    fc.assert(
      fc.property(
        anAmount.filter((minor) => minor > 0),
        fc.integer({ min: 0, max: 100 }),
        (minor, percent) => {
          const original = { amount: minor, currency: 'THB' };
          const at = priceAtPercentOff(original, percent);
          const off = (price: number): number => percentOff(original, { amount: price, currency: 'THB' });
          expect(off(Math.floor(at))).toBeGreaterThanOrEqual(percent);
          expect(off(Math.floor(at) + 1)).toBeLessThan(percent);
          expect(off(Math.ceil(at))).toBeLessThanOrEqual(percent);
          expect(off(Math.ceil(at) - 1)).toBeGreaterThan(percent);
        },
      ),
    );
  });
  test('a share of the original', () => {
    expect(isAtMostPercent(money('THB', 12), 10, money('THB', 120))).toBe(true);
    expect(isAtMostPercent(money('THB', 12.01), 10, money('THB', 120))).toBe(false);
    expect(isAtMostPercent(money('THB', 0), 10, money('THB', 0))).toBe(true);
  });
});

describe('a fix', () => {
  test('a price of nothing is no price to propose', () => {
    expect(priceFix(1, 'THB')).toEqual({ fix: { price: { amount: 1, currency: 'THB' } } });
    expect(priceFix(0, 'THB')).toEqual({});
    expect(priceFix(-1, 'THB')).toEqual({});
  });
});
