import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'warehouse',
  per: 'row',
  needs: ['pickupSite', 'status'],
  policy: 'pickupStatus',
  messages: {
    notSignedUp: { severity: 'info', data: [] },
    inReview: { severity: 'info', data: [] },
    outside: { severity: 'info', data: [] },
    restricted: { severity: 'info', data: [] },
  },
  check({ status }) {
    switch (status) {
      case 'none':
        return { at: 'status', message: 'notSignedUp' };
      case 'in-review':
        return { at: 'status', message: 'inReview' };
      case 'outside':
      case 'restricted':
        return { at: 'status', message: status };
      case 'active':
    }
  },
});
