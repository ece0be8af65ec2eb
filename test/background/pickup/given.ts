/** Warehouse pages of a shop that sells to Thailand from China, as the background meets them. */
import { gone, read, type WarehouseForm, type WarehouseRow } from '../../../rules/form.ts';
import { anAddress, noAddress } from '../../rules/pickup/given.ts';

/** The host says that it sells from abroad. */
export const shop = 'seller.tiktokglobalshop.com|TH|7';
export const localShop = 'seller-th.tiktok.com|TH|7';

export const aRow = (name: string, given: Partial<WarehouseRow> = {}): WarehouseRow => ({
  ...{ key: name, name, purpose: read('dispatch'), status: gone, address: gone, ...given },
});

export const aForm = (
  given: Partial<WarehouseForm['fields']> = {},
  rows: readonly WarehouseRow[] = [],
): WarehouseForm => ({
  page: 'warehouse',
  fields: {
    ...anAddress(),
    ...{
      name: read('Dongguan'),
      purpose: read('dispatch'),
      status: read('active'),
      saved: gone,
      ...given,
    },
  },
  rows,
});

/** The page while no warehouse is open. */
export const aList = (...rows: readonly WarehouseRow[]): WarehouseForm =>
  aForm({ ...noAddress, name: gone, purpose: gone, status: gone }, rows);
