import { editOf, placeOfField } from '../address/edit.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: ['pickupSite', 'saved', 'address'],
  policy: 'pickupSignup',
  messages: { restarts: { severity: 'warning', data: ['hours'] } },
  check({ saved, address }, { auditHours }) {
    const { changed, unread } = editOf(saved, address);
    const [first] = changed;
    if (first) return { at: placeOfField(first), message: 'restarts', data: { hours: auditHours } };
    return unread ? { unread } : undefined;
  },
});
