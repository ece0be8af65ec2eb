/** Telephone numbers of our countries. The only file that knows libphonenumber-js. */
import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type MetadataJson,
} from 'libphonenumber-js/core';
import { phoneTable } from './phone-table.ts';

/**
 * `either`: a number, whether of a mobile nobody can tell. `masked`: digits are hidden. `no-country`: it has no prefix,
 * and nobody knows its country. `foreign`: its prefix is of a country that is not in the table.
 */
export type PhoneAnswer =
  'mobile' | 'landline' | 'either' | 'too-short' | 'too-long' | 'invalid' | 'masked' | 'no-country' | 'foreign';

let table: MetadataJson | null = null;
/** Unpacked with the first number that is judged. */
const metadata = (): MetadataJson => (table ??= JSON.parse(phoneTable) as MetadataJson);

/** A number as a sentence repeats it. */
export const shownPhone = (text: string): string => text.trim().slice(0, 40);

/** `country`: ISO code that holds where the number has no prefix; null where nobody knows it. */
export function phoneAnswer(text: string, country: string | null): PhoneAnswer {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace(/^00(?=[1-9])/, '+');
  if (/\d/.test(typed) && /[*•●×]|x{2}/i.test(typed)) return 'masked';
  const home = country !== null && isKnown(country) ? country : undefined;
  if (typed.startsWith('+')) {
    if (!hasKnownPrefix(typed)) return 'foreign';
  } else if (home === undefined) return /\d/.test(typed) ? 'no-country' : 'invalid';
  const options = { extract: false, ...(home === undefined ? null : { defaultCountry: home }) };
  const number = parsePhoneNumberFromString(typed, options, metadata());
  if (number?.isValid() !== true) return wrongLength(typed, home) ?? 'invalid';
  const type = number.getType();
  if (type === 'FIXED_LINE') return 'landline';
  return type === 'MOBILE' ? 'mobile' : 'either';
}

const isKnown = (country: string): country is CountryCode => isSupportedCountry(country as CountryCode, metadata());

/** A bare `+` counts: what is wrong with it is not its country. */
function hasKnownPrefix(typed: string): boolean {
  const digits = typed.replace(/\D/g, '');
  return digits === '' || Object.keys(metadata().country_calling_codes).some((code) => digits.startsWith(code));
}

function wrongLength(typed: string, home: CountryCode | undefined): PhoneAnswer | null {
  const options = home === undefined ? {} : { defaultCountry: home };
  const length = validatePhoneNumberLength(typed, options, metadata());
  if (length === 'TOO_SHORT') return 'too-short';
  return length === 'TOO_LONG' ? 'too-long' : null;
}
