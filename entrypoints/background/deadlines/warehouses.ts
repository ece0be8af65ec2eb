/** The warehouses that imported orders name. */
import { shopsOf } from '../ceilings.ts';
import { readLines } from '../history.ts';
import { readIndex } from '../storage.ts';

/** Each name once, as the exports of this shop write it, sorted. Rejects where a history cannot be read. */
export async function warehousesOf(shop: string): Promise<readonly string[]> {
  const index = await readIndex();
  const names = new Set<string>();
  for (const { key, imported } of index) {
    if (!imported || !(await shopsOf(key)).some((each) => each.shop === shop)) continue;
    for await (const { warehouse, words, length } of readLines(key)) {
      // Few of the words are warehouses, and all lines name the same few.
      const used = new Set(warehouse.subarray(0, length));
      for (const word of used) names.add(words[word] ?? '');
    }
  }
  names.delete('');
  return [...names].sort();
}
