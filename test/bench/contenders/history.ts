/**
 * The order history in the browser's database. Commands: `keep` adds the file, `look` gives the ceilings of a sale with
 * all the shop's SKUs, `size` what the browser says is kept.
 */
import { addFile, limitsOf } from '../../../entrypoints/background/history.ts';
import { readExport } from '../../../entrypoints/options/import/read-export.ts';
import type { Limits } from '../../../rules/history/limits.ts';
import { readingOf } from '../../../rules/history/match.ts';
import type { ExportSettings } from '../exports.ts';
import { answerOf, DenyAll, type LowestPair } from './answer.ts';
import { contend } from './worker.ts';

const history = '|TH|';

async function keep(file: File, { market }: ExportSettings): Promise<string> {
  const ask = (): Promise<never> => Promise.reject(new Error('The file does not tell day and month apart.'));
  const { lines, info } = await readExport(file, { market }, { ask });
  return String((await addFile(history, info, lines)).added);
}

/** What limits prices is fetched once a visit, as the background does. */
let visit: Promise<Limits> | null = null;

/** The ceilings of the rows of a sale, by SKU. */
async function look({ windows, now, skus }: ExportSettings): Promise<[string, LowestPair][]> {
  visit ??= limitsOf(history, { windows, denied: new DenyAll(), revision: '1' }, now);
  const limits = await visit;
  return skus.map((sku) => {
    const reading = readingOf(limits, { sku, product: '', variation: '', level: 'variation' }, now);
    if (reading.state !== 'read') throw new Error(`The history does not know what SKU ${sku} is.`);
    return [sku, reading.value];
  });
}

contend(
  async (file, settings, command) => {
    if (command === 'keep') return keep(file, settings);
    if (command === 'look') return look(settings);
    return String((await navigator.storage.estimate()).usage ?? NaN);
  },
  (result) => (typeof result === 'string' ? result : answerOf(result)),
);
