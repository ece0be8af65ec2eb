/** Which warehouse the form of a page is of: pages may show it without its name. */
import { editOf } from '../address/edit.ts';
import type { Reading, WarehouseAddress, WarehouseForm, WarehousePurpose } from '../form.ts';
import { plain } from './alike.ts';
import { longest, type WarehousePickup } from './record.ts';

/** Parcels leave it, as far as the page says; nothing is collected at a warehouse for returns. */
const isDispatch = (purpose: Reading<WarehousePurpose>): boolean =>
  purpose.state !== 'read' || purpose.value === 'dispatch';

/** So much of a street takes the place of a name. */
const ofStreet = 60;
/** A shorter street may be a part of any other. */
const enough = 4;

/**
 * Its name as the page writes it, else what else tells: the only one on the list, the listed one with this street, one
 * that is `kept` with this address. Empty for the only one there is; of several that nothing names each goes by its
 * street.
 */
export function nameOf({ fields, rows }: WarehouseForm, kept: readonly WarehousePickup[]): string {
  const { name, saved } = fields;
  if (name.state === 'read' && name.value.trim() !== '') return name.value.trim().slice(0, longest.name);
  const isNew = saved.state === 'blank';
  const own = isNew ? [] : rows.filter(({ purpose }) => isDispatch(purpose));
  if (own.length === 1) return own[0]?.key ?? '';

  const { street } = saved.state === 'read' ? saved.value : fields;
  const text = street.state === 'read' ? street.value.trim() : '';
  const listed = own.filter(({ address }) => address.state === 'read' && plain(address.value).includes(plain(text)));
  if (plain(text).length >= enough && listed.length === 1) return listed[0]?.key ?? '';

  const unlisted = kept.filter(({ name: one }) => !rows.some(({ key }) => key === one));
  const known = saved.state === 'read' ? unlisted.find((one) => isAt(one, saved.value)) : undefined;
  if (known) return known.name;
  const isOnly = rows.length === 0 && !unlisted.some((one) => one.name === '' && one.address !== null);
  return isOnly ? '' : text.slice(0, ofStreet);
}

/** It has this address, or had it before a save that may not have been one. */
const isAt = ({ address, unconfirmed }: WarehousePickup, saved: WarehouseAddress): boolean =>
  [address, unconfirmed?.before.address].some((one) => one != null && editOf(one, saved).changed.length === 0);
