import { describe, expect, test } from 'vitest';
import { catalogue } from '../seller-center/data.ts';
import { marketNamed } from './options.ts';
import { practiceExport } from './practice.ts';

const now = Date.parse('2026-11-22T12:00Z');

describe('the practice shop’s export', () => {
  test('holds the SKUs of its flash-sale page and no others', () => {
    const products = catalogue(5, marketNamed('TH'));
    const lines = [...practiceExport({ market: 'TH', rows: 2000, now }).lines()];
    const sold = new Map(lines.map(({ sku }) => [sku.id, [sku.product, sku.variation, sku.original]]));
    const listed = products.flatMap(({ name, skus }) => skus.map((sku) => [sku.id, [name, sku.name, sku.original]]));
    expect(Object.fromEntries(sold)).toEqual(Object.fromEntries(listed));
  });

  test('is a spreadsheet in Indonesia', () => {
    expect(practiceExport({ market: 'ID', rows: 1, now }).name).toMatch(/\.xlsx$/);
    expect(practiceExport({ market: 'TH', rows: 1, now }).name).toMatch(/\.csv$/);
    expect(practiceExport({ market: 'ID', format: 'csv', rows: 1, now }).name).toMatch(/\.csv$/);
  });

  test('lets a filter through by status and time', () => {
    const from = now - 10 * 86_400_000;
    const all = [...practiceExport({ market: 'TH', rows: 2000, now }).lines()];
    const only = { states: ['cancelled' as const], from };
    const some = [...practiceExport({ market: 'TH', rows: 2000, now, only }).lines()];
    const wanted = all.filter(({ order }) => order.state === 'cancelled' && order.createdAt >= from);
    expect(some).toEqual(wanted);
    expect(some.length).toBeGreaterThan(0);
  });
});
