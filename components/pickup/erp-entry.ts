/** An ERP's address as it is typed, and back. */
import type { Reading, WarehouseAddress } from '../../rules/form.ts';

export const entryFields = ['contact', 'phone', 'region', 'street', 'postcode'] as const;
export type EntryField = (typeof entryFields)[number];
export type AddressTexts = Readonly<Record<EntryField, string>>;

const textOf = (reading: Reading<string | readonly string[]>): string => {
  if (reading.state === 'garbled') return reading.text;
  if (reading.state !== 'read') return '';
  const { value } = reading;
  return typeof value === 'string' ? value : value.join(' ');
};

export const textsOf = ({ contact, phone, region, street, postcode }: WarehouseAddress): AddressTexts => ({
  contact: textOf(contact),
  phone: textOf(phone),
  region: textOf(region),
  street: textOf(street),
  postcode: textOf(postcode),
});

/** What was left empty is not told: it may stand in another field. */
const told = (text: string): Reading<string> =>
  text.trim() === '' ? { state: 'gone' } : { state: 'read', value: text.trim() };

export const addressOf = (typed: AddressTexts, country: WarehouseAddress['country']): WarehouseAddress => {
  const region = typed.region.split(/[\s/,，、>]+/).filter((piece) => piece !== '');
  return {
    contact: told(typed.contact),
    phone: told(typed.phone),
    country,
    region: region.length === 0 ? { state: 'gone' } : { state: 'read', value: region },
    street: told(typed.street),
    postcode: told(typed.postcode),
  };
};
