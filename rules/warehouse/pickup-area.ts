import { isAmong, ownAreaOf } from '../address/areas.ts';
import { placeOf, shownPlace } from '../address/place.ts';
import { defineRule } from '../rule.ts';

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
    return { at: 'region', message: 'notKnown', data: { area: shownPlace(place, region) } };
  },
});
