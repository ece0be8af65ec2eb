/** Whose a deadline is: market and shop, or the market alone while no shop was met. */
import { expect, test } from 'vitest';
import { whoseText } from '../../../components/deadlines/words.ts';
import { textsIn } from '../sample.ts';

test('orders that were imported before their shop was met are the market’s', () => {
  expect(whoseText(textsIn('en'), 'TH', 'TH')).toBe('Thailand');
  expect(whoseText(textsIn('en'), 'TH', 'seller-th.tiktok.com · TH')).toBe('Thailand · seller-th.tiktok.com · TH');
  expect(whoseText(textsIn('zh-CN'), 'TH', 'TH')).toBe('泰国');
});
