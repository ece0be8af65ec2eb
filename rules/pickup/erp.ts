/** Whether an ERP holds what Seller Center holds of a warehouse, field by field, and what to copy over. */
import type { Reading, WarehouseAddress } from '../form.ts';
import { alike, isSamePhone, plain } from './alike.ts';

export const mirroredFields = ['contact', 'phone', 'region', 'street', 'postcode'] as const;
export type MirroredField = (typeof mirroredFields)[number];

/** `cosmetic`: only punctuation, spaces, case or width differ. `unknown`: one side could not be read, or is masked. */
export type Agreement = 'same' | 'cosmetic' | 'different' | 'unknown';

export interface Compared {
  readonly field: MirroredField;
  readonly agreement: Agreement;
  /** What Seller Center holds, ready to be copied; null where it could not be read. */
  readonly wanted: string | null;
  /** What the ERP holds; null where the pasted block did not tell. */
  readonly held: string | null;
}

/** Divisions in one text, as addresses write them. */
export const regionText = (region: readonly string[]): string =>
  region.join(/\p{Script=Han}/u.test(region.join('')) ? '' : ', ');

/** A field as text, empty where it is blank; null where it is not known. */
function textOf(reading: Reading<string | readonly string[]>): string | null {
  if (reading.state === 'blank') return '';
  if (reading.state === 'garbled') return reading.text;
  if (reading.state === 'gone') return null;
  const { value } = reading;
  return typeof value === 'string' ? value : regionText(value);
}

/**
 * The ERP's copy against Seller Center's address. Programs split an address between region and street in their own
 * ways: what counts is that all of it stands somewhere, and nothing else. What Seller Center leaves blank is not asked.
 */
export function compareErp(held: WarehouseAddress, wanted: WarehouseAddress): readonly Compared[] {
  const whole = [held.region, held.street].map((part) => textOf(part) ?? '').join('');
  const places = whole === '' ? null : comparePlace(whole, held, wanted);
  return mirroredFields.flatMap((field) => {
    const [want, hold] = [textOf(wanted[field]), textOf(held[field])];
    if (want === '') return [];
    return [{ field, wanted: want, held: hold, agreement: agreementOf(field, want, hold, places) }];
  });
}

interface Places {
  readonly region: Agreement;
  readonly street: Agreement;
}

function agreementOf(field: MirroredField, want: string | null, hold: string | null, places: Places | null): Agreement {
  if (want === null) return 'unknown';
  if (places && (field === 'region' || field === 'street')) return places[field];
  if (hold === null) return 'unknown';
  if (field === 'phone') {
    const isSame = isSamePhone(hold, want);
    if (isSame === null) return 'unknown';
    return isSame ? 'same' : 'different';
  }
  if (hold === want) return 'same';
  return alike(hold, want) ? 'cosmetic' : 'different';
}

/** 广东 for 广东省 is the same place. */
const shortened = (division: string): string =>
  division.length > 2 ? division.replace(/(?:省|市|自治区|特别行政区)$/, '') : division;

const withoutCountry = (address: string): string => plain(address).replace(/^(?:中国|china)/, '');

/** Where the whole differs, the wanted divisions are taken out of what the ERP holds: what is left must be the street. */
function comparePlace(whole: string, held: WarehouseAddress, wanted: WarehouseAddress): Places {
  const region = wanted.region.state === 'read' ? wanted.region.value : [];
  const street = textOf(wanted.street) ?? '';
  const sameStreet: Agreement = whole.includes(street) ? 'same' : 'cosmetic';
  let rest = withoutCountry(whole);
  if (rest === withoutCountry(regionText(region) + street)) return { region: 'same', street: sameStreet };
  const found = region.filter((division, i) => {
    const name = [division, shortened(division)].map(plain).find((one) => one !== '' && rest.includes(one));
    if (name !== undefined) rest = rest.replace(name, '');
    // A city that is its own province: pages list it twice, or with 市辖区 below it; addresses need not.
    return name !== undefined || division === '市辖区' || region.indexOf(division) < i;
  });
  const isSilent = found.length === 0 && held.region.state !== 'read';
  const isStreetSame = region.length > 0 ? rest === plain(street) : rest.endsWith(plain(street));
  return {
    region: found.length === region.length ? 'same' : isSilent ? 'unknown' : 'different',
    street: isStreetSame ? sameStreet : 'different',
  };
}

/** What has to be copied into the ERP, in the order of its fields. */
export const toCopy = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(({ agreement }) => agreement === 'different' || agreement === 'cosmetic');

/** The ERP's copy once all that differed was copied: what agrees stays as the ERP writes it. */
export function mirrored(held: WarehouseAddress, wanted: WarehouseAddress): WarehouseAddress {
  const off = new Set(toCopy(compareErp(held, wanted)).map(({ field }) => field));
  const isOff = (field: MirroredField): boolean => off.has(field) || held[field].state === 'gone';
  const isPlaceOff = off.has('region') || off.has('street');
  return {
    contact: isOff('contact') ? wanted.contact : held.contact,
    phone: isOff('phone') ? wanted.phone : held.phone,
    country: held.country.state === 'gone' ? wanted.country : held.country,
    region: isPlaceOff ? wanted.region : held.region,
    street: isPlaceOff ? wanted.street : held.street,
    postcode: isOff('postcode') ? wanted.postcode : held.postcode,
  };
}
