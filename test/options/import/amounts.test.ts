import { describe, expect, it } from 'vitest';
import { csvOf, headers, lineOf, plainLines, reading } from './given.ts';

/** A file with one line for every pair of subtotal and seller's discount. */
const amounts = (...pairs: readonly (readonly [string, string])[]): string =>
  csvOf([
    headers.TH,
    ...pairs.map(([before, discount]) =>
      lineOf(headers.TH, { 'SKU Subtotal Before Discount': before, 'SKU Seller Discount': discount }),
    ),
  ]);
const read = (market: string, ...pairs: readonly (readonly [string, string])[]) =>
  reading(amounts(...pairs), { market, dayMonth: 'DM' });

describe('An amount', () => {
  it.each([
    ['TH', '120', '38', 82_00],
    ['TH', '1299.50', '0.5', 1299_00],
    ['TH', '฿1,299.00', '฿0.00', 1299_00],
    ['TH', 'THB 1,299', '9', 1290_00],
    ['US', '53.05', '8.99', 44_06],
    ['US', '$41', '$0', 41_00],
    ['ID', '120000', '20000', 100_000],
    ['ID', 'Rp129.000', 'Rp0', 129_000],
    ['ID', 'IDR 1.129.000', '129.000', 1_000_000],
    ['VN', '584.901₫', '901 ₫', 584_000],
    ['VN', '584901.00', '0.00', 584_901],
    ['SG', 'S$12.30', '2.3', 10_00],
    ['UK', '£12.30', '£0', 12_30],
    ['PH', '₱1,299.00', '0', 1299_00],
    ['MY', 'RM12.30', '0', 12_30],
    ['TH', '0', '0', 0],
  ])('of %s that reads “%s” less “%s”', async (market, before, discount, paid) => {
    expect(plainLines(await read(market, [before, discount])).map((line) => line.paid)).toEqual([paid]);
  });

  it.each([
    ['TH', '', '0', 'amount-missing'],
    ['TH', '-', '0', 'amount-missing'],
    ['TH', 'free', '0', 'amount-not-a-number'],
    ['TH', '-5', '0', 'amount-not-a-number'],
    ['TH', '1.299', '0', 'amount-ambiguous'],
    ['TH', '12.3456', '0', 'amount-too-many-decimals'],
    ['TH', 'BRL 35,91', '0', 'amount-other-currency'],
    ['ID', '129,5', '0', 'amount-too-many-decimals'],
    ['TH', '12345678901234567890', '0', 'amount-not-a-number'],
  ])('of %s that reads “%s” less “%s” leaves its line out', async (market, before, discount, reason) => {
    const result = await read(market, ['100', '0'], [before, discount]);
    expect(result.lines.length).toBe(1);
    expect(result.rejected.lines).toMatchObject([
      { line: 3, reason, column: 'SKU Subtotal Before Discount', text: before },
    ]);
  });

  it('groups thousands as the rest of its file shows', async () => {
    const weak = ['1.299', '0'] as const;
    const comma = await read('TH', weak, ['35,91', '0']);
    expect(plainLines(comma).map((line) => line.paid)).toEqual([1299_00, 35_91]);
    const dot = await read('TH', weak, ['35.91', '0']);
    expect(plainLines(dot).map((line) => line.paid)).toEqual([35_91]);
    expect(dot.rejected.byReason).toEqual({ 'amount-ambiguous': 1 });
    const english = await read('ID', ['1,299', '0']);
    expect(plainLines(english).map((line) => line.paid)).toEqual([1299]);
  });

  it('is never less than the discount on it', async () => {
    const result = await read('TH', ['100', '100'], ['100', '100.01']);
    expect(plainLines(result).map((line) => line.paid)).toEqual([0]);
    expect(result.rejected.lines).toMatchObject([
      { line: 3, reason: 'discount-above-price', column: 'SKU Seller Discount', text: '100.01' },
    ]);
  });
});
