/** Two texts of one address, and two spellings of one phone number. */
import { describe, expect, test } from 'vitest';
import { alike, isSamePhone, plain } from '../../../rules/pickup/alike.ts';

describe('two texts are the same', () => {
  test.each([
    ['Wangsha Road 115', 'wangsha road, 115'],
    ['望沙路１１５号', '望沙路115号'],
    ['Bldg. 3 - Floor 2', 'bldg 3 floor 2'],
  ])('%s and %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
  });
  test('but 12-3 is another house than 123', () => {
    expect(alike('12-3', '123')).toBe(false);
    expect(alike('12-3', '12 / 3')).toBe(true);
    expect(plain('12 - 3 号')).toBe('12-3号');
  });
});

describe('two numbers are', () => {
  test.each<[a: string, b: string, same: boolean | null]>([
    ['13812342234', '138 1234 2234', true],
    ['13812342234', '13812342235', false],
    // With the prefix of mainland China or without.
    ['+86 13812342234', '13812342234', true],
    ['0086-138-1234-2234', '13812342234', true],
    ['86 10 8234 5678', '10 8234 5678', true],
    // What stands there without being the prefix is a part of the number.
    ['8613812342', '13812342', false],
    ['13886123456789', '13123456789', false],
    ['8612345678901234', '12345678901234', false],
    ['', '13812342234', null],
    ['13812342234', 'none', null],
    // Hidden digits agree with any.
    ['138****2234', '13812342234', true],
    ['138••••2234', '138xxxx2234', true],
    ['138××××2234', '13812342235', false],
    ['138●●●●2234', '13912342234', false],
    ['138＊＊＊＊2234', '13899992234', true],
    // Four digits on both sides are enough, three are not.
    ['*******2234', '13812342234', true],
    ['********234', '13812342234', null],
    // A mask shorter than what it hides: the ends are laid side by side.
    ['138*2234', '13812342234', true],
    ['138*2234', '13812342235', false],
    ['138*2234', '13812349234', false],
    ['13812342234', '138*2234', true],
    ['138*234', '13812342234', null],
    ['138*234', '13812342235', false],
    ['138*', '13812342234', null],
    ['138*12*2234', '1*12342234', true],
  ])('%j, %j: %s', (a, b, same) => {
    expect(isSamePhone(a, b)).toBe(same);
  });
});
