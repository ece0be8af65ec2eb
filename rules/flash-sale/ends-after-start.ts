import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['startsAt', 'endsAt'],
  policy: 'flashSaleEndsAfterStart',
  messages: { notAfter: { severity: 'error', data: [] } },
  check({ startsAt, endsAt }) {
    if (endsAt > startsAt) return undefined;
    return { at: 'endsAt', message: 'notAfter', data: {} };
  },
});
