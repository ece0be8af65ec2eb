/**
 * The browser clears, fills up or spoils what is kept of orders, under an open workbench: what is not there is not shown,
 * one sentence says what to do, and after it nothing is doubled.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExportFile } from '../orders/export.ts';
import { practiceExport } from '../orders/practice.ts';
import { downloads, importFiles, openHistory, type Downloads } from './harness/orders.ts';
import { clearStorage, ownPage } from './own-pages.ts';
import { browsers, onStage, until } from './steps.ts';

const isHard = Boolean(process.env['SHOPLINT_HARD']);

/** What befalls the browser while a file of such a name is kept. */
const faults = `{
  const { prototype } = IDBObjectStore;
  const { put } = prototype;
  let [fault, count] = ['', 0];
  addEventListener('message', ({ data }) => {
    if (data.file) [fault, count] = [/^(full|deleted)-/.exec(data.file.name)?.[1] ?? '', 0];
  });
  prototype.put = function (...args) {
    count += 1;
    if (fault === 'full' && count === 3) throw new DOMException('No room.', 'QuotaExceededError');
    if (fault === 'deleted' && count === 2) indexedDB.deleteDatabase('shoplint');
    return put.apply(this, args);
  };
}
`;

const rows = 300;
const counted = `${rows.toString()} order lines of`;
const cleared = 'The browser has cleared the orders and costs that were kept here.';

const says = (page: Page, text: string): Promise<void> =>
  until(page, `it says “${text}”`, (words) => document.body.innerText.includes(words), text);
const saysNot = (page: Page, text: string): Promise<void> =>
  until(page, `it does not say “${text}”`, (words) => !document.body.innerText.includes(words), text);

describe.each(browsers)('%s', (name) => {
  const stage = onStage(name, { beforeWorkers: faults });
  const now = Math.floor(Date.now() / 1000) * 1000;
  const file: ExportFile = practiceExport({ market: 'TH', rows, now });
  let folder: Downloads;
  let path: string;
  let workbench: Page;
  beforeAll(async () => {
    folder = await downloads();
    path = await folder.save(file);
  });
  afterAll(() => folder.remove());
  beforeEach(async () => {
    await clearStorage(stage);
    workbench = await openHistory(stage.session, 'TH');
  });

  /** The same export under a name that brings a fault. */
  const faulty = (fault: string): Promise<string> => folder.save({ ...file, name: `${fault}-${file.name}` });
  /** The rest of Shoplint knows of the orders: written a moment after them. */
  const untilIndexed = async (): Promise<void> =>
    until(await ownPage(stage), 'the orders are in the index', async () => {
      const { histories } = await chrome.storage.local.get<{ histories?: { imported: boolean }[] }>('histories');
      return histories?.[0]?.imported === true;
    });
  const importWhole = async (): Promise<void> => {
    expect(await importFiles(workbench, path)).toMatchObject({ state: 'done', rows, added: rows });
    await says(workbench, counted);
    await untilIndexed();
  };

  it('shows at once that orders were cleared, and takes them again', async () => {
    await importWhole();
    const own = await ownPage(stage);
    await own.evaluate(() => indexedDB.deleteDatabase('shoplint'));
    await says(workbench, cleared);
    await saysNot(workbench, counted);
    await importWhole();
    await saysNot(workbench, cleared);

    // The other half: what is known of shops is gone, the orders are not.
    await own.evaluate(() => chrome.storage.local.clear());
    await untilIndexed();
    await says(workbench, counted);
    await saysNot(workbench, cleared);
  });

  it('keeps nothing of a file for which there is no room, and says so', async () => {
    const failed = await importFiles(workbench, await faulty('full'));
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed.words).toContain('the browser has no room for it. Free some disk space');
    await saysNot(workbench, counted);
    await importWhole();
  });

  if (isHard) {
    it('takes a file again that was deleted in the middle of its import', async () => {
      await importWhole();
      await importFiles(workbench, await faulty('deleted'));
      await says(workbench, cleared);
      await importWhole();
      await saysNot(workbench, cleared);
    });

    it('says which file has to be imported again where a record is spoilt, and doubles nothing then', async () => {
      await importWhole();
      await (
        await ownPage(stage)
      ).evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('shoplint');
            request.onerror = reject;
            request.onsuccess = () => {
              const tx = request.result.transaction(['prices', 'limits'], 'readwrite');
              // What was worked out while all was sound still held.
              tx.objectStore('limits').clear();
              const store = tx.objectStore('prices');
              store.openCursor().onsuccess = ({ target }) => {
                (target as IDBRequest<IDBCursorWithValue | null>).result?.update(new Uint8Array([1, 2, 3]));
              };
              tx.oncomplete = () => {
                request.result.close();
                resolve();
              };
            };
          }),
      );
      await workbench.close();
      workbench = await openHistory(stage.session, 'TH');
      await says(workbench, 'Some of its lines cannot be read any more. Import this file again.');
      await importWhole();
      await saysNot(workbench, 'cannot be read any more');
    });
  }
});
