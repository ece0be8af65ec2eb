import { defineRule } from '../rule.ts';
import { minute, minutesBetween } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['startsAt', 'endsAt'],
  policy: 'flashSaleMinMinutes',
  yieldsTo: ['flash-sale/ends-after-start'],
  messages: { tooShort: { severity: 'warning', data: ['minutes', 'min'] } },
  check({ startsAt, endsAt }, min) {
    const minutes = minutesBetween(startsAt, endsAt);
    if (minutes >= min) return undefined;
    return {
      at: 'endsAt',
      message: 'tooShort',
      data: { minutes, min },
      fix: { endsAt: startsAt + min * minute },
    };
  },
});
