import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank, type Garble } from '../../rules/form.ts';
import { markets } from '../../rules/markets/index.ts';
import {
  currencyIn,
  parseLowestMoney,
  parseMoney,
  plainText,
  type Currency,
  type NumberStyle,
} from '../../rules/money.ts';

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
    ['1 \u00a0 299', thb, dot, 129_900],
    ['99。5', thb, dot, 9950],
    ['1、299', thb, dot, 129_900],
    ['𝟏𝟐', thb, dot, 1200],
    ['០៩', thb, dot, 900],
    ['0.000', vnd, either, 0],
    ['0,000', thb, either, 0],
    ['000.000', vnd, either, 0],
    ['10$', of('USD'), dot, 1000],
    ['$ 10', of('USD'), dot, 1000],
    ['USD 10', of('USD'), dot, 1000],
    ['232,00', thb, shown('.'), 23_200],
    ['1.234', thb, shown(','), 123_400],
    ['1.234,56', thb, shown('.'), 123_456],
    ['36.000', vnd, shown('.'), 36_000],
    [' '.repeat(1000) + '5', thb, dot, 500],
    ['12345678901', thb, dot, 1_234_567_890_100],
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

  test.each(['', '   ', '-', '--', '—', '　'])('%j is blank', (text) => {
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
    ['1$0', of('USD'), dot, 'not-a-number'],
    ['5-', thb, dot, 'not-a-number'],
    ['฿', thb, dot, 'not-a-number'],
    ['232,00', thb, { ...shown('.'), exactly: true }, 'not-a-number'],
    ['36.000', vnd, { ...shown('.'), exactly: true }, 'not-a-number'],
    ['๕'.repeat(1000), thb, dot, 'too-big'],
    ['๕'.repeat(1001), thb, dot, 'not-a-number'],
  ] as const)('%j is garbled', (text, currency, style, why) => {
    const reading = { state: 'garbled', why, text: text.slice(0, 80) };
    expect(parseMoney(text, currency, style)).toEqual(reading);
    if (text.length < 990) expect(parseMoney(`  ${text} `, currency, style)).toEqual(reading);
  });

  test('is read whatever was read before, and however much', () => {
    for (let i = 1; i <= 5100; i += 1) {
      const { price, text } = { price: i * 100, text: `฿ ${String(i)}` };
      expect(parseMoney(text, thb, dot)).toEqual(amount(price, thb));
    }
    expect(parseMoney('฿ 1', thb, dot)).toEqual(amount(100, thb));
  });

  test('the number that the field itself reports settles an ambiguous text', () => {
    expect(parseMoney('36.000', vnd, { ...either, reported: 36_000 })).toEqual(amount(36_000, vnd));
    expect(parseMoney('1.234', brl, { ...either, reported: 1234 })).toEqual(amount(123_400, brl));
    expect(parseMoney('36.000', vnd, { ...either, reported: 7 })).toMatchObject(garbledAs('ambiguous'));
    expect(parseMoney('36.000', vnd, either)).toMatchObject(garbledAs('ambiguous'));
    expect(parseMoney('99.5', thb, { ...either, reported: 7 })).toEqual(amount(9950, thb));
    expect(parseMoney('1.2.3', thb, { ...either, reported: 7 })).toMatchObject(garbledAs('not-a-number'));
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
    ['฿100 — ฿100', 10_000],
    ['฿100-฿99.99', 9999],
  ])('%j has a lowest', (text, expected) => {
    expect(parseLowestMoney(text, thb, shown('.'))).toEqual(amount(expected, thb));
  });
  test.each(['฿100 - cheap', 'cheap - ฿100', '฿100 -', '1 - 2 - 3', 'abc'])('%j has none', (text) => {
    expect(parseLowestMoney(text, thb, shown('.'))).toMatchObject({ state: 'garbled', text });
  });
  test.each(['', '-', ' – '])('%j is blank', (text) => {
    expect(parseLowestMoney(text, thb, shown('.'))).toEqual(blank);
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
