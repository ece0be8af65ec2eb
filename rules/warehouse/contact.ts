import { defineRule } from '../rule.ts';

/** Somebody has a name: a letter or a character, in any script. */
const named = /\p{L}/u;

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: [],
  blank: ['contact'],
  policy: 'warehouseContact',
  messages: { missing: { severity: 'error', data: [] } },
  check({ contact }) {
    if (contact !== null && named.test(contact)) return;
    return { at: 'contact', message: 'missing' };
  },
});
