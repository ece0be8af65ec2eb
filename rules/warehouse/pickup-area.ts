import { isAmong, ownAreaOf } from '../address/areas.ts';
import { placeOf } from '../address/place.ts';
import { defineRule } from '../rule.ts';

/** A sentence repeats no more of a text that names no place, in characters. */
const shown = 40;

export default defineRule({
  page: 'warehouse',
  per: 'form',
  needs: ['pickupSite', 'region', 'pickupAreas'],
  optional: ['street'],
  policy: 'pickupCities',
  messages: {
    outside: { severity: 'warning', data: ['area'] },
    notKnown: { severity: 'unknown', data: ['area'] },
  },
  check({ region, street, pickupAreas }, cities) {
    const place = placeOf(region, street ?? '');
    const own = ownAreaOf(place, region, pickupAreas);
    if (own) return own.isServed ? undefined : { at: 'region', message: 'outside', data: { area: own.city } };
    if (isAmong(place, region, cities)) return;
    const area = (place.city ?? place.province ?? region.join(' ')).slice(0, shown);
    return { at: 'region', message: 'notKnown', data: { area } };
  },
});
