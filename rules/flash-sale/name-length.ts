import { defineRule } from '../rule.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['name'],
  policy: 'flashSaleNameLength',
  messages: { tooLong: { severity: 'warning', data: ['length', 'max'] } },
  check({ name }, max) {
    // Code points: an emoji or a rare character counts once, as in the platform's interface.
    const { length } = Array.from(name);
    if (length <= max) return undefined;
    return { at: 'name', message: 'tooLong', data: { length, max } };
  },
});
