import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['standing'],
  policy: 'flashSaleEligibility',
  messages: {
    rating: { severity: 'error', data: ['rating', 'bar'] },
    points: { severity: 'error', data: ['points', 'bar'] },
    casePoints: { severity: 'error', data: ['points', 'bar'] },
    balance: { severity: 'error', data: ['balance', 'bar'] },
  },
  check({ standing: { rating, points, balanceUsd, from } }, bar) {
    if (rating !== null && rating < bar.rating) {
      return { at: 'form', message: 'rating', data: { rating, bar: bar.rating } };
    }
    if (points >= bar.points) {
      const message = from === 'cases' ? 'casePoints' : 'points';
      return { at: 'form', message, data: { points, bar: bar.points } };
    }
    // A shop without a rating needs nothing but its points.
    if (rating === null || balanceUsd === null || balanceUsd > bar.balanceUsd) return undefined;
    return { at: 'form', message: 'balance', data: { balance: balanceUsd, bar: bar.balanceUsd } };
  },
});
