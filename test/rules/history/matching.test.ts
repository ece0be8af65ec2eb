import { describe, expect, test } from 'vitest';
import { lowestCeilingAt } from '../../../rules/history/lookup.ts';
import { matchRow, readingOf, type RowNames } from '../../../rules/history/match.ts';
import { gone } from '../../../rules/form.ts';
import { textAt } from '../../../rules/history/texts.ts';
import { limitsOfLines, now } from './given.ts';

const limits = limitsOfLines([
  { sku: '11', product: 'Cotton shirt', variation: 'Blue, M', paid: 120_00 },
  { sku: '12', product: 'Cotton shirt', variation: 'Red, M', paid: 90_00 },
  { sku: '21', product: 'Mug', variation: 'Default', paid: 50_00 },
  { sku: '31', product: 'Relisted', variation: 'S', paid: 30_00 },
  { sku: '32', product: 'Relisted', variation: 'S', paid: 20_00 },
  { sku: '33', product: 'Relisted', variation: 'M', paid: 10_00 },
  { sku: '41', product: '', variation: '' },
]);
const row = (given: Partial<RowNames>): RowNames => ({
  product: 'Cotton shirt',
  variation: 'Blue, M',
  level: 'variation',
  ...given,
});
const matched = (given: Partial<RowNames>) => {
  const match = matchRow(limits, row(given));
  return match.state === 'matched' ? match.skus.map((i) => textAt(limits.skus, i)) : match.state;
};

describe('a row finds its SKU', () => {
  test.each<[string, Partial<RowNames>, readonly string[] | string]>([
    ['by id, whatever its name', { sku: '12', product: 'Something else' }, ['12']],
    ['by an id nobody ordered: not by name then', { sku: '99' }, 'unsold'],
    ['by product and variation name', {}, ['11']],
    ['in other letters', { product: ' ＣＯＴＴＯＮ\u00a0 shirt', variation: 'BLUE,  M' }, ['11']],
    ['not by half a name', { variation: 'Blue' }, 'unmatched'],
    ['not by another product', { product: 'Cotton shirts' }, 'unmatched'],
    ['without variations', { product: 'Mug', variation: '' }, ['21']],
    ['with a dash for a variation', { product: 'Mug', variation: '-' }, ['21']],
    ['not where two go by the name', { product: 'Relisted', variation: 'S' }, 'ambiguous'],
    ['where only another variation is doubtful', { product: 'Relisted', variation: 'M' }, ['33']],
    ['not by a name that is not there', { product: '', variation: '' }, 'unmatched'],
  ])('%s', (_, given, expected) => {
    expect(matched(given)).toEqual(expected);
  });
  test.each<[string, string, readonly string[] | string]>([
    ['all its SKUs', 'cotton Shirt', ['11', '12']],
    ['none', 'Cotton socks', 'unmatched'],
    ['not where it may be two products', 'Relisted', 'ambiguous'],
  ])('at product level: %s', (_, product, expected) => {
    expect(matched({ level: 'product', product, variation: '' })).toEqual(expected);
  });
});

describe('its ceiling', () => {
  test('at product level is the lowest of its SKUs', () => {
    const reading = readingOf(limits, row({ level: 'product', variation: '' }), now);
    expect(reading).toMatchObject({ state: 'read', value: { certain: { paid: 90_00 } } });
  });
  test('of an id nobody ordered: no order limits it', () => {
    expect(readingOf(limits, row({ sku: '99' }), now)).toEqual({
      state: 'read',
      value: { certain: null, strict: null },
    });
  });
  test('where the SKU is not certain: not known', () => {
    expect(readingOf(limits, row({ product: 'Relisted', variation: 'S' }), now)).toBe(gone);
    expect(readingOf(limits, row({ product: 'Unheard of' }), now)).toBe(gone);
  });
  test('of no SKU at all is none', () => {
    expect(lowestCeilingAt(limits, [], now)).toEqual({ certain: null, strict: null });
  });
});
