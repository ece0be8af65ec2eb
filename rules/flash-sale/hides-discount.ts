import { defineRule } from '../rule.ts';
import { overlap } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: ['productDiscounts', 'startsAt', 'endsAt'],
  policy: 'flashSaleHidesDiscount',
  messages: { hidden: { severity: 'info', data: ['name'] } },
  check({ productDiscounts, startsAt, endsAt }) {
    const hidden = productDiscounts.find((discount) => overlap(startsAt, endsAt, discount.startsAt, discount.endsAt));
    if (!hidden) return undefined;
    return { at: 'price', message: 'hidden', data: { name: hidden.name } };
  },
});
