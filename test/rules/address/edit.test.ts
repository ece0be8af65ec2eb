/** Which edits change only the looks of an address. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editOf } from '../../../rules/address/edit.ts';
import { read } from '../../../rules/form.ts';
import { anAddress } from '../given-warehouse.ts';

const edit = (before: string, after: string) => editOf(anAddress({ street: before }), anAddress({ street: after }));
const sign = fc.constantFrom(' ', '\u3000', '，', ',', '。', '.', '（', ')', '-', '—', '、', '·');
const letter = fc.constantFrom(...Array.from('富民中路号栋东西南北工业园ABab'));
const digit = fc.constantFrom(...Array.from('0123456789'));
const address = fc.array(fc.oneof(letter, digit), { minLength: 1, maxLength: 40 });
const isDigit = (one: string | undefined): boolean => one !== undefined && /\d/.test(one);

test('a sign or a space more is cosmetic, but not between two digits', () => {
  fc.assert(
    fc.property(address, sign, fc.nat(), (parts, extra, at) => {
      const i = at % (parts.length + 1);
      const after = [...parts.slice(0, i), extra, ...parts.slice(i)].join('');
      const isCosmetic = !(isDigit(parts[i - 1]) && isDigit(parts[i]));
      expect(edit(parts.join(''), after)).toEqual({ changed: ['street'], isCosmetic, unread: null });
    }),
  );
});

test('another digit or character never is', () => {
  fc.assert(
    fc.property(address, fc.oneof(fc.constantFrom(...Array.from('甲乙丙丁')), digit), fc.nat(), (parts, other, at) => {
      const i = at % parts.length;
      fc.pre(parts[i] !== other);
      expect(edit(parts.join(''), parts.with(i, other).join(''))).toMatchObject({ isCosmetic: false });
    }),
  );
});

test('nothing changed is no change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(edit(text, text)).toEqual({ changed: [], isCosmetic: true, unread: null });
    }),
  );
});

test('a masked number is the same as far as its digits show, and never surely', () => {
  const phones = (before: string, after: string) =>
    editOf(anAddress({ phone: read(before) }), anAddress({ phone: read(after) }));
  expect(phones('138****8000', '138****8000')).toMatchObject({ changed: [], unread: null });
  expect(phones('138****8000', '13800138000')).toMatchObject({ changed: [], unread: 'phone' });
  expect(phones('138****8000', '13800138001')).toMatchObject({ changed: ['phone'], unread: null });
});
