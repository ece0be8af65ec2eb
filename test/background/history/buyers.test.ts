/** Of buyers nothing is kept: an export in which every buyer cell is marked, searched for in everything that is stored. */
import { expect, test } from 'vitest';
import { openDB } from 'idb';
import { readExport } from '../../../entrypoints/options/import/read-export.ts';
import { exportFile } from '../../orders/export.ts';
import { buyerMark } from '../../orders/words.ts';
import { now, openDoor } from './given.ts';

/** All texts in a stored value; bytes as they are and, where they inflate, inflated. */
async function textsIn(value: unknown): Promise<string> {
  if (value instanceof Uint8Array) {
    const inflated = new Blob([value as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return new TextDecoder().decode(value) + (await new Response(inflated).text().catch(() => ''));
  }
  if (ArrayBuffer.isView(value)) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  const texts = await Promise.all(Object.values(value).map(textsIn));
  return [...Object.keys(value), ...texts].join('\n');
}

test('no buyer cell of an export reaches storage', async () => {
  const file = exportFile({ market: 'TH', format: 'csv', rows: 300, now });
  const blob = file.blob();
  expect(await blob.text()).toContain(buyerMark);

  const door = await openDoor();
  const ask = (): Promise<never> => Promise.reject(new Error('The file does not tell day and month apart.'));
  const { lines, info } = await readExport(new File([blob], file.name), { market: 'TH' }, { ask });
  await door.addFile('|TH|', info, lines);
  const { readSkus } = await import('../../../entrypoints/background/ceilings.ts');
  const [sku] = await readSkus('|TH|', now);

  const db = await openDB('shoplint');
  const stored = await Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)]));
  db.close();
  const texts = await textsIn(stored);
  // The search does find what is kept.
  expect(texts).toContain(sku!.sku);
  expect(texts).toContain(sku!.product);
  expect(texts).not.toContain(buyerMark);
});
