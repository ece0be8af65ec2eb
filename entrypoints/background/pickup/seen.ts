/** What of a warehouse page pickup goes by. */
import type { Reading, WarehouseAddress, WarehouseForm, WarehousePurpose } from '../../../rules/form.ts';

/** Parcels leave it, as far as the page says; nothing is collected at a warehouse for returns. */
const isDispatch = (purpose: Reading<WarehousePurpose>): boolean =>
  purpose.state !== 'read' || purpose.value === 'dispatch';

/** Its name as the page writes it, else that of the only one there is; empty where nothing tells. */
export function nameOf({ fields, rows }: WarehouseForm): string {
  if (fields.name.state === 'read' && fields.name.value.trim() !== '') return fields.name.value.trim();
  const own = rows.filter(({ purpose }) => isDispatch(purpose));
  return own.length === 1 ? (own[0]?.key ?? '') : '';
}

export const addressIn = ({ fields }: Pick<WarehouseForm, 'fields'>): WarehouseAddress => addressOf(fields);

function addressOf({ contact, phone, country, region, street, postcode }: WarehouseAddress): WarehouseAddress {
  return { contact, phone, country, region, street, postcode };
}

/** The address that stood in the form when it was opened; null for a new warehouse, and where it was not seen. */
export const savedIn = ({ fields: { saved } }: WarehouseForm): WarehouseAddress | null =>
  saved.state === 'read' ? addressOf(saved.value) : null;

/** Text for text: a comma is a change. */
export const isSameAddress = (a: WarehouseAddress | null, b: WarehouseAddress | null): boolean =>
  a !== null && b !== null && JSON.stringify(addressOf(a)) === JSON.stringify(addressOf(b));
