/** Builders of warehouse pages: a dispatch warehouse in Dongguan without a fault, saved as it stands. */
import { blank, gone, read, type WarehouseAddress, type WarehouseFields } from '../../rules/form.ts';
import type { Reading, WarehouseForm, WarehouseRow } from '../../rules/form.ts';
import type { ErpCopy, OwnArea } from '../../rules/pickup/record.ts';
import { noon } from './given.ts';

type Value<R> = R extends { readonly state: 'read'; readonly value: infer T } ? T : never;
/** A bare value is read, null is blank, a reading stays what it is. */
type GivenAll<Fields> = { readonly [F in keyof Fields]?: Value<Fields[F]> | null | Reading<Value<Fields[F]>> };

export type AddressGiven = GivenAll<WarehouseAddress>;
/** `saved`: what differs from the address on the page; null for a new warehouse. */
export type WarehouseGiven = GivenAll<Omit<WarehouseFields, 'saved'>> & {
  readonly saved?: AddressGiven | null | typeof gone;
};
export type ListedGiven = GivenAll<Omit<WarehouseRow, 'key' | 'name'>> & { readonly name?: string };

const isReading = (value: unknown): value is Reading<never> =>
  typeof value === 'object' && value !== null && 'state' in value;
const readings = (given: object): object =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => [
      name,
      value === null ? blank : isReading(value) ? value : read(value),
    ]),
  );

export const anAddress = (given: AddressGiven = {}): WarehouseAddress => ({
  contact: read('李雷'),
  phone: read('+86 13800138000'),
  country: read('中国大陆'),
  region: read(['广东省', '东莞市', '大朗镇']),
  street: read('富民中路88号3栋'),
  postcode: blank,
  ...readings(given),
});

export function aWarehouse(
  { saved = {}, ...given }: WarehouseGiven = {},
  listed: readonly ListedGiven[] = [],
): WarehouseForm {
  const fields = {
    ...anAddress(),
    name: read('Dongguan 1'),
    purpose: read('dispatch' as const),
    status: read('active' as const),
    ...readings(given),
  };
  const { contact, phone, country, region, street, postcode } = fields;
  const address = { contact, phone, country, region, street, postcode };
  const before = saved === null ? blank : 'state' in saved ? gone : read({ ...address, ...readings(saved) });
  return { page: 'warehouse', fields: { ...fields, saved: before }, rows: listed.map(aListed) };
}

/** Only the list is open. */
export function aList(listed: readonly ListedGiven[]): WarehouseForm {
  const { rows, fields } = aWarehouse({}, listed);
  const closed = Object.fromEntries(Object.keys(fields).map((name) => [name, gone])) as unknown as WarehouseFields;
  return { page: 'warehouse', fields: closed, rows };
}

const aListed = ({ name = 'Dongguan 1', ...given }: ListedGiven): WarehouseRow => ({
  key: name,
  name,
  purpose: read('dispatch'),
  status: read('active'),
  address: read('广东省东莞市大朗镇富民中路88号3栋'),
  ...readings(given),
});

/** A copy of the same warehouse's address, as the seller pasted it from an ERP. */
export const anErp = (address: AddressGiven = {}, given: Partial<ErpCopy> = {}): ErpCopy => ({
  ...{ id: 'e1', name: 'ERP', warehouse: 'Dongguan 1', text: '', method: null, savedAt: noon(), confirmedAt: null },
  address: anAddress(address),
  ...given,
});

export const anArea = (city: string, isServed: boolean): OwnArea => ({ city, isServed, at: noon() });
