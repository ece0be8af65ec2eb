/** What the extension keeps on the seller's disk. */
import type { Page } from 'puppeteer-core';

/** True if the ASCII text is anywhere in it: IndexedDB, deflated bytes included, and the extension's storage. */
export const isKept = (own: Page, text: string): Promise<boolean> =>
  own.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('The database does not answer.'));
        };
      });
    const inflated = (bytes: BlobPart): Promise<ArrayBuffer> =>
      new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
    const isIn = (bytes: AllowSharedBufferSource): boolean => new TextDecoder('latin1').decode(bytes).includes(wanted);
    const holds = async (value: unknown): Promise<boolean> => {
      if (typeof value === 'string') return value.includes(wanted);
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        // Bytes that were never deflated do not inflate.
        return isIn(value) || inflated(value as BlobPart).then(isIn, () => false);
      }
      if (typeof value !== 'object' || value === null) return false;
      const inner: unknown[] = value instanceof Map ? [...value] : Object.entries(value).flat();
      return (await Promise.all(inner.map(holds))).includes(true);
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        if (await holds(await Promise.all([done(records.getAll()), done(records.getAllKeys())]))) return true;
      }
      database.close();
    }
    return holds(await chrome.storage.local.get());
  }, text);
