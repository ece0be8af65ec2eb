import { defineRule } from '../rule.ts';
import { hour, hoursBetween } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['startsAt', 'endsAt'],
  policy: 'flashSaleMaxHours',
  yieldsTo: ['flash-sale/ends-after-start'],
  messages: { tooLong: { severity: 'error', data: ['hours', 'max'] } },
  check({ startsAt, endsAt }, maxHours) {
    const hours = hoursBetween(startsAt, endsAt);
    if (hours <= maxHours) return undefined;
    return {
      at: 'endsAt',
      message: 'tooLong',
      data: { hours, max: maxHours },
      fix: { endsAt: startsAt + maxHours * hour },
    };
  },
});
