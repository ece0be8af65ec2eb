import { defineRule } from '../rule.ts';
import { soonestStart } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['startsAt', 'now'],
  policy: 'flashSaleStartsLater',
  messages: { notLater: { severity: 'error', data: [] } },
  check({ startsAt, now }) {
    if (startsAt > now) return undefined;
    return { at: 'startsAt', message: 'notLater', data: {}, fix: { startsAt: soonestStart(now) } };
  },
});
