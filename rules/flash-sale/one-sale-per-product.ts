import { defineRule } from '../rule.ts';
import { overlap } from '../time.ts';

export default defineRule({
  page: 'flash-sale',
  per: 'row',
  needs: ['twins', 'otherSales'],
  optional: ['startsAt', 'endsAt', 'zone'],
  policy: 'flashSaleOnePerProduct',
  messages: {
    twice: { severity: 'error', data: ['count'] },
    overlaps: { severity: 'error', data: ['name', 'start', 'end'] },
  },
  check({ twins, otherSales, startsAt, endsAt, zone }) {
    if (twins > 1) return { at: 'products', message: 'twice', data: { count: twins } };
    if (otherSales.length === 0) return undefined;
    if (startsAt === null) return { unread: 'startsAt' };
    if (endsAt === null) return { unread: 'endsAt' };
    const other = otherSales.find((sale) => overlap(startsAt, endsAt, sale.startsAt, sale.endsAt));
    if (!other) return undefined;
    if (zone === null) return { unread: 'zone' };
    const data = { name: other.name, start: { at: other.startsAt, zone }, end: { at: other.endsAt, zone } };
    return { at: 'products', message: 'overlaps', data };
  },
});
