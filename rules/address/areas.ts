/** Which of the seller's own entries, or of a list of cities, an address lies in. */
import type { OwnArea } from '../pickup/record.ts';
import { isSameDivision } from './divisions.ts';
import type { Place } from './place.ts';

/** Names of the place, the smallest division first: as the page writes them, and as the table does. */
function namesOf(place: Place, region: readonly string[]): readonly string[] {
  const known = [place.district, place.city, place.lacks.city ? place.province : null];
  return [...region.toReversed(), ...known.filter((name) => name !== null)];
}

/** What the seller said of this place: a town counts before its city. */
export function ownAreaOf(place: Place, region: readonly string[], areas: readonly OwnArea[]): OwnArea | undefined {
  for (const name of namesOf(place, region)) {
    const own = areas.find(({ city }) => isSameDivision(city, name));
    if (own) return own;
  }
  // 大朗镇 may stand at the front of the detailed address.
  return areas.find(({ city }) => city.length > 1 && place.street.startsWith(city));
}

/** `cities`: each by all its names. */
export const isAmong = (place: Place, region: readonly string[], cities: readonly (readonly string[])[]): boolean =>
  namesOf(place, region).some((name) => cities.some((names) => names.some((one) => isSameDivision(one, name))));
