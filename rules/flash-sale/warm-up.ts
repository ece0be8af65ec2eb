import { defineRule } from '../rule.ts';
import { addCalendarDays } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['warmUp', 'startsAt'],
  optional: ['zone'],
  policy: 'flashSaleWarmUp',
  messages: {
    seenFrom: { severity: 'info', data: ['from'] },
    seenEarlier: { severity: 'info', data: [] },
  },
  check({ warmUp, startsAt, zone }) {
    if (!warmUp.on) return undefined;
    if (warmUp.days === null) return { at: 'warmUp', message: 'seenEarlier', data: {} };
    if (zone === null) return { unread: 'zone' };
    const at = addCalendarDays(startsAt, -warmUp.days, zone);
    return { at: 'warmUp', message: 'seenFrom', data: { from: { at, zone } } };
  },
});
