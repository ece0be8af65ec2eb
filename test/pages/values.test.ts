// @vitest-environment jsdom
/** Texts of the page → readings: moments, prices, counts. A text that can be read in two ways is never guessed. */
import { describe, expect, test } from 'vitest';
import {
  countIn,
  currencyShown,
  momentIn,
  moneyIn,
  orderOf,
  writingOf,
  type PageLanguage,
  type Writing,
} from '../../entrypoints/seller-center.content/values.ts';
import { blank, garbled, gone, read } from '../../rules/form.ts';
import { aVisit, numberField } from './site.ts';

const thb: Writing = { currency: { code: 'THB', decimals: 2 }, marks: ['.'], zone: 'Asia/Bangkok', language: 'en' };
const vnd: Writing = { currency: { code: 'VND', decimals: 0 }, marks: [',', '.'], zone: 'Asia/Ho_Chi_Minh', language: 'vi' };
const now = Date.parse('2026-11-22T12:00:00Z');

function controls(...texts: string[]): HTMLInputElement[] {
  return texts.map((text) => {
    const control = document.createElement('input');
    control.value = text;
    return control;
  });
}
function cell(html: string): Element {
  const box = document.createElement('td');
  box.innerHTML = html;
  return box;
}
const at = (iso: string) => read(Date.parse(iso));
/** As the page reads it: the order from all its texts, then the moment. */
function moment(texts: readonly string[], language: PageLanguage, offset: number | null = null, writing: Writing = thb) {
  return momentIn(controls(...texts), orderOf([texts.join(' ')], language), offset, writing, now);
}

describe('moments', () => {
  test.each([
    ['11/23/2026 10:00 AM', '2026-11-23T10:00:00+07:00'],
    ['11/23/2026 10:00 PM', '2026-11-23T22:00:00+07:00'],
    ['11/23/2026 12:00 AM', '2026-11-23T00:00:00+07:00'],
    ['11/23/2026 12:30 PM', '2026-11-23T12:30:00+07:00'],
    ['11/23/2026 12:00 a.m.', '2026-11-23T00:00:00+07:00'],
    ['11/23/2026 22:00', '2026-11-23T22:00:00+07:00'],
    ['11/23/2026 00:00', '2026-11-23T00:00:00+07:00'],
    ['11/23/2026 10:00:30', '2026-11-23T10:00:30+07:00'],
    ['11/2/2026 9:05', '2026-11-02T09:05:00+07:00'],
    ['11-23-2026 10:00', '2026-11-23T10:00:00+07:00'],
    ['2026-11-23 10:00', '2026-11-23T10:00:00+07:00'],
    ['2026/11/23 10:00', '2026-11-23T10:00:00+07:00'],
    ['23/11/2026 10:00', '2026-11-23T10:00:00+07:00'],
    ['23.11.2026 10:00', '2026-11-23T10:00:00+07:00'],
    ['2026年11月23日 10:00', '2026-11-23T10:00:00+07:00'],
    ['2026年11月23日 上午10:00', '2026-11-23T10:00:00+07:00'],
    ['2026年11月23日 下午10:00', '2026-11-23T22:00:00+07:00'],
    ['１１/２３/２０２６ １０:００', '2026-11-23T10:00:00+07:00'],
    ['2/29/2028 10:00', '2028-02-29T10:00:00+07:00'],
  ])('%s', (text, iso) => {
    expect(moment([text], 'en')).toEqual(at(iso));
  });

  test.each(['2/30/2026 10:00', '2/29/2026 10:00', '13/13/2026 10:00', '11/23/2026 24:00', '11/23/2026 10:60', '11/23/2026 13:00 PM', '11/23/2026', '10:00', 'tomorrow', '11/23/26 10:00', '2026-13-01 10:00'])(
    '%s is no time',
    (text) => {
      const reading = moment([text], 'en');
      expect(reading.state).toBe('garbled');
      if (reading.state === 'garbled') expect(reading.text).toBe(text);
    },
  );

  test.each([
    ['en', 'read'],
    ['zh-CN', 'read'],
    ['th', 'garbled'],
    ['vi', 'garbled'],
    ['id', 'garbled'],
    ['ms', 'garbled'],
  ] as const)('03/04/2026 in %s is %s', (language, state) => {
    const reading = moment(['03/04/2026 10:00'], language);
    expect(reading).toEqual(state === 'read' ? at('2026-03-04T10:00:00+07:00') : garbled('03/04/2026 10:00', 'ambiguous'));
  });

  test.each(['th', 'vi', 'id', 'ms'] as const)('%s: clear where the numbers or AM/PM leave one way', (language) => {
    expect(moment(['12/13/2026 10:00'], language)).toEqual(at('2026-12-13T10:00:00+07:00'));
    expect(moment(['13/12/2026 10:00'], language)).toEqual(at('2026-12-13T10:00:00+07:00'));
    expect(moment(['12/12/2026 10:00'], language)).toEqual(at('2026-12-12T10:00:00+07:00'));
    expect(moment(['03/04/2026 10:00 AM'], language)).toEqual(at('2026-03-04T10:00:00+07:00'));
    expect(moment(['2026-03-04 10:00'], language)).toEqual(at('2026-03-04T10:00:00+07:00'));
  });

  test('one date of the page settles the other', () => {
    expect(orderOf(['03/12/2026 10:00', '15/12/2026 10:00'], 'th')).toBe('DM');
    expect(orderOf(['03/12/2026 10:00', '12/15/2026 10:00'], 'th')).toBe('MD');
    expect(orderOf(['03/12/2026 10:00', '15/12/2026 10:00'], 'en')).toBe('DM');
    expect(orderOf(['13/12/2026 10:00', '12/13/2026 10:00'], 'en')).toBeNull();
    expect(orderOf(['12/12/2026 10:00', '11/12/2026 10:00'], 'th')).toBeNull();
    expect(orderOf(['', ''], 'th')).toBe('MD');
  });

  test('dates that contradict each other are not read', () => {
    expect(momentIn(controls('13/12/2026 10:00'), null, null, thb, now)).toEqual(garbled('13/12/2026 10:00', 'ambiguous'));
  });

  test('two fields, one of them blank; all blank; none', () => {
    expect(moment(['11/23/2026', '10:00'], 'en')).toEqual(at('2026-11-23T10:00:00+07:00'));
    expect(moment(['11/23/2026', '10:00 AM'], 'en')).toEqual(at('2026-11-23T10:00:00+07:00'));
    expect(moment(['11/23/2026', ' '], 'en')).toEqual(blank);
    expect(moment(['', '10:00'], 'en')).toEqual(blank);
    expect(moment(['', ''], 'en')).toEqual(blank);
    expect(moment([' '], 'en')).toEqual(blank);
    expect(momentIn([], 'MD', null, thb, now)).toEqual(gone);
  });

  test('a long text is cut, not lost', () => {
    expect(moment(['x'.repeat(500)], 'en')).toEqual(garbled('x'.repeat(80), 'not-a-time'));
  });
});

describe('zones', () => {
  const text = ['11/23/2026 10:00'];
  const uk: Writing = { ...thb, zone: 'Europe/London' };
  const us: Writing = { ...thb, zone: 'America/Los_Angeles' };

  test('the label agrees with the market, or says nothing', () => {
    expect(moment(text, 'en', null)).toEqual(at('2026-11-23T10:00:00+07:00'));
    expect(moment(text, 'en', 420)).toEqual(at('2026-11-23T10:00:00+07:00'));
  });

  test('a label that contradicts the market wins', () => {
    expect(moment(text, 'en', 480)).toEqual(at('2026-11-23T10:00:00+08:00'));
    expect(moment(text, 'en', -360)).toEqual(at('2026-11-23T10:00:00-06:00'));
    expect(moment(text, 'en', 0)).toEqual(at('2026-11-23T10:00:00Z'));
  });

  test.each([
    ['winter label for a winter date', ['12/01/2026 10:00'], 0, '2026-12-01T10:00:00Z'],
    ['winter label (now) for a summer date', ['07/01/2027 10:00'], 0, '2027-07-01T10:00:00+01:00'],
    ['summer label for a summer date', ['07/01/2027 10:00'], 60, '2027-07-01T10:00:00+01:00'],
    ['no label', ['07/01/2027 10:00'], null, '2027-07-01T10:00:00+01:00'],
    ['a label that is neither', ['07/01/2027 10:00'], 480, '2027-07-01T10:00:00+08:00'],
  ])('London: %s', (_, texts, offset, iso) => {
    expect(moment(texts, 'en', offset, uk)).toEqual(at(iso));
  });

  test.each([
    ['before the clocks go forward', ['03/14/2027 01:59'], '2027-03-14T01:59:00-08:00'],
    ['after', ['03/14/2027 03:00'], '2027-03-14T03:00:00-07:00'],
    ['before they go back', ['11/07/2027 00:59'], '2027-11-07T00:59:00-07:00'],
    ['an hour that comes twice is the first', ['11/07/2027 01:30'], '2027-11-07T01:30:00-07:00'],
    ['after', ['11/07/2027 02:00'], '2027-11-07T02:00:00-08:00'],
  ])('Los Angeles: %s', (_, texts, iso) => {
    expect(moment(texts, 'en', null, us)).toEqual(at(iso));
    expect(moment(texts, 'en', -480, us)).toEqual(at(iso));
  });

  test('a market without a zone: the label, else nothing', () => {
    const nowhere: Writing = { ...thb, zone: null };
    expect(moment(text, 'en', -180, nowhere)).toEqual(at('2026-11-23T10:00:00-03:00'));
    expect(moment(text, 'en', null, nowhere)).toEqual(gone);
    // Half hours and more than a day have no fixed zone: not guessed.
    expect(moment(text, 'en', 330, nowhere)).toEqual(gone);
    expect(moment(text, 'en', 5940, nowhere)).toEqual(gone);
    expect(moment(['nonsense'], 'en', null, nowhere)).toEqual(garbled('nonsense', 'not-a-time'));
  });
});

describe('prices', () => {
  const typed = (value: string, reported?: string, writing = thb) => moneyIn(cell(numberField('core', value, reported, '฿')), writing);
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
  const typed = (value: string, reported?: string, writing = thb) => countIn(cell(numberField('core', value, reported)), writing);

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
