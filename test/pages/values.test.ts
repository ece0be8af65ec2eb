// @vitest-environment jsdom
/** Texts of the page → moments. A text that can be read in two ways is never guessed. */
import { describe, expect, test } from 'vitest';
import { momentIn, orderOf, type PageLanguage, type Writing } from '../../entrypoints/seller-center.content/values.ts';
import { blank, garbled, gone, read } from '../../rules/form.ts';

const thb: Writing = { currency: { code: 'THB', decimals: 2 }, marks: ['.'], zone: 'Asia/Bangkok', language: 'en' };
const now = Date.parse('2026-11-22T12:00:00Z');

function controls(...texts: string[]): HTMLInputElement[] {
  return texts.map((text) => {
    const control = document.createElement('input');
    control.value = text;
    return control;
  });
}
const at = (iso: string) => read(Date.parse(iso));
/** As the page reads it: the order from all its texts, then the moment. */
function moment(
  texts: readonly string[],
  language: PageLanguage,
  offset: number | null = null,
  writing: Writing = thb,
) {
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

  test.each([
    '2/30/2026 10:00',
    '2/29/2026 10:00',
    '13/13/2026 10:00',
    '11/23/2026 24:00',
    '11/23/2026 10:60',
    '11/23/2026 13:00 PM',
    '11/23/2026',
    '10:00',
    'tomorrow',
    '11/23/26 10:00',
    '2026-13-01 10:00',
  ])('%s is no time', (text) => {
    const reading = moment([text], 'en');
    expect(reading.state).toBe('garbled');
    if (reading.state === 'garbled') expect(reading.text).toBe(text);
  });

  test.each([
    ['en', 'read'],
    ['zh-CN', 'read'],
    ['th', 'garbled'],
    ['vi', 'garbled'],
    ['id', 'garbled'],
    ['ms', 'garbled'],
  ] as const)('03/04/2026 in %s is %s', (language, state) => {
    const reading = moment(['03/04/2026 10:00'], language);
    expect(reading).toEqual(
      state === 'read' ? at('2026-03-04T10:00:00+07:00') : garbled('03/04/2026 10:00', 'ambiguous'),
    );
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
    expect(momentIn(controls('13/12/2026 10:00'), null, null, thb, now)).toEqual(
      garbled('13/12/2026 10:00', 'ambiguous'),
    );
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
