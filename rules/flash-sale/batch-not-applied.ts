import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['unapplied'],
  policy: 'flashSaleBatchApplies',
  messages: { waiting: { severity: 'warning', data: ['count'] } },
  check({ unapplied }) {
    if (unapplied === 0) return undefined;
    return { at: 'batch', message: 'waiting', data: { count: unapplied } };
  },
});
