/** What of a warehouse page pickup goes by. */
import type { WarehouseAddress, WarehouseForm } from '../../../rules/form.ts';

export const addressIn = ({ fields }: Pick<WarehouseForm, 'fields'>): WarehouseAddress => addressOf(fields);

function addressOf({ contact, phone, country, region, street, postcode }: WarehouseAddress): WarehouseAddress {
  return { contact, phone, country, region, street, postcode };
}

/** The address that stood in the form when it was opened; null for a new warehouse, and where it was not seen. */
export const savedIn = ({ fields: { saved } }: WarehouseForm): WarehouseAddress | null =>
  saved.state === 'read' ? addressOf(saved.value) : null;

/** All of it reads alike, text for text: there is nothing to write down. */
export const isSameAddress = (a: WarehouseAddress | null, b: WarehouseAddress | null): boolean =>
  a !== null && b !== null && JSON.stringify(addressOf(a)) === JSON.stringify(addressOf(b));
