/** Hostile input for every parser: texts that nobody would write, of shapes that make a careless pattern take for ever. */
import fc from 'fast-check';
import { expect, vi } from 'vitest';

// A bound for a machine that does other things too, not an expectation.
vi.setConfig({ testTimeout: 120_000 });

const isHard = process.env['SHOPLINT_HARD'] !== undefined;

/** How many to try: ten times as many with `npm run test:hard`. The same ones each time. */
export const runs = (count: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: isHard ? 10 * count : count,
  seed: 20_261_122,
});

/** Of what parsers look for, and of what breaks them. */
const pieces = [
  ...['0', '1', '9', '12', '2026', '30', '000', '٣', '৭', '๕', '９', '\u{116da}', '½', '²', '千', '万'],
  ...['.', ',', ' ', '-', '+', '−', '/', ':', ';', '%', '*', "'", '"', '(', ')', '|', '\t', '\n', '\r', '。', '，'],
  ...['฿', 'THB', 'Rp', '$', 'US$', '₫', 'E+17', 'NaN', 'Infinity', '-0', 'null', 'K', 'rb'],
  ...['年', '月', '日', '上午', 'PM', 'GMT+7', 'UTC-3:30', 'T', 'Z', '件商品', 'products', 'up to'],
  ...['省', '市', '区', '街道', '广东', '东莞市', '路', '号', '电话', '联系人', 'Phone', 'postcode'],
  ...['__proto__', 'constructor', 'prototype', 'toString', '=1+1', '@SUM(A1)', '<img src=x onerror=alert(1)>'],
  ...['\0', '\ud800', '\udc00', '\u200b', '\u202e', '\ufeff', '\u0301\u0316', '\ufdfa', '𝟗', '👨‍👩‍👧'],
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Repeated, each makes some pattern start anew, or go back, at every character. */
const repeated = [
  ...[' ', '\t', ' \t', '*', '* ', ':', ',', ', ', ';', '-', '.', '0', '1', '1.', '1,', '1-', '-1*', '1/', "'", '"'],
  ...['(', '(GMT', 'GMT ', 'GMT+', 'a ', 'A.', '省', '市 ', '东', '中', '\u0301\u0316', '\ufdfa', '\u200b', '万', '="'],
];
const around = [
  ['', ''],
  ['x', 'x'],
  ['0.', '1'],
  ['* ', 'x'],
  ['1/1/2026', 'x'],
  ['东', '!'],
] as const;

/** Long texts of bad shapes. What takes the square of their length never gets through all of them. */
export const longTexts = (isHard ? [25_000, 100_000, 400_000] : [25_000]).flatMap((length) =>
  repeated.flatMap((unit) =>
    around.map(([before, after]) => before + unit.repeat(Math.ceil(length / unit.length)) + after),
  ),
);

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
const own = (): string[][] => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String));
const before = own();

/** Nothing was added to what all objects share. */
export function expectUnpolluted(): void {
  expect(own()).toEqual(before);
  expect(Object.keys({})).toEqual([]);
}
