// @vitest-environment jsdom
/** Texts of the page → prices, counts, the currency it shows. A number that can be read in two ways is never guessed. */
import { describe, expect, test } from 'vitest';
import {
  countIn,
  currencyShown,
  moneyIn,
  writingOf,
  type Writing,
} from '../../entrypoints/seller-center.content/values.ts';
import { blank, garbled, gone, read } from '../../rules/form.ts';
import { aVisit, numberField } from './site.ts';

const thb: Writing = { currency: { code: 'THB', decimals: 2 }, marks: ['.'], zone: 'Asia/Bangkok', language: 'en' };
const vnd: Writing = {
  currency: { code: 'VND', decimals: 0 },
  marks: [',', '.'],
  zone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
};

function cell(html: string): Element {
  const box = document.createElement('td');
  box.innerHTML = html;
  return box;
}

describe('prices', () => {
  const typed = (value: string, reported?: string, writing = thb) =>
    moneyIn(cell(numberField('core', value, reported, '฿')), writing);
  const price = (amount: number, currency = 'THB') => read({ amount, currency });

  test.each([
    ['90', price(9000)],
    ['90.5', price(9050)],
    ['1,299.00', price(129_900)],
    ['0', price(0)],
    ['฿90', price(9000)],
    ['', blank],
    ['90.005', garbled('90.005', 'too-many-decimals')],
    ['1,29', garbled('1,29', 'not-a-number')],
    ['abc', garbled('abc', 'not-a-number')],
    ['₫90', garbled('₫90', 'not-a-number')],
    ['-5', garbled('-5', 'not-a-number')],
    ['99999999999999999999', garbled('99999999999999999999', 'too-big')],
  ])('typed in baht: %s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test('a text with two readings is settled by what the field reports, and only by that', () => {
    expect(typed('129.000', undefined, vnd)).toEqual(garbled('129.000', 'ambiguous'));
    expect(typed('129.000', '129000', vnd)).toEqual(price(129_000, 'VND'));
    expect(typed('129.000', '129', vnd)).toEqual(price(129, 'VND'));
    expect(typed('129.000', '7', vnd)).toEqual(garbled('129.000', 'ambiguous'));
    expect(typed('129.000', '', vnd)).toEqual(garbled('129.000', 'ambiguous'));
    expect(typed('129.000', 'Infinity', vnd)).toEqual(garbled('129.000', 'ambiguous'));
    expect(typed('129000', undefined, vnd)).toEqual(price(129_000, 'VND'));
  });

  test('what the field reports never replaces a clear text: it lags behind typing', () => {
    expect(typed('90', '80')).toEqual(price(9000));
    expect(typed('', '80')).toEqual(blank);
  });

  test.each([
    ['฿120.00', price(12_000)],
    ['<span>฿</span><span>120.00</span>', price(12_000)],
    ['฿120.00 - ฿150.00', price(12_000)],
    ['฿150.00 – ฿120.00', price(12_000)],
    ['<del>฿199.00</del> ฿120.00', price(12_000)],
    ['<s>฿199.00</s><b>฿120.00</b>', price(12_000)],
    ['<span style="text-decoration: line-through">฿199.00</span>฿120.00', price(12_000)],
    ['<span style="display: none">฿1.00</span>฿120.00', price(12_000)],
    ['<span hidden>฿1.00</span>฿120.00', price(12_000)],
    ['--', blank],
    ['', blank],
    ['$120.00', garbled('$120.00', 'not-a-number')],
    ['฿1.2K', garbled('฿1.2K', 'not-a-number')],
  ])('shown in baht: %s', (html, expected) => {
    expect(moneyIn(cell(html), thb)).toEqual(expected);
  });

  test('shown in đồng, dot or comma between thousands', () => {
    expect(moneyIn(cell('584.901₫'), vnd)).toEqual(price(584_901, 'VND'));
    expect(moneyIn(cell('584,901₫'), vnd)).toEqual(price(584_901, 'VND'));
    expect(moneyIn(cell('584.901₫ - 600.000₫'), vnd)).toEqual(price(584_901, 'VND'));
  });

  test('no cell, or no currency: gone', () => {
    expect(moneyIn(undefined, thb)).toEqual(gone);
    expect(moneyIn(cell('120'), { ...thb, currency: null })).toEqual(gone);
  });
});

describe('counts', () => {
  const typed = (value: string, reported?: string, writing = thb) =>
    countIn(cell(numberField('core', value, reported)), writing);

  test.each([
    ['2', read(2)],
    ['1,200', read(1200)],
    ['0', read(0)],
    ['-1', read(-1)],
    ['2.5', read(2.5)],
    ['25%', read(25)],
    ['', blank],
    ['two', garbled('two', 'not-a-number')],
    ['1,20', garbled('1,20', 'not-a-number')],
  ])('typed: %s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test('two readings, settled by what the field reports', () => {
    expect(typed('1.200', undefined, vnd)).toEqual(garbled('1.200', 'ambiguous'));
    expect(typed('1.200', '1200', vnd)).toEqual(read(1200));
    expect(typed('1.200', '1.2', vnd)).toEqual(read(1.2));
  });

  test.each([
    ['50', read(50)],
    ['1,200', read(1200)],
    ['50 件', read(50)],
    ['50 pcs', read(50)],
    ['No limit', blank],
    ['不限', blank],
    ['-', blank],
    ['', blank],
    ['1.2K', garbled('1.2K', 'not-a-number')],
    ['1.2万', garbled('1.2万', 'not-a-number')],
  ])('shown: %s', (text, expected) => {
    expect(countIn(cell(text), thb)).toEqual(expected);
  });

  test('no cell: gone', () => {
    expect(countIn(undefined, thb)).toEqual(gone);
  });
});

describe('the way a page writes', () => {
  test.each([
    ['en', ['.'], ['.']],
    ['vi', ['.'], [',', '.']],
    ['id', [',', '.'], [',', '.']],
    ['en', [',', '.'], ['.', ',']],
    ['th', ['.'], ['.']],
  ] as const)('%s page in a market with %j', (language, marks, expected) => {
    expect(writingOf(aVisit({ marks }), language, null).marks).toEqual(expected);
  });

  test('the market’s own currency wins over one the page shows', () => {
    const usd = { code: 'USD', decimals: 2 };
    expect(writingOf(aVisit(), 'en', usd).currency).toEqual({ code: 'THB', decimals: 2 });
    expect(writingOf(aVisit({ currency: null }), 'en', usd).currency).toEqual(usd);
    expect(writingOf(aVisit({ currency: null }), 'en', null).currency).toBeNull();
  });

  test.each([
    ['one currency', ['฿120', '฿90'], { code: 'THB', decimals: 2 }],
    ['one without decimals', ['584.901₫'], { code: 'VND', decimals: 0 }],
    ['some cells without', ['120', 'R$ 90,00', ''], { code: 'BRL', decimals: 2 }],
    ['two currencies', ['฿120', '₫90'], null],
    ['a bare dollar sign', ['$120'], null],
    ['none', ['120', ''], null],
    ['no cells', [], null],
    ['a crossed-out other currency', ['<del>$3</del> ฿120'], { code: 'THB', decimals: 2 }],
  ])('currency shown: %s', (_, cells, expected) => {
    expect(currencyShown(cells.map(cell))).toEqual(expected);
  });
});
