import { defineRule } from '../rule.ts';
import { offsetMinutes, offsetName } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['startsAt', 'now', 'zone', 'sellerZone'],
  optional: ['pageOffset'],
  policy: 'flashSaleLocalTime',
  messages: {
    differs: { severity: 'info', data: ['shop', 'seller'] },
    zoneContradicts: { severity: 'warning', data: ['page', 'market'] },
  },
  check({ startsAt, now, zone, sellerZone, pageOffset }) {
    const offset = offsetMinutes(startsAt, zone);
    // The label may show today's offset for a sale after the clocks change.
    if (pageOffset !== null && pageOffset !== offset && pageOffset !== offsetMinutes(now, zone)) {
      const data = { page: offsetName(pageOffset), market: offsetName(offset) };
      return { at: 'startsAt', message: 'zoneContradicts', data };
    }
    if (offset === offsetMinutes(startsAt, sellerZone)) return undefined;
    const data = { shop: { at: startsAt, zone }, seller: { at: startsAt, zone: sellerZone } };
    return { at: 'startsAt', message: 'differs', data };
  },
});
