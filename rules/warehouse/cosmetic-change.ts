import { editOf, placeOfField } from '../address/edit.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: ['pickupSite', 'saved', 'address'],
  policy: 'pickupSignup',
  messages: { cosmetic: { severity: 'info', data: [] } },
  check({ saved, address }) {
    const { changed, isCosmetic, unread } = editOf(saved, address);
    const [first] = changed;
    if (!isCosmetic) return;
    if (unread) return { unread };
    return first ? { at: placeOfField(first), message: 'cosmetic' } : undefined;
  },
});
