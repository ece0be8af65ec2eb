/** What is missing in an address in mainland China. */
import { placeOf } from './place.ts';
import { streetAnswer } from './street.ts';

/** `not-told`: whether anything is missing cannot be told. */
export type Gap = 'region' | 'city' | 'district' | 'street' | 'number' | 'not-told';

/** The largest part that is surely missing, null where nothing is. A null part was left blank. */
export function gapIn(region: readonly string[] | null, street: string | null): Gap | null {
  const place = placeOf(region ?? [], street ?? '');
  if (place.province === null && region === null) return 'region';
  // What was chosen and is not known here may well be the city or the district.
  const isTold = place.further === '';
  if (isTold && place.city === null && place.district === null && !place.lacks.city) return 'city';
  if (isTold && place.district === null && !place.lacks.district) return 'district';
  const answer = streetAnswer(place.street);
  if (answer === 'no-street') return 'street';
  if (answer === 'no-number') return 'number';
  return answer === 'whole' ? null : 'not-told';
}
