import { marketOf } from '../../../rules/markets/index.ts';
import { testRule } from '../../rule-tester.ts';

const shop = (rating: number | null, points: number, balanceUsd: number | null) => ({
  standing: { rating, points, balanceUsd },
});

const bar = {
  since: '2023-01-01',
  value: { rating: 2.5, points: 36, balanceUsd: 0 },
  source: 'th-flash-sale',
} as const;
const seen = { at: Date.parse('2026-11-20T10:00+07:00'), zone: 'Asia/Bangkok', as: 'day' } as const;

testRule('flash-sale/eligibility', {
  valid: [
    { name: 'exactly on every bar', known: shop(2.5, 35, -99.99) },
    { name: 'no rating yet and few points, whatever the balance', known: shop(null, 35, -5000) },
    { name: 'a balance nobody entered is not judged', known: shop(4.9, 0, null) },
    {
      name: 'a balance nobody entered, where it must be above nothing',
      market: { ...marketOf('TH'), policies: { flashSaleEligibility: [bar] }, local: {} },
      known: shop(4.9, 0, null),
    },
    {
      name: 'on the bars as the health page showed it',
      known: { standing: { rating: 2.5, points: 35, balanceUsd: null, from: 'page', seen } },
    },
    { name: 'Indonesia asks for 3.0', market: 'ID', known: shop(3, 0, 0) },
    { name: 'cross-border shops too', market: 'VN', kind: 'crossBorder', known: shop(3, 0, 0) },
    { name: 'no bar is known in the UK', market: 'UK', known: shop(1, 40, -500), expect: 'unknown' },
    { name: 'nor in the US', market: 'US', known: shop(1, 40, -500), expect: 'unknown' },
    { name: 'before the academy page of October 2025', on: '2025-10-13', known: shop(1, 0, 0), expect: 'unknown' },
  ],
  invalid: [
    {
      name: 'a tenth under the Thai bar',
      known: shop(2.4, 0, 0),
      expect: {
        at: 'form',
        message: 'rating',
        severity: 'error',
        data: { rating: 2.4, bar: 2.5 },
        fix: null,
        source: 'th-flash-sale',
      },
    },
    {
      name: 'under the Indonesian one',
      market: 'ID',
      known: shop(2.9, 0, 0),
      expect: { at: 'form', message: 'rating', data: { rating: 2.9, bar: 3 }, source: 'id-flash-sale' },
    },
    {
      name: '36 points',
      known: shop(5, 36, 0),
      expect: { at: 'form', message: 'points', severity: 'error', data: { points: 36, bar: 36 } },
    },
    { name: '36 points without a rating', known: shop(null, 36, 0), expect: { at: 'form', message: 'points' } },
    {
      name: '36 points that the cases add up to',
      known: { standing: { rating: null, points: 36, balanceUsd: null, from: 'cases' } },
      expect: { at: 'form', message: 'casePoints', severity: 'error', data: { points: 36, bar: 36 } },
    },
    {
      name: '36 points on the health page, with its day',
      known: { standing: { rating: 4, points: 36, balanceUsd: null, from: 'page', seen } },
      expect: { at: 'form', message: 'pagePoints', severity: 'error', data: { points: 36, bar: 36, seen } },
    },
    {
      name: 'a rating on the health page, with its day',
      known: { standing: { rating: 2.4, points: 0, balanceUsd: null, from: 'page', seen } },
      expect: { at: 'form', message: 'pageRating', severity: 'error', data: { rating: 2.4, bar: 2.5, seen } },
    },
    {
      name: 'a balance on the bar',
      known: shop(5, 0, -100),
      expect: { at: 'form', message: 'balance', severity: 'error', data: { balance: -100, bar: -100 } },
    },
    { name: 'one at a time: the rating first', known: shop(1, 48, -200), expect: { at: 'form', message: 'rating' } },
    { name: 'then the points', known: shop(5, 48, -200), expect: { at: 'form', message: 'points' } },
    {
      name: 'since the day of the academy page',
      on: '2025-10-14',
      market: 'SG',
      known: shop(2.9, 0, 0),
      expect: { at: 'form', message: 'rating', data: { rating: 2.9, bar: 3 } },
    },
  ],
});
