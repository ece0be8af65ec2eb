import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: [],
  blank: ['name'],
  policy: 'flashSaleName',
  messages: { missing: { severity: 'error', data: [] } },
  check({ name }) {
    if (name?.trim()) return undefined;
    return { at: 'name', message: 'missing', data: {} };
  },
});
