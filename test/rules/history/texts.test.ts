import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findText, indexTexts, joinTexts, textAt } from '../../../rules/history/texts.ts';

test('every text is found by its content, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (all, other) => {
      const index = indexTexts(all);
      expect(all.map((_, i) => textAt(index, i))).toEqual(all);
      expect(all.map((text) => findText(index, text))).toEqual(all.map((_, i) => i));
      expect(findText(index, other)).toBe(all.indexOf(other));
    }),
  );
});

test('texts that are alike stay apart: ids of one shop differ in their last digits', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `17293847560${String(i).padStart(8, '0')}`);
  const index = indexTexts(ids);
  expect(ids.every((id, i) => findText(index, id) === i)).toBe(true);
  expect(findText(index, '1729384756000005000')).toBe(-1);
});

test('texts may repeat where nobody looks them up', () => {
  const names = ['Mug', '', 'Mug'];
  const texts = joinTexts(names);
  expect(names.map((_, i) => textAt(texts, i))).toEqual(names);
});
