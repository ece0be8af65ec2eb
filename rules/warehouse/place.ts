/** Where a warehouse lies, as far as its page tells. */
import { blank, gone, read, type Reading, type WarehouseFields, type WarehouseRow } from '../form.ts';

/** Mainland China as country fields word it. */
const mainland = /^(?:中国(?:大陆)?|mainland china|china(?: mainland)?|cn)$/i;

/** Blank where the address lies elsewhere, gone where nothing tells. */
export function mainlandIn({ country }: Pick<WarehouseFields, 'country' | 'region' | 'street'>): Reading<true> {
  if (country.state !== 'read') return gone;
  return mainland.test(country.value.normalize('NFKC').trim()) ? read(true) : blank;
}

/** A warehouse in mainland China that parcels leave from. A page that names no purpose shows a dispatch warehouse. */
export const siteIn = (fields: WarehouseFields): Reading<true> =>
  isReturn(fields.purpose) ? blank : mainlandIn(fields);

export const siteOfRow = (row: WarehouseRow): Reading<true> => (isReturn(row.purpose) ? blank : gone);

const isReturn = (purpose: WarehouseFields['purpose']): boolean =>
  purpose.state === 'read' && purpose.value === 'return';
