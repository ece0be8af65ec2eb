/** Telephone numbers as sellers type them: what a phone can be called, and what is wrong with the others. */
import { describe, expect, test } from 'vitest';
import { phoneAnswer, shownPhone, type PhoneAnswer } from '../../../rules/address/phone.ts';

describe('a number', () => {
  test.each<[typed: string, country: string | null, answer: PhoneAnswer]>([
    ['13812342234', 'CN', 'mobile'],
    ['010 8234 5678', 'CN', 'landline'],
    ['400 123 4567', 'CN', 'either'],
    ['(212) 555-2368', 'US', 'either'],
    ['+86 138 1234 2234', null, 'mobile'],
    ['0086 138 1234 2234', null, 'mobile'],
    ['008613812342234', 'US', 'mobile'],
    ['＋８６ １３８１２３４２２３４', null, 'mobile'],
    ['  13812342234  ', 'CN', 'mobile'],
  ])('%j typed in %s is %s', (typed, country, answer) => {
    expect(phoneAnswer(typed, country)).toBe(answer);
  });
});

describe('what is no number that can be called', () => {
  test.each<[typed: string, country: string | null, answer: PhoneAnswer]>([
    ['138', 'CN', 'too-short'],
    ['1381234', 'CN', 'invalid'],
    ['138123422341234', 'CN', 'too-long'],
    ['+86 138', null, 'too-short'],
    ['22345678901', 'CN', 'invalid'],
    ['call 13812342234 please', 'CN', 'invalid'],
    ['later', 'CN', 'invalid'],
    ['later', null, 'invalid'],
    ['', null, 'invalid'],
    ['+', null, 'invalid'],
    ['+', 'CN', 'invalid'],
    ['13812342234', null, 'no-country'],
    // A country that nobody can be in has no prefix of its own.
    ['13812342234', 'ZZ', 'no-country'],
    ['000 13812342234', null, 'no-country'],
    ['+999 123 4567', 'CN', 'foreign'],
    ['00999 123 4567', 'CN', 'foreign'],
  ])('%j typed in %s is %s', (typed, country, answer) => {
    expect(phoneAnswer(typed, country)).toBe(answer);
  });
});

describe('a number with hidden digits', () => {
  test.each(['138****2234', '138••••2234', '138●●●●2234', '138××××2234', '138xxxx2234', '138XX342234', '*8'])(
    '%s',
    (typed) => {
      expect(phoneAnswer(typed, 'CN')).toBe('masked');
    },
  );
  test('is not one with an extension, nor stars alone', () => {
    expect(phoneAnswer('010 8234 5678 x 12', 'CN')).not.toBe('masked');
    expect(phoneAnswer('****', 'CN')).toBe('invalid');
  });
});

test('a sentence repeats forty characters of it, without the spaces around', () => {
  expect(shownPhone('  138 1234 2234 ')).toBe('138 1234 2234');
  expect(shownPhone(`  ${'1'.repeat(41)}`)).toBe('1'.repeat(40));
});
