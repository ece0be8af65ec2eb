import { money, testRule } from '../../rule-tester.ts';

testRule('flash-sale/price-bounds', {
  valid: [
    { name: 'the lowest of a local shop in Thailand', row: { price: 30 } },
    { name: 'the highest', row: { price: 260_000 } },
    { name: 'a cross-border shop may go lower', kind: 'crossBorder', row: { price: 0.01 } },
    { name: 'the highest of a cross-border shop in Singapore', market: 'SG', kind: 'crossBorder', row: { price: 400 } },
    { name: 'IDR 2,000', market: 'ID', row: { price: 2000 } },
    {
      name: 'nobody knows the bounds of cross-border shops in Indonesia',
      market: 'ID',
      kind: 'crossBorder',
      expect: 'unknown',
    },
    { name: 'nor those in the US', market: 'US', kind: 'crossBorder', expect: 'unknown' },
    { name: 'bounds in baht say nothing of dollars', row: { price: money('USD', 0.5) } },
  ],
  invalid: [
    {
      name: 'a satang under the lowest',
      row: { price: 29.99 },
      expect: {
        at: 'price',
        message: 'belowMin',
        severity: 'warning',
        data: { price: money('THB', 29.99), min: money('THB', 30) },
        fix: { price: money('THB', 30) },
        source: 'partner-center-price',
      },
    },
    {
      name: 'a satang over the highest',
      row: { price: 260_000.01 },
      expect: { at: 'price', message: 'aboveMax', severity: 'warning', fix: { price: money('THB', 260_000) } },
    },
    { name: 'nothing', kind: 'crossBorder', row: { price: 0 }, expect: { at: 'price', message: 'belowMin' } },
    {
      name: 'a cent over the highest of a cross-border shop in Singapore',
      market: 'SG',
      kind: 'crossBorder',
      row: { price: 400.01 },
      expect: { at: 'price', message: 'aboveMax', data: { price: money('SGD', 400.01), max: money('SGD', 400) } },
    },
    {
      name: 'a đồng over the highest of a cross-border shop in Vietnam',
      market: 'VN',
      kind: 'crossBorder',
      row: { price: 1_000_001 },
      expect: { at: 'price', message: 'aboveMax' },
    },
    {
      name: 'allowed in Indonesia, and a loss',
      market: 'ID',
      row: { price: 1999 },
      expect: {
        at: 'price',
        message: 'costsMoney',
        severity: 'warning',
        data: { price: money('IDR', 1999), least: money('IDR', 2000) },
        fix: { price: money('IDR', 2000) },
      },
    },
    {
      name: 'below both bounds of Indonesia: the fix passes both',
      market: 'ID',
      row: { price: 99 },
      expect: { at: 'price', message: 'belowMin', fix: { price: money('IDR', 2000) } },
    },
  ],
});
