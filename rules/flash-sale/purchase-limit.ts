import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: [],
  blank: ['limit'],
  policy: 'flashSalePurchaseLimit',
  messages: {
    notWhole: { severity: 'error', data: ['limit'] },
    outOfRange: { severity: 'error', data: ['limit', 'min', 'max'] },
  },
  check({ limit }, { min, max }) {
    if (limit === null) return undefined;
    const fix = { limit: Math.min(Math.max(Math.round(limit), min), max) };
    if (!Number.isInteger(limit)) return { at: 'limit', message: 'notWhole', data: { limit }, fix };
    if (limit >= min && limit <= max) return undefined;
    return { at: 'limit', message: 'outOfRange', data: { limit, min, max }, fix };
  },
});
