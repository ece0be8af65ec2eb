/** The columns of buyers, which the import never reads and the self-check reads to forget. */
import { fields, plain, type Header } from '../columns.ts';

/** By field, the names of its column in the exports of all markets. */
const names = {
  buyer: ['Buyer Username'],
  phone: ['Phone #', 'Phone'],
  street: ['Detail Address', 'Address Line 1'],
  zipcode: ['Zipcode'],
  district: ['District', 'Districts', 'City'],
} as const satisfies Record<string, readonly string[]>;

export type BuyerField = keyof typeof names;
const buyerFields = Object.keys(names) as readonly BuyerField[];

/** Where a field stands in a row: behind those of the import. */
export const buyerSlot = Object.fromEntries(
  buyerFields.map((field, index) => [field, fields.length + index]),
) as Readonly<Record<BuyerField, number>>;

/** The columns of the import and then those of buyers; −1 where the file has none. */
export function columnsWithBuyers({ columns, names: header }: Header): Int32Array {
  const all = new Int32Array(fields.length + buyerFields.length).fill(-1);
  all.set(columns);
  const known = header.map(plain);
  for (const field of buyerFields) {
    const at = names[field].map((name) => known.indexOf(plain(name))).find((column) => column >= 0);
    all[buyerSlot[field]] = at ?? -1;
  }
  return all;
}
