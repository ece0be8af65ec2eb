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
    pageRating: { severity: 'error', data: ['rating', 'bar', 'seen'] },
    pagePoints: { severity: 'error', data: ['points', 'bar', 'seen'] },
    balance: { severity: 'error', data: ['balance', 'bar'] },
  },
  check({ standing: { rating, points, balanceUsd, from, seen } }, bar) {
    if (rating !== null && rating < bar.rating) {
      const data = { rating, bar: bar.rating };
      if (seen) return { at: 'form', message: 'pageRating', data: { ...data, seen } };
      return { at: 'form', message: 'rating', data };
    }
    if (points >= bar.points) {
      const data = { points, bar: bar.points };
      if (seen) return { at: 'form', message: 'pagePoints', data: { ...data, seen } };
      return { at: 'form', message: from === 'cases' ? 'casePoints' : 'points', data };
    }
    // A shop without a rating needs nothing but its points.
    if (rating === null || balanceUsd === null || balanceUsd > bar.balanceUsd) return undefined;
    return { at: 'form', message: 'balance', data: { balance: balanceUsd, bar: bar.balanceUsd } };
  },
});
